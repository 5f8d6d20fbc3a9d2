// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/Topology.h"
#include "core/model/Region.h"

#include <cstdint>
#include <vector>

namespace outagemap {

/// Answers which region a point lies in, several million times a second, from a grid over the topology.
/// Immutable after construction; any number of threads may ask.
///
/// Every cell of the grid knows the region of one reference point in it and the border edges that pass
/// through it. A point is in the region of the reference point, unless an edge crosses the straight way from
/// the point to there: then it is in the region on its own side of the crossing nearest to it.
class RegionLocator
{
public:
    /// Points at sea up to this far from a coast belong to the nearest region: coasts of the map are
    /// simplified.
    static constexpr double defaultSnapKm = 25.0;

    /// Copies what it needs: `topology` need not outlive it. `snapKm` is 0 to 500.
    explicit RegionLocator(const Topology& topology, double snapKm = defaultSnapKm);

    /// The finest region (subdivision, or a country without subdivisions) at that point, or the nearest
    /// within the snap distance; invalid far out at sea and for coordinates outside lon -180..180, lat
    /// -90..90 or NaN.
    RegionId locate(GeoPoint point) const;

    /// Bytes held by the index.
    std::size_t memoryBytes() const;

private:
    struct Edge
    {
        GeoPoint a;
        GeoPoint b;
        RegionId left; ///< when walking from a to b
        RegionId right;
    };

    struct Cell
    {
        std::uint32_t firstEdge = 0; ///< position in m_edges; the next cell's is the end
        RegionId reference;          ///< region of the cell's reference point
        bool nearLand = false;       ///< some edge is near enough for a point of the cell to snap to it
    };

    /// Where an edge crosses the way from a point to a reference point.
    struct Crossing
    {
        double share; ///< of the way, from the point; above 1: nowhere
        RegionId region;
    };

    template <typename Visit>
    static void visitCells(GeoPoint a, GeoPoint b, Visit visit);
    void fillReferences();
    void markNearLand();
    void findCrossing(GeoPoint point, GeoPoint reference, std::size_t cell, Crossing& best) const;
    RegionId nearest(GeoPoint point) const;
    void findNearest(GeoPoint point, double cosine, std::size_t cell, double& best, RegionId& result) const;

    double m_snapKm;
    std::vector<Edge> m_edges; ///< cell by cell
    std::vector<Cell> m_cells; ///< row by row from the south west, and one more as an end
};

} // namespace outagemap
