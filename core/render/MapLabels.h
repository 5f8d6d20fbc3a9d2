// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/render/MapCamera.h"
#include "core/render/MapCities.h"
#include "core/render/MapMarks.h"
#include "core/render/MapStyle.h"
#include "core/render/TextSprites.h"

#include <QFont>
#include <QString>
#include <span>
#include <vector>

class QPainter;

namespace outagemap {

/// A name at its place on the map.
struct MapLabel
{
    RegionId region; ///< invalid for a city
    QString text;
    QPointF baseline; ///< left end of the text's baseline, device pixels
    QRectF box;
    TextKind kind = TextKind::Region;
};

/// Names of the regions of the level for which there is room in themselves, the largest first, none touching
/// another. `areas` are pixels per region index.
std::vector<MapLabel> placeLabels(const RegionDirectory& regions, RegionLevel level,
                                  std::span<const std::uint32_t> areas, const QString& language,
                                  const MapCamera& camera, TextSprites& texts);

/// Names beside the marks of regions that are affected (class 2 and more), as far as there is room.
std::vector<MapLabel> placeMarkLabels(const RegionDirectory& regions, std::span<const RegionMark> marks,
                                      const IntensityMap* values, Measure measure, const QString& language,
                                      const MapCamera& camera, TextSprites& texts);

/// Names beside cities, as far as they touch neither each other nor `taken`.
std::vector<MapLabel> placeCityLabels(std::span<const CityMark> cities, std::span<const MapLabel> taken,
                                      const MapCamera& camera, TextSprites& texts);

/// Of labels in the order of their importance, those that do not touch `before`.
void appendFree(std::span<const MapLabel> labels, std::vector<MapLabel>& before);

/// Paints text with a halo behind it, as shapes: for vectors.
void paintLabels(QPainter& painter, std::span<const MapLabel> labels, const MapCamera& camera,
                 const MapStyle& style);

/// The same into a picture, from `texts`.
void paintLabels(QImage& image, std::span<const MapLabel> labels, TextSprites& texts);

} // namespace outagemap
