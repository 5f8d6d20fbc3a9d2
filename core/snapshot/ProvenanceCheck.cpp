// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/ProvenanceCheck.h"

#include "core/geo/GdalErrors.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <algorithm>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace outagemap {

namespace {

constexpr qint64 mostRead = 64 * 1024 * 1024;
constexpr std::size_t mostRows = 20'000;
constexpr char contentKey[] = "content";

QString contentDigest(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A figure of a row; texts (of CSV) that are empty are none.
std::optional<double> figureOf(const OGRFeature& row, const char* name)
{
    const int field = row.GetFieldIndex(name);
    if (field < 0 || !row.IsFieldSetAndNotNull(field) ||
        (row.GetFieldDefnRef(field)->GetType() == OFTString && *row.GetFieldAsString(field) == '\0'))
        return {};
    return row.GetFieldAsDouble(field);
}

/// The digest of the rows of a table; nothing where the file is none.
std::optional<QString> digestOfRows(const QString& path)
{
    const GdalErrors quiet;
    GDALAllRegister();
    const char* const drivers[] = {"GPKG", "GeoJSON", "FlatGeobuf", "LIBKML",
                                   "KML",  "CSV",     "Parquet",    nullptr};
    const GDALDatasetUniquePtr data(GDALDataset::Open(
        QFile::encodeName(path).constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, nullptr, nullptr));
    OGRLayer* const layer = data && data->GetLayerCount() > 0 ? data->GetLayer(0) : nullptr;
    if (layer == nullptr || layer->GetLayerDefn()->GetFieldIndex("code") < 0 ||
        layer->GetLayerDefn()->GetFieldIndex("class") < 0)
        return {};
    std::vector<std::pair<QString, QByteArray>> lines; // by code
    while (const OGRFeatureUniquePtr row{layer->GetNextFeature()}) {
        if (lines.size() == mostRows)
            return QString();
        const QString code = QString::fromUtf8(row->GetFieldAsString("code"));
        RegionIntensity figures;
        figures.reports = figureOf(*row, "reports").value_or(0);
        figures.expected = figureOf(*row, "expected").value_or(0);
        figures.ratio = figureOf(*row, "times_usual");
        figures.perMillion = figureOf(*row, "per_million");
        figures.failingShare = figureOf(*row, "failing_share");
        std::optional<IntensityClass> valueClass;
        if (const auto number = figureOf(*row, "class"))
            valueClass = IntensityClass(std::clamp(*number, 0.0, 255.0));
        lines.emplace_back(code, digestLine(code, figures, valueClass));
    }
    std::sort(lines.begin(), lines.end());
    QByteArray all;
    for (const auto& [code, line] : lines)
        all += line;
    return digestOfLines(all);
}

} // namespace

Provenance withContentPlaceholder(const Provenance& provenance)
{
    QJsonObject object = provenance.object();
    object[QLatin1String(contentKey)] = QLatin1String(contentPlaceholder);
    return Provenance(object);
}

void sealContent(QByteArray& bytes)
{
    bytes.replace(contentPlaceholder, contentDigest(bytes).toLatin1());
}

Expected<FileCheck> checkFile(const QString& path, const Provenance& provenance)
{
    FileCheck check;
    if (const auto values = provenance.values())
        check.figuresAgree = digestOfLines(*values) == provenance.digest();
    else if (provenance.object().contains(QStringLiteral("values")))
        check.figuresAgree = false; // there, but damaged
    else if (const auto digest = digestOfRows(path))
        check.figuresAgree = *digest == provenance.digest();

    const QByteArray content = provenance.object()[QLatin1String(contentKey)].toString().toLatin1();
    if (content.size() == qsizetype(sizeof(contentPlaceholder) - 1)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(QCoreApplication::translate("SnapshotTexts", "%1 cannot be read: %2")
                            .arg(path, file.errorString()));
        QByteArray bytes = file.read(mostRead);
        bytes.replace(content, contentPlaceholder);
        check.contentAgrees = file.atEnd() && contentDigest(bytes).toLatin1() == content;
    }
    return check;
}

} // namespace outagemap
