// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/Projection.h"
#include "core/geo/Topology.h"

#include <QPointF>
#include <QRectF>
#include <cstdint>
#include <span>
#include <vector>

namespace outagemap {

/// A topology flattened by a projection: regions as closed paths that end at the edge of the projected world
/// (cut at the antimeridian of the central meridian, or at the horizon of the globe), borders as lines.
/// Coordinates are those of Projection. Immutable.
class ProjectedMap
{
public:
    /// A run of points() with its bounding box.
    struct Path
    {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
        QRectF box;
    };

    /// All paths of one region, to be filled together by the even-odd rule.
    struct Face
    {
        RegionId region;
        std::uint32_t firstPath = 0; ///< in facePaths()
        std::uint32_t pathCount = 0;
        QRectF box;
    };

    /// A piece of a border with the regions on its sides (invalid: sea).
    struct Line
    {
        Path path;
        RegionId left;
        RegionId right;
    };

    ProjectedMap(const Topology& topology, const Projection& projection);

    std::span<const Face> faces() const { return m_faces; }
    std::span<const Path> paths(const Face& face) const
    {
        return std::span(m_facePaths).subspan(face.firstPath, face.pathCount);
    }
    std::span<const Line> lines() const { return m_lines; }
    std::span<const QPointF> points(const Path& path) const
    {
        return std::span(m_points).subspan(path.first, path.count);
    }

    /// A chain of places as lines, cut where the projected world ends: for graticules and the like.
    static std::vector<std::vector<QPointF>> projectLine(std::span<const GeoPoint> chain,
                                                         const Projection& projection);

private:
    void addFace(RegionId region, std::vector<std::vector<GeoPoint>> rings, const Projection& projection);
    Path addPath(std::span<const QPointF> points);

    std::vector<QPointF> m_points;
    std::vector<Path> m_facePaths;
    std::vector<Face> m_faces;
    std::vector<Line> m_lines;
};

} // namespace outagemap
