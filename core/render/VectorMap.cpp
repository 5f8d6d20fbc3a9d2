// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/VectorMap.h"

#include "core/render/FrameColours.h"
#include "core/render/ViewRaster.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <unordered_map>

namespace outagemap {

namespace {

/// Coordinates to a hundredth of a pixel are all that a file needs.
QPointF toPoint(ScreenPoint p)
{
    return {std::round(double(p.x) * 100) / 100, std::round(double(p.y) * 100) / 100};
}

/// One side's way along a piece.
struct Way
{
    const ViewPart* part;
    const ViewPiece* piece;
    bool backwards;

    ScreenPoint start() const
    {
        const auto points = part->pointsOf(*piece);
        return backwards ? points.back() : points.front();
    }
    ScreenPoint end() const { return Way{part, piece, !backwards}.start(); }
};

std::uint64_t keyOf(ScreenPoint p)
{
    return std::uint64_t(std::bit_cast<std::uint32_t>(p.x + 0.0F)) << 32 |
           std::bit_cast<std::uint32_t>(p.y + 0.0F);
}

/// Joins the pieces around one area end to end. Where several go on from a point any will do: by the even-odd
/// rule the same lines bound the same area.
std::vector<QPolygonF> joined(const std::vector<Way>& ways)
{
    std::unordered_multimap<std::uint64_t, std::size_t> starting;
    for (std::size_t i = 0; i < ways.size(); ++i)
        starting.emplace(keyOf(ways[i].start()), i);
    std::vector<bool> used(ways.size(), false);
    std::vector<QPolygonF> rings;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (used[i])
            continue;
        QPolygonF ring;
        std::size_t next = i;
        const std::uint64_t start = keyOf(ways[i].start());
        while (true) {
            used[next] = true;
            const Way& way = ways[next];
            const auto points = way.part->pointsOf(*way.piece);
            for (std::size_t k = 0; k < points.size(); ++k) {
                const QPointF p = toPoint(points[way.backwards ? points.size() - 1 - k : k]);
                if (ring.isEmpty() || ring.back() != p)
                    ring.push_back(p);
            }
            const std::uint64_t end = keyOf(way.end());
            if (end == start)
                break;
            auto [found, last] = starting.equal_range(end);
            while (found != last && used[found->second])
                found = starting.erase(found);
            if (found == last)
                break; // an open chain, of a map with overlaps: filling closes it
            next = found->second;
            starting.erase(found);
        }
        if (ring.size() > 2)
            rings.push_back(std::move(ring));
    }
    return rings;
}

QPen penOf(const LineLook& look)
{
    QPen pen(QColor::fromRgba(look.colour), 2.0 * double(look.half));
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

/// Lines of the hatching in the slope and at the distance of the raster's, each cut where it leaves the area:
/// no clip and no pattern brush, which vector formats do not all know.
void paintHatch(QPainter& painter, const std::vector<QPolygonF>& rings, const MapCamera& camera,
                const MapStyle& style)
{
    // In the turned coordinates u = x + y, v = x - y the lines are u = k * period; each is inside between its
    // crossings with the edges, by the even-odd rule.
    const double period = hatchPeriod(camera.devicePixelRatio);
    const double last = camera.size.width() + camera.size.height();
    std::map<int, std::vector<double>> crossings;
    for (const QPolygonF& ring : rings) {
        for (qsizetype i = 0; i < ring.size(); ++i) {
            QPointF a = ring[i];
            QPointF b = ring[(i + 1) % ring.size()];
            if (a.x() + a.y() > b.x() + b.y())
                std::swap(a, b);
            const double ua = a.x() + a.y();
            const double ub = b.x() + b.y();
            if (ub < 0 || ua > last)
                continue;
            const int from = int(std::ceil(std::max(ua, 0.0) / period));
            const int to = int(std::ceil(std::min(ub, last) / period)); // excluded
            for (int k = from; k < to; ++k) {
                const double share = (k * period - ua) / (ub - ua);
                crossings[k].push_back((a.x() - a.y()) + share * ((b.x() - b.y()) - (a.x() - a.y())));
            }
        }
    }
    QList<QLineF> lines;
    for (auto& [k, values] : crossings) {
        std::sort(values.begin(), values.end());
        // The raster's lines go through the middles of pixels.
        const double u = k * period + 1;
        for (std::size_t i = 0; i + 1 < values.size(); i += 2) {
            lines.push_back(
                {(u + values[i]) / 2, (u - values[i]) / 2, (u + values[i + 1]) / 2, (u - values[i + 1]) / 2});
        }
    }
    QPen pen(style.hatch, 0.75 * camera.devicePixelRatio);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLines(lines);
}

/// Draws all lines that `wanted` picks.
template <typename Wanted>
void paintLines(QPainter& painter, const ViewGeometry& geometry, const QRectF& picture, Wanted wanted)
{
    QPolygonF line;
    QRectF box;
    const auto flush = [&] {
        if (line.size() > 1 && line.boundingRect().adjusted(-1, -1, 1, 1).intersects(picture))
            painter.drawPolyline(line);
        line.clear();
    };
    for (const ViewPart& part : geometry.parts) {
        for (const ViewPiece& piece : part.pieces) {
            if (!piece.drawn || !wanted(piece))
                continue;
            const auto points = part.pointsOf(piece);
            if (!piece.continues || line.isEmpty() || line.back() != toPoint(points.front()))
                flush();
            for (const ScreenPoint p : points) {
                const QPointF at = toPoint(p);
                if (line.isEmpty() || line.back() != at)
                    line.push_back(at);
            }
        }
        flush();
    }
}

} // namespace

void paintVectors(QPainter& painter, const ViewGeometry& geometry, const MapCamera& camera,
                  const RegionClasses& classes, const MapStyle& style,
                  const std::function<void(RegionId)>& beginRegion)
{
    const QRectF picture(0, 0, camera.size.width(), camera.size.height());
    const LineLooks looks(style, camera);
    const auto setPen = [&](std::size_t slot) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(penOf(looks.looks[slot]));
    };
    const auto paintKind = [&](LineKind kind) {
        setPen(std::size_t(kind));
        paintLines(painter, geometry, picture, [&](const ViewPiece& piece) { return piece.kind == kind; });
    };

    std::map<std::uint16_t, std::vector<Way>> around;
    std::vector<Way> world;
    for (const ViewPart& part : geometry.parts) {
        for (const ViewPiece& piece : part.pieces) {
            if (!piece.parts)
                continue;
            around[piece.left].push_back({&part, &piece, false});
            around[piece.right].push_back({&part, &piece, true});
            if (piece.kind == LineKind::Outline && piece.drawn)
                world.push_back({&part, &piece, piece.left == Side::none});
        }
    }
    const auto pathOf = [&](const std::vector<QPolygonF>& rings) {
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        for (const QPolygonF& ring : rings) {
            path.addPolygon(ring);
            path.closeSubpath();
        }
        return path;
    };

    painter.fillPath(pathOf(joined(world)), style.ocean);
    paintKind(LineKind::Graticule);
    for (const auto& [region, ways] : around) {
        if (region >= classes.fill.size())
            continue;
        const std::vector<QPolygonF> rings = joined(ways);
        const QPainterPath path = pathOf(rings);
        if (!path.controlPointRect().intersects(picture))
            continue;
        if (beginRegion)
            beginRegion(RegionId(region));
        const auto colour = classes.fill[region];
        const QColor fill = colour ? QColor(*colour) : style.noData;
        // A hair of its own colour around each keeps the ocean from showing through between neighbours.
        painter.setPen(QPen(fill, 0.4));
        painter.setBrush(fill);
        painter.drawPath(path);
        if (!colour)
            paintHatch(painter, rings, camera, style);
    }
    if (beginRegion)
        beginRegion({});
    if (const auto lakes = around.find(Side::lake); lakes != around.end()) {
        const QPainterPath path = pathOf(joined(lakes->second));
        if (path.controlPointRect().intersects(picture))
            painter.fillPath(path, style.ocean);
    }
    for (const LineKind kind : {LineKind::Subdivision, LineKind::Country, LineKind::Lake, LineKind::Coast})
        paintKind(kind);
    {
        QPen pen = penOf(looks.looks[std::size_t(LineKind::Disputed)]);
        pen.setDashPattern({MapStyle::dash, MapStyle::gap});
        painter.setPen(pen);
        paintLines(painter, geometry, picture,
                   [](const ViewPiece& piece) { return piece.kind == LineKind::Disputed; });
    }
    paintKind(LineKind::Outline);
    setPen(LineLooks::selection);
    paintLines(painter, geometry, picture, [](const ViewPiece& piece) { return piece.selected; });
}

} // namespace outagemap
