// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/IncidentTracker.h"
#include "tests/bench/detection/Figures.h"
#include "tests/bench/detection/LiveRun.h"
#include "tests/bench/detection/Oracle.h"
#include "tests/bench/detection/Peers.h"
#include "tests/bench/detection/Score.h"
#include "tests/bench/detection/Shrinkage.h"
#include "tests/bench/detection/SimulatedWorld.h"
#include "tests/bench/detection/Simulation.h"
#include "tests/bench/detection/Speed.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <utility>

// How well incidents are found, on simulated services of known truth, beside what others do and the limit of
// what can be done; and how fast. `--quick`: few services. `--train`: other seeds, those that thresholds were
// set on; `--seed N`: these. `--own`: neither peers nor speed.
//
// recall_1_5x is of outages of 1.5 times usual, recall_3x of 3 times and above, recall_10x of 10 times and
// above; these, the delay and the error of the start (of outages of 3 times and above) are for outages that
// hit where 100 or more reports an hour are usual. recall_all_* are of all outages of that size alone where
// ten an hour are usual. A false alarm is a group of incidents without an outage in a region related to it.
//
// The oracles are likelihood-ratio tests (Oracle.h), each told more than any program can know:
// - .oracle: the true baseline, the dispersion, and of the outage to come its size, shape and duration,
//   minute by minute, as they show in the reports of the whole region it is in (the world, an area, a
//   country, a subdivision); not which countries of the region are hit and which are spared, nor where and
//   when.
// - .oracle_told_spread: all that, and which countries are spared, so that it watches the others alone.
// - .oracle_told_where: that, and which regions are hit: it watches nothing else.
// - .oracle_learned_usual: what .oracle is told, but for the baseline, in place of which it has what our
//   detector has learned.
// recall_ratio_1_5x is our recall_all_1.5x over that of .oracle, recall_ratio_1_5x.told_spread over that of
// .oracle_told_spread, and so on (.standard_error: how far other seeds would take it); those and others are
// also there as recall_all_*.ratio_to_*.

using namespace outagemap;

namespace {

constexpr double sizes[] = {1.5, 2, 3, 5, 10, 30, 100}; ///< times usual

std::string sizeName(double size)
{
    char name[16];
    std::snprintf(name, sizeof name, "%gx", size);
    return name;
}

void printTally(const char* suffix, const sim::Tally& tally)
{
    const auto line = [&](const char* name, double value, const char* unit) {
        sim::print((std::string(name) + suffix).c_str(), value, unit);
    };
    constexpr double busy = 100;
    constexpr double any = 1e9;
    line("false_alarms_per_service_month", tally.falseAlarms / tally.serviceMonths, "alarms");
    line("recall_1_5x", tally.recall(1.5, 1.5, busy), "share");
    line("recall_3x", tally.recall(3, any, busy), "share");
    line("recall_10x", tally.recall(10, any, busy), "share");
    for (const double size : sizes)
        line(("recall_all_" + sizeName(size)).c_str(), tally.recall(size, size, 10), "share");
    line("delay_median", tally.medianDelay(3, busy), "minutes");
    line("delay_median_all", tally.medianDelay(1, 10), "minutes");
    line("start_error_median", tally.medianStartError(3, busy), "minutes");
}

void printRatios(const sim::Tally& own, const sim::Tally& best, const char* name)
{
    const auto line = [&](const std::string& figure, double value, double limit) {
        sim::print((figure + ".ratio_to_" + name).c_str(), value / limit, "ratio");
    };
    for (const double size : sizes)
        line("recall_all_" + sizeName(size), own.recall(size, size, 10), best.recall(size, size, 10));
    constexpr double any = 1e9;
    line("recall_1_5x", own.recall(1.5, 1.5, 100), best.recall(1.5, 1.5, 100));
    line("recall_3x", own.recall(3, any, 100), best.recall(3, any, 100));
    line("delay_median", own.medianDelay(3, 100), best.medianDelay(3, 100));
}

/// The goal's ratios: of outages of one size alone, where ten an hour are usual.
void printGoal(const sim::Tally& own, const sim::Tally& best, const char* suffix)
{
    for (const double size : sizes) {
        std::string name = sizeName(size);
        std::replace(name.begin(), name.end(), '.', '_');
        name = "recall_ratio_" + name + suffix;
        sim::print(name.c_str(), own.recall(size, size, 10) / best.recall(size, size, 10), "ratio");
        sim::print((name + ".standard_error").c_str(), sim::errorOfRatio(own, best, size, 10), "ratio");
    }
}

} // namespace

int main(int argc, char** argv)
{
    int services = 200;
    std::uint64_t seed = 1'000'000;
    bool isQuick = false;
    bool isOwnOnly = false;
    TrackerOptions options;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--quick") == 0) {
            isQuick = true;
            services = 8;
        } else if (std::strcmp(argv[i], "--train") == 0) {
            seed = 5'000'000;
        } else if (std::strcmp(argv[i], "--seed") == 0 && i + 1 < argc) {
            seed = std::strtoull(argv[++i], nullptr, 10);
        } else if (std::strcmp(argv[i], "--own") == 0) {
            isOwnOnly = true;
        } else if (std::strcmp(argv[i], "--services") == 0 && i + 1 < argc) {
            services = std::max(1, std::atoi(argv[++i]));
        } else if (std::strcmp(argv[i], "--confirm") == 0 && i + 1 < argc) {
            std::sscanf(argv[++i], "%lf,%lf,%lf,%lf", &options.confirm[0], &options.confirm[1],
                        &options.confirm[2], &options.confirm[3]);
        } else {
            std::fprintf(stderr, "usage: bench_detection [--quick] [--train] [--seed N] [--own] [--services "
                                 "N] [--confirm W,A,C,S]\n");
            return 2;
        }
    }
    const RegionDirectory regions = sim::simulatedWorld();
    sim::Tally own;
    sim::Oracle oracle;
    sim::Oracle toldSpread;
    sim::Oracle learnedUsual;
    // Relative variances of what is learned around the truth, as seen with `--train` where outages can be
    // found.
    constexpr std::array<double, 4> unsure{0.0008, 0.0025, 0.005, 0.006};
    sim::Peer threshold;
    sim::Peer ewma;
    sim::Peer farrington;
    sim::Shrinkage shrinkage;
    sim::Calm calm;
    double simulating = 0;
    double detecting = 0;
    double rows = 0;
    const int farringtonEvery = isQuick ? 4 : 8; // it takes a thousand times as long
    for (int i = 0; i < services; ++i) {
        sim::Options service;
        service.hourly = 10 * std::pow(100.0, (i + 0.5) / services);
        double t = sim::seconds();
        const sim::ServiceMonths months = sim::simulate(regions, service, seed + std::uint64_t(i));
        simulating += sim::seconds() - t;
        rows += double(months.counts.size() + months.arrivals.size());
        t = sim::seconds();
        std::vector<sim::Sum> learned;
        const auto incidents = sim::runLive(regions, months, options, calm, learned);
        detecting += sim::seconds() - t;
        sim::enter(own, regions, months, incidents);
        std::vector<sim::Sum> hit;
        std::vector<sim::Sum> whole;
        for (const sim::Outage& outage : months.outages) {
            hit.push_back(outage.hitSum);
            whole.push_back(outage.targetSum);
        }
        oracle.add(regions, months, whole, seed + 77 + std::uint64_t(i));
        toldSpread.add(regions, months, hit, seed + 77 + std::uint64_t(i));
        learnedUsual.add(regions, months, learned, seed + 77 + std::uint64_t(i), unsure);
        if (isOwnOnly)
            continue;
        const sim::Streams streams = sim::streamsOf(regions, months);
        threshold.add(regions, months, sim::thresholdSeries(streams), 5);
        ewma.add(regions, months, sim::ewmaSeries(streams), 5);
        if (i % farringtonEvery == farringtonEvery / 2)
            farrington.add(regions, months, sim::farringtonSeries(regions, months, streams), 60);
        if (i % 8 == 0)
            shrinkage.add(regions, months);
    }
    sim::print("service_months", own.serviceMonths, "service_months");
    sim::print("outages", double(own.outcomes.size()), "outages");
    sim::print("outages_3x_busy", own.count(3, 1e9, 100), "outages");
    const sim::Tally best = oracle.result(false);
    printTally("", own);
    if (!isOwnOnly) {
        printTally(".threshold", threshold.result());
        printTally(".ewma", ewma.result());
        printTally(".farrington", farrington.result());
    }
    const sim::Tally bestToldSpread = toldSpread.result(false);
    const sim::Tally bestLearned = learnedUsual.result(false);
    printTally(".oracle", best);
    printTally(".oracle_told_spread", bestToldSpread);
    printTally(".oracle_told_where", toldSpread.result(true));
    printTally(".oracle_learned_usual", bestLearned);
    printRatios(own, best, "oracle");
    printRatios(own, bestToldSpread, "oracle_told_spread");
    printRatios(own, bestLearned, "oracle_learned_usual");
    printGoal(own, best, "");
    printGoal(own, bestToldSpread, ".told_spread");
    sim::print("baseline_error.world", calm.worldError.value(), "relative");
    sim::print("baseline_error.countries", calm.countryError.value(), "relative");
    for (const auto& [name, figures] :
         {std::pair("world", &calm.world), std::pair("countries", &calm.countries)}) {
        static constexpr const char* limits[] = {"0_05", "0_01", "0_001"};
        for (std::size_t k = 0; k < 3; ++k)
            sim::print((std::string("p_value_below_") + limits[k] + "." + name).c_str(),
                       figures->below[k] / std::max(1.0, figures->all), "share");
    }
    sim::print("false_alarms.world", own.falseByLevel[0], "alarms");
    sim::print("false_alarms.areas", own.falseByLevel[1], "alarms");
    sim::print("false_alarms.countries", own.falseByLevel[2], "alarms");
    sim::print("false_alarms.subdivisions", own.falseByLevel[3], "alarms");
    sim::print("shrinkage_mse_ratio", shrinkage.ratio(), "ratio");
    sim::print("detection_rows", rows / 1e6, "million_rows");
    sim::print("detection_per_row", detecting / rows * 1e9, "ns");
    sim::print("simulation_time", simulating, "s");
    sim::print("detection_time", detecting, "s");

    if (isOwnOnly)
        return 0;
    sim::Options one;
    one.hourly = 300;
    const sim::ServiceMonths months = sim::simulate(regions, one, 99);
    sim::benchIntensityStep(regions, months);
    sim::benchBaselineUpdate(regions, months);
    sim::benchYear(regions, isQuick ? 1 : 7);
    return 0;
}
