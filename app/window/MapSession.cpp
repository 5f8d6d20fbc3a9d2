// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MapSession.h"

#include "core/feed/FeedCatalogue.h"

#include <QDateTime>
#include <algorithm>
#include <utility>

namespace outagemap {

namespace {

constexpr UtcTime replayPeak{1'493'844'600}; // 2017-05-03T20:50:00Z
constexpr std::chrono::seconds timelineStep = fiveMinutes;

UtcTime now()
{
    return UtcTime(QDateTime::currentSecsSinceEpoch());
}

UtcTime wholeStep(UtcTime t)
{
    return bucketEnd(bucketOf(t, timelineStep), timelineStep);
}

} // namespace

MapSession::MapSession(std::shared_ptr<const WorldMap> map, const QString& cachePath,
                       const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_map(std::move(map))
    , m_cachePath(cachePath)
    , m_settings(settings)
    , m_queries(m_map, cachePath)
    , m_renders(m_map)
    , m_feeds(m_map, cachePath)
    , m_style(MapStyle::light())
{
    connect(&m_queries, &QueryController::failed, this, &MapSession::failed);
    connect(&m_feeds, &FeedController::failed, this, &MapSession::failed);
    connect(&m_queries, &QueryController::servicesReady, this, &MapSession::takeServices);
    connect(&m_queries, &QueryController::timelineReady, this, &MapSession::timelineReady);
    connect(&m_queries, &QueryController::textsReady, this, &MapSession::textsReady);
    connect(&m_queries, &QueryController::captionReady, this, &MapSession::captionReady);
    constexpr std::chrono::milliseconds captionDelay{400};
    m_captionDelay.setSingleShot(true);
    m_captionDelay.setInterval(captionDelay);
    connect(&m_captionDelay, &QTimer::timeout, this, &MapSession::askCaption);
    connect(&m_renders, &RenderController::frameReady, this, &MapSession::frameReady);
    connect(&m_queries, &QueryController::intensityReady, this, [this](const IntensityMapPtr& values) {
        m_values = values;
        Q_EMIT valuesChanged();
        drawAgain();
    });
    connect(&m_feeds, &FeedController::stored, this, [this] {
        m_queries.askServices(now());
        if (m_shown) {
            askValues();
            askTimeline();
        }
    });
    connect(&m_feeds, &FeedController::finished, this, [this] {
        m_replayRunning = false;
        m_queries.askServices(now());
    });
    if (const RegionId region = m_map->regions().find(m_settings.region); region.isValid())
        m_selected = region;
}

QString MapSession::replayPath()
{
    return builtInReplayPath();
}

void MapSession::start()
{
    m_queries.askServices(now());
    m_feeds.keepFeedsRead();
}

void MapSession::takeServices(const std::vector<ServiceState>& services)
{
    m_services = services;
    std::erase_if(m_services, [](const ServiceState& state) { return !state.summary.lastData; });
    Q_EMIT servicesChanged(m_services);
    if (m_services.empty()) {
        if (!m_replayAsked) {
            m_replayAsked = true;
            m_replayRunning = true;
            Q_EMIT replayStarted();
            m_feeds.fetch({replayPath(), {}});
        }
        return;
    }
    // The replay is shown at its peak once that is read, not wherever the reading stands.
    if (m_shown || m_replayRunning)
        return;
    const auto remembered =
        std::find_if(m_services.begin(), m_services.end(), [this](const ServiceState& state) {
            return state.summary.service == m_settings.service;
        });
    showService(remembered != m_services.end() ? *remembered : m_services.front());
}

void MapSession::showService(const ServiceState& state)
{
    const bool isRemembered = !m_shown && state.summary.service == m_settings.service && m_settings.at;
    m_shown = true;
    m_settings.service = state.summary.service;
    const UtcTime first = state.summary.firstData.value_or(now());
    const UtcTime last = std::min(state.summary.lastData.value_or(now()), now());
    // Of the replay the peak is shown first, of everything else the newest.
    if (isRemembered)
        m_at = wholeStep(*m_settings.at);
    else if (first < replayPeak && replayPeak < last && state.summary.service.slug() == "whatsapp" &&
             last < replayPeak + oneWeek)
        m_at = replayPeak;
    else
        m_at = wholeStep(last);
    if (!state.summary.hasReports && state.summary.hasMeasurements)
        m_settings.measure = Measure::FailingShare;
    else if (state.summary.hasReports && m_settings.measure == Measure::FailingShare)
        m_settings.measure = Measure::TimesUsual;
    setSpan(m_settings.span);
    Q_EMIT servicesChanged(m_services);
    askValues();
}

void MapSession::setService(const ServiceId& service)
{
    if (service == m_settings.service)
        return;
    for (const ServiceState& state : m_services) {
        if (state.summary.service == service) {
            showService(state);
            return;
        }
    }
}

void MapSession::setSpan(std::chrono::seconds span)
{
    m_settings.span = span;
    // The moment shown stands a third from the end, on whole hours.
    const UtcTime end = bucketEnd(bucketOf(m_at + span / 3, oneHour), oneHour);
    m_range = TimeRange::endingAt(end, span);
    Q_EMIT rangeChanged();
    askTimeline();
}

void MapSession::setAt(UtcTime at)
{
    if (at == m_at)
        return;
    m_at = at;
    m_settings.at = at;
    askValues();
}

void MapSession::setWindow(std::chrono::seconds window)
{
    m_settings.window = window;
    askValues();
}

void MapSession::setLevel(RegionLevel level)
{
    m_settings.automaticLevel = level == RegionLevel::World;
    if (!m_settings.automaticLevel)
        m_settings.level = level;
    followZoom();
    Q_EMIT valuesChanged();
    drawAgain();
}

/// True if the level changed.
bool MapSession::followZoom()
{
    if (!m_settings.automaticLevel || !m_camera)
        return false;
    // Apart, so that a small movement does not go to and fro between two levels.
    constexpr double subdivisionsFrom = 4.0;
    constexpr double countriesBelow = 3.4;
    const double zoom = m_camera->zoom();
    RegionLevel level =
        m_settings.level == RegionLevel::Subdivision ? m_settings.level : RegionLevel::Country;
    if (zoom >= subdivisionsFrom)
        level = RegionLevel::Subdivision;
    else if (zoom < countriesBelow)
        level = RegionLevel::Country;
    return std::exchange(m_settings.level, level) != level;
}

void MapSession::setMeasure(Measure measure)
{
    m_settings.measure = measure;
    Q_EMIT valuesChanged();
    drawAgain();
}

void MapSession::setCamera(const MapCamera& camera)
{
    m_camera = camera;
    if (followZoom())
        Q_EMIT valuesChanged();
    drawAgain();
}

void MapSession::setStyle(const MapStyle& style)
{
    m_style = style;
    Q_EMIT valuesChanged();
    drawAgain();
}

void MapSession::select(RegionId region)
{
    const RegionId wanted = region.isValid() ? region : RegionId::world();
    if (wanted == m_selected)
        return;
    m_selected = wanted;
    m_settings.region = m_map->regions()[wanted].code;
    Q_EMIT selectionChanged(wanted);
    askTimeline();
    drawAgain();
}

void MapSession::askValues()
{
    if (!m_shown)
        return;
    m_queries.askIntensity(m_settings.service, m_at, m_settings.window);
    m_captionDelay.start();
    m_queries.askTexts(m_settings.service, m_selected, TimeRange::endingAt(m_at, m_settings.window));
}

void MapSession::setCompared(const std::vector<RegionId>& places)
{
    if (places == m_compared)
        return;
    m_compared = places;
    if (m_shown)
        m_captionDelay.start();
}

void MapSession::askCaption()
{
    CaptionRequest request;
    request.service = m_settings.service;
    request.at = m_at;
    request.window = m_settings.window;
    request.compare = m_compared;
    m_queries.askCaption(request);
}

void MapSession::askTimeline()
{
    if (!m_shown)
        return;
    const std::chrono::seconds step = m_range.length() > 3 * oneDay ? oneHour : timelineStep;
    m_queries.askTimeline(m_settings.service, m_selected, m_range, step);
    m_queries.askTexts(m_settings.service, m_selected, TimeRange::endingAt(m_at, m_settings.window));
}

void MapSession::drawAgain()
{
    if (!m_camera)
        return;
    RenderRequest request;
    request.camera = *m_camera;
    request.level = m_settings.level;
    request.measure = m_settings.measure;
    request.values = m_values;
    request.style = m_style;
    request.selected = m_selected == RegionId::world() ? RegionId() : m_selected;
    request.language = m_settings.language;
    request.labels = m_settings.labels;
    request.graticule = m_settings.graticule;
    request.cities = m_settings.cities;
    m_renders.request(std::move(request));
}

} // namespace outagemap
