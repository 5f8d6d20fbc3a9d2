// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/MapOptions.h"
#include "core/snapshot/SnapshotRequest.h"

namespace outagemap::cli {

/// A picture for HouseStyle::logo; fails for what is none, and for more than 4,096 pixels a side.
Expected<QImage> readLogo(const QString& path);

/// The options of a snapshot's look and place: everything of `export` but which map and which file.
class ExportOptions
{
public:
    static void addTo(QCommandLineParser& parser);
    /// Fails for a value that is none, naming the option.
    static Expected<ExportOptions> from(const QCommandLineParser& parser);

    /// The options again, as the command line has them: what is not the default. For presets.
    QStringList toArguments() const;

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
    /// How much the caption says.
    enum class Caption : std::uint8_t
    {
        Fitting, ///< of single maps as many sentences as there is room for, of series the short one: with a
                 ///< text that changes its length the map would jump
        Short,
        Full, ///< sentences in series, too
    };
    Caption captionLength = Caption::Fitting;
    int quality = 90;
    std::vector<QTimeZone> zones;
    QString title;
    QString subtitle;
    QString caption;
    HouseStyle house;
    QString logoPath; ///< where house.logo was read from

    /// Whether the map is to be put into sentences (SnapshotRequest::sentences).
    bool wantsSentences(bool isSeries) const;
};

} // namespace outagemap::cli
