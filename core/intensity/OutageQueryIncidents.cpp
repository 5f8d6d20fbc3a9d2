// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/IncidentGroups.h"
#include "core/intensity/MeasurementIncidents.h"
#include "core/intensity/OutageQueryPrivate.h"

#include <algorithm>

namespace outagemap {

namespace {

constexpr std::size_t mostRuns = 12;
constexpr std::chrono::seconds longestRun = 400 * oneDay; ///< before the range's end
constexpr std::int64_t bucketsPerDay = 288;
constexpr double bucketsPerHour = 12;

/// The bucket that ends at `t` or last before it.
std::int64_t lastBucket(UtcTime t)
{
    return bucketOf(t + std::chrono::seconds(1), fiveMinutes) - 1;
}

/// Older history is kept by the hour only: spread evenly over the hour's buckets.
std::vector<BucketCount> spreadHours(std::span<const HourlyCount> hours)
{
    std::vector<BucketCount> result;
    std::size_t at = 0;
    while (at < hours.size()) {
        std::size_t end = at;
        while (end < hours.size() && hours[end].hour == hours[at].hour)
            ++end;
        const std::int64_t first = bucketOf(bucketEnd(hours[at].hour - 1, oneHour), fiveMinutes) + 1;
        for (std::int64_t bucket = first; bucket < first + std::int64_t(bucketsPerHour); ++bucket) {
            for (std::size_t k = at; k < end; ++k)
                result.push_back({bucket, hours[k].region, hours[k].reports / bucketsPerHour});
        }
        at = end;
    }
    return result;
}

} // namespace

Expected<std::shared_ptr<const IncidentDetector>> OutageQuery::Private::detectorAt(const ServiceId& service,
                                                                                   std::int64_t last)
{
    const auto version = reader->dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    auto run = std::find_if(runs.begin(), runs.end(), [&](const Run& one) { return one.service == service; });
    if (run == runs.end()) {
        runs.push_front({service, -1, {}});
        if (runs.size() > mostRuns)
            runs.pop_back();
    } else {
        runs.splice(runs.begin(), runs, run);
    }
    run = runs.begin();

    const auto digestUpTo = [&](std::int64_t bucket) {
        return reader->digest(service, {earliestTime, bucketEnd(bucket, fiveMinutes)});
    };
    // The latest state not beyond what is asked for, if its data is still what it was made from.
    std::shared_ptr<const IncidentDetector> from;
    for (const Checkpoint& point : run->checkpoints) {
        if (point.detector->bucket() > last || (from && from->bucket() >= point.detector->bucket()))
            continue;
        if (*version != run->dataVersion) {
            const auto digest = digestUpTo(point.detector->bucket());
            if (!digest)
                return tl::unexpected(digest.error());
            if (*digest != point.digest)
                continue;
        }
        from = point.detector;
    }
    if (from && from->bucket() == last && *version == run->dataVersion)
        return from;

    const UtcTime end = bucketEnd(last, fiveMinutes);
    const UtcTime begin = from ? bucketEnd(from->bucket(), fiveMinutes) : end - longestRun;
    const auto rows = reader->bucketCounts(service, {begin, end});
    if (!rows)
        return tl::unexpected(rows.error());
    auto detector =
        from ? std::make_shared<IncidentDetector>(*from) : std::make_shared<IncidentDetector>(regions);
    if (!from) {
        const UtcTime fine = rows->empty() ? end : bucketEnd(hourOf(rows->front().bucket) - 1, oneHour);
        const auto hours = reader->hourlyCounts(service, {begin, fine});
        if (!hours)
            return tl::unexpected(hours.error());
        if (!hours->empty())
            detector->run(spreadHours(*hours), lastBucket(fine));
    }
    std::vector<Checkpoint> kept;
    const auto keep = [&](const IncidentDetector& state) -> Expected<void> {
        const auto digest = digestUpTo(state.bucket());
        if (!digest)
            return tl::unexpected(digest.error());
        kept.push_back({std::make_shared<const IncidentDetector>(state), *digest});
        return {};
    };
    // Late data mostly comes within a day: a state of that age spares beginning anew.
    const std::int64_t dayBefore = last - bucketsPerDay;
    std::span<const BucketCount> rest(*rows);
    if (detector->bucket() < dayBefore) {
        const auto split =
            std::upper_bound(rest.begin(), rest.end(), dayBefore,
                             [](std::int64_t bucket, const BucketCount& row) { return bucket < row.bucket; });
        detector->run(rest.first(std::size_t(split - rest.begin())), dayBefore);
        rest = rest.subspan(std::size_t(split - rest.begin()));
        if (const auto done = keep(*detector); !done)
            return tl::unexpected(done.error());
    } else if (from) {
        // The older state serves on until the next is a day old.
        for (const Checkpoint& point : run->checkpoints) {
            if (point.detector->bucket() <= dayBefore || point.detector == from)
                kept.push_back(point);
        }
        if (kept.size() > 1)
            kept.erase(kept.begin() + 1, kept.end());
    }
    detector->run(rest, last);
    if (const auto done = keep(*detector); !done)
        return tl::unexpected(done.error());
    run->checkpoints = std::move(kept);
    run->dataVersion = *version;
    return run->checkpoints.back().detector;
}

Expected<std::vector<Incident>> OutageQuery::incidents(const ServiceId& service, TimeRange range)
{
    const auto detector = d->detectorAt(service, lastBucket(range.end));
    if (!detector)
        return tl::unexpected(detector.error());
    std::vector<Incident> result = (*detector)->incidents();
    // Live, the bucket that has begun tells something already; of the past it would tell the future.
    const std::int64_t present = (*detector)->bucket() + 1;
    const double elapsed =
        double((range.end - bucketEnd(present - 1, fiveMinutes)).count()) / double(fiveMinutes.count());
    if (elapsed > 0) {
        const auto rows = d->reader->bucketCounts(
            service, TimeRange::endingAt(bucketEnd(present, fiveMinutes), fiveMinutes));
        const auto newest = latestTime(service, range.end + fiveMinutes);
        if (!rows)
            return tl::unexpected(rows.error());
        if (!rows->empty() && newest && *newest <= range.end) {
            IncidentDetector live(**detector);
            live.advanceTo(present);
            live.add(*rows);
            live.peek(elapsed);
            result = live.incidents();
        }
    }
    const auto measurements = d->reader->measurementCounts(service, {range.end - longestRun, range.end});
    if (!measurements)
        return tl::unexpected(measurements.error());
    const std::vector<Incident> measured = measurementIncidents(d->regions, *measurements, range.end);
    result.insert(result.end(), measured.begin(), measured.end());
    std::erase_if(result, [&](const Incident& one) { return one.end && *one.end <= range.start; });
    for (Incident& one : result)
        one.service = service;
    return groupIncidents(d->regions, std::move(result));
}

Expected<std::vector<SpreadStep>> OutageQuery::spread(const ServiceId& service, const Incident& incident,
                                                      RegionLevel level)
{
    const UtcTime end = incident.end.value_or(incident.peak) + oneHour;
    const auto found = incidents(service, {incident.start - oneHour, end});
    if (!found)
        return tl::unexpected(found.error());
    std::vector<SpreadStep> steps;
    for (const Incident& one : *found) {
        const bool overlaps =
            one.start < incident.end.value_or(end) && one.end.value_or(end) > incident.start;
        if (!overlaps || d->regions.level(one.region) != level ||
            one.fromMeasurements != incident.fromMeasurements ||
            !d->regions.isWithin(one.region, incident.region))
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
