// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace outagemap {

/// P(X >= n) for a count X of mean `expected` (> 0) and variance `dispersion` * `expected`: Poisson where the
/// dispersion is 1 (or less), else negative binomial. 1 for n <= 0.
double countEvidence(double n, double expected, double dispersion);

/// P(X >= failed) of `tested` (> 0) trials whose chance to fail varies as Beta(1, beta): the Beta-binomial's
/// upper tail, for fractions too. With a = 1 it has the closed form
/// Gamma(t + 1) Gamma(t + beta - f + 1) / (Gamma(t - f + 1) Gamma(t + beta + 1)). 1 for failed <= 0.
double failureEvidence(double failed, double tested, double beta);

/// Benjamini and Hochberg (1995), JRSS B 57:289: the smallest false discovery rate at which each hypothesis
/// would be rejected, in the order of `pValues`.
std::vector<double> adjustedForMany(std::span<const double> pValues);

} // namespace outagemap
