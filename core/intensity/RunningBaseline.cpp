// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/RunningBaseline.h"

#include "core/intensity/RunningBaselineHours.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace outagemap {

using namespace hours;

namespace {

constexpr std::int64_t closingDelay = 2; ///< hours
constexpr std::int64_t longestGap = 60 * 24;
/// Reports expected, of which none is missing data rather than calm; with fewer a bucket silence says little.
constexpr double silentExpected = 10;
constexpr double leastPerBucket = 4.0 / 12;

} // namespace

RunningBaseline::RunningBaseline(const RegionDirectory& regions)
    : m_regions(&regions)
    , m_countryVariance(usualCountryVariance)
{
    const auto size = std::size_t(regions.size());
    m_parent.resize(size);
    m_broadOf.resize(size);
    m_share.resize(size);
    m_cells.resize(size);
    m_rate.resize(size);
    m_level.resize(size);
    m_unsure.resize(size, 1);
    m_learned.resize(size, -1);
    m_closed = size;
    for (std::size_t day = 0; day < 2; ++day) {
        m_today[day].resize(hoursOfDay * size);
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
            constexpr double degreesAnHour = 15;
            m_broad.back().clock = i == 0 ? 0 : int(std::lround(region.labelPoint.lon / degreesAnHour));
        }
    }
}

void RunningBaseline::advanceTo(std::int64_t bucket)
{
    const std::int64_t hour = hourOf(bucket);
    if (hour < m_hour)
        return;
    if (m_hour == 0 || hour - m_hour > longestGap) {
        // What is left of a day before the gap is too little to be worth keeping.
        closeSome(m_cells.size());
        for (std::size_t day = 0; day < 2; ++day)
            forgetDay(day);
        m_firstHour = hour;
        m_hour = hour;
        m_bucket = bucket;
        m_silentFrom = bucket;
        m_silent = 0;
        m_missingFrom = 0;
        m_nextDay = dayOf(hour);
        for (std::int64_t missing = hour; ofDay(missing) > 0; --missing)
            m_missing[parity(m_nextDay)] |= 1U << (ofDay(missing) - 1);
        updateFactors();
        return;
    }
    while (m_hour < hour) {
        closeSome(m_cells.size());
        passBuckets(m_hour * std::int64_t(bucketsPerHour) + 1);
        // An hour late, so that late reports are in.
        if (m_hour - 1 >= m_firstHour)
            closeHour(m_hour - 1);
        for (Broad& broad : m_broad)
            broad.squaresBefore = std::exchange(broad.bucketSquares, 0.0);
        ++m_hour;
        if (dayOf(m_hour - closingDelay) > m_nextDay)
            openDay();
        updateFactors();
    }
    passBuckets(bucket);
    const auto part = std::size_t(std::uint32_t(bucket - 1) % bucketsPerHour);
    closeSome(m_cells.size() * (part + 1) / bucketsPerHour);
}

/// Goes on to the bucket `end`, looking out for silence that can only be missing data: the edges of a gap
/// must not look like the calm of a holiday.
void RunningBaseline::passBuckets(std::int64_t end)
{
    for (; m_bucket < end; ++m_bucket) {
        const double expected = m_days > 0 ? at(RegionId::world(), m_bucket).mean : 0;
        if (m_bucket == m_heard || expected < leastPerBucket) {
            m_silentFrom = m_bucket + 1;
            m_silent = 0;
            m_missingFrom = 0;
            continue;
        }
        m_silent += expected;
        if (m_silent < silentExpected)
            continue;
        const std::int64_t first = m_missingFrom == 0 ? m_silentFrom : m_bucket;
        for (std::int64_t hour = hourOf(first); hour <= hourOf(m_bucket); ++hour) {
            const std::int64_t day = dayOf(hour);
            if (day >= m_nextDay && day <= m_nextDay + 1)
                m_missing[parity(day)] |= 1U << ofDay(hour);
        }
        if (m_missingFrom == 0)
            m_missingFrom = m_bucket + 1;
    }
}

void RunningBaseline::addOne(std::size_t i, std::size_t p, std::size_t h, bool isPresentHour, float reports)
{
    m_isTouched[p][i] = 1;
    m_today[p][cell(i, h)] += reports;
    if (isPresentHour && m_broadRegions[m_broadOf[i]] == i)
        m_broad[m_broadOf[i]].bucketSquares += double(reports) * double(reports);
}

void RunningBaseline::add(RegionId region, std::int64_t bucket, double reports)
{
    const std::int64_t hour = hourOf(bucket);
    const std::int64_t day = dayOf(hour);
    if (hour < m_firstHour || day < m_nextDay || day > m_nextDay + 1)
        return;
    m_heard = std::max(m_heard, bucket);
    addOne(region.index(), parity(day), ofDay(hour), hour == m_hour, float(reports));
}

void RunningBaseline::addAll(std::int64_t bucket, std::span<const RegionId> ids,
                             std::span<const float> reports)
{
    const std::int64_t hour = hourOf(bucket);
    const std::int64_t day = dayOf(hour);
    if (hour < m_firstHour || day < m_nextDay || day > m_nextDay + 1)
        return;
    if (!ids.empty())
        m_heard = std::max(m_heard, bucket);
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
    const HoursOfDay& rate = m_rate[region];
    const std::size_t h = ofDay(hour);
    // The mean of the line through the middles of three hours, over the middle one.
    const double perBucket =
        (double(rate[(h + 23) % 24]) + 6 * double(rate[h]) + double(rate[(h + 1) % 24])) / 8;
    return perBucket * double(bucketsPerHour);
}

double RunningBaseline::weekFactor(std::size_t region, std::int64_t hour) const
{
    const Broad& broad = m_broad[m_broadOf[region]];
    return double(broad.week[blockOf(hour, broad.clock)]);
}

void RunningBaseline::updateFactors()
{
    for (Broad& broad : m_broad)
        broad.factor =
            double(broad.week[blockOf(m_hour, broad.clock)]) * broad.recent * (1 - broad.lack.share);
}

Expectation RunningBaseline::at(RegionId region, std::int64_t bucket) const
{
    Expectation result;
    const std::size_t i = region.index();
    const auto ofDayBucket = std::size_t(std::uint32_t(bucket - 1) % 288U);
    const std::size_t h = ofDayBucket / bucketsPerHour;
    const double within = (double(ofDayBucket % bucketsPerHour) + 0.5) / double(bucketsPerHour) - 0.5;
    const HoursOfDay& rate = m_rate[i];
    const double here = double(rate[h]);
    const double beside = double(within < 0 ? rate[(h + 23) % 24] : rate[(h + 1) % 24]);
    const Broad& broad = m_broad[m_broadOf[i]];
    result.mean = (here + std::abs(within) * (beside - here)) * broad.factor;
    result.dispersion = broad.dispersion;
    const bool isBroad = m_broadRegions[m_broadOf[i]] == i;
    // What was measured of countries and larger holds what is not known of their mean.
    result.variance =
        broad.variance + broad.lack.variance + (isBroad ? broad.likely : 1) * double(m_unsure[i]);
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
    return size * (4 * sizeof(HoursOfDay) + 2 * sizeof(std::uint16_t) + 3 * sizeof(float) + sizeof(int) +
                   2 * sizeof(std::uint32_t)) +
           m_broad.size() * sizeof(Broad) + sizeof(*this);
}

} // namespace outagemap
