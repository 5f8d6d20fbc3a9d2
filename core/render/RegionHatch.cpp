// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/RegionHatch.h"

#include <QLineF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <map>

namespace outagemap {

int hatchPeriod(double devicePixelRatio)
{
    return std::max(4, int(std::lround(6 * devicePixelRatio)));
}

void paintHatch(QPainter& painter, const ProjectedMap& map, const ProjectedMap::Face& face,
                const MapCamera& camera, const MapStyle& style)
{
    // In the turned coordinates u = x + y, v = x - y the lines are u = k * period; each is inside between its
    // crossings with the region's edges, by the even-odd rule.
    const double period = hatchPeriod(camera.devicePixelRatio);
    const double last = camera.size.width() + camera.size.height();
    std::map<int, std::vector<double>> crossings;
    for (const ProjectedMap::Path& path : map.paths(face)) {
        const auto points = map.points(path);
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            QPointF a = camera.toPixel(points[i]);
            QPointF b = camera.toPixel(points[i + 1]);
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
        const double u = k * period;
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

} // namespace outagemap
