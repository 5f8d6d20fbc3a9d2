// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/WorldMap.h"

#include "core/geo/MapFileReader.h"
#include "core/geo/PreparedMap.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace outagemap {

namespace {

Expected<MapContent> readMapFile(const QString& path)
{
    MapContent content;
    MapFileReader reader(path);
    if (const auto opened = reader.open(); !opened)
        return tl::unexpected(opened.error());
    auto regions = reader.readRegions();
    if (!regions)
        return tl::unexpected(regions.error());
    content.regions = std::move(*regions);
    auto rings = reader.readRings();
    if (!rings)
        return tl::unexpected(rings.error());
    content.topology = Topology::fromRings(*rings);
    rings->clear();
    auto names = reader.readNames();
    if (!names)
        return tl::unexpected(names.error());
    content.names = std::move(*names);
    auto disputed = reader.readDisputed();
    if (!disputed)
        return tl::unexpected(disputed.error());
    content.disputed = std::move(*disputed);
    auto lakes = reader.readLakes();
    if (!lakes)
        return tl::unexpected(lakes.error());
    content.lakes = std::move(*lakes);
    auto cities = reader.readCities(RegionDirectory(content.regions, {}));
    if (!cities)
        return tl::unexpected(cities.error());
    auto cityNames = reader.readCityNames(*cities);
    if (!cityNames)
        return tl::unexpected(cityNames.error());
    content.cityNames = std::move(*cityNames);
    content.cities.reserve(cities->size());
    for (MapFileReader::NumberedCity& numbered : *cities)
        content.cities.push_back(std::move(numbered.city));
    content.credit = reader.credit();

    std::vector<std::vector<GeoPoint>> shores;
    for (const Lake& lake : content.lakes)
        shores.insert(shores.end(), lake.rings.begin(), lake.rings.end());
    content.borders = BorderDetails(content.topology, shores);
    return content;
}

} // namespace

Expected<std::shared_ptr<const WorldMap>> WorldMap::open(const QString& path)
{
    return open(path, PreparedMap::pathFor(path));
}

Expected<std::shared_ptr<const WorldMap>> WorldMap::open(const QString& path, const QString& preparedPath)
{
    std::optional<MapContent> content = PreparedMap::read(preparedPath, path);
    if (!content) {
        auto read = readMapFile(path);
        if (!read)
            return tl::unexpected(read.error());
        content = std::move(*read);
        PreparedMap::write(preparedPath, path, *content);
    }
    const std::shared_ptr<WorldMap> map(new WorldMap);
    map->m_regions = RegionDirectory(std::move(content->regions), content->names);
    map->m_topology = std::move(content->topology);
    map->m_disputed = std::move(content->disputed);
    map->m_cities = std::move(content->cities);
    map->m_cityNames = std::move(content->cityNames);
    map->m_lakes = std::move(content->lakes);
    map->m_credit = std::move(content->credit);
    map->m_borders = std::move(content->borders);
    return std::shared_ptr<const WorldMap>(map);
}

QString WorldMap::cityName(std::size_t index, const QString& language) const
{
    auto found = m_cityNames.constFind(language);
    if (found == m_cityNames.constEnd())
        found =
            m_cityNames.constFind(language.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0));
    return found == m_cityNames.constEnd() ? m_cities[index].name : found->value(index, m_cities[index].name);
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
