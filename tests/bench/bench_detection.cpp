// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/IncidentDetector.h"
#include "tests/bench/detection/Oracle.h"
#include "tests/bench/detection/Score.h"
#include "tests/bench/detection/Simulation.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace outagemap;

namespace {

double seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Fed minute by minute as the reports come in.
std::vector<Incident> runLive(const RegionDirectory& regions, const sim::ServiceMonths& months,
                              const TrackerOptions& options)
{
    IncidentDetector detector(regions, options);
    std::size_t at = 0;
    std::size_t late = 0;
    std::vector<BucketCount> batch;
    for (std::int32_t minute = 0; minute < sim::bucketCount * 5; ++minute) {
        batch.clear();
        while (at < months.counts.size() && months.minutes[at] == minute)
            batch.push_back(months.counts[at++]);
        while (late < months.arrivals.size() && months.arrived[late] == minute)
            batch.push_back(months.arrivals[late++]);
        detector.advanceTo(sim::origin + minute / 5 + 1);
        detector.add(batch);
        if (minute % 5 == 4)
            detector.finish();
        else
            detector.peek(double(minute % 5 + 1) / 5);
    }
    return detector.incidents();
}

} // namespace

int main(int argc, char** argv)
{
    int services = 200;
    std::uint64_t seed = 1'000'000;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--quick") == 0)
            services = 10;
        if (std::strcmp(argv[i], "--train") == 0)
            seed = 5'000'000;
        if (std::strcmp(argv[i], "--services") == 0)
            services = std::atoi(argv[++i]);
    }
    TrackerOptions tracker;
    if (const char* c = std::getenv("CONFIRM"))
        std::sscanf(c, "%lf,%lf,%lf,%lf,%lf,%lf", &tracker.confirm[0], &tracker.confirm[1],
                    &tracker.confirm[2], &tracker.confirm[3], &tracker.leastReports, &tracker.confirmBelow);
    const RegionDirectory regions = sim::simulatedWorld();
    sim::Tally own;
    sim::Oracle oracle;
    double simTime = 0, ownTime = 0;
    std::size_t rows = 0;
    for (int i = 0; i < services; ++i) {
        sim::Options options;
        options.hourly = 10 * std::pow(100.0, (i + 0.5) / services);
        double t = seconds();
        const sim::ServiceMonths months = sim::simulate(regions, options, seed + std::uint64_t(i));
        simTime += seconds() - t;
        rows += months.counts.size() + months.arrivals.size();
        t = seconds();
        const auto incidents = runLive(regions, months, tracker);
        ownTime += seconds() - t;
        oracle.add(regions, months, seed + 77 + std::uint64_t(i));
        sim::enter(own, regions, months, incidents);
    }
    std::printf("rows %zu sim %.1f s own %.1f s\n", rows, simTime, ownTime);
    std::printf("false_alarms_per_service_month %.3f  levels %.0f %.0f %.0f %.0f\n",
                own.falseAlarms / own.serviceMonths, own.falseByLevel[0], own.falseByLevel[1],
                own.falseByLevel[2], own.falseByLevel[3]);
    const sim::Tally best = oracle.result(false);
    std::printf("oracle threshold %.2f where %.2f\n", oracle.threshold(false), oracle.threshold(true));
    for (const double hourly : {0.0, 10.0, 100.0}) {
        for (const double size : {1.5, 2.0, 3.0, 5.0, 10.0, 30.0, 100.0})
            std::printf("recall_%g at %g/h: %.3f oracle %.3f ratio %.3f of %d\n", size, hourly,
                        own.recall(size, size, hourly), best.recall(size, size, hourly),
                        own.recall(size, size, hourly) / best.recall(size, size, hourly),
                        own.count(size, size, hourly));
        std::printf("oracle delay %.2f (3x and above %.2f)\n", best.medianDelay(1, hourly),
                    best.medianDelay(3, hourly));
        std::printf("delay %.2f (3x and above %.2f) start error %.2f (3x %.2f)\n", own.medianDelay(1, hourly),
                    own.medianDelay(3, hourly), own.medianStartError(1, hourly),
                    own.medianStartError(3, hourly));
    }
    if (std::getenv("MISSES"))
        for (auto& o : own.outcomes)
            if (!o.isFound && o.size >= 3 && o.hourly >= 100)
                std::printf("miss size %g hourly %.0f service %.0f scope %d shape %d\n", o.size, o.hourly,
                            o.service, int(o.scope), int(o.shape));
}
