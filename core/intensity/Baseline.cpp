// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/Baseline.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace outagemap {

namespace {

// What a parent's shape of the day weighs against a region's own reports.
constexpr double shapeStrength = 60;
// What "weekdays are alike" weighs against an area's own reports of one weekday.
constexpr double weekdayStrength = 300;
// The population prior is worth this many days of history.
constexpr double priorDays = 1;
constexpr double largestDispersion = 20;

/// The 5th of ordinary size: values above the upper fifth are pulled down to it, so that an outage on one or
/// two of fourteen days changes nothing. Sorts `values`.
double winsorisedSum(std::vector<float>& values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const std::size_t top = values.size() - 1 - values.size() / 5;
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        sum += double(values[std::min(i, top)]);
    return sum;
}

/// Mean of daily counts of which single days may be outages: from the calmest four fifths, days are capped
/// at four standard deviations of a Poisson count above their mean.
double robustDailyMean(std::vector<float>& days)
{
    if (days.empty())
        return 0;
    std::sort(days.begin(), days.end());
    const std::size_t calm = std::max<std::size_t>(1, days.size() - days.size() / 5);
    const double start =
        std::accumulate(days.begin(), days.begin() + std::ptrdiff_t(calm), 0.0) / double(calm);
    const double cap = start + 4 * std::sqrt(start) + 1;
    double sum = 0;
    for (const float day : days)
        sum += std::min(double(day), cap);
    return sum / double(days.size());
}

/// Counts of one region and all in it, by hour of history.
using Series = std::vector<float>;

} // namespace

TimeRange Baseline::historyFor(TimeRange window)
{
    const std::int64_t day = oneDay.count();
    const std::int64_t start = window.start.seconds();
    const UtcTime end(start - (start % day + day) % day);
    return {end - historyLength, end};
}

Baseline::Baseline(const RegionDirectory& regions)
    : m_perDay(std::size_t(regions.size()), 0.0)
    , m_shapes(std::size_t(regions.size()))
    , m_weekday(std::size_t(regions.size()))
    , m_dispersion(std::size_t(regions.size()), 1.0)
{
    m_parents.reserve(std::size_t(regions.size()));
    for (const Region& region : regions.regions())
        m_parents.push_back(region.parent);
    for (DayShape& shape : m_shapes)
        shape.fill(1.0F / 24);
    for (auto& week : m_weekday)
        week.fill(1);
}

Baseline::Baseline(const RegionDirectory& regions, TimeRange history, std::span<const HourlyCount> counts)
    : Baseline(regions)
{
    const std::int64_t begin = bucketOf(history.start, oneHour); // buckets begin..end, begin excluded
    const std::int64_t end = bucketOf(history.end, oneHour);
    const auto isBefore = [](const HourlyCount& count, std::int64_t hour) { return count.hour <= hour; };
    const auto first = std::lower_bound(counts.begin(), counts.end(), begin, isBefore);
    const auto last = std::lower_bound(first, counts.end(), end, isBefore);
    if (first == last)
        return;
    // Whole days counted back from the end; the first is the one in which data begins.
    const std::int64_t dayCount = (end - first->hour) / 24 + 1;
    m_days = double(std::min(dayCount, (end - begin) / 24));
    if (m_days < 1) {
        m_days = 0;
        return;
    }
    learn(regions, end - std::int64_t(m_days) * 24, {first, last});
}

void Baseline::learn(const RegionDirectory& regions, std::int64_t firstHour,
                     std::span<const HourlyCount> counts)
{
    const auto days = std::size_t(m_days);
    const std::size_t hours = days * 24;
    const std::size_t size = m_parents.size();

    // Own counts, grouped by region.
    std::vector<HourlyCount> own(counts.begin(), counts.end());
    std::erase_if(own, [&](const HourlyCount& c) {
        return c.region.index() >= size || c.hour <= firstHour || c.hour > firstHour + std::int64_t(hours);
    });
    std::stable_sort(own.begin(), own.end(),
                     [](const HourlyCount& a, const HourlyCount& b) { return a.region < b.region; });

    // Sums with all parts, for the world, areas and countries (a few hundred); subdivisions have no parts.
    std::vector<Series> sums(size);
    for (std::size_t i = 0; i < size; ++i) {
        if (regions.level(RegionId(std::uint16_t(i))) != RegionLevel::Subdivision)
            sums[i].assign(hours, 0.0F);
    }
    for (const HourlyCount& count : own) {
        const auto hour = std::size_t(count.hour - firstHour - 1);
        for (RegionId id = count.region; id.isValid(); id = m_parents[id.index()]) {
            if (!sums[id.index()].empty())
                sums[id.index()][hour] += float(count.reports);
        }
    }

    // Reports a day.
    std::vector<float> values(days);
    double worldPerDay = 0;
    {
        for (std::size_t day = 0; day < days; ++day)
            values[day] = std::accumulate(sums[0].begin() + std::ptrdiff_t(day) * 24,
                                          sums[0].begin() + std::ptrdiff_t(day + 1) * 24, 0.0F);
        worldPerDay = robustDailyMean(values);
    }
    const double worldPopulation = std::max<double>(1, double(regions[RegionId::world()].population));
    for (std::size_t i = 0, at = 0; i < size; ++i) {
        const RegionId id{std::uint16_t(i)};
        std::fill(values.begin(), values.end(), 0.0F);
        for (; at < own.size() && own[at].region == id; ++at)
            values[std::size_t(own[at].hour - firstHour - 1) / 24] += float(own[at].reports);
        const double mean = robustDailyMean(values);
        const bool isLeaf = regions.children(id).empty();
        const double prior = isLeaf ? worldPerDay * double(regions[id].population) / worldPopulation : mean;
        m_perDay[i] = (mean * m_days + prior * priorDays) / (m_days + priorDays);
    }

    // Shapes of the day, parents before children (the directory's order).
    std::vector<float> sameHour(days);
    std::vector<float> ownHours;
    for (std::size_t i = 0, at = 0; i < size; ++i) {
        const RegionId id{std::uint16_t(i)};
        const Series* series = &sums[i];
        if (series->empty()) {
            ownHours.assign(hours, 0.0F);
            while (at < own.size() && own[at].region < id)
                ++at;
            for (; at < own.size() && own[at].region == id; ++at)
                ownHours[std::size_t(own[at].hour - firstHour - 1)] += float(own[at].reports);
            series = &ownHours;
        }
        std::array<double, 24> byHour{};
        double total = 0;
        for (std::size_t hour = 0; hour < 24; ++hour) {
            for (std::size_t day = 0; day < days; ++day)
                sameHour[day] = (*series)[day * 24 + hour];
            byHour[hour] = winsorisedSum(sameHour);
            total += byHour[hour];
        }
        const DayShape parent = m_parents[i].isValid() ? m_shapes[m_parents[i].index()] : m_shapes[i];
        for (std::size_t hour = 0; hour < 24; ++hour) {
            m_shapes[i][hour] =
                float((byHour[hour] + shapeStrength * double(parent[hour])) / (total + shapeStrength));
        }
    }

    // Weekdays, of areas and the world; what lies in them takes theirs.
    for (std::size_t i = 0; i < size; ++i) {
        const RegionId id{std::uint16_t(i)};
        if (regions.level(id) > RegionLevel::Area) {
            m_weekday[i] = m_weekday[m_parents[i].index()];
            continue;
        }
        if (days < 14)
            continue;
        std::array<std::vector<float>, 7> byWeekday;
        for (std::size_t day = 0; day < days; ++day) {
            const float sum = std::accumulate(sums[i].begin() + std::ptrdiff_t(day) * 24,
                                              sums[i].begin() + std::ptrdiff_t(day + 1) * 24, 0.0F);
            byWeekday[std::size_t((firstHour / 24 + std::int64_t(day)) % 7)].push_back(sum);
        }
        // The median keeps one outage out even where there are only two or three of a weekday: of two, the
        // smaller counts.
        std::array<double, 7> middle{};
        double mean = 0;
        for (std::size_t k = 0; k < 7; ++k) {
            std::sort(byWeekday[k].begin(), byWeekday[k].end());
            middle[k] = double(byWeekday[k][(byWeekday[k].size() - 1) / 2]);
            mean += middle[k] / 7;
        }
        const auto& parent = m_parents[i].isValid() ? m_weekday[m_parents[i].index()] : m_weekday[i];
        for (std::size_t k = 0; k < 7; ++k) {
            m_weekday[i][k] =
                float((middle[k] + weekdayStrength * double(parent[k])) / (mean + weekdayStrength));
        }
    }

    // Dispersion of ordinary hours around their expectation, of countries and above.
    for (std::size_t i = 0; i < size; ++i) {
        if (sums[i].empty()) {
            m_dispersion[i] = m_dispersion[m_parents[i].index()];
            continue;
        }
        double squares = 0;
        double weights = 0;
        const double perDay = std::accumulate(sums[i].begin(), sums[i].end(), 0.0) / m_days;
        std::vector<float> deviations;
        deviations.reserve(hours);
        for (std::size_t hour = 0; hour < hours; ++hour) {
            const double mean = perDay * hourShare(i, firstHour + 1 + std::int64_t(hour));
            if (mean < 0.2)
                continue;
            const double off = double(sums[i][hour]) - mean;
            deviations.push_back(float(off * off / mean));
        }
        std::sort(deviations.begin(), deviations.end());
        // The wildest twentieth may be an outage; without it a Poisson count's mean square is about 0.75.
        const std::size_t kept = deviations.size() - deviations.size() / 20;
        for (std::size_t k = 0; k < kept; ++k)
            squares += double(deviations[k]);
        weights = double(kept);
        constexpr double keptShareOfSquares = 0.75;
        if (kept >= 24)
            m_dispersion[i] = std::clamp(squares / weights / keptShareOfSquares, 1.0, largestDispersion);
        else if (m_parents[i].isValid())
            m_dispersion[i] = m_dispersion[m_parents[i].index()];
    }
}

double Baseline::hourShare(std::size_t region, std::int64_t hour) const
{
    // Bucket `hour` ends at that hour: it is the hour of the day before its end.
    const std::int64_t start = hour - 1;
    const auto ofDay = std::size_t((start % 24 + 24) % 24);
    const std::int64_t day = (start - std::int64_t(ofDay)) / 24;
    return double(m_shapes[region][ofDay]) * double(m_weekday[region][std::size_t((day % 7 + 7) % 7)]);
}

double Baseline::ownExpected(std::size_t region, TimeRange window) const
{
    if (m_perDay[region] <= 0)
        return 0;
    double share = 0;
    UtcTime at = window.start;
    while (at < window.end) {
        const std::int64_t hour = bucketOf(at + std::chrono::seconds(1), oneHour);
        const UtcTime end = std::min(bucketEnd(hour, oneHour), window.end);
        share += hourShare(region, hour) * double((end - at).count()) / double(oneHour.count());
        at = end;
    }
    return m_perDay[region] * share;
}

double Baseline::expected(RegionId region, TimeRange window) const
{
    if (m_days <= 0)
        return 0;
    double sum = 0;
    for (std::size_t i = 0; i < m_parents.size(); ++i) {
        RegionId id{std::uint16_t(i)};
        while (id.isValid() && id != region)
            id = m_parents[id.index()];
        if (id.isValid())
            sum += ownExpected(i, window);
    }
    return sum;
}

std::vector<double> Baseline::expectedAll(TimeRange window) const
{
    std::vector<double> result(m_parents.size(), 0.0);
    if (m_days <= 0)
        return result;
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = ownExpected(i, window);
    for (std::size_t i = result.size(); i-- > 1;)
        result[m_parents[i].index()] += result[i];
    return result;
}

} // namespace outagemap
