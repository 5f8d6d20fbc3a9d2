// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/ChangeLog.h"
#include "core/cache/ComplaintStore.h"
#include "core/cache/ItemTables.h"
#include "core/cache/KeyTables.h"
#include "core/cache/ReportBlocks.h"
#include "core/cache/ReporterRule.h"
#include "core/cache/RollUps.h"
#include "core/cache/SeenIds.h"
#include "core/feed/FeedSink.h"

#include <unordered_map>

namespace outagemap {

/// Stores the items of a feed: what was read before is left out, the rest is kept and rolled up. Remembers
/// what it needs of the file from one batch to the next. Within the caller's transactions; throws
/// SQLite::Exception.
class ItemStore
{
public:
    /// All must outlive it. `cachePath`: the reporters' key lies beside.
    ItemStore(SQLite::Database& database, const QString& cachePath, const RegionDirectory& regions,
              ComplaintStore& complaints);

    /// Items are of this feed from now on. Of before `idsSince` its ids are not known any more, so that no
    /// such reports are taken.
    void selectFeed(std::int64_t feed, const QByteArray& identity, UtcTime idsSince);

    WriteResult write(const FeedBatch& batch);

    /// Drops all that is remembered of the file: after a transaction that was rolled back, or another
    /// program's.
    void forget();
    /// Drops what is remembered of ids and reporters: after upkeep removed some.
    void forgetHashes();

private:
    /// What a batch has of a service.
    struct Coverage
    {
        std::int64_t first;
        std::int64_t last;
        std::int64_t longestMeasurement = 0;
        bool hasReports = false;
        bool hasMeasurements = false;
    };

    void store(const Report& report, std::int64_t service, bool counts, std::uint64_t hash);
    bool store(const Measurement& measurement);
    bool store(const Notice& notice);
    void store(const SourceInfo& source);
    Coverage& cover(std::int64_t service, UtcTime first, UtcTime last);
    void writeCoverage();

    SQLite::Database& m_database;
    KeyTables m_keys;
    SeenIds m_seen;
    ReporterRule m_reporters;
    RollUps m_rollUps;
    ChangeLog m_changes;
    ReportBlocks m_blocks;
    ItemTables m_items;
    ComplaintStore& m_complaints;
    std::unordered_map<std::int64_t, Coverage> m_coverage; ///< by service
    std::int64_t m_feed = 0;
    UtcTime m_idsSince;
};

} // namespace outagemap
