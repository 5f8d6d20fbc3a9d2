// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite {
class Database;
}

namespace outagemap {

/// Widens the `coverage` of service ?1 by feed ?2 to the seconds ?3 to ?4.
inline constexpr char widenCoverage[] =
    "INSERT INTO coverage (service, feed, first, last) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
    "first = min(first, excluded.first), last = max(last, excluded.last)";

/// Widens `coverage` to all that is there: without it a reader would take a service for one without data. Of
/// raw reports and measurements it is known which feed brought them; counts that are older go to the first
/// feed. Within the caller's transaction; throws SQLite::Exception.
void mendCoverage(SQLite::Database& database);

} // namespace outagemap
