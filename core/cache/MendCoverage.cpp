// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/MendCoverage.h"

#include "core/cache/ReportBlock.h"
#include "core/cache/RollUps.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <map>
#include <utility>

namespace outagemap {

void mendCoverage(SQLite::Database& database)
{
    struct Range
    {
        std::int64_t first;
        std::int64_t last;
    };
    std::map<std::pair<std::int64_t, std::int64_t>, Range> found; // by service and feed
    const auto cover = [&](std::int64_t service, std::int64_t feed, std::int64_t first, std::int64_t last) {
        Range& range = found.try_emplace({service, feed}, Range{first, last}).first->second;
        range.first = std::min(range.first, first);
        range.last = std::max(range.last, last);
    };
    SQLite::Statement blocks(database, "SELECT feed, data FROM report_block");
    while (blocks.executeStep()) {
        const SQLite::Column data = blocks.getColumn(1);
        const std::int64_t feed = blocks.getColumn(0).getInt64();
        forEachReport({static_cast<const unsigned char*>(data.getBlob()), std::size_t(data.getBytes())},
                      [&](const RawReport& report) {
                          cover(report.service, feed, report.time.seconds(), report.time.seconds());
                      });
    }
    SQLite::Statement measurements(database, "SELECT service, feed, min(time), max(time + duration) FROM "
                                             "measurement GROUP BY service, feed");
    while (measurements.executeStep()) {
        cover(measurements.getColumn(0).getInt64(), measurements.getColumn(1).getInt64(),
              measurements.getColumn(2).getInt64(), measurements.getColumn(3).getInt64());
    }
    const std::int64_t firstFeed = database.execAndGet("SELECT coalesce(min(id), 0) FROM feed").getInt64();
    SQLite::Statement days(database, "SELECT id FROM rollup_day");
    while (firstFeed > 0 && days.executeStep()) {
        const std::int64_t key = days.getColumn(0).getInt64();
        const UtcTime end = bucketEnd(key >> 16, oneDay);
        const std::int64_t service = key & maxServices;
        const bool isKnown = std::any_of(found.begin(), found.end(), [&](const auto& entry) {
            return entry.first.first == service && entry.second.last > (end - oneDay).seconds() &&
                   entry.second.first <= end.seconds();
        });
        if (!isKnown)
            cover(service, firstFeed, (end - oneDay).seconds() + 1, end.seconds());
    }
    SQLite::Statement add(database, widenCoverage);
    for (const auto& [key, range] : found) {
        add.bind(1, key.first);
        add.bind(2, key.second);
        add.bind(3, range.first);
        add.bind(4, range.last);
        add.exec();
        add.reset();
    }
}

} // namespace outagemap
