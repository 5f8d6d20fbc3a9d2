// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/detection/Speed.h"

#include "core/cache/CacheReader.h"
#include "core/cache/CacheWriter.h"
#include "core/intensity/OutageQuery.h"
#include "core/intensity/RunningBaseline.h"
#include "tests/bench/detection/Figures.h"
#include "tests/bench/detection/SimulatedWorld.h"

#include <QTemporaryDir>
#include <algorithm>
#include <cstdlib>

namespace outagemap::sim {

void benchIntensityStep(const RegionDirectory& regions, const ServiceMonths& months)
{
    const std::vector<HourlyCount> hours = hourlyCounts(months);
    const std::int64_t begin = origin / 12;
    const UtcTime midnight = bucketEnd(begin + 40 * 24, oneHour);
    const TimeRange window{midnight + 12 * oneHour, midnight + 13 * oneHour};
    const Baseline baseline(regions, Baseline::historyFor(window), hours);
    // Every region with reports: the most there is to do.
    std::vector<RegionCount> counts;
    for (int i = 0; i < regions.size(); ++i)
        counts.push_back({RegionId(std::uint16_t(i)), double(i % 7)});
    double best = 1e9;
    for (int round = 0; round < 30; ++round) {
        const double t = seconds();
        const IntensityMap map =
            computeIntensity(regions, *ServiceId::fromSlug("s"), window, counts, baseline);
        best = std::min(best, seconds() - t);
        if (map.regions.empty())
            std::abort();
    }
    print("intensity_step", best * 1e3, "ms");
}

void benchBaselineUpdate(const RegionDirectory& regions, const ServiceMonths& months)
{
    constexpr int services = 50;
    RunningBaseline learned(regions);
    std::int64_t bucket = 0;
    for (const BucketCount& count : months.counts) {
        bucket = count.bucket;
        learned.advanceTo(bucket);
        for (RegionId id = count.region; id.isValid(); id = regions.parent(id))
            learned.add(id, bucket, count.reports);
    }
    std::vector<RunningBaseline> all(services, learned);
    std::vector<RegionId> ids;
    std::vector<float> reports;
    for (int i = 0; i < regions.size(); ++i) {
        ids.push_back(RegionId(std::uint16_t(i)));
        reports.push_back(1);
    }
    // A day of buckets in which every region of every service has a report.
    std::vector<double> times;
    for (int step = 0; step < bucketsPerDay; ++step) {
        ++bucket;
        const double t = seconds();
        for (RunningBaseline& one : all) {
            one.advanceTo(bucket);
            one.addAll(bucket, ids, reports);
        }
        times.push_back((seconds() - t) * 1e3);
    }
    std::sort(times.begin(), times.end());
    print("baseline_update", times[times.size() / 2], "ms");
    print("baseline_update.p95", times[times.size() * 95 / 100], "ms");
    print("baseline_update.worst", times.back(), "ms");
    print("baseline_memory", double(learned.memory()) / 1e6, "MB_per_service");
}

void benchYear(const RegionDirectory& regions, int periods)
{
    Options options;
    options.hourly = 100;
    const ServiceMonths months = simulate(regions, options, 4242);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("year.db"));
    const ServiceId service = *ServiceId::fromSlug("year");
    std::vector<BucketCount> all(months.counts);
    all.insert(all.end(), months.arrivals.begin(), months.arrivals.end());
    std::stable_sort(all.begin(), all.end(), [](const BucketCount& a, const BucketCount& b) {
        return a.bucket != b.bucket ? a.bucket < b.bucket : a.region < b.region;
    });
    UtcTime end;
    {
        auto writer = CacheWriter::open(path, regions);
        if (!writer || !(*writer)->beginFeed(QStringLiteral("/year")))
            std::abort();
        FeedBatch batch;
        int id = 0;
        for (int period = 0; period < periods; ++period) {
            for (std::size_t i = 0; i < all.size(); ++i) {
                Report report;
                report.id = std::to_string(id++);
                report.service = service;
                report.time = bucketEnd(all[i].bucket + std::int64_t(period) * bucketCount, fiveMinutes);
                report.place.region = all[i].region;
                report.count = std::uint32_t(all[i].reports);
                end = report.time;
                batch.items.emplace_back(std::move(report));
                batch.lineOfItem.push_back(id);
                if (batch.items.size() == 20'000 || (i + 1 == all.size() && period + 1 == periods)) {
                    if (!(*writer)->write(batch, {}))
                        std::abort();
                    batch.clear();
                }
            }
        }
        if (!(*writer)->endFeed({}))
            std::abort();
    }
    const TimeRange range{end - periods * days * oneDay, end};
    auto reader = CacheReader::open(path, regions);
    if (!reader)
        std::abort();
    double reading = 1e9;
    for (int round = 0; round < 2; ++round) {
        const double t = seconds();
        if (!(*reader)->bucketCounts(service, range))
            std::abort();
        reading = std::min(reading, seconds() - t);
    }
    OutageQuery query(std::move(*reader), regions);
    double t = seconds();
    const auto found = query.incidents(service, range);
    const double whole = seconds() - t;
    if (!found)
        std::abort();
    print("year_incidents", whole, "s");
    print("year_incidents.reading_alone", reading, "s");
    print("year_incidents.ratio_to_reading", whole / reading, "ratio");
    print("year_incidents.found", double(found->size()), "incidents");
    t = seconds();
    if (!query.incidents(service, {end - oneDay, end}))
        std::abort();
    print("year_incidents.again", seconds() - t, "s");
}

} // namespace outagemap::sim
