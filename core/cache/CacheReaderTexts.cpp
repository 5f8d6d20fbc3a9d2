// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheReaderPrivate.h"
#include "core/cache/ComplaintStore.h"
#include "core/cache/SearchText.h"

#include <array>

namespace outagemap {

namespace {

// Texts that are not indexed yet are looked through one by one: so many of the newest, at most.
constexpr int mostUnindexed = 20'000;
// Words that one beginning of a word is taken to mean. Each costs some tens of microseconds.
constexpr int mostEndings = 64;
// A beginning of more words is so frequent, most likely, that the newest texts fill a page.
constexpr std::size_t newestTexts = 1'000;
constexpr int newestRows = 5'000;

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

struct TextRow
{
    std::int64_t id;
    std::string text;
    RegionId region;
};

/// Those that match, newest first: by a small index made for the purpose.
std::vector<std::int64_t> matchesAmong(const std::vector<TextRow>& rows, const RegionDirectory& regions,
                                       const std::string& expression)
{
    std::vector<std::int64_t> result;
    if (rows.empty())
        return result;
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    memory.exec(std::string("CREATE VIRTUAL TABLE complaint_fts USING ") + complaintIndex);
    SQLite::Transaction transaction(memory);
    SQLite::Statement insert(memory, "INSERT INTO complaint_fts (rowid, text, place) VALUES (?, ?, ?)");
    for (const TextRow& row : rows) {
        insert.bind(1, row.id);
        insert.bind(2, searchableText(row.text));
        insert.bind(3, placeWords(regions, row.region));
        insert.exec();
        insert.reset();
    }
    transaction.commit();
    SQLite::Statement find(memory,
                           "SELECT rowid FROM complaint_fts WHERE complaint_fts MATCH ? ORDER BY rowid DESC");
    find.bind(1, expression);
    while (find.executeStep())
        result.push_back(find.getColumn(0).getInt64());
    return result;
}

/// One page of what a search found, its rows given newest first.
class HitPage
{
public:
    HitPage(const QString& query, int limit, int offset)
        : m_query(query)
        , m_limit(std::max(0, limit))
        , m_skip(std::max(0, offset))
    {
    }

    bool isFull() const { return int(m_ids.size()) >= m_limit; }
    void add(std::int64_t id)
    {
        if (m_skip > 0)
            --m_skip;
        else if (!isFull())
            m_ids.push_back(id);
    }

    template <typename RegionOf>
    std::vector<SearchHit> read(SQLite::Database& database, RegionOf regionOf) const
    {
        SQLite::Statement row(
            database,
            "SELECT complaint.id, region, count, coalesce(kind.name, ''), text, lang FROM complaint "
            "LEFT JOIN kind ON kind.id = kind WHERE complaint.id = ?");
        std::vector<SearchHit> hits;
        for (const std::int64_t id : m_ids) {
            row.bind(1, id);
            if (row.executeStep()) {
                SearchHit hit{reportFrom(row, regionOf(row.getColumn(1).getInt64())), {}, {}};
                Snippet snippet = makeSnippet(hit.report.text, m_query);
                hit.snippet = std::move(snippet.text);
                hit.matches = std::move(snippet.matches);
                hits.push_back(std::move(hit));
            }
            row.reset();
        }
        return hits;
    }

private:
    QString m_query;
    int m_limit;
    int m_skip;
    std::vector<std::int64_t> m_ids;
};

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
    const SearchQuery asked(query);
    if (asked.isEmpty()) {
        const auto all = complaints(service, region, window, limit, offset);
        if (!all)
            return tl::unexpected(all.error());
        std::vector<SearchHit> hits;
        for (const StoredReport& report : *all)
            hits.push_back({report, makeSnippet(report.text, query).text, {}});
        return hits;
    }
    const auto inPlace = [&](const std::string& words) {
        if (!region.isValid() || region == RegionId::world())
            return words;
        return "(" + words + ") AND place : \"" + placeWord(d->regions[region].code) + "\"";
    };
    return d->inSnapshot([&] {
        const std::int64_t key = d->serviceKey(service);
        const auto regionOf = [&](std::int64_t regionKey) { return d->region(regionKey); };
        HitPage page(query, limit, offset);
        const auto endings =
            asked.beginning().empty() ? std::nullopt : d->endings.of(asked.beginning(), mostEndings);
        if (!asked.beginning().empty() && !endings) {
            HitPage newest = page;
            SQLite::Statement find(d->database, "SELECT id, text, region FROM complaint WHERE id >= ? AND id "
                                                "< ? ORDER BY id DESC LIMIT ?");
            bindWindow(find, key, window);
            find.bind(3, newestRows);
            const std::vector<bool> inRegion = d->keysWithin(region);
            std::vector<TextRow> rows;
            while (rows.size() < newestTexts && find.executeStep()) {
                const auto where = std::size_t(find.getColumn(2).getInt64());
                if (where < inRegion.size() && inRegion[where])
                    rows.push_back({find.getColumn(0).getInt64(), find.getColumn(1).getString(),
                                    d->region(std::int64_t(where))});
            }
            for (const std::int64_t id : matchesAmong(rows, d->regions, asked.expression()))
                newest.add(id);
            if (newest.isFull())
                return newest.read(d->database, regionOf);
        }

        // Those that wait for the index go into one of their own, made for this question.
        std::vector<TextRow> rows;
        {
            SQLite::Statement find(d->database,
                                   "SELECT complaint_todo.id, text, region FROM complaint_todo JOIN "
                                   "complaint USING (id) WHERE complaint_todo.id >= ? AND complaint_todo.id "
                                   "< ? ORDER BY complaint_todo.id DESC LIMIT ?");
            bindWindow(find, key, window);
            find.bind(3, mostUnindexed);
            while (find.executeStep())
                rows.push_back({find.getColumn(0).getInt64(), find.getColumn(1).getString(),
                                d->region(find.getColumn(2).getInt64())});
        }
        const std::vector<std::int64_t> waiting = matchesAmong(rows, d->regions, inPlace(asked.expression()));
        std::size_t nextWaiting = 0;
        if (!endings || !endings->empty()) {
            SQLite::Statement find(
                d->database, "SELECT rowid FROM complaint_fts WHERE complaint_fts MATCH ?3 AND rowid >= ?1 "
                             "AND rowid < ?2 ORDER BY rowid DESC");
            bindWindow(find, key, window);
            find.bind(3, inPlace(endings ? asked.expression(*endings) : asked.expression()));
            while (!page.isFull() && find.executeStep()) {
                const std::int64_t id = find.getColumn(0).getInt64();
                while (nextWaiting < waiting.size() && waiting[nextWaiting] > id)
                    page.add(waiting[nextWaiting++]);
                page.add(id);
            }
        }
        while (nextWaiting < waiting.size())
            page.add(waiting[nextWaiting++]);
        return page.read(d->database, regionOf);
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
