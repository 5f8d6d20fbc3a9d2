// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedPreview.h"
#include "core/geo/RegionDirectory.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTableWidget;

namespace outagemap {

/// What a feed would bring: its format, how much of what, its first items, and what could not be used.
class FeedPreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit FeedPreviewPane(const RegionDirectory& regions, QWidget* parent = nullptr);

    /// What it is for, as long as nothing was tried.
    void showHint();
    void showWaiting(const QString& host);
    void showPreview(const FeedPreview& preview);
    void showProblem(const QString& problem);

    QString summary() const;

private:
    void addItem(const FeedItem& item);

    const RegionDirectory& m_regions;
    QLabel* m_summary;
    QTableWidget* m_items;
    QPlainTextEdit* m_lines;
};

} // namespace outagemap
