// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/GdalFile.h"

#include "core/render/RegionColours.h"
#include "core/snapshot/QgisStyle.h"
#include "core/snapshot/RegionPolygons.h"
#include "core/snapshot/SnapshotFormats.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <ogrsf_frmts.h>

namespace outagemap {

namespace {

struct Column
{
    const char* name;
    OGRFieldType type;
};

// In the order of the file; `rowFor` fills them in the same.
constexpr std::array columns{
    Column{"code", OFTString},          Column{"name", OFTString},       Column{"parent", OFTString},
    Column{"population", OFTInteger64}, Column{"reports", OFTReal},      Column{"expected", OFTReal},
    Column{"times_usual", OFTReal},     Column{"per_million", OFTReal},  Column{"tested", OFTReal},
    Column{"failing_share", OFTReal},   Column{"p_value", OFTReal},      Column{"p_adjusted", OFTReal},
    Column{"class", OFTInteger},        Column{"class_name", OFTString}, Column{"colour", OFTString},
    Column{"legend", OFTString},        Column{"service", OFTString},    Column{"window_start", OFTDateTime},
    Column{"window_end", OFTDateTime},  Column{"level", OFTString},      Column{"measure", OFTString},
    Column{"nature", OFTString},        Column{"program", OFTString},    Column{"digest", OFTString},
};

/// Where a format differs from the others.
struct Dialect
{
    const char* driver;
    QStringList fileOptions;
    QStringList layerOptions;
    bool shapes = true;
    bool longIntegers = true; ///< else every integer must be one of 32 bits to be a number at all
    /// Made in memory and saved by us: drivers of text formats do not look whether the disk takes it.
    bool inMemory = true;
};

class RegionFile
{
public:
    RegionFile(const SnapshotJob& job, Dialect dialect)
        : m_job(job)
        , m_regions(job.map->regions())
        , m_dialect(std::move(dialect))
        , m_style(snapshotStyle(job.request))
        , m_colours(regionColours(job.map->regions(), job.request, m_style))
        , m_legend(makeLegend(job.map->regions(), *job.request.values, job.request.level, job.request.measure,
                              m_style))
    {
    }

    Expected<void> write(const QString& path, const std::function<void(GDALDataset&)>& more = {})
    {
        if (!m_dialect.inMemory)
            return writeTo(path, more);
        const QString inMemory = QStringLiteral("/vsimem/outagemap-%1-%2")
                                     .arg(quintptr(this), 0, 16)
                                     .arg(QFileInfo(path).fileName());
        const auto written = writeTo(inMemory, more);
        const QByteArray name = inMemory.toUtf8();
        vsi_l_offset size = 0;
        constexpr int keep = 0;
        const GByte* const bytes = VSIGetMemFileBuffer(name.constData(), &size, keep);
        const Expected<void> saved =
            !written           ? written
            : bytes == nullptr ? Expected<void>(fail(QStringLiteral("GDAL")))
                               : saveBytes(path, QByteArray::fromRawData(reinterpret_cast<const char*>(bytes),
                                                                         qsizetype(size)));
        VSIUnlink(name.constData());
        return saved;
    }

private:
    Expected<void> writeTo(const QString& path, const std::function<void(GDALDataset&)>& more)
    {
        auto file = GdalFile::create(m_dialect.driver, path, m_dialect.fileOptions);
        if (!file)
            return tl::unexpected(file.error());
        OGRSpatialReference wgs84;
        wgs84.importFromEPSG(4326);
        wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        CPLStringList options = gdalOptions(m_dialect.layerOptions);
        OGRLayer* const layer =
            (*file)->CreateLayer("regions", m_dialect.shapes ? &wgs84 : nullptr,
                                 m_dialect.shapes ? wkbMultiPolygon : wkbNone, options.List());
        if (layer == nullptr)
            return file->failure(QStringLiteral("regions"));
        for (const Column& column : columns) {
            const bool shortened = column.type == OFTInteger64 && !m_dialect.longIntegers;
            OGRFieldDefn field(column.name, shortened ? OFTInteger : column.type);
            if (layer->CreateField(&field) != OGRERR_NONE)
                return file->failure(QLatin1String(column.name));
        }
        // A driver may have columns of its own before these (KML).
        for (std::size_t i = 0; i < columns.size(); ++i)
            m_fields[i] = layer->GetLayerDefn()->GetFieldIndex(columns[i].name);
        if (more)
            more(**file);
        (*file)->StartTransaction();
        if (const auto rows = writeRows(*layer, *file); !rows)
            return rows;
        (*file)->CommitTransaction();
        return file->close();
    }

    Expected<void> writeRows(OGRLayer& layer, const GdalFile& file)
    {
        std::vector<std::unique_ptr<OGRMultiPolygon>> shapes;
        if (m_dialect.shapes)
            shapes = regionPolygons(*m_job.map, m_job.request.level);
        const int count = m_regions.size();
        for (int i = 0; i < count; ++i) {
            const RegionId id{std::uint16_t(i)};
            if (!isDrawnAt(m_regions, id, m_job.request.level))
                continue;
            if (m_job.request.progress && i % 500 == 0 && !m_job.request.progress(double(i) / count))
                return fail(QCoreApplication::translate("SnapshotTexts", "cancelled"));
            OGRFeature feature(layer.GetLayerDefn());
            fill(feature, id);
            // For formats that have styles of their own (KML).
            feature.SetStyleString(QStringLiteral("BRUSH(fc:%1);PEN(c:%2,w:1px)")
                                       .arg(m_colours[id.index()].name(), m_style.coast.name())
                                       .toLatin1()
                                       .constData());
            if (m_dialect.shapes && shapes[std::size_t(i)])
                feature.SetGeometryDirectly(shapes[std::size_t(i)].release());
            if (layer.CreateFeature(&feature) != OGRERR_NONE)
                return file.failure(m_regions[id].code);
        }
        return {};
    }

    /// What the legend says of the region's colour; nothing where every value has a colour of its own.
    QString legendText(RegionId id) const
    {
        if (m_style.classing.method == ClassMethod::Continuous &&
            (*m_job.request.values)[id].classFor(m_job.request.measure))
            return {};
        const auto entry =
            std::find_if(m_legend.entries.begin(), m_legend.entries.end(),
                         [&](const LegendEntry& one) { return one.colour == m_colours[id.index()]; });
        return entry == m_legend.entries.end() ? QString() : entry->label;
    }

    void fill(OGRFeature& feature, RegionId id) const
    {
        const Region& region = m_regions[id];
        const RegionIntensity& row = (*m_job.request.values)[id];
        const QJsonObject& about = m_job.provenance.object();
        std::size_t column = 0;
        const auto next = [&] { return m_fields[column++]; };
        const auto text = [&](const QString& value) { feature.SetField(next(), value.toUtf8().constData()); };
        const auto figure = [&](std::optional<double> value) {
            const int field = next();
            if (value)
                feature.SetField(field, *value);
            else
                feature.SetFieldNull(field);
        };
        const auto moment = [&](UtcTime t) {
            const QDateTime time = QDateTime::fromSecsSinceEpoch(t.seconds(), QTimeZone::utc());
            constexpr int utcFlag = 100;
            feature.SetField(next(), time.date().year(), time.date().month(), time.date().day(),
                             time.time().hour(), time.time().minute(), float(time.time().second()), utcFlag);
        };
        text(region.code);
        text(m_regions.name(id, m_job.request.language));
        text(region.parent.isValid() ? m_regions[region.parent].code : QString());
        feature.SetField(next(), GIntBig(region.population));
        figure(row.reports);
        figure(row.expected);
        figure(row.ratio);
        figure(row.perMillion);
        figure(row.tested);
        figure(row.failingShare);
        figure(row.pValue);
        figure(row.adjustedPValue);
        const int classField = next();
        if (const auto valueClass = row.classFor(m_job.request.measure))
            feature.SetField(classField, int(*valueClass));
        else
            feature.SetFieldNull(classField);
        text(className(row.classFor(m_job.request.measure)));
        text(m_colours[id.index()].name());
        text(legendText(id));
        text(about[QStringLiteral("service")].toString());
        moment(m_job.request.values->window.start);
        moment(m_job.request.values->window.end);
        for (const char* const key : {"level", "measure", "nature", "program", "digest"})
            text(about[QLatin1String(key)].toString());
    }

    const SnapshotJob& m_job;
    const RegionDirectory& m_regions;
    Dialect m_dialect;
    MapStyle m_style;
    std::vector<QColor> m_colours; ///< by region
    Legend m_legend;
    std::array<int, columns.size()> m_fields{};
};

/// QGIS looks for styles in a table of this name and shape, and takes the one marked as default.
void addQgisStyle(GDALDataset& data, const SnapshotJob& job)
{
    const MapStyle style = snapshotStyle(job.request);
    const Legend legend =
        makeLegend(job.map->regions(), *job.request.values, job.request.level, job.request.measure, style);
    CPLStringList options;
    options.SetNameValue("FID", "id");
    OGRLayer* const layer = data.CreateLayer("layer_styles", nullptr, wkbNone, options.List());
    if (layer == nullptr)
        return;
    OGRFieldDefn isDefault("useAsDefault", OFTInteger);
    isDefault.SetSubType(OFSTBoolean);
    for (const char* const name : {"f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column",
                                   "styleName", "styleQML", "styleSLD"}) {
        OGRFieldDefn field(name, OFTString);
        layer->CreateField(&field);
    }
    layer->CreateField(&isDefault);
    for (const char* const name : {"description", "owner", "ui"}) {
        OGRFieldDefn field(name, OFTString);
        layer->CreateField(&field);
    }
    OGRFieldDefn time("update_time", OFTDateTime);
    layer->CreateField(&time);
    OGRFeature row(layer->GetLayerDefn());
    row.SetField("f_table_catalog", "");
    row.SetField("f_table_schema", "");
    row.SetField("f_table_name", "regions");
    row.SetField("f_geometry_column", "geom");
    row.SetField("styleName", "outagemap");
    row.SetField("styleQML", qgisStyle(legend, style).toUtf8().constData());
    row.SetField("styleSLD", "");
    row.SetField("useAsDefault", 1);
    row.SetField("description", job.provenance.summary().toUtf8().constData());
    row.SetField("owner", "");
    row.SetField("ui", "");
    row.SetField("update_time", job.provenance.date().toString(Qt::ISODate).toUtf8().constData());
    // What goes wrong is told by GdalFile::close().
    [[maybe_unused]] const OGRErr error = layer->CreateFeature(&row);
}

} // namespace

Expected<void> writeGeoPackage(const SnapshotJob& job, const QString& path)
{
    // The file lies beside its target until it is whole: no need to wait for the disk at every step. Its
    // tables are dated as the snapshot is.
    const CPLConfigOptionSetter careless("OGR_SQLITE_SYNCHRONOUS", "OFF", false);
    const QByteArray date =
        job.provenance.date().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.000Z")).toLatin1();
    const CPLConfigOptionSetter dated("OGR_CURRENT_DATE", date.constData(), false);
    RegionFile file(
        job, {"GPKG",
              {QStringLiteral("VERSION=1.2")},
              {QStringLiteral("GEOMETRY_NAME=geom"), QStringLiteral("IDENTIFIER=") + job.provenance.title(),
               QStringLiteral("DESCRIPTION=") + job.provenance.summary()},
              true,
              true,
              false});
    return file.write(path, [&](GDALDataset& data) {
        data.SetMetadataItem("OUTAGEMAP_PROVENANCE", job.provenance.json().constData());
        addQgisStyle(data, job);
    });
}

Expected<void> writeGeoJson(const SnapshotJob& job, const QString& path)
{
    // Members of the collection besides its features come as a document of their own.
    const QString collection = QStringLiteral("{\"type\":\"FeatureCollection\",\"provenance\":%1}")
                                   .arg(QString::fromLatin1(job.provenance.json()));
    RegionFile file(
        job, {"GeoJSON",
              {},
              {QStringLiteral("RFC7946=YES"), QStringLiteral("COORDINATE_PRECISION=5"),
               QStringLiteral("WRITE_NAME=NO"), QStringLiteral("NATIVE_MEDIA_TYPE=application/vnd.geo+json"),
               QStringLiteral("NATIVE_DATA=") + collection}});
    return file.write(path);
}

Expected<void> writeFlatGeobuf(const SnapshotJob& job, const QString& path)
{
    return RegionFile(job, {"FlatGeobuf", {}, {}}).write(path);
}

Expected<void> writeKml(const SnapshotJob& job, const QString& path)
{
    // GDAL's own writer: the one on libkml takes a minute for the shapes of all countries.
    RegionFile writer(job, {"KML",
                            {QStringLiteral("NameField=name"), QStringLiteral("DOCUMENT_ID=outagemap")},
                            {},
                            true,
                            false});
    if (const auto written = writer.write(path); !written)
        return written;
    // It has no place for what is to be said of the whole document.
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.errorString());
    QByteArray kml = file.readAll();
    file.close();
    const QByteArray document = "<Document id=\"outagemap\">";
    const qsizetype at = kml.indexOf(document);
    if (at < 0)
        return fail(QStringLiteral("KML"));
    kml.insert(at + document.size(), "\n<name>" + job.provenance.title().toHtmlEscaped().toUtf8() +
                                         "</name>\n<description>" +
                                         job.provenance.summary().toHtmlEscaped().toUtf8() +
                                         "</description>\n<ExtendedData><Data name=\"provenance\"><value>" +
                                         job.provenance.json() + "</value></Data></ExtendedData>");
    return saveBytes(path, kml);
}

Expected<void> writeCsv(const SnapshotJob& job, const QString& path)
{
    RegionFile file(job, {"CSV", {}, {QStringLiteral("LINEFORMAT=LF")}, false});
    return file.write(path);
}

QString parquetUnavailable()
{
    GDALAllRegister();
    if (GetGDALDriverManager()->GetDriverByName("Parquet") != nullptr)
        return {};
    return QCoreApplication::translate(
        "SnapshotTexts", "this machine's GDAL library was built without Parquet: use csv or gpkg");
}

Expected<void> writeParquet(const SnapshotJob& job, const QString& path)
{
    RegionFile file(job, {"Parquet", {}, {}, false});
    return file.write(path);
}

} // namespace outagemap
