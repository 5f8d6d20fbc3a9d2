// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "app/window/LegendView.h"
#include "app/window/MapView.h"
#include "app/window/RegionTable.h"
#include "app/window/TextLists.h"
#include "app/window/Theme.h"
#include "app/window/TimelineView.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace outagemap {

namespace {

/// A chooser in the tool bar with its caption.
template <typename Value>
QComboBox* addChooser(QToolBar& bar, const QString& caption,
                      const std::vector<std::pair<QString, Value>>& entries)
{
    auto* label = new QLabel(QStringLiteral(" %1 ").arg(caption));
    auto* box = new QComboBox;
    box->setAccessibleName(caption);
    label->setBuddy(box);
    for (const auto& [text, value] : entries)
        box->addItem(text, int(value));
    bar.addWidget(label);
    bar.addWidget(box);
    return box;
}

void choose(QComboBox& box, int value)
{
    const QSignalBlocker blocker(&box);
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

MainWindow::MainWindow(std::shared_ptr<const WorldMap> map, const QString& cachePath,
                       const Settings& settings)
    : m_session(std::make_unique<MapSession>(std::move(map), cachePath, settings))
    , m_systemPalette(QApplication::palette())
{
    setWindowTitle(tr("Outagemap"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/org.outagemap.Outagemap.svg")));
    makeViews();
    makeToolBar();
    makeMenus();
    makeStatusBar();
    connectSession();
    applyTheme(settings.theme);
    resize(1280, 720);
    restoreGeometry(settings.geometry);
    m_splitter->restoreState(settings.splitters);
}

MainWindow::~MainWindow()
{
    m_export.waitForFinished();
}

Settings MainWindow::currentSettings() const
{
    Settings settings = m_session->settings();
    settings.at = m_session->at();
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
    m_mapView->setProjection(Projection(m_session->settings().projection));
    m_mapView->setTipText([this](RegionId region) { return tipFor(region); });
}

void MainWindow::makeToolBar()
{
    const Settings& settings = m_session->settings();
    QToolBar* const bar = addToolBar(tr("View"));
    bar->setObjectName(QStringLiteral("viewBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);

    auto* serviceLabel = new QLabel(QStringLiteral(" %1 ").arg(tr("Service")));
    m_services = new QComboBox;
    m_services->setAccessibleName(tr("Service"));
    m_services->setMinimumContentsLength(12);
    bar->addWidget(serviceLabel);
    bar->addWidget(m_services);
    connect(m_services, &QComboBox::activated, this, [this](int index) {
        const QByteArray slug = m_services->itemData(index).toByteArray();
        if (const auto service = ServiceId::fromSlug({slug.constData(), std::size_t(slug.size())}))
            m_session->setService(*service);
    });

    std::vector<std::pair<QString, std::int64_t>> lengths;
    for (const std::chrono::seconds length : windowLengths()) {
        lengths.emplace_back(length < oneHour  ? tr("%1 min").arg(length.count() / 60)
                             : length < oneDay ? tr("%1 h").arg(length.count() / 3600)
                                               : tr("%1 d").arg(length.count() / 86400),
                             length.count());
    }
    QComboBox* const window = addChooser(*bar, tr("Window"), lengths);
    choose(*window, int(settings.window.count()));
    connect(window, &QComboBox::activated, this,
            [this, window] { m_session->setWindow(std::chrono::seconds(window->currentData().toInt())); });

    QComboBox* const measure = addChooser<Measure>(*bar, tr("Measure"),
                                                   {{tr("Times usual"), Measure::TimesUsual},
                                                    {tr("Per million people"), Measure::PerMillion},
                                                    {tr("Reports"), Measure::Reports},
                                                    {tr("Failing share"), Measure::FailingShare},
                                                    {tr("Evidence"), Measure::Evidence}});
    connect(measure, &QComboBox::activated, this,
            [this, measure] { m_session->setMeasure(Measure(measure->currentData().toInt())); });
    connect(m_session.get(), &MapSession::valuesChanged, measure,
            [this, measure] { choose(*measure, int(m_session->settings().measure)); });

    QComboBox* const level = addChooser<RegionLevel>(*bar, tr("Level"),
                                                     {{tr("Areas"), RegionLevel::Area},
                                                      {tr("Countries"), RegionLevel::Country},
                                                      {tr("Subdivisions"), RegionLevel::Subdivision}});
    choose(*level, int(settings.level));
    connect(level, &QComboBox::activated, this,
            [this, level] { m_session->setLevel(RegionLevel(level->currentData().toInt())); });

    QComboBox* const projection =
        addChooser<ProjectionKind>(*bar, tr("Projection"),
                                   {{tr("Equal Earth"), ProjectionKind::EqualEarth},
                                    {tr("Natural Earth"), ProjectionKind::NaturalEarth},
                                    {tr("Robinson"), ProjectionKind::Robinson},
                                    {tr("Mollweide"), ProjectionKind::Mollweide},
                                    {tr("Web Mercator"), ProjectionKind::WebMercator},
                                    {tr("Globe"), ProjectionKind::Orthographic}});
    choose(*projection, int(settings.projection));
    connect(projection, &QComboBox::activated, this, [this, projection] {
        const auto kind = ProjectionKind(projection->currentData().toInt());
        m_session->editSettings().projection = kind;
        // The globe shows the side of what is selected.
        const RegionId region = m_session->selected();
        const bool turn = kind == ProjectionKind::Orthographic && region != RegionId::world();
        m_mapView->setProjection(
            Projection(kind, turn ? m_session->map().regions()[region].labelPoint : GeoPoint{}));
    });
}

void MainWindow::makeStatusBar()
{
    m_feedState = new QLabel;
    m_feedState->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar;
    m_progress->setMaximumWidth(180);
    m_progress->setAccessibleName(tr("Reading a feed"));
    m_progress->hide();
    m_cancel = new QToolButton;
    m_cancel->setText(tr("Cancel"));
    m_cancel->hide();
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_session->feeds().cancel(); });
    statusBar()->addWidget(m_feedState, 1);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_cancel);
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
    connect(session, &MapSession::servicesChanged, this, &MainWindow::updateServices);
    connect(session, &MapSession::rangeChanged, this, [this] {
        const auto step = m_session->range().length() > 3 * oneDay ? oneHour : fiveMinutes;
        m_timeline->setRange(m_session->range(), step);
        m_timeline->setTime(m_session->at());
    });
    connect(session, &MapSession::timelineReady, this, [this](const Timeline& timeline) {
        m_timeline->setTimeline(
            timeline, m_session->map().regions().name(timeline.region, m_session->settings().language));
    });
    connect(session, &MapSession::textsReady, this,
            [this](const Texts& texts) { m_texts->setTexts(texts, m_session->settings().language); });
    connect(session, &MapSession::failed, this, &MainWindow::showMessage);
    connect(session, &MapSession::replayStarted, this, [this] {
        showMessage(tr("Welcome. To begin with, the built-in replay of 3 May 2017 is read; File > Open reads "
                       "your own feeds."));
    });
    connect(&session->feeds(), &FeedController::progress, this, &MainWindow::showProgress);
    connect(&session->feeds(), &FeedController::finished, this, &MainWindow::showFinished);
    connect(&m_export, &QFutureWatcher<Expected<void>>::finished, this, [this] {
        const Expected<void> result = m_export.result();
        showMessage(result ? tr("The snapshot is in %1").arg(m_exportPath) : result.error().message);
    });
}

void MainWindow::applyTheme(ThemeChoice theme)
{
    m_session->editSettings().theme = theme;
    const bool dark = isDark(theme, m_systemPalette);
    QApplication::setPalette(themePalette(dark));
    m_mapView->setBackground(themeStyle(dark).background);
    m_session->setStyle(themeStyle(dark));
}

void MainWindow::updateValues()
{
    const IntensityMapPtr& values = m_session->values();
    const Settings& settings = m_session->settings();
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

void MainWindow::updateServices(const std::vector<ServiceState>& services)
{
    const QSignalBlocker blocker(m_services);
    m_services->clear();
    for (const ServiceState& state : services) {
        m_services->addItem(state.summary.service.displayName(),
                            QByteArray::fromStdString(state.summary.service.slug()));
        if (state.summary.service == m_session->service())
            m_services->setCurrentIndex(m_services->count() - 1);
    }
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

void MainWindow::showProgress(const FeedProgress& progress)
{
    m_progress->show();
    m_cancel->show();
    if (progress.bytesTotal > 0) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(int(1000 * progress.bytesRead / progress.bytesTotal));
    } else {
        m_progress->setRange(0, 0);
    }
    m_feedState->setText(tr("Reading %1: %2 accepted, %3 known, %4 rejected")
                             .arg(progress.location)
                             .arg(progress.accepted)
                             .arg(progress.duplicate)
                             .arg(progress.rejected));
}

void MainWindow::showFinished(const FeedSummary& summary)
{
    m_progress->hide();
    m_cancel->hide();
    QString text = summary.notModified ? tr("%1: nothing new").arg(summary.figures.location)
                                       : tr("%1: %2 accepted, %3 known, %4 rejected")
                                             .arg(summary.figures.location)
                                             .arg(summary.figures.accepted)
                                             .arg(summary.figures.duplicate)
                                             .arg(summary.figures.rejected);
    if (summary.cancelled)
        text += tr(" (cancelled)");
    if (!summary.problem.isEmpty())
        text += QStringLiteral("; ") + summary.problem;
    showMessage(text);
    QStringList bad;
    for (std::size_t i = 0; i < std::min<std::size_t>(summary.badLines.size(), 15); ++i) {
        bad += tr("line %1: %2")
                   .arg(summary.badLines[i].line)
                   .arg(QString::fromStdString(summary.badLines[i].reason));
    }
    m_feedState->setToolTip(bad.isEmpty() ? QString()
                                          : QStringLiteral("<qt>%1</qt>")
                                                .arg(bad.join(QLatin1Char('\n'))
                                                         .toHtmlEscaped()
                                                         .replace(QLatin1Char('\n'), QLatin1String("<br>"))));
}

void MainWindow::showMessage(const QString& message)
{
    m_feedState->setText(message);
}

} // namespace outagemap
