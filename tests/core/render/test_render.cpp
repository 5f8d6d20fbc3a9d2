// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/ChoroplethRenderer.h"
#include "core/render/MapStyle.h"
#include "core/render/TextSprites.h"

#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>
#include <QtTest>
#include <cmath>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace outagemap;

/// Draws the real map with made-up values.
class TestRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cameraKeepsWhatIsUnderTheMouse();
    void showsTheRegionUnderAPixel_data();
    void showsTheRegionUnderAPixel();
    void coloursByClass();
    void marksSmallCountries();
    void leavesNoStreaks_data();
    void leavesNoStreaks();
    void recolouringEqualsDrawing();
    void vectorsLookLikePixels();
    void survivesEmptySizes();
    void keepsNothingOfALargerView();
    void keepsOnlyThePixelsOfTexts();

private:
    RenderRequest request(const Projection& projection, QSize size = {1000, 500}) const
    {
        RenderRequest r;
        r.camera = MapCamera::fitWorld(projection, size);
        r.values = m_values;
        r.style = MapStyle::light();
        return r;
    }
    RegionId find(const char* code) const { return m_map->regions().find(std::string_view(code)); }

    std::shared_ptr<const WorldMap> m_map;
    IntensityMapPtr m_values;
};

void TestRender::initTestCase()
{
    const auto map = WorldMap::open(WorldMap::defaultPath());
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    m_map = *map;
    auto values = std::make_shared<IntensityMap>();
    values->service = *ServiceId::fromSlug("whatsapp");
    values->window = {UtcTime(1493841000), UtcTime(1493844600)};
    values->hasReports = true;
    SourceInfo source;
    source.title = "A test & its <source>";
    source.nature = SourceNature::Reconstruction;
    values->sources = {source};
    for (int i = 0; i < m_map->regions().size(); ++i) {
        RegionIntensity row;
        row.region = RegionId(std::uint16_t(i));
        row.ratio = 1;
        row.classes.fill(IntensityClass(0));
        values->regions.push_back(row);
    }
    const auto set = [&](const char* code, std::optional<IntensityClass> c) {
        values->regions[find(code).index()].classes.fill(c);
    };
    set("BR", 4);
    set("SG", 4);
    set("US", 3);
    set("AU", std::nullopt);
    m_values = values;
}

void TestRender::cameraKeepsWhatIsUnderTheMouse()
{
    const MapCamera camera = MapCamera::fitWorld(Projection(), {1000, 500});
    QVERIFY(std::abs(camera.zoom() - 1) < 1e-9);
    const QPointF pixel(600, 200);
    const MapCamera closer = camera.zoomedAt(pixel, 4);
    const auto before = camera.pointAt(pixel);
    const auto after = closer.pointAt(pixel);
    QVERIFY(std::abs(before->lon - after->lon) < 1e-6 && std::abs(before->lat - after->lat) < 1e-6);
    QVERIFY(camera.zoomedAt(pixel, 1e9).zoom() <= 2000.001);
    QVERIFY(std::abs(camera.zoomedAt(pixel, 1e-9).zoom() - 1) < 1e-9);
    QCOMPARE(closer.panned({1e9, 1e9}).panned({0, 0}), closer.panned({1e9, 1e9}));
}

void TestRender::showsTheRegionUnderAPixel_data()
{
    QTest::addColumn<Projection>("projection");
    for (const ProjectionKind kind : Projection::kinds()) {
        for (const GeoPoint centre : {GeoPoint{0, 0}, GeoPoint{150, 20}, GeoPoint{-100, -40}}) {
            const Projection projection(kind, centre);
            QTest::newRow(qPrintable(QStringLiteral("%1@%2").arg(projection.name()).arg(centre.lon)))
                << projection;
        }
    }
}

void TestRender::showsTheRegionUnderAPixel()
{
    QFETCH(Projection, projection);
    ChoroplethRenderer renderer(m_map);
    const Frame frame = renderer.render(request(projection));
    const std::tuple<GeoPoint, const char*> places[] = {
        {{-52, -12}, "BR"}, {{134, -25}, "AU"}, {{105, 35}, "CN"},   {{100, 62}, "RU"},  {{-100, 40}, "US"},
        {{10.5, 51}, "DE"}, {{-150, 65}, "US"}, {{178, 66.5}, "RU"}, {{-175, 66}, "RU"}, {{20, -80}, "AQ"}};
    int seen = 0;
    for (const auto& [place, code] : places) {
        const auto pixel = frame.camera.pixelOf(place);
        if (!pixel)
            continue; // on the far side, or beyond the map
        if (projection.kind() == ProjectionKind::Orthographic && projection.onGlobe(place).depth < 0.1)
            continue;
        ++seen;
        const RegionId region = frame.regionAt(QPoint(int(pixel->x()), int(pixel->y())));
        QVERIFY2(region == find(code), code);
    }
    QVERIFY(seen >= 2);
    const auto sea = frame.camera.pixelOf({-140, -45});
    if (sea)
        QVERIFY(!frame.regionAt(sea->toPoint()).isValid());
    QVERIFY(!frame.regionAt({0, 0}).isValid() || projection.kind() == ProjectionKind::WebMercator);
    QVERIFY(!frame.regionAt({-1, 0}).isValid());
}

void TestRender::coloursByClass()
{
    ChoroplethRenderer renderer(m_map);
    RenderRequest r = request(Projection());
    r.labels = false;
    const Frame frame = renderer.render(r);
    const auto colourAt = [&](GeoPoint place) {
        return frame.image.pixelColor(frame.camera.pixelOf(place)->toPoint());
    };
    QCOMPARE(colourAt({-52, -12}), r.style.classes[4]);
    QCOMPARE(colourAt({-100, 40}), r.style.classes[3]);
    QCOMPARE(colourAt({100, 62}), r.style.classes[0]);
    QCOMPARE(colourAt({-130, -45}), r.style.ocean);
    const QColor hatched = colourAt({134, -25});
    QVERIFY(hatched == r.style.noData || hatched == r.style.hatch);
}

void TestRender::marksSmallCountries()
{
    ChoroplethRenderer renderer(m_map);
    const Frame frame = renderer.render(request(Projection()));
    const auto mark = std::find_if(frame.marks->begin(), frame.marks->end(),
                                   [&](const RegionMark& m) { return m.region == find("SG"); });
    QVERIFY(mark != frame.marks->end());
    QVERIFY(mark->radius >= 4);
    QCOMPARE(frame.regionAt(mark->centre.toPoint()), find("SG"));
    QCOMPARE(frame.image.pixelColor(mark->centre.toPoint()), MapStyle::light().classes[4]);
    for (const RegionMark& m : *frame.marks)
        QVERIFY(m.region != find("BR"));
}

void TestRender::leavesNoStreaks_data()
{
    QTest::addColumn<Projection>("projection");
    for (const double lon : {0.0, 10.0, 90.0, -170.0, 179.0})
        QTest::newRow(qPrintable(QString::number(lon))) << Projection(ProjectionKind::EqualEarth, {lon, 0});
    QTest::newRow("globe") << Projection(ProjectionKind::Orthographic, {170, 60});
}

void TestRender::leavesNoStreaks()
{
    // A region drawn where it is not shows as a wrong share of the world's area: Equal Earth keeps areas.
    QFETCH(Projection, projection);
    ChoroplethRenderer renderer(m_map);
    const Frame frame = renderer.render(request(projection, {1600, 800}));
    std::vector<int> pixels(std::size_t(m_map->regions().size()), 0);
    for (const std::uint16_t index : *frame.regionIndex) {
        if (index < pixels.size())
            ++pixels[index];
    }
    if (projection.kind() == ProjectionKind::Orthographic) {
        QVERIFY(pixels[find("RU").index()] > 20'000);
        QCOMPARE(pixels[find("BR").index()], 0); // on the far side
        return;
    }
    const auto ratio = [&](const char* a, const char* b) {
        return double(pixels[find(a).index()]) / pixels[find(b).index()];
    };
    QVERIFY2(std::abs(ratio("RU", "BR") - 17.1 / 8.51) < 0.1, qPrintable(QString::number(ratio("RU", "BR"))));
    QVERIFY(std::abs(ratio("US", "BR") - 9.4 / 8.51) < 0.06);
    QVERIFY(std::abs(ratio("AU", "BR") - 7.69 / 8.51) < 0.03);
}

void TestRender::recolouringEqualsDrawing()
{
    ChoroplethRenderer renderer(m_map);
    RenderRequest r = request(Projection());
    RenderRequest bare = r;
    bare.values = nullptr;
    renderer.render(bare);
    const Frame recoloured = renderer.render(r);
    QCOMPARE(recoloured.image, ChoroplethRenderer(m_map).render(r).image);
}

void TestRender::vectorsLookLikePixels()
{
    RenderRequest r = request(Projection());
    r.labels = false;
    ChoroplethRenderer renderer(m_map);
    const QImage pixels = renderer.render(r).image;
    QImage vectors(pixels.size(), QImage::Format_RGB32);
    vectors.fill(r.style.background);
    QPainter painter(&vectors);
    renderer.paint(painter, r);
    painter.end();
    // Apart from anti-aliased edges and the phase of the hatching they are the same.
    int different = 0;
    for (int y = 0; y < pixels.height(); ++y) {
        for (int x = 0; x < pixels.width(); ++x) {
            const QColor a = pixels.pixelColor(x, y);
            const QColor b = vectors.pixelColor(x, y);
            if (std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
                    std::abs(a.blue() - b.blue()) >
                60)
                ++different;
        }
    }
    QVERIFY2(different < pixels.width() * pixels.height() / 50, qPrintable(QString::number(different)));
}

void TestRender::survivesEmptySizes()
{
    ChoroplethRenderer renderer(m_map);
    QVERIFY(renderer.render(request(Projection(), {0, 0})).image.isNull());
    QCOMPARE(renderer.render(request(Projection(), {1, 1})).image.size(), QSize(1, 1));
}

void TestRender::keepsNothingOfALargerView()
{
    ChoroplethRenderer renderer(m_map);
    std::vector<Frame> held;
    for (int i = 0; i < 3; ++i) {
        RenderRequest large = request(Projection(), {2000, 1000});
        large.camera.centre += QPointF(i, 0) / large.camera.pixelsPerUnit;
        held.push_back(renderer.render(large));
    }
    held.clear();
    for (int i = 0; i < 5; ++i) {
        RenderRequest small = request(Projection(), {200, 100});
        small.camera.centre += QPointF(i, 0) / small.camera.pixelsPerUnit;
        held.push_back(renderer.render(small));
        QCOMPARE(held.back().regionIndex->size(), std::size_t(20'000));
        QCOMPARE(held.back().regionIndex->capacity(), std::size_t(20'000));
    }
}

void TestRender::keepsOnlyThePixelsOfTexts()
{
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 33)
    TextSprites texts;
    texts.setLook(1, MapStyle::light());
    texts.sprite(QStringLiteral("the first one loads the font"), TextKind::Region);
    constexpr int count = 500;
    const std::size_t before = mallinfo2().uordblks;
    for (int i = 0; i < count; ++i)
        texts.sprite(QStringLiteral("Place %1").arg(i), TextKind::Region);
    const std::size_t after = mallinfo2().uordblks;
    // Pixels take 3 KB of it, the rest its outline, which is kept for vectors.
    const std::size_t each = (after - std::min(before, after)) / count;
    QVERIFY2(each < 20'000, qPrintable(QString::number(each)));
#else
    QSKIP("only glibc tells how much memory is in use");
#endif
}

QTEST_MAIN(TestRender)
#include "test_render.moc"
