// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/detection/Truth.h"

#include <algorithm>

namespace outagemap::sim {

Truth::Truth(const RegionDirectory& regions, const ServiceMonths& months)
    : m_regions(&regions)
    , m_months(&months)
    , m_broad(months.firstCountry.index(), std::vector<std::array<float, 3>>(std::size_t(days) * 24))
{
    for (std::size_t c = 0; c < months.rates.size(); ++c) {
        const RegionId country(std::uint16_t(months.firstCountry.index() + c));
        for (RegionId id = regions.parent(country); id.isValid(); id = regions.parent(id)) {
            for (std::size_t hour = 0; hour < months.rates[c].size(); ++hour) {
                const auto [from, to] = months.rates[c][hour];
                auto& sum = m_broad[id.index()][hour];
                sum[0] += from;
                sum[1] += to;
                sum[2] += (from + to) * (from + to) / 4;
            }
        }
    }
}

Expectation Truth::at(RegionId region, std::int64_t bucket) const
{
    const std::int64_t place = std::clamp<std::int64_t>(bucket - origin - 1, 0, bucketCount - 1);
    const auto hour = std::size_t(place / 12);
    const double within = (double(place % 12) + 0.5) / 12;
    const auto line = [&](float from, float to) {
        return std::max((double(from) + (double(to) - double(from)) * within) / 12, 1e-9);
    };
    if (region < m_months->firstCountry) {
        const auto& [from, to, squares] = m_broad[region.index()][hour];
        const double mean = (double(from) + double(to)) / 2;
        return {line(from, to), 1,
                worldNoise + countryNoise * double(squares) / std::max(mean * mean, 1e-12)};
    }
    const bool isPart = m_regions->level(region) == RegionLevel::Subdivision;
    const RegionId country = isPart ? m_regions->parent(region) : region;
    const auto [from, to] = m_months->rates[country.index() - m_months->firstCountry.index()][hour];
    const double part = isPart ? double(m_months->partOfCountry[region.index()]) : 1;
    return {std::max(line(from, to) * part, 1e-9), 1, worldNoise + countryNoise};
}

} // namespace outagemap::sim
