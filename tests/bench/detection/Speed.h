// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "tests/bench/detection/Simulation.h"

namespace outagemap::sim {

/// Intensity of every region for one time step.
void benchIntensityStep(const RegionDirectory& regions, const ServiceMonths& months);
/// Baselines of 50 services x all regions for a new 5-minute bucket.
void benchBaselineUpdate(const RegionDirectory& regions, const ServiceMonths& months);
/// A year of one service that reports 100 times an hour, from a cache file; made up of `periods` times the
/// same two months.
void benchYear(const RegionDirectory& regions, int periods);

} // namespace outagemap::sim
