// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/QueryController.h"

#include "app/window/BackgroundThread.h"
#include "app/window/CacheQuestions.h"

#include <QFileInfo>

namespace outagemap {

QueryController::QueryController(std::shared_ptr<const WorldMap> map, QString cachePath, QObject* parent)
    : QObject(parent)
    , m_map(std::move(map))
    , m_cachePath(std::move(cachePath))
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("query"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    startInBackground(m_thread);
}

QueryController::~QueryController()
{
    for (auto& newest : m_newest)
        ++newest; // what still waits in the queue is skipped
    m_thread.quit();
    m_thread.wait();
}

OutageQuery* QueryController::openQuery(QString& problem)
{
    if (!m_query) {
        auto reader = CacheReader::open(m_cachePath, m_map->regions());
        if (reader)
            m_query = std::make_unique<OutageQuery>(std::move(*reader), m_map->regions());
        else if (QFileInfo::exists(m_cachePath)) // before the first feed there is none, which is no problem
            problem = reader.error().message;
    }
    return m_query.get();
}

void QueryController::askIntensity(const ServiceId& service, UtcTime at, std::chrono::seconds window)
{
    post<IntensityMapPtr>(
        Intensities, [=](OutageQuery& query) { return query.intensity(service, at, window); },
        [this](const IntensityMapPtr& values) { Q_EMIT intensityReady(values); });
}

void QueryController::askTimeline(const ServiceId& service, RegionId region, TimeRange range,
                                  std::chrono::seconds step)
{
    post<Timeline>(
        Timelines, [=](OutageQuery& query) { return query.timeline(service, region, range, step); },
        [this](const Timeline& timeline) { Q_EMIT timelineReady(timeline); });
}

void QueryController::askServices()
{
    post<std::vector<ServiceState>>(
        Services,
        [](OutageQuery& query) -> Expected<std::vector<ServiceState>> {
            const auto summaries = query.reader().services();
            if (!summaries)
                return tl::unexpected(summaries.error());
            std::vector<ServiceState> states;
            for (const ServiceSummary& summary : *summaries)
                states.emplace_back().summary = summary;
            return states;
        },
        [this](const std::vector<ServiceState>& services) { Q_EMIT servicesReady(services); });
}

void QueryController::askNotices(const ServiceId& service, TimeRange range)
{
    post<std::vector<Notice>>(
        Notices, [=](OutageQuery& query) { return query.reader().notices(service, range); },
        [this](const std::vector<Notice>& notices) { Q_EMIT noticesReady(notices); });
}

void QueryController::askServiceRows(UtcTime at)
{
    post<std::vector<ServiceRow>>(
        ServiceRows, [=](OutageQuery& query) { return outagemap::askServiceRows(query, at); },
        [this](const std::vector<ServiceRow>& rows) { Q_EMIT serviceRowsReady(rows); });
}

void QueryController::askIncidents(const ServiceId& service, TimeRange range)
{
    post<std::vector<Incident>>(
        Incidents, [=](OutageQuery& query) { return query.incidents(service, range); },
        [this](const std::vector<Incident>& incidents) { Q_EMIT incidentsReady(incidents); });
}

void QueryController::askSpread(const ServiceId& service, const Incident& incident, RegionLevel level)
{
    post<Spread>(
        Spreads,
        [=](OutageQuery& query) -> Expected<Spread> {
            auto steps = query.spread(service, incident, level);
            if (!steps)
                return tl::unexpected(steps.error());
            return Spread{incident, std::move(*steps)};
        },
        [this](const Spread& spread) { Q_EMIT spreadReady(spread); });
}

void QueryController::askComparison(const ServiceId& service, const std::vector<RegionId>& places, UtcTime at,
                                    std::chrono::seconds window, TimeRange range, std::chrono::seconds step)
{
    post<Comparison>(
        Comparisons,
        [=](OutageQuery& query) {
            return outagemap::askComparison(query, service, places, at, window, range, step);
        },
        [this](const Comparison& comparison) { Q_EMIT comparisonReady(comparison); });
}

void QueryController::askComplaints(const ComplaintScope& scope, const ComplaintPlace& place)
{
    post<ComplaintPage>(
        Complaints,
        [=](OutageQuery& query) { return outagemap::askComplaints(query, scope, place, complaintPageSize); },
        [this](const ComplaintPage& page) { Q_EMIT complaintsReady(page); });
}

void QueryController::askKinds(const ComplaintScope& scope)
{
    post<std::vector<KindFigure>>(
        Kinds, [=](OutageQuery& query) { return outagemap::askKinds(query, scope); },
        [this](const std::vector<KindFigure>& kinds) { Q_EMIT kindsReady(kinds); });
}

void QueryController::askFeeds()
{
    post<std::vector<StoredFeed>>(
        Feeds, [](OutageQuery& query) { return query.reader().feeds(); },
        [this](const std::vector<StoredFeed>& feeds) { Q_EMIT feedsReady(feeds); });
}

void QueryController::askBadLines(std::int64_t feed)
{
    post<std::vector<BadLine>>(
        BadLines, [=](OutageQuery& query) { return query.reader().badLines(feed); },
        [this, feed](const std::vector<BadLine>& lines) { Q_EMIT badLinesReady(feed, lines); });
}

void QueryController::askCaption(const CaptionRequest& request)
{
    post<CaptionFacts>(
        Captions,
        [this, request](OutageQuery& query) { return captionFacts(query, m_map->regions(), request); },
        [this](const CaptionFacts& facts) { Q_EMIT captionReady(facts); });
}

} // namespace outagemap
