// SPDX-License-Identifier: GPL-3.0-or-later
// How RunningBaseline knows holidays: days on which a country reports less.
#include "core/intensity/RunningBaseline.h"
#include "core/intensity/RunningBaselineHours.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace outagemap {

using namespace hours;

namespace {

/// On a holiday, of the usual reports.
constexpr double holidayRatio = 0.7;
constexpr double mostLack = 1 - holidayRatio;
constexpr double leastHourly = 2; ///< reports; fewer do not tell a quiet day in time
constexpr int leastDays = 7;
/// Holidays begin and end at night; the clock may be wrong by an hour or two (longitudes are known, not civil
/// times).
constexpr double nightBegins = 23;
constexpr double nightEnds = 3;
constexpr double noon = 12;
constexpr double beginsByNight = 0.006; ///< probabilities an hour: about one in six weeks
constexpr double beginsByMorning = 0.0003;
constexpr double beginsLater = 0.00006;
constexpr double endsByNight = 0.6;
constexpr double endsByDay = 0.01;
constexpr double mostEvidence = 10; ///< of one hour
constexpr double mostCertain = 0.999;
constexpr double likely = 0.5;
/// Of the last week (exponentially forgotten): more is no holiday, but the new usual.
constexpr double longestShare = 0.2;

/// The probability of a holiday in the hour that ends at `local` o'clock, from that of the hour before.
double nextHour(double before, double local)
{
    const bool isNight = local > nightBegins || local < nightEnds;
    const double begins = isNight && local < nightEnds ? beginsByNight
                          : local < noon               ? beginsByMorning
                                                       : beginsLater;
    return before * (1 - (isNight ? endsByNight : endsByDay)) + (1 - before) * begins;
}

} // namespace

/// Goes on with each country's probability of a holiday: a hidden Markov chain of two states, filtered hour
/// by hour (Hamilton 1989, Econometrica 57:357), the counts' likelihoods divided by how far they scatter
/// beyond chance. What lacks the areas and the world is the sum of what lacks their countries. What is not
/// sure of it adds to the variance of what is expected, above all when a holiday may be over.
void RunningBaseline::learnHolidays(std::int64_t hour, bool isMissing)
{
    static const double logRatio = std::log(holidayRatio);
    const std::size_t p = parity(dayOf(hour));
    const std::size_t h = ofDay(hour);
    struct Sum
    {
        double usual = 0;
        double lack = 0; ///< in the hour
        double next = 0; ///< at present
        double variance = 0;
    };
    std::vector<Sum> sums(m_broad.size());
    for (std::size_t k = 0; k < m_broad.size(); ++k) {
        const std::size_t i = m_broadRegions[k];
        if (m_regions->level(RegionId(std::uint16_t(i))) != RegionLevel::Country)
            continue;
        Broad& broad = m_broad[k];
        const double b = broad.usual * broad.recent;
        Lack lack;
        double inHour = 0;
        if (b < leastHourly || m_days < leastDays) {
            broad.holiday = 0;
        } else {
            const auto clockAt = [&broad](std::int64_t at) {
                return double((ofDay(at) + std::size_t(24 + broad.clock)) % 24) + 0.5;
            };
            double now = nextHour(broad.holiday, clockAt(hour));
            if (!isMissing && (excludedHours(i, p) & (1U << h)) == 0) {
                const double n = double(m_today[p][cell(i, h)]);
                const double evidence =
                    (n * logRatio + b * mostLack) / (broad.dispersion + broad.variance * b);
                const double odds =
                    now / (1 - now) * std::exp(std::clamp(evidence, -mostEvidence, mostEvidence));
                now = std::min(odds / (1 + odds), mostCertain);
            }
            broad.holiday = now;
            const std::uint64_t block = std::uint64_t(1) << blockOf(hour, broad.clock);
            if (hourOfWeekAt(hour, broad.clock) == 0)
                broad.quietBefore = std::exchange(broad.quiet, 0);
            if (now > likely)
                broad.quiet |= block;
            broad.holidays += (1 - forgettingDrift) * (now - broad.holidays);
            if (broad.holidays < longestShare) {
                // The present hour is the second after the one that is closed.
                const double present = nextHour(nextHour(now, clockAt(hour + 1)), clockAt(hour + 2));
                // What was quiet a week ago, too, is so by the week, and learned as such.
                inHour = (broad.quietBefore & block) == 0 ? mostLack * now : 0;
                lack = {mostLack * present, mostLack * mostLack * present * (1 - present)};
            }
        }
        broad.lack = lack;
        broad.lacks[p][h] = float(inHour);
        for (std::size_t up = i; up != 0;) {
            up = m_parent[up];
            Sum& sum = sums[m_broadOf[up]];
            sum.usual += b;
            sum.lack += b * inHour;
            sum.next += b * lack.share;
            sum.variance += b * b * lack.variance;
        }
    }
    for (std::size_t k = 0; k < m_broad.size(); ++k) {
        const Sum& sum = sums[k];
        if (m_regions->level(RegionId(m_broadRegions[k])) == RegionLevel::Country)
            continue;
        m_broad[k].lacks[p][h] = sum.usual > 0 ? float(sum.lack / sum.usual) : 0;
        m_broad[k].lack =
            sum.usual > 0 ? Lack{sum.next / sum.usual, sum.variance / (sum.usual * sum.usual)} : Lack{};
    }
}

} // namespace outagemap
