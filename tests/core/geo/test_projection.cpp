// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/Projection.h"

#include <QtTest>
#include <cmath>
#include <ogr_spatialref.h>

using namespace outagemap;

/// Compares with PROJ on a sphere of radius 1.
class TestProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithProj_data();
    void agreesWithProj();
    void inverseUndoesForward_data();
    void inverseUndoesForward();
    void hidesTheFarSide();
    void boundsHoldTheOutline_data() { kinds(); }
    void boundsHoldTheOutline();
    void refusesPlacesOffTheMap();
    void readsNames();
    void refusesNames_data();
    void refusesNames();

private:
    static void kinds()
    {
        QTest::addColumn<Projection>("projection");
        for (const ProjectionKind kind : Projection::kinds()) {
            const QByteArray name = Projection(kind).name().toLatin1();
            QTest::newRow(name.constData()) << Projection(kind);
            QTest::newRow((name + "@106.8").constData()) << Projection(kind, {106.8, 0});
        }
        QTest::newRow("globe over Jakarta") << Projection(ProjectionKind::Orthographic, {106.8, -6.2});
    }
};

void TestProjection::agreesWithProj_data()
{
    QTest::addColumn<Projection>("projection");
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("equal-earth") << Projection(ProjectionKind::EqualEarth) << QByteArray("+proj=eqearth")
                                 << 1e-9;
    QTest::newRow("equal-earth@150") << Projection(ProjectionKind::EqualEarth, {150, 0})
                                     << QByteArray("+proj=eqearth +lon_0=150") << 1e-9;
    QTest::newRow("natural-earth") << Projection(ProjectionKind::NaturalEarth) << QByteArray("+proj=natearth")
                                   << 1e-9;
    // PROJ interpolates Robinson's table with another spline.
    QTest::newRow("robinson") << Projection(ProjectionKind::Robinson) << QByteArray("+proj=robin") << 2e-3;
    QTest::newRow("mollweide") << Projection(ProjectionKind::Mollweide) << QByteArray("+proj=moll") << 1e-8;
    QTest::newRow("web-mercator") << Projection(ProjectionKind::WebMercator) << QByteArray("+proj=merc")
                                  << 1e-9;
    QTest::newRow("orthographic") << Projection(ProjectionKind::Orthographic, {-60, 35})
                                  << QByteArray("+proj=ortho +lon_0=-60 +lat_0=35") << 1e-9;
}

void TestProjection::agreesWithProj()
{
    QFETCH(Projection, projection);
    QFETCH(QByteArray, definition);
    QFETCH(double, tolerance);
    OGRSpatialReference globe;
    QCOMPARE(globe.importFromProj4("+proj=longlat +R=1 +no_defs"), OGRERR_NONE);
    globe.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRSpatialReference plane;
    QCOMPARE(plane.importFromProj4((definition + " +R=1 +no_defs").constData()), OGRERR_NONE);
    const std::unique_ptr<OGRCoordinateTransformation> proj(
        OGRCreateCoordinateTransformation(&globe, &plane));
    QVERIFY(proj);
    int compared = 0;
    for (int lat = -85; lat <= 85; lat += 5) {
        for (int lon = -177; lon <= 177; lon += 7) {
            const auto ours = projection.forward({double(lon), double(lat)});
            double x = lon;
            double y = lat;
            if (!ours || proj->Transform(1, &x, &y) == FALSE)
                continue;
            ++compared;
            QVERIFY2(std::hypot(ours->x() - x, ours->y() - y) < tolerance,
                     qPrintable(QStringLiteral("%1,%2: %3,%4 against %5,%6")
                                    .arg(lon)
                                    .arg(lat)
                                    .arg(ours->x())
                                    .arg(ours->y())
                                    .arg(x)
                                    .arg(y)));
        }
    }
    QVERIFY(compared > 800);
}

void TestProjection::inverseUndoesForward_data()
{
    kinds();
}

void TestProjection::inverseUndoesForward()
{
    QFETCH(Projection, projection);
    for (double lat = -84; lat <= 84; lat += 6) {
        for (double lon = -179.5; lon < 180; lon += 8.3) {
            const auto xy = projection.forward({lon, lat});
            if (!xy)
                continue;
            if (projection.kind() == ProjectionKind::Orthographic &&
                projection.onGlobe({lon, lat}).depth < 0.01)
                continue; // at the rim a position says little about the place
            const auto back = projection.inverse(*xy);
            QVERIFY(back);
            QVERIFY2(std::abs(std::remainder(back->lon - lon, 360)) < 1e-6 &&
                         std::abs(back->lat - lat) < 1e-6,
                     qPrintable(QStringLiteral("%1,%2 came back as %3,%4")
                                    .arg(lon)
                                    .arg(lat)
                                    .arg(back->lon)
                                    .arg(back->lat)));
        }
    }
}

void TestProjection::hidesTheFarSide()
{
    const Projection globe(ProjectionKind::Orthographic, {0, 0});
    QVERIFY(globe.forward({89, 0}));
    QVERIFY(!globe.forward({91, 0}));
    QVERIFY(!globe.inverse({0.8, 0.8}));
}

void TestProjection::boundsHoldTheOutline()
{
    QFETCH(Projection, projection);
    const QRectF bounds = projection.bounds().adjusted(-1e-9, -1e-9, 1e-9, 1e-9);
    const auto outline = projection.outline();
    QVERIFY(outline.size() > 100);
    QCOMPARE(outline.front(), outline.back());
    double right = 0;
    for (const QPointF& p : outline) {
        QVERIFY(bounds.contains(p));
        right = std::max(right, p.x());
    }
    QVERIFY(std::abs(right - projection.bounds().right()) < 1e-3);
}

void TestProjection::refusesPlacesOffTheMap()
{
    const Projection projection;
    QVERIFY(!projection.inverse({5, 0}));
    QVERIFY(!projection.inverse({0, 2}));
    QVERIFY(!projection.inverse({qQNaN(), 0}));
    QVERIFY(!projection.forward({0, 91}));
    QVERIFY(!projection.forward({qQNaN(), 0}));
}

void TestProjection::readsNames()
{
    for (const ProjectionKind kind : Projection::kinds()) {
        const auto read = Projection::fromName(Projection(kind).name());
        QVERIFY(read);
        QCOMPARE(read->kind(), kind);
    }
    QCOMPARE(Projection::fromName(u"equal-earth@106.8")->centre().lon, 106.8);
    QCOMPARE(Projection::fromName(u"orthographic@-60,35")->centre().lat, 35.0);
}

void TestProjection::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"", "mercator", "equal-earth@", "equal-earth@x", "equal-earth@200",
                             "equal-earth@1,2,3", "orthographic@0,91", "equal-earth@nan"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestProjection::refusesNames()
{
    QFETCH(QString, name);
    const auto read = Projection::fromName(name);
    QVERIFY(!read);
    QVERIFY(!read.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestProjection)
#include "test_projection.moc"
