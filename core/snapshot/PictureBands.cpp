// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/PictureBands.h"

#include "core/snapshot/SnapshotWriter.h"

#include <QCoreApplication>
#include <QPaintEngine>
#include <QPainter>
#include <cmath>

namespace outagemap {

namespace {

constexpr double wholePixels = 17e6; // at about 16 bytes each while painting: below 300 MB
constexpr double basePixels = 4e6;   // of the page that larger pictures are painted from
constexpr double bandPixels = 8e6;

} // namespace

SnapshotPainter::SnapshotPainter(const std::shared_ptr<const WorldMap>& map, const SnapshotRequest& request,
                                 ChoroplethRenderer& renderer)
    : m_map(map)
    , m_request(request)
    , m_renderer(renderer)
    , m_style(snapshotStyle(request))
    , m_layout(*map, request, m_style)
{
}

void SnapshotPainter::paintMap(QPainter& painter, const QRect& area, const IntensityMapPtr& values,
                               const std::function<void(RegionId)>& beginRegion, bool asVectors) const
{
    RenderRequest drawing;
    drawing.camera = snapshotCamera(*m_map, m_request, area.size(), m_layout.mapScale());
    drawing.level = m_request.level;
    drawing.measure = m_request.measure;
    drawing.values = values;
    drawing.style = m_style;
    drawing.language = m_request.language;
    drawing.labels = m_request.panels.empty();
    if (!asVectors && !m_request.transparent && painter.paintEngine()->type() == QPaintEngine::Raster) {
        painter.drawImage(area.topLeft(), m_renderer.render(drawing).image);
        return;
    }
    drawing.beginRegion = beginRegion;
    painter.save();
    painter.translate(area.topLeft());
    m_renderer.paint(painter, drawing);
    painter.restore();
}

void SnapshotPainter::paint(QPainter& painter, const std::function<void(RegionId)>& beginRegion,
                            bool asVectors) const
{
    if (!m_request.transparent)
        painter.fillRect(QRect(QPoint(0, 0), m_request.size), m_style.background);
    const std::vector<QRect>& areas = m_layout.mapAreas();
    for (std::size_t i = 0; i < areas.size(); ++i) {
        paintMap(painter, areas[i], m_request.panels.empty() ? m_request.values : m_request.panels[i],
                 beginRegion, asVectors);
    }
    m_layout.paint(painter);
}

PictureBands::PictureBands(std::shared_ptr<const WorldMap> map, const SnapshotRequest& request)
    : m_map(std::move(map))
    , m_request(request)
{
}

int PictureBands::count() const
{
    const double pixels = double(m_request.size.width()) * m_request.size.height();
    return pixels <= wholePixels ? 1 : int(std::ceil(pixels / bandPixels));
}

Expected<void> PictureBands::forEach(const std::function<bool(const QImage& band, int top)>& use) const
{
    ChoroplethRenderer renderer(m_map);
    return forEach(renderer, use);
}

Expected<void> PictureBands::forEach(ChoroplethRenderer& renderer,
                                     const std::function<bool(const QImage& band, int top)>& use) const
{
    const auto noMemory = [] {
        return fail(QCoreApplication::translate("SnapshotTexts",
                                                "there is not enough memory for a picture of that size"));
    };
    const QSize size = m_request.size;
    const QImage::Format painted = hasAlpha() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    const QImage::Format wanted = hasAlpha() ? QImage::Format_RGBA8888 : QImage::Format_RGB888;
    const int bands = count();

    // Above that size a smaller page is painted enlarged, as vectors: text and lines stay sharp.
    SnapshotRequest page = m_request;
    if (bands > 1) {
        const double shrink = std::sqrt(basePixels / (double(size.width()) * size.height()));
        page.size = QSize(std::max(1, int(std::lround(size.width() * shrink))),
                          std::max(1, int(std::lround(size.height() * shrink))));
    }
    const SnapshotPainter snapshot(m_map, page, renderer);
    const int rows = (size.height() + bands - 1) / bands;
    for (int top = 0; top < size.height(); top += rows) {
        const int high = std::min(rows, size.height() - top);
        QImage band(size.width(), high, painted);
        if (band.isNull())
            return noMemory();
        if (hasAlpha())
            band.fill(Qt::transparent);
        QPainter painter(&band);
        if (bands > 1) {
            painter.translate(0, -top);
            painter.scale(double(size.width()) / page.size.width(),
                          double(size.height()) / page.size.height());
        }
        snapshot.paint(painter, {}, bands > 1);
        painter.end();
        band = std::move(band).convertToFormat(wanted);
        if (band.isNull())
            return noMemory();
        if (m_request.progress && !m_request.progress(double(top + high) / size.height()))
            return fail(QCoreApplication::translate("SnapshotTexts", "cancelled"));
        if (!use(band, top))
            return fail(QString());
    }
    return {};
}

} // namespace outagemap
