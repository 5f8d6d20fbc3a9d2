// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/RegionRaster.h"

#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

/// Fills one figure after the other; keeps its crossing lists between them.
class ScanlineFiller
{
public:
    explicit ScanlineFiller(QSize size)
        : m_width(size.width())
        , m_height(size.height())
        , m_rows(std::size_t(size.height()))
    {
    }

    void addEdge(QPointF a, QPointF b)
    {
        // The same computation for both directions: a border that two regions share is crossed at exactly the
        // same place for both.
        if (a.y() > b.y() || (a.y() == b.y() && a.x() > b.x()))
            std::swap(a, b);
        // Rows whose centre y + 0.5 lies in [a.y, b.y).
        const double first = std::ceil(a.y() - 0.5);
        const double last = std::ceil(b.y() - 0.5) - 1;
        if (last < 0 || first >= m_height || first > last)
            return;
        const int top = int(std::max(first, 0.0));
        const int bottom = int(std::min(last, m_height - 1.0));
        const double slope = (b.x() - a.x()) / (b.y() - a.y());
        for (int y = top; y <= bottom; ++y)
            m_rows[std::size_t(y)].push_back(a.x() + (y + 0.5 - a.y()) * slope);
        m_top = std::min(m_top, top);
        m_bottom = std::max(m_bottom, bottom);
    }

    /// Writes `value` into all pixels inside the edges added; returns how many.
    std::uint32_t fill(std::uint16_t value, std::vector<std::uint16_t>& pixels)
    {
        std::uint32_t filled = 0;
        for (int y = m_top; y <= m_bottom; ++y) {
            std::vector<double>& crossings = m_rows[std::size_t(y)];
            std::sort(crossings.begin(), crossings.end());
            std::uint16_t* const row = pixels.data() + std::size_t(y) * std::size_t(m_width);
            for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
                const int from = column(crossings[i]);
                const int to = column(crossings[i + 1]);
                if (from < to) {
                    std::fill(row + from, row + to, value);
                    filled += std::uint32_t(to - from);
                }
            }
            crossings.clear();
        }
        m_top = m_height;
        m_bottom = -1;
        return filled;
    }

private:
    /// The first column whose centre is at or right of x.
    int column(double x) const { return int(std::ceil(std::clamp(x - 0.5, 0.0, double(m_width)))); }

    int m_width;
    int m_height;
    std::vector<std::vector<double>> m_rows;
    int m_top = 1 << 30;
    int m_bottom = -1;
};

} // namespace

RegionRaster rasterise(const ProjectedMap& map, const MapCamera& camera)
{
    RegionRaster raster;
    raster.size = camera.size;
    if (camera.size.isEmpty())
        return raster;
    raster.pixels.assign(std::size_t(camera.size.width()) * std::size_t(camera.size.height()),
                         RegionRaster::none);
    ScanlineFiller filler(camera.size);

    const std::vector<QPointF> outline = camera.projection.outline();
    for (std::size_t i = 0; i + 1 < outline.size(); ++i)
        filler.addEdge(camera.toPixel(outline[i]), camera.toPixel(outline[i + 1]));
    filler.fill(RegionRaster::sea, raster.pixels);

    const QPointF corner = camera.toProjected({0, 0});
    const QPointF opposite = camera.toProjected({double(camera.size.width()), double(camera.size.height())});
    const QRectF view(QPointF(corner.x(), opposite.y()), QPointF(opposite.x(), corner.y()));
    for (const ProjectedMap::Face& face : map.faces()) {
        if (!face.box.intersects(view))
            continue;
        for (const ProjectedMap::Path& path : map.paths(face)) {
            // What is left of the picture still counts for the crossings; what is above or below does not.
            if (path.box.bottom() < view.top() || path.box.top() > view.bottom() ||
                path.box.left() > view.right())
                continue;
            const auto points = map.points(path);
            QPointF previous = camera.toPixel(points[0]);
            for (std::size_t i = 1; i < points.size(); ++i) {
                const QPointF here = camera.toPixel(points[i]);
                filler.addEdge(previous, here);
                previous = here;
            }
        }
        const std::uint32_t filled = filler.fill(face.region.index(), raster.pixels);
        if (raster.areas.size() <= face.region.index())
            raster.areas.resize(std::size_t(face.region.index()) + 1, 0);
        raster.areas[face.region.index()] += filled;
    }
    return raster;
}

} // namespace outagemap
