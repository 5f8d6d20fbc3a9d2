// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/Topology.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <unordered_map>

namespace outagemap {

namespace {

constexpr std::uint32_t nothing = 0xffffffff;

/// Multiplicative mixing (splitmix64's finaliser).
constexpr std::uint64_t mixed(std::uint64_t h)
{
    h = (h ^ (h >> 30)) * 0xbf58476d1ce4e5b9ULL;
    h = (h ^ (h >> 27)) * 0x94d049bb133111ebULL;
    return h ^ (h >> 31);
}

/// A directed edge between two numbered points.
constexpr std::uint64_t edgeKey(std::uint32_t from, std::uint32_t to)
{
    return (std::uint64_t(from) << 32) | to;
}

struct KeyHash
{
    std::size_t operator()(std::uint64_t key) const noexcept { return std::size_t(mixed(key)); }
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

/// Numbers the points, so that equal points have equal numbers: a table with open addressing, several times
/// faster here than std::unordered_map, and this is most of what opening the map costs.
class PointTable
{
public:
    explicit PointTable(std::size_t most)
        : m_slots(std::bit_ceil(std::max<std::size_t>(most * 2, 16)), nothing)
    {
        m_points.reserve(most);
    }

    std::uint32_t number(const GeoPoint& point)
    {
        // -0.0 and 0.0 are one place.
        const GeoPoint p{point.lon + 0.0, point.lat + 0.0};
        const std::uint64_t hash = mixed(std::bit_cast<std::uint64_t>(p.lon) * 0x9e3779b97f4a7c15ULL ^
                                         std::bit_cast<std::uint64_t>(p.lat));
        const std::size_t mask = m_slots.size() - 1;
        std::size_t slot = std::size_t(hash) & mask;
        while (m_slots[slot] != nothing) {
            if (m_points[m_slots[slot]] == p)
                return m_slots[slot];
            slot = (slot + 1) & mask;
        }
        m_slots[slot] = std::uint32_t(m_points.size());
        m_points.push_back(p);
        return m_slots[slot];
    }
    const GeoPoint& operator[](std::uint32_t n) const { return m_points[n]; }
    std::size_t size() const { return m_points.size(); }

private:
    std::vector<std::uint32_t> m_slots;
    std::vector<GeoPoint> m_points;
};

/// One ring with its points numbered, walked so that its face lies on the left.
struct NumberedRing
{
    RegionId face;
    std::vector<std::uint32_t> points; ///< not closed: the first is not repeated
    std::vector<RegionId> right;       ///< per point: the face to the right of the edge that begins there

    std::uint32_t at(std::size_t i) const { return points[i < points.size() ? i : i - points.size()]; }
};

/// Which face lies to the left of every directed edge, grouped by where the edge begins.
class EdgeTable
{
public:
    EdgeTable(std::span<const NumberedRing> rings, std::size_t points)
        : m_first(points + 1, 0)
    {
        for (const NumberedRing& ring : rings) {
            for (const std::uint32_t p : ring.points)
                ++m_first[p + 1];
        }
        for (std::size_t i = 1; i < m_first.size(); ++i)
            m_first[i] += m_first[i - 1];
        m_edges.resize(m_first.back());
        std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
        for (const NumberedRing& ring : rings) {
            for (std::size_t i = 0; i < ring.points.size(); ++i)
                m_edges[next[ring.points[i]]++] = {ring.at(i + 1), ring.face};
        }
        for (std::size_t p = 0; p < points; ++p) {
            // Stable: the first ring to claim an edge keeps it.
            if (m_first[p + 1] - m_first[p] > 1)
                std::stable_sort(m_edges.begin() + m_first[p], m_edges.begin() + m_first[p + 1], isLess);
        }
    }

    RegionId leftOf(std::uint32_t from, std::uint32_t to) const
    {
        const auto end = m_edges.begin() + m_first[from + 1];
        const auto found = std::lower_bound(m_edges.begin() + m_first[from], end, Edge{to, {}}, isLess);
        return found != end && found->to == to ? found->left : RegionId();
    }

private:
    struct Edge
    {
        std::uint32_t to = 0;
        RegionId left;
    };
    static bool isLess(const Edge& a, const Edge& b) { return a.to < b.to; }

    std::vector<std::uint32_t> m_first;
    std::vector<Edge> m_edges;
};

/// The rings that are fit for use. Whether the inside of a ring is its face depends on the ring being an
/// outer one or a hole.
std::vector<NumberedRing> numberRings(std::span<const Topology::PolygonRing> rings, PointTable& points)
{
    std::vector<NumberedRing> numbered;
    numbered.reserve(rings.size());
    for (const Topology::PolygonRing& ring : rings) {
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
    return numbered;
}

/// A point is a node where arcs must end: where a ring's neighbour changes along it, or where rings that come
/// from elsewhere touch it (more than two different neighbours).
std::vector<std::uint8_t> findNodes(std::span<const NumberedRing> rings, const PointTable& points)
{
    std::vector<std::uint8_t> isNode(points.size(), 0);
    struct Neighbours
    {
        std::uint32_t a = nothing;
        std::uint32_t b = nothing;
    };
    std::vector<Neighbours> met(points.size());
    const auto meet = [&](std::uint32_t p, std::uint32_t q) {
        Neighbours& known = met[p];
        if (known.a == q || known.b == q)
            return;
        if (known.a == nothing)
            known.a = q;
        else if (known.b == nothing)
            known.b = q;
        else
            isNode[p] = 1;
    };
    for (const NumberedRing& ring : rings) {
        const std::size_t n = ring.points.size();
        for (std::size_t i = 0; i < n; ++i) {
            const std::uint32_t previous = ring.points[i > 0 ? i - 1 : n - 1];
            const std::uint32_t here = ring.points[i];
            const std::uint32_t next = ring.at(i + 1);
            meet(here, previous);
            meet(here, next);
            if (ring.right[i > 0 ? i - 1 : n - 1] != ring.right[i] ||
                onMapEdge(points[previous], points[here]) != onMapEdge(points[here], points[next]))
                isNode[here] = 1;
        }
    }
    return isNode;
}

} // namespace

Topology Topology::fromRings(std::span<const PolygonRing> rings)
{
    std::size_t total = 0;
    for (const PolygonRing& ring : rings)
        total += ring.points.size();
    PointTable points(total);
    std::vector<NumberedRing> numbered = numberRings(rings, points);
    {
        const EdgeTable edges(numbered, points.size());
        for (NumberedRing& ring : numbered) {
            ring.right.resize(ring.points.size());
            for (std::size_t i = 0; i < ring.points.size(); ++i)
                ring.right[i] = edges.leftOf(ring.at(i + 1), ring.points[i]);
        }
    }
    std::vector<std::uint8_t> isNode = findNodes(numbered, points);

    // Walks every ring from node to node; an arc already walked the other way by the neighbour is reused.
    Topology out;
    out.m_vertices.reserve(total);
    std::unordered_map<std::uint64_t, std::int32_t, KeyHash> byLastEdge; // of an arc, turned round
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
        std::size_t i = start;
        while (i < start + n) {
            const std::size_t first = i;
            do {
                ++i;
            } while (i < start + n && !isNode[ring.at(i)]);
            const auto known = byLastEdge.find(edgeKey(ring.at(first), ring.at(first + 1)));
            if (known != byLastEdge.end()) {
                made.arcs.push_back(~known->second); // walked backwards
                continue;
            }
            const auto arc = std::int32_t(out.m_arcs.size());
            Arc entry;
            entry.first = std::uint32_t(out.m_vertices.size());
            entry.count = std::uint32_t(i - first + 1);
            entry.left = ring.face;
            entry.right = ring.right[first < n ? first : first - n];
            entry.onMapEdge = onMapEdge(points[ring.at(first)], points[ring.at(first + 1)]);
            for (std::size_t k = first; k <= i; ++k)
                out.m_vertices.push_back(points[ring.at(k)]);
            out.m_arcs.push_back(entry);
            byLastEdge.try_emplace(edgeKey(ring.at(i), ring.at(i - 1)), arc);
            made.arcs.push_back(arc);
        }
        out.m_rings.push_back(std::move(made));
    }
    out.m_vertices.shrink_to_fit();
    return out;
}

bool Topology::assign(std::vector<GeoPoint> vertices, std::vector<Arc> arcs, std::vector<Ring> rings,
                      std::size_t regionCount)
{
    const auto isRegion = [&](RegionId id) { return !id.isValid() || id.index() < regionCount; };
    const bool sound =
        std::all_of(vertices.begin(), vertices.end(),
                    [](GeoPoint p) { return std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90; }) &&
        std::all_of(arcs.begin(), arcs.end(),
                    [&](const Arc& arc) {
                        return arc.count >= 2 && arc.first <= vertices.size() &&
                               arc.count <= vertices.size() - arc.first && isRegion(arc.left) &&
                               isRegion(arc.right);
                    }) &&
        std::all_of(rings.begin(), rings.end(), [&](const Ring& ring) {
            return ring.face.isValid() && isRegion(ring.face) &&
                   std::all_of(ring.arcs.begin(), ring.arcs.end(), [&](std::int32_t number) {
                       return std::size_t(number < 0 ? ~number : number) < arcs.size();
                   });
        });
    if (!sound)
        return false;
    m_vertices = std::move(vertices);
    m_arcs = std::move(arcs);
    m_rings = std::move(rings);
    return true;
}

} // namespace outagemap
