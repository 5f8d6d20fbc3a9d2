// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/NoticeModel.h"

#include <QWidget>
#include <optional>

class QLabel;
class QListView;

namespace outagemap {

/// What was published about the service; an entry opens in full, with its link.
class NoticeList : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeList(QWidget* parent = nullptr);

    NoticeModel& model() { return *m_model; }
    void setNotices(const std::vector<Notice>& notices);
    /// Goes to that notice: at once (then true), or when it is among the next that are set.
    bool goTo(const Notice& notice);

private:
    void showFull(const QModelIndex& index);
    bool goToWanted();

    NoticeModel* m_model;
    QLabel* m_empty;
    QListView* m_view;
    std::optional<Notice> m_wanted;
};

} // namespace outagemap
