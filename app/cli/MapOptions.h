// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/WorldMap.h"
#include "core/intensity/OutageQuery.h"
#include "core/model/LevelName.h"

#include <QCommandLineParser>
#include <chrono>
#include <memory>
#include <optional>

namespace outagemap::cli {

/// The options by which commands choose one map: service, time, window, level and measure.
class MapOptions
{
public:
    /// Adds --service, --at, --window, --level and --measure.
    static void addTo(QCommandLineParser& parser);

    /// Reads them; fails for a value that is none. `service`: in place of what --service says.
    static Expected<MapOptions> from(const QCommandLineParser& parser, const QString& service = {});

    ServiceId service;
    std::optional<UtcTime> at;
    std::chrono::seconds window{3600};
    RegionLevel level = RegionLevel::Country;
    std::optional<Measure> measure;
};

/// The map file and an open cache: what every listing needs.
struct OpenCache
{
    std::shared_ptr<const WorldMap> map;
    std::unique_ptr<OutageQuery> query;
};

/// `cachePath` empty: the default cache.
Expected<OpenCache> openCache(const QString& cachePath);

/// The time to show: `at`, else that of the newest data. Fails for a service that the cache does not know,
/// naming those it does.
Expected<UtcTime> timeFor(const OpenCache& cache, const ServiceId& service, std::optional<UtcTime> at);

/// The values of the map that `options` choose. The time that nobody named is that of the newest data. Fails
/// for a service that the cache does not know, naming those it does.
Expected<IntensityMapPtr> computeValues(OpenCache& cache, const MapOptions& options);

/// The measure asked for; else times usual, or the failing share where there are measurements only.
Measure measureFor(const MapOptions& options, const IntensityMap& values);

/// The regions that the option `name` (--place) names, in the order named; none if it is not set. Fails for a
/// name that is none, naming the option.
Expected<std::vector<RegionId>> placesFrom(const QCommandLineParser& parser, const QString& name,
                                           const RegionDirectory& regions, const QString& language);

/// The moment now, as the system's clock has it.
UtcTime now();

} // namespace outagemap::cli
