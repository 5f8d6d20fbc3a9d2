// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/detection/Simulation.h"

#include "tests/bench/detection/Random.h"
#include "tests/bench/detection/SimulatedWorld.h"

#include <algorithm>
#include <boost/random/exponential_distribution.hpp>
#include <cmath>
#include <numbers>

namespace outagemap::sim {

namespace {

/// Complaints by local hour: quiet nights, an evening peak; smooth.
double dayShape(double localHour)
{
    const double a = 2 * std::numbers::pi * localHour / 24;
    return 1 - 0.5 * std::cos(a - 0.9) - 0.12 * std::cos(2 * a - 4.6);
}

struct Country
{
    RegionId id;
    double share = 0;
    double zone = 0; ///< hours
    std::vector<double> partShares;
    std::vector<int> holidays; ///< days
};

} // namespace

double heightAt(const Outage& outage, double minutes)
{
    const double length = outage.end - outage.start;
    if (minutes < 0)
        return 0;
    double height = 1;
    if (outage.shape == Shape::Ramp)
        height = std::min(1.0, minutes / outage.rise);
    else if (outage.shape == Shape::Spike)
        height = std::exp2(-minutes / outage.rise);
    // Mended, it fades within some minutes.
    constexpr double fade = 5;
    return minutes <= length ? height : height * std::exp(-(minutes - length) / fade);
}

namespace {

class Service
{
public:
    Service(const RegionDirectory& regions, const Options& options, std::uint64_t seed)
        : m_regions(regions)
        , m_options(options)
        , m_random(seed)
    {
        double sum = 0;
        for (int c = 0; c < countries; ++c) {
            Country country;
            country.id = RegionId(std::uint16_t(firstCountry + c));
            // A service is at home in some countries and unknown in others.
            const double liking = uniform(m_random) < 0.25 ? 0.01 : std::exp(0.8 * normal(m_random));
            country.share = double(regions[country.id].population) * liking;
            country.zone = regions[country.id].labelPoint.lon / 15;
            for (const RegionId part : regions.children(country.id))
                country.partShares.push_back(double(regions[part].population) *
                                             std::exp(0.3 * normal(m_random)));
            for (int holiday = 0; holiday < 3; ++holiday)
                country.holidays.push_back(int(uniform(m_random) * days));
            sum += country.share;
            m_countries.push_back(std::move(country));
        }
        for (Country& country : m_countries) {
            country.share /= sum;
            double parts = 0;
            for (const double share : country.partShares)
                parts += share;
            for (double& share : country.partShares)
                share /= parts;
        }
        m_trend = 0.6 * (uniform(m_random) - 0.5); // over the whole time
    }

    /// Usual reports a minute of a country.
    double rate(const Country& country, double minute) const
    {
        const double local = minute / 60 + country.zone + 240;
        const double ofDay = std::fmod(local, 24);
        const int day = int(std::floor((minute / 60 + country.zone) / 24));
        static constexpr double week[7] = {1.0, 1.02, 1.1, 1.06, 0.95, 0.96, 0.97};
        double factor = week[((day % 7) + 7) % 7] * (1 + m_trend * minute / (days * 1440.0));
        for (const int holiday : country.holidays)
            factor *= holiday == day ? 0.7 : 1;
        return m_options.hourly / 60 * country.share * dayShape(ofDay) * factor;
    }

    ServiceMonths run();

private:
    void plan();
    void report(std::int64_t minute, RegionId region, int count);
    static void enter(Sum& sum, double usual, double elevated, double squares);
    void look(const Outage& outage, const std::vector<RegionId>& regions, Sum& sum) const;
    void reportIn(std::size_t c, std::int64_t minute, int count);
    bool isGap(std::int64_t bucket) const;

    const RegionDirectory& m_regions;
    Options m_options;
    Random m_random;
    std::vector<Country> m_countries;
    std::vector<Alias> m_parts;
    double m_trend = 0;
    ServiceMonths m_result;
    std::vector<std::vector<std::pair<std::int32_t, std::uint16_t>>> m_late; ///< by minute of arrival
    std::vector<std::uint32_t> m_counts; ///< of the present hour, 60 x regions
    std::vector<std::uint32_t> m_touched;
};

void Service::plan()
{
    std::vector<double> weights;
    for (const Country& country : m_countries)
        weights.push_back(country.share);
    const Alias byShare(weights);
    static constexpr double sizes[] = {1.5, 1.5, 1.5, 2, 2, 3, 3, 3, 5, 5, 10, 10, 10, 30, 100};
    double at = 1440; // the first day is calm
    for (;;) {
        at += 240 + boost::random::exponential_distribution<double>(
                        1 / (1440 / m_options.outagesPerDay - 240))(m_random);
        Outage outage;
        outage.start = at;
        outage.end = at + 30 * std::pow(8.0, uniform(m_random));
        at = outage.end;
        if (outage.end > days * 1440 - 120)
            break;
        outage.size = sizes[std::size_t(uniform(m_random) * 15)];
        outage.shape = Shape(int(uniform(m_random) * 3));
        outage.rise = outage.shape == Shape::Ramp    ? 5 + 15 * uniform(m_random)
                      : outage.shape == Shape::Spike ? 20 + 40 * uniform(m_random)
                                                     : 0;
        const double scope = uniform(m_random);
        outage.scope = scope < 0.4    ? RegionLevel::World
                       : scope < 0.55 ? RegionLevel::Area
                       : scope < 0.85 ? RegionLevel::Country
                                      : RegionLevel::Subdivision;
        const std::size_t seat = byShare(m_random);
        const bool isStaggered = uniform(m_random) < 0.5;
        const double reach = 0.6 + 0.4 * uniform(m_random);
        if (outage.scope == RegionLevel::Subdivision) {
            const auto parts = m_regions.children(m_countries[seat].id);
            outage.target = parts[Alias(m_countries[seat].partShares)(m_random)];
            outage.hit = {outage.target};
            outage.delay = {0};
        } else if (outage.scope == RegionLevel::Country) {
            outage.target = m_countries[seat].id;
            outage.hit = {outage.target};
            outage.delay = {0};
        } else {
            outage.target = outage.scope == RegionLevel::World ? RegionId::world()
                                                               : m_regions.parent(m_countries[seat].id);
            for (std::size_t c = 0; c < m_countries.size(); ++c) {
                if (!m_regions.isWithin(m_countries[c].id, outage.target))
                    continue;
                if (c != seat && uniform(m_random) > reach)
                    continue;
                outage.hit.push_back(m_countries[c].id);
                // It begins where the service is used most.
                outage.delay.push_back(c == seat || !isStaggered ? 0.0F : float(8 * uniform(m_random)));
            }
        }
        m_result.outages.push_back(std::move(outage));
    }
    for (int gap = 0; gap < days / 14; ++gap) {
        const auto first =
            std::int64_t(uniform(m_random) * double(bucketCount - 2 * bucketsPerDay)) + bucketsPerDay;
        const auto last = first + 6 + std::int64_t(uniform(m_random) * 40);
        const bool hides =
            std::any_of(m_result.outages.begin(), m_result.outages.end(), [&](const Outage& o) {
                return o.start / 5 < double(last + 12) && o.end / 5 > double(first - 12);
            });
        if (!hides)
            m_result.gaps.emplace_back(first, last);
    }
    if (m_options.isCalm)
        m_result.outages.clear();
}

bool Service::isGap(std::int64_t bucket) const
{
    return std::any_of(m_result.gaps.begin(), m_result.gaps.end(),
                       [bucket](const auto& gap) { return gap.first <= bucket && bucket <= gap.second; });
}

void Service::report(std::int64_t minute, RegionId region, int count)
{
    const auto cell = std::uint32_t(minute % 60) * std::uint32_t(m_regions.size()) + region.index();
    for (int i = 0; i < count; ++i) {
        // One in twenty comes late.
        if (uniform(m_random) < 0.05) {
            const double minutes = boost::random::exponential_distribution<double>(1 / 10.0)(m_random);
            const auto arrival = minute + std::int64_t(minutes + uniform(m_random));
            if (arrival > minute && arrival < bucketCount * 5) {
                m_late[std::size_t(arrival)].emplace_back(std::int32_t(minute), region.index());
                continue;
            }
        }
        if (m_counts[cell]++ == 0)
            m_touched.push_back(cell);
    }
}

void Service::reportIn(std::size_t c, std::int64_t minute, int count)
{
    const auto parts = m_regions.children(m_countries[c].id);
    for (int i = 0; i < count; ++i)
        report(minute, parts[m_parts[c](m_random)], 1);
}

void Service::enter(Sum& sum, double usual, double elevated, double squares)
{
    if (sum.usual.empty())
        sum.relativeVariance = worldNoise + countryNoise * squares / (usual * usual);
    sum.usual.push_back(float(usual));
    sum.elevated.push_back(float(elevated));
}

/// What was seen of an outage in `regions`, in time.
void Service::look(const Outage& outage, const std::vector<RegionId>& regions, Sum& sum) const
{
    sum.seen.assign(sum.usual.size(), 0.0F);
    std::vector<bool> hit(std::size_t(m_regions.size()));
    for (std::size_t i = 0; i < hit.size(); ++i) {
        for (RegionId id{std::uint16_t(i)}; id.isValid(); id = m_regions.parent(id))
            hit[i] = hit[i] || std::find(regions.begin(), regions.end(), id) != regions.end();
    }
    const auto first = std::int32_t(outage.start);
    const std::int32_t last = first + std::int32_t(sum.seen.size()) - 1;
    const auto& minutes = m_result.minutes;
    for (auto k = std::size_t(std::lower_bound(minutes.begin(), minutes.end(), first) - minutes.begin());
         k < minutes.size() && minutes[k] <= last; ++k) {
        if (hit[m_result.counts[k].region.index()])
            sum.seen[std::size_t(minutes[k] - first)] += float(m_result.counts[k].reports);
    }
    for (std::int32_t arrival = first; arrival <= last + 120 && arrival < bucketCount * 5; ++arrival) {
        for (const auto& [minute, region] : m_late[std::size_t(arrival)]) {
            if (minute >= first && minute <= last && hit[region])
                sum.seen[std::size_t(minute - first)] += 1;
        }
    }
}

ServiceMonths Service::run()
{
    m_result.hourly = m_options.hourly;
    for (const Country& country : m_countries)
        m_parts.emplace_back(country.partShares);
    plan();
    m_late.resize(std::size_t(bucketCount) * 5);
    m_counts.resize(std::size_t(60 * m_regions.size()));
    m_result.perHour.resize(std::size_t(m_regions.size()));
    m_result.partOfCountry.resize(std::size_t(m_regions.size()));
    m_result.firstCountry = m_countries.front().id;
    m_result.rates.assign(m_countries.size(), std::vector<std::array<float, 2>>(std::size_t(days) * 24));
    for (const Country& country : m_countries) {
        const auto parts = m_regions.children(country.id);
        for (std::size_t part = 0; part < parts.size(); ++part) {
            m_result.perHour[parts[part].index()] =
                float(m_options.hourly * country.share * country.partShares[part]);
            m_result.partOfCountry[parts[part].index()] = float(country.partShares[part]);
        }
    }
    m_regions.addUpwards(std::span(m_result.perHour));
    std::vector<double> noise(m_countries.size());
    std::size_t firstOutage = 0;
    for (std::int64_t hour = 0; hour < days * 24; ++hour) {
        const double worldFactor = gammaNoise(m_random, worldNoise);
        for (double& factor : noise)
            factor = worldFactor * gammaNoise(m_random, countryNoise);
        for (std::size_t c = 0; c < m_countries.size(); ++c) {
            const Country& country = m_countries[c];
            const double from = rate(country, double(hour) * 60);
            const double to = rate(country, double(hour) * 60 + 59.99);
            const double usual = (from + to) * 30;
            m_result.rates[c][std::size_t(hour)] = {float(from * 60), float(to * 60)};
            const int n = poisson(m_random, usual * noise[c]);
            for (int i = 0; i < n; ++i) {
                // By rejection from the line between both rates.
                double u = uniform(m_random);
                while (uniform(m_random) * std::max(from, to) > from + (to - from) * u)
                    u = uniform(m_random);
                reportIn(c, hour * 60 + std::int64_t(u * 60), 1);
            }
        }
        // Outages, bucket by bucket.
        while (firstOutage < m_result.outages.size() &&
               m_result.outages[firstOutage].end + 30 < double(hour) * 60)
            ++firstOutage;
        for (std::size_t o = firstOutage; o < m_result.outages.size(); ++o) {
            Outage& outage = m_result.outages[o];
            if (outage.start >= double(hour + 1) * 60)
                break;
            for (std::int64_t now = hour * 60; now < hour * 60 + 60; ++now) {
                const auto begin = double(now);
                if (begin + 1 <= outage.start || begin > outage.end + 30)
                    continue;
                double usual = 0;
                double elevated = 0;
                double squares = 0;
                for (std::size_t h = 0; h < outage.hit.size(); ++h) {
                    const RegionId id = outage.hit[h];
                    const bool isPart = m_regions.level(id) == RegionLevel::Subdivision;
                    const RegionId of = isPart ? m_regions.parent(id) : id;
                    const std::size_t c = of.index() - std::size_t(firstCountry);
                    const auto parts = m_regions.children(of);
                    const double share = isPart
                                             ? m_countries[c].partShares[std::size_t(
                                                   std::find(parts.begin(), parts.end(), id) - parts.begin())]
                                             : 1;
                    double height = 0;
                    for (const double part : {0.25, 0.75})
                        height += heightAt(outage, begin + part - outage.start - double(outage.delay[h])) / 2;
                    const double mean = rate(m_countries[c], begin + 0.5) * share;
                    const double extra = mean * (outage.size - 1) * height;
                    usual += mean;
                    elevated += mean + extra;
                    squares += mean * mean;
                    const int n = poisson(m_random, extra * noise[c]);
                    if (isPart)
                        report(now, id, n);
                    else
                        reportIn(c, now, n);
                }
                if (outage.hitSum.usual.empty())
                    outage.hourly = usual * 60;
                enter(outage.hitSum, usual, elevated, squares);
                if (outage.scope == RegionLevel::World || outage.scope == RegionLevel::Area) {
                    const double extra = elevated - usual;
                    usual = squares = 0;
                    for (const Country& country : m_countries) {
                        if (m_regions.isWithin(country.id, outage.target)) {
                            const double mean = rate(country, begin + 0.5);
                            usual += mean;
                            squares += mean * mean;
                        }
                    }
                    elevated = usual + extra;
                }
                enter(outage.targetSum, usual, elevated, squares);
            }
        }
        std::sort(m_touched.begin(), m_touched.end());
        const auto size = std::uint32_t(m_regions.size());
        for (const std::uint32_t cell : m_touched) {
            const std::int64_t minute = hour * 60 + cell / size;
            if (!isGap(minute / 5)) {
                m_result.counts.push_back(
                    {origin + minute / 5 + 1, RegionId(std::uint16_t(cell % size)), double(m_counts[cell])});
                m_result.minutes.push_back(std::int32_t(minute));
            }
            m_counts[cell] = 0;
        }
        m_touched.clear();
    }
    for (std::size_t arrival = 0; arrival < m_late.size(); ++arrival) {
        for (const auto& [minute, region] : m_late[arrival]) {
            if (isGap(std::int64_t(arrival) / 5))
                continue;
            m_result.arrivals.push_back({origin + minute / 5 + 1, RegionId(region), 1});
            m_result.arrived.push_back(std::int32_t(arrival));
        }
    }
    for (Outage& outage : m_result.outages) {
        look(outage, outage.hit, outage.hitSum);
        look(outage, {outage.target}, outage.targetSum);
    }
    return std::move(m_result);
}

} // namespace

ServiceMonths simulate(const RegionDirectory& regions, const Options& options, std::uint64_t seed)
{
    return Service(regions, options, seed).run();
}

std::vector<HourlyCount> hourlyCounts(const ServiceMonths& months)
{
    std::vector<HourlyCount> hours;
    for (const BucketCount& count : months.counts)
        hours.push_back({hourOf(count.bucket), count.region, count.reports});
    std::stable_sort(hours.begin(), hours.end(),
                     [](const HourlyCount& a, const HourlyCount& b) { return a.hour < b.hour; });
    return hours;
}

} // namespace outagemap::sim
