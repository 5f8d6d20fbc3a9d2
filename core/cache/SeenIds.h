// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <SQLiteCpp/Statement.h>
#include <cstdint>
#include <string_view>
#include <vector>

namespace outagemap {

/// Remembers which items were read, as 64-bit hashes in the table `seen`: with ten million items the chance
/// that a new one is taken for a known one is below one in a hundred thousand.
class SeenIds
{
public:
    explicit SeenIds(SQLite::Database& database);

    /// The hash of an item: the first eight bytes of BLAKE2b over the feed's identity and the item's id, so
    /// that no feed can make up ids that hide another feed's items.
    static std::int64_t hash(const QByteArray& feedIdentity, std::string_view id);

    /// Remembers all `hashes`; true for each that was not known. Of equal ones the first is the new one.
    /// Works in the order of the hashes, which keeps to few pages of the table.
    std::vector<bool> insert(const std::vector<std::int64_t>& hashes);

private:
    SQLite::Database& m_database;
    SQLite::Statement m_insert;
};

} // namespace outagemap
