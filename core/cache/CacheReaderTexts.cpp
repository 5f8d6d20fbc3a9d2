// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheReaderPrivate.h"
#include "core/cache/ComplaintStore.h"
#include "core/cache/SearchText.h"

#include <array>

namespace outagemap {

namespace {

// Texts that are not indexed yet are looked through one by one: so many of the newest, at most.
constexpr int mostUnindexed = 20'000;

StoredReport reportFrom(SQLite::Statement& row, RegionId region)
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
void bindWindow(SQLite::Statement& statement, std::int64_t service, TimeRange window)
{
    const std::chrono::seconds second(1);
    const UtcTime start = std::clamp(window.start + second, earliestTime, latestTime);
    const UtcTime end = std::clamp(window.end + second, earliestTime, latestTime);
    statement.bind(1, ComplaintKey::first(service, start));
    statement.bind(2, ComplaintKey::first(service, end));
}

/// The rows, as `rows` gives them, that match: by a small index made for the purpose.
std::vector<std::int64_t> matchesAmong(SQLite::Statement& rows, const RegionDirectory& regions,
                                       const std::string& expression)
{
    std::vector<std::int64_t> result;
    if (!rows.executeStep())
        return result;
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    memory.exec(std::string("CREATE VIRTUAL TABLE complaint_fts USING ") + complaintIndex);
    SQLite::Transaction transaction(memory);
    SQLite::Statement insert(memory, "INSERT INTO complaint_fts (rowid, text, place) VALUES (?, ?, ?)");
    do {
        insert.bind(1, rows.getColumn(0).getInt64());
        insert.bind(2, searchableText(rows.getColumn(1).getString()));
        insert.bind(3, placeWords(regions, regions.find(std::string_view(rows.getColumn(2).getString()))));
        insert.exec();
        insert.reset();
    } while (rows.executeStep());
    transaction.commit();
    SQLite::Statement find(memory,
                           "SELECT rowid FROM complaint_fts WHERE complaint_fts MATCH ? ORDER BY rowid DESC");
    find.bind(1, expression);
    while (find.executeStep())
        result.push_back(find.getColumn(0).getInt64());
    return result;
}

} // namespace

Expected<std::vector<KindShare>> CacheReader::kindShares(const ServiceId& service, RegionId region,
                                                         TimeRange window) const
{
    return d->inSnapshot([&] {
        std::vector<KindShare> result;
        const std::int64_t key = d->serviceKey(service);
        if (key == 0)
            return result;
        const std::vector<bool> inRegion = d->keysWithin(region);
        std::array<std::uint64_t, CountCell::maxKind + 1> sums{};
        d->forEachInWindow(key, window, [&](std::uint32_t cell, std::uint64_t reports) {
            const std::uint32_t where = CountCell::region(cell);
            if (where < inRegion.size() && inRegion[where])
                sums[CountCell::kind(cell)] += reports;
        });
        double all = 0;
        SQLite::Statement name(d->database, "SELECT name FROM kind WHERE id = ?");
        for (std::size_t kind = 1; kind < sums.size(); ++kind) {
            if (sums[kind] == 0)
                continue;
            name.bind(1, std::int64_t(kind));
            if (name.executeStep())
                result.push_back({qtext(name.getColumn(0)), double(sums[kind]), 0});
            name.reset();
            all += double(sums[kind]);
        }
        for (KindShare& share : result)
            share.share = share.reports / all;
        std::sort(result.begin(), result.end(), [](const KindShare& a, const KindShare& b) {
            return a.reports != b.reports ? a.reports > b.reports : a.kind < b.kind;
        });
        return result;
    });
}

Expected<std::vector<StoredReport>> CacheReader::complaints(const ServiceId& service, RegionId region,
                                                            TimeRange window, int limit, int offset) const
{
    return d->inSnapshot([&] {
        std::vector<StoredReport> result;
        SQLite::Statement find(
            d->database,
            "SELECT complaint.id, region, count, coalesce(kind.name, ''), text, lang FROM complaint "
            "LEFT JOIN kind ON kind.id = kind WHERE complaint.id >= ? AND complaint.id < ? ORDER BY "
            "complaint.id DESC");
        bindWindow(find, d->serviceKey(service), window);
        const std::vector<bool> inRegion = d->keysWithin(region);
        int skip = std::max(0, offset);
        while (int(result.size()) < limit && find.executeStep()) {
            const std::int64_t where = find.getColumn(1).getInt64();
            if (where < 0 || where >= std::int64_t(inRegion.size()) || !inRegion[std::size_t(where)] ||
                skip-- > 0)
                continue;
            result.push_back(reportFrom(find, d->region(where)));
        }
        return result;
    });
}

Expected<std::vector<SearchHit>> CacheReader::searchComplaints(const ServiceId& service, RegionId region,
                                                               TimeRange window, const QString& query,
                                                               int limit, int offset) const
{
    std::string words = searchExpression(query);
    if (words.empty()) {
        const auto all = complaints(service, region, window, limit, offset);
        if (!all)
            return tl::unexpected(all.error());
        std::vector<SearchHit> hits;
        for (const StoredReport& report : *all)
            hits.push_back({report, makeSnippet(report.text, query).text, {}});
        return hits;
    }
    if (region.isValid() && region != RegionId::world())
        words = "(" + words + ") AND place : \"" + placeWord(d->regions[region].code) + "\"";
    return d->inSnapshot([&] {
        const std::int64_t key = d->serviceKey(service);
        // Those that wait for the index go into one of their own, made for this question.
        std::vector<std::int64_t> waiting;
        {
            SQLite::Statement find(d->database,
                                   "SELECT complaint_todo.id, text, code FROM complaint_todo JOIN "
                                   "complaint USING (id) JOIN region ON region.id = region WHERE "
                                   "complaint_todo.id >= ? AND complaint_todo.id < ? ORDER BY "
                                   "complaint_todo.id DESC LIMIT ?");
            bindWindow(find, key, window);
            find.bind(3, mostUnindexed);
            waiting = matchesAmong(find, d->regions, words);
        }
        SQLite::Statement find(
            d->database, "SELECT rowid FROM complaint_fts WHERE complaint_fts MATCH ?3 AND rowid >= ?1 AND "
                         "rowid < ?2 ORDER BY rowid DESC");
        bindWindow(find, key, window);
        find.bind(3, words);
        SQLite::Statement read(
            d->database,
            "SELECT complaint.id, region, count, coalesce(kind.name, ''), text, lang FROM complaint "
            "LEFT JOIN kind ON kind.id = kind WHERE complaint.id = ?");
        std::vector<SearchHit> hits;
        int skip = std::max(0, offset);
        std::size_t nextWaiting = 0;
        bool more = find.executeStep();
        while (int(hits.size()) < limit && (more || nextWaiting < waiting.size())) {
            std::int64_t id = more ? find.getColumn(0).getInt64() : -1;
            if (nextWaiting < waiting.size() && waiting[nextWaiting] > id)
                id = waiting[nextWaiting++];
            else
                more = find.executeStep();
            if (skip-- > 0)
                continue;
            read.bind(1, id);
            if (read.executeStep()) {
                SearchHit hit{reportFrom(read, d->region(read.getColumn(1).getInt64())), {}, {}};
                Snippet snippet = makeSnippet(hit.report.text, query);
                hit.snippet = std::move(snippet.text);
                hit.matches = std::move(snippet.matches);
                hits.push_back(std::move(hit));
            }
            read.reset();
        }
        return hits;
    });
}

Expected<std::vector<Notice>> CacheReader::notices(const ServiceId& service, TimeRange range) const
{
    return d->inSnapshot([&] {
        std::vector<Notice> result;
        SQLite::Statement find(
            d->database, "SELECT id, time, end, item_id, status, title, text, url, cause FROM notice WHERE "
                         "service = ? AND time <= ? AND coalesce(end, time) >= ? ORDER BY time, id");
        SQLite::Statement regionsOf(d->database,
                                    "SELECT code FROM notice_region WHERE notice = ? ORDER BY rowid");
        find.bind(1, d->serviceKey(service));
        find.bind(2, range.end.seconds());
        find.bind(3, range.start.seconds());
        while (find.executeStep()) {
            Notice notice;
            notice.service = service;
            notice.time = UtcTime(find.getColumn(1).getInt64());
            if (!find.getColumn(2).isNull())
                notice.end = UtcTime(find.getColumn(2).getInt64());
            notice.id = find.getColumn(3).getString();
            notice.status = find.getColumn(4).getString();
            notice.title = find.getColumn(5).getString();
            notice.text = find.getColumn(6).getString();
            notice.url = find.getColumn(7).getString();
            notice.cause = find.getColumn(8).getString();
            regionsOf.bind(1, find.getColumn(0).getInt64());
            while (regionsOf.executeStep())
                notice.regionCodes.push_back(regionsOf.getColumn(0).getString());
            regionsOf.reset();
            result.push_back(std::move(notice));
        }
        return result;
    });
}

} // namespace outagemap
