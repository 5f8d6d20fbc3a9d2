// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists, the time line and the feeds of MainWindow say to the session, and it to them.
#include "app/window/ComparePanel.h"
#include "app/window/ComplaintList.h"
#include "app/window/FeedStatus.h"
#include "app/window/MainWindow.h"
#include "app/window/Navigation.h"
#include "app/window/NoticeList.h"
#include "app/window/RegionPanel.h"
#include "app/window/RegionTable.h"
#include "app/window/ServiceList.h"
#include "app/window/SideQuestions.h"
#include "app/window/SummaryView.h"
#include "app/window/TimelineView.h"
#include "app/window/ViewBar.h"
#include "app/window/WindowDocks.h"

#include <QMessageBox>

namespace outagemap {

void MainWindow::connectLists()
{
    MapSession* const session = m_session.get();
    SideQuestions* const side = m_side.get();
    Navigation* const navigation = m_parts.navigation;
    WindowDocks* const docks = m_parts.docks;
    const auto pin = [this](RegionId region, bool pinned) {
        if (const auto done = m_session->setPinned(region, pinned); !done)
            showMessage(done.error().message);
        else if (pinned)
            m_parts.docks->raise(m_parts.docks->compare);
        updateRegion();
    };
    connect(docks->table, &RegionTable::regionSelected, session, &MapSession::select);
    connect(docks->table, &RegionTable::regionActivated, navigation, &Navigation::zoomTo);
    connect(docks->region, &RegionPanel::regionSelected, session, &MapSession::select);
    connect(docks->region, &RegionPanel::regionActivated, navigation, &Navigation::zoomTo);
    connect(docks->region, &RegionPanel::zoomWanted, navigation, &Navigation::zoomTo);
    connect(docks->region, &RegionPanel::pinWanted, this, pin);
    connect(docks->compare, &ComparePanel::removeWanted, this,
            [pin](RegionId region) { pin(region, false); });
    connect(docks->compare, &ComparePanel::regionActivated, navigation, &Navigation::zoomTo);
    connect(docks->compare, &ComparePanel::clearWanted, this, [this] {
        if (QMessageBox::question(this, tr("Compare"), tr("Take all places out of the comparison?")) !=
            QMessageBox::Yes)
            return;
        for (const RegionId region : m_session->pins())
            (void)m_session->setPinned(region, false);
        updateRegion();
    });
    connect(docks->services, &ServiceList::serviceChosen, session, &MapSession::setService);
    connect(docks->services, &ServiceList::favouriteChanged, session, &MapSession::setFavourite);
    connect(session, &MapSession::favouritesChanged, this,
            [this] { m_parts.docks->services->model().setFavourites(m_session->settings().favourites); });
    connect(side, &SideQuestions::servicesChanged, this, [this](const std::vector<ServiceRow>& rows) {
        m_parts.docks->services->model().setRows(rows, m_session->at());
        m_parts.docks->services->show(m_session->service());
    });
    connect(side, &SideQuestions::comparisonChanged, this, [this](const Comparison& comparison) {
        m_parts.docks->compare->setComparison(comparison, m_session->range(), m_session->settings().language);
    });
    connect(side, &SideQuestions::complaintsReset, this, [this](const ComplaintScope& scope) {
        m_parts.docks->complaints->reset(scope, m_session->settings().language);
    });
    connect(side, &SideQuestions::complaintsReady, docks->complaints, &ComplaintList::addPage);
    connect(side, &SideQuestions::kindsReady, docks->complaints, &ComplaintList::setKinds);
    connect(docks->complaints, &ComplaintList::pageWanted, side, &SideQuestions::askComplaints);
    connect(docks->complaints, &ComplaintList::searchChanged, side, &SideQuestions::setSearch);
    connect(side, &SideQuestions::captionReady, docks->summary, &SummaryView::setFacts);
    connect(docks->summary, &SummaryView::placesChanged, side, &SideQuestions::setCompared);
    docks->summary->setPlaces(session->settings().compare);
    connect(session, &MapSession::pinsChanged, this, [this] {
        m_parts.docks->summary->setPlaces(m_session->settings().pins.join(QStringLiteral(", ")));
    });
    connect(session, &MapSession::noticesReady, docks->notices, &NoticeList::setNotices);
    connect(side, &SideQuestions::incidentsChanged, this, &MainWindow::updateIncidents);
    connect(side, &SideQuestions::failed, this, &MainWindow::showMessage);
}

void MainWindow::connectTime()
{
    MapSession* const session = m_session.get();
    TimelineView* const timeline = m_parts.docks->timeline;
    connect(timeline, &TimelineView::timeChanged, session, &MapSession::setAt);
    connect(timeline, &TimelineView::noticeChosen, this, [this](const Notice& notice) {
        m_parts.docks->raise(m_parts.docks->notices);
        // The list holds those within a day of the moment shown.
        if (!m_parts.docks->notices->goTo(notice))
            m_parts.docks->timeline->moveTo(notice.time);
    });
    connect(timeline, &TimelineView::windowChosen, session, &MapSession::setWindow);
    connect(timeline, &TimelineView::windowChosen, m_parts.bar, &ViewBar::setWindow);
    connect(m_parts.bar, &ViewBar::windowChosen, timeline, &TimelineView::setWindow);
    connect(timeline, &TimelineView::speedChosen, session,
            [session](int speed) { session->editSettings().stepsPerSecond = speed; });
    connect(timeline, &TimelineView::loopChosen, session,
            [session](bool loop) { session->editSettings().loop = loop; });
    connect(timeline, &TimelineView::liveChosen, session, &MapSession::setLive);
    connect(session, &MapSession::liveChanged, timeline, &TimelineView::setLive);
    connect(session, &MapSession::timeChanged, timeline, &TimelineView::setTime);
    connect(session, &MapSession::timeChanged, m_parts.docks->region, &RegionPanel::setTime);
    connect(session, &MapSession::rangeChanged, this, [this] {
        const TimeRange range = m_session->range();
        m_parts.docks->timeline->setRange(range, MapSession::stepFor(range.length()));
        m_parts.docks->timeline->setTime(m_session->at());
        m_parts.docks->region->setTime(m_session->at());
    });
    connect(session, &MapSession::timelineReady, this, [this](const Timeline& line) {
        const RegionDirectory& regions = m_session->map().regions();
        const double dispersion = m_session->values() ? (*m_session->values())[line.region].dispersion : 1;
        m_parts.docks->timeline->setTimeline(line, regions.name(line.region, m_session->settings().language),
                                             dispersion);
        m_parts.docks->region->setTimeline(line, m_session->range());
    });
}

void MainWindow::connectFeeds()
{
    MapSession* const session = m_session.get();
    connect(m_parts.status, &FeedStatus::cancelled, this, [session] { session->feeds().cancel(); });
    connect(&session->feeds(), &FeedController::progress, m_parts.status, &FeedStatus::showProgress);
    connect(&session->feeds(), &FeedController::finished, m_parts.status, &FeedStatus::showFinished);
    connect(session, &MapSession::failed, this, &MainWindow::showMessage);
}

} // namespace outagemap
