// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/OutageQueryPrivate.h"

#include <algorithm>
#include <map>

namespace outagemap {

Expected<std::vector<Incident>> OutageQuery::incidents(const ServiceId& service, TimeRange range)
{
    std::vector<Incident> result;
    const TimeRange wide{range.start - oneDay, range.end};
    const auto rows = d->reader->bucketCounts(service, wide);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto baseline = d->baselineFor(service, TimeRange::endingAt(range.end, oneHour));
    if (!baseline)
        return tl::unexpected(baseline.error());
    std::map<RegionId, std::map<std::int64_t, double>> series;
    for (const BucketCount& row : *rows) {
        for (RegionId id = row.region; id.isValid(); id = d->regions.parent(id))
            series[id][row.bucket] += row.reports;
    }
    std::map<std::int64_t, std::vector<double>> expectedOfHour;
    for (const auto& [region, counts] : series) {
        Incident open;
        bool isOpen = false;
        std::int64_t lastHigh = 0;
        constexpr std::int64_t patience = 6;
        const auto close = [&](bool isOver) {
            if (isOver) {
                open.end = bucketEnd(lastHigh, fiveMinutes);
                open.status = IncidentStatus::Over;
            }
            if (open.reports >= 10 && (!open.end || *open.end > range.start))
                result.push_back(open);
            isOpen = false;
        };
        for (const auto& [bucket, n] : counts) {
            const UtcTime end = bucketEnd(bucket, fiveMinutes);
            auto& hour = expectedOfHour[bucketOf(end, oneHour)];
            if (hour.empty())
                hour = (*baseline)->expectedAll(
                    TimeRange::endingAt(bucketEnd(bucketOf(end, oneHour), oneHour), oneHour));
            const double b = hour[region.index()] / 12;
            if (isOpen && bucket - lastHigh > patience)
                close(true);
            if (n < 5 || n < 6 * b)
                continue;
            if (!isOpen) {
                open = Incident{};
                open.service = service;
                open.region = region;
                open.start = end - fiveMinutes;
                open.noticed = end;
                isOpen = true;
            }
            lastHigh = bucket;
            open.reports += n;
            open.excess += n - b;
            if ((n + 1) / (b + 1) > open.peakRatio) {
                open.peakRatio = (n + 1) / (b + 1);
                open.peak = end;
            }
        }
        if (isOpen)
            close(bucketEnd(lastHigh + patience, fiveMinutes) < range.end);
    }
    // Larger regions first, and newest first.
    std::stable_sort(result.begin(), result.end(), [this](const Incident& a, const Incident& b) {
        const RegionLevel la = d->regions.level(a.region);
        const RegionLevel lb = d->regions.level(b.region);
        return la != lb ? la < lb : a.start > b.start;
    });
    for (std::size_t i = 0; i < result.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            const bool overlaps = (!result[k].end || *result[k].end > result[i].start) &&
                                  (!result[i].end || *result[i].end > result[k].start);
            if (overlaps && result[i].region != result[k].region &&
                d->regions.isWithin(result[i].region, result[k].region))
                result[i].partOf = int(k);
        }
    }
    return result;
}

Expected<std::vector<SpreadStep>> OutageQuery::spread(const ServiceId& service, const Incident& incident,
                                                      RegionLevel level)
{
    const UtcTime end = incident.end.value_or(incident.peak + oneDay);
    const auto found = incidents(service, {incident.start - oneHour, end});
    if (!found)
        return tl::unexpected(found.error());
    std::vector<SpreadStep> steps;
    for (const Incident& one : *found) {
        if (d->regions.level(one.region) != level || !d->regions.isWithin(one.region, incident.region))
            continue;
        const auto same = std::find_if(steps.begin(), steps.end(),
                                       [&](const SpreadStep& step) { return step.region == one.region; });
        if (same == steps.end()) {
            steps.push_back({one.region, one.start, one.peakRatio});
        } else {
            same->start = std::min(same->start, one.start);
            same->peakRatio = std::max(same->peakRatio, one.peakRatio);
        }
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const SpreadStep& a, const SpreadStep& b) { return a.start < b.start; });
    return steps;
}

} // namespace outagemap
