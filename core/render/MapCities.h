// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/WorldMap.h"
#include "core/render/MapCamera.h"
#include "core/render/MapStyle.h"

#include <QString>
#include <vector>

class QImage;
class QPainter;

namespace outagemap {

/// A city on a view: a disc of which the area grows with the population, a ring for a capital.
struct CityMark
{
    QString name;
    QPointF centre; ///< device pixels
    double radius = 0;
    bool capital = false;
};

/// The cities that a view has room for, the most populous first: none below a zoom of 2.5, more the nearer
/// one comes, none nearer than some pixels to a larger one; at most 400.
std::vector<CityMark> chooseCities(const WorldMap& map, const QString& language, const MapCamera& camera);

void paintCities(QPainter& painter, std::span<const CityMark> cities, const MapCamera& camera,
                 const MapStyle& style);
void paintCities(QImage& image, std::span<const CityMark> cities, const MapCamera& camera,
                 const MapStyle& style);

} // namespace outagemap
