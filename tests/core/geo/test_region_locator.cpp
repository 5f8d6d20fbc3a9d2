// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/RegionLocator.h"
#include "core/geo/WorldMap.h"

#include <QFile>
#include <QtTest>
#include <cmath>
#include <random>

using namespace outagemap;

namespace {

Topology::PolygonRing ring(int face, std::vector<GeoPoint> points, bool hole = false)
{
    points.push_back(points.front());
    return {RegionId(std::uint16_t(face)), std::move(points), hole};
}

/// Even-odd crossing of one ring, the slow and simple way.
bool isInside(const std::vector<GeoPoint>& points, GeoPoint p)
{
    bool inside = false;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const GeoPoint a = points[i];
        const GeoPoint b = points[i + 1];
        if ((a.lat > p.lat) != (b.lat > p.lat) &&
            p.lon < a.lon + (p.lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon))
            inside = !inside;
    }
    return inside;
}

} // namespace

class TestRegionLocator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNeighboursHolesAndEnclaves();
    void agreesWithEvenOddOnStars();
    void snapsToTheNearestCoast();
    void snapsAcrossTheDateLine();
    void refusesWhatIsNotOnEarth_data();
    void refusesWhatIsNotOnEarth();
    void findsCitiesOfTheWorld_data();
    void findsCitiesOfTheWorld();
    void followsTheRuleForSpecialTerritories_data();
    void followsTheRuleForSpecialTerritories();
    void agreesWithGeoNames();

private:
    void openMap();
    QString codeAt(double lon, double lat) const;

    std::shared_ptr<const WorldMap> m_map;
    std::unique_ptr<RegionLocator> m_locator;
};

void TestRegionLocator::findsNeighboursHolesAndEnclaves()
{
    // 1 and 2 share a border at lon 10; 3 fills a hole of 1; 2 has a lake.
    const std::vector<Topology::PolygonRing> rings{
        ring(1, {{0, 0}, {10, 0}, {10, 10}, {0, 10}}),       ring(1, {{4, 4}, {6, 4}, {6, 6}, {4, 6}}, true),
        ring(3, {{4, 4}, {6, 4}, {6, 6}, {4, 6}}),           ring(2, {{10, 0}, {20, 0}, {20, 10}, {10, 10}}),
        ring(2, {{14, 4}, {16, 4}, {16, 6}, {14, 6}}, true),
    };
    const RegionLocator locator(Topology::fromRings(rings), 0);
    QCOMPARE(locator.locate({1, 1}).index(), std::uint16_t(1));
    QCOMPARE(locator.locate({5, 5}).index(), std::uint16_t(3));
    QCOMPARE(locator.locate({9.99, 5}).index(), std::uint16_t(1));
    QCOMPARE(locator.locate({10.01, 5}).index(), std::uint16_t(2));
    QVERIFY(!locator.locate({15, 5}).isValid());
    QVERIFY(!locator.locate({-0.001, 5}).isValid());
    QVERIFY(!locator.locate({21, 5}).isValid());
}

void TestRegionLocator::agreesWithEvenOddOnStars()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<Topology::PolygonRing> rings;
    for (int i = 0; i < 60; ++i) {
        // One jagged star a cell of a 12 x 5 raster of the world, none touching another.
        const GeoPoint centre{-165 + 30.0 * (i % 12), -70 + 35.0 * (i / 12)};
        std::vector<GeoPoint> points;
        for (int k = 0; k < 400; ++k) {
            const double angle = k * 2 * M_PI / 400;
            const double radius = 2 + 12 * unit(random);
            points.push_back({centre.lon + radius * std::cos(angle), centre.lat + radius * std::sin(angle)});
        }
        rings.push_back(ring(i + 1, points));
    }
    const RegionLocator locator(Topology::fromRings(rings), 0);
    int inLand = 0;
    for (int i = 0; i < 20'000; ++i) {
        const GeoPoint p{-180 + 360 * unit(random), -89 + 178 * unit(random)};
        RegionId expected;
        for (const auto& r : rings) {
            if (isInside(r.points, p))
                expected = r.face;
        }
        inLand += expected.isValid() ? 1 : 0;
        QVERIFY2(locator.locate(p) == expected, qPrintable(QStringLiteral("%1,%2").arg(p.lon).arg(p.lat)));
    }
    QVERIFY(inLand > 3000);
}

void TestRegionLocator::snapsToTheNearestCoast()
{
    const std::vector<Topology::PolygonRing> rings{ring(1, {{0, 60}, {10, 60}, {10, 70}, {0, 70}}),
                                                   ring(2, {{10.6, 60}, {20, 60}, {20, 70}, {10.6, 70}})};
    const RegionLocator locator(Topology::fromRings(rings));
    // A degree of longitude is 50.3 km at 63.1 N.
    QCOMPARE(locator.locate({10.2, 63.1}).index(), std::uint16_t(1));
    QCOMPARE(locator.locate({10.4, 63.1}).index(), std::uint16_t(2));
    QCOMPARE(locator.locate({-0.48, 63.1}).index(), std::uint16_t(1)); // 24 km
    QVERIFY(!locator.locate({-0.52, 63.1}).isValid());                 // 26 km
    QCOMPARE(locator.locate({5, 59.79}).index(), std::uint16_t(1));    // 23 km
    QVERIFY(!locator.locate({5, 59.7}).isValid());
}

void TestRegionLocator::snapsAcrossTheDateLine()
{
    const std::vector<Topology::PolygonRing> rings{ring(1, {{170, 0}, {180, 0}, {180, 10}, {170, 10}})};
    const RegionLocator locator(Topology::fromRings(rings));
    QCOMPARE(locator.locate({-179.9, 5}).index(), std::uint16_t(1));
    QVERIFY(!locator.locate({-179.7, 5}).isValid());
    QCOMPARE(locator.locate({180, 5}).index(), std::uint16_t(1));
}

void TestRegionLocator::refusesWhatIsNotOnEarth_data()
{
    QTest::addColumn<double>("lon");
    QTest::addColumn<double>("lat");
    QTest::newRow("lat 91") << 0.0 << 91.0;
    QTest::newRow("lon 181") << 181.0 << 0.0;
    QTest::newRow("lon -1e300") << -1e300 << 0.0;
    QTest::newRow("NaN") << double(qQNaN()) << 0.0;
    QTest::newRow("infinity") << 0.0 << double(qInf());
    QTest::newRow("south pole without land") << 0.0 << -90.0;
    QTest::newRow("north pole") << 180.0 << 90.0;
}

void TestRegionLocator::refusesWhatIsNotOnEarth()
{
    QFETCH(double, lon);
    QFETCH(double, lat);
    const std::vector<Topology::PolygonRing> rings{ring(1, {{0, 0}, {10, 0}, {10, 10}, {0, 10}})};
    QVERIFY(!RegionLocator(Topology::fromRings(rings)).locate({lon, lat}).isValid());
}

void TestRegionLocator::findsCitiesOfTheWorld_data()
{
    QTest::addColumn<double>("lon");
    QTest::addColumn<double>("lat");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("subdivision"); // empty: not asked
    QTest::newRow("Singapore") << 103.85 << 1.29 << "SG"
                               << "";
    QTest::newRow("Jakarta") << 106.83 << -6.18 << "ID"
                             << "ID-JK";
    QTest::newRow("Batam") << 104.03 << 1.13 << "ID"
                           << "ID-KR";
    QTest::newRow("Manila") << 120.98 << 14.6 << "PH"
                            << "";
    QTest::newRow("Hong Kong") << 114.17 << 22.32 << "HK"
                               << "";
    QTest::newRow("Taipei") << 121.56 << 25.04 << "TW"
                            << "";
    QTest::newRow("Pristina") << 21.16 << 42.66 << "XK"
                              << "";
    QTest::newRow("Vatican") << 12.4534 << 41.9029 << "VA"
                             << "";
    QTest::newRow("Cayenne") << -52.3 << 4.92 << "GF"
                             << "";
    QTest::newRow("New York") << -73.97 << 40.78 << "US"
                              << "US-NY";
    QTest::newRow("Sao Paulo") << -46.63 << -23.55 << "BR"
                               << "BR-SP";
    QTest::newRow("Suva") << 178.44 << -18.12 << "FJ"
                          << "";
    QTest::newRow("South Pole") << 0.0 << -89.99 << "AQ"
                                << "";
    QTest::newRow("middle of the Pacific") << -140.0 << -40.0 << ""
                                           << "";
}

void TestRegionLocator::openMap()
{
    if (m_map)
        return;
    const auto map = WorldMap::open(WorldMap::defaultPath());
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    m_map = *map;
    m_locator = std::make_unique<RegionLocator>(m_map->topology());
    QVERIFY(m_locator->memoryBytes() < 60'000'000);
}

QString TestRegionLocator::codeAt(double lon, double lat) const
{
    const RegionId region = m_locator->locate({lon, lat});
    return region.isValid() ? m_map->regions()[region].code : QString();
}

void TestRegionLocator::findsCitiesOfTheWorld()
{
    openMap();
    QVERIFY(m_locator);
    QFETCH(double, lon);
    QFETCH(double, lat);
    QFETCH(QString, country);
    QFETCH(QString, subdivision);
    const RegionId region = m_locator->locate({lon, lat});
    if (country.isEmpty()) {
        QVERIFY(!region.isValid());
        return;
    }
    QVERIFY(region.isValid());
    const RegionDirectory& regions = m_map->regions();
    QCOMPARE(regions[regions.ancestorAt(region, RegionLevel::Country)].code, country);
    if (!subdivision.isEmpty())
        QCOMPARE(regions[region].code, subdivision);
}

void TestRegionLocator::followsTheRuleForSpecialTerritories_data()
{
    QTest::addColumn<double>("lon");
    QTest::addColumn<double>("lat");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("disputed");
    const auto row = [](const char* name, double lon, double lat, const char* code, bool disputed = false) {
        QTest::newRow(name) << lon << lat << QString::fromLatin1(code) << disputed;
    };
    // maps/README.md, "Disputed places": one rule each.
    row("Crimea", 34.10, 44.95, "UA-43", true);
    row("Sevastopol", 33.53, 44.60, "UA-40", true);
    row("Kosovo", 21.16, 42.66, "XK", true);
    row("Northern Cyprus", 33.32, 35.34, "CY-x-NORTHERN-CYPRUS", true);
    row("Nicosia", 33.36, 35.16, "CY-01");
    row("Akrotiri", 32.98, 34.58, "CY-02");
    row("Somaliland", 44.07, 9.56, "SO-x-SOMALILAND", true);
    row("Palestine, West Bank", 35.20, 31.90, "PS-x-WEST-BANK");
    row("Palestine, Gaza", 34.46, 31.50, "PS-GZA");
    row("Golan Heights", 35.69, 33.00, "IL-Z");
    row("Western Sahara, Laayoune", -13.20, 27.15, "EH", true);
    row("Western Sahara, Dakhla", -15.93, 23.70, "EH", true);
    row("Abkhazia", 41.02, 43.00, "GE-AB", true);
    row("South Ossetia", 43.97, 42.23, "GE-SK");
    row("Transnistria, Tiraspol", 29.63, 46.84, "MD-SN", true);
    row("Transnistria, Bender", 29.48, 46.83, "MD-SN", true);
    row("Kashmir, Srinagar", 74.80, 34.08, "IN-JK", true);
    row("Kashmir, Muzaffarabad", 73.47, 34.37, "PK-JK", true);
    row("Kashmir, Gilgit", 74.31, 35.92, "PK-GB", true);
    row("Aksai Chin", 79.50, 35.20, "CN-XJ");
    row("Arunachal Pradesh", 93.62, 27.10, "IN-AR");
    row("Falkland Islands", -57.86, -51.69, "FK");
    row("Paracel Islands", 112.73, 16.67, "");
    row("Spratly Islands", 114.37, 11.05, "");
    row("Guantanamo Bay", -75.12, 19.92, "CU-14");
    row("Baikonur", 63.32, 45.62, "KZ-43");
    row("Gibraltar", -5.34, 36.14, "GI");
    row("Ceuta", -5.32, 35.89, "ES-CE");
    row("Diego Garcia", 72.41, -7.31, "IO");
    // Territories with a country code of their own.
    row("Hong Kong", 114.17, 22.32, "HK");
    row("Macao", 113.55, 22.19, "MO");
    row("Taiwan", 121.56, 25.04, "TW-TPE");
    row("Guadeloupe", -61.53, 16.24, "GP");
    row("Martinique", -61.07, 14.60, "MQ");
    row("Reunion", 55.45, -20.88, "RE");
    row("French Guiana", -52.32, 4.92, "GF");
    row("Mayotte", 45.23, -12.78, "YT");
    row("Saint Martin, French part", -63.08, 18.07, "MF");
    row("New Caledonia", 166.45, -22.27, "NC");
    row("Aland", 19.94, 60.10, "AX");
    row("Svalbard", 15.64, 78.22, "SJ");
    row("Jan Mayen", -8.72, 71.00, "SJ");
    row("Bouvet Island", 3.36, -54.42, "BV");
    row("Bonaire", -68.27, 12.15, "BQ-BO");
    row("Curacao", -68.93, 12.11, "CW");
    row("Puerto Rico", -66.10, 18.45, "PR");
    // Codes that Natural Earth lacks.
    row("Norway, Oslo", 10.75, 59.91, "NO-03");
    row("Norway, Bergen", 5.33, 60.39, "NO-46");
    row("Norway, Tromso", 18.96, 69.65, "NO-55");
    row("France, Paris", 2.35, 48.857, "FR-75C");
    row("France, Marseille", 5.37, 43.30, "FR-13");
    // Islands that the source has lost.
    row("Ponza", 12.96, 40.90, "IT-LT");
    row("Eydhafushi", 73.07, 5.10, "MV-20");
    row("Wotje", 170.24, 9.45, "MH-T");
}

void TestRegionLocator::followsTheRuleForSpecialTerritories()
{
    openMap();
    QVERIFY(m_locator);
    QFETCH(double, lon);
    QFETCH(double, lat);
    QFETCH(QString, code);
    QFETCH(bool, disputed);
    QCOMPARE(codeAt(lon, lat), code);
    const RegionId region = m_map->regions().find(code);
    if (region.isValid())
        QCOMPARE(m_map->regions()[region].disputed, disputed);
}

void TestRegionLocator::agreesWithGeoNames()
{
    // Every 27th of GeoNames' 135,233 places (maps/check_places.py): in its own country, and in a subdivision
    // that goes with GeoNames' first-level code.
    openMap();
    QVERIFY(m_locator);
    QFile file(QStringLiteral(OUTAGEMAP_TEST_DATA "/places.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY(lines.size() > 5000);
    const RegionDirectory& regions = m_map->regions();
    int places = 0;
    int atHome = 0;
    int both = 0;
    int agreeing = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> fields = lines[i].split(',');
        if (fields.size() != 4)
            continue;
        ++places;
        const RegionId region = m_locator->locate({fields[0].toDouble(), fields[1].toDouble()});
        const RegionId country =
            region.isValid() ? regions.ancestorAt(region, RegionLevel::Country) : RegionId();
        if (country != regions.find(std::string_view(fields[2])))
            continue;
        ++atHome;
        if (regions.level(region) == RegionLevel::Subdivision && !fields[3].isEmpty()) {
            ++both;
            agreeing += fields[3].split(' ').contains(regions[region].code.toLatin1()) ? 1 : 0;
        }
    }
    QVERIFY2(atHome >= 0.993 * places, qPrintable(QStringLiteral("%1 of %2").arg(atHome).arg(places)));
    QVERIFY2(agreeing >= 0.97 * both, qPrintable(QStringLiteral("%1 of %2").arg(agreeing).arg(both)));
}

QTEST_GUILESS_MAIN(TestRegionLocator)
#include "test_region_locator.moc"
