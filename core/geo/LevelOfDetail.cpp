// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/LevelOfDetail.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <tuple>

namespace outagemap {

namespace {

constexpr float always = std::numeric_limits<float>::infinity();

/// Distance of p from the segment a-b, longitudes multiplied by `cosine`.
double distance(GeoPoint p, GeoPoint a, GeoPoint b, double cosine)
{
    const double dx = (b.lon - a.lon) * cosine;
    const double dy = b.lat - a.lat;
    const double px = (p.lon - a.lon) * cosine;
    const double py = p.lat - a.lat;
    const double square = dx * dx + dy * dy;
    const double t = square > 0 ? std::clamp((px * dx + py * dy) / square, 0.0, 1.0) : 0.0;
    return std::hypot(px - t * dx, py - t * dy);
}

/// Weighs the vertices strictly between `first` and `last`. An explicit stack: an arc may have a million
/// points.
void weigh(std::span<const GeoPoint> points, std::span<float> weights, std::size_t first, std::size_t last,
           double cosine, float ceiling)
{
    struct Part
    {
        std::size_t first;
        std::size_t last;
        float ceiling; ///< a vertex is never kept longer than the one that its part hangs on
    };
    std::vector<Part> stack{{first, last, ceiling}};
    while (!stack.empty()) {
        const Part part = stack.back();
        stack.pop_back();
        if (part.last - part.first < 2)
            continue;
        double farthest = -1;
        std::size_t at = part.first + 1;
        for (std::size_t i = part.first + 1; i < part.last; ++i) {
            const double d = distance(points[i], points[part.first], points[part.last], cosine);
            if (d > farthest) {
                farthest = d;
                at = i;
            }
        }
        weights[at] = std::min(float(farthest), part.ceiling);
        stack.push_back({part.first, at, weights[at]});
        stack.push_back({at, part.last, weights[at]});
    }
}

void weighArc(std::span<const GeoPoint> points, std::span<float> weights)
{
    double middle = 0;
    for (const GeoPoint& p : points)
        middle += p.lat;
    const double cosine = std::max(0.02, std::cos(middle / double(points.size()) * std::numbers::pi / 180));
    const std::size_t last = points.size() - 1;
    weights[0] = weights[last] = always;
    if (points.front() != points.back()) {
        weigh(points, weights, 0, last, cosine, always);
        return;
    }
    // A closed arc: the point farthest from its start, and the one farthest from the line between the two,
    // stay always, so that it remains a triangle.
    std::size_t far = last / 2;
    double farthest = -1;
    for (std::size_t i = 1; i < last; ++i) {
        const double d = std::hypot((points[i].lon - points[0].lon) * cosine, points[i].lat - points[0].lat);
        if (d > farthest) {
            farthest = d;
            far = i;
        }
    }
    weights[far] = always;
    weigh(points, weights, 0, far, cosine, always);
    weigh(points, weights, far, last, cosine, always);
    std::size_t third = 0;
    for (std::size_t i = 1; i < last; ++i) {
        if (i != far && (third == 0 || weights[i] > weights[third]))
            third = i;
    }
    if (third != 0)
        weights[third] = always;
}

} // namespace

Topology dissolved(const Topology& topology, std::span<const RegionId> groups)
{
    const auto groupOf = [&](RegionId face) { return face.isValid() ? groups[face.index()] : RegionId(); };

    Topology out;
    // The sides of each new arc that a ring has still to walk.
    struct Pending
    {
        std::int32_t arc; ///< as in Ring::arcs
        RegionId face;
    };
    std::vector<Pending> pending;
    for (const Topology::Arc& arc : topology.arcs()) {
        const RegionId left = groupOf(arc.left);
        const RegionId right = groupOf(arc.right);
        if (left == right)
            continue;
        Topology::Arc entry = arc;
        entry.first = std::uint32_t(out.m_vertices.size());
        entry.left = left;
        entry.right = right;
        const auto points = topology.points(arc);
        out.m_vertices.insert(out.m_vertices.end(), points.begin(), points.end());
        const auto number = std::int32_t(out.m_arcs.size());
        out.m_arcs.push_back(entry);
        if (left.isValid())
            pending.push_back({number, left});
        if (right.isValid())
            pending.push_back({~number, right});
    }

    const auto startOf = [&](std::int32_t arc) {
        const auto points = out.points(out.m_arcs[std::size_t(arc < 0 ? ~arc : arc)]);
        return arc < 0 ? points.back() : points.front();
    };
    const auto endOf = [&](std::int32_t arc) { return startOf(~arc); };

    // Joins them end to end. Where several go on from a point any will do: by the even-odd rule the same
    // arcs bound the same area.
    using Key = std::tuple<RegionId, double, double>;
    std::map<Key, std::vector<std::size_t>> starting;
    for (std::size_t i = 0; i < pending.size(); ++i) {
        const GeoPoint start = startOf(pending[i].arc);
        starting[{pending[i].face, start.lon, start.lat}].push_back(i);
    }
    std::vector<bool> used(pending.size(), false);
    for (std::size_t i = 0; i < pending.size(); ++i) {
        if (used[i])
            continue;
        Topology::Ring ring;
        ring.face = pending[i].face;
        const GeoPoint start = startOf(pending[i].arc);
        std::size_t next = i;
        while (true) {
            used[next] = true;
            ring.arcs.push_back(pending[next].arc);
            const GeoPoint end = endOf(pending[next].arc);
            if (end == start)
                break;
            const auto found = starting.find({ring.face, end.lon, end.lat});
            if (found == starting.end())
                break; // an open chain, of a map with overlaps: the even-odd fill closes it
            auto& choices = found->second;
            while (!choices.empty() && used[choices.back()])
                choices.pop_back();
            if (choices.empty())
                break;
            next = choices.back();
            choices.pop_back();
        }
        out.m_rings.push_back(std::move(ring));
    }
    return out;
}

LevelOfDetail::LevelOfDetail(const Topology& topology)
    : m_weights(topology.vertices().size(), 0.0F)
{
    for (const Topology::Arc& arc : topology.arcs())
        weighArc(topology.points(arc), std::span(m_weights).subspan(arc.first, arc.count));
}

Topology LevelOfDetail::simplified(const Topology& topology, double tolerance) const
{
    Topology out;
    out.m_rings = topology.m_rings;
    out.m_arcs = topology.m_arcs;
    for (Topology::Arc& arc : out.m_arcs) {
        const std::uint32_t first = arc.first;
        const std::uint32_t end = first + arc.count;
        arc.first = std::uint32_t(out.m_vertices.size());
        for (std::uint32_t i = first; i < end; ++i) {
            if (double(m_weights[i]) > tolerance)
                out.m_vertices.push_back(topology.m_vertices[i]);
        }
        arc.count = std::uint32_t(out.m_vertices.size()) - arc.first;
    }
    return out;
}

} // namespace outagemap
