// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/RegionColours.h"
#include "core/render/ViewGeometry.h"

#include <functional>

class QPainter;

namespace outagemap {

/// The areas and lines of a view as vectors, from a geometry of the whole world that one thread has made (its
/// runs are then in order): ocean, graticule, regions with hatching, lakes, borders, edge of the world,
/// selection. Every region is one path; lines that continue each other are joined.
void paintVectors(QPainter& painter, const ViewGeometry& geometry, const MapCamera& camera,
                  const RegionClasses& classes, const MapStyle& style,
                  const std::function<void(RegionId)>& beginRegion = {});

} // namespace outagemap
