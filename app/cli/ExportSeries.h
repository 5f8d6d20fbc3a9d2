// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ExportOptions.h"
#include "core/snapshot/SnapshotSeries.h"

namespace outagemap::cli {

/// What `export` is to write, once all its words are understood.
struct ExportPlan
{
    QString out;    ///< a file, or a folder where `manyFiles`
    QString format; ///< a format's name, or empty
    bool manyFiles = false;
    bool sheet = false;    ///< all times on one page
    bool replace = true;   ///< existing files
    bool progress = false; ///< on standard error
    double framesPerSecond = 8;
    std::vector<ServiceId> services;
    std::optional<TimeRange> range;
    std::chrono::seconds step{900};
    MapOptions map;
    ExportOptions look;
};

/// Writes it. Fails with a sentence that names the file.
Expected<void> runPlan(OpenCache& cache, const ExportPlan& plan, const QString& language);

} // namespace outagemap::cli
