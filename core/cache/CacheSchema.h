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
//   service, region   the slugs and codes that the other tables number
//   seen          64-bit hashes of (feed identity, item id): what has been read already
//   report, measurement, notice, notice_region   the items themselves
//   reporter      keyed hashes of reporters with the times of their reports that count
//   rollup_5min, rollup_hour   reports per service, bucket (named by its end, see bucketOf) and region
//   coverage      first and last moment with data of a service in a feed

namespace outagemap {

inline constexpr std::int32_t cacheApplicationId = 0x4f75'744d;
inline constexpr int cacheVersion = 2;

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
/// Throws SQLite::Exception.
void migrateCache(SQLite::Database& database);

/// Fails if tables are missing or cannot be read at all.
void checkCacheTables(SQLite::Database& database);

} // namespace outagemap
