// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/RegionLocator.h"
#include "core/geo/WorldMap.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>
#include <SQLiteCpp/SQLiteCpp.h>
#include <random>

using namespace outagemap;

namespace {

/// The largest amount of memory that this process has held, in MB; 0 where the system does not say.
qint64 peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLongLong() / 1024;
    }
    return 0;
}

} // namespace

/// Older, damaged and hostile map files.
class TestMapFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsMapsOfVersion1();
    void refusesWhatIsNoMap_data();
    void refusesWhatIsNoMap();
    void refusesDamagedContent_data();
    void refusesDamagedContent();
    void refusesTruncatedMaps_data();
    void refusesTruncatedMaps();
    void refusesUnreadableTables_data();
    void refusesUnreadableTables();
    void survivesFlippedBytes();

private:
    QString copyOf(const QString& path);
    void makeSmallMap();

    QTemporaryDir m_folder;
    QString m_small; ///< three countries of western Europe, one with subdivisions
    int m_copies = 0;
};

void TestMapFile::initTestCase()
{
    makeSmallMap();
    const auto small = WorldMap::open(m_small);
    QVERIFY2(small, small ? "" : qPrintable(small.error().message));
    QVERIFY((*small)->regions().find(QStringLiteral("LU-LU")).isValid());
    QVERIFY(!(*small)->cities().empty());
    QVERIFY(!(*small)->lakes().empty());
    QVERIFY(QFileInfo(m_small).size() < 1'000'000);
}

QString TestMapFile::copyOf(const QString& path)
{
    const QString copy = m_folder.filePath(QStringLiteral("map%1.gpkg").arg(++m_copies));
    QFile::copy(path, copy);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return copy;
}

void TestMapFile::makeSmallMap()
{
    m_small = copyOf(WorldMap::defaultPath());
    SQLite::Database data(m_small.toStdString(), SQLite::OPEN_READWRITE);
    data.exec("DELETE FROM subdivision WHERE parent <> 'LU'");
    data.exec("DELETE FROM country WHERE code NOT IN ('LU', 'LI', 'MC')");
    data.exec("DELETE FROM area WHERE code NOT IN ('001', '150', '155')");
    data.exec("DELETE FROM name WHERE code NOT IN ('001', '150', '155', 'LU', 'LI', 'MC', 'LU-LU')");
    data.exec("DELETE FROM city WHERE substr(region, 1, 2) NOT IN ('LU', 'LI', 'MC')");
    data.exec("UPDATE city SET region = substr(region, 1, 2) WHERE region NOT LIKE 'LU%'");
    data.exec("DELETE FROM city_name WHERE city NOT IN (SELECT fid FROM city)");
    data.exec("DELETE FROM lake WHERE fid > 3");
    data.exec("DELETE FROM border_disputed WHERE fid > 2");
    data.exec("VACUUM");
}

void TestMapFile::readsMapsOfVersion1()
{
    const QString path = copyOf(m_small);
    {
        SQLite::Database data(path.toStdString(), SQLite::OPEN_READWRITE);
        for (const char* table : {"city", "city_name", "lake"}) {
            data.exec(std::string("DROP TABLE ") + table);
            data.exec(std::string("DELETE FROM gpkg_contents WHERE table_name = '") + table + "'");
            data.exec(std::string("DELETE FROM gpkg_geometry_columns WHERE table_name = '") + table + "'");
        }
        data.exec("ALTER TABLE country DROP COLUMN time_zone");
        data.exec("ALTER TABLE subdivision DROP COLUMN time_zone");
        data.exec("UPDATE metadata SET value = '1' WHERE key = 'schema_version'");
    }
    const auto map = WorldMap::open(path);
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    QVERIFY((*map)->cities().empty());
    QVERIFY((*map)->lakes().empty());
    QCOMPARE((*map)->regions().timeZone((*map)->regions().find(QStringLiteral("LU"))), QString());
}

void TestMapFile::refusesWhatIsNoMap_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("missing") << "missing"
                             << "does not exist";
    QTest::newRow("folder") << "folder"
                            << "not a file";
    QTest::newRow("empty") << "empty"
                           << "not a GeoPackage";
    QTest::newRow("text") << "text"
                          << "not a GeoPackage";
    QTest::newRow("huge") << "huge"
                          << "larger than 64 MB";
    QTest::newRow("other data base") << "database"
                                     << "cannot be used";
}

void TestMapFile::refusesWhatIsNoMap()
{
    QFETCH(QString, kind);
    QFETCH(QString, message);
    QString path = m_folder.filePath(kind + QStringLiteral(".gpkg"));
    QFile file(path);
    if (kind == QLatin1String("folder"))
        path = m_folder.path();
    else if (kind == QLatin1String("database"))
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE country (code TEXT)");
    else if (kind != QLatin1String("missing"))
        QVERIFY(file.open(QIODevice::WriteOnly));
    if (kind == QLatin1String("text"))
        file.write("lon,lat\n1,2\n");
    if (kind == QLatin1String("huge"))
        QVERIFY(file.resize(qint64(65) << 20));
    file.close();
    const auto map = WorldMap::open(path);
    QVERIFY(!map);
    QVERIFY2(map.error().message.contains(message), qPrintable(map.error().message));
    QVERIFY(map.error().message.contains(path));
}

void TestMapFile::refusesDamagedContent_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* sql, const char* message) {
        QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(message);
    };
    row("newer schema", "UPDATE metadata SET value = '3' WHERE key = 'schema_version'",
        "schema version 1 to 2");
    row("no schema", "DELETE FROM metadata", "schema version");
    row("no metadata", "DELETE FROM gpkg_contents WHERE table_name = 'metadata'", "\"metadata\" is missing");
    row("no country", "DELETE FROM gpkg_contents WHERE table_name = 'country'", "\"country\" is missing");
    row("no column", "ALTER TABLE country DROP COLUMN population", "no column \"population\"");
    row("code twice", "UPDATE country SET code = 'LU'", "not unique");
    row("code empty", "UPDATE country SET code = '' WHERE code = 'LI'", "empty");
    row("no world", "DELETE FROM area WHERE code = '001'", "0 regions without a parent");
    row("two worlds", "UPDATE area SET parent = ''", "3 regions without a parent");
    row("own parent", "UPDATE area SET parent = code WHERE code = '155'", "does not lead to the world");
    row("round in a circle", "UPDATE area SET parent = '155' WHERE code = '150'",
        "does not lead to the world");
    row("subdivision in an area", "UPDATE subdivision SET parent = '155'", "cannot be its parent");
    row("country in a country", "UPDATE country SET parent = 'LU' WHERE code = 'LI'", "cannot be its parent");
    row("label off Earth", "UPDATE country SET label_lat = 91 WHERE code = 'LI'", "label point");
    row("no shape", "UPDATE country SET geom = NULL WHERE code = 'LI'", "region LI has no polygon");
    row("shape cut off", "UPDATE country SET geom = substr(geom, 1, 80) WHERE code = 'LI'", "LI");
    row("shape of nonsense", "UPDATE country SET geom = x'0011223344' WHERE code = 'LI'", "LI");
    row("shape of a point", "UPDATE country SET geom = (SELECT geom FROM city LIMIT 1) WHERE code = 'LI'",
        "LI");
    row("vertices off Earth",
        "UPDATE country SET geom = CAST(substr(geom, 1, 62) || x'0000000000007f40' || substr(geom, 71) AS "
        "BLOB) "
        "WHERE code = 'LI'",
        "not on Earth");
    row("large shape", "UPDATE country SET geom = CAST(geom || zeroblob(17000000) AS BLOB) WHERE code = 'LI'",
        "16 MB");
    row("a view that counts for ever",
        "ALTER TABLE country RENAME TO land; CREATE VIEW country AS WITH RECURSIVE n(i) AS (SELECT 1 UNION "
        "ALL "
        "SELECT i + 1 FROM n) SELECT i AS fid, geom, code || i AS code, parent, name, population, label_lon, "
        "label_lat, disputed, time_zone FROM n, land",
        "not a plain table");
    row("a column that makes shapes", "ALTER TABLE country ADD COLUMN big BLOB AS (zeroblob(900000000))",
        "not a plain table");
    row("a virtual table", "DROP TABLE name; CREATE VIRTUAL TABLE name USING fts5(code, lang, label)",
        "not a plain table");
    row("too many regions",
        "INSERT INTO country (code, parent, name, population, label_lon, label_lat) WITH RECURSIVE n(i) AS "
        "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 66000) SELECT 'X' || i, '155', '', 0, 0, 0 FROM n",
        "rows");
    row("too many languages",
        "INSERT INTO name (code, lang, name) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < 600) SELECT 'LU', 'l' || i, 'L' FROM n",
        "languages");
    row("too many names",
        "INSERT INTO name (code, lang, name) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i < 1000001) SELECT 'a', 'b', 'c' FROM n",
        "rows");
    row("city without a point", "UPDATE city SET geom = NULL", "no point");
    row("city of no region", "UPDATE city SET region = 'ZZ'", "no region");
    row("lake without a shape", "UPDATE lake SET geom = NULL", "no polygon");
    row("lake without an area", "UPDATE lake SET area_km2 = -1", "no area");
    row("miles of line",
        "INSERT INTO border_disputed (geom) SELECT CAST(x'4750000100000000' || "
        "x'010500000001000000010200000010270000' "
        "|| (WITH RECURSIVE n(i, t) AS (SELECT 1, CAST('' AS BLOB) UNION ALL SELECT i + 1, CAST(t || "
        "x'00000000008056c000000000008056c000000000008056400000000000805640' AS BLOB) FROM n WHERE i <= "
        "5000) "
        "SELECT t FROM n WHERE i = 5001) AS BLOB) FROM (WITH RECURSIVE k(i) AS (SELECT 1 UNION ALL SELECT i "
        "+ 1 "
        "FROM k WHERE i < 10) SELECT i FROM k)",
        "longer than");
}

void TestMapFile::refusesDamagedContent()
{
    QFETCH(QString, sql);
    QFETCH(QString, message);
    const QString path = copyOf(m_small);
    {
        SQLite::Database data(path.toStdString(), SQLite::OPEN_READWRITE);
        try {
            data.exec(sql.toStdString());
        } catch (const SQLite::Exception& e) {
            if (sql.contains(QStringLiteral("VIRTUAL")))
                QSKIP("this SQLite has no virtual table of that kind");
            QFAIL(e.what());
        }
    }
    const auto map = WorldMap::open(path);
    QVERIFY(!map);
    QVERIFY2(map.error().message.contains(message), qPrintable(map.error().message));
}

void TestMapFile::refusesTruncatedMaps_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {0, 1, 5, 20, 50, 80, 95, 99})
        QTest::addRow("%d %%", percent) << percent;
}

void TestMapFile::refusesTruncatedMaps()
{
    QFETCH(int, percent);
    const QString path = copyOf(WorldMap::defaultPath());
    QFile file(path);
    QVERIFY(file.resize(file.size() * percent / 100));
    const auto map = WorldMap::open(path);
    QVERIFY(!map);
    QVERIFY(map.error().message.contains(path));
    QVERIFY(file.remove());
}

void TestMapFile::refusesUnreadableTables_data()
{
    QTest::addColumn<QString>("table");
    for (const char* table : {"area", "country", "subdivision", "name", "border_disputed", "lake", "city",
                              "city_name", "metadata"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TestMapFile::refusesUnreadableTables()
{
    // GDAL hands out the rows up to the damaged page and then ends the table as if there were no more.
    QFETCH(QString, table);
    const QString path = copyOf(m_small);
    qint64 page = 0;
    {
        SQLite::Database data(path.toStdString(), SQLite::OPEN_READONLY);
        SQLite::Statement root(data, "SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = ?");
        root.bind(1, table.toStdString());
        QVERIFY(root.executeStep());
        page = root.getColumn(0).getInt64();
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    file.write(QByteArray(4096, '\x55'));
    file.close();
    const auto map = WorldMap::open(path);
    QVERIFY(!map);
    QVERIFY2(map.error().message.contains(path), qPrintable(map.error().message));
}

void TestMapFile::survivesFlippedBytes()
{
    QFile original(m_small);
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    const QString path = m_folder.filePath(QStringLiteral("flipped.gpkg"));
    [[maybe_unused]] const qint64 before = peakMegabytes();
    std::mt19937 random(42);
    int opened = 0;
    for (int i = 0; i < 200; ++i) {
        QByteArray changed = bytes;
        // Every third time in the first pages, where tables and pages are described.
        const auto reach = unsigned(i % 3 == 0 ? 8192 : changed.size());
        for (unsigned k = 0; k < 1 + random() % 20; ++k)
            changed[qsizetype(random() % reach)] = char(random());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(changed);
        file.close();
        const auto map = WorldMap::open(path);
        if (!map) {
            QVERIFY(map.error().message.size() > 20);
            continue;
        }
        // What could be opened must be usable.
        ++opened;
        const RegionLocator locator((*map)->topology());
        (void)locator.locate({6.1, 49.6});
    }
    // Bytes of names and coordinates change nothing that could be noticed.
    QVERIFY2(opened > 10 && opened < 190, qPrintable(QString::number(opened)));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY2(peakMegabytes() - before < 300, qPrintable(QString::number(peakMegabytes() - before)));
#endif
}

QTEST_GUILESS_MAIN(TestMapFile)
#include "test_map_file.moc"
