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
/// - the shape of its day, 24 hours: its own hours as far as they lie farther from a smooth day than chance
/// puts
///   them, that smooth day as far as it lies farther from the day of the region around (1 - degrees of
///   freedom / chi-squared, never below 0: the weights of James and Stein 1961, Proc. 4th Berkeley Symp.
///   1:361, positive part). Small places have their country's day, places with a day of their own have that;
/// - a factor for the block of four hours of the week (42), of countries and larger: the median of the last
/// five
///   weeks, the weekday shrunk towards that of the region around (worth 300 reports) and the block towards
///   its day (1,000), so that neither a holiday nor an outage makes it;
/// - a factor for the last week (trends), and one of at least 1 for as much of the last half day (slow news)
/// as is
///   beyond chance, of countries and larger, shrunk towards those of the region around: outages must not move
///   them.
/// Against outages: hours in an incident are replaced by what was expected of them; other hours count at most
/// three standard deviations above it (Huber's psi, Huber 1964, Ann. Math. Stat. 35:73; as Noufaily et al.
/// 2013, Stat. Med. 32:1206, down-weight past outbreaks); of the first day, of which nothing is known, at
/// most three times its median hour. Hours in which the whole service is silent although reports are expected
/// are missing data, not calm.
///
/// Relative variance and dispersion are moment estimates over ordinary hours, and over the 5-minute buckets
/// within hours, of countries and larger; the former is shrunk towards that of the region around, a country's
/// towards what all countries have, the latter towards that of the region around. Hours beyond 2.5 deviations
/// are left out, against outages that nobody found and holidays, and what that takes off a normal variance is
/// put back. The first days, which scatter because little is known yet, soon count for little. What small
/// regions are not known well enough for is added.
///
/// The map has its own Baseline: it may show any moment of the past, in any order, of windows of any length,
/// with parts that add up to their whole, and it uses but the days before. This one knows the present only,
/// and parts for themselves, but costs next to nothing to keep up, and knows how sure it is.
class RunningBaseline : public ExpectationSource
{
public:
    /// Expects nothing yet. `regions` must outlive it.
    explicit RunningBaseline(const RegionDirectory& regions);

    /// Whole days learned from.
    int days() const { return m_days; }

    /// Goes on to the 5-minute bucket that is to be counted next, learning from the hours passed. Does
    /// nothing for buckets already reached. Gaps of more than 60 days begin anew at their end. A day is
    /// learned from in twelve parts, one with each bucket of the third hour after its end, so that no bucket
    /// costs much.
    void advanceTo(std::int64_t bucket);

    /// `reports` more in the 5-minute bucket, of the region and all in it: the caller adds to parents too.
    /// A bucket of an hour that is passed is taken for its day while that is the present one or the one
    /// before, if learning from the day has not begun (two hours after its end).
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
    using Blocks = std::array<double, 6>; ///< of a day

    /// What only countries and larger have.
    struct Broad
    {
        std::array<std::array<float, weeksKept>, blocksOfWeek> weeks{}; ///< ratios; 0: none yet
        std::array<float, blocksOfWeek> week{};
        double driftCounts = 0;
        double driftExpected = 0;
        double drift = 1; ///< of the last week
        double recentCounts = 0;
        double recentExpected = 0;
        double recent = 1;  ///< of the last half day and week
        double squares = 0; ///< of ordinary deviations, less what chance makes
        double squaresOf = 0;
        double variance = 0.01;
        double likely = 1; ///< the part of it that was not measured
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
    static void shrinkVariance(Broad& broad, double likely);
    void openDay();
    void closeSome(std::size_t end);
    void learnWeek(Broad& broad, std::size_t region, std::int64_t day, const Blocks& counts,
                   const Blocks& expected);
    void updateRate(std::size_t region);
    void updateFactors();
    void forgetDay(std::size_t dayIndex);
    std::size_t cell(std::size_t region, std::size_t hourOfDay) const
    {
        return hourOfDay * m_cells.size() + region;
    }
    std::uint32_t excludedHours(std::size_t region, std::size_t dayIndex) const;
    void learn(std::size_t region, std::int64_t day, std::uint32_t excluded);
    double hourMean(std::size_t region, std::int64_t hour) const;
    double weekFactor(std::size_t region, std::int64_t hour) const;

    const RegionDirectory* m_regions;
    std::vector<std::uint16_t> m_parent;
    std::vector<std::uint16_t> m_broadOf; ///< index into m_broad: own or that of the region around
    std::vector<std::uint16_t> m_broadRegions;
    std::vector<Broad> m_broad;
    double m_countryVariance;   ///< relative variance common to countries
    std::vector<float> m_share; ///< of the parent's people
    std::vector<Day> m_cells;   ///< forgetting sums by hour of day
    std::vector<Day> m_rate;    ///< expected per 5-minute bucket in the middle of each hour
    std::vector<float> m_level;
    std::vector<float> m_unsure; ///< relative variance of what is expected, of knowing so little
    /// Counts of even and odd days, hour by hour of all regions: those of one bucket lie together.
    std::array<std::vector<float>, 2> m_today;
    std::array<std::vector<std::uint32_t>, 2> m_excluded; ///< a bit an hour
    std::array<std::vector<std::uint8_t>, 2> m_isTouched;
    std::array<std::uint32_t, 2> m_missing{};
    std::vector<int> m_learned; ///< m_days when the region's cells were last brought up to date
    double m_weight = 0;        ///< of all days
    int m_days = 0;
    std::int64_t m_hour = 0; ///< advanced to; 0: nothing yet
    std::int64_t m_firstHour = 0;
    std::int64_t m_nextDay = 0; ///< to be closed next, days since the epoch
    /// Regions learned from of the day before m_nextDay; their number when all are.
    std::size_t m_closed = 0;
};

} // namespace outagemap
