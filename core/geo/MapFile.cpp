// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/MapFile.h"

#include <QFile>
#include <QFileInfo>
#include <cmath>
#include <mutex>

namespace outagemap {

namespace {

constexpr qint64 maxFileBytes = 64 << 20;
constexpr GIntBig maxShapeBytes = 16 << 20;
constexpr std::size_t maxVertices = 4'000'000;
constexpr double maxDegrees = 500'000; // ten times the delivered map
constexpr qsizetype maxTextLength = 300;

void registerDrivers()
{
    // Only the one driver that is needed: registering all 200 costs more than reading the map.
    static std::once_flag once;
    std::call_once(once, [] {
        CPLSetConfigOption("GDAL_PAM_ENABLED", "NO"); // never write .aux.xml beside a map
        RegisterOGRGeoPackage();
    });
}

/// Which of the tables are plain ones, with no column that is computed when it is read.
constexpr const char* tablesQuery =
    "SELECT m.name, m.type, m.sql LIKE 'CREATE TABLE %', "
    "(SELECT count(*) FROM pragma_table_xinfo(m.name) WHERE hidden <> 0) "
    "FROM sqlite_master m JOIN gpkg_contents c ON lower(c.table_name) = lower(m.name) LIMIT 20000";

} // namespace

Expected<void> MapFile::open()
{
    registerDrivers();
    const QFileInfo info(m_path);
    if (!info.exists())
        return fail(QStringLiteral("the map file %1 does not exist").arg(m_path));
    if (!info.isFile())
        return damaged(QStringLiteral("it is not a file"));
    if (info.size() > maxFileBytes)
        return damaged(QStringLiteral("it is larger than %1 MB").arg(maxFileBytes >> 20));
    const char* const drivers[] = {"GPKG", nullptr};
    const char* const options[] = {"NOLOCK=YES", "LIST_ALL_TABLES=NO", nullptr};
    m_dataset.reset(GDALDataset::Open(QFile::encodeName(m_path).constData(),
                                      GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options, nullptr));
    if (!m_dataset)
        return damaged(QStringLiteral("it is not a GeoPackage"));
    return checkTables();
}

Expected<void> MapFile::checkTables()
{
    // The only SQL outside core/cache: GDAL has no call that tells a table from a view, or how large a shape
    // is before it is taken apart.
    OGRLayer* const tables = m_dataset->ExecuteSQL(tablesQuery, nullptr, "SQLITE");
    QString wrong;
    bool readable = tables != nullptr;
    if (readable) {
        for (const auto& row : *tables) {
            if (row->GetFieldAsInteger(2) == 0 || row->GetFieldAsInteger(3) != 0)
                wrong = text(*row, 0);
        }
        m_dataset->ReleaseResultSet(tables);
    }
    if (!readable || m_errors.failed())
        return damaged(QStringLiteral("its list of tables cannot be read"));
    if (!wrong.isEmpty())
        return damaged(QStringLiteral("\"%1\" is not a plain table").arg(wrong));
    for (int i = 0; i < m_dataset->GetLayerCount(); ++i) {
        if (const auto small = checkShapeSizes(*m_dataset->GetLayer(i)); !small)
            return small;
    }
    return {};
}

/// A shape of many empty rings takes twenty times its bytes in memory.
Expected<void> MapFile::checkShapeSizes(OGRLayer& layer)
{
    const auto quoted = [](const char* name) {
        return QByteArray(name).replace('"', "\"\"").prepend('"').append('"');
    };
    if (*layer.GetGeometryColumn() == '\0')
        return {};
    // As many rows as are read at most: the pages of a damaged table can go round in circles.
    const QByteArray query = "SELECT coalesce(max(length(g)), 0) FROM (SELECT " +
                             quoted(layer.GetGeometryColumn()) + " AS g FROM " + quoted(layer.GetName()) +
                             " LIMIT 600000)";
    OGRLayer* const sizes = m_dataset->ExecuteSQL(query.constData(), nullptr, "SQLITE");
    if (sizes == nullptr)
        return damaged(QStringLiteral("layer \"%1\" cannot be read").arg(QString::fromUtf8(layer.GetName())));
    OGRFeatureUniquePtr row(sizes->GetNextFeature());
    const bool fits = row && row->GetFieldAsInteger64(0) <= maxShapeBytes;
    const bool readable = row != nullptr;
    row.reset();
    m_dataset->ReleaseResultSet(sizes);
    if (!readable)
        return damaged(QStringLiteral("layer \"%1\" cannot be read").arg(QString::fromUtf8(layer.GetName())));
    if (!fits) {
        return damaged(QStringLiteral("layer \"%1\" has a shape of more than %2 MB")
                           .arg(QString::fromUtf8(layer.GetName()))
                           .arg(maxShapeBytes >> 20));
    }
    return {};
}

bool MapFile::has(const char* layer) const
{
    return m_dataset->GetLayerByName(layer) != nullptr;
}

Expected<OGRLayer*> MapFile::layer(const char* name) const
{
    OGRLayer* const found = m_dataset->GetLayerByName(name);
    if (found == nullptr)
        return damaged(QStringLiteral("layer \"%1\" is missing").arg(QLatin1String(name)));
    return found;
}

Expected<void> MapFile::forEach(const char* layerName, std::initializer_list<const char*> columns,
                                std::size_t maxFeatures, bool withShapes, const Visit& visit)
{
    const auto found = layer(layerName);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<int> fields;
    for (const char* name : columns) {
        fields.push_back((*found)->GetLayerDefn()->GetFieldIndex(name));
        if (fields.back() < 0) {
            return damaged(QStringLiteral("layer \"%1\" has no column \"%2\"")
                               .arg(QLatin1String(layerName), QLatin1String(name)));
        }
    }
    const char* const noShapes[] = {"OGR_GEOMETRY", nullptr};
    if (!withShapes)
        (*found)->SetIgnoredFields(const_cast<const char**>(noShapes));
    std::size_t count = 0;
    Expected<void> result;
    for (const auto& feature : **found) {
        if (++count > maxFeatures)
            result = damaged(QStringLiteral("layer \"%1\" has more than %2 rows")
                                 .arg(QLatin1String(layerName))
                                 .arg(maxFeatures));
        else
            result = visit(*feature, fields);
        if (!result)
            break;
    }
    if (!withShapes)
        (*found)->SetIgnoredFields(nullptr);
    // GDAL ends a layer at the first page that it cannot read, as if there were no more.
    if (result && m_errors.failed())
        return damaged(
            QStringLiteral("layer \"%1\" cannot be read to its end").arg(QLatin1String(layerName)));
    return result;
}

OGRFeatureUniquePtr MapFile::feature(const char* layerName, GIntBig number)
{
    OGRLayer* const found = m_dataset->GetLayerByName(layerName);
    return OGRFeatureUniquePtr(found == nullptr ? nullptr : found->GetFeature(number));
}

QString MapFile::text(const OGRFeature& feature, int column)
{
    return QString::fromUtf8(feature.GetFieldAsString(column)).left(maxTextLength);
}

int MapFile::column(const char* layerName, const char* name) const
{
    OGRLayer* const found = m_dataset->GetLayerByName(layerName);
    return found == nullptr ? -1 : found->GetLayerDefn()->GetFieldIndex(name);
}

Expected<void> MapFile::readPoints(const OGRSimpleCurve& curve, const QString& where,
                                   std::vector<GeoPoint>& points)
{
    const auto count = std::size_t(std::max(0, curve.getNumPoints()));
    m_vertices += count;
    if (m_vertices > maxVertices)
        return damaged(QStringLiteral("it has more than %1 vertices").arg(maxVertices));
    points.resize(count);
    if (count > 0)
        curve.getPoints(&points[0].lon, sizeof(GeoPoint), &points[0].lat, sizeof(GeoPoint));
    for (std::size_t i = 0; i < count; ++i) {
        const GeoPoint& p = points[i];
        if (!(std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90))
            return damaged(QStringLiteral("%1 has a vertex that is not on Earth").arg(where));
        if (i > 0)
            m_degrees += std::abs(p.lon - points[i - 1].lon) + std::abs(p.lat - points[i - 1].lat);
    }
    if (m_degrees > maxDegrees)
        return damaged(QStringLiteral("its lines are longer than %1 degrees").arg(maxDegrees));
    return {};
}

tl::unexpected<Error> MapFile::damaged(const QString& what) const
{
    const QString why = m_errors.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(m_errors.first());
    return fail(QStringLiteral("the map file %1 cannot be used: %2%3").arg(m_path, what, why));
}

} // namespace outagemap
