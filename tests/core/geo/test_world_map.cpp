// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/RegionLocator.h"
#include "core/geo/WorldMap.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTimeZone>
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

/// Reading of the map file: what the delivered one holds, and what happens with damaged and hostile ones.
class TestWorldMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsEveryLevel();
    void sortsCitiesByPopulation();
    void namesCities_data();
    void namesCities();
    void citiesLieInTheirRegions();
    void lakesAreClosed();
    void knowsTimeZones_data();
    void knowsTimeZones();
    void everyTimeZoneIsKnown();
    void namesRegions_data();
    void namesRegions();
    void coversIso3166();
    void subdivisionsHaveIsoCodes();
    void readsMapsOfVersion1();
    void refusesWhatIsNoMap_data();
    void refusesWhatIsNoMap();
    void refusesDamagedContent_data();
    void refusesDamagedContent();
    void refusesTruncatedMaps_data();
    void refusesTruncatedMaps();
    void survivesFlippedBytes();

private:
    QString copyOf(const QString& path);
    void makeSmallMap();

    QTemporaryDir m_folder;
    std::shared_ptr<const WorldMap> m_map;
    QString m_small; ///< three countries of western Europe, one with subdivisions
    int m_copies = 0;
};

void TestWorldMap::initTestCase()
{
    const auto map = WorldMap::open(WorldMap::defaultPath());
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    m_map = *map;
    makeSmallMap();
    const auto small = WorldMap::open(m_small);
    QVERIFY2(small, small ? "" : qPrintable(small.error().message));
    QVERIFY((*small)->regions().find(QStringLiteral("LU-LU")).isValid());
    QVERIFY(!(*small)->cities().empty());
    QVERIFY(!(*small)->lakes().empty());
    QVERIFY(QFileInfo(m_small).size() < 1'000'000);
}

QString TestWorldMap::copyOf(const QString& path)
{
    const QString copy = m_folder.filePath(QStringLiteral("map%1.gpkg").arg(++m_copies));
    QFile::copy(path, copy);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return copy;
}

void TestWorldMap::makeSmallMap()
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

void TestWorldMap::holdsEveryLevel()
{
    std::array<int, 4> count{};
    for (const Region& region : m_map->regions().regions())
        ++count[std::size_t(region.level)];
    QCOMPARE(count[std::size_t(RegionLevel::World)], 1);
    QVERIFY(count[std::size_t(RegionLevel::Area)] >= 22);
    QVERIFY(count[std::size_t(RegionLevel::Country)] >= 249);
    QVERIFY(count[std::size_t(RegionLevel::Subdivision)] >= 4000);
    QVERIFY(m_map->cities().size() >= 20'000);
    QVERIFY(m_map->lakes().size() >= 300);
    QVERIFY(!m_map->disputedBorders().empty());
    QVERIFY(m_map->credit().contains(QStringLiteral("GeoNames (CC BY 4.0)")));
}

void TestWorldMap::sortsCitiesByPopulation()
{
    const auto& cities = m_map->cities();
    QVERIFY(std::is_sorted(cities.begin(), cities.end(),
                           [](const City& a, const City& b) { return a.population > b.population; }));
    QVERIFY(cities.front().population > 10'000'000);
    // GeoNames has a capital for every member of the United Nations but Israel.
    const auto capitals =
        std::count_if(cities.begin(), cities.end(), [](const City& c) { return c.capital; });
    QVERIFY2(capitals > 220 && capitals < 250, qPrintable(QString::number(capitals)));
    QVERIFY(std::all_of(cities.begin(), cities.end(), [](const City& c) { return c.seat || !c.capital; }));
}

void TestWorldMap::namesCities_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("capital");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("translated");
    const auto row = [](const char* name, const char* region, bool capital, const char* language,
                        const char* translated) {
        QTest::addRow("%s in %s", name, language)
            << QString::fromUtf8(name) << QString::fromLatin1(region) << capital
            << QString::fromLatin1(language) << QString::fromUtf8(translated);
    };
    row("Jakarta", "ID-JK", true, "", "Jakarta");
    row("Jakarta", "ID-JK", true, "pt_BR", "Jacarta");
    row("Moscow", "RU-MOW", true, "de", "Moskau");
    row("Moscow", "RU-MOW", true, "xx", "Moscow");
    row("Singapore", "SG-01", true, "id", "Singapura");
    row("New York City", "US-NY", false, "es", "Nueva York");
    row("Batam", "ID-KR", false, "fr", "Batam");
}

void TestWorldMap::namesCities()
{
    QFETCH(QString, name);
    QFETCH(QString, region);
    QFETCH(bool, capital);
    QFETCH(QString, language);
    QFETCH(QString, translated);
    const auto& cities = m_map->cities();
    const auto found =
        std::find_if(cities.begin(), cities.end(), [&](const City& c) { return c.name == name; });
    QVERIFY(found != cities.end());
    QCOMPARE(m_map->regions()[found->region].code, region);
    QCOMPARE(found->capital, capital);
    QCOMPARE(m_map->cityName(std::size_t(found - cities.begin()), language), translated);
}

void TestWorldMap::citiesLieInTheirRegions()
{
    // The region of a city is the one of its country that holds it: RegionLocator, which does not know the
    // country, agrees nearly always.
    const RegionLocator locator(m_map->topology());
    std::size_t same = 0;
    for (const City& city : m_map->cities()) {
        QVERIFY(m_map->regions().children(city.region).empty());
        same += locator.locate(city.point) == city.region ? 1 : 0;
    }
    QVERIFY2(double(same) > 0.993 * double(m_map->cities().size()), qPrintable(QString::number(same)));
}

void TestWorldMap::lakesAreClosed()
{
    double previous = 1e9;
    for (const Lake& lake : m_map->lakes()) {
        QVERIFY(lake.areaKm2 <= previous);
        previous = lake.areaKm2;
        QVERIFY(!lake.rings.empty());
        for (const auto& ring : lake.rings) {
            QVERIFY(ring.size() >= 4);
            QCOMPARE(ring.front(), ring.back());
        }
    }
    // Michigan and Huron are one lake to a hydrologist: 58,000 and 60,000 km2; Superior has 82,000.
    QVERIFY(m_map->lakes().front().areaKm2 < 220'000);
}

void TestWorldMap::knowsTimeZones_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("zone");
    const auto row = [](const char* code, const char* zone) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(zone);
    };
    row("001", "");
    row("155", "");
    row("SG", "Asia/Singapore");
    row("ID", "Asia/Jakarta");
    row("ID-KR", "Asia/Jakarta");
    row("ID-BA", "Asia/Makassar");
    row("ID-PA", "Asia/Jayapura");
    row("US", "America/New_York");
    row("US-CA", "America/Los_Angeles");
    row("US-HI", "Pacific/Honolulu");
    row("BR", "America/Sao_Paulo");
    row("BR-AM", "America/Manaus");
    row("RU", "Europe/Moscow");
    row("RU-PRI", "Asia/Vladivostok");
    row("AU-WA", "Australia/Perth");
    row("PT-20", "Atlantic/Azores");
    row("XK", "Europe/Belgrade");
    row("VA", "Europe/Vatican");
}

void TestWorldMap::knowsTimeZones()
{
    QFETCH(QString, code);
    QFETCH(QString, zone);
    QCOMPARE(m_map->regions().timeZone(m_map->regions().find(code)), zone);
}

void TestWorldMap::everyTimeZoneIsKnown()
{
    // Newer names than the system's tz database are possible; more than a few would be a mistake of the map.
    QSet<QString> unknown;
    QSet<QString> all;
    for (int i = 0; i < m_map->regions().size(); ++i) {
        const RegionId id{std::uint16_t(i)};
        if (m_map->regions().level(id) < RegionLevel::Country)
            continue;
        const QString zone = m_map->regions().timeZone(id);
        QVERIFY2(!zone.isEmpty(), qPrintable(m_map->regions()[id].code));
        all.insert(zone);
        if (!QTimeZone(zone.toLatin1()).isValid())
            unknown.insert(zone);
    }
    QVERIFY2(all.size() > 200, qPrintable(QString::number(all.size())));
    QVERIFY2(unknown.size() <= 5, qPrintable(QStringList(unknown.values()).join(QLatin1Char(' '))));
}

void TestWorldMap::namesRegions_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* code, const char* language, const char* name) {
        QTest::addRow("%s in %s", code, language)
            << QString::fromLatin1(code) << QString::fromLatin1(language) << QString::fromUtf8(name);
    };
    row("DE", "", "Germany");
    row("DE", "id", "Jerman");
    row("DE", "es", "Alemania");
    row("DE", "pt", "Alemanha");
    row("DE", "fr", "Allemagne");
    row("DE", "de", "Deutschland");
    row("DE", "ar", "ألمانيا");
    row("155", "id", "Eropa Bagian Barat");
    row("005", "de", "Südamerika");
    row("DE-BY", "fr", "Bavière");
    row("US-CA", "es", "California");
    row("ID-JK", "id", "Jakarta");
}

void TestWorldMap::namesRegions()
{
    QFETCH(QString, code);
    QFETCH(QString, language);
    QFETCH(QString, name);
    const RegionId id = m_map->regions().find(code);
    QVERIFY(id.isValid());
    if (code == QLatin1String("ID-JK"))
        QVERIFY(m_map->regions().name(id, language).contains(name));
    else
        QCOMPARE(m_map->regions().name(id, language), name);
}

void TestWorldMap::coversIso3166()
{
    // The 249 codes of ISO 3166-1, as Debian's iso-codes 4.15.0 has them.
    const QString codes = QStringLiteral(
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT "
        "BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH "
        "ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT "
        "HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS "
        "LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI "
        "NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG "
        "SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG "
        "UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW");
    const QStringList official = codes.split(QLatin1Char(' '));
    QCOMPARE(official.size(), 249);
    const RegionDirectory& regions = m_map->regions();
    for (const QString& code : official) {
        const RegionId id = regions.find(code);
        QVERIFY2(id.isValid(), qPrintable(code));
        QCOMPARE(regions.level(id), RegionLevel::Country);
    }
    // And no other than Kosovo, which ISO leaves to its users.
    for (const Region& region : regions.regions()) {
        if (region.level == RegionLevel::Country && !official.contains(region.code))
            QCOMPARE(region.code, QStringLiteral("XK"));
    }
}

void TestWorldMap::subdivisionsHaveIsoCodes()
{
    // By population, as maps/unmatched.txt counts it; a code of ours has `-x-` in it.
    qint64 all = 0;
    qint64 ours = 0;
    for (const Region& region : m_map->regions().regions()) {
        if (region.level != RegionLevel::Subdivision)
            continue;
        const QString country = m_map->regions()[region.parent].code;
        QVERIFY2(region.code.startsWith(country + QLatin1Char('-')), qPrintable(region.code));
        all += region.population;
        ours += region.code.contains(QStringLiteral("-x-")) ? region.population : 0;
    }
    QVERIFY(all > 7'000'000'000);
    QVERIFY2(double(ours) < 0.03 * double(all), qPrintable(QStringLiteral("%1 of %2").arg(ours).arg(all)));
}

void TestWorldMap::readsMapsOfVersion1()
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

void TestWorldMap::refusesWhatIsNoMap_data()
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

void TestWorldMap::refusesWhatIsNoMap()
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

void TestWorldMap::refusesDamagedContent_data()
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

void TestWorldMap::refusesDamagedContent()
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

void TestWorldMap::refusesTruncatedMaps_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {0, 1, 5, 20, 50, 80, 95, 99})
        QTest::addRow("%d %%", percent) << percent;
}

void TestWorldMap::refusesTruncatedMaps()
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

void TestWorldMap::survivesFlippedBytes()
{
    QFile original(m_small);
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray bytes = original.readAll();
    const QString path = m_folder.filePath(QStringLiteral("flipped.gpkg"));
    const qint64 before = peakMegabytes();
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

QTEST_GUILESS_MAIN(TestWorldMap)
#include "test_world_map.moc"
