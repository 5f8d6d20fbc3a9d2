// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/detection/Oracle.h"

#include <algorithm>
#include <array>
#include <boost/random/gamma_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/poisson_distribution.hpp>
#include <cmath>

namespace outagemap::sim {

namespace {

/// The log-likelihood ratio of a template that began at some step, fed step by step. Within an hour all steps
/// share one gamma factor of shape k: the counts' joint likelihood ratio is
/// sum n ln(m1 / m0) - (N + k) ln((k + M1) / (k + M0)).
struct Path
{
    double closed = 0;
    double logs = 0;
    double n = 0;
    double usual = 0;
    double elevated = 0;

    void add(double count, double m0, double m1, double logRatio)
    {
        n += count;
        usual += m0;
        elevated += m1;
        logs += count * logRatio;
    }
    double value(double k) const { return closed + logs - (n + k) * std::log((k + elevated) / (k + usual)); }
    void closeHour(double k)
    {
        closed = value(k);
        logs = n = usual = elevated = 0;
    }
};

/// Streams of each level, and how often outages are of it (Simulation.cpp).
constexpr std::array<double, 4> streamsOf{1, 27, 240, 4232};
constexpr std::array<double, 4> shareOf{0.4, 0.15, 0.3, 0.15};

/// What a level's statistic must exceed beyond the world's: the prior of each of its streams.
double penaltyOf(RegionLevel level)
{
    return std::log(streamsOf[std::size_t(level)] / shareOf[std::size_t(level)]);
}

constexpr int calmSteps = 1440;

} // namespace

void Oracle::simulateCalm(const Sum& sum, double perMinute, double relativeVariance, double unsure,
                          double penalty, double streams, std::uint64_t seed, std::vector<Calm>& calm) const
{
    boost::random::mt19937_64 random(seed);
    const double k = 1 / (relativeVariance + unsure);
    const double own = 1 / relativeVariance;
    const std::size_t length = sum.usual.size();
    std::vector<double> ratios(length);
    std::vector<double> logs(length);
    for (std::size_t i = 0; i < length; ++i) {
        ratios[i] = double(sum.elevated[i]) / double(sum.usual[i]);
        logs[i] = std::log(ratios[i]);
    }
    // Beginnings at all five minutes are tried.
    constexpr int block = 120;
    constexpr std::size_t stride = 5;
    std::vector<Path> paths(length / stride + 1);
    double noise = 1;
    double learned = perMinute;
    double high = 0;
    for (int step = 0; step < calmSteps; ++step) {
        if (step % 60 == 0) {
            noise = boost::random::gamma_distribution<double>(own, 1 / own)(random);
            for (Path& path : paths)
                path.closeHour(k);
        }
        // What was learned is wrong by as much for hours.
        constexpr int mistaken = 480;
        if (unsure > 0 && step % mistaken == 0)
            learned = perMinute * boost::random::gamma_distribution<double>(1 / unsure, unsure)(random);
        const double n =
            boost::random::poisson_distribution<int, double>(std::max(perMinute * noise, 1e-9))(random);
        const std::size_t newest = std::size_t(step) / stride;
        if (std::size_t(step) % stride == 0)
            paths[newest % paths.size()] = {};
        for (std::size_t start = newest + 1; start-- > 0;) {
            const std::size_t age = std::size_t(step) - start * stride;
            if (age >= length)
                break;
            Path& one = paths[start % paths.size()];
            one.add(n, learned, learned * ratios[age], logs[age]);
            if (n > 0)
                high = std::max(high, one.value(k));
        }
        if ((step + 1) % block == 0) {
            if (high > 0)
                calm.push_back({high - penalty, streams});
            high = 0;
        }
    }
}

void Oracle::add(const RegionDirectory& regions, const ServiceMonths& months, const std::vector<Sum>& sums,
                 std::uint64_t seed, const std::array<double, 4>& unsure)
{
    m_serviceMonths += 1;
    boost::random::mt19937_64 random(seed);
    for (std::size_t o = 0; o < months.outages.size(); ++o) {
        const Outage& outage = months.outages[o];
        const Sum& sum = sums[o];
        if (outage.start < daysOfHistory * 1440.0)
            continue;
        const double ofScope = unsure[std::size_t(outage.scope)];
        const double k = 1 / (sum.relativeVariance + ofScope);
        Record record;
        record.outcome = {outage.size, outage.hourly, months.hourly, outage.scope, outage.shape};
        const auto first = std::int64_t(outage.start);
        Path path;
        float high = 0;
        for (std::size_t i = 0; i < sum.usual.size(); ++i) {
            const double end = double(first + std::int64_t(i) + 1);
            if (end > outage.end + grace)
                break;
            path.add(double(sum.seen[i]), double(sum.usual[i]), double(sum.elevated[i]),
                     std::log(double(sum.elevated[i]) / double(sum.usual[i])));
            const auto value = float(path.value(k));
            if (value > high) {
                high = value;
                record.highs.emplace_back(float(end - outage.start), value);
            }
            if ((first + std::int64_t(i) + 1) % 60 == 0)
                path.closeHour(k);
        }
        m_records.push_back(std::move(record));

        // A day of calm for some of the outages: at the rate of what it hit, and of a region of every level.
        constexpr std::size_t every = 4;
        if (m_records.size() % every != 0)
            continue;
        double mean = 0;
        for (const float usual : sum.usual)
            mean += double(usual) / double(sum.usual.size());
        simulateCalm(sum, mean, sum.relativeVariance, ofScope, 0, 1, random(), m_here);
        m_monthsHere += double(calmSteps) / (daysOfTest * 1440.0);
        for (std::size_t level = 0; level < 4; ++level) {
            std::vector<std::size_t> streams;
            for (std::size_t i = 0; i < months.perHour.size(); ++i) {
                if (regions.level(RegionId(std::uint16_t(i))) == RegionLevel(level))
                    streams.push_back(i);
            }
            const std::size_t stream = streams[std::size_t(random() % streams.size())];
            const double own = level == 0 ? 0.05 : level == 1 ? 0.3 : 1; // of countryNoise, about
            simulateCalm(sum, double(months.perHour[stream]) / 60, worldNoise + own * countryNoise,
                         unsure[level], penaltyOf(RegionLevel(level)), streamsOf[level], random(),
                         m_everywhere);
        }
        m_monthsEverywhere += double(calmSteps) / (daysOfTest * 1440.0);
    }
}

double Oracle::limit(std::vector<Calm> calm, double months) const
{
    std::sort(calm.begin(), calm.end(), [](const Calm& a, const Calm& b) { return a.high > b.high; });
    double alarms = 0;
    for (const Calm& one : calm) {
        alarms += one.weight / months;
        if (alarms > 1)
            return one.high;
    }
    return 0;
}

double Oracle::threshold(bool knowsWhere) const
{
    return knowsWhere ? limit(m_here, m_monthsHere) : limit(m_everywhere, m_monthsEverywhere);
}

Tally Oracle::result(bool knowsWhere) const
{
    Tally tally;
    tally.serviceMonths = m_serviceMonths;
    tally.falseAlarms = m_serviceMonths;
    const double needed = threshold(knowsWhere);
    for (const Record& record : m_records) {
        Outcome outcome = record.outcome;
        const double own = needed + (knowsWhere ? 0 : penaltyOf(outcome.scope));
        for (const auto& [delay, value] : record.highs) {
            if (double(value) > own) {
                outcome.isFound = true;
                outcome.delay = double(delay);
                break;
            }
        }
        tally.outcomes.push_back(outcome);
    }
    return tally;
}

} // namespace outagemap::sim
