// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheRepair.h"

#include "core/cache/CacheErrors.h"
#include "core/cache/CacheSchema.h"
#include "core/cache/CacheWriter.h"
#include "core/cache/ComplaintStore.h"
#include "core/cache/MendCoverage.h"
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

struct Table
{
    const char* name;
    const char* key; ///< the column that numbers its rows; a constant where none does
};

/// In the order in which they are taken over.
constexpr Table tables[] = {
    {"meta", "(0 + 0)"},
    {"service", "id"},
    {"region", "id"},
    {"kind", "id"},
    {"feed", "id"},
    {"coverage", "(0 + 0)"},
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

/// Those of versions 1 and 2. Their roll-ups are made from the reports when the cache is migrated.
constexpr Table oldTables[] = {
    {"service", "id"}, {"region", "id"},           {"feed", "id"},        {"coverage", "(0 + 0)"},
    {"seen", "hash"},  {"report", "id"},           {"measurement", "id"}, {"reporter", "(0 + 0)"},
    {"notice", "id"},  {"notice_region", "rowid"}, {"bad_line", "rowid"},
};

std::span<const unsigned char> bytesOf(const SQLite::Column& column)
{
    return {static_cast<const unsigned char*>(column.getBlob()), std::size_t(column.getBytes())};
}

/// Binds what a column holds, of whatever type. The row must stay until the statement has run.
void bindColumn(SQLite::Statement& statement, int index, const SQLite::Column& column)
{
    if (column.isInteger())
        statement.bind(index, column.getInt64());
    else if (column.isFloat())
        statement.bind(index, column.getDouble());
    else if (column.isNull())
        statement.bind(index);
    else if (column.isBlob())
        statement.bind(index, column.getBlob(), column.getBytes());
    else
        statement.bind(index, column.getString());
}

/// Takes a table over row by row, around what cannot be read. Reads and writes through connections of their
/// own: a transaction that has met damage cannot be committed.
class TableCopy
{
public:
    TableCopy(SQLite::Database& from, SQLite::Database& to, const std::string& table, const std::string& key)
        : m_from(from)
        , m_to(to)
        , m_table(table)
        , m_key(key)
    {
    }

    std::int64_t rows() const { return m_rows; }
    bool lost() const { return m_lost; }

    void run()
    {
        std::string columns;
        std::string places;
        SQLite::Statement names(m_to, "SELECT name FROM pragma_table_info(?)");
        names.bind(1, m_table);
        int count = 0;
        for (; names.executeStep(); ++count) {
            columns += (columns.empty() ? "\"" : ", \"") + names.getColumn(0).getString() + "\"";
            places += places.empty() ? "?" : ", ?";
        }
        SQLite::Statement insert(m_to, "INSERT OR REPLACE INTO " + m_table + " (" + columns + ") VALUES (" +
                                           places + ")");
        SQLite::Statement read(m_from, "SELECT " + columns + ", " + m_key + " FROM " + m_table + " WHERE " +
                                           m_key + " > ? ORDER BY " + m_key);
        std::int64_t at = std::numeric_limits<std::int64_t>::min();
        std::int64_t leap = 1;
        for (;;) {
            try {
                read.bind(1, at);
                while (read.executeStep()) {
                    for (int i = 0; i < count; ++i)
                        bindColumn(insert, i + 1, read.getColumn(i));
                    copyRow(insert);
                    at = read.getColumn(count).getInt64();
                    leap = 1;
                }
                return;
            } catch (const SQLite::Exception& e) {
                if (!isDamage(e))
                    throw;
                // Over it, farther and farther.
                read.tryReset();
                m_lost = true;
                if (at > std::numeric_limits<std::int64_t>::max() - leap)
                    return;
                at = at == std::numeric_limits<std::int64_t>::min() ? -1 : at + leap;
                leap = leap > std::numeric_limits<std::int64_t>::max() / 4 ? leap : leap * 2;
            }
        }
    }

private:
    void copyRow(SQLite::Statement& insert)
    {
        try {
            m_rows += insert.exec();
        } catch (const SQLite::Exception&) {
            m_lost = true; // a row that no longer makes sense, such as text where there must be some
        }
        insert.tryReset();
    }

    SQLite::Database& m_from;
    SQLite::Database& m_to;
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

/// Takes tables over into the new cache, which has them empty. What cannot be read is a loss; fails if
/// nothing can.
Expected<void> copyTables(const QString& damaged, const QString& fresh, std::span<const Table> wanted,
                          CacheRepairResult& result)
{
    SQLite::Database from(damaged.toStdString(), SQLite::OPEN_READONLY);
    SQLite::Database to(fresh.toStdString(), SQLite::OPEN_READWRITE);
    SQLite::Transaction transaction(to);
    for (const Table& table : wanted) {
        TableCopy copy(from, to, table.name, table.key);
        try {
            copy.run();
        } catch (const std::exception&) {
            result.losses.push_back(QStringLiteral("the table %1").arg(QLatin1String(table.name)));
        }
        result.rows += copy.rows();
        if (copy.lost())
            result.losses.push_back(QStringLiteral("rows of the table %1").arg(QLatin1String(table.name)));
    }
    if (result.rows == 0)
        return fail(QStringLiteral("nothing can be read in the cache %1").arg(damaged));
    transaction.commit();
    return {};
}

/// Makes a new cache of what can be read, of the present version whatever the damaged one's.
Expected<void> salvage(const QString& damaged, const QString& fresh, const RegionDirectory& regions,
                       CacheRepairResult& result)
{
    const int version = SQLite::Database(damaged.toStdString(), SQLite::OPEN_READONLY)
                            .execAndGet("PRAGMA user_version")
                            .getInt();
    const bool isOld = version > 0 && version < cacheVersion;
    if (isOld) {
        SQLite::Database database(fresh.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        makeCacheTables(database, version);
    } else if (const auto writer = CacheWriter::open(fresh, regions); !writer) {
        return tl::unexpected(writer.error());
    }
    if (const auto copied =
            copyTables(damaged, fresh, isOld ? std::span<const Table>(oldTables) : tables, result);
        !copied)
        return copied;
    if (isOld) {
        if (const auto migrated = CacheWriter::open(fresh, regions); !migrated)
            return tl::unexpected(migrated.error());
    }
    return {};
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
        if (const auto saved = salvage(path, fresh, regions, result); !saved)
            return saved;
        // What follows does not have the damaged file attached: it would be looked into again and again.
        SQLite::Database database(fresh.toStdString(), SQLite::OPEN_READWRITE);
        SQLite::Transaction transaction(database);
        if (const std::int64_t lost = mendBlocks(database); lost > 0)
            result.losses.push_back(QStringLiteral("%1 raw reports").arg(lost));
        result.rollUpsMended = mendRollUps(database);
        mendCoverage(database);
        ComplaintStore(database, regions).indexAnew();
        transaction.commit();
        database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
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
