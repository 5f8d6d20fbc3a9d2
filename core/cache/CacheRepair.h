// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/model/Error.h"

#include <QStringList>
#include <functional>

namespace outagemap {

/// What is wrong with a cache; nothing if `problems` is empty.
struct CacheCheck
{
    QStringList problems;     ///< sentences, at most a hundred
    std::int64_t reports = 0; ///< raw reports kept
    std::int64_t complaints = 0;
    std::int64_t bytes = 0;
};

/// Reads the whole file at `path` and checks it: SQLite's own check, and that all that is packed can be
/// unpacked. Takes about a second for 200 MB. Changes nothing. Fails if the file is no cache or cannot be
/// read at all.
Expected<CacheCheck> checkCache(const QString& path);

struct CacheRepairResult
{
    QString damagedPath;            ///< where the file as it was is kept
    std::int64_t rows = 0;          ///< taken over
    std::int64_t rollUpsMended = 0; ///< made anew from raw reports
    QStringList losses;             ///< what could not be read, a sentence each; empty if nothing was lost
};

/// Makes a new cache of all that can be read in the one at `path`, which is kept beside it under a name that
/// ends in
/// `.damaged`; of the present version, whatever the damaged one's. Roll-ups are made anew where the raw
/// reports are there; the full-text index always. No other program may use the cache meanwhile. Fails,
/// leaving the file as it is, if nothing can be read or the new one not be written.
Expected<CacheRepairResult> repairCache(const QString& path, const RegionDirectory& regions);

} // namespace outagemap
