// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "app/window/BreadcrumbBar.h"
#include "app/window/ComparePanel.h"
#include "app/window/ComplaintList.h"
#include "app/window/DesktopBus.h"
#include "app/window/FeedStatus.h"
#include "app/window/LegendView.h"
#include "app/window/MapPane.h"
#include "app/window/MapView.h"
#include "app/window/Navigation.h"
#include "app/window/NoticeList.h"
#include "app/window/Notifier.h"
#include "app/window/RegionPanel.h"
#include "app/window/RegionTable.h"
#include "app/window/ServiceList.h"
#include "app/window/ShareActions.h"
#include "app/window/SideQuestions.h"
#include "app/window/SummaryView.h"
#include "app/window/Theme.h"
#include "app/window/TimelineView.h"
#include "app/window/ViewBar.h"
#include "app/window/WelcomeBar.h"
#include "app/window/WindowDocks.h"
#include "app/window/WindowMenus.h"
#include "app/window/WindowText.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QStatusBar>

namespace outagemap {

MainWindow::MainWindow(std::shared_ptr<const WorldMap> map, const QString& cachePath,
                       const Settings& settings)
    : MainWindow(std::make_shared<MapSession>(std::move(map), cachePath, settings))
{
}

MainWindow::MainWindow(std::shared_ptr<MapSession> session)
    : m_session(std::move(session))
    , m_side(std::make_unique<SideQuestions>(*m_session))
    , m_bus(new DesktopBus(this))
    , m_systemPalette(systemPalette(m_bus->prefersDark()))
{
    const Settings settings = m_session->settings();
    setWindowTitle(tr("Outagemap"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/org.outagemap.Outagemap.svg")));
    resize(QSize(1280, 720).boundedTo(screen()->availableSize()));
    restoreGeometry(settings.geometry);
    makeParts();
    m_share = new ShareActions(m_parts, this);
    m_notifier = new Notifier(m_parts, this);
    m_menus = new WindowMenus(*this, this);
    connectMap();
    connectLists();
    connectTime();
    connectFeeds();
    connect(m_bus, &DesktopBus::preferenceChanged, this, &MainWindow::followSystem);
    m_parts.pane->welcome().follow(*m_session);
    applyTheme(settings.theme);
    restoreState(settings.docks);
    updateRegion();
    m_parts.pane->map().setFocus();
}

MainWindow::~MainWindow()
{
    disconnect(m_session.get(), nullptr, this, nullptr);
}

Settings MainWindow::currentSettings() const
{
    Settings settings = m_session->settings();
    settings.at = m_session->at();
    settings.compare = m_parts.docks->summary->places();
    settings.geometry = saveGeometry();
    settings.docks = saveState();
    return settings;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_notifier->staysInTray()) {
        hide();
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
    QCoreApplication::exit(0); // also where a tray icon would keep the program
}

void MainWindow::makeParts()
{
    MapSession& session = *m_session;
    const Settings& settings = session.settings();
    const RegionDirectory& regions = session.map().regions();
    m_parts.window = this;
    m_parts.session = &session;
    m_parts.side = m_side.get();
    m_parts.bus = m_bus;
    m_parts.pane = new MapPane(regions);
    setCentralWidget(m_parts.pane);
    m_parts.bar = new ViewBar(settings);
    addToolBar(m_parts.bar);
    m_parts.status = new FeedStatus;
    statusBar()->addWidget(m_parts.status, 1);
    m_parts.docks = new WindowDocks(*this, regions, settings.zones);
    MapView& map = m_parts.pane->map();
    m_parts.navigation = new Navigation(session, map, this);
    map.showCamera(
        settings.view.camera(settings.projection, map.camera().size, map.camera().devicePixelRatio));
    map.setTipText([this](RegionId region) {
        const QString name = m_session->map().regions().name(region, m_session->settings().language);
        if (!m_session->values())
            return name;
        return (QStringList(name) +
                figureLines((*m_session->values())[region], m_session->settings().measure))
            .join(QLatin1Char('\n'));
    });
    map.setPlaceOf([this, &map](RegionId region) -> std::optional<QPointF> {
        const auto pixel = map.camera().pixelOf(m_session->map().regions()[region].labelPoint);
        return pixel ? std::optional(*pixel / map.devicePixelRatioF()) : std::nullopt;
    });
    TimelineView& timeline = *m_parts.docks->timeline;
    timeline.setZones(settings.zones);
    timeline.setWindow(settings.window);
    timeline.setSpeed(settings.stepsPerSecond);
    timeline.setLoop(settings.loop);
    timeline.setLive(settings.live);
    m_parts.docks->services->model().setFavourites(settings.favourites);
}

void MainWindow::connectMap()
{
    MapSession* const session = m_session.get();
    MapView* const map = &m_parts.pane->map();
    Navigation* const navigation = m_parts.navigation;
    connect(map, &MapView::cameraChanged, session, &MapSession::setCamera);
    connect(map, &MapView::regionClicked, session, &MapSession::select);
    connect(map, &MapView::regionActivated, navigation, &Navigation::zoomTo);
    connect(map, &MapView::zoomWanted, navigation, &Navigation::zoomToSelected);
    connect(map, &MapView::upWanted, navigation, &Navigation::goUp);
    connect(map, &MapView::stepWanted, navigation, &Navigation::step);
    connect(&m_parts.pane->breadcrumbs(), &BreadcrumbBar::regionChosen, navigation, &Navigation::zoomTo);
    connect(session, &MapSession::frameReady, this, [this](const Frame& frame) {
        m_parts.pane->map().setFrame(frame);
        if (m_firstFrame && frame.values) {
            m_firstFrame = false;
            Q_EMIT firstFrameShown();
        }
    });
    connect(session, &MapSession::valuesChanged, this, &MainWindow::updateValues);
    connect(session, &MapSession::selectionChanged, this, &MainWindow::updateRegion);
    ViewBar* const bar = m_parts.bar;
    connect(bar, &ViewBar::serviceChosen, session, &MapSession::setService);
    connect(bar, &ViewBar::windowChosen, session, &MapSession::setWindow);
    connect(bar, &ViewBar::measureChosen, session, &MapSession::setMeasure);
    connect(bar, &ViewBar::levelChosen, session, &MapSession::setLevel);
    connect(bar, &ViewBar::projectionChosen, this, [session, map](ProjectionKind kind) {
        // The globe shows the side of what is selected.
        const RegionId region = session->selected();
        const bool turn = kind == ProjectionKind::Orthographic && region != RegionId::world();
        map->setProjection(Projection(kind, turn ? session->map().regions()[region].labelPoint : GeoPoint{}));
    });
    connect(session, &MapSession::servicesChanged, this, [this](const std::vector<ServiceState>& services) {
        m_parts.bar->setServices(services, m_session->service());
    });
}

void MainWindow::updateValues()
{
    const IntensityMapPtr& values = m_session->values();
    const Settings& settings = m_session->settings();
    const RegionDirectory& regions = m_session->map().regions();
    m_parts.bar->setMeasure(settings.measure);
    m_parts.bar->setLevel(settings.automaticLevel ? RegionLevel::World : settings.level);
    m_parts.docks->table->model().setContent(values, settings.level, settings.measure, m_session->style(),
                                             settings.language);
    m_parts.docks->table->select(m_session->selected());
    m_parts.docks->region->setValues(values, settings.level, settings.measure, m_session->style());
    std::vector<RegionId> drawn;
    for (int i = 0; i < regions.size(); ++i) {
        if (regions.level(RegionId(std::uint16_t(i))) == settings.level)
            drawn.push_back(RegionId(std::uint16_t(i)));
    }
    m_parts.pane->map().setRegions(std::move(drawn), m_session->selected());
    m_parts.docks->summary->setEvidence(values, m_session->selected());
    if (!values)
        return;
    m_parts.docks->legend->setLegend(
        makeLegend(regions, *values, settings.level, settings.measure, m_session->style()),
        m_session->style());
    m_parts.pane->map().setBadge(natureText(values->nature()));
    setWindowTitle(tr("%1 - Outagemap").arg(values->service.displayName()));
}

void MainWindow::updateRegion()
{
    const RegionId region = m_session->selected();
    const RegionDirectory& regions = m_session->map().regions();
    const QString& language = m_session->settings().language;
    m_parts.pane->breadcrumbs().show(region, language);
    m_parts.docks->table->select(region);
    m_parts.docks->region->showRegion(region, language, m_session->isPinned(region));
    const Settings& settings = m_session->settings();
    m_parts.docks->region->setValues(m_session->values(), settings.level, settings.measure,
                                     m_session->style());
    m_parts.docks->timeline->setRegionZone(zoneOf(regions, region), regions.name(region, language));
    m_parts.docks->summary->setEvidence(m_session->values(), region);
    MapView& map = m_parts.pane->map();
    map.setRegions(map.regions(), region);
    updateIncidents();
}

void MainWindow::updateIncidents()
{
    std::vector<Incident> own;
    for (const Incident& incident : m_side->incidents()) {
        if (incident.region == m_session->selected())
            own.push_back(incident);
    }
    m_parts.docks->timeline->setIncidents(own);
    m_parts.docks->region->setIncidents(own, m_session->at());
}

void MainWindow::showMessage(const QString& message)
{
    m_parts.status->showMessage(message);
}

} // namespace outagemap
