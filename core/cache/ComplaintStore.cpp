// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/ComplaintStore.h"

#include "core/cache/SearchText.h"

#include <SQLiteCpp/Database.h>
#include <limits>

namespace outagemap {

namespace {

constexpr std::int64_t numbers = std::int64_t(1) << ComplaintKey::numberBits;

struct Row
{
    std::int64_t key;
    std::int64_t region;
    std::string text;
};

} // namespace

std::string placeWord(const QString& code)
{
    std::string word;
    for (const QChar c : code.toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            word.push_back(char(c.unicode()));
    }
    return word;
}

std::string placeWords(const RegionDirectory& regions, RegionId region)
{
    std::string words;
    for (RegionId r = region; r.isValid() && r != RegionId::world(); r = regions.parent(r))
        words.append(words.empty() ? "" : " ").append(placeWord(regions[r].code));
    return words;
}

ComplaintStore::ComplaintStore(SQLite::Database& database, const RegionDirectory& regions)
    : m_database(database)
    , m_regions(regions)
    , m_insert(database, "INSERT OR IGNORE INTO complaint (id, feed, region, count, kind, lang, text) VALUES "
                         "(?, ?, ?, ?, ?, ?, ?)")
    , m_wait(database, "INSERT OR IGNORE INTO complaint_todo (id) VALUES (?)")
    , m_waiting(database, "SELECT complaint.id, region, text FROM complaint_todo JOIN complaint USING (id) "
                          "ORDER BY complaint_todo.id LIMIT ?")
    , m_indexed(database, "DELETE FROM complaint_todo WHERE id <= ?")
    , m_indexOne(database, "INSERT INTO complaint_fts (rowid, text, place) VALUES (?, ?, ?)")
{
}

bool ComplaintStore::add(std::int64_t service, std::int64_t feed, std::int64_t region, std::int64_t kind,
                         const Report& report, std::uint64_t spread)
{
    const std::int64_t first = ComplaintKey::first(service, report.time);
    m_insert.bind(2, feed);
    m_insert.bind(3, region);
    m_insert.bind(4, std::int64_t(report.count));
    m_insert.bind(5, kind);
    m_insert.bindNoCopy(6, report.lang);
    m_insert.bindNoCopy(7, report.text);
    for (std::int64_t attempt = 0; attempt < numbers; ++attempt) {
        const std::int64_t key = first + (std::int64_t(spread % std::uint64_t(numbers)) + attempt) % numbers;
        m_insert.bind(1, key);
        const bool stored = m_insert.exec() == 1;
        m_insert.reset();
        if (stored) {
            m_wait.bind(1, key);
            m_wait.exec();
            m_wait.reset();
            return true;
        }
    }
    return false;
}

RegionId ComplaintStore::regionOf(std::int64_t key)
{
    SQLite::Statement find(m_database, "SELECT code FROM region WHERE id = ?");
    find.bind(1, key);
    if (!find.executeStep())
        return RegionId::world();
    const RegionId region = m_regions.find(std::string_view(find.getColumn(0).getString()));
    return region.isValid() ? region : RegionId::world();
}

int ComplaintStore::index(int most)
{
    std::vector<Row> rows;
    m_waiting.bind(1, most);
    while (m_waiting.executeStep()) {
        const SQLite::Column text = m_waiting.getColumn(2);
        rows.push_back({m_waiting.getColumn(0).getInt64(), m_waiting.getColumn(1).getInt64(),
                        std::string(text.getText(), std::size_t(text.getBytes()))});
    }
    m_waiting.reset();
    std::int64_t last = -1;
    for (const Row& row : rows) {
        auto place = m_places.find(row.region);
        if (place == m_places.end())
            place = m_places.emplace(row.region, placeWords(m_regions, regionOf(row.region))).first;
        const std::string text = searchableText(row.text);
        m_indexOne.bind(1, row.key);
        m_indexOne.bindNoCopy(2, text);
        m_indexOne.bindNoCopy(3, place->second);
        m_indexOne.exec();
        m_indexOne.reset();
        last = row.key;
    }
    // Those that wait without a row behind them, too.
    if (int(rows.size()) < most)
        last = std::numeric_limits<std::int64_t>::max();
    m_indexed.bind(1, last);
    m_indexed.exec();
    m_indexed.reset();
    return int(rows.size());
}

int ComplaintStore::removeBefore(std::int64_t service, std::int64_t feed, UtcTime until, int most)
{
    std::vector<Row> rows;
    SQLite::Statement old(m_database,
                          "SELECT id, region, text FROM complaint WHERE id >= ?1 AND id < ?2 AND (?3 = 0 OR "
                          "feed = ?3) AND id NOT IN (SELECT id FROM complaint_todo) ORDER BY id LIMIT ?4");
    old.bind(1, ComplaintKey::first(service, earliestTime));
    old.bind(2, ComplaintKey::first(service, until));
    old.bind(3, feed);
    old.bind(4, most);
    while (old.executeStep())
        rows.push_back(
            {old.getColumn(0).getInt64(), old.getColumn(1).getInt64(), old.getColumn(2).getString()});
    // An index without contents has to be told what it forgets.
    SQLite::Statement forget(
        m_database,
        "INSERT INTO complaint_fts (complaint_fts, rowid, text, place) VALUES ('delete', ?, ?, ?)");
    SQLite::Statement remove(m_database, "DELETE FROM complaint WHERE id = ?");
    for (const Row& row : rows) {
        forget.bind(1, row.key);
        forget.bind(2, searchableText(row.text));
        forget.bind(3, placeWords(m_regions, regionOf(row.region)));
        forget.exec();
        forget.reset();
        remove.bind(1, row.key);
        remove.exec();
        remove.reset();
    }
    return int(rows.size());
}

void ComplaintStore::indexAnew()
{
    m_database.exec("INSERT INTO complaint_fts (complaint_fts) VALUES ('delete-all'); "
                    "INSERT OR IGNORE INTO complaint_todo SELECT id FROM complaint");
}

} // namespace outagemap
