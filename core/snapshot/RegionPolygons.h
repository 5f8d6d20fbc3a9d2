// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/WorldMap.h"

#include <memory>
#include <vector>

class OGRMultiPolygon;

namespace outagemap {

/// The shapes of all regions of a level, in WGS 84 (longitude first), at the map's full detail: outer rings
/// counter-clockwise, holes in the polygons that they are holes of (RFC 7946, section 3.1.6). By RegionId;
/// null for regions without a shape.
std::vector<std::unique_ptr<OGRMultiPolygon>> regionPolygons(const WorldMap& map, RegionLevel level);

} // namespace outagemap
