// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/RegionPolygons.h"

#include "core/geo/LevelOfDetail.h"
#include "core/snapshot/SnapshotRequest.h"

#include <QRectF>
#include <algorithm>
#include <map>
#include <ogr_geometry.h>

namespace outagemap {

namespace {

struct FlatRing
{
    std::vector<OGRRawPoint> points;
    double twiceArea = 0; ///< positive: counter-clockwise
    QRectF box;
};

std::vector<OGRRawPoint> flatten(const Topology& topology, const Topology::Ring& ring)
{
    std::vector<OGRRawPoint> out;
    for (const std::int32_t number : ring.arcs) {
        const auto& arc = topology.arcs()[std::size_t(number < 0 ? ~number : number)];
        const auto points = topology.points(arc);
        const std::size_t skip = out.empty() ? 0 : 1; // arcs share their ends
        const auto add = [&](const GeoPoint& p) { out.emplace_back(p.lon, p.lat); };
        if (number >= 0)
            std::for_each(points.begin() + std::ptrdiff_t(skip), points.end(), add);
        else
            std::for_each(points.rbegin() + std::ptrdiff_t(skip), points.rend(), add);
    }
    return out;
}

FlatRing measured(std::vector<OGRRawPoint> points)
{
    FlatRing out;
    out.points = std::move(points);
    if (out.points.empty())
        return out;
    double west = 1e9;
    double east = -1e9;
    double south = 1e9;
    double north = -1e9;
    for (std::size_t i = 0; i < out.points.size(); ++i) {
        const OGRRawPoint& p = out.points[i];
        west = std::min(west, p.x);
        east = std::max(east, p.x);
        south = std::min(south, p.y);
        north = std::max(north, p.y);
        if (i + 1 < out.points.size())
            out.twiceArea += p.x * out.points[i + 1].y - out.points[i + 1].x * p.y;
    }
    out.box = QRectF(west, south, east - west, north - south);
    return out;
}

/// A ring that comes to one of its points again is two rings that touch there: simple features allow those,
/// but no ring that touches itself. Walks along the ring and cuts off every loop as it closes.
void addSimple(const std::vector<OGRRawPoint>& ring, std::vector<FlatRing>& out)
{
    constexpr std::size_t fewest = 4;
    std::map<std::pair<double, double>, std::size_t> at; // of the points of `path`
    std::vector<OGRRawPoint> path;
    const auto add = [&](std::vector<OGRRawPoint> points) {
        FlatRing simple = measured(std::move(points));
        if (simple.points.size() >= fewest && simple.twiceArea != 0)
            out.push_back(std::move(simple));
    };
    for (const OGRRawPoint& point : ring) {
        const auto [known, isNew] = at.try_emplace({point.x, point.y}, path.size());
        path.push_back(point);
        if (isNew)
            continue;
        const std::size_t from = known->second;
        add({path.begin() + std::ptrdiff_t(from), path.end()});
        for (std::size_t i = from + 1; i + 1 < path.size(); ++i)
            at.erase({path[i].x, path[i].y});
        path.resize(from + 1);
    }
}

/// Even-odd rule (a ray to the east).
bool contains(const FlatRing& ring, const OGRRawPoint& p)
{
    bool inside = false;
    for (std::size_t i = 0; i + 1 < ring.points.size(); ++i) {
        const OGRRawPoint& a = ring.points[i];
        const OGRRawPoint& b = ring.points[i + 1];
        if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x))
            inside = !inside;
    }
    return inside;
}

/// The middle of the ring's first edge, pushed a hair to its left: in the face that the ring bounds.
OGRRawPoint pointBeside(const FlatRing& ring)
{
    const OGRRawPoint& a = ring.points[0];
    const OGRRawPoint& b = ring.points[1];
    constexpr double hair = 1e-9;
    return {(a.x + b.x) / 2 - hair * (b.y - a.y), (a.y + b.y) / 2 + hair * (b.x - a.x)};
}

std::unique_ptr<OGRLinearRing> toOgr(const FlatRing& ring)
{
    auto out = std::make_unique<OGRLinearRing>();
    out->setPoints(int(ring.points.size()), ring.points.data());
    return out;
}

std::unique_ptr<OGRMultiPolygon> assemble(std::vector<FlatRing>& rings)
{
    const auto firstHole =
        std::partition(rings.begin(), rings.end(), [](const FlatRing& ring) { return ring.twiceArea > 0; });
    // Smallest first: the first that has a hole within it is the one.
    std::sort(rings.begin(), firstHole,
              [](const FlatRing& a, const FlatRing& b) { return a.twiceArea < b.twiceArea; });
    std::vector<std::unique_ptr<OGRPolygon>> polygons;
    for (auto ring = rings.begin(); ring != firstHole; ++ring) {
        polygons.push_back(std::make_unique<OGRPolygon>());
        polygons.back()->addRingDirectly(toOgr(*ring).release());
    }
    for (auto hole = firstHole; hole != rings.end(); ++hole) {
        const OGRRawPoint p = pointBeside(*hole);
        for (auto outer = rings.begin(); outer != firstHole; ++outer) {
            if (outer->twiceArea >= -hole->twiceArea && outer->box.contains(QPointF(p.x, p.y)) &&
                contains(*outer, p)) {
                polygons[std::size_t(outer - rings.begin())]->addRingDirectly(toOgr(*hole).release());
                break;
            }
        }
    }
    auto shape = std::make_unique<OGRMultiPolygon>();
    for (auto polygon = polygons.rbegin(); polygon != polygons.rend(); ++polygon)
        shape->addGeometryDirectly(polygon->release());
    return shape;
}

} // namespace

std::vector<std::unique_ptr<OGRMultiPolygon>> regionPolygons(const WorldMap& map, RegionLevel level)
{
    const RegionDirectory& regions = map.regions();
    const auto count = std::size_t(regions.size());
    Topology merged;
    const Topology* topology = &map.topology();
    if (level != RegionLevel::Subdivision) {
        std::vector<RegionId> groups(count);
        for (std::size_t i = 0; i < count; ++i)
            groups[i] = regions.ancestorAt(RegionId(std::uint16_t(i)), level);
        merged = dissolved(map.topology(), groups);
        topology = &merged;
    }
    std::vector<std::vector<FlatRing>> rings(count);
    for (const Topology::Ring& ring : topology->rings()) {
        addSimple(flatten(*topology, ring), rings[ring.face.index()]);
    }
    std::vector<std::unique_ptr<OGRMultiPolygon>> shapes(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (!rings[i].empty())
            shapes[i] = assemble(rings[i]);
    }
    return shapes;
}

} // namespace outagemap
