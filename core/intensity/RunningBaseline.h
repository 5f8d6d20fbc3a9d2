// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/intensity/Expectation.h"
#include "core/model/Counts.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace outagemap {

/// What is usual for one service in every region, learned as the counts come in: each 5-minute bucket costs
/// as much as it has reports, and nothing is ever read again.
///
/// The reports expected of a region (and all in it) in an hour are the product of
/// - its level, reports a day: an exponentially forgetting mean (half-life 34 days), with the level of the
///   region around it by population as a prior worth a few hours;
/// - the shape of its day, 24 hours, shrunk towards that of the region around it (worth 60 reports);
/// - a factor for the block of four hours of the week (42), of countries and larger: the median of the last
/// five
///   weeks, each shrunk towards 1, so that neither a holiday nor an outage makes it;
/// - a factor for the last week (trends), and one of at least 1 for the last half day (slow news), of
/// countries
///   and larger, shrunk towards those of the region around: outages must not move them.
/// Against outages: hours in an incident are replaced by what was expected of them; other hours count at most
/// three standard deviations above it (Huber's psi, Huber 1964, Ann. Math. Stat. 35:73; as Noufaily et al.
/// 2013, Stat. Med. 32:1206, down-weight past outbreaks); of the first day, of which nothing is known, at
/// most three times its median hour. Hours in which the whole service is silent although reports are expected
/// are missing data, not calm.
///
/// Relative variance and dispersion are moment estimates over ordinary hours, and over the 5-minute buckets
/// within hours, of countries and larger, shrunk towards those of the region around.
class RunningBaseline : public ExpectationSource
{
public:
    /// Expects nothing yet. `regions` must outlive it.
    explicit RunningBaseline(const RegionDirectory& regions);

    /// Whole days learned from.
    int days() const { return m_days; }

    /// Goes on to the hour (bucketOf(t, oneHour)) that is to be counted next, learning from those passed.
    /// Does nothing for hours already reached. Gaps of more than 60 days begin anew at their end.
    void advanceTo(std::int64_t hour);

    /// `reports` more in the 5-minute bucket, of the region and all in it: the caller adds to parents too.
    /// A bucket of an hour that is passed is taken for its day while that is the present one or the one
    /// before, if the day has not been learned from yet (days are closed two hours after their end).
    void add(RegionId region, std::int64_t bucket, double reports);

    /// The same for many regions and one bucket: `reports[id.index()]` for each of `ids`.
    void addAll(std::int64_t bucket, std::span<const RegionId> ids, std::span<const float> reports);

    /// That the region is (or, looking back, was) in an incident in that hour.
    void setIncident(RegionId region, std::int64_t hour);

    /// For the 5-minute bucket, of the hour advanced to or a few hours around it.
    Expectation at(RegionId region, std::int64_t bucket) const override;

    /// Reports expected in the window, without the factor of the last half day.
    double expected(RegionId region, TimeRange window) const;
    std::vector<double> expectedAll(TimeRange window) const;

    /// Variance over mean of the region's ordinary hourly counts, at a mean of `hourly` reports.
    double dispersion(RegionId region, double hourly) const;

    /// Reports usual a day.
    double perDay(RegionId region) const { return double(m_level[region.index()]); }

    /// Bytes held.
    std::size_t memory() const;

private:
    static constexpr std::size_t hoursOfDay = 24;
    static constexpr std::size_t blocksOfWeek = 42;
    static constexpr std::size_t weeksKept = 5;
    using Day = std::array<float, hoursOfDay>;

    /// What only countries and larger have.
    struct Broad
    {
        std::array<std::array<float, weeksKept>, blocksOfWeek> weeks{}; ///< ratios; 0: none yet
        std::array<float, blocksOfWeek> week{};
        float blockCounts = 0; ///< of the present block
        float blockExpected = 0;
        double driftCounts = 0;
        double driftExpected = 0;
        double drift = 1; ///< of the last week
        double recentCounts = 0;
        double recentExpected = 0;
        double recent = 1;  ///< of the last half day and week
        double squares = 0; ///< of ordinary deviations, less what chance makes
        double squaresOf = 0;
        double variance = 0.01;
        double within = 0; ///< of buckets within their hour
        double withinOf = 0;
        double dispersion = 1;
        double bucketSquares = 0; ///< of the present hour
        double squaresBefore = 0; ///< of the one before
        double factor = 1;        ///< week and recent, at the present hour
    };

    void addOne(std::size_t region, std::size_t parity, std::size_t hourOfDay, bool isPresentHour,
                float reports);
    void closeHour(std::int64_t hour);
    void closeDay();
    void updateRates();
    void updateFactors();
    std::uint32_t excludedHours(std::size_t region, std::size_t dayIndex) const;
    void learn(std::size_t region, std::int64_t day, std::uint32_t excluded);
    double hourMean(std::size_t region, std::int64_t hour) const;
    double weekFactor(std::size_t region, std::int64_t hour) const;

    const RegionDirectory* m_regions;
    std::vector<std::uint16_t> m_parent;
    std::vector<std::uint16_t> m_broadOf; ///< index into m_broad: own or that of the region around
    std::vector<std::uint16_t> m_broadRegions;
    std::vector<Broad> m_broad;
    std::vector<float> m_share; ///< of the parent's people
    std::vector<Day> m_cells;   ///< forgetting sums by hour of day
    std::vector<Day> m_rate;    ///< expected per 5-minute bucket in the middle of each hour
    std::vector<float> m_level;
    std::array<std::vector<Day>, 2> m_today;              ///< of even and odd days
    std::array<std::vector<std::uint32_t>, 2> m_excluded; ///< a bit an hour
    std::array<std::vector<std::uint16_t>, 2> m_touched;
    std::array<std::vector<bool>, 2> m_isTouched;
    std::array<std::uint32_t, 2> m_missing{};
    double m_weight = 0; ///< of all days
    int m_days = 0;
    std::int64_t m_hour = 0; ///< advanced to; 0: nothing yet
    std::int64_t m_firstHour = 0;
    std::int64_t m_nextDay = 0; ///< to be closed next, days since the epoch
};

} // namespace outagemap
