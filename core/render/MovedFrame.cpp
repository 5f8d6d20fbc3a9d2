// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/MovedFrame.h"

#include <QPainter>
#include <cmath>

namespace outagemap {

void paintMoved(QPainter& painter, const Frame& frame, const MapCamera& camera, double ratio)
{
    if (frame.image.isNull() || frame.camera.projection != camera.projection)
        return;
    const QPointF corner = camera.toPixel(frame.camera.toProjected({0, 0}));
    if (frame.camera.pixelsPerUnit == camera.pixelsPerUnit) {
        // Whole device pixels: a plain copy, and sharp.
        QImage image = frame.image;
        image.setDevicePixelRatio(ratio);
        painter.drawImage(QPointF(std::round(corner.x()), std::round(corner.y())) / ratio, image);
        return;
    }
    // Without smoothing, which takes three times as long: this is on screen for a frame or two.
    const QPointF opposite =
        camera.toPixel(frame.camera.toProjected({double(frame.image.width()), double(frame.image.height())}));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QRectF(corner / ratio, opposite / ratio), frame.image);
}

} // namespace outagemap
