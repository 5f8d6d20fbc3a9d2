// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/RunningBaseline.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <utility>

namespace outagemap {

namespace {

constexpr double forgettingPerDay = 0.98;
constexpr double levelPriorDays = 0.15;
constexpr double shapeStrength = 60;  ///< reports
constexpr double weekStrength = 300;  ///< reports
constexpr double recentStrength = 60; ///< reports
const double forgettingDrift = std::exp(-1.0 / 168);
const double forgettingRecent = std::exp(-1.0 / 12);
constexpr double forgettingSpread = 0.999; ///< an hour
constexpr double spreadStrength = 500;     ///< squared reports
constexpr double usualVariance = 0.005;
constexpr double withinStrength = 300;
constexpr double mostDeviations = 3;
constexpr double silentExpected = 10;    ///< reports an hour, of which none is missing data rather than calm
constexpr std::int64_t closingDelay = 2; ///< hours
constexpr int leastHoursOfFirstDay = 20;
constexpr std::int64_t longestGap = 60 * 24;
constexpr std::size_t bucketsPerHour = 12;

// Hour `h` covers (h - 1, h]: it is the hour of the day before its end.
std::size_t ofDay(std::int64_t hour)
{
    return std::size_t(((hour - 1) % 24 + 24) % 24);
}
std::int64_t dayOf(std::int64_t hour)
{
    return (hour - 1 - std::int64_t(ofDay(hour))) / 24;
}
std::size_t blockOf(std::int64_t hour)
{
    return std::size_t(((hour - 1) % 168 + 168) % 168) / 4;
}
std::size_t parity(std::int64_t day)
{
    return std::size_t(day & 1);
}

/// The median of the known (positive) ratios; of two the one nearer to 1; one alone says nothing.
template <std::size_t N>
float medianWeek(const std::array<float, N>& ratios)
{
    std::array<float, N> known{};
    std::size_t count = 0;
    for (const float ratio : ratios) {
        if (ratio > 0)
            known[count++] = ratio;
    }
    if (count < 2)
        return 1;
    std::sort(known.begin(), known.begin() + std::ptrdiff_t(count));
    if (count == 2)
        return known[0] > 1 ? known[0] : known[1] < 1 ? known[1] : 1.0F;
    return count % 2 != 0 ? known[count / 2] : (known[count / 2 - 1] + known[count / 2]) / 2;
}

} // namespace

RunningBaseline::RunningBaseline(const RegionDirectory& regions)
    : m_regions(&regions)
{
    const auto size = std::size_t(regions.size());
    m_parent.resize(size);
    m_broadOf.resize(size);
    m_share.resize(size);
    m_cells.resize(size);
    m_rate.resize(size);
    m_level.resize(size);
    for (std::size_t day = 0; day < 2; ++day) {
        m_today[day].resize(size);
        m_excluded[day].resize(size);
        m_isTouched[day].resize(size);
    }
    for (std::size_t i = 0; i < size; ++i) {
        const Region& region = regions.regions()[i];
        m_parent[i] = region.parent.isValid() ? region.parent.index() : std::uint16_t(0);
        const double around = i == 0 ? 0 : double(regions.regions()[m_parent[i]].population);
        m_share[i] = around > 0 ? float(std::min(1.0, double(region.population) / around)) : 0;
        if (region.level == RegionLevel::Subdivision) {
            m_broadOf[i] = m_broadOf[m_parent[i]];
        } else {
            m_broadOf[i] = std::uint16_t(m_broad.size());
            m_broadRegions.push_back(std::uint16_t(i));
            m_broad.emplace_back();
            m_broad.back().week.fill(1);
            m_broad.back().variance = usualVariance;
        }
    }
}

void RunningBaseline::advanceTo(std::int64_t hour)
{
    if (hour <= m_hour)
        return;
    if (m_hour == 0 || hour - m_hour > longestGap) {
        // What is left of a day before the gap is too little to be worth keeping.
        for (std::size_t day = 0; day < 2; ++day) {
            std::fill(m_today[day].begin(), m_today[day].end(), Day{});
            std::fill(m_excluded[day].begin(), m_excluded[day].end(), 0U);
            std::fill(m_isTouched[day].begin(), m_isTouched[day].end(), false);
            m_touched[day].clear();
            m_missing[day] = 0;
        }
        m_firstHour = hour;
        m_hour = hour;
        m_nextDay = dayOf(hour);
        for (std::int64_t missing = hour; ofDay(missing) > 0; --missing)
            m_missing[parity(m_nextDay)] |= 1U << (ofDay(missing) - 1);
        updateFactors();
        return;
    }
    while (m_hour < hour) {
        // An hour late, so that late reports are in.
        if (m_hour - 1 >= m_firstHour)
            closeHour(m_hour - 1);
        for (Broad& broad : m_broad)
            broad.squaresBefore = std::exchange(broad.bucketSquares, 0.0);
        ++m_hour;
        if (dayOf(m_hour - closingDelay) > m_nextDay)
            closeDay();
        updateFactors();
    }
}

void RunningBaseline::addOne(std::size_t i, std::size_t p, std::size_t h, bool isPresentHour, float reports)
{
    if (!m_isTouched[p][i]) {
        m_isTouched[p][i] = true;
        m_touched[p].push_back(std::uint16_t(i));
    }
    m_today[p][i][h] += reports;
    if (isPresentHour && m_broadRegions[m_broadOf[i]] == i)
        m_broad[m_broadOf[i]].bucketSquares += double(reports) * double(reports);
}

void RunningBaseline::add(RegionId region, std::int64_t bucket, double reports)
{
    const std::int64_t hour = bucketOf(bucketEnd(bucket, fiveMinutes), oneHour);
    const std::int64_t day = dayOf(hour);
    if (hour >= m_firstHour && day >= m_nextDay && day <= m_nextDay + 1)
        addOne(region.index(), parity(day), ofDay(hour), hour == m_hour, float(reports));
}

void RunningBaseline::addAll(std::int64_t bucket, std::span<const RegionId> ids,
                             std::span<const float> reports)
{
    const std::int64_t hour = bucketOf(bucketEnd(bucket, fiveMinutes), oneHour);
    const std::int64_t day = dayOf(hour);
    if (hour < m_firstHour || day < m_nextDay || day > m_nextDay + 1)
        return;
    const std::size_t p = parity(day);
    const std::size_t h = ofDay(hour);
    for (const RegionId id : ids)
        addOne(id.index(), p, h, hour == m_hour, reports[id.index()]);
}

void RunningBaseline::setIncident(RegionId region, std::int64_t hour)
{
    const std::int64_t day = dayOf(hour);
    if (day < m_nextDay || day > m_nextDay + 1)
        return;
    m_excluded[parity(day)][region.index()] |= 1U << ofDay(hour);
}

std::uint32_t RunningBaseline::excludedHours(std::size_t region, std::size_t dayIndex) const
{
    std::uint32_t hours = 0;
    for (std::size_t i = region;; i = m_parent[i]) {
        hours |= m_excluded[dayIndex][i];
        if (i == 0)
            return hours;
    }
}

double RunningBaseline::hourMean(std::size_t region, std::int64_t hour) const
{
    const Day& rate = m_rate[region];
    const std::size_t h = ofDay(hour);
    // The mean of the line through the middles of three hours, over the middle one.
    const double perBucket =
        (double(rate[(h + 23) % 24]) + 6 * double(rate[h]) + double(rate[(h + 1) % 24])) / 8;
    return perBucket * double(bucketsPerHour);
}

double RunningBaseline::weekFactor(std::size_t region, std::int64_t hour) const
{
    return double(m_broad[m_broadOf[region]].week[blockOf(hour)]);
}

void RunningBaseline::closeHour(std::int64_t hour)
{
    const std::size_t p = parity(dayOf(hour));
    const std::size_t h = ofDay(hour);
    const double world = double(m_today[p][0][h]);
    if (m_days > 0 && world <= 0 && hourMean(0, hour) * m_broad[0].factor > silentExpected)
        m_missing[p] |= 1U << h;
    const bool isMissing = (m_missing[p] & (1U << h)) != 0;
    for (std::size_t k = 0; k < m_broad.size(); ++k) {
        Broad& broad = m_broad[k];
        const std::size_t i = m_broadRegions[k];
        const double n = double(m_today[p][i][h]);
        const double bucketSquares = broad.squaresBefore;
        if (m_days == 0 || isMissing)
            continue;
        const double usual = hourMean(i, hour) * weekFactor(i, hour);
        const double b = usual * broad.recent;
        const double drifted = usual * broad.drift;
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
        const double off = std::clamp(n - b, -4 * deviation, 4 * deviation);
        broad.squares = broad.squares * forgettingSpread + off * off - chance;
        broad.squaresOf = broad.squaresOf * forgettingSpread + b * b;
        if (n >= 6) {
            broad.within = broad.within * forgettingSpread +
                           std::min(bucketSquares - n * n / double(bucketsPerHour), 10 * n);
            broad.withinOf =
                broad.withinOf * forgettingSpread + n * double(bucketsPerHour - 1) / double(bucketsPerHour);
        }
    }
    // Parents come before their parts.
    for (std::size_t k = 0; k < m_broad.size(); ++k) {
        Broad& broad = m_broad[k];
        const Broad* const around = k == 0 ? nullptr : &m_broad[m_broadOf[m_parent[m_broadRegions[k]]]];
        const double parentDrift = around ? around->drift : 1;
        broad.drift = std::clamp((broad.driftCounts + recentStrength * parentDrift) /
                                     (broad.driftExpected + recentStrength),
                                 0.5, 2.0);
        // A holiday's calm must not make the day after it look like trouble: never down.
        const double parentRecent = around ? around->recent / around->drift : 1;
        broad.recent = broad.drift * std::clamp((broad.recentCounts + recentStrength * parentRecent) /
                                                    (broad.recentExpected + recentStrength),
                                                1.0, 2.0);
        const double parentVariance = around ? std::max(around->variance, 2 * usualVariance) : usualVariance;
        broad.variance =
            std::clamp((broad.squares + spreadStrength * parentVariance) / (broad.squaresOf + spreadStrength),
                       0.0005, 0.5);
        const double parentDispersion = around ? around->dispersion : 1;
        broad.dispersion =
            std::clamp((broad.within + withinStrength * parentDispersion) / (broad.withinOf + withinStrength),
                       1.0, 20.0);
    }
}

void RunningBaseline::closeDay()
{
    const std::int64_t day = m_nextDay++;
    const std::size_t p = parity(day);
    std::vector<Day>& counts = m_today[p];
    const std::uint32_t missing = m_missing[p];
    const int missingHours = std::popcount(missing & 0xffffffU);
    const bool isFirst = m_days == 0;
    const bool isUsed = !(isFirst && 24 - missingHours < leastHoursOfFirstDay) && missingHours < 24;
    if (isUsed) {
        std::vector<std::uint16_t> all;
        if (missing != 0) {
            all.resize(m_cells.size());
            for (std::size_t i = 0; i < all.size(); ++i)
                all[i] = std::uint16_t(i);
        }
        for (Day& cells : m_cells) {
            for (float& cell : cells)
                cell *= float(forgettingPerDay);
        }
        // Countries and larger learn their week from silent days, too.
        for (const std::uint16_t i : m_broadRegions) {
            if (!m_isTouched[p][i]) {
                m_isTouched[p][i] = true;
                m_touched[p].push_back(i);
            }
        }
        for (const std::uint16_t i : missing != 0 ? all : m_touched[p])
            learn(i, day, excludedHours(i, p));
        m_weight = m_weight * forgettingPerDay + 1;
        ++m_days;
        updateRates();
    }
    for (const std::uint16_t i : m_touched[p]) {
        counts[i] = Day{};
        m_isTouched[p][i] = false;
    }
    m_touched[p].clear();
    std::fill(m_excluded[p].begin(), m_excluded[p].end(), 0U);
    m_missing[p] = 0;
}

/// Enters one region's day.
void RunningBaseline::learn(std::size_t i, std::int64_t day, std::uint32_t excluded)
{
    const std::size_t p = parity(day);
    const std::uint32_t missing = m_missing[p];
    const Day& own = m_today[p][i];
    Day& cells = m_cells[i];
    Broad& broad = m_broad[m_broadOf[i]];
    const bool isBroad = m_broadRegions[m_broadOf[i]] == i;
    if (m_days == 0) {
        Day sorted = own;
        std::nth_element(sorted.begin(), sorted.begin() + 12, sorted.end());
        const double total = std::accumulate(own.begin(), own.end(), 0.0);
        const double cap = 3 * std::max(double(sorted[12]), std::min(total / 24, 1.0)) + 1;
        const double mean = total / (24 - std::popcount(missing & 0xffffffU));
        for (std::size_t h = 0; h < hoursOfDay; ++h)
            cells[h] += float(std::min((missing & (1U << h)) != 0 ? mean : double(own[h]), cap));
        return;
    }
    const Day& rate = m_rate[i];
    constexpr double ofOneRegion = 0.02; // relative variance beside its country's
    const double variance = broad.variance + ofOneRegion;
    for (std::size_t h = 0; h < hoursOfDay; ++h) {
        const std::size_t block = blockOf(day * 24 + std::int64_t(h) + 1);
        const double usual =
            (double(rate[(h + 23) % 24]) + 6 * double(rate[h]) + double(rate[(h + 1) % 24])) / 8 *
            double(bucketsPerHour);
        const double b = usual * double(broad.week[block]) * broad.recent;
        double n = double(own[h]);
        if (((missing | excluded) & (1U << h)) != 0)
            n = b;
        else if (n > b + 1)
            n = std::min(n, b + mostDeviations * std::sqrt(broad.dispersion * b + variance * b * b) + 1);
        cells[h] += float(n);
        if (isBroad) {
            broad.blockCounts += float(n);
            broad.blockExpected += float(usual * broad.drift);
            if ((h + 1) % 4 == 0) {
                auto& weeks = broad.weeks[block];
                std::rotate(weeks.begin(), weeks.end() - 1, weeks.end());
                weeks[0] = (std::exchange(broad.blockCounts, 0.0F) + float(weekStrength)) /
                           (std::exchange(broad.blockExpected, 0.0F) + float(weekStrength));
                broad.week[block] = medianWeek(weeks);
            }
        }
    }
}

void RunningBaseline::updateRates()
{
    std::vector<Day> shapes(m_cells.size());
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const Day& cells = m_cells[i];
        double total = 0;
        for (const float cell : cells)
            total += double(cell);
        const double prior = i == 0 ? 0 : double(m_level[m_parent[i]]) * double(m_share[i]) * levelPriorDays;
        m_level[i] = float(i == 0 ? total / m_weight : (total + prior) / (m_weight + levelPriorDays));
        const double strength = i == 0 ? 1 : shapeStrength;
        const double scale = 1 / (total + strength);
        const float perBucket = m_level[i] / float(bucketsPerHour);
        for (std::size_t h = 0; h < hoursOfDay; ++h) {
            const double around = i == 0 ? 1.0 / 24 : double(shapes[m_parent[i]][h]);
            shapes[i][h] = float((double(cells[h]) + strength * around) * scale);
            m_rate[i][h] = perBucket * shapes[i][h];
        }
    }
}

void RunningBaseline::updateFactors()
{
    for (Broad& broad : m_broad)
        broad.factor = double(broad.week[blockOf(m_hour)]) * broad.recent;
}

Expectation RunningBaseline::at(RegionId region, std::int64_t bucket) const
{
    Expectation result;
    const std::size_t i = region.index();
    const auto ofDayBucket = std::size_t(std::uint32_t(bucket - 1) % 288U);
    const std::size_t h = ofDayBucket / bucketsPerHour;
    const double within = (double(ofDayBucket % bucketsPerHour) + 0.5) / double(bucketsPerHour) - 0.5;
    const Day& rate = m_rate[i];
    const double here = double(rate[h]);
    const double beside = double(within < 0 ? rate[(h + 23) % 24] : rate[(h + 1) % 24]);
    const Broad& broad = m_broad[m_broadOf[i]];
    result.mean = (here + std::abs(within) * (beside - here)) * broad.factor;
    result.dispersion = broad.dispersion;
    const bool isBroad = m_broadRegions[m_broadOf[i]] == i;
    constexpr double ofSubdivisions = 0.01;
    result.variance = broad.variance + (isBroad ? 0 : ofSubdivisions) +
                      1 / (double(m_cells[i][h]) + shapeStrength / 24 + 1);
    return result;
}

double RunningBaseline::expected(RegionId region, TimeRange window) const
{
    double sum = 0;
    UtcTime at = window.start;
    while (at < window.end) {
        const std::int64_t hour = bucketOf(at + std::chrono::seconds(1), oneHour);
        const UtcTime end = std::min(bucketEnd(hour, oneHour), window.end);
        sum += hourMean(region.index(), hour) * weekFactor(region.index(), hour) *
               double((end - at).count()) / double(oneHour.count());
        at = end;
    }
    return sum;
}

std::vector<double> RunningBaseline::expectedAll(TimeRange window) const
{
    std::vector<double> result(m_parent.size());
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = expected(RegionId(std::uint16_t(i)), window);
    return result;
}

double RunningBaseline::dispersion(RegionId region, double hourly) const
{
    const Broad& broad = m_broad[m_broadOf[region.index()]];
    return broad.dispersion + broad.variance * hourly;
}

std::size_t RunningBaseline::memory() const
{
    const std::size_t size = m_parent.size();
    return size *
               (4 * sizeof(Day) + 2 * sizeof(std::uint16_t) + 2 * sizeof(float) + 2 * sizeof(std::uint32_t)) +
           m_broad.size() * sizeof(Broad) + sizeof(*this);
}

} // namespace outagemap
