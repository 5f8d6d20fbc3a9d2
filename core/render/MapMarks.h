// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/intensity/Intensity.h"
#include "core/render/MapCamera.h"
#include "core/render/MapStyle.h"

#include <span>
#include <vector>

class QPainter;

namespace outagemap {

/// A mark that stands for a region too small to see at this scale.
struct RegionMark
{
    RegionId region;
    QPointF centre; ///< device pixels
    double radius = 0;
};

/// The marks of a view: every inhabited country that covers less than a mark's worth of pixels, and, at the
/// level of subdivisions, the populous ones of those. `areas` are pixels per region index. In painting order,
/// the worst last; of subdivisions' marks on top of each other only the worst is left.
std::vector<RegionMark> findMarks(const RegionDirectory& regions, RegionLevel level,
                                  std::span<const std::uint32_t> areas, const IntensityMap* values,
                                  Measure measure, const MapCamera& camera);

void paintMarks(QPainter& painter, std::span<const RegionMark> marks, const IntensityMap* values,
                Measure measure, RegionId selected, const MapCamera& camera, const MapStyle& style);

} // namespace outagemap
