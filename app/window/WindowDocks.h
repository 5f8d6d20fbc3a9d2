// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"

#include <QList>
#include <QObject>
#include <QStringList>

class QAction;
class QDockWidget;
class QMainWindow;

namespace outagemap {

class ComparePanel;
class ComplaintList;
class LegendView;
class NoticeList;
class RegionPanel;
class RegionTable;
class ServiceList;
class SummaryView;
class TimelineView;

/// The views around the map as docks that can be moved, closed and put back.
class WindowDocks : public QObject
{
    Q_OBJECT

public:
    /// `zones`: those in which the words give times.
    WindowDocks(QMainWindow& window, const RegionDirectory& regions, const QStringList& zones);

    ServiceList* const services;
    LegendView* const legend;
    RegionPanel* const region;
    RegionTable* const table;
    ComparePanel* const compare;
    ComplaintList* const complaints;
    NoticeList* const notices;
    SummaryView* const summary;
    TimelineView* const timeline;

    /// The places they have in a new window of the window's size.
    void reset();
    /// Makes the dock of a view visible, in front of those it shares its place with.
    void raise(const QWidget* view);
    /// One for each of them: shows it in front and gives it the keys; closes the one that is in front
    /// already.
    QList<QAction*> toggleActions() const;

private:
    QDockWidget* dockOf(const QWidget* view) const;
    void showOrClose(QDockWidget& dock);
    void showWholeTabs();

    QMainWindow& m_window;
    QList<QDockWidget*> m_docks;
};

} // namespace outagemap
