// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intensity/Expectation.h"
#include "tests/bench/detection/Simulation.h"

#include <vector>

namespace outagemap::sim {

/// What the simulation knows to be usual, in place of what is learned: what a detector loses by having to
/// learn it is the difference.
class Truth : public ExpectationSource
{
public:
    /// Both must outlive it.
    Truth(const RegionDirectory& regions, const ServiceMonths& months);

    Expectation at(RegionId region, std::int64_t bucket) const override;

private:
    const RegionDirectory* m_regions;
    const ServiceMonths* m_months;
    /// Of the world and areas, hour by hour: the rate at both ends and the sum of the countries' squared
    /// shares.
    std::vector<std::vector<std::array<float, 3>>> m_broad;
};

} // namespace outagemap::sim
