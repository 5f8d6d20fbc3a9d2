// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/WorldMap.h"

#include "core/geo/MapFileReader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace outagemap {

Expected<std::shared_ptr<const WorldMap>> WorldMap::open(const QString& path)
{
    MapFileReader reader(path);
    if (const auto opened = reader.open(); !opened)
        return tl::unexpected(opened.error());
    auto regions = reader.readRegions();
    if (!regions)
        return tl::unexpected(regions.error());
    auto rings = reader.readRings();
    if (!rings)
        return tl::unexpected(rings.error());
    auto names = reader.readNames();
    if (!names)
        return tl::unexpected(names.error());
    auto disputed = reader.readDisputed();
    if (!disputed)
        return tl::unexpected(disputed.error());
    auto lakes = reader.readLakes();
    if (!lakes)
        return tl::unexpected(lakes.error());

    const std::shared_ptr<WorldMap> map(new WorldMap);
    map->m_regions = RegionDirectory(std::move(*regions), *names);
    map->m_topology = Topology::fromRings(*rings);
    map->m_disputed = std::move(*disputed);
    map->m_lakes = std::move(*lakes);

    auto cities = reader.readCities(map->m_regions);
    if (!cities)
        return tl::unexpected(cities.error());
    auto cityNames = reader.readCityNames(*cities);
    if (!cityNames)
        return tl::unexpected(cityNames.error());
    map->m_cities.reserve(cities->size());
    for (MapFileReader::NumberedCity& numbered : *cities)
        map->m_cities.push_back(std::move(numbered.city));
    map->m_cityNames = std::move(*cityNames);
    map->m_credit = reader.credit();
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
