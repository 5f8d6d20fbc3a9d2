// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/detection/Peers.h"

#include "tests/support/Farrington.h"

#include <algorithm>
#include <cmath>

namespace outagemap::sim {

namespace {

constexpr double testBegin = daysOfHistory * 1440.0;
constexpr int testBuckets = daysOfTest * bucketsPerDay;
constexpr int firstTestBucket = daysOfHistory * bucketsPerDay;
constexpr double settle = 60; ///< minutes after an outage that are nobody's false alarm

/// Reports usual in a 5-minute step: the mean of that hour of the day over the four weeks before the day.
class HourlyAverage
{
public:
    explicit HourlyAverage(const std::vector<float>& counts)
        : m_sums(std::size_t(days), std::vector<float>(24, 0.0F))
    {
        for (std::size_t i = 0; i < counts.size(); ++i)
            m_sums[i / bucketsPerDay][i % bucketsPerDay / 12] += counts[i];
    }
    double operator()(int bucket)
    {
        const int day = bucket / bucketsPerDay;
        if (day != m_day) {
            m_day = day;
            m_mean.assign(24, 0.0);
            for (int past = day - daysOfHistory; past < day; ++past) {
                for (std::size_t h = 0; h < 24; ++h)
                    m_mean[h] += double(m_sums[std::size_t(past)][h]) / (daysOfHistory * 12.0);
            }
        }
        return std::max(m_mean[std::size_t(bucket % bucketsPerDay / 12)], 1e-3);
    }

private:
    std::vector<std::vector<float>> m_sums;
    std::vector<double> m_mean;
    int m_day = -1;
};

} // namespace

void Peer::add(const RegionDirectory& regions, const ServiceMonths& months, const std::vector<Series>& series,
               int minutes)
{
    m_serviceMonths += 1;
    if (series.empty())
        return;
    const std::size_t steps = series.front().values.size();
    // Per step the highest statistic of the streams that no outage touches: one chance event is one alarm.
    std::vector<float> calm(steps, -1.0F);
    std::vector<float> weights(steps, 0.0F);
    std::vector<bool> isTouched(steps);
    for (const Series& one : series) {
        std::fill(isTouched.begin(), isTouched.end(), false);
        for (const Outage& outage : months.outages) {
            if (outage.end < testBegin || !isRelated(regions, one.region, outage))
                continue;
            const double from = std::max(0.0, (outage.start - testBegin) / minutes - 1);
            const double to = std::min(double(steps), (outage.end + settle - testBegin) / minutes + 1);
            for (double at = from; at < to; ++at)
                isTouched[std::size_t(at)] = true;
        }
        for (std::size_t i = 0; i < steps; ++i) {
            const float weight = one.weights.empty() ? 1.0F : one.weights[i];
            if (!isTouched[i] && weight > 0) {
                calm[i] = std::max(calm[i], one.values[i]);
                weights[i] = std::max(weights[i], weight);
            }
        }
    }
    const std::size_t block = std::max<std::size_t>(1, 120 / std::size_t(minutes));
    if (minutes < 60) {
        for (std::size_t i = 0; i < steps; i += block) {
            const auto end = calm.begin() + std::ptrdiff_t(std::min(i + block, steps));
            m_calm.push_back({*std::max_element(calm.begin() + std::ptrdiff_t(i), end), 1});
        }
    } else {
        for (std::size_t i = 0; i < steps; ++i) {
            if (weights[i] > 0)
                m_calm.push_back({calm[i], weights[i]});
        }
    }
    for (const Outage& outage : months.outages) {
        if (outage.start < testBegin)
            continue;
        Record record;
        record.outcome = {outage.size, outage.hourly, months.hourly, outage.scope, outage.shape};
        std::vector<const Series*> related;
        for (const Series& one : series) {
            if (isRelated(regions, one.region, outage))
                related.push_back(&one);
        }
        float high = -1e9F;
        for (auto i = std::size_t((outage.start - testBegin) / minutes); i < steps; ++i) {
            const double now = testBegin + double(i + 1) * minutes;
            if (now > outage.end + std::max(grace, double(minutes)))
                break;
            for (const Series* one : related) {
                if (one->values[i] > high && (one->weights.empty() || one->weights[i] > 0)) {
                    high = one->values[i];
                    record.highs.emplace_back(float(now - outage.start), high);
                }
            }
        }
        m_records.push_back(std::move(record));
    }
}

Tally Peer::result() const
{
    Tally tally;
    tally.serviceMonths = m_serviceMonths;
    std::vector<Calm> calm = m_calm;
    std::sort(calm.begin(), calm.end(), [](const Calm& a, const Calm& b) { return a.high > b.high; });
    double alarms = 0;
    float needed = 0;
    for (const Calm& one : calm) {
        needed = one.high;
        if (alarms + double(one.weight) > m_serviceMonths)
            break;
        alarms += double(one.weight);
    }
    tally.falseAlarms = alarms;
    for (const Record& record : m_records) {
        Outcome outcome = record.outcome;
        for (const auto& [delay, value] : record.highs) {
            if (value > needed) {
                outcome.isFound = true;
                outcome.delay = double(delay);
                outcome.startError = double(delay); // they know no other moment
                break;
            }
        }
        tally.outcomes.push_back(outcome);
    }
    return tally;
}

Streams streamsOf(const RegionDirectory& regions, const ServiceMonths& months)
{
    constexpr float leastHourly = 5;
    Streams streams;
    std::vector<int> place(std::size_t(regions.size()), -1);
    for (std::size_t i = 0; i < place.size(); ++i) {
        const RegionId id{std::uint16_t(i)};
        if (regions.level(id) == RegionLevel::Subdivision || months.perHour[i] < leastHourly)
            continue;
        place[i] = int(streams.regions.size());
        streams.regions.push_back(id);
        streams.counts.emplace_back(std::size_t(bucketCount), 0.0F);
    }
    const auto enter = [&](const BucketCount& count) {
        for (RegionId id = count.region; id.isValid(); id = regions.parent(id)) {
            if (place[id.index()] >= 0)
                streams.counts[std::size_t(place[id.index()])][std::size_t(count.bucket - origin - 1)] +=
                    float(count.reports);
        }
    };
    for (const BucketCount& count : months.counts)
        enter(count);
    for (const BucketCount& count : months.arrivals)
        enter(count);
    return streams;
}

std::vector<Peer::Series> thresholdSeries(const Streams& streams)
{
    std::vector<Peer::Series> result;
    for (std::size_t s = 0; s < streams.regions.size(); ++s) {
        const std::vector<float>& counts = streams.counts[s];
        HourlyAverage average(counts);
        Peer::Series series{streams.regions[s], std::vector<float>(testBuckets, 0.0F), {}};
        for (int i = 0; i < testBuckets; ++i) {
            const auto at = std::size_t(firstTestBucket + i);
            const float n = counts[at] + counts[at - 1] + counts[at - 2];
            constexpr float leastReports = 10;
            if (n >= leastReports)
                series.values[std::size_t(i)] = n / float(3 * average(int(at)));
        }
        result.push_back(std::move(series));
    }
    return result;
}

std::vector<Peer::Series> ewmaSeries(const Streams& streams)
{
    constexpr double weight = 0.2;
    std::vector<Peer::Series> result;
    for (std::size_t s = 0; s < streams.regions.size(); ++s) {
        const std::vector<float>& counts = streams.counts[s];
        HourlyAverage average(counts);
        double squares = 0;
        for (int i = 0; i < firstTestBucket; ++i) {
            // Of history as it is, outages and all.
            const double mean = average(firstTestBucket + i % bucketsPerDay);
            squares += std::pow(double(counts[std::size_t(i)]) - mean, 2) / mean / firstTestBucket;
        }
        const double dispersion = std::max(1.0, squares);
        Peer::Series series{streams.regions[s], std::vector<float>(testBuckets, 0.0F), {}};
        double z = 0;
        for (int i = 0; i < testBuckets; ++i) {
            const int at = firstTestBucket + i;
            const double mean = average(at);
            const double x = (double(counts[std::size_t(at)]) - mean) / std::sqrt(mean * dispersion);
            z = weight * x + (1 - weight) * z;
            series.values[std::size_t(i)] = float(z / std::sqrt(weight / (2 - weight)));
        }
        result.push_back(std::move(series));
    }
    return result;
}

std::vector<Peer::Series> farringtonSeries(const RegionDirectory& regions, const ServiceMonths& months,
                                           const Streams& streams)
{
    constexpr int testHours = daysOfTest * 24;
    constexpr int every = 6;
    std::vector<Peer::Series> result;
    for (std::size_t s = 0; s < streams.regions.size(); ++s) {
        std::vector<float> hours(std::size_t(days) * 24, 0.0F);
        for (std::size_t i = 0; i < streams.counts[s].size(); ++i)
            hours[i / 12] += streams.counts[s][i];
        Peer::Series series{streams.regions[s], std::vector<float>(testHours, 0.0F),
                            std::vector<float>(testHours, 0.0F)};
        for (int i = 0; i < testHours; i += every)
            series.weights[std::size_t(i)] = every;
        for (const Outage& outage : months.outages) {
            if (outage.start < testBegin || !isRelated(regions, series.region, outage))
                continue;
            const int from = int((outage.start - testBegin) / 60);
            const int to = std::min(testHours - 1, int((outage.end + grace - testBegin) / 60));
            for (int i = from; i <= to; ++i)
                series.weights[std::size_t(i)] = std::max(series.weights[std::size_t(i)], 1.0F);
        }
        for (int i = 0; i < testHours; ++i) {
            if (series.weights[std::size_t(i)] <= 0)
                continue;
            const auto fit = test::farrington(hours, std::size_t(daysOfHistory * 24 + i), {});
            series.values[std::size_t(i)] = fit ? float(-std::log(std::max(fit->pValue, 1e-300))) : 0.0F;
        }
        result.push_back(std::move(series));
    }
    return result;
}

} // namespace outagemap::sim
