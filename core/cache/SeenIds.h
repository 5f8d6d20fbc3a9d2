// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/HashLog.h"
#include "core/cache/KeyedHash.h"

#include <QByteArray>
#include <optional>
#include <string_view>

namespace outagemap {

/// Remembers which reports were read: by the hash of their feed's identity and their id under a key of the
/// cache, so that no feed can make up ids that hide another feed's reports. An id is looked for among reports
/// of the same six hours and of the six before and after. Among a hundred million reports of six hours the
/// chance that a new one is taken for a known one is below one in a hundred thousand million.
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
