// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/WorldMap.h"
#include "core/intensity/Intensity.h"
#include "core/render/ChoroplethRenderer.h"

#include <QSize>
#include <QString>
#include <memory>

// core/snapshot writes maps that leave the program: a picture that stands on its own, with title, time, map,
// legend, sources and, where it is one, the word "reconstruction".

namespace outagemap {

/// What a snapshot shows.
struct SnapshotRequest
{
    IntensityMapPtr values;
    RegionLevel level = RegionLevel::Country;
    Measure measure = Measure::TimesUsual;
    Projection projection;
    QSize size{1920, 1080}; ///< pixels; 64..16,384 a side
    bool darkTheme = false;
    ColourScale colours;
    ClassChoice classing;
    QString language;
    /// What the map shows as large as it goes and the list of the worst is about; the world, or invalid: all.
    RegionId focus = RegionId::world();
    std::optional<MapCamera> camera; ///< the window's view; none: `focus` decides. Its size is ignored.
};

/// Writes the snapshot to `path`; the ending decides on PNG or SVG. The file is written beside its target and
/// moved into place, so that a failure leaves an older file as it was. Fails, naming the file, for an unknown
/// ending, a size out of range, or a place that cannot be written.
Expected<void> writeSnapshot(const std::shared_ptr<const WorldMap>& map, const SnapshotRequest& request,
                             const QString& path);

/// The endings that writeSnapshot knows, without a dot.
QStringList snapshotFormats();

/// Paints the whole snapshot (layout and map) on a painter whose device is `request.size` large.
void paintSnapshot(QPainter& painter, const std::shared_ptr<const WorldMap>& map,
                   const SnapshotRequest& request);

} // namespace outagemap
