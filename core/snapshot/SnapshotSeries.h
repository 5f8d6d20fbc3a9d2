// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/SnapshotRequest.h"

#include <QStringList>

namespace outagemap {

/// Gives the snapshot of one time; fails where the cache cannot be read.
using SnapshotAt = std::function<Expected<SnapshotRequest>(UtcTime)>;

/// The times from `range.start` to `range.end`, both included, `step` apart. Fails for a range that ends
/// before it begins, a step below a minute, and more than 5,000 times.
Expected<std::vector<UtcTime>> seriesTimes(TimeRange range, std::chrono::seconds step);

/// A kind of file that holds a film: its row in SnapshotSeries.cpp says how the ffmpeg program makes it.
struct FilmFormat
{
    const char* ending;
    const char* title;   ///< for people, to be translated in the context SnapshotTexts
    const char* encoder; ///< of ffmpeg
    const char* options; ///< separated by blanks
    bool lossless;       ///< frames come back as they were
};
std::span<const FilmFormat> filmFormats();
/// By the path's ending; null for none.
const FilmFormat* findFilmFormat(const QString& path);

/// Why films cannot be made here; empty when they can.
QString filmsUnavailable();

/// Writes a film of the snapshots at `times`, `framesPerSecond` (0.2..60) of them a second, each as
/// snapshotImage has it. All must be of one size. The file is written beside its target and moved into place.
/// `progress` as in SnapshotRequest. Fails where the ffmpeg program is not installed or refuses, with its
/// message.
Expected<void> writeFilm(const std::shared_ptr<const WorldMap>& map, const std::vector<UtcTime>& times,
                         const SnapshotAt& snapshotAt, const QString& path, double framesPerSecond,
                         const std::function<bool(double)>& progress = {});

/// One page with the maps of all `times` (at most 100) beside each other: the snapshot of the last with
/// `panels`.
Expected<SnapshotRequest> contactSheet(const std::vector<UtcTime>& times, const SnapshotAt& snapshotAt);

/// The name of one of many files: `whatsapp-20170503T2050Z.png`.
QString seriesFileName(const ServiceId& service, UtcTime at, const QString& ending);

} // namespace outagemap
