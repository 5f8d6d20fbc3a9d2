// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "app/window/FeedStatus.h"
#include "app/window/LegendView.h"
#include "app/window/MapView.h"
#include "app/window/RegionTable.h"
#include "app/window/SummaryView.h"
#include "app/window/TextLists.h"
#include "app/window/Theme.h"
#include "app/window/TimelineView.h"
#include "app/window/ViewBar.h"

#include <QApplication>
#include <QLocale>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace outagemap {

MainWindow::MainWindow(std::shared_ptr<const WorldMap> map, const QString& cachePath,
                       const Settings& settings)
    : m_session(std::make_unique<MapSession>(std::move(map), cachePath, settings))
    , m_systemPalette(QApplication::palette())
{
    setWindowTitle(tr("Outagemap"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/org.outagemap.Outagemap.svg")));
    makeViews();
    makeBars();
    makeMenus();
    connectSession();
    applyTheme(settings.theme);
    resize(1280, 720);
    restoreGeometry(settings.geometry);
    m_splitter->restoreState(settings.splitters);
}

MainWindow::~MainWindow() = default;

Settings MainWindow::currentSettings() const
{
    Settings settings = m_session->settings();
    settings.at = m_session->at();
    settings.compare = m_summary->places();
    settings.geometry = saveGeometry();
    settings.splitters = m_splitter->saveState();
    return settings;
}

void MainWindow::makeViews()
{
    const RegionDirectory& regions = m_session->map().regions();
    m_mapView = new MapView;
    m_legend = new LegendView;
    m_table = new RegionTable(regions);
    m_texts = new TextLists(regions);
    m_summary = new SummaryView(regions, m_session->settings().zones);
    m_texts->insertTab(0, m_summary, tr("In words"));
    m_texts->setCurrentIndex(0);
    m_timeline = new TimelineView;
    m_timeline->setZones(m_session->settings().zones);

    auto* side = new QSplitter(Qt::Vertical);
    auto* upper = new QWidget;
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(4, 4, 4, 0);
    upperLayout->addWidget(m_legend);
    upperLayout->addWidget(m_table, 1);
    side->addWidget(upper);
    side->addWidget(m_texts);
    side->setStretchFactor(0, 3);
    side->setStretchFactor(1, 1);
    side->setChildrenCollapsible(false);

    auto* left = new QSplitter(Qt::Vertical);
    left->addWidget(m_mapView);
    left->addWidget(m_timeline);
    left->setStretchFactor(0, 4);
    left->setStretchFactor(1, 1);
    left->setChildrenCollapsible(false);

    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->addWidget(left);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({900, 380});
    setCentralWidget(m_splitter);
    m_mapView->setProjection(
        Projection(m_session->settings().projection, {m_session->settings().meridian, 0}));
    m_mapView->setTipText([this](RegionId region) { return tipFor(region); });
}

void MainWindow::makeBars()
{
    MapSession* const session = m_session.get();
    m_bar = new ViewBar(session->settings());
    addToolBar(m_bar);
    connect(m_bar, &ViewBar::serviceChosen, session, &MapSession::setService);
    connect(m_bar, &ViewBar::windowChosen, session, &MapSession::setWindow);
    connect(m_bar, &ViewBar::measureChosen, session, &MapSession::setMeasure);
    connect(m_bar, &ViewBar::levelChosen, session, &MapSession::setLevel);
    connect(m_bar, &ViewBar::projectionChosen, this, [this, session](ProjectionKind kind) {
        session->editSettings().projection = kind;
        // The globe shows the side of what is selected.
        const RegionId region = session->selected();
        const bool turn = kind == ProjectionKind::Orthographic && region != RegionId::world();
        m_mapView->setProjection(Projection(kind, turn ? session->map().regions()[region].labelPoint
                                                       : GeoPoint{session->settings().meridian, 0}));
    });

    m_status = new FeedStatus;
    statusBar()->addWidget(m_status, 1);
    connect(m_status, &FeedStatus::cancelled, this, [this] { m_session->feeds().cancel(); });
    connect(&session->feeds(), &FeedController::progress, m_status, &FeedStatus::showProgress);
    connect(&session->feeds(), &FeedController::finished, m_status, &FeedStatus::showFinished);
}

void MainWindow::connectSession()
{
    MapSession* const session = m_session.get();
    connect(m_mapView, &MapView::cameraChanged, session, &MapSession::setCamera);
    connect(m_mapView, &MapView::regionClicked, session, &MapSession::select);
    connect(m_table, &RegionTable::regionSelected, session, &MapSession::select);
    connect(m_timeline, &TimelineView::timeChanged, session, &MapSession::setAt);

    connect(session, &MapSession::frameReady, this, [this](const Frame& frame) {
        m_mapView->setFrame(frame);
        if (m_firstFrame && frame.values) {
            m_firstFrame = false;
            Q_EMIT firstFrameShown();
        }
    });
    connect(session, &MapSession::selectionChanged, m_table, &RegionTable::select);
    connect(session, &MapSession::valuesChanged, this, &MainWindow::updateValues);
    connect(session, &MapSession::servicesChanged, this,
            [this, session](const std::vector<ServiceState>& services) {
                m_bar->setServices(services, session->service());
            });
    connect(session, &MapSession::rangeChanged, this, [this] {
        const auto step = m_session->range().length() > 3 * oneDay ? oneHour : fiveMinutes;
        m_timeline->setRange(m_session->range(), step);
        m_timeline->setTime(m_session->at());
    });
    connect(session, &MapSession::timelineReady, this, [this](const Timeline& timeline) {
        m_timeline->setTimeline(
            timeline, m_session->map().regions().name(timeline.region, m_session->settings().language));
    });
    connect(session, &MapSession::captionReady, m_summary, &SummaryView::setFacts);
    connect(m_summary, &SummaryView::placesChanged, session, &MapSession::setCompared);
    m_summary->setPlaces(session->settings().compare);
    const auto showEvidence = [this, session] {
        m_summary->setEvidence(session->values(), session->selected());
    };
    connect(session, &MapSession::valuesChanged, this, showEvidence);
    connect(session, &MapSession::selectionChanged, this, showEvidence);
    connect(session, &MapSession::textsReady, this,
            [this](const Texts& texts) { m_texts->setTexts(texts, m_session->settings().language); });
    connect(session, &MapSession::failed, this, &MainWindow::showMessage);
    connect(session, &MapSession::replayStarted, this, [this] {
        showMessage(tr("Welcome. To begin with, the built-in replay of 3 May 2017 is read; File > Open reads "
                       "your own feeds."));
    });
}

void MainWindow::applyTheme(ThemeChoice theme)
{
    m_session->editSettings().theme = theme;
    const bool dark = isDark(theme, m_systemPalette);
    QApplication::setPalette(themePalette(dark));
    const MapStyle style = themeStyle(dark, m_session->settings());
    m_mapView->setBackground(style.background);
    m_session->setStyle(style);
}

void MainWindow::updateValues()
{
    const IntensityMapPtr& values = m_session->values();
    const Settings& settings = m_session->settings();
    m_bar->setMeasure(settings.measure);
    m_table->model().setContent(values, settings.level, settings.measure, m_session->style(),
                                settings.language);
    m_table->select(m_session->selected());
    if (!values)
        return;
    m_legend->setLegend(
        makeLegend(m_session->map().regions(), *values, settings.level, settings.measure, m_session->style()),
        m_session->style());
    m_mapView->setBadge(natureText(values->nature()));
    setWindowTitle(tr("%1 - Outagemap").arg(values->service.displayName()));
}

QString MainWindow::tipFor(RegionId region) const
{
    const IntensityMapPtr& values = m_session->values();
    const Settings& settings = m_session->settings();
    QStringList lines{m_session->map().regions().name(region, settings.language)};
    if (!values)
        return lines.first();
    const RegionIntensity& row = (*values)[region];
    const QLocale locale;
    if (row.ratio) {
        lines += tr("%1 reports, %2 expected")
                     .arg(locale.toString(row.reports, 'f', 0), locale.toString(row.expected, 'f', 1));
        lines += tr("%1 times usual").arg(locale.toString(*row.ratio, 'f', 1));
    }
    if (row.failingShare)
        lines += tr("%1 % of measurements failing").arg(locale.toString(*row.failingShare * 100, 'f', 0));
    lines += className(row.classFor(settings.measure));
    return lines.join(QLatin1Char('\n'));
}

void MainWindow::showMessage(const QString& message)
{
    m_status->showMessage(message);
}

} // namespace outagemap
