// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/RegionLocator.h"
#include "core/geo/WorldMap.h"

#include <QSet>
#include <QTimeZone>
#include <QtTest>

using namespace outagemap;

/// What the delivered map holds.
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

private:
    std::shared_ptr<const WorldMap> m_map;
};

void TestWorldMap::initTestCase()
{
    const auto map = WorldMap::open(WorldMap::defaultPath());
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    m_map = *map;
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

QTEST_GUILESS_MAIN(TestWorldMap)
#include "test_world_map.moc"
