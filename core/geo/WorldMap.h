// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/geo/Topology.h"
#include "core/model/Error.h"

#include <QString>
#include <memory>
#include <vector>

// core/geo knows where things are: the regions of the world with their borders (WorldMap), which region a
// point lies in (RegionLocator), and how the globe is flattened (Projection). It depends on core/model and
// GDAL only.

namespace outagemap {

/// The map file (maps/world.gpkg) in memory: the directory of regions and their borders as a topology.
/// Immutable; one instance is shared by all threads.
class WorldMap
{
public:
    /// Reads a GeoPackage of the schema that maps/README.md describes, through GDAL. Fails, naming the file
    /// and the layer or feature, for a file that is missing, damaged, of another schema, or larger than the
    /// limits (65,000 regions, 20 million vertices).
    static Expected<std::shared_ptr<const WorldMap>> open(const QString& path);

    /// Where the program finds its map: `OUTAGEMAP_MAPS` (a folder), the installed data folder, else the
    /// source tree that it was built from.
    static QString defaultPath();

    const RegionDirectory& regions() const { return m_regions; }

    /// Borders of subdivisions, with the countries that have none standing for themselves. A country's border
    /// is made of those of its arcs that have different countries left and right.
    const Topology& topology() const { return m_topology; }

    /// Disputed boundary lines, each a chain of points.
    const std::vector<std::vector<GeoPoint>>& disputedBorders() const { return m_disputed; }

    /// Credit line for the map data, as its licences ask for.
    QString credit() const { return m_credit; }

private:
    WorldMap() = default;

    RegionDirectory m_regions;
    Topology m_topology;
    std::vector<std::vector<GeoPoint>> m_disputed;
    QString m_credit;
};

} // namespace outagemap
