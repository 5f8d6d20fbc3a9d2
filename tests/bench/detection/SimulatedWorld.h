// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"

namespace outagemap::sim {

inline constexpr int continents = 5;
inline constexpr int areas = 22;
inline constexpr int countries = 240;
inline constexpr int subdivisions = 4500 - 1 - continents - areas - countries;
inline constexpr int firstCountry = 1 + continents + areas;

/// 4,500 regions: the world, 5 continents, 22 areas, 240 countries, 4,232 subdivisions with people by Zipf's
/// law.
RegionDirectory simulatedWorld();

} // namespace outagemap::sim
