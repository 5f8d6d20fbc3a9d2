// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/BorderDetails.h"

#include "core/geo/LevelOfDetail.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace outagemap {

namespace {

// Half a pixel of the whole world on a screen is 0.08 degrees; steps of two keep a view within twice the
// vertices that it can show.
constexpr std::array tolerances_{0.0, 0.005, 0.01, 0.02, 0.04, 0.08, 0.16};

// The scale up to which the finest detail is used, as a tolerance: a pixel at zoom 1,000.
constexpr double finest = 1e-4;

/// The longest edge, in degrees, that may be drawn straight: a straight line in longitude and latitude bends
/// on paper by about the square of its length (in radians) over eight radii; that is to stay below half the
/// tolerance.
double longestEdge(double tolerance)
{
    return std::clamp(std::sqrt(4 * std::max(tolerance, finest) * 180 / std::numbers::pi), 0.1, 2.0);
}

void bend(std::span<const GeoPoint> line, double longest, std::vector<GeoPoint>& out)
{
    out.clear();
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (i > 0) {
            // From the smaller end, so that both directions of an edge get the same points.
            GeoPoint a = line[i - 1];
            GeoPoint b = line[i];
            const bool turned = b.lon < a.lon || (b.lon == a.lon && b.lat < a.lat);
            if (turned)
                std::swap(a, b);
            const double length = std::max(std::abs(b.lon - a.lon), std::abs(b.lat - a.lat));
            const int parts = int(std::ceil(length / longest));
            for (int k = 1; k < parts; ++k) {
                const double share = double(turned ? parts - k : k) / parts;
                out.push_back({a.lon + share * (b.lon - a.lon), a.lat + share * (b.lat - a.lat)});
            }
        }
        out.push_back(line[i]);
    }
}

/// Whether a closed line is too small to be seen at the tolerance.
bool isSpeck(std::span<const GeoPoint> line, double tolerance)
{
    if (tolerance == 0 || line.front() != line.back())
        return false;
    const auto [west, east] =
        std::minmax_element(line.begin(), line.end(), [](GeoPoint a, GeoPoint b) { return a.lon < b.lon; });
    const auto [south, north] =
        std::minmax_element(line.begin(), line.end(), [](GeoPoint a, GeoPoint b) { return a.lat < b.lat; });
    const double cosine = std::cos(line.front().lat * std::numbers::pi / 180);
    return std::max((east->lon - west->lon) * cosine, north->lat - south->lat) < 1.3 * tolerance;
}

} // namespace

BorderDetails::Point BorderDetails::toPoint(GeoPoint p)
{
    return {std::int32_t(std::lround(std::clamp(p.lon, -180.0, 180.0) / unit)),
            std::int32_t(std::lround(std::clamp(p.lat, -90.0, 90.0) / unit))};
}

std::span<const double> BorderDetails::tolerances()
{
    return tolerances_;
}

void BorderDetails::addLine(Detail& detail, std::span<const GeoPoint> line, RunKind kind, RegionId left,
                            RegionId right)
{
    const auto begin = detail.points.size();
    for (const GeoPoint& p : line) {
        const Point point = toPoint(p);
        if (detail.points.size() == begin || detail.points.back() != point)
            detail.points.push_back(point);
    }
    const auto end = detail.points.size();
    if (end - begin < 2) {
        detail.points.resize(begin);
        return;
    }
    for (std::size_t first = begin; first + 1 < end; first += runLength - 1U) {
        Run run;
        run.first = std::uint32_t(first);
        run.count = std::uint16_t(std::min<std::size_t>(runLength, end - first));
        run.kind = kind;
        run.continues = first > begin;
        run.left = left;
        run.right = right;
        run.low = run.high = detail.points[first];
        for (std::size_t i = first; i < first + run.count; ++i) {
            const Point p = detail.points[i];
            run.low = {std::min(run.low.lon, p.lon), std::min(run.low.lat, p.lat)};
            run.high = {std::max(run.high.lon, p.lon), std::max(run.high.lat, p.lat)};
        }
        detail.runs.push_back(run);
    }
}

BorderDetails::BorderDetails(const Topology& topology, std::span<const std::vector<GeoPoint>> lakes)
{
    for (const Topology::Arc& arc : topology.arcs()) {
        const RegionId inside = arc.left.isValid() ? arc.left : arc.right;
        if (!arc.onMapEdge || !inside.isValid())
            continue;
        const auto points = topology.points(arc);
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            const Point a = toPoint(points[i]);
            const Point b = toPoint(points[i + 1]);
            m_edges.push_back({{std::min(a.lon, b.lon), std::min(a.lat, b.lat)},
                               {std::max(a.lon, b.lon), std::max(a.lat, b.lat)},
                               inside});
        }
    }

    // Lakes are simplified like islands, as arcs of a topology of their own.
    std::vector<Topology::PolygonRing> rings;
    for (const std::vector<GeoPoint>& lake : lakes)
        rings.push_back({RegionId::world(), lake, false});
    const Topology water = Topology::fromRings(rings);

    const LevelOfDetail weights(topology);
    const LevelOfDetail waterWeights(water);
    std::vector<GeoPoint> line;
    for (const double tolerance : tolerances_) {
        Detail detail;
        detail.tolerance = tolerance;
        const auto add = [&](const Topology& source, RunKind kind) {
            for (const Topology::Arc& arc : source.arcs()) {
                if (arc.onMapEdge || isSpeck(source.points(arc), tolerance))
                    continue;
                bend(source.points(arc), longestEdge(tolerance), line);
                addLine(detail, line, kind, arc.left, arc.right);
            }
        };
        if (tolerance == 0) {
            add(topology, RunKind::Border);
            add(water, RunKind::Lake);
        } else {
            add(weights.simplified(topology, tolerance), RunKind::Border);
            add(waterWeights.simplified(water, tolerance), RunKind::Lake);
        }
        detail.points.shrink_to_fit();
        detail.runs.shrink_to_fit();
        m_details.push_back(std::move(detail));
    }
}

BorderDetails::BorderDetails(std::vector<Detail> details, std::vector<MapEdge> edges)
    : m_details(std::move(details))
    , m_edges(std::move(edges))
{
}

bool BorderDetails::isSound(std::size_t regionCount) const
{
    const auto isPlace = [](Point p) {
        return std::abs(std::int64_t(p.lon)) <= 1'800'000'000 && std::abs(std::int64_t(p.lat)) <= 900'000'000;
    };
    const auto isRegion = [&](RegionId id) { return !id.isValid() || id.index() < regionCount; };
    if (m_details.empty())
        return false;
    for (const Detail& detail : m_details) {
        if (!(detail.tolerance >= 0 && detail.tolerance < 90) ||
            !std::all_of(detail.points.begin(), detail.points.end(), isPlace))
            return false;
        for (const Run& run : detail.runs) {
            if (run.count < 2 || run.count > runLength || run.first > detail.points.size() ||
                run.count > detail.points.size() - run.first || run.kind > RunKind::Lake ||
                !isRegion(run.left) || !isRegion(run.right) || !isPlace(run.low) || !isPlace(run.high))
                return false;
        }
    }
    return std::all_of(m_edges.begin(), m_edges.end(), [&](const MapEdge& edge) {
        return isPlace(edge.low) && isPlace(edge.high) && isRegion(edge.inside);
    });
}

std::size_t BorderDetails::memoryBytes() const
{
    std::size_t bytes = m_edges.capacity() * sizeof(MapEdge);
    for (const Detail& detail : m_details)
        bytes += detail.points.capacity() * sizeof(Point) + detail.runs.capacity() * sizeof(Run);
    return bytes;
}

const BorderDetails::Detail& BorderDetails::detailFor(double degrees) const
{
    std::size_t best = 0;
    while (best + 1 < m_details.size() && m_details[best + 1].tolerance <= degrees)
        ++best;
    return m_details[best];
}

} // namespace outagemap
