// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the map is drawn. Figures are medians; the limits come from the same run.
#include "core/geo/LevelOfDetail.h"
#include "core/render/MovedFrame.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <random>
#include <unordered_map>

using namespace outagemap;

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds(const std::function<void()>& work)
{
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(int runs, const std::function<void(int)>& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(milliseconds([&] { work(i); }));
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void print(const char* name, double value, const char* unit)
{
    std::printf("%s %.4g %s\n", name, value, unit);
    std::fflush(stdout);
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

IntensityMapPtr madeUpValues(const RegionDirectory& regions, unsigned seed)
{
    std::mt19937 random(seed);
    auto values = std::make_shared<IntensityMap>();
    values->hasReports = true;
    for (int i = 0; i < regions.size(); ++i) {
        RegionIntensity row;
        row.region = RegionId(std::uint16_t(i));
        row.ratio = 1 + double(random() % 4000) / 100;
        const auto level = random() % 6;
        if (level < 5)
            row.classes.fill(IntensityClass(level));
        values->regions.push_back(row);
    }
    return values;
}

/// A plain QPainter over countries projected beforehand: anti-aliased fills and borders.
double plainPainter(const WorldMap& map, const MapCamera& camera)
{
    const RegionDirectory& regions = map.regions();
    std::vector<RegionId> groups(std::size_t(regions.size()));
    for (int i = 0; i < regions.size(); ++i)
        groups[std::size_t(i)] = regions.ancestorAt(RegionId(std::uint16_t(i)), RegionLevel::Country);
    const Topology countries = dissolved(map.topology(), groups);
    std::unordered_map<RegionId, QPainterPath> paths;
    for (const Topology::Ring& ring : countries.rings()) {
        QPolygonF polygon;
        for (const std::int32_t number : ring.arcs) {
            const auto points =
                countries.points(countries.arcs()[std::size_t(number < 0 ? ~number : number)]);
            for (std::size_t i = 0; i < points.size(); ++i) {
                const GeoPoint p = points[number < 0 ? points.size() - 1 - i : i];
                polygon.push_back(camera.toPixel(camera.projection.forwardRelative(p.lon, p.lat)));
            }
        }
        paths[ring.face].addPolygon(polygon);
    }
    QImage image(camera.size, QImage::Format_RGB32);
    return median(5, [&](int) {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::darkGray, 0));
        for (const auto& [region, path] : paths) {
            painter.setBrush(QColor::fromHsv(region.index() * 7 % 360, 90, 220));
            painter.drawPath(path);
        }
    });
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QSize hd(1920, 1080);

    const double before = residentMegabytes();
    std::shared_ptr<const WorldMap> map;
    std::unique_ptr<ChoroplethRenderer> renderer;
    RenderRequest request;
    request.level = RegionLevel::Subdivision;
    request.style = MapStyle::light();
    request.camera = MapCamera::fitWorld(Projection(), hd);
    const auto load = [&] {
        renderer.reset();
        map.reset();
        const auto opened = WorldMap::open(WorldMap::defaultPath());
        if (!opened) {
            std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
            std::exit(1);
        }
        map = *opened;
        renderer = std::make_unique<ChoroplethRenderer>(map);
    };
    const QTemporaryDir prepared;
    qputenv("OUTAGEMAP_PREPARED", QFile::encodeName(prepared.path()));
    const double firstLoad = milliseconds(load);
    const double laterLoad = median(5, [&](int) { load(); });
    print("load_unprepared", firstLoad, "ms");
    print("load", laterLoad, "ms");

    const auto values = madeUpValues(map->regions(), 1);
    const auto later = madeUpValues(map->regions(), 2);
    request.values = values;
    print("first_frame", milliseconds([&] { renderer->render(request); }), "ms");

    // A new view every time: the world moved by a few pixels, so that nothing of the last one can be kept.
    const auto redraw = [&](QSize size, bool labels, double zoom, GeoPoint at) {
        RenderRequest r = request;
        r.labels = labels;
        r.camera = MapCamera::fitWorld(Projection(), size);
        if (zoom > 1)
            r.camera = r.camera.zoomedAt(*r.camera.pixelOf(at), zoom);
        const MapCamera start = r.camera;
        return median(21, [&](int i) {
            r.camera = start;
            r.camera.centre += QPointF(i * 3, i % 5) / r.camera.pixelsPerUnit;
            renderer->render(r);
        });
    };
    const double redrawHd = redraw(hd, false, 1, {});
    print("redraw_1080p", redrawHd, "ms");
    const double redrawUhd = redraw({3840, 2160}, false, 1, {});
    print("redraw_2160p", redrawUhd, "ms");
    print("redraw_1080p_labels", redraw(hd, true, 1, {}), "ms");
    print("redraw_1080p_europe_zoom5", redraw(hd, true, 5, {15, 48}), "ms");
    print("redraw_1080p_java_zoom40", redraw(hd, true, 40, {110, -7}), "ms");
    print("redraw_1080p_singapore_zoom600", redraw(hd, true, 600, {103.9, 1.3}), "ms");
    {
        RenderRequest r = request;
        r.camera = MapCamera::fitWorld(Projection(), hd);
        print("redraw_1080p_new_meridian",
              median(21,
                     [&](int i) {
                         r.camera.projection = Projection(ProjectionKind::EqualEarth, {double(i * 7 + 1), 0});
                         renderer->render(r);
                     }),
              "ms");
        print("redraw_1080p_globe_turning",
              median(21,
                     [&](int i) {
                         r.camera = MapCamera::fitWorld(
                             Projection(ProjectionKind::Orthographic, {double(i * 7), double(i)}), hd);
                         renderer->render(r);
                     }),
              "ms");
    }

    request.labels = false;
    Frame frame = renderer->render(request);
    const double step = median(41, [&](int i) {
        request.values = i % 2 == 0 ? later : values;
        frame = renderer->render(request);
    });
    print("time_step", step, "ms");
    request.labels = true;
    renderer->render(request);
    print("time_step_labels",
          median(41,
                 [&](int i) {
                     request.values = i % 2 == 0 ? later : values;
                     frame = renderer->render(request);
                 }),
          "ms");

    // What the window paints between two frames: the last one moved, and scaled.
    QImage window(hd, QImage::Format_RGB32);
    const double pan = median(21, [&](int i) {
        QPainter painter(&window);
        paintMoved(painter, frame, frame.camera.panned({double(i), 3}), 1);
    });
    const double zoom = median(21, [&](int i) {
        QPainter painter(&window);
        paintMoved(painter, frame, frame.camera.zoomedAt({700, 300}, 1.01 + i * 0.02), 1);
    });
    print("frame_gui", std::max(pan, zoom), "ms");
    print("frame_gui_pan", pan, "ms");

    constexpr int picks = 1'000'000;
    std::size_t found = 0;
    const double picking = milliseconds([&] {
        for (int i = 0; i < picks; ++i)
            found += frame.regionAt({i * 7 % hd.width(), i * 13 % hd.height()}).isValid();
    });
    print("pick", picking * 1e6 / picks, "ns");

    for (const RegionLevel level : {RegionLevel::Area, RegionLevel::Country, RegionLevel::Subdivision}) {
        for (const double factor : {1.0, 8.0, 60.0, 500.0}) {
            RenderRequest r = request;
            r.level = level;
            r.camera = MapCamera::fitWorld(Projection(), {640, 360}).zoomedAt({300, 120}, factor);
            renderer->render(r);
        }
    }
    print("map_memory", residentMegabytes() - before, "MB");

    const double painter = plainPainter(*map, request.camera);
    print("limit_qpainter", painter, "ms");
    std::vector<std::uint16_t> index(std::size_t(hd.width() * hd.height()));
    std::vector<QRgb> table(65536, 0xff00ff00);
    for (std::size_t i = 0; i < index.size(); ++i)
        index[i] = frame.regionIndex->at(i);
    QImage recoloured(hd, QImage::Format_RGB32);
    const double recolour = median(41, [&](int) {
        auto* pixels = reinterpret_cast<QRgb*>(recoloured.bits());
        for (std::size_t i = 0; i < index.size(); ++i)
            pixels[i] = table[index[i]];
    });
    print("limit_recolour", recolour, "ms");
    print("ratio_redraw_to_qpainter", redrawHd / painter, "times");
    print("ratio_step_to_recolour", step / recolour, "times");
    return found > 0 ? 0 : 1;
}
