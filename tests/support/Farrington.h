// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace outagemap::test {

/// Farrington's improved algorithm for counts (Noufaily et al. 2013, Stat. Med. 32:1206), written after
/// `farringtonFlexible` of R's `surveillance` 1.20.3 with thresholdMethod "nbPlugin", reweighting on and
/// pThresholdTrend 1; checked against it in test_evidence. The names are those of the package.
struct FarringtonOptions
{
    int frequency = 168; ///< steps of a season: hours of the week
    int b = 3;           ///< seasons back
    int w = 3;           ///< half-width of the window, steps
    int noPeriods = 10;
    int pastNotIncluded = 24; ///< steps before now that are left out
    double weightsThreshold = 2.58;
};

struct FarringtonFit
{
    double mu = 0;     ///< expected now
    double phi = 1;    ///< dispersion
    double pValue = 1; ///< of the count now, negative binomial
};

/// The fit for `counts[now]`; nothing where history is too short or the model does not converge.
std::optional<FarringtonFit> farrington(std::span<const float> counts, std::size_t now,
                                        const FarringtonOptions& options);

} // namespace outagemap::test
