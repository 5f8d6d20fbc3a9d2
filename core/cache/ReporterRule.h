// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/UtcTime.h"

#include <QByteArray>
#include <QString>
#include <SQLiteCpp/Statement.h>
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

    /// Whether this report counts; remembers it if it does. Throws std::runtime_error if the key can be
    /// neither read nor made.
    bool counts(std::int64_t service, std::string_view reporter, UtcTime time);

private:
    std::int64_t hash(std::string_view reporter);

    QString m_keyPath;
    QByteArray m_key;
    SQLite::Statement m_find;
    SQLite::Statement m_insert;
};

} // namespace outagemap
