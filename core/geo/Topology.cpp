// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/Topology.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <unordered_map>

namespace outagemap {

namespace {

struct PointHash
{
    std::size_t operator()(const GeoPoint& p) const noexcept
    {
        // Multiplicative mixing (splitmix64's finaliser) of the two bit patterns.
        std::uint64_t h =
            std::bit_cast<std::uint64_t>(p.lon) * 0x9e3779b97f4a7c15ULL ^ std::bit_cast<std::uint64_t>(p.lat);
        h = (h ^ (h >> 30)) * 0xbf58476d1ce4e5b9ULL;
        h = (h ^ (h >> 27)) * 0x94d049bb133111ebULL;
        return std::size_t(h ^ (h >> 31));
    }
};

/// A directed edge between two numbered points.
constexpr std::uint64_t edgeKey(std::uint32_t from, std::uint32_t to)
{
    return (std::uint64_t(from) << 32) | to;
}

struct KeyHash
{
    std::size_t operator()(std::uint64_t key) const noexcept
    {
        key = (key ^ (key >> 31)) * 0x7fb5d329728ea185ULL;
        return std::size_t(key ^ (key >> 27));
    }
};

/// One ring with its points numbered, walked so that its face lies on the left.
struct NumberedRing
{
    RegionId face;
    std::vector<std::uint32_t> points; ///< not closed: the first is not repeated
};

double signedArea(std::span<const GeoPoint> ring)
{
    double twice = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        twice += ring[i].lon * ring[i + 1].lat - ring[i + 1].lon * ring[i].lat;
    return twice / 2;
}

bool isFinite(std::span<const GeoPoint> ring)
{
    return std::all_of(ring.begin(), ring.end(),
                       [](const GeoPoint& p) { return std::isfinite(p.lon) && std::isfinite(p.lat); });
}

bool onMapEdge(const GeoPoint& a, const GeoPoint& b)
{
    return (std::abs(a.lon) == 180.0 && a.lon == b.lon) || (std::abs(a.lat) == 90.0 && a.lat == b.lat);
}

/// Numbers the points, so that equal points have equal numbers.
class PointTable
{
public:
    explicit PointTable(std::size_t expected) { m_numbers.reserve(expected); }

    std::uint32_t number(const GeoPoint& point)
    {
        // -0.0 and 0.0 are one place.
        const GeoPoint p{point.lon + 0.0, point.lat + 0.0};
        const auto [it, isNew] = m_numbers.try_emplace(p, std::uint32_t(m_points.size()));
        if (isNew)
            m_points.push_back(p);
        return it->second;
    }
    const GeoPoint& operator[](std::uint32_t n) const { return m_points[n]; }
    std::size_t size() const { return m_points.size(); }

private:
    std::unordered_map<GeoPoint, std::uint32_t, PointHash> m_numbers;
    std::vector<GeoPoint> m_points;
};

} // namespace

Topology Topology::fromRings(std::span<const PolygonRing> rings)
{
    std::size_t total = 0;
    for (const PolygonRing& ring : rings)
        total += ring.points.size();
    PointTable points(total);

    // Whether the inside of a ring is its face depends on the ring being an outer one or a hole. What is
    // asked here is only: which side of the chain is the ring's inside; for a hole, the face lies on the
    // other side. A hole is told by the even-odd rule: rings of one polygon come outer first, holes after it
    // and inside it.
    std::vector<NumberedRing> numbered;
    numbered.reserve(rings.size());
    for (const PolygonRing& ring : rings) {
        if (ring.points.size() < 4 || ring.points.front() != ring.points.back() || !isFinite(ring.points))
            continue;
        const double area = signedArea(ring.points);
        if (area == 0)
            continue;
        NumberedRing out;
        out.face = ring.face;
        out.points.reserve(ring.points.size() - 1);
        for (std::size_t i = 0; i + 1 < ring.points.size(); ++i) {
            const std::uint32_t n = points.number(ring.points[i]);
            if (out.points.empty() || out.points.back() != n)
                out.points.push_back(n);
        }
        while (out.points.size() > 1 && out.points.front() == out.points.back())
            out.points.pop_back();
        if (out.points.size() < 3)
            continue;
        const bool faceOnLeft = (area > 0) != ring.hole;
        if (!faceOnLeft)
            std::reverse(out.points.begin(), out.points.end());
        numbered.push_back(std::move(out));
    }

    // Which face lies to the left of every directed edge. The first ring to claim an edge keeps it.
    std::unordered_map<std::uint64_t, RegionId, KeyHash> leftOf;
    leftOf.reserve(total);
    for (const NumberedRing& ring : numbered) {
        for (std::size_t i = 0; i < ring.points.size(); ++i)
            leftOf.try_emplace(edgeKey(ring.points[i], ring.points[(i + 1) % ring.points.size()]), ring.face);
    }
    const auto rightOf = [&](std::uint32_t from, std::uint32_t to) {
        const auto found = leftOf.find(edgeKey(to, from));
        return found == leftOf.end() ? RegionId() : found->second;
    };

    // A point is a node where arcs must end: where a ring's neighbour changes along it, or where rings that
    // come from elsewhere touch it (more than two different neighbours).
    std::vector<std::uint8_t> isNode(points.size(), 0);
    {
        std::vector<std::uint32_t> a(points.size(), 0xffffffff);
        std::vector<std::uint32_t> b(points.size(), 0xffffffff);
        const auto meet = [&](std::uint32_t p, std::uint32_t q) {
            if (a[p] == q || b[p] == q)
                return;
            if (a[p] == 0xffffffff)
                a[p] = q;
            else if (b[p] == 0xffffffff)
                b[p] = q;
            else
                isNode[p] = 1;
        };
        for (const NumberedRing& ring : numbered) {
            const std::size_t n = ring.points.size();
            for (std::size_t i = 0; i < n; ++i) {
                const std::uint32_t previous = ring.points[(i + n - 1) % n];
                const std::uint32_t here = ring.points[i];
                const std::uint32_t next = ring.points[(i + 1) % n];
                meet(here, previous);
                meet(here, next);
                if (rightOf(previous, here) != rightOf(here, next) ||
                    onMapEdge(points[previous], points[here]) != onMapEdge(points[here], points[next]))
                    isNode[here] = 1;
            }
        }
    }

    // Walks every ring from node to node; an arc already walked the other way by the neighbour is reused.
    Topology out;
    out.m_vertices.reserve(total);
    struct Known
    {
        std::int32_t arc;
    };
    std::unordered_map<std::uint64_t, Known, KeyHash>
        byFirstEdge; // first directed edge of an arc, both directions
    for (const NumberedRing& ring : numbered) {
        const std::size_t n = ring.points.size();
        std::size_t start = 0;
        while (start < n && !isNode[ring.points[start]])
            ++start;
        if (start == n) {
            // A ring without nodes (an island, an enclave) is one closed arc. Both its sides must begin it at
            // the same point to find each other: the one with the smallest number.
            start =
                std::size_t(std::min_element(ring.points.begin(), ring.points.end()) - ring.points.begin());
            isNode[ring.points[start]] = 1;
        }
        Ring made;
        made.face = ring.face;
        std::size_t i = 0;
        while (i < n) {
            std::vector<std::uint32_t> chain{ring.points[(start + i) % n]};
            do {
                ++i;
                chain.push_back(ring.points[(start + i) % n]);
            } while (i < n && !isNode[chain.back()]);
            const auto known = byFirstEdge.find(edgeKey(chain[0], chain[1]));
            if (known != byFirstEdge.end() && known->second.arc < 0) {
                made.arcs.push_back(known->second.arc); // walked backwards
                continue;
            }
            const auto arc = std::int32_t(out.m_arcs.size());
            Arc entry;
            entry.first = std::uint32_t(out.m_vertices.size());
            entry.count = std::uint32_t(chain.size());
            entry.left = ring.face;
            entry.right = rightOf(chain[0], chain[1]);
            entry.onMapEdge = onMapEdge(points[chain[0]], points[chain[1]]);
            for (const std::uint32_t p : chain)
                out.m_vertices.push_back(points[p]);
            out.m_arcs.push_back(entry);
            byFirstEdge.try_emplace(edgeKey(chain[0], chain[1]), Known{arc});
            byFirstEdge.try_emplace(edgeKey(chain[chain.size() - 1], chain[chain.size() - 2]), Known{~arc});
            made.arcs.push_back(arc);
        }
        out.m_rings.push_back(std::move(made));
    }
    out.m_vertices.shrink_to_fit();
    return out;
}

} // namespace outagemap
