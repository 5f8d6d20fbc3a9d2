// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/ProjectedMap.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace outagemap {

namespace {

using Chain = std::vector<GeoPoint>;
using FlatPath = std::vector<QPointF>;

// Edges are followed in steps of this many degrees: straight in longitude and latitude is curved on paper.
constexpr double step = 1.0;
// Along the edge of the world only latitudes that are multiples of `step` are put in, so that the two sides
// of the cut, which have different vertices, follow the same curve.

QRectF boxOf(std::span<const QPointF> points)
{
    double left = points[0].x();
    double right = left;
    double low = points[0].y();
    double high = low;
    for (const QPointF& p : points) {
        left = std::min(left, p.x());
        right = std::max(right, p.x());
        low = std::min(low, p.y());
        high = std::max(high, p.y());
    }
    return {left, low, right - left, high - low};
}

/// Appends the places between a and b (both excluded) at which a long edge has to bend.
void bend(GeoPoint a, GeoPoint b, Chain& out)
{
    if (std::abs(b.lat - a.lat) > step) {
        const bool up = b.lat > a.lat;
        const double share = 1 / (b.lat - a.lat);
        double lat = up ? std::floor(a.lat / step) * step + step : std::ceil(a.lat / step) * step - step;
        for (; up ? lat < b.lat : lat > b.lat; lat += up ? step : -step)
            out.push_back({a.lon + (lat - a.lat) * share * (b.lon - a.lon), lat});
    } else if (std::abs(b.lon - a.lon) > step) {
        const int parts = int(std::ceil(std::abs(b.lon - a.lon) / step));
        for (int i = 1; i < parts; ++i)
            out.push_back({a.lon + (b.lon - a.lon) * i / parts, a.lat + (b.lat - a.lat) * i / parts});
    }
}

Chain bent(std::span<const GeoPoint> chain)
{
    Chain out;
    out.reserve(chain.size() + 8);
    for (std::size_t i = 0; i < chain.size(); ++i) {
        if (i > 0)
            bend(chain[i - 1], chain[i], out);
        out.push_back(chain[i]);
    }
    return out;
}

GeoPoint atMeridian(GeoPoint a, GeoPoint b, double lon)
{
    // The same for both directions of an edge, so that neighbours are cut at the same place.
    if (b.lon < a.lon || (b.lon == a.lon && b.lat < a.lat))
        std::swap(a, b);
    return {lon, a.lat + (lon - a.lon) / (b.lon - a.lon) * (b.lat - a.lat)};
}

/// The part of a closed ring on one side of a meridian (Sutherland and Hodgman 1974).
Chain clipped(const Chain& ring, double lon, bool east)
{
    const auto isIn = [&](GeoPoint p) { return east ? p.lon >= lon : p.lon <= lon; };
    Chain out;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const GeoPoint a = ring[i];
        const GeoPoint b = ring[i + 1];
        if (isIn(a))
            out.push_back(a);
        if (isIn(a) != isIn(b) && a.lon != lon && b.lon != lon)
            out.push_back(atMeridian(a, b, lon));
    }
    if (out.size() < 3)
        return {};
    out.push_back(out.front());
    return out;
}

/// Rings shifted to the central meridian and cut at its antimeridian, in degrees from the central meridian.
std::vector<Chain> cutRing(const Chain& ring, double centralMeridian)
{
    if (centralMeridian == 0)
        return {ring};
    double west = 1e9;
    double east = -1e9;
    for (const GeoPoint& p : ring) {
        west = std::min(west, p.lon);
        east = std::max(east, p.lon);
    }
    std::vector<Chain> out;
    for (const double turn : {-360.0, 0.0, 360.0}) {
        const double shift = turn - centralMeridian;
        if (east + shift <= -180 || west + shift >= 180)
            continue;
        Chain moved = ring;
        for (GeoPoint& p : moved)
            p.lon += shift;
        if (west + shift < -180)
            moved = clipped(moved, -180, true);
        if (!moved.empty() && east + shift > 180)
            moved = clipped(moved, 180, false);
        if (!moved.empty())
            out.push_back(std::move(moved));
    }
    return out;
}

std::vector<Chain> cutLine(std::span<const GeoPoint> chain, double centralMeridian)
{
    std::vector<Chain> out;
    for (const double turn : {-360.0, 0.0, 360.0}) {
        const double shift = turn - centralMeridian;
        Chain piece;
        const auto flush = [&] {
            if (piece.size() > 1)
                out.push_back(piece);
            piece.clear();
        };
        const auto isIn = [](GeoPoint p) { return std::abs(p.lon) <= 180; };
        GeoPoint previous{};
        for (std::size_t i = 0; i < chain.size(); ++i) {
            const GeoPoint here{chain[i].lon + shift, chain[i].lat};
            if (i > 0 && isIn(previous) != isIn(here)) {
                const GeoPoint edge =
                    atMeridian(previous, here, (isIn(here) ? previous.lon : here.lon) < 0 ? -180 : 180);
                piece.push_back(edge);
                if (isIn(previous))
                    flush();
            }
            if (isIn(here))
                piece.push_back(here);
            previous = here;
        }
        flush();
    }
    return out;
}

FlatPath flattened(const Chain& chain, const Projection& projection)
{
    FlatPath out;
    out.reserve(chain.size());
    for (const GeoPoint& p : chain)
        out.push_back(projection.forwardRelative(p.lon, p.lat));
    return out;
}

bool encloses(const Chain& ring, GeoPoint p)
{
    bool inside = false;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const GeoPoint a = ring[i];
        const GeoPoint b = ring[i + 1];
        if ((a.lat > p.lat) != (b.lat > p.lat) &&
            p.lon < a.lon + (p.lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon))
            inside = !inside;
    }
    return inside;
}

/// Appends the points of the rim from one angle to the other, the shorter way, both excluded.
void followRim(double from, double to, FlatPath& out)
{
    const double way = std::remainder(to - from, 2 * std::numbers::pi);
    const int parts = int(std::ceil(std::abs(way) / (std::numbers::pi / 180)));
    for (int i = 1; i < parts; ++i)
        out.emplace_back(std::cos(from + way * i / parts), std::sin(from + way * i / parts));
}

struct GlobeCut
{
    FlatPath path;
    bool seen = false; ///< some of it is on the near side
};

/// A ring on the globe. What is on the far side is pushed out to the rim along its direction, which leaves
/// the near side as it is and closes it correctly, but for rings around the point opposite the viewer: those
/// need the whole disc added (even-odd).
GlobeCut ontoGlobe(const Chain& ring, const Projection& projection)
{
    GlobeCut out;
    out.path.reserve(ring.size());
    bool hasPrevious = false;
    Projection::GlobePoint previous{};
    for (const GeoPoint& place : ring) {
        const Projection::GlobePoint here = projection.onGlobe(place);
        if (hasPrevious && (here.depth < 0) != (previous.depth < 0)) {
            // The crossing of the horizon, on the straight way through the sphere, pushed to the rim.
            const double share = previous.depth / (previous.depth - here.depth);
            const double x = previous.x + share * (here.x - previous.x);
            const double y = previous.y + share * (here.y - previous.y);
            const double length = std::max(1e-12, std::hypot(x, y));
            if (previous.depth < 0)
                followRim(std::atan2(previous.y, previous.x), std::atan2(y, x), out.path);
            out.path.emplace_back(x / length, y / length);
            if (here.depth < 0)
                followRim(std::atan2(y, x), std::atan2(here.y, here.x), out.path);
        } else if (hasPrevious && here.depth < 0) {
            followRim(std::atan2(previous.y, previous.x), std::atan2(here.y, here.x), out.path);
        }
        if (here.depth < 0) {
            const double length = std::max(1e-12, std::hypot(here.x, here.y));
            out.path.emplace_back(here.x / length, here.y / length);
        } else {
            out.seen = true;
            out.path.emplace_back(here.x, here.y);
        }
        previous = here;
        hasPrevious = true;
    }
    return out;
}

GeoPoint oppositeOf(GeoPoint p)
{
    return {p.lon > 0 ? p.lon - 180 : p.lon + 180, -p.lat};
}

FlatPath wholeRim()
{
    FlatPath rim;
    for (int i = 0; i <= 360; ++i)
        rim.emplace_back(std::cos(i * std::numbers::pi / 180), std::sin(i * std::numbers::pi / 180));
    return rim;
}

Chain chainOf(const Topology& topology, const Topology::Ring& ring)
{
    Chain out;
    for (const std::int32_t number : ring.arcs) {
        const auto points = topology.points(topology.arcs()[std::size_t(number < 0 ? ~number : number)]);
        if (!out.empty())
            out.pop_back();
        if (number < 0)
            out.insert(out.end(), points.rbegin(), points.rend());
        else
            out.insert(out.end(), points.begin(), points.end());
    }
    if (!out.empty() && out.front() != out.back())
        out.push_back(out.front());
    return out;
}

} // namespace

ProjectedMap::ProjectedMap(const Topology& topology, const Projection& projection)
{
    // Rings of one region together.
    std::vector<std::uint32_t> order(topology.rings().size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = std::uint32_t(i);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return topology.rings()[a].face < topology.rings()[b].face;
    });
    m_points.reserve(topology.vertices().size() * 3);
    for (std::size_t i = 0; i < order.size();) {
        const RegionId region = topology.rings()[order[i]].face;
        std::vector<Chain> rings;
        for (; i < order.size() && topology.rings()[order[i]].face == region; ++i)
            rings.push_back(chainOf(topology, topology.rings()[order[i]]));
        addFace(region, std::move(rings), projection);
    }

    for (const Topology::Arc& arc : topology.arcs()) {
        if (arc.onMapEdge)
            continue;
        for (const FlatPath& piece : projectLine(topology.points(arc), projection))
            m_lines.push_back({addPath(piece), arc.left, arc.right});
    }
}

void ProjectedMap::addFace(RegionId region, std::vector<Chain> rings, const Projection& projection)
{
    Face face;
    face.region = region;
    face.firstPath = std::uint32_t(m_facePaths.size());
    const auto add = [&](const FlatPath& path) {
        if (path.size() < 4)
            return;
        m_facePaths.push_back(addPath(path));
        const QRectF& box = m_facePaths.back().box;
        face.box = face.pathCount == 0 ? box : face.box.united(box);
        ++face.pathCount;
    };
    if (projection.kind() == ProjectionKind::Orthographic) {
        const GeoPoint opposite = oppositeOf(projection.centre());
        bool aroundOpposite = false;
        for (const Chain& ring : rings) {
            if (encloses(ring, opposite))
                aroundOpposite = !aroundOpposite;
            const GlobeCut cut = ontoGlobe(bent(ring), projection);
            if (cut.seen || encloses(ring, opposite))
                add(cut.path);
        }
        if (aroundOpposite)
            add(wholeRim());
    } else {
        for (const Chain& ring : rings) {
            for (const Chain& piece : cutRing(ring, projection.centre().lon))
                add(flattened(bent(piece), projection));
        }
    }
    if (face.pathCount > 0)
        m_faces.push_back(face);
}

ProjectedMap::Path ProjectedMap::addPath(std::span<const QPointF> points)
{
    Path path;
    path.first = std::uint32_t(m_points.size());
    path.count = std::uint32_t(points.size());
    path.box = boxOf(points);
    m_points.insert(m_points.end(), points.begin(), points.end());
    return path;
}

std::vector<std::vector<QPointF>> ProjectedMap::projectLine(std::span<const GeoPoint> chain,
                                                            const Projection& projection)
{
    std::vector<FlatPath> out;
    const Chain line = bent(chain);
    if (projection.kind() != ProjectionKind::Orthographic) {
        if (projection.centre().lon == 0) {
            out.push_back(flattened(line, projection));
            return out;
        }
        for (const Chain& piece : cutLine(line, projection.centre().lon))
            out.push_back(flattened(piece, projection));
        return out;
    }
    FlatPath piece;
    const auto flush = [&] {
        if (piece.size() > 1)
            out.push_back(piece);
        piece.clear();
    };
    Projection::GlobePoint previous{};
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Projection::GlobePoint here = projection.onGlobe(line[i]);
        if (i > 0 && (here.depth < 0) != (previous.depth < 0)) {
            const double share = previous.depth / (previous.depth - here.depth);
            piece.emplace_back(previous.x + share * (here.x - previous.x),
                               previous.y + share * (here.y - previous.y));
            if (here.depth < 0)
                flush();
        }
        if (here.depth >= 0)
            piece.emplace_back(here.x, here.y);
        previous = here;
    }
    flush();
    return out;
}

} // namespace outagemap
