// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheRetention.h"
#include "core/cache/ComplaintStore.h"
#include "core/model/UtcTime.h"

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace outagemap {

/// Keeps a cache within its limits of age and size, in steps of some ten milliseconds, each a transaction of
/// its own, so that nobody waits for it. Throws SQLite::Exception.
///
/// Age is counted back from the newest data of each feed, not from today: what was read of an event of 2017
/// stays whole, and a clock that is wrong does no harm. A time in the future, which only a mistaken feed has,
/// counts as now.
class CacheUpkeep
{
public:
    CacheUpkeep(SQLite::Database& database, ComplaintStore& complaints)
        : m_database(database)
        , m_complaints(complaints)
    {
    }

    /// Does one step; true while there may be more to do.
    bool step(UtcTime now);

    /// Whether a step dropped hashes that others may have in memory; asking resets it.
    bool droppedHashes() { return std::exchange(m_droppedHashes, false); }

private:
    /// What must stay: (end - length, end] for each feed.
    struct Kept
    {
        std::vector<TimeRange> ranges;
        /// Whether any of `range` must stay.
        bool holds(TimeRange range) const;
    };
    struct FeedEnd
    {
        std::int64_t feed;
        std::int64_t service;
        UtcTime last;
    };

    std::vector<FeedEnd> feedEnds(UtcTime now);
    Kept keptOf(const std::vector<FeedEnd>& ends, std::int64_t service, std::chrono::seconds length) const;
    bool dropOldRaw(const std::vector<FeedEnd>& ends, std::chrono::seconds length);
    bool dropOldRollUps(std::size_t level, const std::vector<FeedEnd>& ends, std::chrono::seconds length);
    bool dropOldIds(const std::vector<FeedEnd>& ends, const CacheRetention& limits);
    bool dropOldItems(const std::vector<FeedEnd>& ends, std::chrono::seconds length);
    bool dropForSize(std::int64_t maxBytes);
    bool giveBackPages();

    SQLite::Database& m_database;
    ComplaintStore& m_complaints;
    std::size_t m_stage = 0; ///< the next kind of step
    bool m_droppedHashes = false;
    std::int64_t m_cursor = -1; ///< how far the roll-ups of this stage were looked through
};

} // namespace outagemap
