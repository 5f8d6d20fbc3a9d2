// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/ScreenProjection.h"

#include <QtTest>
#include <cmath>
#include <ogr_spatialref.h>

using namespace outagemap;

/// The fast projection against PROJ, in pixels of a large picture.
class TestScreenProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithProj_data();
    void agreesWithProj();
};

void TestScreenProjection::agreesWithProj_data()
{
    QTest::addColumn<Projection>("projection");
    QTest::addColumn<QByteArray>("definition");
    const std::pair<ProjectionKind, const char*> kinds[] = {
        {ProjectionKind::EqualEarth, "eqearth"}, {ProjectionKind::NaturalEarth, "natearth"},
        {ProjectionKind::Robinson, "robin"},     {ProjectionKind::Mollweide, "moll"},
        {ProjectionKind::WebMercator, "merc"},
    };
    for (const auto& [kind, name] : kinds) {
        for (const int lon : {0, 118, -150}) {
            QTest::addRow("%s@%d", name, lon)
                << Projection(kind, {double(lon), 0})
                << "+proj=" + QByteArray(name) + " +lon_0=" + QByteArray::number(lon);
        }
    }
    QTest::newRow("ortho") << Projection(ProjectionKind::Orthographic, {106.8, -6.2})
                           << QByteArray("+proj=ortho +lon_0=106.8 +lat_0=-6.2");
    QTest::newRow("ortho pole") << Projection(ProjectionKind::Orthographic, {0, 90})
                                << QByteArray("+proj=ortho +lon_0=0 +lat_0=90");
}

void TestScreenProjection::agreesWithProj()
{
    QFETCH(Projection, projection);
    QFETCH(QByteArray, definition);
    OGRSpatialReference globe;
    QCOMPARE(globe.importFromProj4("+proj=longlat +R=1 +no_defs"), OGRERR_NONE);
    globe.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRSpatialReference plane;
    QCOMPARE(plane.importFromProj4((definition + " +R=1 +no_defs").constData()), OGRERR_NONE);
    const std::unique_ptr<OGRCoordinateTransformation> proj(
        OGRCreateCoordinateTransformation(&globe, &plane));
    QVERIFY(proj);

    const MapCamera camera = MapCamera::fitWorld(projection, {3840, 2160});
    const ScreenProjection screen(camera);
    // PROJ's spline through Robinson's table bends a little otherwise between its rows.
    const double tolerance = projection.kind() == ProjectionKind::Robinson ? 0.6 : 0.1;
    int compared = 0;
    for (double lat = -84.97; lat < 85; lat += 1.37) {
        for (double lon = -179.9; lon < 180; lon += 3.71) {
            double x = lon;
            double y = lat;
            ScreenPoint ours{};
            if (screen.isGlobe()) {
                const ScreenProjection::Seen seen = screen.onGlobe(lon, lat);
                if (seen.depth < 0.01)
                    continue;
                ours = screen.fromMiddle(seen.x, seen.y);
            } else {
                const double turned = std::remainder(lon - projection.centre().lon, 360);
                ours = screen.flat(turned, lat);
            }
            if (proj->Transform(1, &x, &y) == FALSE)
                continue;
            const QPointF theirs = camera.toPixel({x, y});
            ++compared;
            QVERIFY2(std::hypot(ours.x - theirs.x(), ours.y - theirs.y()) < tolerance,
                     qPrintable(QStringLiteral("%1,%2: %3,%4 against %5,%6")
                                    .arg(lon)
                                    .arg(lat)
                                    .arg(ours.x)
                                    .arg(ours.y)
                                    .arg(theirs.x())
                                    .arg(theirs.y())));
        }
    }
    QVERIFY(compared > 4'000);
}

QTEST_GUILESS_MAIN(TestScreenProjection)
#include "test_screen_projection.moc"
