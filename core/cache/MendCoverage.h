// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite {
class Database;
}

namespace outagemap {

/// Widens `coverage` to all that is there: without it a reader would take a service for one without data. Of
/// raw reports and measurements it is known which feed brought them; counts that are older go to the first
/// feed. Within the caller's transaction; throws SQLite::Exception.
void mendCoverage(SQLite::Database& database);

} // namespace outagemap
