// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Region.h"

#include <cstdint>
#include <span>
#include <vector>

namespace outagemap {

/// Borders shared by neighbours, stored once: a planar map of faces (the regions) and arcs (the borders
/// between two nodes). Simplifying an arc therefore moves both neighbours alike: no slivers, no gaps.
class Topology
{
public:
    /// A chain of vertices with one region on each side all along it.
    struct Arc
    {
        std::uint32_t first = 0; ///< position of its first vertex in vertices()
        std::uint32_t count = 0; ///< vertices, at least 2; a closed arc repeats its first one at the end
        RegionId left; ///< face on the left when walking from first to last; invalid: sea or nothing
        RegionId right;
        /// Runs along the map's own edge (the cut at 180 degrees or the pole): bounds a face, is no border.
        bool onMapEdge = false;
    };

    /// One closed ring of a face: arcs joined end to end. `~arc` (bitwise not, so negative) is the arc walked
    /// backwards. Outer rings and holes are both here; fill them by the even-odd rule.
    struct Ring
    {
        RegionId face;
        std::vector<std::int32_t> arcs;
    };

    /// A polygon ring as files have it: closed (first == last), any orientation.
    struct PolygonRing
    {
        RegionId face;
        std::vector<GeoPoint> points;
        bool hole = false; ///< an inner ring: the face lies outside it
    };

    Topology() = default;

    /// Finds the arcs that rings share by comparing vertices exactly. Rings with fewer than 4 points or
    /// points that are not finite are left out. Where two rings of different faces overlap, each keeps its
    /// own arc.
    static Topology fromRings(std::span<const PolygonRing> rings);

    /// Takes parts that were stored. False, and nothing taken, if a place is not on Earth, a number is out of
    /// bounds or a region is not below `regionCount`.
    bool assign(std::vector<GeoPoint> vertices, std::vector<Arc> arcs, std::vector<Ring> rings,
                std::size_t regionCount);

    std::span<const GeoPoint> vertices() const { return m_vertices; }
    std::span<const Arc> arcs() const { return m_arcs; }
    std::span<const Ring> rings() const { return m_rings; }
    std::span<const GeoPoint> points(const Arc& arc) const
    {
        return std::span(m_vertices).subspan(arc.first, arc.count);
    }

private:
    friend class LevelOfDetail;
    friend Topology dissolved(const Topology& topology, std::span<const RegionId> groups);

    std::vector<GeoPoint> m_vertices;
    std::vector<Arc> m_arcs;
    std::vector<Ring> m_rings;
};

} // namespace outagemap
