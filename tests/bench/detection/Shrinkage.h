// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "tests/bench/detection/Simulation.h"

namespace outagemap::sim {

/// Mean squared error of shrunk over that of raw ratios, where less than 5 reports (and at least half a one,
/// or no ratio is shown) are expected.
class Shrinkage
{
public:
    void add(const RegionDirectory& regions, const ServiceMonths& months);
    double ratio() const { return m_raw > 0 ? m_shrunk / m_raw : -1; }

private:
    double m_shrunk = 0;
    double m_raw = 0;
};

} // namespace outagemap::sim
