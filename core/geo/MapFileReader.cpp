// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/MapFileReader.h"

#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

constexpr int newestSchema = 2;

// Far above what any honest map has; low enough that a hostile one of 64 MB stays in memory.
constexpr std::size_t maxRegions = 65'000;
constexpr std::size_t maxNames = 1'000'000;
constexpr std::size_t maxRings = 500'000;
constexpr std::size_t maxLines = 100'000;
constexpr std::size_t maxCities = 500'000;
constexpr qsizetype maxLanguages = 500;
constexpr std::int64_t maxPeople = 100'000'000'000;

QString quoted(const char* layer)
{
    return QStringLiteral("layer \"%1\"").arg(QLatin1String(layer));
}

bool isOnEarth(GeoPoint p)
{
    return std::abs(p.lon) <= 180 && std::abs(p.lat) <= 90;
}

std::int64_t people(const OGRFeature& feature, int column)
{
    return std::clamp<std::int64_t>(feature.GetFieldAsInteger64(column), 0, maxPeople);
}

} // namespace

Expected<void> MapFileReader::open()
{
    if (const auto opened = m_file.open(); !opened)
        return opened;
    int schema = 0;
    const auto read = m_file.forEach("metadata", {"key", "value"}, 1000, false,
                                     [&](const OGRFeature& row, const std::vector<int>& columns) {
                                         const QString key = MapFile::text(row, columns[0]);
                                         if (key == QLatin1String("schema_version"))
                                             schema = MapFile::text(row, columns[1]).toInt();
                                         else if (key == QLatin1String("credit"))
                                             m_credit = MapFile::text(row, columns[1]);
                                         return Expected<void>();
                                     });
    if (!read)
        return read;
    if (schema < 1 || schema > newestSchema) {
        return m_file.damaged(QStringLiteral("this program reads maps of schema version 1 to %1, not %2")
                                  .arg(newestSchema)
                                  .arg(schema));
    }
    return {};
}

Expected<Region> MapFileReader::readRegion(const OGRFeature& feature, const std::vector<int>& columns,
                                           const char* layer)
{
    Region region;
    region.code = MapFile::text(feature, columns[0]);
    region.name = MapFile::text(feature, columns[2]);
    region.population = people(feature, columns[3]);
    region.labelPoint = {feature.GetFieldAsDouble(columns[4]), feature.GetFieldAsDouble(columns[5])};
    if (region.code.isEmpty() || m_rowOf.contains(region.code)) {
        return m_file.damaged(QStringLiteral("%1, feature %2: its code \"%3\" is empty or not unique")
                                  .arg(quoted(layer))
                                  .arg(feature.GetFID())
                                  .arg(region.code));
    }
    if (!isOnEarth(region.labelPoint)) {
        return m_file.damaged(
            QStringLiteral("%1, region %2: its label point is not on Earth").arg(quoted(layer), region.code));
    }
    return region;
}

Expected<void> MapFileReader::readLayer(const char* layer, RegionLevel level)
{
    const int disputed = m_file.column(layer, "disputed");
    const int timeZone = m_file.column(layer, "time_zone");
    return m_file.forEach(
        layer, {"code", "parent", "name", "population", "label_lon", "label_lat"}, maxRegions - m_rows.size(),
        false, [&](const OGRFeature& feature, const std::vector<int>& columns) -> Expected<void> {
            auto region = readRegion(feature, columns, layer);
            if (!region)
                return tl::unexpected(region.error());
            const QString parent = MapFile::text(feature, columns[1]);
            region->level = level == RegionLevel::Area && parent.isEmpty() ? RegionLevel::World : level;
            region->disputed = disputed >= 0 && feature.GetFieldAsInteger(disputed) != 0;
            if (timeZone >= 0)
                region->timeZone = MapFile::text(feature, timeZone);
            m_rowOf.insert(region->code, m_rows.size());
            m_rows.push_back({std::move(*region), parent, feature.GetFID()});
            return {};
        });
}

Expected<std::vector<Region>> MapFileReader::readRegions()
{
    if (const auto read = readLayer("area", RegionLevel::Area); !read)
        return tl::unexpected(read.error());
    if (const auto read = readLayer("country", RegionLevel::Country); !read)
        return tl::unexpected(read.error());
    if (const auto read = readLayer("subdivision", RegionLevel::Subdivision); !read)
        return tl::unexpected(read.error());

    std::vector<Region> regions;
    regions.reserve(m_rows.size());
    m_idOfRow.assign(m_rows.size(), RegionId());
    QHash<QString, std::vector<std::size_t>> childrenOf;
    std::vector<std::size_t> queue;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].region.level == RegionLevel::World)
            queue.push_back(i);
        else
            childrenOf[m_rows[i].parent].push_back(i);
    }
    if (queue.size() != 1) {
        return m_file.damaged(
            QStringLiteral("it has %1 regions without a parent instead of one").arg(queue.size()));
    }
    for (std::size_t next = 0; next < queue.size(); ++next) {
        const Row& row = m_rows[queue[next]];
        m_idOfRow[queue[next]] = RegionId(quint16(regions.size()));
        regions.push_back(row.region);
        const auto children = childrenOf.constFind(row.region.code);
        if (children == childrenOf.constEnd())
            continue;
        for (const std::size_t child : *children) {
            // Areas nest; a subdivision lies in a country, and a country in an area or the world.
            const RegionLevel above = row.region.level;
            const RegionLevel below = m_rows[child].region.level;
            if (below == RegionLevel::Subdivision ? above != RegionLevel::Country
                                                  : above > RegionLevel::Area) {
                return m_file.damaged(QStringLiteral("region %1: \"%2\" cannot be its parent")
                                          .arg(m_rows[child].region.code, row.region.code));
            }
            m_rows[child].region.parent = m_idOfRow[queue[next]];
            queue.push_back(child);
        }
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_idOfRow[i].isValid()) {
            return m_file.damaged(QStringLiteral("region %1: its parent \"%2\" does not lead to the world")
                                      .arg(m_rows[i].region.code, m_rows[i].parent));
        }
    }
    return regions;
}

Expected<void> MapFileReader::readShape(const OGRFeature& feature, std::size_t row,
                                        std::vector<Topology::PolygonRing>& rings)
{
    const QString& code = m_rows[row].region.code;
    const OGRGeometry* const shape = feature.GetGeometryRef();
    if (shape == nullptr || wkbFlatten(shape->getGeometryType()) != wkbMultiPolygon)
        return m_file.damaged(QStringLiteral("region %1 has no polygon").arg(code));
    for (const OGRPolygon* polygon : *shape->toMultiPolygon()) {
        bool hole = false;
        for (const OGRLinearRing* ring : *polygon) {
            if (rings.size() >= maxRings)
                return m_file.damaged(QStringLiteral("it has more than %1 rings").arg(maxRings));
            Topology::PolygonRing& out = rings.emplace_back();
            out.face = m_idOfRow[row];
            out.hole = hole;
            hole = true;
            if (auto read = m_file.readPoints(*ring, QStringLiteral("region ") + code, out.points); !read)
                return read;
        }
    }
    return {};
}

Expected<std::vector<Topology::PolygonRing>> MapFileReader::readRings()
{
    std::vector<Topology::PolygonRing> rings;
    std::vector<bool> isParent(m_rows.size(), false);
    for (const Row& row : m_rows) {
        if (const auto parent = m_rowOf.constFind(row.parent); parent != m_rowOf.constEnd())
            isParent[*parent] = true;
    }
    // The shape of a country with subdivisions is made of theirs: it is not read at all.
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].region.level != RegionLevel::Country || isParent[i])
            continue;
        const OGRFeatureUniquePtr feature = m_file.feature("country", m_rows[i].feature);
        if (!feature)
            return m_file.damaged(QStringLiteral("region %1 cannot be read").arg(m_rows[i].region.code));
        if (const auto read = readShape(*feature, i, rings); !read)
            return tl::unexpected(read.error());
    }
    const auto read = m_file.forEach(
        "subdivision", {"code"}, maxRegions, true,
        [&](const OGRFeature& feature, const std::vector<int>& columns) -> Expected<void> {
            const auto row = m_rowOf.constFind(MapFile::text(feature, columns[0]));
            return row == m_rowOf.constEnd() ? Expected<void>() : readShape(feature, *row, rings);
        });
    if (!read)
        return tl::unexpected(read.error());
    return rings;
}

Expected<std::vector<RegionDirectory::Name>> MapFileReader::readNames()
{
    std::vector<RegionDirectory::Name> names;
    QHash<QString, int> languages;
    const auto read = m_file.forEach(
        "name", {"code", "lang", "name"}, maxNames, false,
        [&](const OGRFeature& row, const std::vector<int>& columns) -> Expected<void> {
            names.push_back({MapFile::text(row, columns[0]), MapFile::text(row, columns[1]),
                             MapFile::text(row, columns[2])});
            ++languages[names.back().language];
            if (languages.size() > maxLanguages) {
                return m_file.damaged(
                    QStringLiteral("it has names in more than %1 languages").arg(maxLanguages));
            }
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    return names;
}

Expected<std::vector<std::vector<GeoPoint>>> MapFileReader::readDisputed()
{
    std::vector<std::vector<GeoPoint>> lines;
    const auto read = m_file.forEach(
        "border_disputed", {}, maxLines, true,
        [&](const OGRFeature& feature, const std::vector<int>&) -> Expected<void> {
            const OGRGeometry* const shape = feature.GetGeometryRef();
            if (shape == nullptr || wkbFlatten(shape->getGeometryType()) != wkbMultiLineString)
                return {};
            for (const OGRLineString* line : *shape->toMultiLineString()) {
                if (lines.size() >= maxLines)
                    return m_file.damaged(QStringLiteral("it has more than %1 disputed lines").arg(maxLines));
                auto read = m_file.readPoints(*line, QStringLiteral("border_disputed"), lines.emplace_back());
                if (!read)
                    return read;
            }
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    return lines;
}

Expected<std::vector<Lake>> MapFileReader::readLakes()
{
    std::vector<Lake> lakes;
    if (!m_file.has("lake"))
        return lakes;
    std::size_t rings = 0;
    const auto read = m_file.forEach(
        "lake", {"area_km2"}, maxLines, true,
        [&](const OGRFeature& feature, const std::vector<int>& columns) -> Expected<void> {
            const OGRGeometry* const shape = feature.GetGeometryRef();
            if (shape == nullptr || wkbFlatten(shape->getGeometryType()) != wkbPolygon)
                return m_file.damaged(QStringLiteral("lake %1 has no polygon").arg(feature.GetFID()));
            Lake& lake = lakes.emplace_back();
            lake.areaKm2 = feature.GetFieldAsDouble(columns[0]);
            if (!(lake.areaKm2 >= 0 && lake.areaKm2 < 1e9))
                return m_file.damaged(QStringLiteral("lake %1 has no area").arg(feature.GetFID()));
            for (const OGRLinearRing* ring : *shape->toPolygon()) {
                if (++rings > maxRings)
                    return m_file.damaged(QStringLiteral("its lakes have more than %1 rings").arg(maxRings));
                if (auto read = m_file.readPoints(*ring, QStringLiteral("lake"), lake.rings.emplace_back());
                    !read)
                    return read;
            }
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    std::stable_sort(lakes.begin(), lakes.end(),
                     [](const Lake& a, const Lake& b) { return a.areaKm2 > b.areaKm2; });
    return lakes;
}

Expected<std::vector<MapFileReader::NumberedCity>> MapFileReader::readCities(const RegionDirectory& regions)
{
    std::vector<NumberedCity> cities;
    if (!m_file.has("city"))
        return cities;
    const auto read = m_file.forEach(
        "city", {"name", "region", "population", "capital", "seat"}, maxCities, true,
        [&](const OGRFeature& feature, const std::vector<int>& columns) -> Expected<void> {
            const OGRGeometry* const shape = feature.GetGeometryRef();
            if (shape == nullptr || wkbFlatten(shape->getGeometryType()) != wkbPoint)
                return m_file.damaged(QStringLiteral("city %1 has no point").arg(feature.GetFID()));
            City city;
            city.point = {shape->toPoint()->getX(), shape->toPoint()->getY()};
            city.name = MapFile::text(feature, columns[0]);
            if (!isOnEarth(city.point))
                return m_file.damaged(QStringLiteral("city %1 is not on Earth").arg(feature.GetFID()));
            city.region = regions.find(std::string_view(feature.GetFieldAsString(columns[1])));
            if (!city.region.isValid()) {
                return m_file.damaged(QStringLiteral("city %1 lies in \"%2\", which is no region")
                                          .arg(feature.GetFID())
                                          .arg(MapFile::text(feature, columns[1])));
            }
            city.population = people(feature, columns[2]);
            city.capital = feature.GetFieldAsInteger(columns[3]) != 0;
            city.seat = city.capital || feature.GetFieldAsInteger(columns[4]) != 0;
            cities.push_back({std::move(city), feature.GetFID()});
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    std::stable_sort(cities.begin(), cities.end(), [](const NumberedCity& a, const NumberedCity& b) {
        return a.city.population > b.city.population;
    });
    return cities;
}

Expected<MapFileReader::CityNames> MapFileReader::readCityNames(const std::vector<NumberedCity>& cities)
{
    CityNames names;
    if (!m_file.has("city_name"))
        return names;
    QHash<qint64, std::size_t> position;
    position.reserve(qsizetype(cities.size()));
    for (std::size_t i = 0; i < cities.size(); ++i)
        position.insert(cities[i].number, i);
    const auto read = m_file.forEach(
        "city_name", {"city", "lang", "name"}, maxNames, false,
        [&](const OGRFeature& row, const std::vector<int>& columns) -> Expected<void> {
            const auto city = position.constFind(row.GetFieldAsInteger64(columns[0]));
            if (city == position.constEnd())
                return {};
            names[MapFile::text(row, columns[1])].insert(*city, MapFile::text(row, columns[2]));
            if (names.size() > maxLanguages) {
                return m_file.damaged(
                    QStringLiteral("its cities have names in more than %1 languages").arg(maxLanguages));
            }
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    return names;
}

} // namespace outagemap
