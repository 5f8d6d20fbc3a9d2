// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/PackReportRows.h"

#include "core/cache/ComplaintStore.h"
#include "core/cache/KeyTables.h"
#include "core/cache/ReportBlock.h"
#include "core/cache/ReportBlocks.h"
#include "core/cache/RollUps.h"

#include <SQLiteCpp/Database.h>

namespace outagemap {

namespace {

constexpr std::int64_t blockReports = 20'000;

} // namespace

void packReportRows(SQLite::Database& database, const RegionDirectory& regions)
{
    {
        KeyTables keys(database, regions);
        RollUps rollUps(database);
        ReportBlocks blocks(database);
        ComplaintStore complaints(database, regions);
        SQLite::Statement rows(database,
                               "SELECT id, feed, service, region, time, lon, lat, count, counted, kind, "
                               "text, lang FROM report ORDER BY feed, id");
        std::int64_t feed = 0;
        const auto write = [&] {
            blocks.write(feed);
            rollUps.write([](std::int64_t, TimeRange) {});
        };
        while (rows.executeStep()) {
            if (rows.getColumn(1).getInt64() != feed || blocks.reports() == blockReports)
                write();
            feed = rows.getColumn(1).getInt64();
            RawReport raw;
            raw.service = rows.getColumn(2).getInt64();
            raw.region = rows.getColumn(3).getInt64();
            raw.time = UtcTime(rows.getColumn(4).getInt64());
            if (!rows.getColumn(5).isNull())
                raw.point = GeoPoint{rows.getColumn(5).getDouble(), rows.getColumn(6).getDouble()};
            raw.count = rows.getColumn(7).getUInt();
            raw.counted = rows.getColumn(8).getInt() != 0;
            raw.kind = keys.kind(rows.getColumn(9).getString());
            blocks.add(raw);
            if (raw.counted)
                rollUps.add(raw.service, raw.time,
                            CountCell::of(std::uint32_t(raw.region), std::uint32_t(raw.kind)), raw.count);
            Report report;
            report.text = rows.getColumn(10).getString();
            if (report.text.empty())
                continue;
            report.time = raw.time;
            report.count = raw.count;
            report.lang = rows.getColumn(11).getString();
            complaints.add(raw.service, feed, raw.region, raw.kind, report, rows.getColumn(0).getUInt());
        }
        write();
    }
    database.exec(
        "UPDATE service SET has_reports = EXISTS (SELECT 1 FROM report WHERE service = service.id), "
        "has_measurements = EXISTS (SELECT 1 FROM measurement WHERE service = service.id); "
        "DROP TABLE report");
}

} // namespace outagemap
