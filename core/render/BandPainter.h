// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/ViewRaster.h"

namespace outagemap {

/// Rasterises one band of rows at a time; keeps its working memory, which fits a core's cache, between them.
/// One per thread.
///
/// Regions: every border that crosses the middle of a row, between the middles of two pixels, takes away the
/// region on its one side and brings the one on its other. The order of crossings in one pixel does not
/// matter, so nothing is sorted. Where lines that should only touch overlap by rounding, it is wrong there
/// and nowhere else.
///
/// Lines: each pixel near a segment gets the share that a stripe of the line's width covers of a pixel, by
/// the distance of its middle from the segment; of several segments of a kind the largest. The same distance
/// tells the share of the region on the far side.
class BandPainter
{
public:
    BandPainter(int width, const LineLooks& looks, std::size_t regionCount);

    /// Adds what `pieces` of the geometry say about the rows [top, top + rows) and writes the result.
    struct PieceRef
    {
        std::uint32_t part;
        std::uint32_t piece;
    };
    void paint(const ViewGeometry& geometry, const std::vector<PieceRef>& pieces, int top, int rows,
               std::uint16_t* index, std::vector<BorderPixel>& border);

    /// Pixels per region, of all bands painted.
    const std::vector<std::uint32_t>& areas() const { return m_areas; }

private:
    struct Crossing
    {
        std::int32_t next;
        std::uint16_t left;
        std::uint16_t right;
    };

    struct Stroke;

    void addCrossings(ScreenPoint a, ScreenPoint b, std::uint16_t left, std::uint16_t right);
    void fillRow(int row, std::uint16_t* pixels);
    void toggle(std::uint16_t side);
    void addLine(ScreenPoint a, ScreenPoint b, std::size_t slot, float half, const ViewPiece* sides,
                 const std::uint16_t* index);
    void addDashes(std::span<const ScreenPoint> points, std::size_t slot, float half,
                   const std::uint16_t* index);
    void cover(int row, int column, const Stroke& stroke, const std::uint16_t* index);
    void collect(const std::uint16_t* index, std::vector<BorderPixel>& border);

    int m_width;
    int m_top = 0;
    int m_rows = 0;
    const LineLooks& m_looks;
    std::array<std::array<QRgb, 256>, 8> m_premultiplied; ///< by slot and coverage
    std::vector<std::uint64_t> m_occupied;                ///< bits of the pixels that have crossings
    std::size_t m_words;                                  ///< per row
    std::vector<std::int32_t> m_heads;                    ///< by pixel, where occupied
    std::vector<Crossing> m_crossings;
    std::vector<std::uint16_t> m_sides; ///< that hold, in the order they came
    bool m_lake = false;
    std::vector<std::uint64_t>
        m_cover; ///< eight coverages a pixel, a byte each by slot; all zero between bands
    std::vector<std::uint32_t> m_other; ///< part << 16 | other; known where m_cover is not zero
    std::vector<std::uint32_t> m_areas;
};

} // namespace outagemap
