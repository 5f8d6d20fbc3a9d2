// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/model/Service.h"

#include <SQLiteCpp/Statement.h>
#include <string>
#include <unordered_map>
#include <vector>

namespace outagemap {

/// The numbers under which services, regions and kinds stand in the other tables; made as they come.
/// Within the caller's transactions; throws SQLite::Exception.
class KeyTables
{
public:
    KeyTables(SQLite::Database& database, const RegionDirectory& regions);

    /// 0 for a service that would be one too many (rollUpKey has room for 65,535).
    std::int64_t service(const ServiceId& service);
    std::int64_t region(RegionId region);
    /// 0 for an empty word, and for a new one where there are 4,095 already.
    std::int64_t kind(const std::string& word);

    /// Rows made in a transaction that is rolled back are gone: so must be what is remembered of them.
    void forget();

private:
    std::int64_t keyOf(SQLite::Statement& find, SQLite::Statement& insert, const std::string& text,
                       std::int64_t most);

    SQLite::Database& m_database;
    const RegionDirectory& m_regions;
    SQLite::Statement m_findService;
    SQLite::Statement m_insertService;
    SQLite::Statement m_findRegion;
    SQLite::Statement m_insertRegion;
    SQLite::Statement m_findKind;
    SQLite::Statement m_insertKind;
    std::unordered_map<ServiceId, std::int64_t> m_services;
    std::vector<std::int64_t> m_regionKeys; ///< by region index; 0: not looked up yet
    std::unordered_map<std::string, std::int64_t> m_kinds;
};

} // namespace outagemap
