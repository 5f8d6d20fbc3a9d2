// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/BorderDetails.h"
#include "core/geo/RegionDirectory.h"
#include "core/geo/Topology.h"
#include "core/model/City.h"
#include "core/model/Error.h"

#include <QHash>
#include <QString>
#include <memory>
#include <vector>

// core/geo knows where things are: the regions of the world with their borders (WorldMap), which region a
// point lies in (RegionLocator), and how the globe is flattened (Projection). It depends on core/model and
// GDAL only.

namespace outagemap {

/// A lake, drawn over the regions around it; it changes neither their borders nor what RegionLocator finds.
struct Lake
{
    double areaKm2 = 0;                       ///< without its islands
    std::vector<std::vector<GeoPoint>> rings; ///< closed: the shore, then islands; fill by the even-odd rule
};

/// The map file (maps/world.gpkg) in memory: the directory of regions and their borders as a topology, cities
/// and lakes. Immutable; one instance is shared by all threads.
class WorldMap
{
public:
    /// Reads a GeoPackage of the schema that maps/README.md describes (versions 1 and 2; version 1 has no
    /// cities, lakes and time zones), through GDAL. Fails, naming the file and the layer or feature, for a
    /// file that is missing, damaged, of another schema, or larger than the limits (64 MB, 65,000 regions,
    /// 4 million vertices, 500,000 cities): a hostile file costs no more memory than a few times the largest
    /// honest one.
    ///
    /// The second form reads the prepared map at `preparedPath` instead where it fits, and writes it where
    /// not (see PreparedMap); the first takes the one in the platform's cache folder. Empty: none.
    static Expected<std::shared_ptr<const WorldMap>> open(const QString& path);
    static Expected<std::shared_ptr<const WorldMap>> open(const QString& path, const QString& preparedPath);

    /// Where the program finds its map: `OUTAGEMAP_MAPS` (a folder), the installed data folder, else the
    /// source tree that it was built from.
    static QString defaultPath();

    const RegionDirectory& regions() const { return m_regions; }

    /// Borders of subdivisions, with the countries that have none standing for themselves. A country's border
    /// is made of those of its arcs that have different countries left and right.
    const Topology& topology() const { return m_topology; }

    /// The borders and the shores of lakes, simplified for every scale.
    const BorderDetails& borders() const { return m_borders; }

    /// Disputed boundary lines, each a chain of points.
    const std::vector<std::vector<GeoPoint>>& disputedBorders() const { return m_disputed; }

    /// Cities with 15,000 people and more, capitals and seats of subdivisions, the most populous first.
    const std::vector<City>& cities() const { return m_cities; }

    /// The name of cities()[index] in `language` (`id`, `pt_BR` falls back to `pt`), else City::name. Some
    /// 400 large cities have names in other languages.
    QString cityName(std::size_t index, const QString& language) const;

    /// Lakes of 200 km2 and more, the largest first. The Caspian Sea is not among them: the regions leave it
    /// open, as they do the sea.
    const std::vector<Lake>& lakes() const { return m_lakes; }

    /// Credit line for the map data, as its licences ask for.
    QString credit() const { return m_credit; }

private:
    WorldMap() = default;

    RegionDirectory m_regions;
    Topology m_topology;
    std::vector<std::vector<GeoPoint>> m_disputed;
    std::vector<City> m_cities;
    QHash<QString, QHash<std::size_t, QString>> m_cityNames; // language -> position in m_cities -> name
    std::vector<Lake> m_lakes;
    QString m_credit;
    BorderDetails m_borders;
};

} // namespace outagemap
