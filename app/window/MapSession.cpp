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

constexpr int clockInterval = 20'000; // milliseconds

UtcTime wholeStep(UtcTime t)
{
    return bucketEnd(bucketOf(t, timelineStep), timelineStep);
}

} // namespace

UtcTime MapSession::now()
{
    return UtcTime(QDateTime::currentSecsSinceEpoch());
}

std::chrono::seconds MapSession::stepFor(std::chrono::seconds length)
{
    return length > 3 * oneDay ? oneHour : timelineStep;
}

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
    connect(&m_queries, &QueryController::timelineReady, this, [this](const Timeline& timeline) {
        m_timeline = timeline;
        Q_EMIT timelineReady(timeline);
    });
    connect(&m_queries, &QueryController::noticesReady, this, &MapSession::noticesReady);
    m_clock.setInterval(clockInterval);
    connect(&m_clock, &QTimer::timeout, this, &MapSession::followClock);
    if (m_settings.live)
        m_clock.start();
    connect(&m_renders, &RenderController::frameReady, this, &MapSession::frameReady);
    connect(&m_queries, &QueryController::intensityReady, this, [this](const IntensityMapPtr& values) {
        m_values = values;
        Q_EMIT valuesChanged();
        drawAgain();
    });
    connect(&m_feeds, &FeedController::stored, this, [this] {
        m_queries.askServices();
        if (m_shown) {
            askValues();
            askTimeline();
            Q_EMIT dataStored();
            Q_EMIT viewChanged();
        }
    });
    connect(&m_feeds, &FeedController::finished, this, [this] {
        m_replayRunning = false;
        m_queries.askServices();
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
    m_queries.askServices();
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
    if (m_settings.live)
        m_at = wholeStep(now());
    else if (isRemembered)
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
    m_settings.at = m_at;
    setSpan(m_settings.span);
    Q_EMIT serviceChanged(m_settings.service);
    Q_EMIT servicesChanged(m_services);
    Q_EMIT timeChanged(m_at);
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
    Q_EMIT viewChanged();
}

void MapSession::setAt(UtcTime at)
{
    if (at == m_at)
        return;
    setLive(false);
    moveTo(at);
}

void MapSession::moveTo(UtcTime at)
{
    m_at = at;
    m_settings.at = at;
    Q_EMIT timeChanged(at);
    askValues();
    if (m_shown && (at > m_range.end || at < m_range.start))
        setSpan(m_settings.span);
    else
        Q_EMIT viewChanged();
}

void MapSession::setLive(bool live)
{
    if (live == m_settings.live)
        return;
    m_settings.live = live;
    if (live) {
        m_clock.start();
        followClock();
    } else {
        m_clock.stop();
    }
    Q_EMIT liveChanged(live);
}

void MapSession::followClock()
{
    m_queries.askServices();
    if (const UtcTime at = wholeStep(now()); at != m_at)
        moveTo(at);
}

std::vector<RegionId> MapSession::pins() const
{
    std::vector<RegionId> regions;
    for (const QString& code : m_settings.pins) {
        if (const RegionId region = m_map->regions().find(code); region.isValid())
            regions.push_back(region);
    }
    return regions;
}

bool MapSession::isPinned(RegionId region) const
{
    return m_settings.pins.contains(m_map->regions()[region].code);
}

Expected<void> MapSession::setPinned(RegionId region, bool pinned)
{
    if (!region.isValid() || pinned == isPinned(region))
        return {};
    const QString code = m_map->regions()[region].code;
    if (!pinned) {
        m_settings.pins.removeAll(code);
    } else {
        if (m_settings.pins.size() >= Settings::maxPins)
            return fail(
                tr("Up to %n place(s) can be compared; take one out first.", nullptr, Settings::maxPins));
        m_settings.pins += code;
    }
    Q_EMIT pinsChanged();
    Q_EMIT viewChanged();
    return {};
}

void MapSession::setFavourite(const ServiceId& service, bool favourite)
{
    m_settings.favourites.removeAll(service.toString());
    if (favourite && m_settings.favourites.size() < Settings::maxListed)
        m_settings.favourites += service.toString();
    Q_EMIT favouritesChanged();
}

void MapSession::show(const SharedView& view)
{
    setLive(false);
    view.apply(m_settings);
    m_settings.automaticLevel = false; // the level is part of what was seen
    m_at = view.at;
    const RegionId region = m_map->regions().find(view.place);
    m_selected = region.isValid() ? region : RegionId::world();
    if (!m_shown)
        return; // it is shown once the services are known
    setSpan(view.span);
    Q_EMIT serviceChanged(m_settings.service);
    Q_EMIT servicesChanged(m_services);
    Q_EMIT timeChanged(m_at);
    Q_EMIT selectionChanged(m_selected);
    Q_EMIT pinsChanged();
    Q_EMIT viewChanged();
    askValues();
    drawAgain();
}

void MapSession::announce()
{
    m_queries.askServices();
    if (!m_shown)
        return;
    Q_EMIT rangeChanged();
    Q_EMIT timeChanged(m_at);
    Q_EMIT selectionChanged(m_selected);
    Q_EMIT pinsChanged();
    Q_EMIT valuesChanged();
    askValues();
    askTimeline();
    Q_EMIT viewChanged();
}

void MapSession::setWindow(std::chrono::seconds window)
{
    m_settings.window = window;
    askValues();
    Q_EMIT viewChanged();
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
    if (zoom >= subdivisionsFrom || m_closeUpZoom)
        level = RegionLevel::Subdivision;
    else if (zoom < countriesBelow)
        level = RegionLevel::Country;
    return std::exchange(m_settings.level, level) != level;
}

void MapSession::setCloseUp(bool closeUp)
{
    m_closeUpZoom.reset();
    if (closeUp && m_camera)
        m_closeUpZoom = m_camera->zoom();
    if (followZoom()) {
        Q_EMIT valuesChanged();
        drawAgain();
    }
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
    m_settings.projection = camera.projection.kind();
    m_settings.view = RememberedView::of(camera);
    constexpr double leavesCloseUp = 1.8; // times the scale
    if (m_closeUpZoom && camera.zoom() * leavesCloseUp < *m_closeUpZoom)
        m_closeUpZoom.reset();
    else if (m_closeUpZoom)
        m_closeUpZoom = std::max(*m_closeUpZoom, camera.zoom());
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
    Q_EMIT viewChanged();
}

void MapSession::askValues()
{
    if (!m_shown)
        return;
    m_queries.askIntensity(m_settings.service, m_at, m_settings.window);
    m_queries.askNotices(m_settings.service, {m_at - oneDay, m_at + oneDay});
}

void MapSession::askTimeline()
{
    if (!m_shown)
        return;
    m_queries.askTimeline(m_settings.service, m_selected, m_range, stepFor(m_range.length()));
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
