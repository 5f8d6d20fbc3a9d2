// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/intensity/DayShape.h"
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
/// - the shape of its day, 24 hours, drawn towards that of the region around (DayShape.h);
/// - a factor for the block of four hours of the week (42), of countries and larger, by solar time: the
///   mean of the last eight weeks but for the highest and the lowest, so that neither a holiday nor an
///   outage makes it (RunningBaselineWeek.cpp);
/// - a factor for the last week, and for how far the level has fallen behind a trend since (trends), and
///   one of at least 1 for as much of the last half day (slow news) as is beyond chance, of countries and
///   larger, shrunk towards those of the region around: outages must not move them;
/// - what a holiday lacks, of countries, as likely as it is one, and of what is around them
///   (RunningBaselineHolidays.cpp). It is added to what is learned from, so that holidays make nothing else
///   look unusual.
/// Against outages: hours in an incident are replaced by what was expected of them; other hours count at most
/// three standard deviations above it (Huber's psi, Huber 1964, Ann. Math. Stat. 35:73; as Noufaily et al.
/// 2013, Stat. Med. 32:1206, down-weight past outbreaks); of the first day, of which nothing is known, at
/// most three times its median hour. Where the whole service is silent although reports are expected data is
/// missing, be it for some minutes only: those hours are taken to have been as usual.
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

    /// While data is missing, the first bucket that was known for missing when it began; else 0.
    std::int64_t missingFrom() const { return m_missingFrom; }
    /// And the first in which all was silent.
    std::int64_t silentFrom() const { return m_silentFrom; }

    /// That the region is (or, looking back, was) in an incident in that hour.
    void setIncident(RegionId region, std::int64_t hour);

    /// For the 5-minute bucket, of the hour advanced to or a few hours around it.
    Expectation at(RegionId region, std::int64_t bucket) const override;

    /// Reports expected in the window, without what is special of the present: last week, half day, holiday.
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
    static constexpr std::size_t blocksOfDay = 6;
    static constexpr std::size_t blocksOfWeek = 7 * blocksOfDay;
    static constexpr std::size_t weeksKept = 8;

    /// Of the hours of a block of the week, the last time.
    struct Block
    {
        std::int32_t number = 0; ///< since the epoch
        float counts = 0;
        float usual = 0; ///< by level and hour of day alone
    };
    /// Shares of the reports of a block of a day.
    struct OtherDays
    {
        double before = 0;
        double after = 0;
    };
    /// What holidays take from the usual reports.
    struct Lack
    {
        double share = 0;
        double variance = 0; ///< relative, of not being sure
    };

    /// What only countries and larger have.
    struct Broad
    {
        std::array<std::array<float, weeksKept>, blocksOfWeek> weeks{}; ///< ratios; 0: none yet
        std::array<float, blocksOfWeek> week{};
        std::array<Block, blocksOfWeek> lastWeek{};
        HoursOfDay dayFactors{}; ///< week and recent, of the day last learned from
        int clock = 0;           ///< hours ahead of UTC, by the sun
        double usual = 0;        ///< in the hour that is being closed, by level, hour and week
        double driftCounts = 0;
        double driftExpected = 0;
        double drift = 1; ///< of the last week
        double ahead = 1; ///< of what is known of the last week, by its trend
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
        double bucketSquares = 0;          ///< of the present hour
        double squaresBefore = 0;          ///< of the one before
        double holiday = 0;                ///< its probability
        double holidays = 0;               ///< share of the last week
        std::uint64_t quiet = 0;           ///< blocks of this week that were likely on a holiday, a bit each
        std::uint64_t quietBefore = 0;     ///< of the week before
        Lack lack;                         ///< of the present hour
        std::array<HoursOfDay, 2> lacks{}; ///< shares lacking, of even and odd days
        double factor = 1;                 ///< week, recent and lack, at the present hour
    };

    void addOne(std::size_t region, std::size_t parity, std::size_t hourOfDay, bool isPresentHour,
                float reports);
    void passBuckets(std::int64_t end);
    void closeHour(std::int64_t hour);
    void learnHolidays(std::int64_t hour, bool isMissing);
    static void shrinkVariance(Broad& broad, double likely);
    void openDay();
    void closeSome(std::size_t end);
    void learnWeek(Broad& broad, std::size_t region, std::int64_t day, const HoursOfDay& counts,
                   const HoursOfDay& usual);
    std::array<OtherDays, blocksOfDay> partsOfOtherDays() const;
    double learnLevel(std::size_t region);
    double levelPrior(std::size_t region) const;
    void updateLevel(std::size_t region);
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
    double m_countryVariance;        ///< relative variance common to countries
    std::vector<float> m_share;      ///< of the parent's people
    std::vector<HoursOfDay> m_cells; ///< forgetting sums by hour of day
    std::vector<HoursOfDay> m_rate;  ///< expected per 5-minute bucket in the middle of each hour
    std::vector<float> m_level;
    std::vector<float> m_unsure; ///< relative variance of what is expected, of knowing so little
    /// Counts of even and odd days, hour by hour of all regions: those of one bucket lie together.
    std::array<std::vector<float>, 2> m_today;
    std::array<std::vector<std::uint32_t>, 2> m_excluded; ///< a bit an hour
    std::array<std::vector<std::uint8_t>, 2> m_isTouched;
    std::array<std::uint32_t, 2> m_missing{};
    std::vector<int> m_learned; ///< m_days when the region's cells were last brought up to date
    double m_weight = 0;        ///< of all days
    double m_weightSquares = 0; ///< the sum of their squares
    double m_weightAges = 0;    ///< of their products with their ages in days
    double m_ageBefore = 0;     ///< mean age, when the last week's reports came
    double m_ageGrown = 0;      ///< by how much of that it has grown since
    int m_days = 0;
    std::int64_t m_bucket = 0; ///< advanced to
    std::int64_t m_heard = 0;  ///< newest bucket of which there were reports
    std::int64_t m_silentFrom = 0;
    double m_silent = 0; ///< reports expected since
    std::int64_t m_missingFrom = 0;
    std::int64_t m_hour = 0; ///< of m_bucket; 0: nothing yet
    std::int64_t m_firstHour = 0;
    std::int64_t m_nextDay = 0; ///< to be closed next, days since the epoch
    /// Regions learned from of the day before m_nextDay; their number when all are.
    std::size_t m_closed = 0;
};

} // namespace outagemap
