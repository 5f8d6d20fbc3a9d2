// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/ChoroplethRenderer.h"

#include <QDir>
#include <QtTest>
#include <cmath>

using namespace outagemap;

/// Twenty-four views that were looked at, kept as pictures: every projection, central meridians that cut
/// land, places where maps go wrong. Without labels: fonts differ between machines. OUTAGEMAP_WRITE_VIEWS=1
/// writes the pictures anew (look at them before you commit them). What a failing test drew lies in views/ of
/// the build tree.
class TestMapViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksAsBefore_data();
    void looksAsBefore();

private:
    std::shared_ptr<const WorldMap> m_map;
    IntensityMapPtr m_values;
};

namespace {

constexpr QSize size(480, 300);

struct View
{
    const char* name;
    const char* projection;
    double zoom;
    GeoPoint middle; ///< of the picture, where zoom is above 1
    RegionLevel level;
    bool dark;
    const char* colours;
    const char* classes;
};

constexpr auto area = RegionLevel::Area;
constexpr auto country = RegionLevel::Country;
constexpr auto subdivision = RegionLevel::Subdivision;

const View views[] = {
    {"world-equal-earth", "equal-earth", 1, {}, country, false, "heat", "fixed"},
    {"world-equal-earth-dark", "equal-earth", 1, {}, country, true, "heat", "fixed"},
    {"world-jakarta", "equal-earth@118", 1, {}, country, false, "heat", "fixed"},
    {"world-pacific-subdivisions", "equal-earth@180", 1, {}, subdivision, false, "heat", "fixed"},
    {"world-natural-earth-areas", "natural-earth", 1, {}, area, false, "sea", "quantile:5"},
    {"world-natural-earth-americas", "natural-earth@-90", 1, {}, country, true, "sea", "quantile:7"},
    {"world-robinson", "robinson@10", 1, {}, country, false, "viridis", "natural-breaks:5"},
    {"world-robinson-dark", "robinson@-150", 1, {}, subdivision, true, "viridis", "geometric:6"},
    {"world-mollweide", "mollweide@100", 1, {}, country, false, "violet", "equal-interval:4"},
    {"world-mollweide-grey", "mollweide@-60", 1, {}, country, false, "grey", "continuous"},
    {"world-web-mercator", "web-mercator@150", 1, {}, country, false, "blue-brown", "quantile:9"},
    {"world-web-mercator-dark", "web-mercator", 1, {}, country, true, "blue-red", "quantile:5"},
    {"globe-asia", "orthographic@110,10", 1, {}, country, false, "heat", "fixed"},
    {"globe-south-pole", "orthographic@0,-90", 1, {}, country, true, "heat", "fixed"},
    {"globe-north-pole", "orthographic@-30,75", 1, {}, subdivision, false, "heat", "fixed"},
    {"singapore", "equal-earth@104", 260, {103.9, 1.35}, subdivision, false, "heat", "fixed"},
    {"bering-strait", "equal-earth@180", 14, {-170, 65}, subdivision, false, "heat", "fixed"},
    {"fiji", "natural-earth@178", 60, {178.5, -17.6}, country, false, "sea", "fixed"},
    {"fiji-cut", "equal-earth", 22, {175, -17.6}, country, false, "heat", "fixed"},
    {"antarctica", "equal-earth@20", 3, {20, -68}, country, false, "heat", "fixed"},
    {"caribbean", "equal-earth@-70", 12, {-69, 17}, country, false, "violet", "fixed"},
    {"balkans", "robinson@20", 22, {20, 43.5}, subdivision, false, "heat", "quantile:5"},
    {"great-lakes", "equal-earth@-85", 14, {-84, 45}, subdivision, true, "heat", "fixed"},
    {"kashmir", "web-mercator@76", 16, {76.5, 34}, country, false, "heat", "fixed"},
};
static_assert(std::size(views) == 24);

double difference(const QImage& a, const QImage& b, QImage& shown)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int most = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                       std::abs(qBlue(p) - qBlue(q))});
            if (most > 24) {
                ++different;
                shown.setPixel(x, y, qRgb(255, 0, 255));
            }
        }
    }
    return double(different) / (a.width() * a.height());
}

} // namespace

void TestMapViews::initTestCase()
{
    const auto map = WorldMap::open(WorldMap::defaultPath());
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    m_map = *map;
    auto values = std::make_shared<IntensityMap>();
    values->service = *ServiceId::fromSlug("whatsapp");
    values->hasReports = true;
    for (int i = 0; i < m_map->regions().size(); ++i) {
        // Made up, from the code, so that it stays when the map gets more regions.
        const RegionId id{std::uint16_t(i)};
        unsigned hash = 2166136261U;
        for (const QChar c : m_map->regions()[id].code)
            hash = (hash ^ c.unicode()) * 16777619U;
        hash ^= hash >> 15;
        RegionIntensity row;
        row.region = id;
        row.ratio = std::exp(double(hash % 1000) / 230);
        const unsigned draw = hash / 1000 % 12;
        if (draw < 11)
            row.classes.fill(IntensityClass(draw < 5 ? 0 : draw < 7 ? 1 : draw < 9 ? 2 : draw < 10 ? 3 : 4));
        values->regions.push_back(row);
    }
    m_values = values;
}

void TestMapViews::looksAsBefore_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(std::size(views)); ++i)
        QTest::newRow(views[i].name) << i;
}

void TestMapViews::looksAsBefore()
{
    QFETCH(int, number);
    const View& view = views[number];
    RenderRequest request;
    const auto projection = Projection::fromName(QString::fromLatin1(view.projection));
    QVERIFY(projection);
    request.camera = MapCamera::fitWorld(*projection, size);
    if (view.zoom > 1) {
        request.camera.pixelsPerUnit *= view.zoom;
        request.camera.centre = *projection->forward(view.middle);
    }
    request.level = view.level;
    request.values = m_values;
    request.labels = false;
    const auto colours = ColourScale::fromName(QString::fromLatin1(view.colours));
    const auto classes = ClassChoice::fromName(QString::fromLatin1(view.classes));
    QVERIFY(colours && classes);
    request.style = MapStyle::make(view.dark, *colours, *classes);
    const QImage drawn = ChoroplethRenderer(m_map).render(request).image;

    const QString name = QLatin1String(view.name) + QStringLiteral(".png");
    const QString path = QStringLiteral(OUTAGEMAP_TEST_DATA "/views/") + name;
    if (qEnvironmentVariableIsSet("OUTAGEMAP_WRITE_VIEWS")) {
        QVERIFY(drawn.save(path));
        QSKIP("written anew");
    }
    const QImage kept = QImage(path).convertToFormat(QImage::Format_RGB32);
    QVERIFY2(kept.size() == size, qPrintable(path));
    QImage marked = drawn;
    const double share = difference(drawn, kept, marked);
    if (share > 0.004) {
        const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../views"));
        folder.mkpath(QStringLiteral("."));
        drawn.save(folder.filePath(name));
        marked.save(folder.filePath(QStringLiteral("difference-") + name));
    }
    QVERIFY2(share <= 0.004, qPrintable(QStringLiteral("%1 % of the pixels differ").arg(share * 100)));
}

QTEST_MAIN(TestMapViews)
#include "test_map_views.moc"
