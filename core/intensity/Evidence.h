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

/// One p-value from several that may depend on each other in any way: Liu and Xie (2020), JASA 115:393, the
/// Cauchy combination T = sum w tan((1/2 - p) pi) / sum w, p = 1/2 - arctan(T) / pi. Single values are kept
/// within 1e-300 .. 0.99, so that one source that saw nothing (p = 1) does not overrule all others (Fang, Xu,
/// Tseng 2023, Statistica Sinica 33:1065). Weights are > 0; 1 for no values.
double cauchyCombination(std::span<const double> pValues, std::span<const double> weights);

/// Where the times usual lie, with a given probability.
struct RatioInterval
{
    double low = 0;
    double high = 0;
};

/// The equal-tailed credible interval of the times usual (n + a) / (b + a): quantiles of the posterior
/// Gamma(shape (n + a) / d, rate (b + a) / d), whose mean is that ratio (Clayton and Kaldor 1987, Biometrics
/// 43:671; d > 1, the dispersion, widens it as a quasi-likelihood does, McCullagh and Nelder 1989, ch. 9).
/// n >= 0 reports, b > 0 expected, a > 0 the shrinkage, `level` in (0, 1).
RatioInterval ratioInterval(double n, double b, double a, double dispersion, double level = 0.95);

} // namespace outagemap
