// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheRepair.h"

#include "core/cache/CacheErrors.h"
#include "core/cache/CacheSchema.h"
#include "core/cache/CacheWriter.h"
#include "core/cache/ComplaintStore.h"
#include "core/cache/MendRollUps.h"
#include "core/cache/ReportBlock.h"
#include "core/cache/RollUps.h"

#include <QFile>
#include <QFileInfo>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <limits>

namespace outagemap {

namespace {

constexpr int mostProblems = 100;
constexpr std::int64_t rowsAtOnce = 500;

/// Tables in the order in which they are taken over, with the column that numbers their rows.
constexpr struct
{
    const char* name;
    const char* key;
} tables[] = {
    {"meta", nullptr},
    {"service", "id"},
    {"region", "id"},
    {"kind", "id"},
    {"feed", "id"},
    {"coverage", nullptr},
    {"rollup_day", "id"},
    {"rollup_hour", "id"},
    {"rollup_5min", "id"},
    {"seen_id", "id"},
    {"seen_reporter", "id"},
    {"seen", "hash"},
    {"report_block", "id"},
    {"complaint", "id"},
    {"measurement", "id"},
    {"notice", "id"},
    {"notice_region", "rowid"},
    {"bad_line", "rowid"},
    {"change_log", "id"},
};

std::span<const unsigned char> bytesOf(const SQLite::Column& column)
{
    return {static_cast<const unsigned char*>(column.getBlob()), std::size_t(column.getBytes())};
}

/// Takes a table over row by row, around what cannot be read.
class TableCopy
{
public:
    TableCopy(SQLite::Database& database, const std::string& table, const std::string& key)
        : m_database(database)
        , m_table(table)
        , m_key(key)
    {
    }

    std::int64_t rows() const { return m_rows; }
    bool lost() const { return m_lost; }

    void run()
    {
        if (m_key.empty()) {
            attempt("INSERT OR IGNORE INTO main." + m_table + " SELECT * FROM damaged." + m_table);
            return;
        }
        const std::string columns = columnList();
        SQLite::Statement copy(m_database, "INSERT OR IGNORE INTO main." + m_table + " (" + columns +
                                               ") SELECT " + columns + " FROM damaged." + m_table +
                                               " WHERE " + m_key + " > ?1 AND " + m_key + " <= ?2 ORDER BY " +
                                               m_key);
        SQLite::Statement next(m_database, "SELECT max(k) FROM (SELECT " + m_key + " AS k FROM damaged." +
                                               m_table + " WHERE " + m_key + " > ?1 ORDER BY " + m_key +
                                               " LIMIT ?2)");
        std::int64_t at = std::numeric_limits<std::int64_t>::min();
        std::int64_t size = rowsAtOnce;
        std::int64_t leap = 1;
        for (;;) {
            std::int64_t until = 0;
            try {
                next.bind(1, at);
                next.bind(2, size);
                next.executeStep();
                if (next.getColumn(0).isNull()) {
                    next.reset();
                    return;
                }
                until = next.getColumn(0).getInt64();
                next.reset();
                copy.bind(1, at);
                copy.bind(2, until);
                m_rows += copy.exec();
                copy.reset();
                at = until;
                leap = 1;
                size = std::min(size * 2, rowsAtOnce);
            } catch (const std::exception&) {
                next.tryReset();
                copy.tryReset();
                // Smaller and smaller pieces up to the bad row; then over it, farther and farther.
                if (size > 1) {
                    size = 1;
                    continue;
                }
                m_lost = true;
                if (at > std::numeric_limits<std::int64_t>::max() - leap)
                    return;
                at = at == std::numeric_limits<std::int64_t>::min() ? -1 : at + leap;
                leap = leap > std::numeric_limits<std::int64_t>::max() / 4 ? leap : leap * 2;
            }
        }
    }

private:
    std::string columnList()
    {
        // Those that both have: the damaged file may be of an older version.
        SQLite::Statement find(m_database, "SELECT group_concat('\"' || name || '\"') FROM (SELECT name FROM "
                                           "pragma_table_info(?1, 'main') INTERSECT SELECT name FROM "
                                           "pragma_table_info(?1, 'damaged'))");
        find.bind(1, m_table);
        find.executeStep();
        std::string columns = find.getColumn(0).getString();
        if (m_key == "rowid")
            columns = "rowid, " + columns;
        return columns;
    }

    void attempt(const std::string& sql)
    {
        try {
            m_rows += m_database.exec(sql);
        } catch (const std::exception&) {
            m_lost = true;
        }
    }

    SQLite::Database& m_database;
    std::string m_table;
    std::string m_key;
    std::int64_t m_rows = 0;
    bool m_lost = false;
};

/// A name beside `path` that is free.
QString damagedName(const QString& path)
{
    QString name = path + QStringLiteral(".damaged");
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1.%2.damaged").arg(path).arg(number);
    return name;
}

const char* const companions[] = {"-wal", "-shm"};

void removeDatabase(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral(".key"));
    for (const char* companion : companions)
        QFile::remove(path + QLatin1String(companion));
}

} // namespace

Expected<CacheCheck> checkCache(const QString& path)
{
    const auto kind = examineCacheFile(path);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == CacheFileKind::Missing)
        return fail(QStringLiteral("there is no cache at %1").arg(path));
    CacheCheck result;
    result.bytes = QFileInfo(path).size();
    const auto note = [&](const QString& problem) {
        if (result.problems.size() < mostProblems)
            result.problems.push_back(problem);
    };
    try {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
        SQLite::Statement check(database, "PRAGMA integrity_check(100)");
        while (check.executeStep()) {
            const QString line = QString::fromUtf8(check.getColumn(0).getText());
            if (line != QLatin1String("ok"))
                note(line.section(QLatin1Char('\n'), 0, 0));
        }
        if (database.execAndGet("PRAGMA user_version").getInt() != cacheVersion)
            return result; // of an older version: it has been looked through, but holds nothing packed
        checkCacheTables(database);
        for (const RollUpLevel& level : rollUpLevels) {
            SQLite::Statement rows(database, std::string("SELECT id, counts FROM ") + level.table);
            while (rows.executeStep()) {
                if (!forEachCount(bytesOf(rows.getColumn(1)), [](std::uint32_t, std::uint64_t) {}))
                    note(QStringLiteral("row %1 of %2 cannot be unpacked")
                             .arg(rows.getColumn(0).getInt64())
                             .arg(QLatin1String(level.table)));
            }
        }
        SQLite::Statement blocks(database, "SELECT id, reports, data FROM report_block");
        while (blocks.executeStep()) {
            std::int64_t reports = 0;
            const bool whole =
                forEachReport(bytesOf(blocks.getColumn(2)), [&](const RawReport&) { ++reports; });
            if (!whole || reports != blocks.getColumn(1).getInt64())
                note(QStringLiteral("block %1 of raw reports cannot be unpacked")
                         .arg(blocks.getColumn(0).getInt64()));
            result.reports += reports;
        }
        result.complaints = database.execAndGet("SELECT count(*) FROM complaint").getInt64();
    } catch (const std::exception& e) {
        note(cacheError(path, "read", e).message);
    }
    return result;
}

Expected<CacheRepairResult> repairCache(const QString& path, const RegionDirectory& regions)
{
    const auto kind = examineCacheFile(path);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == CacheFileKind::Missing)
        return fail(QStringLiteral("there is no cache at %1").arg(path));
    const QString fresh = path + QStringLiteral(".repaired");
    removeDatabase(fresh);
    CacheRepairResult result;
    const auto made = guarded(path, "repaired", [&]() -> Expected<void> {
        {
            const auto writer = CacheWriter::open(fresh, regions);
            if (!writer)
                return tl::unexpected(writer.error());
        }
        SQLite::Database database(fresh.toStdString(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA synchronous = OFF"); // it counts once it is renamed, after a checkpoint
        {
            SQLite::Statement attach(database, "ATTACH ? AS damaged");
            attach.bind(1, path.toStdString());
            attach.exec();
        }
        if (database.execAndGet("PRAGMA damaged.user_version").getInt() != cacheVersion)
            return fail(
                QStringLiteral("the cache %1 is of an older version, which cannot be repaired").arg(path));
        {
            SQLite::Transaction transaction(database);
            database.exec("DELETE FROM main.meta");
            for (const auto& table : tables) {
                TableCopy copy(database, table.name, table.key == nullptr ? "" : table.key);
                try {
                    copy.run();
                } catch (const std::exception&) {
                    result.losses.push_back(QStringLiteral("the table %1").arg(QLatin1String(table.name)));
                }
                result.rows += copy.rows();
                if (copy.lost())
                    result.losses.push_back(
                        QStringLiteral("rows of the table %1").arg(QLatin1String(table.name)));
            }
            result.rollUpsMended = mendRollUps(database);
            ComplaintStore(database, regions).indexAnew();
            transaction.commit();
        }
        if (result.rows == 0)
            return fail(QStringLiteral("nothing can be read in the cache %1").arg(path));
        database.exec("DETACH damaged; PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE)");
        return {};
    });
    if (!made) {
        removeDatabase(fresh);
        return tl::unexpected(made.error());
    }
    result.damagedPath = damagedName(path);
    if (!QFile::rename(path, result.damagedPath)) {
        removeDatabase(fresh);
        return fail(QStringLiteral("the damaged cache %1 cannot be renamed").arg(path));
    }
    for (const char* companion : companions)
        QFile::rename(path + QLatin1String(companion), result.damagedPath + QLatin1String(companion));
    if (!QFile::rename(fresh, path)) {
        return fail(QStringLiteral(
                        "the repaired cache is at %1 and cannot be renamed to %2; the damaged one is at %3")
                        .arg(fresh, path, result.damagedPath));
    }
    for (const char* companion : companions)
        QFile::remove(fresh + QLatin1String(companion));
    return result;
}

} // namespace outagemap
