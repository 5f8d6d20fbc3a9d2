// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ExportOptions.h"
#include "core/snapshot/SnapshotSeries.h"

namespace outagemap::cli {

/// What is to be written, once all words are understood: of the command `export`, and of the window's dialog,
/// which so writes the same files.
struct ExportPlan
{
    QString out;    ///< a file, or a folder where `manyFiles`
    QString format; ///< a format's name, or empty
    bool manyFiles = false;
    bool sheet = false;  ///< all times on one page
    bool replace = true; ///< existing files
    double framesPerSecond = 8;
    std::vector<ServiceId> services;
    std::optional<TimeRange> range;
    std::optional<std::chrono::seconds> span; ///< where there is no range: so long up to the time of one map
    std::chrono::seconds step{900};
    MapOptions map;
    ExportOptions look;
    std::optional<MapCamera> camera; ///< the window's view, in place of the look's region
    /// As in SnapshotRequest.
    std::function<bool(double)> progress;

    /// Whether its maps are to be put into sentences (SnapshotRequest::sentences).
    bool wantsSentences() const { return look.wantsSentences(range.has_value()); }
};

/// Where the snapshots of a plan come from.
struct SnapshotSource
{
    std::shared_ptr<const WorldMap> map;
    /// The time of the one map of a service where no range is named.
    std::function<Expected<UtcTime>(const ServiceId&)> time;
    /// The snapshot of a service at a time, with everything that the plan asks for.
    std::function<Expected<SnapshotRequest>(const ServiceId&, UtcTime)> snapshot;
};

/// Puts the plan's look on what was gathered from the cache. The sentences of its caption (see
/// wantsSentences) are the source's business: they take longer than all else.
Expected<void> applyPlan(SnapshotRequest& request, const ExportPlan& plan, const RegionDirectory& regions,
                         const QString& language);

/// The source that reads `cache`, which must outlive it, as must the plan.
SnapshotSource cacheSource(OpenCache& cache, const ExportPlan& plan, const QString& language);

/// The files that the plan makes. Fails like runPlan for times that cannot be.
Expected<QStringList> planFiles(const SnapshotSource& source, const ExportPlan& plan);

/// Writes them. Fails with a sentence that names the file; of many files those before it stay.
Expected<void> runPlan(const SnapshotSource& source, const ExportPlan& plan);

} // namespace outagemap::cli
