// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/WorldMap.h"
#include "core/render/MapCamera.h"

namespace outagemap {

/// The view that shows `region` as large as it goes with `margin` (a share of the picture, 0..0.4) around it.
/// The projection is turned so that the region's middle lies on the central meridian (on the globe: faces the
/// viewer): nothing of it is cut at the map's edge. Islands far off the main land (Easter Island) are left
/// out of account. The whole world for RegionId::world(), an invalid region, and one without a shape.
MapCamera fitRegion(const WorldMap& map, RegionId region, ProjectionKind projection, QSize size,
                    double devicePixelRatio = 1, double margin = 0.08);

} // namespace outagemap
