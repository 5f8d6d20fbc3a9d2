// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowDocks.h"

#include "app/window/ComparePanel.h"
#include "app/window/ComplaintList.h"
#include "app/window/LegendView.h"
#include "app/window/NoticeList.h"
#include "app/window/RegionPanel.h"
#include "app/window/RegionTable.h"
#include "app/window/ServiceList.h"
#include "app/window/SummaryView.h"
#include "app/window/TimelineView.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QScrollArea>
#include <QTabBar>

namespace outagemap {

namespace {

constexpr int leastServices = 248; // logical pixels: state, since when and reports an hour beside each other
constexpr int lowWindow = 680; // logical pixels: below, one group of lists instead of two above each other

QDockWidget* makeDock(QMainWindow& window, const QString& objectName, const QString& title, QWidget* view)
{
    auto* dock = new QDockWidget(title, &window);
    dock->setObjectName(objectName);
    dock->setWidget(view);
    dock->toggleViewAction()->setText(title);
    return dock;
}

/// Not closed, and not behind another tab: Qt keeps the docks behind outside of the window.
bool isSeen(const QDockWidget& dock)
{
    return dock.isVisible() && (dock.isFloating() || dock.parentWidget()->rect().intersects(dock.geometry()));
}

/// What the keys are for when a view is asked for: what it says itself, its list, else the first that takes
/// them.
QWidget* firstForKeys(const QDockWidget& dock)
{
    const auto canTake = [](const QWidget* widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
    };
    QWidget* first = dock.widget()->focusProxy();
    if (first)
        return first;
    const auto widgets = dock.widget()->findChildren<QWidget*>();
    for (QWidget* const widget : widgets) {
        if (!canTake(widget))
            continue;
        if (qobject_cast<QAbstractItemView*>(widget))
            return widget;
        if (!first)
            first = widget;
    }
    return first;
}

/// A view with much to say must not keep the window from being made small.
QScrollArea* scrolled(QWidget* view)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(view);
    return area;
}

} // namespace

WindowDocks::WindowDocks(QMainWindow& window, const RegionDirectory& regions, const QStringList& zones)
    : QObject(&window)
    , services(new ServiceList)
    , legend(new LegendView)
    , region(new RegionPanel(regions))
    , table(new RegionTable(regions))
    , compare(new ComparePanel(regions))
    , complaints(new ComplaintList(regions))
    , notices(new NoticeList)
    , summary(new SummaryView(regions, zones))
    , timeline(new TimelineView)
    , m_window(window)
{
    m_docks = {makeDock(window, QStringLiteral("services"), tr("Services"), services),
               makeDock(window, QStringLiteral("legend"), tr("Legend"), legend),
               makeDock(window, QStringLiteral("table"), tr("Regions"), table),
               makeDock(window, QStringLiteral("region"), tr("Place"), scrolled(region)),
               makeDock(window, QStringLiteral("compare"), tr("Compare"), compare),
               makeDock(window, QStringLiteral("complaints"), tr("Users"), complaints),
               makeDock(window, QStringLiteral("notices"), tr("Notices"), notices),
               makeDock(window, QStringLiteral("words"), tr("In words"), summary),
               makeDock(window, QStringLiteral("timeline"), tr("Time line"), timeline)};
    for (QDockWidget* const dock : std::as_const(m_docks)) {
        // By itself the action would close what is behind another tab, where people ask to see it.
        QAction* const action = dock->toggleViewAction();
        disconnect(action, &QAction::triggered, dock, nullptr);
        connect(action, &QAction::triggered, this, [this, dock] { showOrClose(*dock); });
    }
    window.setDockNestingEnabled(true);
    window.setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    window.setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
    reset();
}

QDockWidget* WindowDocks::dockOf(const QWidget* view) const
{
    for (QDockWidget* dock : m_docks) {
        if (dock->isAncestorOf(view))
            return dock;
    }
    return nullptr;
}

void WindowDocks::reset()
{
    for (QDockWidget* dock : std::as_const(m_docks)) {
        dock->setFloating(false);
        m_window.removeDockWidget(dock);
    }
    QDockWidget* const tableDock = dockOf(table);
    QDockWidget* const complaintDock = dockOf(complaints);
    // Areas are not mirrored by themselves.
    const bool isMirrored = m_window.layoutDirection() == Qt::RightToLeft;
    const Qt::DockWidgetArea leading = isMirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const Qt::DockWidgetArea trailing = isMirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    m_window.setCorner(isMirrored ? Qt::BottomLeftCorner : Qt::BottomRightCorner, trailing);
    m_window.setCorner(isMirrored ? Qt::BottomRightCorner : Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    m_window.addDockWidget(leading, dockOf(services));
    m_window.addDockWidget(leading, dockOf(legend));
    m_window.addDockWidget(Qt::BottomDockWidgetArea, dockOf(timeline));
    m_window.addDockWidget(trailing, tableDock);
    m_window.tabifyDockWidget(tableDock, dockOf(region));
    m_window.tabifyDockWidget(dockOf(region), dockOf(compare));
    if (m_window.height() < lowWindow)
        m_window.tabifyDockWidget(dockOf(compare), complaintDock);
    else
        m_window.addDockWidget(trailing, complaintDock);
    m_window.tabifyDockWidget(complaintDock, dockOf(notices));
    m_window.tabifyDockWidget(dockOf(notices), dockOf(summary));
    for (QDockWidget* dock : std::as_const(m_docks))
        dock->show();
    complaintDock->raise();
    tableDock->raise();
    const int width = m_window.width();
    m_window.resizeDocks({dockOf(services), tableDock},
                         {std::max(width / 6, leastServices), width * 27 / 100}, Qt::Horizontal);
    m_window.resizeDocks({dockOf(timeline)}, {std::min(190, m_window.height() / 4)}, Qt::Vertical);
    if (m_window.height() >= lowWindow)
        m_window.resizeDocks({tableDock, complaintDock},
                             {m_window.height() * 3 / 5, m_window.height() * 2 / 5}, Qt::Vertical);
    showWholeTabs();
}

void WindowDocks::showWholeTabs()
{
    // A name of which one letter is left says nothing: rather arrows to move the tabs.
    const auto bars = m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly);
    for (QTabBar* const bar : bars) {
        bar->setElideMode(Qt::ElideNone);
        bar->setUsesScrollButtons(true);
    }
}

void WindowDocks::raise(const QWidget* view)
{
    if (QDockWidget* const dock = dockOf(view)) {
        dock->show();
        dock->raise();
    }
}

void WindowDocks::showOrClose(QDockWidget& dock)
{
    if (isSeen(dock)) {
        const bool hasFocus = dock.isAncestorOf(m_window.focusWidget());
        dock.close();
        if (hasFocus)
            m_window.centralWidget()->setFocus();
        return;
    }
    dock.show();
    dock.raise();
    if (dock.isFloating())
        dock.activateWindow();
    if (QWidget* const widget = firstForKeys(dock))
        widget->setFocus(Qt::ShortcutFocusReason);
    dock.toggleViewAction()->setChecked(true); // being chosen has turned it
}

QList<QAction*> WindowDocks::toggleActions() const
{
    QList<QAction*> actions;
    for (QDockWidget* dock : m_docks)
        actions += dock->toggleViewAction();
    return actions;
}

} // namespace outagemap
