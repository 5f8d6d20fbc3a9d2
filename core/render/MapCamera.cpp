// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/MapCamera.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace outagemap {

namespace {

constexpr double maxZoom = 2'000;
constexpr double defaultMargin = 8;

double fittingScale(const Projection& projection, QSize size, double margin)
{
    const QRectF bounds = projection.bounds();
    return std::max(1e-3, std::min((size.width() - 2 * margin) / bounds.width(),
                                   (size.height() - 2 * margin) / bounds.height()));
}

/// Keeps scale and centre within their bounds: at least the whole world fits, and the middle of the picture
/// stays over the world's box, so that the world cannot be lost.
MapCamera bounded(MapCamera camera)
{
    const double fit = fittingScale(camera.projection, camera.size, defaultMargin * camera.devicePixelRatio);
    camera.pixelsPerUnit = std::clamp(camera.pixelsPerUnit, fit, fit * maxZoom);
    const QRectF bounds = camera.projection.bounds();
    const double halfWidth = camera.size.width() / camera.pixelsPerUnit / 2;
    const double halfHeight = camera.size.height() / camera.pixelsPerUnit / 2;
    const auto limit = [](double value, double low, double high, double half) {
        // A world smaller than the picture stays in its middle; a larger one may be moved until its edge
        // reaches the middle of the picture's half.
        if (high - low <= 2 * half)
            return (low + high) / 2;
        return std::clamp(value, low + half / 2, high - half / 2);
    };
    camera.centre.setX(limit(camera.centre.x(), bounds.left(), bounds.right(), halfWidth));
    camera.centre.setY(limit(camera.centre.y(), bounds.top(), bounds.bottom(), halfHeight));
    return camera;
}

} // namespace

MapCamera MapCamera::fitWorld(const Projection& projection, QSize size, double devicePixelRatio,
                              double margin)
{
    MapCamera camera;
    camera.projection = projection;
    camera.size = size;
    camera.devicePixelRatio = devicePixelRatio;
    camera.pixelsPerUnit = fittingScale(projection, size, margin * devicePixelRatio);
    camera.centre = projection.bounds().center();
    return camera;
}

QPointF MapCamera::toPixel(QPointF projected) const
{
    return {(projected.x() - centre.x()) * pixelsPerUnit + size.width() / 2.0,
            (centre.y() - projected.y()) * pixelsPerUnit + size.height() / 2.0};
}

QPointF MapCamera::toProjected(QPointF pixel) const
{
    return {(pixel.x() - size.width() / 2.0) / pixelsPerUnit + centre.x(),
            centre.y() - (pixel.y() - size.height() / 2.0) / pixelsPerUnit};
}

std::optional<QPointF> MapCamera::pixelOf(GeoPoint point) const
{
    const auto projected = projection.forward(point);
    if (!projected)
        return std::nullopt;
    return toPixel(*projected);
}

std::optional<GeoPoint> MapCamera::pointAt(QPointF pixel) const
{
    return projection.inverse(toProjected(pixel));
}

double MapCamera::zoom() const
{
    return pixelsPerUnit / fittingScale(projection, size, defaultMargin * devicePixelRatio);
}

MapCamera MapCamera::zoomedAt(QPointF pixel, double factor) const
{
    const QPointF fixed = toProjected(pixel);
    MapCamera camera = *this;
    const double fit = fittingScale(projection, size, defaultMargin * devicePixelRatio);
    camera.pixelsPerUnit = std::clamp(pixelsPerUnit * factor, fit, fit * maxZoom);
    camera.centre += fixed - camera.toProjected(pixel);
    return bounded(camera);
}

MapCamera MapCamera::panned(QPointF delta) const
{
    MapCamera camera = *this;
    camera.centre += QPointF(-delta.x() / pixelsPerUnit, delta.y() / pixelsPerUnit);
    return bounded(camera);
}

MapCamera MapCamera::dragged(QPointF delta) const
{
    if (projection.kind() != ProjectionKind::Orthographic)
        return panned(delta);
    const GeoPoint at = projection.centre();
    const double degrees = 180 / std::numbers::pi / pixelsPerUnit;
    // Near the poles a turn would spin the globe.
    const double parallel = std::max(0.25, std::cos(at.lat * std::numbers::pi / 180));
    MapCamera camera = *this;
    camera.projection = Projection(ProjectionKind::Orthographic,
                                   {std::remainder(at.lon - delta.x() * degrees / parallel, 360.0),
                                    std::clamp(at.lat + delta.y() * degrees, -90.0, 90.0)});
    return camera;
}

MapCamera MapCamera::resized(QSize newSize, double newDevicePixelRatio) const
{
    const double before = zoom();
    MapCamera camera = *this;
    camera.size = newSize;
    camera.devicePixelRatio = newDevicePixelRatio;
    camera.pixelsPerUnit = before * fittingScale(projection, newSize, defaultMargin * newDevicePixelRatio);
    return bounded(camera);
}

} // namespace outagemap
