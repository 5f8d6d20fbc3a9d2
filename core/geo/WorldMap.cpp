// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/WorldMap.h"

#include "core/geo/GdalErrors.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <gdal_priv.h>
#include <mutex>
#include <ogrsf_frmts.h>

namespace outagemap {

namespace {

constexpr std::size_t maxRegions = 65'000;
constexpr std::size_t maxVertices = 20'000'000;
constexpr qsizetype maxTextLength = 300;

QString textField(const OGRFeature& feature, int field)
{
    return QString::fromUtf8(feature.GetFieldAsString(field)).left(maxTextLength);
}

/// Reads one map file; one use.
class MapReader
{
public:
    explicit MapReader(QString path)
        : m_path(std::move(path))
    {
    }

    Expected<void> open()
    {
        if (!QFileInfo::exists(m_path))
            return fail(QStringLiteral("the map file %1 does not exist").arg(m_path));
        const char* const drivers[] = {"GPKG", nullptr};
        const char* const options[] = {"NOLOCK=YES", "LIST_ALL_TABLES=NO", nullptr};
        m_dataset.reset(GDALDataset::Open(QFile::encodeName(m_path).constData(),
                                          GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, options, nullptr));
        if (!m_dataset)
            return damaged(QStringLiteral("it is not a GeoPackage"));
        return {};
    }

    Expected<void> readRegions(const char* layerName, RegionLevel level, bool withShapes)
    {
        OGRLayer* const layer = m_dataset->GetLayerByName(layerName);
        if (layer == nullptr)
            return damaged(QStringLiteral("layer \"%1\" is missing").arg(QLatin1String(layerName)));
        const auto fields =
            findFields(*layer, {"code", "parent", "name", "population", "label_lon", "label_lat"});
        if (!fields)
            return tl::unexpected(fields.error());
        const int disputed = layer->GetLayerDefn()->GetFieldIndex("disputed");
        for (const auto& feature : *layer) {
            Region region;
            region.code = textField(*feature, (*fields)[0]);
            const QString parent = textField(*feature, (*fields)[1]);
            region.name = textField(*feature, (*fields)[2]);
            region.population = std::max<GIntBig>(0, feature->GetFieldAsInteger64((*fields)[3]));
            region.labelPoint = {feature->GetFieldAsDouble((*fields)[4]),
                                 feature->GetFieldAsDouble((*fields)[5])};
            region.disputed = disputed >= 0 && feature->GetFieldAsInteger(disputed) != 0;
            region.level = level == RegionLevel::Area && parent.isEmpty() ? RegionLevel::World : level;
            if (region.code.isEmpty() || m_rowOf.contains(region.code)) {
                return damaged(
                    QStringLiteral("layer \"%1\", feature %2: its code \"%3\" is empty or not unique")
                        .arg(QLatin1String(layerName))
                        .arg(feature->GetFID())
                        .arg(region.code));
            }
            if (!(std::abs(region.labelPoint.lon) <= 180 && std::abs(region.labelPoint.lat) <= 90)) {
                return damaged(QStringLiteral("layer \"%1\", region %2: its label point is not on Earth")
                                   .arg(QLatin1String(layerName), region.code));
            }
            if (m_rows.size() >= maxRegions)
                return damaged(QStringLiteral("it has more than %1 regions").arg(maxRegions));
            m_rowOf.insert(region.code, m_rows.size());
            m_rows.push_back({std::move(region), parent, {}});
            if (withShapes) {
                if (const auto shape = readShape(*feature, m_rows.back()); !shape)
                    return shape;
            }
        }
        return {};
    }

    /// Puts the regions in order, parents first, and links them.
    Expected<std::vector<Region>> takeRegions()
    {
        std::vector<Region> regions;
        regions.reserve(m_rows.size());
        m_idOfRow.assign(m_rows.size(), RegionId());
        QHash<QString, QVector<std::size_t>> childrenOf;
        std::vector<std::size_t> queue;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].region.level == RegionLevel::World)
                queue.push_back(i);
            else
                childrenOf[m_rows[i].parent].append(i);
        }
        if (queue.size() != 1)
            return damaged(
                QStringLiteral("it has %1 regions without a parent instead of one").arg(queue.size()));
        for (std::size_t next = 0; next < queue.size(); ++next) {
            const std::size_t row = queue[next];
            m_idOfRow[row] = RegionId(quint16(regions.size()));
            regions.push_back(m_rows[row].region);
            for (const std::size_t child : childrenOf.value(m_rows[row].region.code)) {
                m_rows[child].region.parent = m_idOfRow[row];
                queue.push_back(child);
            }
        }
        if (queue.size() != m_rows.size()) {
            for (std::size_t i = 0; i < m_rows.size(); ++i) {
                if (!m_idOfRow[i].isValid()) {
                    return damaged(QStringLiteral("region %1: its parent \"%2\" does not lead to the world")
                                       .arg(m_rows[i].region.code, m_rows[i].parent));
                }
            }
        }
        return regions;
    }

    /// Rings of the finest regions: subdivisions, and countries that have none. After takeRegions.
    std::vector<Topology::PolygonRing> takeRings()
    {
        QSet<QString> parents;
        for (const Row& row : m_rows)
            parents.insert(row.parent);
        std::vector<Topology::PolygonRing> rings;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (!parents.contains(m_rows[i].region.code)) {
                for (Topology::PolygonRing& ring : m_rows[i].rings) {
                    ring.face = m_idOfRow[i];
                    rings.push_back(std::move(ring));
                }
            }
        }
        m_rows.clear();
        return rings;
    }

    Expected<std::vector<RegionDirectory::Name>> readNames()
    {
        OGRLayer* const layer = m_dataset->GetLayerByName("name");
        if (layer == nullptr)
            return damaged(QStringLiteral("table \"name\" is missing"));
        const auto fields = findFields(*layer, {"code", "lang", "name"});
        if (!fields)
            return tl::unexpected(fields.error());
        std::vector<RegionDirectory::Name> names;
        // Every region in every language there is would stay below this.
        constexpr std::size_t maxNames = maxRegions * 100;
        for (const auto& feature : *layer) {
            if (names.size() >= maxNames)
                return damaged(QStringLiteral("it has more than %1 names").arg(maxNames));
            names.push_back({textField(*feature, (*fields)[0]), textField(*feature, (*fields)[1]),
                             textField(*feature, (*fields)[2])});
        }
        return names;
    }

    Expected<std::vector<std::vector<GeoPoint>>> readDisputed()
    {
        std::vector<std::vector<GeoPoint>> lines;
        OGRLayer* const layer = m_dataset->GetLayerByName("border_disputed");
        if (layer == nullptr)
            return damaged(QStringLiteral("layer \"border_disputed\" is missing"));
        for (const auto& feature : *layer) {
            const OGRGeometry* const shape = feature->GetGeometryRef();
            if (shape == nullptr || wkbFlatten(shape->getGeometryType()) != wkbMultiLineString)
                continue;
            for (const OGRLineString* line : *shape->toMultiLineString()) {
                std::vector<GeoPoint> points;
                if (const auto read = readPoints(*line, QStringLiteral("border_disputed"), points); !read)
                    return tl::unexpected(read.error());
                lines.push_back(std::move(points));
            }
        }
        return lines;
    }

private:
    struct Row
    {
        Region region;
        QString parent;
        std::vector<Topology::PolygonRing> rings;
    };

    tl::unexpected<Error> damaged(const QString& what) const
    {
        const QString why = m_errors.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(m_errors.first());
        return fail(QStringLiteral("the map file %1 cannot be used: %2%3").arg(m_path, what, why));
    }

    Expected<std::vector<int>> findFields(OGRLayer& layer, std::initializer_list<const char*> names) const
    {
        std::vector<int> fields;
        for (const char* name : names) {
            fields.push_back(layer.GetLayerDefn()->GetFieldIndex(name));
            if (fields.back() < 0) {
                return damaged(QStringLiteral("layer \"%1\" has no column \"%2\"")
                                   .arg(QString::fromUtf8(layer.GetName()), QLatin1String(name)));
            }
        }
        return fields;
    }

    Expected<void> readPoints(const OGRSimpleCurve& curve, const QString& where,
                              std::vector<GeoPoint>& points)
    {
        const auto count = std::size_t(std::max(0, curve.getNumPoints()));
        m_vertices += count;
        if (m_vertices > maxVertices)
            return damaged(QStringLiteral("it has more than %1 vertices").arg(maxVertices));
        points.resize(count);
        if (count > 0)
            curve.getPoints(&points[0].lon, sizeof(GeoPoint), &points[0].lat, sizeof(GeoPoint));
        for (const GeoPoint& p : points) {
            if (!(std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90))
                return damaged(QStringLiteral("%1 has a vertex that is not on Earth").arg(where));
        }
        return {};
    }

    Expected<void> readShape(const OGRFeature& feature, Row& row)
    {
        const OGRGeometry* const shape = feature.GetGeometryRef();
        const auto type = shape == nullptr ? wkbNone : wkbFlatten(shape->getGeometryType());
        if (type != wkbMultiPolygon)
            return damaged(QStringLiteral("region %1 has no polygon").arg(row.region.code));
        for (const OGRPolygon* polygon : *shape->toMultiPolygon()) {
            bool hole = false;
            for (const OGRLinearRing* ring : *polygon) {
                Topology::PolygonRing out;
                out.hole = hole;
                hole = true;
                if (const auto read =
                        readPoints(*ring, QStringLiteral("region ") + row.region.code, out.points);
                    !read)
                    return read;
                row.rings.push_back(std::move(out));
            }
        }
        return {};
    }

    QString m_path;
    GdalErrors m_errors;
    GDALDatasetUniquePtr m_dataset;
    std::vector<Row> m_rows;
    std::vector<RegionId> m_idOfRow;
    QHash<QString, std::size_t> m_rowOf;
    std::size_t m_vertices = 0;
};

void registerDrivers()
{
    // Only the one driver that is needed: registering all 200 costs more than reading the map.
    static std::once_flag once;
    std::call_once(once, [] {
        CPLSetConfigOption("GDAL_PAM_ENABLED", "NO"); // never write .aux.xml beside a map
        RegisterOGRGeoPackage();
    });
}

} // namespace

Expected<std::shared_ptr<const WorldMap>> WorldMap::open(const QString& path)
{
    registerDrivers();
    MapReader reader(path);
    const auto step = [](auto&& result) { return result.has_value(); };
    if (const auto opened = reader.open(); !step(opened))
        return tl::unexpected(opened.error());
    if (const auto read = reader.readRegions("area", RegionLevel::Area, false); !step(read))
        return tl::unexpected(read.error());
    if (const auto read = reader.readRegions("country", RegionLevel::Country, true); !step(read))
        return tl::unexpected(read.error());
    if (const auto read = reader.readRegions("subdivision", RegionLevel::Subdivision, true); !step(read))
        return tl::unexpected(read.error());
    auto names = reader.readNames();
    if (!names)
        return tl::unexpected(names.error());
    auto disputed = reader.readDisputed();
    if (!disputed)
        return tl::unexpected(disputed.error());
    auto regions = reader.takeRegions();
    if (!regions)
        return tl::unexpected(regions.error());

    const std::shared_ptr<WorldMap> map(new WorldMap);
    map->m_topology = Topology::fromRings(reader.takeRings());
    map->m_regions = RegionDirectory(std::move(*regions), *names);
    map->m_disputed = std::move(*disputed);
    map->m_credit =
        QStringLiteral("Map: Natural Earth; populations and names: Unicode CLDR; GeoNames (CC BY 4.0)");
    return std::shared_ptr<const WorldMap>(map);
}

QString WorldMap::defaultPath()
{
    const QString file = QStringLiteral("world.gpkg");
    const QString chosen = qEnvironmentVariable("OUTAGEMAP_MAPS");
    if (!chosen.isEmpty())
        return chosen + QLatin1Char('/') + file;
    QStringList folders;
    if (QCoreApplication::instance() != nullptr) {
        const QString program = QCoreApplication::applicationDirPath();
        folders += program + QStringLiteral("/../share/outagemap/maps");
        folders += program + QStringLiteral("/../Resources/maps"); // macOS bundle
        folders += program + QStringLiteral("/maps");              // Windows
    }
    folders += QStringLiteral(OUTAGEMAP_INSTALLED_MAPS);
    folders += QStringLiteral(OUTAGEMAP_SOURCE_MAPS);
    for (const QString& folder : folders) {
        const QString path = folder + QLatin1Char('/') + file;
        if (QFileInfo::exists(path))
            return path;
    }
    return folders.last() + QLatin1Char('/') + file;
}

} // namespace outagemap
