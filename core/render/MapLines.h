// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/WorldMap.h"
#include "core/render/MapCamera.h"
#include "core/render/MapStyle.h"
#include "core/render/ProjectedMap.h"

#include <QRectF>

class QPainter;

// The lines of a map. All functions paint in device pixels of the camera's picture, widths scaled by its
// devicePixelRatio, and leave out what lies outside the picture.

namespace outagemap {

/// The part of the projected plane that a camera shows.
QRectF visiblePart(const MapCamera& camera);

/// Meridians and parallels, at a distance that suits the scale (30 degrees for the whole world).
void paintGraticule(QPainter& painter, const MapCamera& camera, const MapStyle& style);

/// The edge of the projected world.
void paintOutline(QPainter& painter, const MapCamera& camera, const MapStyle& style);

/// Coasts, and borders by what they part: subdivisions under countries under coasts.
void paintBorders(QPainter& painter, const ProjectedMap& map, const RegionDirectory& regions,
                  const MapCamera& camera, const MapStyle& style);

/// Disputed boundary lines, dashed.
void paintDisputed(QPainter& painter, const WorldMap& map, const MapCamera& camera, const MapStyle& style);

/// The border of one region of the map's level.
void paintSelection(QPainter& painter, const ProjectedMap& map, RegionId region, const MapCamera& camera,
                    const MapStyle& style);

} // namespace outagemap
