// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/BorderDetails.h"
#include "core/geo/RegionDirectory.h"
#include "core/render/MapCamera.h"
#include "core/render/ScreenProjection.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace outagemap {

class WorkerPool;

/// What lies on one side of a line, beside the indexes of regions.
namespace Side {
inline constexpr std::uint16_t none = 0xffff; ///< outside the projected world
inline constexpr std::uint16_t sea = 0xfffe;
inline constexpr std::uint16_t lake = 0xfffd; ///< over a region
} // namespace Side

/// What a line is, in the order of painting.
enum class LineKind : std::uint8_t
{
    Graticule,
    Subdivision,
    Country,
    Lake,
    Coast,
    Disputed,
    Outline, ///< the edge of the projected world
};

/// A line of a view, cut where the projected world ends.
struct ViewPiece
{
    std::uint32_t first = 0; ///< in its part's points
    std::uint32_t count = 0;
    std::uint16_t left = Side::none; ///< walking from first to last: region of the level, or one of Side
    std::uint16_t right = Side::none;
    LineKind kind = LineKind::Coast;
    bool parts = false;     ///< what is left and right of it differs, and counts
    bool drawn = false;     ///< is on the picture; else it only says what lies to its right
    bool selected = false;  ///< borders the selected region
    bool continues = false; ///< goes on where the piece before it ended
    float top = 0;
    float bottom = 0;
};

/// Lines that one thread has made.
struct ViewPart
{
    std::vector<ScreenPoint> points;
    std::vector<ViewPiece> pieces;

    std::span<const ScreenPoint> pointsOf(const ViewPiece& piece) const
    {
        return std::span(points).subspan(piece.first, piece.count);
    }
};

/// Which region of a level stands for each region of the directory, and what parts two of them.
struct LevelGroups
{
    LevelGroups() = default;
    LevelGroups(const RegionDirectory& regions, RegionLevel level);

    std::vector<std::uint16_t> group; ///< by region index; Side::sea where nothing of the level stands for it
    std::vector<std::uint16_t> country; ///< by region index
};

/// What ViewGeometry is made from. All pointers must stay valid while it is made.
struct ViewInput
{
    MapCamera camera;
    const BorderDetails* borders = nullptr;
    const BorderDetails::Detail* detail = nullptr;
    const LevelGroups* groups = nullptr;
    std::span<const std::vector<BorderDetails::Point>> disputed;
    bool graticule = true;
    RegionId selected;
    /// All lines of the world, also far outside the picture: what closed figures are made of.
    bool whole = false;
};

/// All lines of a view in device pixels: borders with what lies on both of their sides, the edge of the
/// projected world likewise, so that regions end along it; graticule and disputed lines. Raster and vectors
/// are both made of this.
struct ViewGeometry
{
    std::vector<ViewPart> parts;

    /// Shared among the pool's threads. About 10 ns a vertex in view.
    static ViewGeometry make(const ViewInput& input, WorkerPool& pool);
};

/// The detail of a map that a camera needs: vertices may be off by half a pixel.
const BorderDetails::Detail& detailFor(const BorderDetails& borders, const MapCamera& camera);

} // namespace outagemap
