// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ViewValues.h"
#include "core/geo/RegionDirectory.h"
#include "core/words/LocalText.h"

#include <QAbstractListModel>
#include <deque>

namespace outagemap {

/// What users wrote, newest first, read page by page as the list is scrolled: of a million texts only those
/// that were looked at are in memory.
class ComplaintModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        HeadRole = Qt::UserRole, ///< QString: when and where, the kind, the language
        TextRole,                ///< QString: the text on one line
        IsRightToLeftRole,       ///< bool: of the text
    };

    /// `regions` must outlive it.
    explicit ComplaintModel(const RegionDirectory& regions, QObject* parent = nullptr);

    /// Forgets everything; the first page of `scope` is on its way.
    void reset(const ComplaintScope& scope, const QString& language);
    /// The next page; one that is not the next, or of another scope, is dropped.
    void addPage(const ComplaintPage& page);
    bool isLoading() const { return m_isLoading; }
    const StoredReport& reportAt(int row) const { return m_reports[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void pageWanted(const outagemap::ComplaintPlace& place);

private:
    QString head(const StoredReport& report) const;

    const RegionDirectory& m_regions;
    const LocalText m_words{LocalText::translationLanguage()};
    ComplaintScope m_scope;
    QString m_language;
    std::deque<StoredReport> m_reports; ///< which does not move a million when one more page comes
    bool m_isLoading = false;
    bool m_isComplete = true;
};

} // namespace outagemap
