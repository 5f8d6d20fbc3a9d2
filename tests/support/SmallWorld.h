// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/geo/Topology.h"

namespace outagemap::test {

/// A world of one area with two countries, the first in two parts, for tests that need no real map.
/// Squares of ten degrees: AA-1 at lon 0..10, AA-2 at 10..20, BB at 20..30, all at lat 0..10.
inline RegionDirectory smallWorld()
{
    const auto region = [](const char* code, RegionLevel level, int parent, const char* name,
                           std::int64_t population, GeoPoint label) {
        Region r;
        r.code = QString::fromLatin1(code);
        r.level = level;
        r.parent = parent < 0 ? RegionId() : RegionId(std::uint16_t(parent));
        r.name = QString::fromLatin1(name);
        r.population = population;
        r.labelPoint = label;
        return r;
    };
    return RegionDirectory({region("001", RegionLevel::World, -1, "World", 30'000'000, {0, 0}),
                            region("150", RegionLevel::Area, 0, "Area", 30'000'000, {0, 0}),
                            region("AA", RegionLevel::Country, 1, "Aland", 20'000'000, {10, 5}),
                            region("BB", RegionLevel::Country, 1, "Bland", 10'000'000, {25, 5}),
                            region("AA-1", RegionLevel::Subdivision, 2, "West", 10'000'000, {5, 5}),
                            region("AA-2", RegionLevel::Subdivision, 2, "East", 10'000'000, {15, 5})},
                           {{QStringLiteral("AA"), QStringLiteral("id"), QStringLiteral("Alandia")}});
}

inline Topology smallTopology()
{
    const auto square = [](int face, double west) {
        return Topology::PolygonRing{RegionId(std::uint16_t(face)),
                                     {{west, 0}, {west + 10, 0}, {west + 10, 10}, {west, 10}, {west, 0}},
                                     false};
    };
    return Topology::fromRings(std::vector{square(4, 0), square(5, 10), square(3, 20)});
}

} // namespace outagemap::test
