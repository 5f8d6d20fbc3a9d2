// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/MapCamera.h"
#include "core/render/MapStyle.h"
#include "core/render/ProjectedMap.h"

class QPainter;

namespace outagemap {

/// Distance of the hatching's lines along a row of pixels, in device pixels.
int hatchPeriod(double devicePixelRatio);

/// Hatches a region with lines of its own (no clip, no pattern brush: vector formats know neither all alike),
/// in the slope and distance of the raster's hatching.
void paintHatch(QPainter& painter, const ProjectedMap& map, const ProjectedMap::Face& face,
                const MapCamera& camera, const MapStyle& style);

} // namespace outagemap
