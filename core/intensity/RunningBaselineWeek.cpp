// SPDX-License-Identifier: GPL-3.0-or-later
// How RunningBaseline learns the week: which days and parts of days report more than others.
#include "core/intensity/RunningBaseline.h"
#include "core/intensity/RunningBaselineHours.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace outagemap {

using namespace hours;

namespace {

constexpr std::size_t centre = 3; ///< days before the last one
constexpr int leastDays = 8;      ///< so that the day in the centre is whole by its own clock, too
constexpr int daysOfTwoWeeks = 14;
/// What is likely beforehand weighs as many reports: of the world's days, of those of others, of blocks of
/// hours.
constexpr double worldStrength = 40;
constexpr double dayStrength = 300;
constexpr double blockStrength = 1200;
constexpr double worldBlockStrength = 4000;
constexpr double leastReports = 1e-9;

/// The mean of the known (positive) ratios but the highest and the lowest; of two the one nearer to 1; one
/// alone says nothing.
template <std::size_t N>
float middleMean(const std::array<float, N>& ratios)
{
    float sum = 0;
    float least = std::numeric_limits<float>::infinity();
    float most = 0;
    int count = 0;
    for (const float ratio : ratios) {
        if (!(ratio > 0))
            continue;
        sum += ratio;
        least = std::min(least, ratio);
        most = std::max(most, ratio);
        ++count;
    }
    if (count < 2)
        return 1;
    if (count == 2)
        return least > 1 ? least : most < 1 ? most : 1.0F;
    return (sum - least - most) / float(count - 2);
}

/// `n` against `b` expected, drawn towards `prior` by as many reports as `strength`; `chance`: variance over
/// mean.
double drawnRatio(double n, double b, double chance, double prior, double strength)
{
    return (n / chance + strength * prior) / (b / chance + strength);
}

} // namespace

/// Of each block of a day by UTC, the shares of the reports that come from where it is still the day before
/// and already the day after.
std::array<RunningBaseline::OtherDays, RunningBaseline::blocksOfDay> RunningBaseline::partsOfOtherDays() const
{
    std::array<OtherDays, blocksOfDay> parts{};
    std::array<double, blocksOfDay> all{};
    for (std::size_t k = 0; k < m_broad.size(); ++k) {
        if (m_regions->level(RegionId(m_broadRegions[k])) != RegionLevel::Country)
            continue;
        for (std::size_t h = 0; h < hoursOfDay; ++h) {
            const double reports = double(m_rate[m_broadRegions[k]][h]);
            const int local = int(h) + m_broad[k].clock;
            OtherDays& part = parts[h / hoursOfBlock];
            all[h / hoursOfBlock] += reports;
            part.before += local < 0 ? reports : 0;
            part.after += local >= int(hoursOfDay) ? reports : 0;
        }
    }
    for (std::size_t k = 0; k < blocksOfDay; ++k) {
        parts[k].before /= std::max(all[k], leastReports);
        parts[k].after /= std::max(all[k], leastReports);
    }
    return parts;
}

/// Enters a day's counts and what is usual by level and hour of day alone, hour by hour. That makes known how
/// the day in the centre of the last seven compares with their mean, which holds each day of the week once
/// and knows nothing of a trend (ratio to moving average: Macaulay 1931, The Smoothing of Time Series): the
/// whole day drawn towards that of the region around, by its own clock, each block towards its day; the
/// world's, where days pass into one another, towards a mixture of the days that it is somewhere.
void RunningBaseline::learnWeek(Broad& broad, std::size_t i, std::int64_t day, const HoursOfDay& counts,
                                const HoursOfDay& usual)
{
    for (std::size_t h = 0; h < hoursOfDay; ++h) {
        const std::int64_t hour = day * std::int64_t(hoursOfDay) + 1 + std::int64_t(h);
        Block& block = broad.lastWeek[blockOf(hour, broad.clock)];
        const auto number = std::int32_t((hour - 1 + broad.clock) / std::int64_t(hoursOfBlock));
        if (block.number != number)
            block = {number, 0, 0};
        block.counts += counts[h];
        block.usual += usual[h];
    }
    if (m_days < leastDays)
        return;
    double counted = 0;
    double expected = 0;
    for (const Block& block : broad.lastWeek) {
        counted += double(block.counts);
        expected += double(block.usual);
    }
    if (!(counted > 0) || !(expected > 0))
        return;
    const double level = counted / expected;
    const Broad* const around = i == 0 ? nullptr : &m_broad[m_broadOf[m_parent[i]]];
    const std::size_t first = blockOf((day - std::int64_t(centre)) * std::int64_t(hoursOfDay) + 1, 0);
    double n = 0;
    double b = 0;
    double before = 0;
    for (std::size_t k = first; k < first + blocksOfDay; ++k) {
        const double usualOfBlock = level * double(broad.lastWeek[k].usual);
        n += double(broad.lastWeek[k].counts);
        b += usualOfBlock;
        before += usualOfBlock * (around ? double(around->week[k]) : 1.0);
    }
    if (!(b > 0))
        return;
    // What chance makes of so many reports in so many hours.
    const auto chance = [&broad](double reports, std::size_t hours) {
        return broad.dispersion + broad.variance * reports / double(hours);
    };
    const double dayAround = before / b;
    const double ofDay =
        drawnRatio(n, b, chance(b, hoursOfDay), dayAround, around ? dayStrength : worldStrength);
    // Of each block, by how much it is likely to differ from its day: not at all on the whole.
    std::array<double, blocksOfDay> off{};
    if (around) {
        for (std::size_t k = 0; k < blocksOfDay; ++k)
            off[k] = ofDay * (double(around->week[first + k]) / dayAround - 1);
    } else if (m_days > daysOfTwoWeeks) {
        const auto meanFrom = [&broad](std::size_t block) {
            const auto begin = broad.week.begin() + std::ptrdiff_t(block % blocksOfWeek);
            return std::accumulate(begin, begin + std::ptrdiff_t(blocksOfDay), 0.0) / double(blocksOfDay);
        };
        const double dayBefore = meanFrom(first + blocksOfWeek - blocksOfDay) - ofDay;
        const double dayAfter = meanFrom(first + blocksOfDay) - ofDay;
        const auto parts = partsOfOtherDays();
        for (std::size_t k = 0; k < blocksOfDay; ++k)
            off[k] = parts[k].before * dayBefore + parts[k].after * dayAfter;
    }
    double offInAll = 0;
    for (std::size_t k = 0; k < blocksOfDay; ++k)
        offInAll += off[k] * level * double(broad.lastWeek[first + k].usual) / b;
    for (std::size_t k = 0; k < blocksOfDay; ++k) {
        const double prior = ofDay + off[k] - offInAll;
        const Block& block = broad.lastWeek[first + k];
        const double usualOfBlock = level * double(block.usual);
        auto& weeks = broad.weeks[first + k];
        std::rotate(weeks.begin(), weeks.end() - 1, weeks.end());
        weeks[0] = float(drawnRatio(double(block.counts), usualOfBlock, chance(usualOfBlock, hoursOfBlock),
                                    prior, around ? blockStrength : worldBlockStrength));
        broad.week[first + k] = middleMean(weeks);
    }
}

} // namespace outagemap
