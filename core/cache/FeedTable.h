// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Counts.h"
#include "core/model/Error.h"

namespace SQLite {
class Database;
}

namespace outagemap {

/// The list of feeds, in the table `feed` beside what was read from them. The caller begins and ends the
/// transaction. Throws SQLite::Exception.
class FeedTable
{
public:
    explicit FeedTable(SQLite::Database& database)
        : m_database(database)
    {
    }

    /// A feed that was read before, without being on the list, keeps its key and its place.
    Expected<std::int64_t> add(const FeedConfig& config);
    Expected<void> update(std::int64_t key, const FeedConfig& config);
    void setState(std::int64_t key, const FeedState& state);
    /// The row goes unless something was read from it.
    Expected<void> remove(std::int64_t key);

private:
    /// 0 where no feed has it.
    std::int64_t keyOfLocation(const QString& location);
    QString locationOf(std::int64_t key);

    SQLite::Database& m_database;
};

} // namespace outagemap
