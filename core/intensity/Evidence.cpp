// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/Evidence.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <numbers>
#include <numeric>

namespace outagemap {

namespace {

// Numbers out of a function's range give 0 or 1, never an exception.
using Quiet = boost::math::policies::policy<
    boost::math::policies::domain_error<boost::math::policies::ignore_error>,
    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::evaluation_error<boost::math::policies::ignore_error>>;

double probability(double p)
{
    return std::isfinite(p) ? std::clamp(p, 0.0, 1.0) : 1.0;
}

} // namespace

double countEvidence(double n, double expected, double dispersion)
{
    if (!(n > 0))
        return 1;
    const double mean = std::max(expected, 1e-9);
    constexpr double hardlyDispersed = 1.001;
    const bool isPoisson = !(dispersion > hardlyDispersed);
    // Most counts of a map are small: then the terms below n are soon added up.
    constexpr double mostTerms = 24;
    if (n <= mostTerms && n == std::floor(n) && mean < mostTerms) {
        const double k = isPoisson ? 0 : mean / (dispersion - 1);
        const double q = isPoisson ? mean : 1 - 1 / dispersion; // ratio of terms, but for their number
        double term = isPoisson ? std::exp(-mean) : std::exp(-k * std::log(dispersion));
        double below = term;
        for (double i = 1; i < n; ++i) {
            term *= (isPoisson ? q : q * (k + i - 1)) / i;
            below += term;
        }
        // Where hardly anything is left of 1 too few digits are.
        constexpr double enoughDigits = 1e-4;
        if (1 - below > enoughDigits)
            return 1 - below;
    }
    if (isPoisson)
        return probability(boost::math::gamma_p(n, mean, Quiet()));
    const double size = mean / (dispersion - 1);
    return probability(boost::math::ibeta(n, size, 1 - 1 / dispersion, Quiet()));
}

double failureEvidence(double failed, double tested, double beta)
{
    if (!(failed > 0) || !(tested > 0))
        return 1;
    const double f = std::min(failed, tested);
    return probability(std::exp(std::lgamma(tested + 1) + std::lgamma(tested + beta - f + 1) -
                                std::lgamma(tested - f + 1) - std::lgamma(tested + beta + 1)));
}

std::vector<double> adjustedForMany(std::span<const double> pValues)
{
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return pValues[a] > pValues[b]; });
    std::vector<double> adjusted(pValues.size(), 1.0);
    double smallest = 1;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double rank = double(order.size() - i);
        smallest = std::min(smallest, pValues[order[i]] * double(order.size()) / rank);
        adjusted[order[i]] = smallest;
    }
    return adjusted;
}

double cauchyCombination(std::span<const double> pValues, std::span<const double> weights)
{
    constexpr double least = 1e-300;
    constexpr double most = 0.99;
    double sum = 0;
    double total = 0;
    for (std::size_t i = 0; i < pValues.size(); ++i) {
        const double p = std::clamp(pValues[i], least, most);
        // tan((1/2 - p) pi) = 1 / tan(p pi), which keeps its digits for small p.
        sum += weights[i] / std::tan(p * std::numbers::pi);
        total += weights[i];
    }
    if (!(total > 0))
        return 1;
    // 1/2 - arctan(T) / pi = arctan2(1, T) / pi.
    return std::atan2(1.0, sum / total) / std::numbers::pi;
}

RatioInterval ratioInterval(double n, double b, double a, double dispersion, double level)
{
    const double d = std::max(dispersion, 1.0);
    const double shape = std::max((std::max(n, 0.0) + a) / d, 1e-6);
    const double rate = std::max((b + a) / d, 1e-12);
    const double tail = (1 - std::clamp(level, 0.0, 1.0)) / 2;
    const double low = boost::math::gamma_p_inv(shape, tail, Quiet()) / rate;
    const double high = boost::math::gamma_q_inv(shape, tail, Quiet()) / rate;
    return {std::isfinite(low) ? low : 0, std::isfinite(high) ? high : shape / rate};
}

} // namespace outagemap
