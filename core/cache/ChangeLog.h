// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/UtcTime.h"

#include <cstdint>
#include <map>
#include <vector>

namespace SQLite {
class Database;
}

namespace outagemap {

/// Writes down from when to when which service got new data; the newest 10,000 entries are kept. Within the
/// caller's transactions; throws SQLite::Exception.
class ChangeLog
{
public:
    explicit ChangeLog(SQLite::Database& database)
        : m_database(database)
    {
    }

    void add(std::int64_t service, TimeRange range);
    void write();
    void clear() { m_ranges.clear(); }

private:
    SQLite::Database& m_database;
    std::map<std::int64_t, std::vector<TimeRange>> m_ranges; ///< by service
};

} // namespace outagemap
