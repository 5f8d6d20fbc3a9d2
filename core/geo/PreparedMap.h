// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/BorderDetails.h"
#include "core/geo/RegionDirectory.h"
#include "core/geo/Topology.h"
#include "core/geo/WorldMap.h"
#include "core/model/City.h"

#include <optional>

namespace outagemap {

/// All that a map file says, in the form in which the program uses it.
struct MapContent
{
    std::vector<Region> regions;
    std::vector<RegionDirectory::Name> names;
    Topology topology;
    std::vector<std::vector<GeoPoint>> disputed;
    std::vector<City> cities;
    QHash<QString, QHash<std::size_t, QString>> cityNames;
    std::vector<Lake> lakes;
    QString credit;
    BorderDetails borders;
};

/// A map file prepared for the next start: borders joined and simplified, names in order. Reading it takes a
/// tenth of what the GeoPackage takes. It lies in the platform's cache folder, may be deleted at any time,
/// and is made again when the map file or this program's format has changed. It is read like any input from
/// outside: a file that is damaged or does not fit is no map, never a fault.
namespace PreparedMap {

/// The file that belongs to a map file: `OUTAGEMAP_PREPARED` (a folder; empty: nowhere), else the platform's
/// cache folder.
QString pathFor(const QString& mapPath);

/// Nothing if there is no such file, or it is of another format, another map file (by size and time of
/// change; where only the time differs, by SHA-256), damaged (by checksum), or out of bounds.
std::optional<MapContent> read(const QString& path, const QString& mapPath);

/// Writes it in one step, so that no half of it is ever read. False if that is not possible: a nuisance at
/// most.
bool write(const QString& path, const QString& mapPath, const MapContent& content);

} // namespace PreparedMap

} // namespace outagemap
