// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheSchema.h"

#include "core/cache/PackReportRows.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <array>
#include <stdexcept>
#include <string>

namespace outagemap {

namespace {

constexpr const char* tables[] = {
    "feed",          "bad_line",     "service",           "region",         "kind",        "meta",
    "seen",          "report_block", "complaint",         "complaint_todo", "measurement", "notice",
    "notice_region", "seen_id",      "rollup_5min",       "rollup_hour",    "rollup_day",  "change_log",
    "seen_reporter", "coverage",     "complaint_fts_data"};

/// Migrations, the one at position v leads from version v to v + 1. Never changed once released.
constexpr std::array<const char*, cacheVersion> migrations{R"sql(
    CREATE TABLE feed (
        id INTEGER PRIMARY KEY,
        identity TEXT NOT NULL UNIQUE,
        location TEXT NOT NULL,
        source_id TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL DEFAULT '',
        credit TEXT NOT NULL DEFAULT '',
        license TEXT NOT NULL DEFAULT '',
        url TEXT NOT NULL DEFAULT '',
        nature INTEGER NOT NULL DEFAULT 0,
        place_url TEXT NOT NULL DEFAULT '',
        place_etag TEXT NOT NULL DEFAULT '',
        place_modified TEXT NOT NULL DEFAULT '',
        last_fetch INTEGER,
        accepted INTEGER NOT NULL DEFAULT 0,
        rejected INTEGER NOT NULL DEFAULT 0,
        last_error TEXT NOT NULL DEFAULT '');
    CREATE TABLE bad_line (feed INTEGER NOT NULL REFERENCES feed, line INTEGER NOT NULL, reason TEXT NOT NULL);
    CREATE INDEX bad_line_feed ON bad_line (feed);
    CREATE TABLE service (
        id INTEGER PRIMARY KEY,
        slug TEXT NOT NULL UNIQUE,
        longest_measurement INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE region (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
    CREATE TABLE seen (hash INTEGER PRIMARY KEY);
    CREATE TABLE report (
        id INTEGER PRIMARY KEY,
        feed INTEGER NOT NULL REFERENCES feed,
        service INTEGER NOT NULL REFERENCES service,
        region INTEGER NOT NULL REFERENCES region,
        time INTEGER NOT NULL,
        lon REAL,
        lat REAL,
        count INTEGER NOT NULL,
        counted INTEGER NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        lang TEXT NOT NULL);
    CREATE INDEX report_with_text ON report (service, time) WHERE text <> '';
    CREATE TABLE measurement (
        id INTEGER PRIMARY KEY,
        feed INTEGER NOT NULL REFERENCES feed,
        service INTEGER NOT NULL REFERENCES service,
        region INTEGER NOT NULL REFERENCES region,
        time INTEGER NOT NULL,
        duration INTEGER NOT NULL,
        lon REAL,
        lat REAL,
        tested REAL NOT NULL,
        failed REAL NOT NULL);
    CREATE INDEX measurement_time ON measurement (service, time);
    CREATE TABLE notice (
        id INTEGER PRIMARY KEY,
        feed INTEGER NOT NULL REFERENCES feed,
        service INTEGER NOT NULL REFERENCES service,
        time INTEGER NOT NULL,
        end INTEGER,
        item_id TEXT NOT NULL,
        status TEXT NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        url TEXT NOT NULL,
        cause TEXT NOT NULL);
    CREATE INDEX notice_time ON notice (service, time);
    CREATE TABLE notice_region (notice INTEGER NOT NULL REFERENCES notice, code TEXT NOT NULL);
    CREATE INDEX notice_region_notice ON notice_region (notice);
    CREATE TABLE reporter (
        service INTEGER NOT NULL,
        hash INTEGER NOT NULL,
        time INTEGER NOT NULL,
        PRIMARY KEY (service, hash, time)) WITHOUT ROWID;
    CREATE TABLE rollup_5min (
        service INTEGER NOT NULL,
        bucket INTEGER NOT NULL,
        region INTEGER NOT NULL,
        reports INTEGER NOT NULL,
        PRIMARY KEY (service, bucket, region)) WITHOUT ROWID;
    CREATE TABLE rollup_hour (
        service INTEGER NOT NULL,
        bucket INTEGER NOT NULL,
        region INTEGER NOT NULL,
        reports INTEGER NOT NULL,
        PRIMARY KEY (service, bucket, region)) WITHOUT ROWID;
    CREATE TABLE coverage (
        service INTEGER NOT NULL,
        feed INTEGER NOT NULL,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        PRIMARY KEY (service, feed)) WITHOUT ROWID;
)sql",
                                                           R"sql(
    ALTER TABLE feed ADD COLUMN configured INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE feed ADD COLUMN kind TEXT NOT NULL DEFAULT '';
    ALTER TABLE feed ADD COLUMN enabled INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE feed ADD COLUMN interval_s INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE feed ADD COLUMN settings TEXT NOT NULL DEFAULT '';
    ALTER TABLE feed ADD COLUMN next_due INTEGER;
    ALTER TABLE feed ADD COLUMN state TEXT NOT NULL DEFAULT '';
    ALTER TABLE feed ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
)sql",
                                                           R"sql(
    ALTER TABLE feed ADD COLUMN ids_since INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE service ADD COLUMN has_reports INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE service ADD COLUMN has_measurements INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE service ADD COLUMN fine_since INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE measurement ADD COLUMN item INTEGER;
    CREATE UNIQUE INDEX measurement_item ON measurement (feed, item) WHERE item IS NOT NULL;
    CREATE INDEX notice_item ON notice (feed, item_id);
    CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
    CREATE TABLE change_log (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        service INTEGER NOT NULL,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL);
    CREATE TABLE kind (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE seen_id (id INTEGER PRIMARY KEY, hashes BLOB NOT NULL);
    CREATE TABLE seen_reporter (id INTEGER PRIMARY KEY, hashes BLOB NOT NULL);
    CREATE TABLE report_block (
        id INTEGER PRIMARY KEY,
        feed INTEGER NOT NULL REFERENCES feed,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        reports INTEGER NOT NULL,
        data BLOB NOT NULL);
    CREATE INDEX report_block_last ON report_block (feed, last);
    CREATE TABLE complaint (
        id INTEGER PRIMARY KEY,
        feed INTEGER NOT NULL REFERENCES feed,
        region INTEGER NOT NULL REFERENCES region,
        count INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        lang TEXT NOT NULL,
        text TEXT NOT NULL);
    CREATE TABLE complaint_todo (id INTEGER PRIMARY KEY);
    CREATE VIRTUAL TABLE complaint_fts USING fts5 (text, place, content = '', columnsize = 0,
        tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'");
    DROP TABLE rollup_5min;
    DROP TABLE rollup_hour;
    DROP TABLE reporter;
    CREATE TABLE rollup_5min (id INTEGER PRIMARY KEY, counts BLOB NOT NULL);
    CREATE TABLE rollup_hour (id INTEGER PRIMARY KEY, counts BLOB NOT NULL);
    CREATE TABLE rollup_day (id INTEGER PRIMARY KEY, counts BLOB NOT NULL);
)sql"};

void markVersion(SQLite::Database& database, int version)
{
    database.exec("PRAGMA application_id = " + std::to_string(cacheApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(version));
}

} // namespace

Expected<CacheFileKind> examineCacheFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() || (info.isFile() && info.size() == 0))
        return CacheFileKind::Missing;
    if (!info.isFile())
        return fail(QStringLiteral("%1 is not a file, so it cannot be the cache").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QStringLiteral("the cache %1 cannot be read: %2").arg(path, file.errorString()));

    // The database header, https://www.sqlite.org/fileformat.html section 1.3.
    constexpr qint64 headerSize = 100;
    constexpr int schemaCookieOffset = 40;
    constexpr int versionOffset = 60;
    constexpr int applicationOffset = 68;
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return fail(QStringLiteral("%1 is not a cache of Outagemap (not an SQLite database)").arg(path));
    const auto number = [&](int offset) { return qFromBigEndian<qint32>(header.constData() + offset); };
    // A program that was killed while it made the cache leaves a database without tables, or one whose
    // journal takes it back to that. (What is in it all the same, migrateCache sees.)
    const bool isUnfinished =
        number(applicationOffset) == 0 &&
        (number(schemaCookieOffset) == 0 || QFileInfo(path + QStringLiteral("-journal")).size() > 0);
    if (isUnfinished)
        return CacheFileKind::Missing;
    if (number(applicationOffset) != cacheApplicationId) {
        return fail(
            QStringLiteral("%1 is not a cache of Outagemap, but a database of another program").arg(path));
    }
    if (number(versionOffset) > cacheVersion) {
        return fail(
            QStringLiteral("the cache %1 was made by a newer Outagemap (version %2 of its format; this "
                           "program knows up to %3): update Outagemap or name another cache")
                .arg(path)
                .arg(number(versionOffset))
                .arg(cacheVersion));
    }
    return CacheFileKind::Cache;
}

void migrateCache(SQLite::Database& database, const RegionDirectory& regions)
{
    // Only a file without tables takes this; others get it with a VACUUM. Pages that are free can then be
    // given back a few at a time.
    database.exec("PRAGMA auto_vacuum = INCREMENTAL");
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::EXCLUSIVE);
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    if (version >= cacheVersion)
        return;
    if (version == 0 && database.execAndGet("SELECT count(*) FROM sqlite_master").getInt() > 0)
        throw std::runtime_error("it is a database of another program");
    for (int v = version; v < cacheVersion; ++v) {
        database.exec(migrations[std::size_t(v)]);
        if (v == 2)
            packReportRows(database, regions);
    }
    markVersion(database, cacheVersion);
    transaction.commit();
}

void makeCacheTables(SQLite::Database& database, int version)
{
    SQLite::Transaction transaction(database);
    for (int v = 0; v < version; ++v)
        database.exec(migrations[std::size_t(v)]);
    markVersion(database, version);
    transaction.commit();
}

void checkCacheTables(SQLite::Database& database)
{
    for (const char* table : tables)
        SQLite::Statement(database, std::string("SELECT 1 FROM ") + table + " LIMIT 1").executeStep();
}

} // namespace outagemap
