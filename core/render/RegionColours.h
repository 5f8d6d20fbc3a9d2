// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/intensity/Intensity.h"
#include "core/render/MapStyle.h"

#include <QRgb>
#include <optional>
#include <vector>

namespace outagemap {

/// Whether a region is drawn at a level: it is of that level, or a country that has no subdivisions at
/// theirs.
bool isDrawnAt(const RegionDirectory& regions, RegionId id, RegionLevel level);

/// The classes of a map and which one each region is in, by the style's way to make them. The picture and its
/// legend both come from here.
struct RegionClasses
{
    RegionClasses(const RegionDirectory& regions, const IntensityMap* values, RegionLevel level,
                  Measure measure, const MapStyle& style);

    /// Lower limits of the classes above the lowest; of continuous colours the values at even distances along
    /// them, which only the legend uses.
    std::vector<double> limits;
    std::vector<QColor> colours; ///< of the classes, the lowest first: limits.size() + 1
    std::vector<int> counts;     ///< drawn regions in each
    int without = 0;             ///< drawn regions with too little data
    /// By region index: its colour; nothing where there is too little data.
    std::vector<std::optional<QRgb>> fill;
};

/// The place of a value on a continuous scale, 0 to 1: by its logarithm from a third of the lowest fixed
/// limit to three times the highest; of a share the share itself. Fixed per measure, so that two maps
/// compare.
double continuousPlace(Measure measure, double value);

} // namespace outagemap
