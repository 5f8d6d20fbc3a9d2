// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/MapOptions.h"
#include "core/snapshot/SnapshotRequest.h"

namespace outagemap::cli {

/// The options of a snapshot's look and place: everything of `export` but which map and which file.
class ExportOptions
{
public:
    static void addTo(QCommandLineParser& parser);
    /// Fails for a value that is none, naming the option.
    static Expected<ExportOptions> from(const QCommandLineParser& parser);

    /// Puts the options onto what was read from the cache. Fails for a region that is not on the map.
    Expected<void> applyTo(SnapshotRequest& request, const RegionDirectory& regions) const;

    SnapshotTemplate arrangement = SnapshotTemplate::Standard;
    Projection projection;
    std::optional<QSize> size;
    std::optional<double> dotsPerInch;
    QString region;
    bool darkTheme = false;
    ColourScale colours;
    ClassChoice classing;
    bool transparent = false;
    bool withTimeline = true;
    bool longCaption = false; ///< that of the command `caption`
    int quality = 90;
    std::vector<QTimeZone> zones;
    QString title;
    QString caption;
    HouseStyle house;
};

} // namespace outagemap::cli
