// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/SnapshotFormats.h"
#include "core/snapshot/SnapshotRequest.h"

// core/snapshot writes maps that leave the program: a picture, drawing, data file or page that stands on its
// own, with title, time, map, legend, sources and, where it is one, the word "reconstruction".
// SnapshotRequest says what, SnapshotLayout where it stands on the page, SnapshotFormats lists the files that
// can be written (one source file a format), Provenance what each of them carries about itself; FrameSeries
// and ContactSheet put several times into one file.

namespace outagemap {

/// Writes the snapshot to `path`; `format` is a name of snapshotFormats(), empty: the file's ending decides.
/// The file is written beside its target and moved into place, so that a failure or a full disk leaves an
/// older file as it was and nothing half-made. An existing file is replaced: whoever asks for that decides.
/// Fails, naming the file, for an unknown ending, a size out of range, a format that cannot be written here,
/// or a place that cannot be written.
Expected<void> writeSnapshot(const std::shared_ptr<const WorldMap>& map, const SnapshotRequest& request,
                             const QString& path, const QString& format = {});

/// Runs `write` with the name of a file beside `path` (in a folder of its own, with the same file name) and
/// moves that into place if it succeeds. Nothing stays behind otherwise.
Expected<void> writeBeside(const QString& path,
                           const std::function<Expected<void>(const QString& beside)>& write);

/// Paints the whole snapshot (layout and map) on a painter whose device is `request.size` large. Where
/// `device` cannot show what is seen through, set `request.transparent` to false. `beginRegion` as in
/// RenderRequest.
void paintSnapshot(QPainter& painter, const std::shared_ptr<const WorldMap>& map,
                   const SnapshotRequest& request, const std::function<void(RegionId)>& beginRegion = {});

/// The view of the map that a snapshot shows in a map of `size` pixels.
MapCamera snapshotCamera(const WorldMap& map, const SnapshotRequest& request, QSize size, double scale);

/// The same with a renderer of one's own, RGB888: for many snapshots in one view.
QImage frameImage(const std::shared_ptr<const WorldMap>& map, const SnapshotRequest& request,
                  ChoroplethRenderer& renderer);

/// The whole snapshot as the picture formats have it; an empty picture where there is not enough memory.
QImage snapshotImage(const std::shared_ptr<const WorldMap>& map, const SnapshotRequest& request);

} // namespace outagemap
