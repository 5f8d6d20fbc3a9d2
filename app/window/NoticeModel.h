// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FeedItem.h"
#include "core/words/LocalText.h"

#include <QAbstractListModel>
#include <vector>

namespace outagemap {

/// What was published, in order of time.
class NoticeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        HeadRole = Qt::UserRole, ///< QString: when, the status, the source
        TextRole,                ///< QString: title and text on one line
        IsRightToLeftRole,       ///< bool: of the text
        LinkRole,                ///< QString, as it was published
    };

    using QAbstractListModel::QAbstractListModel;

    void setNotices(std::vector<Notice> notices);
    const Notice& noticeAt(int row) const { return m_notices[std::size_t(row)]; }
    /// Everything that is known of it, in lines of plain text.
    QString fullText(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString head(const Notice& notice) const;

    const LocalText m_words{LocalText::translationLanguage()};
    std::vector<Notice> m_notices;
};

} // namespace outagemap
