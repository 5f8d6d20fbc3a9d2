// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SnapshotWriter.h"

#include "core/render/RegionView.h"
#include "core/snapshot/PictureBands.h"
#include "core/snapshot/SnapshotLayout.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPaintEngine>
#include <QPainter>
#include <QTemporaryDir>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace outagemap {

namespace {

constexpr int smallestSide = 64;
constexpr int largestSide = 16'384;

} // namespace

MapCamera snapshotCamera(const WorldMap& map, const SnapshotRequest& request, QSize size, double scale)
{
    if (request.camera)
        return request.camera->resized(size, scale);
    if (request.focus.isValid() && request.focus != RegionId::world())
        return fitRegion(map, request.focus, request.projection.kind(), size, scale);
    return MapCamera::fitWorld(request.projection, size, scale, 2);
}

void paintSnapshot(QPainter& painter, const std::shared_ptr<const WorldMap>& map,
                   const SnapshotRequest& request, const std::function<void(RegionId)>& beginRegion)
{
    ChoroplethRenderer renderer(map);
    SnapshotPainter(map, request, renderer).paint(painter, beginRegion);
}

QImage snapshotImage(const std::shared_ptr<const WorldMap>& map, const SnapshotRequest& request)
{
    ChoroplethRenderer renderer(map);
    return frameImage(map, request, renderer);
}

QImage frameImage(const std::shared_ptr<const WorldMap>& map, const SnapshotRequest& request,
                  ChoroplethRenderer& renderer)
{
    QImage whole;
    const PictureBands bands(map, request);
    if (bands.count() != 1)
        return whole;
    const auto painted = bands.forEach(renderer, [&](const QImage& band, int) {
        whole = band;
        return true;
    });
    return painted ? whole : QImage();
}

Expected<void> writeBeside(const QString& path,
                           const std::function<Expected<void>(const QString& beside)>& write)
{
    const QFileInfo target(path);
    const auto failed = [&](const QString& why) {
        return fail(QCoreApplication::translate("SnapshotTexts", "%1 was not written: %2").arg(path, why));
    };
    if (target.isDir())
        return failed(QCoreApplication::translate("SnapshotTexts", "it is a folder"));
    errno = 0;
    QTemporaryDir folder(target.absolutePath() + QStringLiteral("/.outagemap-XXXXXX"));
    if (!folder.isValid())
        return failed(folder.errorString().section(QStringLiteral(": "), -1));
    const QString beside = folder.filePath(target.fileName());
    if (const auto written = write(beside); !written)
        return failed(written.error().message);
    std::error_code problem;
    std::filesystem::rename(std::filesystem::path(beside.toStdU16String()),
                            std::filesystem::path(target.absoluteFilePath().toStdU16String()), problem);
    if (problem)
        return failed(QString::fromStdString(problem.message()));
    return {};
}

Expected<void> writeSnapshot(const std::shared_ptr<const WorldMap>& map, const SnapshotRequest& request,
                             const QString& path, const QString& formatName)
{
    const auto failed = [&](const QString& why) {
        return fail(QCoreApplication::translate("SnapshotTexts", "%1 was not written: %2").arg(path, why));
    };
    if (!request.values)
        return failed(QCoreApplication::translate("SnapshotTexts", "there is nothing to show"));
    const auto isInRange = [](int side) { return smallestSide <= side && side <= largestSide; };
    if (!isInRange(request.size.width()) || !isInRange(request.size.height())) {
        return failed(
            QCoreApplication::translate("SnapshotTexts", "a picture has %1 to %2 pixels a side, not %3x%4")
                .arg(smallestSide)
                .arg(largestSide)
                .arg(request.size.width())
                .arg(request.size.height()));
    }
    const SnapshotFormat* const format = findFormat(path, formatName);
    if (format == nullptr) {
        if (!formatName.isEmpty())
            return failed(QCoreApplication::translate("SnapshotTexts", "there is no format \"%1\"")
                              .arg(formatName.left(60)));
        return failed(QCoreApplication::translate("SnapshotTexts", "its ending must be one of .%1")
                          .arg(snapshotFormats().join(QStringLiteral(", ."))));
    }
    if (format->unavailable != nullptr) {
        if (const QString why = format->unavailable(); !why.isEmpty())
            return failed(why);
    }
    const Provenance provenance(
        *map, request, format->tabular ? Provenance::Figures::Elsewhere : Provenance::Figures::Within);
    return writeBeside(path, [&](const QString& beside) {
        return format->write(SnapshotJob{map, request, provenance}, beside);
    });
}

} // namespace outagemap
