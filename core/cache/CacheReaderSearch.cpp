// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheReaderPrivate.h"
#include "core/cache/SearchText.h"

#include <array>
#include <functional>
#include <optional>

namespace outagemap {

namespace {

// Texts that are not indexed yet are looked through one by one: so many of the newest, at most.
constexpr int mostUnindexed = 20'000;
// Words that one beginning of a word is taken to mean. Each costs some tens of microseconds.
constexpr int mostEndings = 64;
// A beginning of more words is so frequent, most likely, that the newest texts fill a page: of them so many
// are looked through, step by step.
constexpr std::array<std::size_t, 3> newestTexts{400, 1'600, 4'000};

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

/// The newest of the rows that match, at least `wanted` of them or all; nothing where that would take too
/// long.
std::optional<std::vector<std::int64_t>> newestMatches(SQLite::Statement& rows,
                                                       const RegionDirectory& regions,
                                                       const std::string& expression, std::size_t wanted,
                                                       const std::function<RegionId(std::int64_t)>& regionOf)
{
    std::vector<std::int64_t> result;
    for (const std::size_t step : newestTexts) {
        std::vector<TextRow> texts;
        while (texts.size() < step && rows.executeStep()) {
            texts.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getString(),
                             regionOf(rows.getColumn(2).getInt64())});
        }
        const std::vector<std::int64_t> found = matchesAmong(texts, regions, expression);
        result.insert(result.end(), found.begin(), found.end());
        if (result.size() >= wanted || texts.size() < step)
            return result;
    }
    return {};
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
    const bool isEverywhere = !region.isValid() || region == RegionId::world();
    const std::string place =
        isEverywhere ? std::string() : "place : \"" + placeWord(d->regions[region].code) + "\"";
    const auto inPlace = [&](const std::string& words) {
        return isEverywhere ? words : "(" + words + ") AND " + place;
    };
    return d->inSnapshot([&] {
        const std::int64_t key = d->serviceKey(service);
        const auto regionOf = [&](std::int64_t regionKey) { return d->region(regionKey); };
        HitPage page(query, limit, offset);
        const auto endings =
            asked.beginning().empty() ? std::nullopt : d->endings.of(asked.beginning(), mostEndings);
        std::optional<std::vector<std::int64_t>> newest;
        if (!asked.beginning().empty() && !endings) {
            SQLite::Statement find(
                d->database,
                isEverywhere
                    ? "SELECT id, text, region FROM complaint WHERE id >= ? AND id < ? AND NOT EXISTS "
                      "(SELECT 1 FROM complaint_todo WHERE complaint_todo.id = complaint.id) ORDER BY "
                      "id DESC"
                    : "SELECT complaint.id, complaint.text, region FROM complaint_fts JOIN complaint "
                      "ON complaint.id = complaint_fts.rowid WHERE complaint_fts.rowid >= ? AND "
                      "complaint_fts.rowid < ? AND complaint_fts MATCH ? ORDER BY complaint_fts.rowid "
                      "DESC");
            bindWindow(find, key, window);
            if (!isEverywhere)
                find.bind(3, place);
            newest =
                newestMatches(find, d->regions, asked.expression(),
                              std::size_t(std::max(0, limit)) + std::size_t(std::max(0, offset)), regionOf);
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
        const auto add = [&](std::int64_t id) {
            while (nextWaiting < waiting.size() && waiting[nextWaiting] > id)
                page.add(waiting[nextWaiting++]);
            page.add(id);
        };
        if (newest) {
            for (const std::int64_t id : *newest)
                add(id);
        } else if (!endings || !endings->empty()) {
            SQLite::Statement find(
                d->database, "SELECT rowid FROM complaint_fts WHERE complaint_fts MATCH ?3 AND rowid >= ?1 "
                             "AND rowid < ?2 ORDER BY rowid DESC");
            bindWindow(find, key, window);
            find.bind(3, inPlace(endings ? asked.expression(*endings) : asked.expression()));
            while (!page.isFull() && find.executeStep())
                add(find.getColumn(0).getInt64());
        }
        while (nextWaiting < waiting.size())
            page.add(waiting[nextWaiting++]);
        return page.read(d->database, regionOf);
    });
}

} // namespace outagemap
