// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SnapshotWriter.h"

#include "core/render/RegionView.h"
#include "core/snapshot/SnapshotLayout.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageWriter>
#include <QPaintEngine>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace outagemap {

namespace {

constexpr int smallestSide = 64;
constexpr int largestSide = 16'384;

Expected<QByteArray> toPng(const std::shared_ptr<const WorldMap>& map, const SnapshotRequest& request)
{
    QImage image(request.size, QImage::Format_RGB32);
    if (image.isNull())
        return fail(QStringLiteral("there is not enough memory for a picture of that size"));
    QPainter painter(&image);
    paintSnapshot(painter, map, request);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), SnapshotLayout(*map, request, MapStyle::light()).title());
    writer.setText(QStringLiteral("Software"), QStringLiteral("Outagemap"));
    if (!writer.write(image))
        return fail(QStringLiteral("the picture could not be encoded: %1").arg(writer.errorString()));
    return buffer.data();
}

Expected<QByteArray> toSvg(const std::shared_ptr<const WorldMap>& map, const SnapshotRequest& request)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(request.size);
    generator.setViewBox(QRect(QPoint(0, 0), request.size));
    // One unit is one pixel: QSvgGenerator computes millimetres from the resolution.
    generator.setResolution(96);
    generator.setTitle(SnapshotLayout(*map, request, MapStyle::light()).title());
    generator.setDescription(map->credit());
    QPainter painter(&generator);
    paintSnapshot(painter, map, request);
    painter.end();
    return buffer.data();
}

} // namespace

QStringList snapshotFormats()
{
    return {QStringLiteral("png"), QStringLiteral("svg")};
}

void paintSnapshot(QPainter& painter, const std::shared_ptr<const WorldMap>& map,
                   const SnapshotRequest& request)
{
    const MapStyle style = MapStyle::make(request.darkTheme, request.colours, request.classing);
    const SnapshotLayout layout(*map, request, style);
    painter.fillRect(QRect(QPoint(0, 0), request.size), style.background);

    const QRect area = layout.mapArea();
    RenderRequest drawing;
    drawing.camera = request.camera ? request.camera->resized(area.size(), layout.scale())
                                    : MapCamera::fitWorld(request.projection, area.size(), layout.scale(), 2);
    if (!request.camera && request.focus.isValid() && request.focus != RegionId::world()) {
        drawing.camera =
            fitRegion(*map, request.focus, request.projection.kind(), area.size(), layout.scale());
    }
    drawing.level = request.level;
    drawing.measure = request.measure;
    drawing.values = request.values;
    drawing.style = style;
    drawing.language = request.language;
    ChoroplethRenderer renderer(map);
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        painter.drawImage(area.topLeft(), renderer.render(drawing).image);
    } else {
        painter.save();
        painter.translate(area.topLeft());
        renderer.paint(painter, drawing);
        painter.restore();
    }
    layout.paint(painter);
}

Expected<void> writeSnapshot(const std::shared_ptr<const WorldMap>& map, const SnapshotRequest& request,
                             const QString& path)
{
    if (!request.values)
        return fail(QStringLiteral("%1 was not written: there is nothing to show").arg(path));
    const auto isInRange = [](int side) { return smallestSide <= side && side <= largestSide; };
    if (!isInRange(request.size.width()) || !isInRange(request.size.height())) {
        return fail(QStringLiteral("%1 was not written: a picture has %2 to %3 pixels a side, not %4x%5")
                        .arg(path)
                        .arg(smallestSide)
                        .arg(largestSide)
                        .arg(request.size.width())
                        .arg(request.size.height()));
    }
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!snapshotFormats().contains(ending)) {
        return fail(QStringLiteral("%1 was not written: its ending must be one of .%2")
                        .arg(path, snapshotFormats().join(QStringLiteral(", ."))));
    }
    const Expected<QByteArray> bytes =
        ending == QLatin1String("svg") ? toSvg(map, request) : toPng(map, request);
    if (!bytes)
        return fail(QStringLiteral("%1 was not written: %2").arg(path, bytes.error().message));

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return fail(QStringLiteral("%1 could not be written: %2").arg(path, file.errorString()));
    return {};
}

} // namespace outagemap
