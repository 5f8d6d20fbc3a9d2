// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/render/MapCamera.h"
#include "core/render/MapMarks.h"
#include "core/render/MapStyle.h"

#include <QFont>
#include <QString>
#include <span>
#include <vector>

class QPainter;

namespace outagemap {

/// A name at its place on the map.
struct MapLabel
{
    RegionId region;
    QString text;
    QPointF baseline; ///< left end of the text's baseline, device pixels
    QRectF box;
};

/// The font of map labels at a camera's scale.
QFont labelFont(const MapCamera& camera);

/// Names of the regions of the level for which there is room in themselves, the largest first, none touching
/// another. `areas` are pixels per region index.
std::vector<MapLabel> placeLabels(const RegionDirectory& regions, RegionLevel level,
                                  std::span<const std::uint32_t> areas, const QString& language,
                                  const MapCamera& camera);

/// Names beside the marks of regions that are affected (class 2 and more), as far as there is room.
std::vector<MapLabel> placeMarkLabels(const RegionDirectory& regions, std::span<const RegionMark> marks,
                                      const IntensityMap* values, Measure measure, const QString& language,
                                      const MapCamera& camera);

/// Paints text with a halo behind it.
void paintLabels(QPainter& painter, std::span<const MapLabel> labels, const MapCamera& camera,
                 const MapStyle& style);

} // namespace outagemap
