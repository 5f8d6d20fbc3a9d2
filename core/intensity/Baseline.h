// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/model/Counts.h"

#include <span>
#include <vector>

namespace outagemap {

/// The reports expected of one service in every region at every hour of the week if nothing is wrong, learned
/// from its history so that past outages do not raise it.
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
    /// hour.
    Baseline(const RegionDirectory& regions, TimeRange history, std::span<const HourlyCount> counts);

    /// Whole days of history with data.
    double days() const;

    /// Reports expected in the window in `region` and all in it.
    double expected(RegionId region, TimeRange window) const;

    /// The same for all regions at once, in directory order.
    std::vector<double> expectedAll(TimeRange window) const;

    /// Variance over mean of ordinary hourly counts of the region (>= 1); 1 is Poisson.
    double dispersion(RegionId region) const;
};

} // namespace outagemap
