// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace SQLite {
class Database;
}

namespace outagemap {

/// How long what is kept in a cache, counted back from the newest data of each feed, and how large it may
/// grow.
struct CacheRetention
{
    std::chrono::seconds raw{90 * 86'400};          ///< raw reports and complaints
    std::chrono::seconds fiveMinutes{400 * 86'400}; ///< roll-ups of five minutes; and the ids of reports
    std::chrono::seconds hours{1830 * 86'400};      ///< roll-ups of hours and days, measurements, notices
    /// Of the whole file; beyond it the oldest raw reports go first, whatever their age. 0: no limit.
    std::int64_t maxBytes = std::int64_t(8) << 30;

    bool operator==(const CacheRetention&) const = default;
};

/// Throws SQLite::Exception.
CacheRetention readRetention(SQLite::Database& database);
void writeRetention(SQLite::Database& database, const CacheRetention& retention);

} // namespace outagemap
