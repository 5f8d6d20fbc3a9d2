// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/detection/SimulatedWorld.h"

#include "tests/bench/detection/Random.h"

#include <cmath>

namespace outagemap::sim {

RegionDirectory simulatedWorld()
{
    Random random(4500);
    std::vector<Region> regions;
    const auto add = [&](QString code, RegionLevel level, int parent, double people, double lon) {
        Region region;
        region.code = std::move(code);
        region.level = level;
        if (parent >= 0)
            region.parent = RegionId(std::uint16_t(parent));
        region.name = region.code;
        region.population = std::int64_t(people);
        region.labelPoint = {lon, 0};
        regions.push_back(region);
    };
    add(QStringLiteral("001"), RegionLevel::World, -1, 0, 0);
    for (int i = 0; i < continents; ++i)
        add(QStringLiteral("9%1").arg(i, 2, 10, QLatin1Char('0')), RegionLevel::Area, 0, 0, -120 + 60 * i);
    for (int i = 0; i < areas; ++i)
        add(QStringLiteral("8%1").arg(i, 2, 10, QLatin1Char('0')), RegionLevel::Area, 1 + i % continents, 0,
            -120 + 60 * (i % continents) + 3 * i);
    for (int i = 0; i < countries; ++i) {
        const int area = 1 + continents + i % areas;
        const double people = 9e8 / std::pow(i + 1.0, 1.1) * std::exp(0.4 * normal(random));
        const double lon = regions[std::size_t(area)].labelPoint.lon + 20 * uniform(random) - 10;
        add(QStringLiteral("C%1").arg(i), RegionLevel::Country, area, people, lon);
    }
    for (int i = 0; i < subdivisions; ++i) {
        // The larger countries have more parts.
        const int country = i < countries ? i : int(countries * std::pow(uniform(random), 2.0));
        add(QStringLiteral("C%1-%2").arg(country).arg(i), RegionLevel::Subdivision, firstCountry + country,
            std::exp(normal(random)), regions[std::size_t(firstCountry + country)].labelPoint.lon);
    }
    // Parts share their country's people; countries make up areas, continents and the world.
    std::vector<double> sums(regions.size());
    for (std::size_t i = std::size_t(firstCountry + countries); i < regions.size(); ++i)
        sums[regions[i].parent.index()] +=
            std::exp(std::log(double(std::max<std::int64_t>(1, regions[i].population))));
    for (std::size_t i = std::size_t(firstCountry + countries); i < regions.size(); ++i) {
        const std::size_t c = regions[i].parent.index();
        const double part = double(std::max<std::int64_t>(1, regions[i].population));
        regions[i].population = std::int64_t(double(regions[c].population) * part / sums[c]);
    }
    for (std::size_t i = std::size_t(firstCountry + countries); i-- > 1;)
        regions[regions[i].parent.index()].population += regions[i].population;
    return RegionDirectory(std::move(regions), {});
}

} // namespace outagemap::sim
