// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/GdalErrors.h"
#include "core/snapshot/Provenance.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace outagemap {

namespace {

constexpr qint64 mostRead = 32 * 1024 * 1024;
constexpr qsizetype longestJson = 256 * 1024;
constexpr char marker[] = "\"outagemap_provenance\"";

/// The JSON object that the marker at `at` lies in; nothing where that is none.
std::optional<QJsonObject> objectAround(const QByteArray& bytes, qsizetype at)
{
    const qsizetype start = bytes.lastIndexOf('{', at);
    if (start < 0)
        return {};
    int depth = 0;
    bool inText = false;
    for (qsizetype i = start; i < bytes.size() && i - start < longestJson; ++i) {
        const char c = bytes[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            const QJsonDocument document = QJsonDocument::fromJson(bytes.mid(start, i + 1 - start));
            if (document.isObject())
                return document.object();
            return {};
        }
    }
    return {};
}

/// The keys of an object are sorted, so the marker may come after inner objects: the search goes from `{` to
/// `{` outwards until one holds the marker itself.
std::optional<QJsonObject> findIn(const QByteArray& bytes)
{
    constexpr int mostMarkers = 16;
    constexpr int mostOutwards = 400;
    qsizetype at = -1;
    for (int n = 0; n < mostMarkers; ++n) {
        at = bytes.indexOf(marker, at + 1);
        if (at < 0)
            return {};
        qsizetype from = at;
        for (int i = 0; i < mostOutwards && from >= 0 && at - from < longestJson; ++i) {
            const auto object = objectAround(bytes, from);
            if (object && object->contains(QStringLiteral("outagemap_provenance")))
                return object;
            from = bytes.lastIndexOf('{', from) - 1;
        }
    }
    return {};
}

/// GeoPackages keep it in a table of metadata; tables have it in columns.
std::optional<QJsonObject> findWithGdal(const QString& path)
{
    const GdalErrors quiet;
    GDALAllRegister();
    const char* const drivers[] = {"GPKG", "CSV", "FlatGeobuf", "Parquet", nullptr};
    const GDALDatasetUniquePtr data(GDALDataset::Open(
        QFile::encodeName(path).constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, nullptr, nullptr));
    if (!data)
        return {};
    if (const char* const text = data->GetMetadataItem("OUTAGEMAP_PROVENANCE"))
        return findIn(QByteArray(text));
    OGRLayer* const layer = data->GetLayerCount() > 0 ? data->GetLayer(0) : nullptr;
    if (layer == nullptr || layer->GetLayerDefn()->GetFieldIndex("digest") < 0)
        return {};
    const OGRFeatureUniquePtr row(layer->GetNextFeature());
    if (!row)
        return {};
    QJsonObject object{{QStringLiteral("outagemap_provenance"), 1}};
    for (const char* const key :
         {"program", "service", "window_start", "window_end", "level", "measure", "nature", "digest"}) {
        const int field = row->GetFieldIndex(key);
        if (field >= 0)
            object[QLatin1String(key)] = QString::fromUtf8(row->GetFieldAsString(field)).left(400);
    }
    return object;
}

} // namespace

Expected<Provenance> readProvenance(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QCoreApplication::translate("SnapshotTexts", "%1 cannot be read: %2")
                        .arg(path, file.errorString()));
    std::optional<QJsonObject> found;
    const QByteArray head = file.read(16);
    const bool isDatabase = head.startsWith("SQLite format 3");
    if (!isDatabase) {
        file.seek(0);
        found = findIn(file.read(mostRead));
        // Films have it at their end.
        if (!found && file.size() > mostRead && file.seek(std::max(mostRead, file.size() - mostRead)))
            found = findIn(file.read(mostRead));
    }
    if (!found)
        found = findWithGdal(path);
    if (!found)
        return fail(QCoreApplication::translate("SnapshotTexts", "%1 does not say how it was made: it is not "
                                                                 "from Outagemap, or another program has "
                                                                 "changed it")
                        .arg(path));
    return Provenance(*found);
}

} // namespace outagemap
