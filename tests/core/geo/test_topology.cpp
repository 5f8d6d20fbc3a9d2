// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/LevelOfDetail.h"
#include "core/geo/Topology.h"

#include <QtTest>
#include <cmath>
#include <set>

using namespace outagemap;

namespace {

Topology::PolygonRing ring(int face, std::vector<GeoPoint> points, bool hole = false)
{
    points.push_back(points.front());
    return {RegionId(std::uint16_t(face)), std::move(points), hole};
}

/// The points of a ring of the topology, closed.
std::vector<GeoPoint> pointsOf(const Topology& topology, const Topology::Ring& ring)
{
    std::vector<GeoPoint> result;
    for (const std::int32_t arc : ring.arcs) {
        const auto span = topology.points(topology.arcs()[std::size_t(arc < 0 ? ~arc : arc)]);
        std::vector<GeoPoint> points(span.begin(), span.end());
        if (arc < 0)
            std::reverse(points.begin(), points.end());
        if (!result.empty()) {
            if (result.back() != points.front())
                qFatal("ring is not joined");
            result.pop_back();
        }
        result.insert(result.end(), points.begin(), points.end());
    }
    return result;
}

double areaOf(const Topology& topology, int face)
{
    double twice = 0;
    for (const auto& ring : topology.rings()) {
        if (ring.face != RegionId(std::uint16_t(face)))
            continue;
        const auto points = pointsOf(topology, ring);
        for (std::size_t i = 0; i + 1 < points.size(); ++i)
            twice += points[i].lon * points[i + 1].lat - points[i + 1].lon * points[i].lat;
    }
    return twice / 2;
}

const std::vector<Topology::PolygonRing> fourRegions{
    ring(1, {{0, 0}, {10, 0}, {10, 10}, {0, 10}}),           ring(2, {{10, 0}, {20, 0}, {20, 10}, {10, 10}}),
    ring(2, {{14, 4}, {16, 4}, {16, 6}, {14, 6}}, true),     ring(3, {{14, 4}, {16, 4}, {16, 6}, {14, 6}}),
    ring(4, {{-180, 0}, {-170, 0}, {-170, 10}, {-180, 10}}),
};

} // namespace

class TestTopology : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesSharedBordersOnce();
    void knowsTheMapEdge();
    void leavesOutWhatIsNoRing();
    void keepsAreas();
    void dissolvesGroups();
    void simplifiesBothSidesAlike();
    void keepsIslandsAsTriangles();
};

void TestTopology::storesSharedBordersOnce()
{
    const Topology topology = Topology::fromRings(fourRegions);
    int between12 = 0;
    int between23 = 0;
    for (const auto& arc : topology.arcs()) {
        const std::set<int> sides{arc.left.isValid() ? arc.left.index() : 0,
                                  arc.right.isValid() ? arc.right.index() : 0};
        between12 += sides == std::set<int>{1, 2} ? 1 : 0;
        between23 += sides == std::set<int>{2, 3} ? 1 : 0;
    }
    QCOMPARE(between12, 1);
    QCOMPARE(between23, 1);
    QCOMPARE(topology.rings().size(), std::size_t(5));
}

void TestTopology::knowsTheMapEdge()
{
    const Topology topology = Topology::fromRings(fourRegions);
    int edges = 0;
    for (const auto& arc : topology.arcs()) {
        if (!arc.onMapEdge)
            continue;
        ++edges;
        for (const GeoPoint& p : topology.points(arc))
            QCOMPARE(p.lon, -180.0);
    }
    QCOMPARE(edges, 1);
}

void TestTopology::leavesOutWhatIsNoRing()
{
    const std::vector<Topology::PolygonRing> rings{
        {RegionId(1), {}, false},
        {RegionId(1), {{0, 0}, {1, 1}, {0, 0}}, false},
        {RegionId(1), {{0, 0}, {1, 0}, {1, 1}, {0, 1}}, false}, // not closed
        ring(1, {{0, 0}, {qQNaN(), 0}, {1, 1}, {0, 1}}),
        ring(1, {{0, 0}, {1, 0}, {2, 0}, {3, 0}}), // no area
        ring(2, {{0, 0}, {1, 0}, {1, 1}, {1, 1}, {0, 1}}),
    };
    const Topology topology = Topology::fromRings(rings);
    QCOMPARE(topology.rings().size(), std::size_t(1));
    QCOMPARE(topology.rings()[0].face.index(), std::uint16_t(2));
    QCOMPARE(areaOf(topology, 2), 1.0);
}

void TestTopology::keepsAreas()
{
    const Topology topology = Topology::fromRings(fourRegions);
    QCOMPARE(areaOf(topology, 1), 100.0);
    QCOMPARE(areaOf(topology, 2), 96.0);
    QCOMPARE(areaOf(topology, 3), 4.0);
}

void TestTopology::dissolvesGroups()
{
    const std::vector<RegionId> groups{RegionId(), RegionId(7), RegionId(7), RegionId(8), RegionId()};
    const Topology merged = dissolved(Topology::fromRings(fourRegions), groups);
    QCOMPARE(areaOf(merged, 7), 196.0);
    QCOMPARE(areaOf(merged, 8), 4.0);
    for (const auto& arc : merged.arcs()) {
        QVERIFY(arc.left != arc.right);
        for (const GeoPoint& p : merged.points(arc))
            QVERIFY(p.lon >= 0); // the left-out region is gone
    }
    const std::vector<RegionId> all{RegionId(), RegionId(7), RegionId(7), RegionId(7), RegionId()};
    QCOMPARE(areaOf(dissolved(Topology::fromRings(fourRegions), all), 7), 200.0);
}

void TestTopology::simplifiesBothSidesAlike()
{
    // A wavy border between two regions.
    std::vector<GeoPoint> border;
    for (int i = 0; i <= 200; ++i)
        border.push_back({10 + 0.01 * std::sin(i * 0.9) + std::sin(i * 0.05), i * 0.05});
    std::vector<GeoPoint> west{{0, 10}, {0, 0}};
    west.insert(west.end(), border.begin(), border.end());
    std::vector<GeoPoint> east{{20, 0}, {20, 10}};
    east.insert(east.end(), border.rbegin(), border.rend());
    const Topology topology = Topology::fromRings(std::vector{ring(1, west), ring(2, east)});
    const LevelOfDetail detail(topology);
    QCOMPARE(detail.simplified(topology, 0).vertices().size(), topology.vertices().size());
    const Topology coarse = detail.simplified(topology, 0.05);
    QVERIFY(coarse.vertices().size() < topology.vertices().size() / 5);
    QVERIFY(std::abs(areaOf(coarse, 1) + areaOf(coarse, 2) - 200) < 1e-9);
    QVERIFY(std::abs(areaOf(coarse, 1) - areaOf(topology, 1)) < 0.5);
}

void TestTopology::keepsIslandsAsTriangles()
{
    std::vector<GeoPoint> island;
    for (int i = 0; i < 90; ++i)
        island.push_back({std::cos(i * M_PI / 45), std::sin(i * M_PI / 45)});
    const Topology topology = Topology::fromRings(std::vector{ring(1, island)});
    const Topology coarse = LevelOfDetail(topology).simplified(topology, 90);
    QCOMPARE(coarse.vertices().size(), std::size_t(4));
    QVERIFY(std::abs(areaOf(coarse, 1)) > 0.5);
}

QTEST_GUILESS_MAIN(TestTopology)
#include "test_topology.moc"
