// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SnapshotFormats.h"

#include <QCoreApplication>
#include <QFile>
#include <array>

namespace outagemap {

namespace {

constexpr std::array<SnapshotFormat, 14> table{{
    {"png", "png", QT_TRANSLATE_NOOP("SnapshotTexts", "PNG picture"), FormatKind::Picture, false, true,
     writePng, nullptr},
    {"jpeg", "jpg jpeg", QT_TRANSLATE_NOOP("SnapshotTexts", "JPEG picture"), FormatKind::Picture, false,
     false, writeJpeg, nullptr},
    {"webp", "webp", QT_TRANSLATE_NOOP("SnapshotTexts", "WebP picture"), FormatKind::Picture, false, true,
     writeWebp, nullptr},
    {"tiff", "tif tiff", QT_TRANSLATE_NOOP("SnapshotTexts", "TIFF picture"), FormatKind::Picture, false, true,
     writeTiff, nullptr},
    {"svg", "svg", QT_TRANSLATE_NOOP("SnapshotTexts", "SVG drawing"), FormatKind::Drawing, false, true,
     writeSvg, nullptr},
    {"pdf", "pdf", QT_TRANSLATE_NOOP("SnapshotTexts", "PDF page"), FormatKind::Drawing, false, true, writePdf,
     nullptr},
    {"html", "html htm", QT_TRANSLATE_NOOP("SnapshotTexts", "Web page in one file"), FormatKind::Drawing,
     false, false, writeHtml, nullptr},
    {"geotiff", "geo.tif geo.tiff geotiff", QT_TRANSLATE_NOOP("SnapshotTexts", "GeoTIFF raster"),
     FormatKind::Map, false, false, writeGeoTiff, nullptr},
    {"geopackage", "gpkg", QT_TRANSLATE_NOOP("SnapshotTexts", "GeoPackage with QGIS style"), FormatKind::Map,
     true, false, writeGeoPackage, nullptr},
    {"geojson", "geojson", QT_TRANSLATE_NOOP("SnapshotTexts", "GeoJSON regions"), FormatKind::Map, true,
     false, writeGeoJson, nullptr},
    {"flatgeobuf", "fgb", QT_TRANSLATE_NOOP("SnapshotTexts", "FlatGeobuf regions"), FormatKind::Map, true,
     false, writeFlatGeobuf, nullptr},
    {"kml", "kml", QT_TRANSLATE_NOOP("SnapshotTexts", "KML regions"), FormatKind::Map, true, false, writeKml,
     nullptr},
    {"csv", "csv", QT_TRANSLATE_NOOP("SnapshotTexts", "CSV table"), FormatKind::Table, true, false, writeCsv,
     nullptr},
    {"parquet", "parquet", QT_TRANSLATE_NOOP("SnapshotTexts", "Parquet table"), FormatKind::Table, true,
     false, writeParquet, parquetUnavailable},
}};

} // namespace

std::span<const SnapshotFormat> snapshotFormatTable()
{
    return table;
}

const SnapshotFormat* findFormat(const QString& path, const QString& name)
{
    const SnapshotFormat* best = nullptr;
    qsizetype longest = 0;
    for (const SnapshotFormat& format : table) {
        if (!name.isEmpty()) {
            if (name == QLatin1String(format.name))
                return &format;
            continue;
        }
        for (const QString& ending : QString::fromLatin1(format.endings).split(QLatin1Char(' '))) {
            if (ending.size() > longest && path.endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive)) {
                best = &format;
                longest = ending.size();
            }
        }
    }
    return best;
}

QStringList snapshotFormats()
{
    QStringList all;
    for (const SnapshotFormat& format : table)
        all += QString::fromLatin1(format.endings).split(QLatin1Char(' '));
    return all;
}

Expected<void> saveBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(file.errorString());
    return {};
}

} // namespace outagemap
