// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/FeedTableModel.h"
#include "core/feed/TokenStore.h"
#include "core/geo/WorldMap.h"

#include <QDialog>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace outagemap {

class FeedController;
class FeedEditDialog;
class SideQuestions;

/// The feeds: how they stand, what could not be used with line and reason; to add (of one's own or of the
/// catalogue), edit, read again, pause and remove them.
class FeedsDialog : public QDialog
{
    Q_OBJECT

public:
    FeedsDialog(std::shared_ptr<const WorldMap> map, SideQuestions& side, FeedController& feeds,
                QWidget* parent = nullptr);

    FeedTableModel& model() { return *m_model; }
    QTableView& view() { return *m_view; }
    QString details() const;

    /// The dialog that adds a feed; on `accepted` it is added.
    FeedEditDialog* openAdd(const QString& location = {});
    FeedEditDialog* openEdit();

Q_SIGNALS:
    /// Of a feed that is not on the list.
    void readWanted(const QString& location);

private:
    QWidget* makeDetails();
    void makeButtons(QHBoxLayout& bar);
    void showFeeds(const std::vector<StoredFeed>& feeds);
    void showBadLines(std::int64_t feed, const std::vector<BadLine>& lines);
    const StoredFeed* current() const;
    void showCurrent();
    void showDetails();
    void readCurrent();
    void setPaused(bool paused);
    void removeCurrent();
    void tick();

    std::shared_ptr<const WorldMap> m_map;
    SideQuestions& m_side;
    FeedController& m_feeds;
    FeedTableModel* m_model;
    QTableView* m_view;
    QLabel* m_details;
    QPlainTextEdit* m_lines;
    QLabel* m_message;
    QPushButton* m_edit = nullptr;
    QPushButton* m_read = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_remove = nullptr;
    QTimer m_clock;
};

} // namespace outagemap
