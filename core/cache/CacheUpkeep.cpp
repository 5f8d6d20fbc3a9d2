// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheUpkeep.h"

#include "core/cache/HashLog.h"
#include "core/cache/RollUps.h"
#include "core/model/Counts.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <algorithm>

namespace outagemap {

namespace {

// What one step does at most.
constexpr int textsIndexed = 2000;
constexpr int blocksDropped = 20;
constexpr int complaintsDropped = 500;
constexpr int rollUpsLookedAt = 5000;
constexpr int logRowsDropped = 500;
constexpr int itemsDropped = 1000;
constexpr int pagesGivenBack = 256;
constexpr std::int64_t pagesKeptFree = 512;

struct Limit
{
    const char* name;
    std::int64_t (*get)(const CacheRetention&);
    void (*set)(CacheRetention&, std::int64_t);
};

constexpr Limit limits[] = {
    {"keep_raw_s", [](const CacheRetention& r) { return std::int64_t(r.raw.count()); },
     [](CacheRetention& r, std::int64_t v) { r.raw = std::chrono::seconds(v); }},
    {"keep_five_minutes_s", [](const CacheRetention& r) { return std::int64_t(r.fiveMinutes.count()); },
     [](CacheRetention& r, std::int64_t v) { r.fiveMinutes = std::chrono::seconds(v); }},
    {"keep_hours_s", [](const CacheRetention& r) { return std::int64_t(r.hours.count()); },
     [](CacheRetention& r, std::int64_t v) { r.hours = std::chrono::seconds(v); }},
    {"max_bytes", [](const CacheRetention& r) { return r.maxBytes; },
     [](CacheRetention& r, std::int64_t v) { r.maxBytes = v; }},
};

} // namespace

CacheRetention readRetention(SQLite::Database& database)
{
    CacheRetention retention;
    SQLite::Statement find(database, "SELECT value FROM meta WHERE name = ?");
    for (const Limit& limit : limits) {
        find.bind(1, limit.name);
        if (find.executeStep())
            limit.set(retention, std::max<std::int64_t>(0, find.getColumn(0).getInt64()));
        find.reset();
    }
    return retention;
}

void writeRetention(SQLite::Database& database, const CacheRetention& retention)
{
    SQLite::Statement store(database, "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)");
    for (const Limit& limit : limits) {
        store.bind(1, limit.name);
        store.bind(2, limit.get(retention));
        store.exec();
        store.reset();
    }
}

bool CacheUpkeep::Kept::holds(TimeRange range) const
{
    // What is newer than everything is kept too: the future of a feed that is ahead of the clock.
    UtcTime newest;
    for (const TimeRange& kept : ranges) {
        if (range.end > kept.start && range.start < kept.end)
            return true;
        newest = std::max(newest, kept.end);
    }
    return range.end > newest;
}

std::vector<CacheUpkeep::FeedEnd> CacheUpkeep::feedEnds(UtcTime now)
{
    std::vector<FeedEnd> ends;
    SQLite::Statement find(m_database, "SELECT feed, service, last FROM coverage");
    while (find.executeStep()) {
        ends.push_back({find.getColumn(0).getInt64(), find.getColumn(1).getInt64(),
                        std::min(now, UtcTime(find.getColumn(2).getInt64()))});
    }
    return ends;
}

CacheUpkeep::Kept CacheUpkeep::keptOf(const std::vector<FeedEnd>& ends, std::int64_t service,
                                      std::chrono::seconds length) const
{
    Kept kept;
    for (const FeedEnd& end : ends) {
        if (end.service == service)
            kept.ranges.push_back(TimeRange::endingAt(end.last, length));
    }
    return kept;
}

bool CacheUpkeep::step(UtcTime now)
{
    SQLite::Transaction transaction(m_database, SQLite::TransactionBehavior::IMMEDIATE);
    if (m_complaints.index(textsIndexed) > 0) {
        transaction.commit();
        return true;
    }
    const CacheRetention limits = readRetention(m_database);
    const std::vector<FeedEnd> ends = feedEnds(now);
    bool more = false;
    switch (m_stage) {
    case 0:
        more = dropOldRaw(ends, limits.raw);
        break;
    case 1:
        more = dropOldRollUps(0, ends, limits.fiveMinutes);
        break;
    case 2:
        more = dropOldRollUps(1, ends, limits.hours);
        break;
    case 3:
        more = dropOldRollUps(2, ends, limits.hours);
        break;
    case 4:
        more = dropOldIds(ends, limits);
        break;
    case 5:
        more = dropOldItems(ends, limits.hours);
        break;
    case 6:
        more = limits.maxBytes > 0 && dropForSize(limits.maxBytes);
        break;
    default:
        more = giveBackPages();
        if (!more) {
            m_stage = 0;
            transaction.commit();
            return false;
        }
        break;
    }
    transaction.commit();
    if (!more) {
        ++m_stage;
        m_cursor = -1;
    }
    return true;
}

bool CacheUpkeep::dropOldRaw(const std::vector<FeedEnd>& ends, std::chrono::seconds length)
{
    std::map<std::int64_t, UtcTime> lastOfFeed;
    for (const FeedEnd& end : ends)
        lastOfFeed[end.feed] = std::max(lastOfFeed[end.feed], end.last);
    SQLite::Statement blocks(
        m_database, "DELETE FROM report_block WHERE id IN (SELECT id FROM report_block WHERE feed = ? "
                    "AND last <= ? LIMIT ?)");
    for (const auto& [feed, last] : lastOfFeed) {
        blocks.bind(1, feed);
        blocks.bind(2, (last - length).seconds());
        blocks.bind(3, blocksDropped);
        const int dropped = blocks.exec();
        blocks.reset();
        if (dropped > 0)
            return true;
    }
    for (const FeedEnd& end : ends) {
        const UtcTime until = lastOfFeed[end.feed] - length;
        if (until > earliestTime &&
            m_complaints.removeBefore(end.service, end.feed, until, complaintsDropped) > 0)
            return true;
    }
    return false;
}

bool CacheUpkeep::dropOldRollUps(std::size_t level, const std::vector<FeedEnd>& ends,
                                 std::chrono::seconds length)
{
    const RollUpLevel& rollUp = rollUpLevels[level];
    std::map<std::int64_t, Kept> kept;
    for (const FeedEnd& end : ends)
        kept.try_emplace(end.service, keptOf(ends, end.service, length));
    std::vector<std::int64_t> rows;
    {
        SQLite::Statement find(m_database, std::string("SELECT id FROM ") + rollUp.table +
                                               " WHERE id > ? ORDER BY id LIMIT ?");
        find.bind(1, m_cursor);
        find.bind(2, rollUpsLookedAt);
        while (find.executeStep())
            rows.push_back(find.getColumn(0).getInt64());
    }
    SQLite::Statement drop(m_database, std::string("DELETE FROM ") + rollUp.table + " WHERE id = ?");
    std::map<std::int64_t, UtcTime> dropped;
    for (const std::int64_t row : rows) {
        m_cursor = row;
        const std::int64_t service = row & maxServices;
        const UtcTime end = bucketEnd(row >> 16, rollUp.step);
        const auto found = kept.find(service);
        if (found == kept.end() || found->second.holds(TimeRange::endingAt(end, rollUp.step)))
            continue;
        drop.bind(1, row);
        drop.exec();
        drop.reset();
        dropped[service] = std::max(dropped[service], end);
    }
    if (level == 0) {
        SQLite::Statement mark(m_database, "UPDATE service SET fine_since = max(fine_since, ?) WHERE id = ?");
        for (const auto& [service, end] : dropped) {
            mark.bind(1, bucketEnd(bucketOf(end, oneHour), oneHour).seconds());
            mark.bind(2, service);
            mark.exec();
            mark.reset();
        }
    }
    return int(rows.size()) == rollUpsLookedAt;
}

bool CacheUpkeep::dropOldIds(const std::vector<FeedEnd>& ends, const CacheRetention& limits)
{
    Kept kept;
    std::map<std::int64_t, UtcTime> lastOfFeed;
    for (const FeedEnd& end : ends)
        lastOfFeed[end.feed] = std::max(lastOfFeed[end.feed], end.last);
    for (const auto& [feed, last] : lastOfFeed)
        kept.ranges.push_back(TimeRange::endingAt(last, limits.fiveMinutes));
    bool more = false;
    for (const char* table : {"seen_id", "seen_reporter"}) {
        std::vector<std::int64_t> rows;
        {
            SQLite::Statement find(m_database, std::string("SELECT id FROM ") + table +
                                                   " WHERE id > ? ORDER BY id LIMIT ?");
            find.bind(1, m_cursor);
            find.bind(2, logRowsDropped);
            while (find.executeStep())
                rows.push_back(find.getColumn(0).getInt64());
        }
        SQLite::Statement drop(m_database, std::string("DELETE FROM ") + table + " WHERE id = ?");
        bool droppedIds = false;
        std::int64_t last = m_cursor;
        for (const std::int64_t row : rows) {
            last = row;
            // A part goes when all of it, and the parts beside that are looked into with it, is out of date.
            const std::int64_t part = row >> 24;
            const TimeRange about{UtcTime((part - 1) * HashLog::partLength.count()),
                                  UtcTime((part + 2) * HashLog::partLength.count())};
            if (kept.holds(about))
                continue;
            drop.bind(1, row);
            drop.exec();
            drop.reset();
            droppedIds = true;
            m_droppedHashes = true;
        }
        // Reports of before this would be counted a second time, so they are not taken any more.
        if (droppedIds && table == std::string_view("seen_id")) {
            SQLite::Statement mark(m_database, "UPDATE feed SET ids_since = max(ids_since, ?) WHERE id = ?");
            for (const auto& [feed, end] : lastOfFeed) {
                mark.bind(1, (end - limits.fiveMinutes).seconds());
                mark.bind(2, feed);
                mark.exec();
                mark.reset();
            }
        }
        if (int(rows.size()) == logRowsDropped) {
            m_cursor = last;
            more = true;
            break;
        }
    }
    return more;
}

bool CacheUpkeep::dropOldItems(const std::vector<FeedEnd>& ends, std::chrono::seconds length)
{
    SQLite::Statement measurements(
        m_database, "DELETE FROM measurement WHERE id IN (SELECT id FROM measurement WHERE "
                    "service = ?1 AND feed = ?2 AND time + duration <= ?3 AND time <= ?3 LIMIT "
                    "?4)");
    for (const FeedEnd& end : ends) {
        measurements.bind(1, end.service);
        measurements.bind(2, end.feed);
        measurements.bind(3, (end.last - length).seconds());
        measurements.bind(4, itemsDropped);
        const int dropped = measurements.exec();
        measurements.reset();
        if (dropped > 0)
            return true;
    }
    return false;
}

bool CacheUpkeep::dropForSize(std::int64_t maxBytes)
{
    const auto number = [&](const char* pragma) { return m_database.execAndGet(pragma).getInt64(); };
    const std::int64_t used =
        (number("PRAGMA page_count") - number("PRAGMA freelist_count")) * number("PRAGMA page_size");
    if (used <= maxBytes)
        return false;
    SQLite::Statement blocks(
        m_database,
        "DELETE FROM report_block WHERE id IN (SELECT id FROM report_block ORDER BY last LIMIT ?)");
    blocks.bind(1, blocksDropped);
    if (blocks.exec() > 0)
        return true;
    // Then the oldest complaints of any service.
    SQLite::Statement services(m_database, "SELECT id FROM service");
    SQLite::Statement first(m_database, "SELECT min(id) FROM complaint WHERE id >= ? AND id < ?");
    std::int64_t oldest = 0;
    UtcTime oldestTime = latestTime;
    while (services.executeStep()) {
        const std::int64_t service = services.getColumn(0).getInt64();
        first.bind(1, ComplaintKey::first(service, earliestTime));
        first.bind(2, ComplaintKey::first(service + 1, earliestTime));
        if (first.executeStep() && !first.getColumn(0).isNull()) {
            const UtcTime time = ComplaintKey::time(first.getColumn(0).getInt64());
            if (time < oldestTime) {
                oldestTime = time;
                oldest = service;
            }
        }
        first.reset();
    }
    if (oldest != 0)
        return m_complaints.removeBefore(oldest, 0, oldestTime + oneDay, complaintsDropped) > 0;
    // Then five minutes, the oldest first.
    SQLite::Statement mark(m_database, "UPDATE service SET fine_since = max(fine_since, ?) WHERE id = ?");
    SQLite::Statement find(m_database, "SELECT id FROM rollup_5min ORDER BY id LIMIT 1000");
    std::int64_t last = -1;
    while (find.executeStep()) {
        last = find.getColumn(0).getInt64();
        mark.bind(1, bucketEnd(hourOf(last >> 16), oneHour).seconds());
        mark.bind(2, last & maxServices);
        mark.exec();
        mark.reset();
    }
    if (last < 0)
        return false;
    SQLite::Statement drop(m_database, "DELETE FROM rollup_5min WHERE id <= ?");
    drop.bind(1, last);
    drop.exec();
    return true;
}

bool CacheUpkeep::giveBackPages()
{
    if (m_database.execAndGet("PRAGMA freelist_count").getInt64() <= pagesKeptFree)
        return false;
    SQLite::Statement vacuum(m_database, "PRAGMA incremental_vacuum(" + std::to_string(pagesGivenBack) + ")");
    while (vacuum.executeStep()) {
    }
    return m_database.execAndGet("PRAGMA auto_vacuum").getInt() == 2;
}

} // namespace outagemap
