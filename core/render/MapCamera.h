// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/Projection.h"

#include <QPointF>
#include <QSize>
#include <optional>

namespace outagemap {

/// Which part of which projected world is seen, and how large. A value type; pixel coordinates are device
/// pixels, (0, 0) the upper left corner, y downwards.
struct MapCamera
{
    Projection projection;
    QPointF centre;              ///< projected coordinates shown in the middle of the picture
    double pixelsPerUnit = 200;  ///< device pixels per sphere radius
    QSize size;                  ///< of the picture, device pixels
    double devicePixelRatio = 1; ///< device pixels per logical pixel: scales line widths, marks and text

    bool operator==(const MapCamera&) const = default;

    /// The whole projected world, centred, with `margin` device pixels left free on every side.
    static MapCamera fitWorld(const Projection& projection, QSize size, double devicePixelRatio = 1,
                              double margin = 8);

    QPointF toPixel(QPointF projected) const;
    QPointF toProjected(QPointF pixel) const;
    std::optional<QPointF> pixelOf(GeoPoint point) const;
    std::optional<GeoPoint> pointAt(QPointF pixel) const;

    /// Zoom relative to fitWorld of the same size: 1 shows the whole world.
    double zoom() const;

    /// Zooms by `factor` with what is under `pixel` staying there, kept within zoom 1 to 2,000 and with the
    /// world not leaving the picture.
    MapCamera zoomedAt(QPointF pixel, double factor) const;
    /// Moves the picture by `delta` device pixels (what was at p is at p + delta), within the same bounds.
    MapCamera panned(QPointF delta) const;
    /// What dragging by `delta` device pixels does: turns the globe, so that it follows the mouse (its middle
    /// cannot be turned beyond a pole), and moves every other map as `panned` does.
    MapCamera dragged(QPointF delta) const;
    /// The same view for a picture of another size.
    MapCamera resized(QSize newSize, double newDevicePixelRatio) const;
};

} // namespace outagemap
