// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Error.h"

#include <QString>
#include <cstdint>

namespace SQLite {
class Database;
}

// The cache's file format: one SQLite database, `application_id` "OutM", `user_version` the schema's version.
//
//   feed          what was read, by identity (a URL, a path, or `source:` and the id that a file states),
//   with
//                 what it says about itself, the place reached, and what a user set up for it
//   bad_line      the newest lines of a feed's last reading that could not be used
//   meta          the key that item ids are hashed under, how long what is kept
//   service, region, kind   the slugs, codes and words that the other tables number
//   seen_id, seen_reporter   what has been read and who reported already, see HashLog
//   seen          ids that versions 1 and 2 of the format kept (BLAKE2b, without times); only looked at
//   report_block  raw reports, packed, see ReportBlock
//   complaint     reports with a text, see ComplaintKey; complaint_fts their full-text index (FTS5, without
//                 contents); complaint_todo those that it lacks yet
//   measurement, notice, notice_region   the other items
//   rollup_5min, rollup_hour, rollup_day   reports per service and bucket (named by its end, see bucketOf) by
//                 region and kind, packed, see PackedCounts and rollUpKey
//   change_log    the newest changes: from when to when a service got new data
//   coverage      first and last moment with data of a service in a feed

namespace outagemap {

class RegionDirectory;

inline constexpr std::int32_t cacheApplicationId = 0x4f75'744d;
inline constexpr int cacheVersion = 3;

/// What the first bytes of a file say, without opening it as a database (which might write beside it).
enum class CacheFileKind
{
    Missing, ///< no file, or an empty one
    Cache,
};

/// Fails, with a sentence naming the file, if it is there and is not a cache of this version or an older one,
/// or cannot be read.
Expected<CacheFileKind> examineCacheFile(const QString& path);

/// Brings a database to the present version: creates the schema or migrates forward, in one transaction.
/// `regions` is for the words of the full-text index. Throws SQLite::Exception.
void migrateCache(SQLite::Database& database, const RegionDirectory& regions);

/// Makes the empty tables of version `version` (1 to cacheVersion) in an empty database. Throws
/// SQLite::Exception.
void makeCacheTables(SQLite::Database& database, int version);

/// Fails if tables are missing or cannot be read at all.
void checkCacheTables(SQLite::Database& database);

} // namespace outagemap
