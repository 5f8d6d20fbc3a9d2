// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/Topology.h"
#include "core/model/Region.h"

#include <cstdint>
#include <span>
#include <vector>

namespace outagemap {

/// The borders of a topology at several levels of detail, compact and in short runs with boxes of their own,
/// so that a view finds and projects in a few milliseconds what it shows. Immutable.
class BorderDetails
{
public:
    /// A place in units of 1e-7 degrees: a centimetre on the ground, in half the memory of a GeoPoint.
    struct Point
    {
        std::int32_t lon;
        std::int32_t lat;

        constexpr bool operator==(const Point&) const = default;
    };
    static constexpr double unit = 1e-7;
    static Point toPoint(GeoPoint p);
    static constexpr GeoPoint toGeo(Point p) { return {p.lon * unit, p.lat * unit}; }

    enum class RunKind : std::uint8_t
    {
        Border, ///< between two regions, or a region and the sea
        Lake,   ///< the shore of a lake, which lies over the regions
    };

    /// A run of at most `runLength` vertices of one border, with the box that holds it.
    struct Run
    {
        std::uint32_t first = 0; ///< in Detail::points
        std::uint16_t count = 0; ///< points, the last one shared with the run that continues it
        RunKind kind = RunKind::Border;
        bool continues = false; ///< begins where the run before it ends, on the same border
        RegionId left;          ///< walking from first to last; invalid: sea
        RegionId right;
        Point low;
        Point high;
    };
    static constexpr std::uint16_t runLength = 96;

    struct Detail
    {
        double tolerance = 0; ///< degrees that a vertex may lie off the line that is drawn
        std::vector<Point> points;
        std::vector<Run> runs;
    };

    /// A piece of the map's own edge (180 degrees or a pole) along which a region ends.
    struct MapEdge
    {
        Point low;
        Point high;
        RegionId inside;
    };

    BorderDetails() = default;

    /// Simplifies the borders for every tolerance of `tolerances()`: half a second for a million vertices.
    /// `lakes` are closed rings.
    explicit BorderDetails(const Topology& topology, std::span<const std::vector<GeoPoint>> lakes = {});

    /// From parts that were stored (see MapCache); the caller has checked them with `isSound`.
    BorderDetails(std::vector<Detail> details, std::vector<MapEdge> edges);
    /// Whether all numbers of runs and points are within bounds and all regions below `regionCount`.
    bool isSound(std::size_t regionCount) const;

    /// From fine to coarse; never empty once built.
    std::span<const Detail> details() const { return m_details; }
    std::span<const MapEdge> mapEdges() const { return m_edges; }
    std::size_t memoryBytes() const;

    /// The coarsest detail of which the tolerance is at most `degrees`.
    const Detail& detailFor(double degrees) const;

    /// Tolerances in degrees, from fine to coarse.
    static std::span<const double> tolerances();

private:
    void addLine(Detail& detail, std::span<const GeoPoint> line, RunKind kind, RegionId left, RegionId right);

    std::vector<Detail> m_details;
    std::vector<MapEdge> m_edges;
};

} // namespace outagemap
