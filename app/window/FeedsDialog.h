// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/FeedTableModel.h"
#include "core/model/FeedItem.h"

#include <QDialog>

class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace outagemap {

class FeedController;
class SideQuestions;

/// The feeds: their state, what could not be used with line and reason, read again, pause, remove, add.
class FeedsDialog : public QDialog
{
    Q_OBJECT

public:
    FeedsDialog(SideQuestions& side, FeedController& feeds, QWidget* parent = nullptr);

    FeedTableModel& model() { return *m_model; }

Q_SIGNALS:
    void addFileWanted();
    void addUrlWanted();
    void readWanted(const QString& location);

private:
    void makeButtons(QHBoxLayout& bar);
    void showFeeds(const std::vector<StoredFeed>& feeds);
    void showBadLines(std::int64_t feed, const std::vector<BadLine>& lines);
    const StoredFeed* current() const;
    void updateButtons();
    void setPaused(bool paused);
    void removeCurrent();

    SideQuestions& m_side;
    FeedController& m_feeds;
    FeedTableModel* m_model;
    QTableView* m_view;
    QPlainTextEdit* m_lines;
    QPushButton* m_read = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace outagemap
