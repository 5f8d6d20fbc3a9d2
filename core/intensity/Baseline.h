// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/model/Counts.h"

#include <array>
#include <span>
#include <vector>

namespace outagemap {

/// The reports expected of one service in every region at every hour of the week if nothing is wrong, learned
/// from its history so that past outages do not raise it.
///
/// A region's expectation is the product of its ordinary reports a day (a winsorised mean over the days of
/// history, with the region's share of people in the world's level as a prior worth one day), the shape of
/// its day (from its own hours, shrunk towards its country's, area's and the service's where they are few)
/// and the weight of the weekday (of its area, shrunk towards none). Parents are the sums of their parts.
/// RunningBaseline says why incidents are not found with this one.
class Baseline
{
public:
    /// History used, counted back from the start of the day (UTC) that the window begins in.
    static constexpr std::chrono::seconds historyLength = 8 * oneWeek;

    /// The history that a window's baseline is learned from: whole UTC days before the window.
    static TimeRange historyFor(TimeRange window);

    /// No history at all: expects nothing and says so (`days() == 0`).
    explicit Baseline(const RegionDirectory& regions);

    /// `counts` as CacheReader::hourlyCounts gives them for `history` (regions for themselves), ordered by
    /// hour; those outside `history` are left out. `regions` need not outlive the baseline.
    Baseline(const RegionDirectory& regions, TimeRange history, std::span<const HourlyCount> counts);

    /// Whole days of history, from the first day with data on.
    double days() const { return m_days; }

    /// Reports expected in the window in `region` and all in it. Hours are taken in proportion.
    double expected(RegionId region, TimeRange window) const;

    /// The same for all regions at once, in directory order.
    std::vector<double> expectedAll(TimeRange window) const;

    /// Variance over mean of ordinary hourly counts of the region (1..20); 1 is Poisson. Subdivisions have
    /// that of their country.
    double dispersion(RegionId region) const { return m_dispersion[region.index()]; }

private:
    using DayShape = std::array<float, 24>; ///< share of the day's reports in each hour (UTC); sums to 1

    void learn(const RegionDirectory& regions, std::int64_t firstHour, std::span<const HourlyCount> counts);
    double ownExpected(std::size_t region, TimeRange window) const;
    double hourShare(std::size_t region, std::int64_t hour) const;

    double m_days = 0;
    std::vector<RegionId> m_parents;
    std::vector<double> m_perDay;                ///< own reports a day
    std::vector<DayShape> m_shapes;              ///< of the region and all in it
    std::vector<std::array<float, 7>> m_weekday; ///< factor by day of week, 0 = Thursday (of the epoch)
    std::vector<double> m_dispersion;
};

} // namespace outagemap
