// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/CacheQuestions.h"

#include <algorithm>

namespace outagemap {

namespace {

constexpr int hoursOfDay = 24;

// Until every cache reader has them: words and kinds are asked for where they can be.
template <typename Reader>
auto searchOrList(const Reader& reader, const ComplaintScope& scope, int limit, int offset)
    -> Expected<std::vector<StoredReport>>
{
    if constexpr (requires {
                      reader.searchComplaints(scope.service, scope.region, scope.range, scope.search, limit,
                                              offset);
                  }) {
        if (!scope.search.trimmed().isEmpty()) {
            auto hits = reader.searchComplaints(scope.service, scope.region, scope.range, scope.search, limit,
                                                offset);
            if (!hits)
                return tl::unexpected(hits.error());
            std::vector<StoredReport> reports;
            reports.reserve(hits->size());
            for (auto& hit : *hits)
                reports.push_back(std::move(hit.report));
            return reports;
        }
    }
    return reader.complaints(scope.service, scope.region, scope.range, limit, offset);
}

template <typename Reader>
Expected<std::vector<KindFigure>> kindsOf(const Reader& reader, const ComplaintScope& scope)
{
    std::vector<KindFigure> figures;
    if constexpr (requires { reader.kindCounts(scope.service, scope.region, scope.range); }) {
        auto kinds = reader.kindCounts(scope.service, scope.region, scope.range);
        if (!kinds)
            return tl::unexpected(kinds.error());
        for (auto& kind : *kinds)
            figures.push_back({kind.kind, kind.reports});
    } else if constexpr (requires { reader.kindShares(scope.service, scope.region, scope.range); }) {
        auto kinds = reader.kindShares(scope.service, scope.region, scope.range);
        if (!kinds)
            return tl::unexpected(kinds.error());
        for (auto& kind : *kinds)
            figures.push_back({kind.kind, kind.reports});
    }
    return figures;
}

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

Expected<ComplaintPage> askComplaints(OutageQuery& query, const ComplaintScope& scope, int offset, int limit)
{
    auto reports = searchOrList(query.reader(), scope, limit, offset);
    if (!reports)
        return tl::unexpected(reports.error());
    ComplaintPage page;
    page.scope = scope;
    page.offset = offset;
    page.isLast = int(reports->size()) < limit;
    page.reports = std::move(*reports);
    return page;
}

Expected<std::vector<KindFigure>> askKinds(OutageQuery& query, const ComplaintScope& scope)
{
    return kindsOf(query.reader(), scope);
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
