// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/HashLog.h"
#include "core/cache/KeyedHash.h"

#include <QByteArray>
#include <optional>
#include <string_view>

namespace outagemap {

/// Remembers which reports were read: by the hash of their feed's identity and their id under a key of the
/// cache, so that no feed can make up ids that hide another feed's reports. Among a hundred million reports
/// the chance that a new one is taken for a known one is below one in a hundred thousand million.
///
/// In a cache of up to a million ids (90 days of eleven thousand a day) an id is known wherever the time of
/// its report was moved to: all of them lie in memory, in 16 MB. In a larger one it is looked for among
/// reports of the same six hours and of the six before and after only, so that a report that was moved
/// farther counts once more. To know it there takes all of, say, fifty million ids in memory (a gigabyte), or
/// an index over random numbers in the file, which took more time than all else that is stored (versions 1
/// and 2), for what publishers hardly ever do.
class SeenIds
{
public:
    explicit SeenIds(SQLite::Database& database);

    /// Ids are of this feed from now on.
    void selectFeed(const QByteArray& identity);
    std::uint64_t hash(std::string_view id) const { return m_hash(id); }

    void prepare(std::span<const HashLog::Item> items) { m_log.prepare(items); }
    void fetch(HashLog::Item item) const { m_log.fetch(item); }
    /// Remembers it; true if it was not known.
    bool insert(HashLog::Item item);
    void write() { m_log.write(); }
    void forget() { m_log.forget(); }

    /// Whether versions 1 and 2 of the format knew that item. They kept one set of hashes for all times.
    bool knewOfOld(std::string_view id);

private:
    KeyedHash::Key readOrMakeKey(SQLite::Database& database);

    HashLog m_log;
    KeyedHash m_key;
    KeyedHash m_hash;
    QByteArray m_identity;
    bool m_hasOld;
    SQLite::Statement m_findOld;
};

} // namespace outagemap
