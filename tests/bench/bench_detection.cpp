// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheReader.h"
#include "core/cache/CacheWriter.h"
#include "core/intensity/IncidentDetector.h"
#include "core/intensity/OutageQuery.h"
#include "tests/bench/detection/Oracle.h"
#include "tests/bench/detection/Peers.h"
#include "tests/bench/detection/Score.h"
#include "tests/bench/detection/Simulation.h"
#include "tests/bench/detection/Truth.h"

#include <QTemporaryDir>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <random>

// How well incidents are found, on simulated services of known truth, beside what others do and the limit of
// what can be done; and how fast. `--quick`: few services. `--train`: other seeds, those that thresholds were
// set on. `--own`: neither peers nor speed.
//
// recall_1_5x is of outages of 1.5 times usual, recall_3x of 3 times and above, recall_10x of 10 times and
// above; these, the delay and the error of the start (of outages of 3 times and above) are for outages that
// hit where 100 or more reports an hour are usual. recall_all_* are of all outages of that size alone where
// ten an hour are usual. The oracles differ in what they are told, see Oracle.h: .oracle everything but where
// and when, .oracle_untold_spread not which countries of a region are spared, .oracle_learned_usual neither
// that nor the true baseline, for which it has what our detector has learned. A false alarm is a group of
// incidents without an outage in a region related to it.

using namespace outagemap;

namespace {

/// Processor time: the figures must not depend on what else the machine does.
double seconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

void print(const char* name, double value, const char* unit)
{
    std::printf("%s %.4g %s\n", name, value, unit);
    std::fflush(stdout);
}

/// Shares of calm counts whose p-value (a tie is broken evenly) lies below some limits: the limits, if right.
struct Calibration
{
    std::array<double, 3> below{};
    double all = 0;

    void add(double n, const Expectation& usual, double u)
    {
        const double d = usual.dispersion + usual.variance * usual.mean;
        const double more = countEvidence(n + 1, usual.mean, d);
        const double p = more + u * (countEvidence(n, usual.mean, d) - more);
        static constexpr double limits[] = {0.05, 0.01, 0.001};
        for (std::size_t i = 0; i < below.size(); ++i)
            below[i] += p < limits[i] ? 1 : 0;
        all += 1;
    }
};

/// How far what was learned lies from the truth: root mean square of the logarithm of their ratio.
struct LearnedError
{
    double squares = 0;
    double all = 0;

    void add(double learned, double truth)
    {
        squares += std::pow(std::log(learned / truth), 2);
        all += 1;
    }
    double value() const { return std::sqrt(squares / std::max(all, 1.0)); }
};

struct Calm
{
    Calibration world;
    Calibration countries;
    LearnedError worldError;
    LearnedError countryError; ///< of those with five reports an hour
    std::mt19937_64 random{7};
};

/// Fed minute by minute as the reports come in. `learned`: of each outage the sum of its region, with what
/// the detector thought usual then.
std::vector<Incident> runLive(const RegionDirectory& regions, const sim::ServiceMonths& months,
                              const TrackerOptions& options, Calm& calm, std::vector<sim::Sum>& learned)
{
    IncidentDetector detector(regions, options);
    const sim::Truth truth(regions, months);
    learned.resize(months.outages.size());
    std::size_t at = 0;
    std::size_t late = 0;
    std::vector<BucketCount> batch;
    std::vector<double> counts(std::size_t(regions.size()));
    for (std::int32_t minute = 0; minute < sim::bucketCount * 5; ++minute) {
        batch.clear();
        while (at < months.counts.size() && months.minutes[at] == minute)
            batch.push_back(months.counts[at++]);
        const std::size_t onTime = batch.size();
        while (late < months.arrivals.size() && months.arrived[late] == minute)
            batch.push_back(months.arrivals[late++]);
        const std::int64_t bucket = sim::origin + minute / 5 + 1;
        detector.advanceTo(bucket);
        detector.add(batch);
        for (std::size_t o = 0; o < learned.size(); ++o) {
            const sim::Outage& outage = months.outages[o];
            const auto place = std::int64_t(minute) - std::int64_t(outage.start);
            if (place < 0 || place >= std::int64_t(outage.targetSum.usual.size()))
                continue;
            const auto i = std::size_t(place);
            const sim::Sum& real = outage.targetSum;
            const double usual = std::max(detector.baseline().at(outage.target, bucket).mean / 5, 1e-9);
            learned[o].usual.push_back(float(usual));
            learned[o].elevated.push_back(
                float(usual * double(real.elevated[i]) / std::max(double(real.usual[i]), 1e-9)));
            learned[o].seen.push_back(real.seen[i]);
            learned[o].relativeVariance = real.relativeVariance;
        }
        // One bucket an hour is looked at for calibration, if all was calm in the hours before.
        const bool isSampled = minute >= sim::daysOfHistory * 1440 && minute / 5 % 12 == 6;
        if (isSampled) {
            for (std::size_t i = 0; i < onTime; ++i) {
                for (RegionId id = batch[i].region; id.isValid(); id = regions.parent(id))
                    counts[id.index()] += batch[i].reports;
            }
        }
        if (minute % 5 != 4) {
            detector.peek(double(minute % 5 + 1) / 5);
            continue;
        }
        const bool isCalm = std::none_of(months.outages.begin(), months.outages.end(),
                                         [&](const sim::Outage& o) {
                                             return o.start < minute + 1 && o.end + 180 > minute;
                                         }) &&
                            std::none_of(months.gaps.begin(), months.gaps.end(), [&](const auto& gap) {
                                return gap.first <= minute / 5 && gap.second >= minute / 5;
                            });
        if (isSampled && isCalm) {
            const auto uniform = [&] { return double(calm.random() >> 11) * 0x1p-53; };
            for (std::size_t i = 0; i < counts.size(); ++i) {
                const RegionId id{std::uint16_t(i)};
                const RegionLevel level = regions.level(id);
                if (level != RegionLevel::World && level != RegionLevel::Country)
                    continue;
                Expectation usual = detector.baseline().at(id, bucket);
                const double real = truth.at(id, bucket).mean;
                if (level == RegionLevel::World)
                    calm.worldError.add(usual.mean, real);
                else if (real >= 5.0 / 12)
                    calm.countryError.add(usual.mean, real);
                usual.mean *= 0.95; // one in twenty comes late
                if (level == RegionLevel::World)
                    calm.world.add(counts[i], usual, uniform());
                else if (usual.mean >= 0.5)
                    calm.countries.add(counts[i], usual, uniform());
            }
        }
        if (isSampled)
            std::fill(counts.begin(), counts.end(), 0.0);
        detector.finish();
    }
    return detector.incidents();
}

void printTally(const char* suffix, const sim::Tally& tally)
{
    const auto line = [&](const char* name, double value, const char* unit) {
        print((std::string(name) + suffix).c_str(), value, unit);
    };
    constexpr double busy = 100;
    constexpr double any = 1e9;
    line("false_alarms_per_service_month", tally.falseAlarms / tally.serviceMonths, "alarms");
    line("recall_1_5x", tally.recall(1.5, 1.5, busy), "share");
    line("recall_3x", tally.recall(3, any, busy), "share");
    line("recall_10x", tally.recall(10, any, busy), "share");
    for (const double size : {1.5, 2.0, 3.0, 5.0, 10.0, 30.0, 100.0}) {
        char name[40];
        std::snprintf(name, sizeof name, "recall_all_%gx", size);
        line(name, tally.recall(size, size, 10), "share");
    }
    line("delay_median", tally.medianDelay(3, busy), "minutes");
    line("delay_median_all", tally.medianDelay(1, 10), "minutes");
    line("start_error_median", tally.medianStartError(3, busy), "minutes");
}

void printRatios(const sim::Tally& own, const sim::Tally& best, const char* name)
{
    const auto line = [&](const std::string& figure, double value, double limit) {
        print((figure + ".ratio_to_" + name).c_str(), value / limit, "ratio");
    };
    for (const double size : {1.5, 2.0, 3.0, 5.0, 10.0, 30.0, 100.0}) {
        char figure[40];
        std::snprintf(figure, sizeof figure, "recall_all_%gx", size);
        line(figure, own.recall(size, size, 10), best.recall(size, size, 10));
    }
    constexpr double any = 1e9;
    line("recall_1_5x", own.recall(1.5, 1.5, 100), best.recall(1.5, 1.5, 100));
    line("recall_3x", own.recall(3, any, 100), best.recall(3, any, 100));
    line("delay_median", own.medianDelay(3, 100), best.medianDelay(3, 100));
}

/// Mean squared error of shrunk over that of raw ratios, where less than 5 reports (and at least half a one,
/// or no ratio is shown) are expected.
class Shrinkage
{
public:
    void add(const RegionDirectory& regions, const sim::ServiceMonths& months)
    {
        std::vector<HourlyCount> hours;
        for (const BucketCount& count : months.counts) {
            const std::int64_t hour = bucketOf(bucketEnd(count.bucket, fiveMinutes), oneHour);
            hours.push_back({hour, count.region, count.reports});
        }
        std::stable_sort(hours.begin(), hours.end(),
                         [](const HourlyCount& a, const HourlyCount& b) { return a.hour < b.hour; });
        const std::int64_t begin = sim::origin / 12;
        for (int day = sim::daysOfHistory; day < sim::days; day += 4) {
            const UtcTime midnight = bucketEnd(begin + day * 24, oneHour);
            const TimeRange window{midnight + 12 * oneHour, midnight + 13 * oneHour};
            const Baseline baseline(regions, Baseline::historyFor(window), hours);
            const double from = double(day * 24 + 12) * 60;
            const sim::Outage* in = nullptr;
            bool isMixed = false;
            for (const sim::Outage& outage : months.outages) {
                if (outage.end + 60 < from || outage.start > from + 60)
                    continue;
                const bool isWhole =
                    outage.shape == sim::Shape::Step && outage.start + 8 <= from && outage.end >= from + 60;
                isMixed = isMixed || !isWhole;
                in = &outage;
            }
            if (isMixed)
                continue;
            std::vector<double> truth(std::size_t(regions.size()), 1.0);
            if (in != nullptr) {
                for (std::size_t i = 0; i < truth.size(); ++i) {
                    for (const RegionId hit : in->hit) {
                        if (regions.isWithin(RegionId(std::uint16_t(i)), hit))
                            truth[i] = in->size;
                    }
                }
            }
            std::vector<RegionCount> counts;
            const std::int64_t hour = begin + day * 24 + 13;
            for (const HourlyCount& count : hours) {
                if (count.hour == hour)
                    counts.push_back({count.region, count.reports});
            }
            const IntensityMap map =
                computeIntensity(regions, *ServiceId::fromSlug("s"), window, counts, baseline);
            for (const RegionIntensity& row : map.regions) {
                const RegionLevel level = regions.level(row.region);
                if ((level != RegionLevel::Country && level != RegionLevel::Subdivision) ||
                    row.expected < 0.5 || row.expected >= 5)
                    continue;
                const double real = truth[row.region.index()];
                m_shrunk += std::pow(*row.ratio - real, 2);
                m_raw += std::pow(row.reports / row.expected - real, 2);
            }
        }
    }
    double ratio() const { return m_raw > 0 ? m_shrunk / m_raw : -1; }

private:
    double m_shrunk = 0;
    double m_raw = 0;
};

void benchIntensityStep(const RegionDirectory& regions, const sim::ServiceMonths& months)
{
    std::vector<HourlyCount> hours;
    for (const BucketCount& count : months.counts)
        hours.push_back(
            {bucketOf(bucketEnd(count.bucket, fiveMinutes), oneHour), count.region, count.reports});
    const std::int64_t begin = sim::origin / 12;
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

void benchBaselineUpdate(const RegionDirectory& regions, const sim::ServiceMonths& months)
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
    for (int step = 0; step < sim::bucketsPerDay; ++step) {
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

/// A year of one service that reports 100 times an hour, from a cache file.
void benchYear(const RegionDirectory& regions, int periods)
{
    sim::Options options;
    options.hourly = 100;
    const sim::ServiceMonths months = sim::simulate(regions, options, 4242);
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
                report.time = bucketEnd(all[i].bucket + std::int64_t(period) * sim::bucketCount, fiveMinutes);
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
    const TimeRange range{end - periods * sim::days * oneDay, end};
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
        } else if (std::strcmp(argv[i], "--own") == 0) {
            isOwnOnly = true;
        } else if (std::strcmp(argv[i], "--services") == 0 && i + 1 < argc) {
            services = std::max(1, std::atoi(argv[++i]));
        } else if (std::strcmp(argv[i], "--confirm") == 0 && i + 1 < argc) {
            std::sscanf(argv[++i], "%lf,%lf,%lf,%lf", &options.confirm[0], &options.confirm[1],
                        &options.confirm[2], &options.confirm[3]);
        } else {
            std::fprintf(
                stderr,
                "usage: bench_detection [--quick] [--train] [--own] [--services N] [--confirm W,A,C,S]\n");
            return 2;
        }
    }
    const RegionDirectory regions = sim::simulatedWorld();
    sim::Tally own;
    sim::Oracle oracle;
    sim::Oracle untoldSpread;
    sim::Oracle learnedUsual;
    // Relative variances of what is learned around the truth, as seen with `--train` where outages can be
    // found.
    constexpr std::array<double, 4> unsure{0.0015, 0.005, 0.009, 0.01};
    sim::Peer threshold;
    sim::Peer ewma;
    sim::Peer farrington;
    Shrinkage shrinkage;
    Calm calm;
    double simulating = 0;
    double detecting = 0;
    double rows = 0;
    const int farringtonEvery = isQuick ? 4 : 8; // it takes a thousand times as long
    for (int i = 0; i < services; ++i) {
        sim::Options service;
        service.hourly = 10 * std::pow(100.0, (i + 0.5) / services);
        double t = seconds();
        const sim::ServiceMonths months = sim::simulate(regions, service, seed + std::uint64_t(i));
        simulating += seconds() - t;
        rows += double(months.counts.size() + months.arrivals.size());
        t = seconds();
        std::vector<sim::Sum> learned;
        const auto incidents = runLive(regions, months, options, calm, learned);
        detecting += seconds() - t;
        sim::enter(own, regions, months, incidents);
        std::vector<sim::Sum> hit;
        std::vector<sim::Sum> whole;
        for (const sim::Outage& outage : months.outages) {
            hit.push_back(outage.hitSum);
            whole.push_back(outage.targetSum);
        }
        oracle.add(regions, months, hit, seed + 77 + std::uint64_t(i));
        untoldSpread.add(regions, months, whole, seed + 77 + std::uint64_t(i));
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
    print("service_months", own.serviceMonths, "service_months");
    print("outages", double(own.outcomes.size()), "outages");
    print("outages_3x_busy", own.count(3, 1e9, 100), "outages");
    const sim::Tally best = oracle.result(false);
    printTally("", own);
    if (!isOwnOnly) {
        printTally(".threshold", threshold.result());
        printTally(".ewma", ewma.result());
        printTally(".farrington", farrington.result());
    }
    printTally(".oracle", best);
    printTally(".oracle_told_where", oracle.result(true));
    printTally(".oracle_untold_spread", untoldSpread.result(false));
    printTally(".oracle_learned_usual", learnedUsual.result(false));
    printRatios(own, best, "oracle");
    printRatios(own, untoldSpread.result(false), "oracle_untold_spread");
    printRatios(own, learnedUsual.result(false), "oracle_learned_usual");
    print("baseline_error.world", calm.worldError.value(), "relative");
    print("baseline_error.countries", calm.countryError.value(), "relative");
    for (const auto& [name, figures] :
         {std::pair("world", &calm.world), std::pair("countries", &calm.countries)}) {
        static constexpr const char* limits[] = {"0_05", "0_01", "0_001"};
        for (std::size_t k = 0; k < 3; ++k)
            print((std::string("p_value_below_") + limits[k] + "." + name).c_str(),
                  figures->below[k] / std::max(1.0, figures->all), "share");
    }
    print("false_alarms.world", own.falseByLevel[0], "alarms");
    print("false_alarms.areas", own.falseByLevel[1], "alarms");
    print("false_alarms.countries", own.falseByLevel[2], "alarms");
    print("false_alarms.subdivisions", own.falseByLevel[3], "alarms");
    print("shrinkage_mse_ratio", shrinkage.ratio(), "ratio");
    print("detection_rows", rows / 1e6, "million_rows");
    print("detection_per_row", detecting / rows * 1e9, "ns");
    print("simulation_time", simulating, "s");
    print("detection_time", detecting, "s");

    if (isOwnOnly)
        return 0;
    sim::Options one;
    one.hourly = 300;
    const sim::ServiceMonths months = sim::simulate(regions, one, 99);
    benchIntensityStep(regions, months);
    benchBaselineUpdate(regions, months);
    benchYear(regions, isQuick ? 1 : 7);
    return 0;
}
