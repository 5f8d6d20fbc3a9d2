// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/MapLines.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <cmath>

namespace outagemap {

namespace {

QPen pen(const QColor& colour, double width, const MapCamera& camera)
{
    QPen result(colour, width * camera.devicePixelRatio);
    result.setCosmetic(true);
    result.setCapStyle(Qt::FlatCap);
    result.setJoinStyle(Qt::RoundJoin);
    return result;
}

/// The pixels of a chain, without those that would not be told from the one before.
void toPixels(std::span<const QPointF> points, const MapCamera& camera, QPolygonF& out)
{
    constexpr double nearby = 0.3;
    out.clear();
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF p = camera.toPixel(points[i]);
        if (i > 0 && i + 1 < points.size() && std::abs(p.x() - out.back().x()) < nearby &&
            std::abs(p.y() - out.back().y()) < nearby)
            continue;
        out.push_back(p);
    }
}

void paintChain(QPainter& painter, std::span<const GeoPoint> chain, const MapCamera& camera)
{
    QPolygonF polygon;
    for (const auto& piece : ProjectedMap::projectLine(chain, camera.projection)) {
        toPixels(piece, camera, polygon);
        painter.drawPolyline(polygon);
    }
}

enum class LineKind
{
    Subdivision,
    Country,
    Coast,
};

LineKind kindOf(const ProjectedMap::Line& line, const RegionDirectory& regions)
{
    if (!line.left.isValid() || !line.right.isValid())
        return LineKind::Coast;
    const RegionId left = regions.ancestorAt(line.left, RegionLevel::Country);
    const RegionId right = regions.ancestorAt(line.right, RegionLevel::Country);
    // Areas have no country: their borders are drawn like those of countries.
    return left != right || !left.isValid() ? LineKind::Country : LineKind::Subdivision;
}

int graticuleStep(double zoom)
{
    if (zoom < 2.5)
        return 30;
    if (zoom < 6)
        return 15;
    if (zoom < 18)
        return 5;
    return zoom < 60 ? 2 : 1;
}

} // namespace

QRectF visiblePart(const MapCamera& camera)
{
    const QPointF topLeft = camera.toProjected({0, 0});
    const QPointF bottomRight =
        camera.toProjected({double(camera.size.width()), double(camera.size.height())});
    return {QPointF(topLeft.x(), bottomRight.y()), QPointF(bottomRight.x(), topLeft.y())};
}

void paintGraticule(QPainter& painter, const MapCamera& camera, const MapStyle& style)
{
    painter.setPen(pen(style.graticule, 0.6, camera));
    painter.setBrush(Qt::NoBrush);
    const int step = graticuleStep(camera.zoom());
    std::vector<GeoPoint> chain;
    for (int lon = -180; lon < 180; lon += step) {
        // Only every 90th meridian goes up to the poles, where they would run into a blot.
        const int reach = lon % 90 == 0 ? 90 : 90 - step;
        chain.clear();
        for (int lat = -reach; lat <= reach; ++lat)
            chain.push_back({double(lon), double(lat)});
        paintChain(painter, chain, camera);
    }
    for (int lat = step - 90; lat < 90; lat += step) {
        chain.clear();
        for (int lon = -180; lon <= 180; ++lon)
            chain.push_back({double(lon), double(lat)});
        paintChain(painter, chain, camera);
    }
}

void paintOutline(QPainter& painter, const MapCamera& camera, const MapStyle& style)
{
    painter.setPen(pen(style.outline, 1, camera));
    painter.setBrush(Qt::NoBrush);
    QPolygonF polygon;
    toPixels(camera.projection.outline(), camera, polygon);
    painter.drawPolyline(polygon);
}

void paintBorders(QPainter& painter, const ProjectedMap& map, const RegionDirectory& regions,
                  const MapCamera& camera, const MapStyle& style)
{
    const QRectF view = visiblePart(camera);
    painter.setBrush(Qt::NoBrush);
    QPolygonF polygon;
    // At the scale of the world a subdivision is a few pixels: full borders would bury the colours.
    const double fade = std::clamp(0.35 + 0.2 * camera.zoom(), 0.0, 1.0);
    QColor subdivision = style.subdivisionBorder;
    subdivision.setAlphaF(float(subdivision.alphaF() * fade));
    const struct
    {
        LineKind kind;
        QPen pen;
    } passes[] = {
        {LineKind::Subdivision, pen(subdivision, style.subdivisionWidth, camera)},
        {LineKind::Country, pen(style.countryBorder, style.countryWidth, camera)},
        {LineKind::Coast, pen(style.coast, style.coastWidth, camera)},
    };
    for (const auto& pass : passes) {
        painter.setPen(pass.pen);
        for (const ProjectedMap::Line& line : map.lines()) {
            // A box without height or width (a straight line) intersects nothing by QRectF's rules.
            if (!line.path.box.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).intersects(view) ||
                kindOf(line, regions) != pass.kind)
                continue;
            toPixels(map.points(line.path), camera, polygon);
            painter.drawPolyline(polygon);
        }
    }
}

void paintDisputed(QPainter& painter, const WorldMap& map, const MapCamera& camera, const MapStyle& style)
{
    QPen dashed = pen(style.disputedBorder, 0.9, camera);
    dashed.setDashPattern({3, 2.5});
    painter.setPen(dashed);
    painter.setBrush(Qt::NoBrush);
    for (const auto& chain : map.disputedBorders())
        paintChain(painter, chain, camera);
}

void paintSelection(QPainter& painter, const ProjectedMap& map, RegionId region, const MapCamera& camera,
                    const MapStyle& style)
{
    const QRectF view = visiblePart(camera);
    painter.setPen(pen(style.selection, style.selectionWidth, camera));
    painter.setBrush(Qt::NoBrush);
    QPolygonF polygon;
    for (const ProjectedMap::Line& line : map.lines()) {
        if ((line.left == region) == (line.right == region) ||
            !line.path.box.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).intersects(view))
            continue;
        toPixels(map.points(line.path), camera, polygon);
        painter.drawPolyline(polygon);
    }
}

} // namespace outagemap
