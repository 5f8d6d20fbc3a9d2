// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/Evidence.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
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
    if (!(dispersion > hardlyDispersed))
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

} // namespace outagemap
