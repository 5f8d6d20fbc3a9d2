// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/CacheQuestions.h"

#include <algorithm>

namespace outagemap {

namespace {

constexpr int hoursOfDay = 24;

constexpr std::size_t mostWatched = 50; ///< services, where none is chosen but places are

} // namespace

Expected<std::vector<ServiceRow>> askServiceRows(OutageQuery& query, UtcTime at)
{
    auto states = query.services(at);
    if (!states)
        return tl::unexpected(states.error());
    std::vector<ServiceRow> rows;
    for (ServiceState& state : *states) {
        if (!state.summary.lastData)
            continue;
        ServiceRow row;
        const UtcTime end = bucketEnd(bucketOf(at, oneHour), oneHour);
        auto points = query.reader().timeline(state.summary.service, RegionId::world(),
                                              TimeRange::endingAt(end, hoursOfDay * oneHour), oneHour);
        if (!points)
            return tl::unexpected(points.error());
        for (const TimelinePoint& point : *points)
            row.day.push_back(state.summary.hasReports ? point.reports : point.failed);
        row.state = std::move(state);
        rows.push_back(std::move(row));
    }
    return rows;
}

Expected<Comparison> askComparison(OutageQuery& query, const ServiceId& service,
                                   const std::vector<RegionId>& places, UtcTime at,
                                   std::chrono::seconds window, TimeRange range, std::chrono::seconds step)
{
    Comparison comparison;
    comparison.service = service;
    comparison.at = at;
    if (places.empty())
        return comparison;
    const auto values = query.intensity(service, at, window);
    if (!values)
        return tl::unexpected(values.error());
    const auto incidents = query.incidents(service, range);
    if (!incidents)
        return tl::unexpected(incidents.error());
    for (const RegionId region : places) {
        ComparedPlace place;
        place.region = region;
        place.figures = (**values)[region];
        auto timeline = query.timeline(service, region, range, step);
        if (!timeline)
            return tl::unexpected(timeline.error());
        place.timeline = std::move(*timeline);
        if (const auto incident = incidentAt(*incidents, region, at))
            place.onset = incident->start;
        comparison.places.push_back(std::move(place));
    }
    return comparison;
}

Expected<ComplaintPage> askComplaints(OutageQuery& query, const ComplaintScope& scope,
                                      const ComplaintPlace& place, int limit)
{
    // By time instead of a number of rows to skip: the thousandth page is as quick as the first.
    TimeRange range = scope.range;
    if (place.row > 0)
        range.end = std::min(range.end, place.time);
    auto hits = query.reader().searchComplaints(scope.service, scope.region, range, scope.search, limit,
                                                place.sameTime);
    if (!hits)
        return tl::unexpected(hits.error());
    ComplaintPage page;
    page.scope = scope;
    page.row = place.row;
    page.isLast = int(hits->size()) < limit;
    page.reports.reserve(hits->size());
    for (SearchHit& hit : *hits)
        page.reports.push_back(std::move(hit.report));
    return page;
}

Expected<std::vector<KindFigure>> askKinds(OutageQuery& query, const ComplaintScope& scope)
{
    auto kinds = query.reader().kindShares(scope.service, scope.region, scope.range);
    if (!kinds)
        return tl::unexpected(kinds.error());
    std::vector<KindFigure> figures;
    for (KindShare& kind : *kinds)
        figures.push_back({std::move(kind.kind), kind.reports});
    return figures;
}

Expected<WatchedState> askWatched(OutageQuery& query, const QStringList& slugs, bool wantsPlaces, UtcTime now)
{
    WatchedState watched;
    watched.at = now;
    auto states = query.services(now);
    if (!states)
        return tl::unexpected(states.error());
    for (ServiceState& state : *states) {
        const bool isChosen = slugs.contains(state.summary.service.toString());
        const bool isAny = slugs.isEmpty() && wantsPlaces && watched.services.size() < mostWatched;
        // What has no news of the last day has nothing to tell.
        if (!(isChosen || isAny) || !state.summary.lastData || *state.summary.lastData < now - oneDay)
            continue;
        if (wantsPlaces) {
            auto incidents = query.incidents(state.summary.service, TimeRange::endingAt(now, oneDay));
            if (!incidents)
                return tl::unexpected(incidents.error());
            watched.incidents.insert(watched.incidents.end(), incidents->begin(), incidents->end());
        }
        watched.services.push_back({std::move(state), {}});
    }
    return watched;
}

std::optional<Incident> incidentAt(const std::vector<Incident>& incidents, RegionId region, UtcTime at)
{
    std::optional<Incident> best;
    for (const Incident& incident : incidents) {
        if (incident.region == region && incident.start <= at && (!best || incident.start > best->start))
            best = incident;
    }
    return best;
}

} // namespace outagemap
