// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FeedItem.h"

#include <SQLiteCpp/Statement.h>

namespace outagemap {

/// Measurements and notices, a row each. One whose id its feed has given before replaces the former where it
/// says something else: a day's figures grow, an outage gets its end. Within the caller's transactions;
/// throws SQLite::Exception.
class ItemTables
{
public:
    explicit ItemTables(SQLite::Database& database);

    /// True if it is new or changed something. `item` is the hash of its id.
    bool store(const Measurement& measurement, std::int64_t feed, std::int64_t service, std::int64_t region,
               std::uint64_t item);
    bool store(const Notice& notice, std::int64_t feed, std::int64_t service);

private:
    bool isSame(const Notice& notice, std::int64_t key, std::int64_t service);

    SQLite::Database& m_database;
    SQLite::Statement m_findMeasurement;
    SQLite::Statement m_storeMeasurement;
    SQLite::Statement m_findNotice;
    SQLite::Statement m_storeNotice;
    SQLite::Statement m_regionsOf;
    SQLite::Statement m_insertRegion;
};

} // namespace outagemap
