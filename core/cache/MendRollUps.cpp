// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/MendRollUps.h"

#include "core/cache/ReportBlock.h"
#include "core/cache/RollUps.h"

#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <set>
#include <vector>

namespace outagemap {

namespace {

struct Entry
{
    std::int64_t key;
    std::uint32_t cell;
    std::uint64_t reports;
};

struct Block
{
    std::int64_t id;
    UtcTime first;
    UtcTime last;
};

std::span<const unsigned char> bytesOf(const SQLite::Column& column)
{
    return {static_cast<const unsigned char*>(column.getBlob()), std::size_t(column.getBytes())};
}

void dropUnreadable(SQLite::Database& database, const std::string& table)
{
    std::vector<std::int64_t> bad;
    SQLite::Statement all(database, "SELECT id, counts FROM " + table);
    while (all.executeStep()) {
        if (!forEachCount(bytesOf(all.getColumn(1)), [](std::uint32_t, std::uint64_t) {}))
            bad.push_back(all.getColumn(0).getInt64());
    }
    SQLite::Statement drop(database, "DELETE FROM " + table + " WHERE id = ?");
    for (const std::int64_t row : bad) {
        drop.bind(1, row);
        drop.exec();
        drop.reset();
    }
}

void sumUp(std::vector<Entry>& entries)
{
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.key != b.key ? a.key < b.key : a.cell < b.cell;
    });
    std::size_t kept = 0;
    for (const Entry& entry : entries) {
        if (kept > 0 && entries[kept - 1].key == entry.key && entries[kept - 1].cell == entry.cell)
            entries[kept - 1].reports += entry.reports;
        else
            entries[kept++] = entry;
    }
    entries.resize(kept);
}

std::vector<PackedCount> largerOf(const std::vector<PackedCount>& a, const std::vector<PackedCount>& b)
{
    std::vector<PackedCount> out;
    std::size_t i = 0;
    std::size_t k = 0;
    while (i < a.size() || k < b.size()) {
        if (k == b.size() || (i < a.size() && a[i].cell < b[k].cell)) {
            out.push_back(a[i++]);
        } else if (i == a.size() || b[k].cell < a[i].cell) {
            out.push_back(b[k++]);
        } else {
            out.push_back({a[i].cell, std::max(a[i].reports, b[k].reports)});
            ++i;
            ++k;
        }
    }
    return out;
}

std::int64_t mendLevel(SQLite::Database& database, const std::string& table,
                       const std::vector<Entry>& entries)
{
    SQLite::Statement find(database, "SELECT counts FROM " + table + " WHERE id = ?");
    SQLite::Statement replace(database, "INSERT OR REPLACE INTO " + table + " (id, counts) VALUES (?, ?)");
    std::int64_t mended = 0;
    for (std::size_t from = 0; from < entries.size();) {
        const std::int64_t key = entries[from].key;
        std::vector<PackedCount> counted;
        for (; from < entries.size() && entries[from].key == key; ++from)
            counted.push_back({entries[from].cell, entries[from].reports});
        std::vector<PackedCount> stored;
        find.bind(1, key);
        if (find.executeStep()) {
            forEachCount(bytesOf(find.getColumn(0)), [&](std::uint32_t cell, std::uint64_t reports) {
                stored.push_back({cell, reports});
            });
        }
        find.reset();
        const std::vector<PackedCount> larger = largerOf(stored, counted);
        if (larger == stored)
            continue;
        const std::string packed = packCounts(larger);
        replace.bind(1, key);
        replace.bindNoCopy(2, packed.data(), int(packed.size()));
        replace.exec();
        replace.reset();
        ++mended;
    }
    return mended;
}

} // namespace

std::int64_t mendBlocks(SQLite::Database& database)
{
    struct Cut
    {
        std::int64_t id;
        ReportBlock rest;
    };
    std::vector<Cut> cuts;
    std::int64_t lost = 0;
    SQLite::Statement blocks(database, "SELECT id, reports, data, first, last FROM report_block");
    while (blocks.executeStep()) {
        const std::int64_t expected = blocks.getColumn(1).getInt64();
        const std::int64_t first = blocks.getColumn(3).getInt64();
        const std::int64_t last = blocks.getColumn(4).getInt64();
        std::vector<RawReport> readable;
        const bool whole = forEachReport(bytesOf(blocks.getColumn(2)), [&](const RawReport& report) {
            if (report.time.seconds() >= first && report.time.seconds() <= last)
                readable.push_back(report);
        });
        if (whole && std::int64_t(readable.size()) == expected)
            continue;
        // The damage begins within the last one that could be read.
        if (!readable.empty())
            readable.pop_back();
        ReportBlock rest;
        for (const RawReport& report : readable)
            rest.add(report);
        lost += std::max<std::int64_t>(0, expected - rest.reports());
        cuts.push_back({blocks.getColumn(0).getInt64(), std::move(rest)});
    }
    SQLite::Statement drop(database, "DELETE FROM report_block WHERE id = ?");
    SQLite::Statement cut(database,
                          "UPDATE report_block SET first = ?, last = ?, reports = ?, data = ? WHERE id = ?");
    for (const auto& [id, rest] : cuts) {
        SQLite::Statement& change = rest.reports() == 0 ? drop : cut;
        if (rest.reports() > 0) {
            cut.bind(1, rest.first().seconds());
            cut.bind(2, rest.last().seconds());
            cut.bind(3, rest.reports());
            cut.bind(4, rest.bytes().data(), int(rest.bytes().size()));
            cut.bind(5, id);
        } else {
            drop.bind(1, id);
        }
        change.exec();
        change.reset();
    }
    return lost;
}

std::int64_t mendRollUps(SQLite::Database& database)
{
    for (const RollUpLevel& level : rollUpLevels)
        dropUnreadable(database, level.table);
    std::vector<Block> blocks;
    std::set<std::int64_t> days;
    SQLite::Statement list(database, "SELECT id, first, last FROM report_block ORDER BY first");
    while (list.executeStep()) {
        const Block block{list.getColumn(0).getInt64(), UtcTime(list.getColumn(1).getInt64()),
                          UtcTime(list.getColumn(2).getInt64())};
        if (block.first < earliestTime || block.last >= latestTime || block.last < block.first)
            continue;
        blocks.push_back(block);
        for (std::int64_t day = bucketOf(block.first, oneDay); day <= bucketOf(block.last, oneDay); ++day)
            days.insert(day);
    }
    std::int64_t mended = 0;
    SQLite::Statement read(database, "SELECT data FROM report_block WHERE id = ?");
    for (const std::int64_t day : days) {
        const TimeRange about = TimeRange::endingAt(bucketEnd(day, oneDay), oneDay);
        std::vector<Entry> entries;
        for (const Block& block : blocks) {
            if (block.first > about.end)
                break;
            if (block.last <= about.start)
                continue;
            read.bind(1, block.id);
            if (read.executeStep()) {
                forEachReport(bytesOf(read.getColumn(0)), [&](const RawReport& report) {
                    if (report.counted && about.contains(report.time) && report.service > 0 &&
                        report.service <= maxServices && report.region > 0 &&
                        report.region <= CountCell::maxRegion)
                        entries.push_back(
                            {rollUpKey(bucketOf(report.time, fiveMinutes), report.service),
                             CountCell::of(std::uint32_t(report.region), std::uint32_t(report.kind)),
                             report.count});
                });
            }
            read.reset();
        }
        std::chrono::seconds step = fiveMinutes;
        for (const RollUpLevel& level : rollUpLevels) {
            const std::int64_t steps = level.step / step;
            for (Entry& entry : entries)
                entry.key = rollUpKey(((entry.key >> 16) + steps - 1) / steps, entry.key & maxServices);
            step = level.step;
            sumUp(entries);
            mended += mendLevel(database, level.table, entries);
        }
    }
    return mended;
}

} // namespace outagemap
