// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/random/gamma_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/normal_distribution.hpp>
#include <boost/random/poisson_distribution.hpp>
#include <boost/random/uniform_01.hpp>
#include <vector>

// Random numbers of the simulation: Boost.Random gives the same everywhere.

namespace outagemap::sim {

using Random = boost::random::mt19937_64;

inline double uniform(Random& random)
{
    return boost::random::uniform_01<double>()(random);
}

inline int poisson(Random& random, double mean)
{
    if (mean <= 0)
        return 0;
    if (mean < 1e-3)
        return uniform(random) < mean ? 1 : 0;
    return boost::random::poisson_distribution<int, double>(mean)(random);
}

inline double gammaNoise(Random& random, double variance)
{
    return boost::random::gamma_distribution<double>(1 / variance, variance)(random);
}

inline double normal(Random& random)
{
    return boost::random::normal_distribution<double>()(random);
}

/// Draws an index by weight (Walker 1977, Vose 1991).
class Alias
{
public:
    explicit Alias(const std::vector<double>& weights)
        : m_probability(weights.size())
        , m_other(weights.size())
    {
        double sum = 0;
        for (const double w : weights)
            sum += w;
        std::vector<double> scaled;
        std::vector<std::size_t> small;
        std::vector<std::size_t> large;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            scaled.push_back(weights[i] * double(weights.size()) / sum);
            (scaled[i] < 1 ? small : large).push_back(i);
        }
        while (!small.empty() && !large.empty()) {
            const std::size_t s = small.back();
            const std::size_t l = large.back();
            small.pop_back();
            m_probability[s] = scaled[s];
            m_other[s] = l;
            scaled[l] -= 1 - scaled[s];
            if (scaled[l] < 1) {
                large.pop_back();
                small.push_back(l);
            }
        }
        for (const auto* rest : {&small, &large}) {
            for (const std::size_t i : *rest)
                m_probability[i] = 1;
        }
    }
    std::size_t operator()(Random& random) const
    {
        const double u = uniform(random) * double(m_probability.size());
        const std::size_t i = std::min(std::size_t(u), m_probability.size() - 1);
        return u - double(i) < m_probability[i] ? i : m_other[i];
    }

private:
    std::vector<double> m_probability;
    std::vector<std::size_t> m_other;
};

} // namespace outagemap::sim
