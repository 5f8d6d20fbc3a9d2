// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Region.h"

#include <cstdint>

namespace outagemap {

/// What a count is expected to be, and how far it may lie off by nature.
struct Expectation
{
    double mean = 0;       ///< reports expected
    double dispersion = 1; ///< variance over mean of the arrivals, >= 1
    /// Relative variance of the mean itself: ordinary ups and downs from hour to hour, and what is not known
    /// of it. The count's variance is dispersion * mean + variance * mean^2.
    double variance = 0;
};

/// Who knows what to expect of a region.
class ExpectationSource
{
public:
    virtual ~ExpectationSource() = default;
    /// For a bucket within some hours of the present one; `mean` > 0.
    virtual Expectation at(RegionId region, std::int64_t bucket) const = 0;
};

} // namespace outagemap
