// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/MapCamera.h"
#include "core/render/ProjectedMap.h"

#include <cstdint>
#include <vector>

namespace outagemap {

/// Which region each pixel of a picture shows: index of the region, row by row from the top, or `none`.
struct RegionRaster
{
    static constexpr std::uint16_t none = 0xffff;
    /// Inside the projected world but no region: sea.
    static constexpr std::uint16_t sea = 0xfffe;

    QSize size;
    std::vector<std::uint16_t> pixels;
    /// Pixels covered by each region, by region index (as far as the highest region that was drawn).
    std::vector<std::uint32_t> areas;
};

/// Fills the regions by the even-odd rule, a pixel belonging to the region at its centre: neighbours meet
/// without gap or overlap. Linear in edges times the rows that they cross. `size` up to 16,384 a side.
RegionRaster rasterise(const ProjectedMap& map, const MapCamera& camera);

} // namespace outagemap
