// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/intensity/Intensity.h"
#include "core/render/MapCamera.h"
#include "core/render/MapStyle.h"

#include <QRgb>
#include <optional>
#include <span>
#include <vector>

class QImage;
class QPainter;

namespace outagemap {

/// A mark that stands for a region too small to see at this scale.
struct RegionMark
{
    RegionId region;
    QPointF centre; ///< device pixels
    double radius = 0;
};

/// A region of a view that may have a mark, whatever its values are.
struct MarkPlace
{
    RegionId region;
    QPointF centre;
    bool always = false; ///< else only where it is affected
};

/// The places of a view where marks may stand: every inhabited country that covers less than a mark's worth
/// of pixels, and, at the level of subdivisions, the populous ones of those. `areas` are pixels per region
/// index.
std::vector<MarkPlace> findMarkPlaces(const RegionDirectory& regions, RegionLevel level,
                                      std::span<const std::uint32_t> areas, const MapCamera& camera);

/// The marks for given values, in painting order, the worst last; of subdivisions' marks on top of each other
/// only the worst is left.
std::vector<RegionMark> chooseMarks(const RegionDirectory& regions, RegionLevel level,
                                    std::span<const MarkPlace> places, const IntensityMap* values,
                                    Measure measure, const MapCamera& camera);

/// How a mark is painted: its fill, the colour of its edge and the edge's width in device pixels.
struct MarkLook
{
    QRgb fill;
    QRgb edge;
    double edgeWidth;
};
MarkLook lookOf(const RegionMark& mark, const IntensityMap* values, Measure measure,
                std::span<const std::optional<QRgb>> fills, RegionId selected, const MapCamera& camera,
                const MapStyle& style);

void paintMarks(QPainter& painter, std::span<const RegionMark> marks, const IntensityMap* values,
                Measure measure, std::span<const std::optional<QRgb>> fills, RegionId selected,
                const MapCamera& camera, const MapStyle& style);

/// A filled disc with an edge, anti-aliased, straight into a picture: a tenth of what a QPainter takes for
/// one.
void paintDisc(QImage& image, QPointF centre, double radius, const MarkLook& look);

} // namespace outagemap
