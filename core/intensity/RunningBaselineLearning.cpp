// SPDX-License-Identifier: GPL-3.0-or-later
// How RunningBaseline learns: from hours (what is unusual just now, and how far counts scatter) and from days
// (level, shape of the day).
#include "core/intensity/RunningBaseline.h"
#include "core/intensity/RunningBaselineHours.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace outagemap {

using namespace hours;

namespace {

constexpr double forgettingPerDay = 0.98;
constexpr double levelPriorDays = 0.15;
constexpr double recentStrength = 60; ///< reports
constexpr double recentDeviations = 1.5;
constexpr double trendStrength = 2000; ///< reports
constexpr int daysOfWeek = 7;
constexpr std::int64_t everyDays = 4;
constexpr int daysOfYouth = 28;
const double forgettingRecent = std::exp(-1.0 / 12);
constexpr double forgettingSpread = 0.998; ///< an hour
/// An hour weighs for the spread as this power of the hours known before it: what the first days scatter is
/// mostly that little was known of them.
constexpr double spreadGrowth = 3;
constexpr double withinStrength = 300;
constexpr double mostDeviations = 3;
/// Deviations beyond so many say nothing of the spread, and what is left of a normal variance then.
constexpr double spreadDeviations = 2.5;
constexpr double spreadKept = 0.911;
/// How far apart relative variances are likely to lie.
constexpr double spreadApart = 0.005;
constexpr double leastVariance = 0.0005;
constexpr double mostVariance = 0.5;
/// Squared reports that count of one country for what is common to all.
constexpr double mostOfOne = 80'000;
constexpr double leastForSpread =
    3; ///< reports an hour; fewer are too skewed to be cut off at both ends alike
constexpr double leastForShape = 10;   ///< reports
constexpr double leastOfMissing = 0.9; ///< of what is expected; with less some of it is missing still
constexpr int leastHoursOfFirstDay = 20;

} // namespace

void RunningBaseline::closeHour(std::int64_t hour)
{
    const std::size_t p = parity(dayOf(hour));
    const std::size_t h = ofDay(hour);
    // What was missing may have come late.
    if (double(m_today[p][cell(0, h)]) > leastOfMissing * hourMean(0, hour) * m_broad[0].factor)
        m_missing[p] &= ~(1U << h);
    const bool isMissing = (m_missing[p] & (1U << h)) != 0;
    const double forgetting = std::min(
        forgettingSpread, 1 - spreadGrowth / (double(hoursOfDay) * double(m_days) + spreadGrowth + 1));
    for (std::size_t k = 0; k < m_broad.size(); ++k) {
        const std::size_t i = m_broadRegions[k];
        m_broad[k].usual = hourMean(i, hour) * weekFactor(i, hour);
    }
    learnHolidays(hour, isMissing);
    for (std::size_t k = 0; k < m_broad.size(); ++k) {
        Broad& broad = m_broad[k];
        const std::size_t i = m_broadRegions[k];
        const double bucketSquares = broad.squaresBefore;
        if (m_days == 0 || isMissing)
            continue;
        const double usual = broad.usual;
        const double b = usual * broad.recent;
        const double drifted = usual * broad.drift * broad.ahead;
        const double n = double(m_today[p][cell(i, h)]) + b * double(broad.lacks[p][h]);
        const double chance = broad.dispersion * b;
        const double deviation = std::sqrt(chance + broad.variance * b * b);
        const bool excluded = (excludedHours(i, p) & (1U << h)) != 0;
        const double accepted = excluded ? b : std::min(n, b + mostDeviations * deviation + 1);
        broad.recentCounts = broad.recentCounts * forgettingRecent + accepted;
        broad.recentExpected = broad.recentExpected * forgettingRecent + drifted;
        broad.driftCounts = broad.driftCounts * forgettingDrift + accepted;
        broad.driftExpected = broad.driftExpected * forgettingDrift + usual;
        if (excluded)
            continue;
        const double off = n - b;
        if (b >= leastForSpread && std::abs(off) < spreadDeviations * deviation) {
            broad.squares = broad.squares * forgetting + off * off / spreadKept - chance;
            broad.squaresOf = broad.squaresOf * forgetting + b * b;
        }
        if (n >= 6) {
            broad.within =
                broad.within * forgetting + std::min(bucketSquares - n * n / double(bucketsPerHour), 10 * n);
            broad.withinOf =
                broad.withinOf * forgetting + n * double(bucketsPerHour - 1) / double(bucketsPerHour);
        }
    }
    // Of all countries, for those that report too little to tell.
    double squares = 0;
    double squaresOf = 0;
    // Parents come before their parts.
    for (std::size_t k = 0; k < m_broad.size(); ++k) {
        Broad& broad = m_broad[k];
        const Broad* const around = k == 0 ? nullptr : &m_broad[m_broadOf[m_parent[m_broadRegions[k]]]];
        const double parentDrift = around ? around->drift : 1;
        broad.drift = std::clamp((broad.driftCounts + recentStrength * parentDrift) /
                                     (broad.driftExpected + recentStrength),
                                 0.5, 2.0);
        // The level lags behind a trend by its age, and what last week said of it by how that has grown
        // since.
        const double trust = broad.driftExpected / (broad.driftExpected + trendStrength);
        const double aheadAround = around ? around->ahead : 1;
        const double aheadOwn = 1 + m_ageGrown * (broad.drift - 1);
        broad.ahead = m_days < daysOfWeek ? 1 : trust * aheadOwn + (1 - trust) * aheadAround;
        // A holiday's calm must not make the day after it look like trouble: never down.
        const double parentRecent = around ? around->recent / (around->drift * around->ahead) : 1;
        const double recent =
            (broad.recentCounts + recentStrength * parentRecent) / (broad.recentExpected + recentStrength);
        // Nor up by what may be chance: that would only make what is expected less sure.
        const double unsure = std::sqrt(1 / (broad.recentExpected + recentStrength) + broad.variance / 12);
        broad.recent = broad.drift * broad.ahead * std::clamp(recent - recentDeviations * unsure, 1.0, 2.0);
        const bool isCountry = m_regions->level(RegionId(m_broadRegions[k])) == RegionLevel::Country;
        shrinkVariance(broad,
                       isCountry ? m_countryVariance : (around ? around->variance : 0) + usualVariance);
        if (isCountry) {
            const double part = std::min(1.0, mostOfOne / std::max(broad.squaresOf, 1.0));
            squares += part * broad.squares;
            squaresOf += part * broad.squaresOf;
        }
        const double parentDispersion = around ? around->dispersion : 1;
        broad.dispersion =
            std::clamp((broad.within + withinStrength * parentDispersion) / (broad.withinOf + withinStrength),
                       1.0, 20.0);
    }
    constexpr double allStrength = 20'000; // squared reports
    m_countryVariance = std::clamp((squares + allStrength * usualCountryVariance) / (squaresOf + allStrength),
                                   leastVariance, mostVariance);
}

/// Draws what was measured of the relative variance towards what is `likely`, as far as it may be chance: the
/// error of the measured one is sqrt(2 / squaresOf) where Poisson chance prevails. What lies far off is drawn
/// but little (limited translation: Efron and Morris 1972, J. Am. Stat. Assoc. 67:130).
void RunningBaseline::shrinkVariance(Broad& broad, double likely)
{
    const double known = broad.squaresOf + 1;
    const double measured = (broad.squares + likely) / known;
    const double apart =
        std::max(spreadApart * spreadApart, (measured - likely) * (measured - likely) - 2 / known);
    const double strength = 2 / apart;
    broad.likely = strength / (known + strength);
    broad.variance = std::clamp(measured + broad.likely * (likely - measured), leastVariance, mostVariance);
}

void RunningBaseline::forgetDay(std::size_t p)
{
    std::fill(m_today[p].begin(), m_today[p].end(), 0.0F);
    std::fill(m_isTouched[p].begin(), m_isTouched[p].end(), std::uint8_t(0));
    std::fill(m_excluded[p].begin(), m_excluded[p].end(), 0U);
    m_missing[p] = 0;
}

/// Begins to learn from the day m_nextDay.
void RunningBaseline::openDay()
{
    const std::size_t p = parity(m_nextDay++);
    const int missingHours = std::popcount(m_missing[p] & 0xffffffU);
    const bool isFirst = m_days == 0;
    if ((isFirst && 24 - missingHours < leastHoursOfFirstDay) || missingHours == 24) {
        forgetDay(p);
        return;
    }
    m_weightAges = (m_weightAges + m_weight) * forgettingPerDay;
    m_weight = m_weight * forgettingPerDay + 1;
    m_weightSquares = m_weightSquares * forgettingPerDay * forgettingPerDay + 1;
    // The newest day is over by half a day when it is known, and then in use for one.
    constexpr double ageOfNewest = 0.6;
    const double age = m_weightAges / m_weight + ageOfNewest;
    m_ageBefore += (1 - std::exp(-1.0 / daysOfWeek)) * (age - m_ageBefore);
    m_ageGrown = age / m_ageBefore - 1;
    m_closed = 0;
}

/// Goes on learning from the day begun with, parents before their parts, up to the region `end`.
void RunningBaseline::closeSome(std::size_t end)
{
    if (m_closed >= end)
        return;
    const std::int64_t day = m_nextDay - 1;
    const std::size_t p = parity(day);
    for (; m_closed < end; ++m_closed) {
        const std::size_t i = m_closed;
        // Countries and larger learn their week from silent days, too; hours missing are filled in
        // everywhere.
        const bool isLearned =
            m_isTouched[p][i] != 0 || m_missing[p] != 0 || m_broadRegions[m_broadOf[i]] == i;
        // Where nothing was reported little changes: every fourth day will do.
        const bool isItsDay = (day + std::int64_t(i)) % everyDays == 0;
        if (!isLearned && m_days > 0 && !isItsDay)
            continue;
        const int since = m_days - m_learned[i];
        m_learned[i] = m_days;
        const auto forgetting = float(since == 1 ? forgettingPerDay : std::pow(forgettingPerDay, since));
        for (float& cell : m_cells[i])
            cell *= forgetting;
        if (isLearned)
            learn(i, day, excludedHours(i, p));
        // Nor do the days of small places, once they are known somewhat.
        if (isItsDay || m_days < daysOfYouth || m_broadRegions[m_broadOf[i]] == i)
            updateRate(i);
        else
            updateLevel(i);
    }
    if (m_closed < m_cells.size())
        return;
    ++m_days;
    forgetDay(p);
}

/// Enters one region's day.
void RunningBaseline::learn(std::size_t i, std::int64_t day, std::uint32_t excluded)
{
    const std::size_t p = parity(day);
    const std::uint32_t missing = m_missing[p];
    HoursOfDay own;
    for (std::size_t h = 0; h < hoursOfDay; ++h)
        own[h] = m_today[p][cell(i, h)];
    HoursOfDay& cells = m_cells[i];
    Broad& broad = m_broad[m_broadOf[i]];
    const bool isBroad = m_broadRegions[m_broadOf[i]] == i;
    if (m_days == 0) {
        HoursOfDay sorted = own;
        std::nth_element(sorted.begin(), sorted.begin() + 12, sorted.end());
        const double total = std::accumulate(own.begin(), own.end(), 0.0);
        const double cap = 3 * std::max(double(sorted[12]), std::min(total / 24, 1.0)) + 1;
        const double mean = total / (24 - std::popcount(missing & 0xffffffU));
        for (std::size_t h = 0; h < hoursOfDay; ++h)
            cells[h] += float(std::min((missing & (1U << h)) != 0 ? mean : double(own[h]), cap));
        return;
    }
    // What an hour's rate is to be multiplied with; its parts come after a country.
    HoursOfDay& factors = broad.dayFactors;
    if (isBroad) {
        for (std::size_t h = 0; h < hoursOfDay; ++h)
            factors[h] =
                float(weekFactor(i, day * std::int64_t(hoursOfDay) + 1 + std::int64_t(h)) * broad.recent);
    }
    const HoursOfDay& rate = m_rate[i];
    HoursOfDay usual;
    for (std::size_t h = 1; h + 1 < hoursOfDay; ++h)
        usual[h] = rate[h - 1] + 6 * rate[h] + rate[h + 1];
    usual[0] = rate[hoursOfDay - 1] + 6 * rate[0] + rate[1];
    usual[hoursOfDay - 1] = rate[hoursOfDay - 2] + 6 * rate[hoursOfDay - 1] + rate[0];
    HoursOfDay expected;
    HoursOfDay counts;
    for (std::size_t h = 0; h < hoursOfDay; ++h) {
        usual[h] *= float(bucketsPerHour) / 8;
        expected[h] = usual[h] * factors[h];
        counts[h] = own[h] + expected[h] * broad.lacks[p][h];
    }
    constexpr double ofOneRegion = 0.02; // relative variance beside its country's
    const double variance = broad.variance + ofOneRegion;
    for (std::size_t h = 0; h < hoursOfDay; ++h) {
        if (((missing | excluded) & (1U << h)) != 0) {
            counts[h] = expected[h];
        } else if (counts[h] > expected[h] + 1) {
            const auto b = double(expected[h]);
            const double deviation = std::sqrt(broad.dispersion * b + variance * b * b);
            counts[h] = std::min(counts[h], float(b + mostDeviations * deviation + 1));
        }
    }
    for (std::size_t h = 0; h < hoursOfDay; ++h)
        cells[h] += counts[h];
    if (isBroad)
        learnWeek(broad, i, day, counts, usual);
}

/// The region's level, from all its days. Returns their reports.
double RunningBaseline::learnLevel(std::size_t i)
{
    const double total = std::accumulate(m_cells[i].begin(), m_cells[i].end(), 0.0);
    const double prior = levelPrior(i);
    m_level[i] = float(i == 0 ? total / m_weight : (total + prior) / (m_weight + levelPriorDays));
    return total;
}

/// Reports that the region around lends.
double RunningBaseline::levelPrior(std::size_t i) const
{
    return i == 0 ? 0 : double(m_level[m_parent[i]]) * double(m_share[i]) * levelPriorDays;
}

/// The level alone; the day keeps its shape.
void RunningBaseline::updateLevel(std::size_t i)
{
    const float before = m_level[i];
    learnLevel(i);
    if (!(before > 0)) {
        updateRate(i);
        return;
    }
    for (float& rate : m_rate[i])
        rate *= m_level[i] / before;
}

void RunningBaseline::updateRate(std::size_t i)
{
    const HoursOfDay& cells = m_cells[i];
    const double total = learnLevel(i);
    const std::size_t around = m_parent[i];
    const double levelAround = double(m_level[around]);
    const bool isAlone = i == 0 || !(levelAround > 0);
    const double shapeScale = isAlone ? 0 : double(bucketsPerHour) / levelAround;
    const double perBucket = double(m_level[i]) / double(bucketsPerHour);

    HoursOfDay shares;
    if (isAlone)
        shares.fill(1 / float(hoursOfDay));
    else
        std::transform(m_rate[around].begin(), m_rate[around].end(), shares.begin(),
                       [scale = float(shapeScale)](float rate) { return rate * scale; });
    double ofShape = 0;
    if (total >= leastForShape) {
        const Broad& broad = m_broad[m_broadOf[i]];
        const double weight = m_weightSquares / m_weight;
        const double spread = broad.dispersion + broad.variance * double(m_level[i]) / double(hoursOfDay);
        HoursOfDay own;
        std::transform(cells.begin(), cells.end(), own.begin(),
                       [scale = float(1 / total)](float cell) { return cell * scale; });
        const DayShape shape = shapeOfDay(own, shares, weight * spread / total);
        shares = shape.shares;
        ofShape = shape.parameters * weight * broad.dispersion / (total + double(hoursOfDay));
    }
    std::transform(shares.begin(), shares.end(), m_rate[i].begin(),
                   [scale = float(perBucket)](float share) { return share * scale; });
    m_unsure[i] = float(1 / (total + levelPrior(i) + 1) + ofShape);
}

} // namespace outagemap
