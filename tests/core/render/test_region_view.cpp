// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/RegionView.h"

#include <QtTest>

using namespace outagemap;

class TestRegionView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsARegionLarge_data();
    void showsARegionLarge();
    void showsEveryRegion();
    void fallsBackToTheWorld();

private:
    std::shared_ptr<const WorldMap> m_map;
    static constexpr QSize size{960, 540};
};

void TestRegionView::initTestCase()
{
    const auto map = WorldMap::open(WorldMap::defaultPath());
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    m_map = *map;
}

void TestRegionView::showsARegionLarge_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("lon");
    QTest::addColumn<double>("lat");
    QTest::addColumn<bool>("seen");
    // Ends of the land that must be on the picture, and places that must not take room on it.
    QTest::newRow("Venezuela, Maracaibo") << "VE" << -71.6 << 10.6 << true;
    QTest::newRow("Venezuela, Delta Amacuro") << "VE" << -61.0 << 8.7 << true;
    QTest::newRow("Venezuela without Mexico") << "VE" << -99.1 << 19.4 << false;
    QTest::newRow("Fiji, west of 180") << "FJ" << 177.5 << -17.8 << true;
    QTest::newRow("Fiji, east of 180") << "FJ" << -179.9 << -16.8 << true;
    QTest::newRow("Russia, Kaliningrad") << "RU" << 20.5 << 54.7 << true;
    QTest::newRow("Russia, Chukotka east of 180") << "RU" << -171.0 << 66.0 << true;
    QTest::newRow("Chile, Santiago") << "CL" << -70.7 << -33.5 << true;
    QTest::newRow("Portugal, Lisbon") << "PT" << -9.1 << 38.7 << true;
    QTest::newRow("Portugal without the Azores") << "PT" << -25.7 << 37.7 << false;
    QTest::newRow("western Europe, Vienna") << "155" << 16.4 << 48.2 << true;
    QTest::newRow("western Europe without Moscow") << "155" << 37.6 << 55.8 << false;
}

void TestRegionView::showsARegionLarge()
{
    QFETCH(QString, code);
    QFETCH(double, lon);
    QFETCH(double, lat);
    QFETCH(bool, seen);
    for (const ProjectionKind kind : Projection::kinds()) {
        const MapCamera camera = fitRegion(*m_map, m_map->regions().find(QStringView(code)), kind, size);
        QCOMPARE(camera.size, size);
        const auto pixel = camera.pixelOf({lon, lat});
        const bool isSeen = pixel && QRectF(QPointF(0, 0), size).contains(*pixel);
        QVERIFY2(isSeen == seen, qPrintable(Projection(kind).name()));
    }
}

void TestRegionView::showsEveryRegion()
{
    for (int i = 1; i < m_map->regions().size(); ++i) {
        const RegionId id{std::uint16_t(i)};
        if (m_map->regions().level(id) > RegionLevel::Country)
            continue;
        const MapCamera camera = fitRegion(*m_map, id, ProjectionKind::EqualEarth, size);
        const auto pixel = camera.pixelOf(m_map->regions()[id].labelPoint);
        QVERIFY2(pixel && QRectF(QPointF(0, 0), size).contains(*pixel),
                 qPrintable(m_map->regions()[id].code));
        QVERIFY(camera.zoom() >= 1 - 1e-9 && camera.zoom() <= 2000.001);
    }
}

void TestRegionView::fallsBackToTheWorld()
{
    const MapCamera world = MapCamera::fitWorld(Projection(), size);
    QCOMPARE(fitRegion(*m_map, RegionId::world(), ProjectionKind::EqualEarth, size), world);
    QCOMPARE(fitRegion(*m_map, RegionId(), ProjectionKind::EqualEarth, size), world);
}

QTEST_GUILESS_MAIN(TestRegionView)
#include "test_region_view.moc"
