// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite {
class Database;
}

namespace outagemap {

class RegionDirectory;

/// The part of the migration from version 1 to 2 that SQL cannot do: takes the rows of the table `report`
/// into blocks, complaints and roll-ups, and drops it. Throws SQLite::Exception.
void packReportRows(SQLite::Database& database, const RegionDirectory& regions);

} // namespace outagemap
