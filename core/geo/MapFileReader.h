// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/MapFile.h"
#include "core/geo/RegionDirectory.h"
#include "core/geo/WorldMap.h"

#include <QHash>

namespace outagemap {

/// Turns the layers of one map file into the parts of a WorldMap; one use, steps in the order of the
/// functions.
class MapFileReader
{
public:
    explicit MapFileReader(const QString& path)
        : m_file(path)
    {
    }

    /// Fails also for a schema version that this program does not know.
    Expected<void> open();

    /// The regions, parents first, linked. Fails where they are no tree of world, areas, countries and
    /// subdivisions.
    Expected<std::vector<Region>> readRegions();

    /// Rings of the finest regions: subdivisions, and countries that have none.
    Expected<std::vector<Topology::PolygonRing>> readRings();

    Expected<std::vector<RegionDirectory::Name>> readNames();
    Expected<std::vector<std::vector<GeoPoint>>> readDisputed();
    Expected<std::vector<Lake>> readLakes();

    /// The most populous first, each with the number that its names refer to.
    struct NumberedCity
    {
        City city;
        qint64 number;
    };
    Expected<std::vector<NumberedCity>> readCities(const RegionDirectory& regions);

    /// language -> position in `cities` -> name.
    using CityNames = QHash<QString, QHash<std::size_t, QString>>;
    Expected<CityNames> readCityNames(const std::vector<NumberedCity>& cities);

    /// The credit line of the file; empty if it has none.
    QString credit() const { return m_credit; }

private:
    struct Row
    {
        Region region;
        QString parent;
        qint64 feature;
    };

    Expected<void> readLayer(const char* layer, RegionLevel level);
    Expected<Region> readRegion(const OGRFeature& feature, const std::vector<int>& columns,
                                const char* layer);
    Expected<void> readShape(const OGRFeature& feature, std::size_t row,
                             std::vector<Topology::PolygonRing>& rings);

    MapFile m_file;
    QString m_credit;
    std::vector<Row> m_rows;
    std::vector<RegionId> m_idOfRow;
    QHash<QString, std::size_t> m_rowOf;
};

} // namespace outagemap
