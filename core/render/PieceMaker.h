// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/ViewGeometry.h"

namespace outagemap {

/// A place where a border meets the edge of the projected world.
struct EdgeCrossing
{
    double
        place; ///< latitude on a flat map; angle in radians, counter-clockwise from the right, on the globe
    std::uint16_t one; ///< the sides of the border
    std::uint16_t other;
    ScreenPoint point; ///< of the globe's rim
};

/// Projects runs of borders one by one and cuts them at the edge of the projected world. One per thread.
class PieceMaker
{
public:
    /// `screen` must be of the input's camera; both must outlive this.
    PieceMaker(const ViewInput& input, const ScreenProjection& screen);

    /// A run of the map's borders; nothing for one that is out of view or parts nothing of the level.
    void addRun(const BorderDetails::Run& run, std::span<const BorderDetails::Point> points);
    /// A line that parts nothing.
    void addLine(std::span<const BorderDetails::Point> points, LineKind kind);

    ViewPart part;
    std::vector<EdgeCrossing> rimCrossings; ///< of the globe

    /// A line that is not drawn, but parts two sides.
    void addSeam(std::span<const BorderDetails::Point> points, std::uint16_t left, std::uint16_t right);

    /// The meridian at which a flat map is cut, in units of BorderDetails, -180 degrees included, 180 not.
    std::int64_t cut() const { return m_cut; }
    /// Where the edge from a to b meets a meridian: the same for both directions.
    static double latitudeAt(BorderDetails::Point a, BorderDetails::Point b, std::int64_t lon);
    /// The side of a run at the drawn level.
    std::uint16_t sideOf(RegionId region) const
    {
        return region.isValid() ? m_input.groups->group[region.index()] : Side::sea;
    }

    void begin(const ViewPiece& like);
    void add(ScreenPoint p) { part.points.push_back(p); }
    void end();

private:
    void addFlat(const ViewPiece& like, BorderDetails::Point low, BorderDetails::Point high,
                 std::span<const BorderDetails::Point> points);
    void addAcrossCut(const ViewPiece& like, std::span<const BorderDetails::Point> points);
    void addOnGlobe(const ViewPiece& like, std::span<const BorderDetails::Point> points);

    const ViewInput& m_input;
    const ScreenProjection& m_screen;
    std::int64_t m_cut;
    double m_width;
    double m_height;
    double m_margin;
    ViewPiece m_piece;
    std::vector<ScreenProjection::Seen> m_seen;
};

} // namespace outagemap
