// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/RegionLocator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace outagemap {

namespace {

// Cells of a quarter of a degree: small enough that a crowded one holds tens of edges, large enough that the
// grid takes a few megabytes.
constexpr double cellsPerDegree = 4;
constexpr int columns = 360 * int(cellsPerDegree);
constexpr int rows = 180 * int(cellsPerDegree);

// Where a cell's reference point lies in it. An odd place, so that borders along round coordinates do not
// run through it.
constexpr double referenceX = 0.4931853;
constexpr double referenceY = 0.5137819;

// Edges are entered a hair beyond the cells that they touch, so that rounding cannot lose one.
constexpr double hair = 1e-7;

constexpr double kmPerDegree = 111.195; // of a sphere of radius 6,371 km

int columnOf(double lon)
{
    return std::clamp(int((lon + 180) * cellsPerDegree), 0, columns - 1);
}

int rowOf(double lat)
{
    return std::clamp(int((lat + 90) * cellsPerDegree), 0, rows - 1);
}

GeoPoint referenceOf(int column, int row)
{
    return {(column + referenceX) / cellsPerDegree - 180, (row + referenceY) / cellsPerDegree - 90};
}

/// Twice the signed area of the triangle: positive where c is left of the way from a to b.
double side(GeoPoint a, GeoPoint b, GeoPoint c)
{
    return (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon);
}

double cosineOf(double lat)
{
    return std::cos(lat * std::numbers::pi / 180);
}

/// Columns left and right of a cell in which something within `km` of a point of its row can lie.
int columnReach(double lat, double km)
{
    const double cosine = std::max(0.01, cosineOf(std::min(89.4, std::abs(lat) + 1 / cellsPerDegree)));
    return std::min(columns / 2 - 1, int(std::ceil(km / (kmPerDegree * cosine) * cellsPerDegree)));
}

int rowReach(double km)
{
    return int(std::ceil(km / kmPerDegree * cellsPerDegree));
}

} // namespace

template <typename Visit>
void RegionLocator::visitCells(GeoPoint a, GeoPoint b, Visit visit)
{
    if (a.lat > b.lat)
        std::swap(a, b);
    const int firstRow = rowOf(a.lat - hair);
    const int lastRow = rowOf(b.lat + hair);
    for (int row = firstRow; row <= lastRow; ++row) {
        // The part of the edge that lies in this row.
        const double south = row / cellsPerDegree - 90 - hair;
        const double north = (row + 1) / cellsPerDegree - 90 + hair;
        const double height = b.lat - a.lat;
        const double t0 = height > 0 ? std::clamp((south - a.lat) / height, 0.0, 1.0) : 0.0;
        const double t1 = height > 0 ? std::clamp((north - a.lat) / height, 0.0, 1.0) : 1.0;
        const double x0 = a.lon + t0 * (b.lon - a.lon);
        const double x1 = a.lon + t1 * (b.lon - a.lon);
        const int last = columnOf(std::max(x0, x1) + hair);
        for (int column = columnOf(std::min(x0, x1) - hair); column <= last; ++column)
            visit(std::size_t(row) * columns + std::size_t(column));
    }
}

RegionLocator::RegionLocator(const Topology& topology, double snapKm)
    : m_snapKm(std::clamp(snapKm, 0.0, 500.0))
    , m_cells(std::size_t(columns) * rows + 1)
{
    const auto forEachEdge = [&topology](auto visit) {
        for (const Topology::Arc& arc : topology.arcs()) {
            const auto points = topology.points(arc);
            for (std::size_t i = 0; i + 1 < points.size(); ++i)
                visit(Edge{points[i], points[i + 1], arc.left, arc.right});
        }
    };

    // Counting sort of the edges into their cells. An edge of several cells is kept in each: a cell's edges
    // lie side by side then, and that is what a look-up waits for.
    forEachEdge([this](const Edge& edge) {
        visitCells(edge.a, edge.b, [this](std::size_t cell) { ++m_cells[cell + 1].firstEdge; });
    });
    for (std::size_t i = 1; i < m_cells.size(); ++i)
        m_cells[i].firstEdge += m_cells[i - 1].firstEdge;
    m_edges.resize(m_cells.back().firstEdge);
    std::vector<std::uint32_t> next(m_cells.size());
    std::transform(m_cells.begin(), m_cells.end(), next.begin(), [](const Cell& c) { return c.firstEdge; });
    forEachEdge([&](const Edge& edge) {
        visitCells(edge.a, edge.b, [&](std::size_t cell) { m_edges[next[cell]++] = edge; });
    });

    fillReferences();
    markNearLand();
}

/// Looks among the edges of a cell for one that crosses the way from `point` to `reference` nearer to the
/// point than `best`.
void RegionLocator::findCrossing(GeoPoint point, GeoPoint reference, std::size_t cell, Crossing& best) const
{
    const std::uint32_t end = m_cells[cell + 1].firstEdge;
    for (std::uint32_t i = m_cells[cell].firstEdge; i < end; ++i) {
        const Edge& edge = m_edges[i];
        if ((side(point, reference, edge.a) > 0) == (side(point, reference, edge.b) > 0))
            continue;
        const double sidePoint = side(edge.a, edge.b, point);
        const double sideReference = side(edge.a, edge.b, reference);
        if ((sidePoint > 0) == (sideReference > 0))
            continue;
        const double share = sidePoint / (sidePoint - sideReference);
        if (share < best.share)
            best = {share, sidePoint > 0 ? edge.left : edge.right};
    }
}

void RegionLocator::fillReferences()
{
    for (int row = 0; row < rows; ++row) {
        GeoPoint previous = referenceOf(-1, row); // west of the map there is nothing
        RegionId region;
        for (int column = 0; column < columns; ++column) {
            const GeoPoint here = referenceOf(column, row);
            const std::size_t cell = std::size_t(row) * columns + std::size_t(column);
            // The way from the cell to the west runs through both.
            Crossing crossing{2, region};
            findCrossing(here, previous, cell, crossing);
            if (column > 0)
                findCrossing(here, previous, cell - 1, crossing);
            region = crossing.region;
            m_cells[cell].reference = region;
            previous = here;
        }
    }
}

void RegionLocator::markNearLand()
{
    if (m_snapKm <= 0)
        return;
    const int rowsAround = rowReach(m_snapKm);
    for (int row = 0; row < rows; ++row) {
        const double lat = (row + 0.5) / cellsPerDegree - 90;
        for (int column = 0; column < columns; ++column) {
            const std::size_t cell = std::size_t(row) * columns + std::size_t(column);
            if (m_cells[cell].firstEdge == m_cells[cell + 1].firstEdge)
                continue;
            // Rows nearer to the pole have narrower cells, so they reach over more of them.
            for (int r = std::max(0, row - rowsAround); r <= std::min(rows - 1, row + rowsAround); ++r) {
                const double rowLat = (r + 0.5) / cellsPerDegree - 90;
                const int reach = columnReach(std::max(std::abs(lat), std::abs(rowLat)), m_snapKm);
                for (int c = column - reach; c <= column + reach; ++c)
                    m_cells[std::size_t(r) * columns + std::size_t((c + columns) % columns)].nearLand = true;
            }
        }
    }
}

RegionId RegionLocator::nearest(GeoPoint point) const
{
    // Distances on the plane that touches the globe at the point's latitude: over 25 km the error is far
    // below what the coasts' simplification leaves.
    const double cosine = std::max(0.001, cosineOf(point.lat));
    double best = m_snapKm / kmPerDegree;
    best *= best;
    RegionId result;
    const int row = rowOf(point.lat);
    const int column = columnOf(point.lon);
    const int rowsAround = rowReach(m_snapKm);
    // From the point's own cell outwards, so that what is found early spares the cells farther away.
    for (int i = 0; i <= 2 * rowsAround; ++i) {
        const int r = row + (i % 2 == 0 ? i / 2 : -(i + 1) / 2);
        if (r < 0 || r >= rows)
            continue;
        const double south = r / cellsPerDegree - 90;
        const double y = std::max({south - point.lat, point.lat - south - 1 / cellsPerDegree, 0.0});
        if (y * y >= best)
            continue;
        const double rowLat = (r + 0.5) / cellsPerDegree - 90;
        const int reach = columnReach(std::max(std::abs(point.lat), std::abs(rowLat)), m_snapKm);
        for (int k = 0; k <= 2 * reach; ++k) {
            const int c = column + (k % 2 == 0 ? k / 2 : -(k + 1) / 2);
            const double west = c / cellsPerDegree - 180;
            const double x =
                cosine * std::max({west - point.lon, point.lon - west - 1 / cellsPerDegree, 0.0});
            if (x * x + y * y >= best)
                continue;
            // Beyond 180 degrees the map goes on at the other end.
            const double shift = c < 0 ? 360 : c >= columns ? -360 : 0;
            findNearest({point.lon + shift, point.lat}, cosine,
                        std::size_t(r) * columns + std::size_t((c + columns) % columns), best, result);
        }
    }
    return result;
}

/// Looks among the edges of a cell for one that is nearer to the point than the square root of `best` degrees
/// of latitude.
void RegionLocator::findNearest(GeoPoint point, double cosine, std::size_t cell, double& best,
                                RegionId& result) const
{
    const std::uint32_t end = m_cells[cell + 1].firstEdge;
    for (std::uint32_t i = m_cells[cell].firstEdge; i < end; ++i) {
        const Edge& edge = m_edges[i];
        const double ax = (edge.a.lon - point.lon) * cosine;
        const double ay = edge.a.lat - point.lat;
        const double dx = (edge.b.lon - edge.a.lon) * cosine;
        const double dy = edge.b.lat - edge.a.lat;
        const double length = dx * dx + dy * dy;
        const double t = length > 0 ? std::clamp(-(ax * dx + ay * dy) / length, 0.0, 1.0) : 0.0;
        const double x = ax + t * dx;
        const double y = ay + t * dy;
        const double distance = x * x + y * y;
        if (distance >= best)
            continue;
        const RegionId region = edge.left.isValid() ? edge.left : edge.right;
        if (!region.isValid())
            continue;
        best = distance;
        result = region;
    }
}

RegionId RegionLocator::locate(GeoPoint point) const
{
    if (!(std::abs(point.lon) <= 180 && std::abs(point.lat) <= 90))
        return {};
    const int column = columnOf(point.lon);
    const int row = rowOf(point.lat);
    const std::size_t cell = std::size_t(row) * columns + std::size_t(column);
    Crossing crossing{2, m_cells[cell].reference};
    if (m_cells[cell].firstEdge != m_cells[cell + 1].firstEdge)
        findCrossing(point, referenceOf(column, row), cell, crossing);
    if (!crossing.region.isValid() && m_cells[cell].nearLand)
        return nearest(point);
    return crossing.region;
}

std::size_t RegionLocator::memoryBytes() const
{
    return m_edges.capacity() * sizeof(Edge) + m_cells.capacity() * sizeof(Cell);
}

} // namespace outagemap
