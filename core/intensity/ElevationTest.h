// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

// The likelihood ratios that incident detection rests on, as pure functions.

namespace outagemap {

/// How strongly `n` reports where `b` (> 0) are expected speak for an elevated rate: the logarithm of the
/// likelihood ratio of the best elevated rate against the usual one, 0 if n <= b.
///
/// The count is taken as negative binomial of mean b and variance d b + v b^2: `d` >= 1 the dispersion of the
/// arrivals, `v` >= 0 the relative variance of the expectation itself (ordinary ups and downs, and not
/// knowing b better). With k = 1 / v:  D = (n ln(n / b) - (n + k) ln((n + k) / (b + k))) / d,  for v = 0 the
/// Poisson form (n ln(n / b) - (n - b)) / d. exp(-D) bounds P(X >= n) from above (Chernoff), so a threshold
/// on D is one on a p-value; the largest D over all windows that end now is the generalised likelihood ratio
/// statistic of a change (Lai 1995, JRSS B 57:613; for counts Höhle and Paul 2008, Comput. Statist. Data
/// Anal. 52:4357).
double elevationEvidence(double n, double b, double d, double v);

/// The logarithm of the likelihood ratio of a rise of known course against the usual rate: `n` reports where
/// `b` are expected, `excess` more of them with the rise; `logRatios` is the sum, over all reports, of the
/// logarithm of how far the rate has risen where each lies. Ordinary ups and downs are a gamma factor of
/// shape k = 1 / v common to all of them, so that counts are negative multinomial (Johnson, Kotz and
/// Balakrishnan 1997, Discrete Multivariate Distributions, ch. 36):  (logRatios - (n + k) ln(1 + excess / (k
/// + b))) / d.
double courseEvidence(double logRatios, double n, double b, double excess, double d, double v);

/// The same question where it is not known how far the rate has risen: the logarithm of the likelihood ratio
/// averaged over what outages do (1.25 to 40 times usual, the small ones weighing more as they are hard to
/// find), of one window of `n` reports where `b` are expected. Each ratio is that of courseEvidence with a
/// rise that stays as it is: of two negative binomial probabilities of mean r b and b and size 1 / v. May be
/// negative. (Mixtures
/// instead of the maximum: Robbins 1970, Ann. Math. Stat. 41:1397; for changes Pollak and Siegmund 1975, Ann.
/// Stat. 3:1267. Its expectation under the usual rate is at most 1, so that exp(-evidence) bounds the
/// p-value.)
double mixtureEvidence(double n, double b, double d, double v);

/// Its value where `n` is no more than `b`, about.
inline constexpr double noEvidence = -100;

/// The logarithm of the sum of what `logs` are the logarithms of, without leaving the range of numbers;
/// noEvidence for none.
double logOfSum(std::span<const double> logs);

/// When a rate rose, and how far.
struct Onset
{
    double at = 0;    ///< in steps from the beginning of the first; fractions are moments within a step
    double ratio = 1; ///< of the rate to the expected one just after the change (step) or at the end (ramp)
    bool isRamp = false;
};

/// The maximum likelihood estimate of the moment from which on the counts exceed what is expected, from
/// Poisson counts per step and their expectations (> 0): until then the expected rate, from then on either
/// `ratio` times it (a step) or growing to that evenly (a ramp), whichever is likelier. Fractions of a step
/// are told from how full the step of the change is. (Change points: Hinkley 1970, Biometrika 57:1; binned
/// with an unknown fraction as in Raftery and Akman 1986, Biometrika 73:85.) The change is looked for from
/// step `first` on; the last step must lie after it.
Onset onsetOf(std::span<const float> counts, std::span<const float> expected, std::size_t first = 0);

/// The moment at which an elevated rate fell for good below the geometric mean of usual and elevated, `ratio`
/// times the expected (> 1), in steps from the beginning of the first: maximum likelihood for a step down to
/// a usual rate in log scale. The end of the last step if it did not.
double offsetOf(std::span<const float> counts, std::span<const float> expected, double ratio,
                std::size_t first = 0);

} // namespace outagemap
