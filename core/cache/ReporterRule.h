// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/HashLog.h"
#include "core/cache/KeyedHash.h"

#include <QString>
#include <optional>
#include <string_view>

namespace outagemap {

/// Decides which reports of one reporter count: of those about a service within six hours the first that was
/// read. Reporters are kept as hashes under a key that lies beside the cache (`<cache>.key`, readable by its
/// owner only), so that a cache that is handed on names nobody.
class ReporterRule
{
public:
    static constexpr std::chrono::seconds span{6 * 3600};

    ReporterRule(SQLite::Database& database, const QString& cachePath);

    /// What stands for a reporter of a service at a time: the highest 49 bits are the keyed hash of the two,
    /// the rest the second within six hours. Throws std::runtime_error if the key can be neither read nor
    /// made.
    HashLog::Item item(std::int64_t service, std::string_view reporter, UtcTime time);

    void prepare(std::span<const HashLog::Item> items) { m_log.prepare(items); }
    void fetch(HashLog::Item item) const { m_log.fetch(item); }
    /// Whether this report counts; remembers it if it does.
    bool counts(HashLog::Item item);
    void write() { m_log.write(); }
    void forget() { m_log.forget(); }

private:
    QString m_keyPath;
    std::optional<KeyedHash> m_hash; ///< once a reporter was named
    std::string m_text;
    HashLog m_log;
};

} // namespace outagemap
