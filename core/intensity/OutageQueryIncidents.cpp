// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/IncidentDetector.h"
#include "core/intensity/OutageQueryPrivate.h"

#include <algorithm>

namespace outagemap {

Expected<std::vector<Incident>> OutageQuery::incidents(const ServiceId& service, TimeRange range)
{
    const auto rows = d->reader->bucketCounts(service, {range.start - Baseline::historyLength, range.end});
    if (!rows)
        return tl::unexpected(rows.error());
    IncidentDetector detector(d->regions);
    detector.run(*rows, bucketOf(range.end + std::chrono::seconds(1), fiveMinutes) - 1);
    std::vector<Incident> result = detector.incidents();
    std::erase_if(result, [&](const Incident& one) { return one.end && *one.end <= range.start; });
    for (Incident& one : result)
        one.service = service;
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
