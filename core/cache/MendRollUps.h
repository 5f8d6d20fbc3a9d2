// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace SQLite {
class Database;
}

namespace outagemap {

/// Makes roll-ups anew from the raw reports that are there: of each count the larger stays, what was stored
/// (raw reports are kept for a shorter time) or what the reports add up to. Rows that cannot be unpacked are
/// dropped. Returns how many rows changed. Goes day by day, with the reports of one day in memory. Within the
/// caller's transaction; throws SQLite::Exception.
std::int64_t mendRollUps(SQLite::Database& database);

/// Cuts blocks of raw reports that cannot be unpacked to the end down to what can. Returns how many reports
/// that loses. Within the caller's transaction; throws SQLite::Exception.
std::int64_t mendBlocks(SQLite::Database& database);

} // namespace outagemap
