// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheErrors.h"
#include "core/cache/CacheReader.h"
#include "core/cache/ComplaintStore.h"
#include "core/cache/RollUps.h"
#include "core/cache/WordEndings.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <algorithm>
#include <stdexcept>

namespace outagemap {

struct MeasurementRow
{
    RegionId region;
    UtcTime time;
    std::chrono::seconds duration;
    double tested;
    double failed;
};

inline QString qtext(const SQLite::Column& column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

/// From id, region, count, kind, text and lang.
inline StoredReport reportFrom(SQLite::Statement& row, RegionId region)
{
    const std::int64_t key = row.getColumn(0).getInt64();
    return {key,
            ComplaintKey::time(key),
            region,
            std::uint32_t(row.getColumn(2).getUInt()),
            qtext(row.getColumn(3)),
            qtext(row.getColumn(4)),
            qtext(row.getColumn(5))};
}

/// Binds the rows of a service's window, (start, end] in whole seconds, as [?1, ?2).
inline void bindWindow(SQLite::Statement& statement, std::int64_t service, TimeRange window)
{
    const std::chrono::seconds second(1);
    const UtcTime start = std::clamp(window.start + second, earliestTime, latestTime);
    const UtcTime end = std::clamp(window.end + second, earliestTime, latestTime);
    statement.bind(1, ComplaintKey::first(service, start));
    statement.bind(2, ComplaintKey::first(service, end));
}

/// What the parts of CacheReader share.
class CacheReader::Private
{
public:
    Private(const QString& cachePath, const RegionDirectory& directory, SQLite::Database&& opened)
        : path(cachePath)
        , regions(directory)
        , database(std::move(opened))
        , endings(database)
        , findService(database, "SELECT id FROM service WHERE slug = ?")
        , findFineSince(database, "SELECT fine_since FROM service WHERE id = ?")
    {
        for (const RollUpLevel& level : rollUpLevels)
            findCounts.emplace_back(database,
                                    std::string("SELECT counts FROM ") + level.table + " WHERE id = ?");
    }

    /// Runs `function` on one state of the database; what it throws becomes a sentence about the file.
    template <typename Function>
    auto inSnapshot(Function function) -> Expected<decltype(function())>
    {
        try {
            SQLite::Transaction transaction(database);
            auto result = function();
            transaction.commit();
            return result;
        } catch (const std::exception& e) {
            return tl::unexpected(cacheError(path, "read", e));
        }
    }

    /// 0 for a service that is not there.
    std::int64_t serviceKey(const ServiceId& service)
    {
        findService.bind(1, service.slug());
        const std::int64_t key = findService.executeStep() ? findService.getColumn(0).getInt64() : 0;
        findService.reset();
        return key;
    }

    /// Calls `use(cell, reports)` for each count of a bucket of a level (rollUpLevels). False where there is
    /// no such row.
    template <typename Use>
    bool forEachInBucket(std::size_t level, std::int64_t bucket, std::int64_t service, Use&& use)
    {
        SQLite::Statement& find = findCounts[level];
        find.bind(1, rollUpKey(bucket, service));
        const bool found = find.executeStep();
        bool whole = true;
        if (found) {
            const SQLite::Column blob = find.getColumn(0);
            whole = forEachCount(
                {static_cast<const unsigned char*>(blob.getBlob()), std::size_t(blob.getBytes())},
                std::forward<Use>(use));
        }
        find.reset();
        if (!whole)
            throw DamagedRollUp();
        return found;
    }

    /// The same for every bucket that ends in the window: as few rows as cover it.
    template <typename Use>
    void forEachInWindow(std::int64_t service, TimeRange window, Use&& use)
    {
        constexpr std::int64_t inHour = oneHour / fiveMinutes;
        constexpr std::int64_t inDay = oneDay / fiveMinutes;
        const auto within = clamped(service, window);
        std::int64_t at = floorBucket(within.start, fiveMinutes);
        const std::int64_t end = floorBucket(within.end, fiveMinutes);
        while (at < end) {
            if (at % inDay == 0 && at + inDay <= end) {
                at += inDay;
                forEachInBucket(2, at / inDay, service, use);
            } else if (at % inHour == 0 && at + inHour <= end) {
                at += inHour;
                forEachInBucket(1, at / inHour, service, use);
            } else {
                ++at;
                forEachInBucket(0, at, service, use);
                // Of long ago only hours are left: such an hour counts where it ends.
                if (at % inHour == 0 && !hasFiveMinutes(service, at / inHour))
                    forEachInBucket(1, at / inHour, service, use);
            }
        }
    }

    /// Calls `use(bucket, region, reports)` for every bucket of a level that ends in the range, in order,
    /// with the sum of all kinds.
    template <typename Use>
    void forEachRegionSum(std::size_t level, const ServiceId& service, TimeRange range, Use&& use)
    {
        const std::chrono::seconds step = rollUpLevels[level].step;
        const std::int64_t key = serviceKey(service);
        const TimeRange within = clamped(key, range);
        const std::int64_t last = floorBucket(within.end, step);
        for (std::int64_t bucket = floorBucket(within.start, step) + 1; bucket <= last; ++bucket) {
            // The kinds of a region stand together.
            std::uint32_t regionKey = 0;
            std::uint64_t sum = 0;
            const auto flush = [&] {
                if (sum > 0)
                    use(bucket, region(regionKey), double(sum));
                sum = 0;
            };
            forEachInBucket(level, bucket, key, [&](std::uint32_t cell, std::uint64_t reports) {
                if (CountCell::region(cell) != regionKey)
                    flush();
                regionKey = CountCell::region(cell);
                sum += reports;
            });
            flush();
        }
    }

    /// The part of a range that has data of the service.
    TimeRange clamped(std::int64_t service, TimeRange range)
    {
        SQLite::Statement find(database, "SELECT min(first), max(last) FROM coverage WHERE service = ?");
        find.bind(1, service);
        if (!find.executeStep() || find.getColumn(0).isNull())
            return {range.start, range.start};
        const UtcTime first(find.getColumn(0).getInt64() - oneDay.count());
        const UtcTime last(find.getColumn(1).getInt64() + oneDay.count());
        return {std::max(range.start, first), std::min(range.end, last)};
    }

    /// Whether the five minutes of an hour are still there; true, too, for an hour without data of before
    /// they were given up.
    bool hasFiveMinutes(std::int64_t service, std::int64_t hour)
    {
        findFineSince.bind(1, service);
        const bool isOld = findFineSince.executeStep() &&
                           bucketEnd(hour, oneHour).seconds() <= findFineSince.getColumn(0).getInt64();
        findFineSince.reset();
        if (!isOld)
            return true;
        constexpr std::int64_t inHour = oneHour / fiveMinutes;
        for (std::int64_t bucket = (hour - 1) * inHour + 1; bucket <= hour * inHour; ++bucket) {
            if (forEachInBucket(0, bucket, service, [](std::uint32_t, std::uint64_t) {}))
                return true;
        }
        return false;
    }

    /// The last bucket that ends at `t` or before.
    static std::int64_t floorBucket(UtcTime t, std::chrono::seconds step)
    {
        return bucketOf(t + std::chrono::seconds(1), step) - 1;
    }

    /// For every region key of the cache, whether it lies in `region`.
    std::vector<bool> keysWithin(RegionId within)
    {
        SQLite::Statement find(database, "SELECT max(id) FROM region");
        find.executeStep();
        std::vector<bool> result(std::size_t(find.getColumn(0).getInt64()) + 1, false);
        for (std::size_t key = 1; key < result.size(); ++key)
            result[key] = regions.isWithin(region(std::int64_t(key)), within);
        return result;
    }

    /// The region of a row. A code that this map does not have counts for its country, else for the world.
    RegionId region(std::int64_t key)
    {
        const auto index = std::size_t(std::clamp<std::int64_t>(key, 0, CountCell::maxRegion));
        if (index < regionOfKey.size() && regionOfKey[index].isValid())
            return regionOfKey[index];
        SQLite::Statement find(database, "SELECT code FROM region WHERE id = ?");
        find.bind(1, key);
        if (!find.executeStep())
            return RegionId::world();
        const std::string code = find.getColumn(0).getString();
        RegionId id = regions.find(std::string_view(code));
        if (!id.isValid() && code.size() > 2 && code[2] == '-')
            id = regions.find(std::string_view(code).substr(0, 2));
        if (!id.isValid())
            id = RegionId::world();
        if (regionOfKey.size() <= index)
            regionOfKey.resize(index + 1);
        return regionOfKey[index] = id;
    }

    /// Measurements of a service that may touch the range; none without a row read where it has none at all.
    std::vector<MeasurementRow> measurements(std::int64_t service, TimeRange range)
    {
        std::int64_t longest = 0;
        {
            SQLite::Statement find(
                database, "SELECT longest_measurement FROM service WHERE id = ? AND has_measurements");
            find.bind(1, service);
            if (!find.executeStep())
                return {};
            longest = find.getColumn(0).getInt64();
        }
        SQLite::Statement find(database,
                               "SELECT region, time, duration, tested, failed FROM measurement WHERE "
                               "service = ? AND time > ? AND time <= ?");
        find.bind(1, service);
        find.bind(2, range.start.seconds() - longest - 1);
        find.bind(3, range.end.seconds());
        std::vector<MeasurementRow> rows;
        while (find.executeStep()) {
            rows.push_back({region(find.getColumn(0).getInt64()), UtcTime(find.getColumn(1).getInt64()),
                            std::chrono::seconds(find.getColumn(2).getInt64()), find.getColumn(3).getDouble(),
                            find.getColumn(4).getDouble()});
        }
        return rows;
    }

    QString path;
    const RegionDirectory& regions;
    SQLite::Database database;
    WordEndings endings;
    SQLite::Statement findService;
    SQLite::Statement findFineSince;
    std::vector<SQLite::Statement> findCounts; ///< by level
    std::vector<RegionId> regionOfKey;         ///< invalid: not looked up yet
};

} // namespace outagemap
