// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/ChoroplethRenderer.h"

#include "core/render/FrameColours.h"
#include "core/render/MapCities.h"
#include "core/render/MapLabels.h"
#include "core/render/VectorMap.h"
#include "core/render/WorkerPool.h"

#include <QPainter>
#include <algorithm>
#include <atomic>
#include <cmath>

namespace outagemap {

namespace {

constexpr int largestSide = 16'384;

bool isDrawable(QSize size)
{
    return !size.isEmpty() && size.width() <= largestSide && size.height() <= largestSide;
}

/// What a view depends on: everything but values and the colours of classes.
RenderRequest viewOf(const RenderRequest& request)
{
    RenderRequest view = request;
    view.values = nullptr;
    view.measure = Measure::TimesUsual;
    view.generation = 0;
    view.style.scale = {};
    view.style.classing = {};
    view.style.classes = {};
    return view;
}

bool isSameView(const RenderRequest& a, const RenderRequest& b)
{
    return a.camera == b.camera && a.level == b.level && a.style == b.style && a.selected == b.selected &&
           a.language == b.language && a.labels == b.labels && a.graticule == b.graticule &&
           a.cities == b.cities;
}

} // namespace

class ChoroplethRenderer::Private
{
public:
    explicit Private(std::shared_ptr<const WorldMap> worldMap)
        : world(std::move(worldMap))
    {
        for (const auto& line : world->disputedBorders()) {
            auto& points = disputed.emplace_back();
            for (const GeoPoint& p : line)
                points.push_back(BorderDetails::toPoint(p));
        }
    }

    const LevelGroups& groupsOf(RegionLevel level)
    {
        LevelGroups& groups = levels[std::size_t(level)];
        if (groups.group.empty())
            groups = LevelGroups(world->regions(), level);
        return groups;
    }

    ViewInput inputFor(const RenderRequest& request, bool whole)
    {
        ViewInput input;
        input.camera = request.camera;
        input.borders = &world->borders();
        input.detail = &detailFor(*input.borders, request.camera);
        input.groups = &groupsOf(request.level);
        input.disputed = disputed;
        input.graticule = request.graticule;
        input.selected = request.selected;
        input.whole = whole;
        return input;
    }

    void prepareView(const RenderRequest& request);
    QImage& freeImage(QSize size);
    std::vector<MapLabel> labelsFor(const RenderRequest& request, std::span<const RegionMark> marks);

    std::shared_ptr<const WorldMap> world;
    std::vector<std::vector<BorderDetails::Point>> disputed;
    std::array<LevelGroups, 4> levels;
    WorkerPool pool;
    TextSprites texts;
    FrameColours colours;

    std::optional<RenderRequest> shown; ///< the view that is prepared
    ViewRaster raster;
    std::vector<MarkPlace> markPlaces;
    std::vector<CityMark> cities;
    std::vector<MapLabel> regionLabels;

    // What frames were made of, to be used again once nobody holds it any longer.
    static constexpr std::size_t mostKept = 4;
    std::vector<QImage> images;
    std::vector<std::shared_ptr<std::vector<std::uint16_t>>> indexes;
};

void ChoroplethRenderer::Private::prepareView(const RenderRequest& request)
{
    RenderRequest wanted = viewOf(request);
    if (shown && isSameView(*shown, wanted))
        return;
    shown.reset();
    texts.setLook(request.camera.devicePixelRatio, request.style);
    const ViewGeometry geometry = ViewGeometry::make(inputFor(request, false), pool);

    raster.index.reset();
    // One that was made for a larger view would keep its memory in a smaller one.
    const auto pixels = std::size_t(request.camera.size.width()) * std::size_t(request.camera.size.height());
    std::erase_if(indexes, [&](const auto& index) { return index->size() != pixels; });
    const auto unused = std::find_if(indexes.begin(), indexes.end(),
                                     [](const auto& index) { return index.use_count() == 1; });
    if (unused != indexes.end()) {
        std::atomic_thread_fence(std::memory_order_acquire);
        raster.index = std::move(*unused);
        indexes.erase(unused);
    }
    const RegionDirectory& regions = world->regions();
    const LineLooks looks(request.style, request.camera);
    ViewRaster::make(geometry, looks, request.camera.size, std::size_t(regions.size()), pool, raster);
    indexes.push_back(raster.index);
    if (indexes.size() > mostKept)
        indexes.erase(indexes.begin());

    markPlaces = findMarkPlaces(regions, request.level, raster.areas, request.camera);
    cities.clear();
    if (request.cities)
        cities = chooseCities(*world, request.language, request.camera);
    regionLabels.clear();
    if (request.labels) {
        regionLabels =
            placeLabels(regions, request.level, raster.areas, request.language, request.camera, texts);
        // A city under a region's name would spoil both.
        std::erase_if(cities, [&](const CityMark& city) {
            return std::any_of(regionLabels.begin(), regionLabels.end(),
                               [&](const MapLabel& label) { return label.box.contains(city.centre); });
        });
    }
    shown = std::move(wanted);
}

QImage& ChoroplethRenderer::Private::freeImage(QSize size)
{
    std::erase_if(images, [&](const QImage& image) { return image.size() != size; });
    const auto unused =
        std::find_if(images.begin(), images.end(), [](const QImage& image) { return image.isDetached(); });
    if (unused != images.end()) {
        std::atomic_thread_fence(std::memory_order_acquire);
        return *unused;
    }
    if (images.size() >= mostKept)
        images.erase(images.begin());
    return images.emplace_back(size, QImage::Format_RGB32);
}

std::vector<MapLabel> ChoroplethRenderer::Private::labelsFor(const RenderRequest& request,
                                                             std::span<const RegionMark> marks)
{
    // Names of affected small regions first; those of large ones give way to them, those of cities to both.
    std::vector<MapLabel> labels = placeMarkLabels(world->regions(), marks, request.values.get(),
                                                   request.measure, request.language, request.camera, texts);
    appendFree(regionLabels, labels);
    const std::vector<MapLabel> ofCities = placeCityLabels(cities, labels, request.camera, texts);
    labels.insert(labels.end(), ofCities.begin(), ofCities.end());
    return labels;
}

RegionId Frame::regionAt(QPoint pixel) const
{
    if (!QRect(QPoint(0, 0), image.size()).contains(pixel))
        return {};
    if (marks) {
        // In painting order: the last one is on top.
        for (auto mark = marks->rbegin(); mark != marks->rend(); ++mark) {
            const double x = pixel.x() + 0.5 - mark->centre.x();
            const double y = pixel.y() + 0.5 - mark->centre.y();
            const double reach = mark->radius + camera.devicePixelRatio;
            if (x * x + y * y <= reach * reach)
                return mark->region;
        }
    }
    if (!regionIndex)
        return {};
    const std::uint16_t index =
        (*regionIndex)[std::size_t(pixel.y()) * std::size_t(image.width()) + std::size_t(pixel.x())];
    return index >= Side::lake ? RegionId() : RegionId(index);
}

ChoroplethRenderer::ChoroplethRenderer(std::shared_ptr<const WorldMap> map)
    : d(std::make_unique<Private>(std::move(map)))
{
}

ChoroplethRenderer::~ChoroplethRenderer() = default;

Frame ChoroplethRenderer::render(const RenderRequest& request)
{
    Frame frame;
    frame.camera = request.camera;
    frame.level = request.level;
    frame.values = request.values;
    frame.generation = request.generation;
    if (!isDrawable(request.camera.size))
        return frame;

    d->prepareView(request);
    const RegionDirectory& regions = d->world->regions();
    const RegionClasses classes(regions, request.values.get(), request.level, request.measure, request.style);
    d->colours.set(classes, request.style);
    QImage& image = d->freeImage(request.camera.size);
    d->colours.paint(d->raster, request.camera.devicePixelRatio, image, d->pool);

    auto marks = std::make_shared<std::vector<RegionMark>>(chooseMarks(
        regions, request.level, d->markPlaces, request.values.get(), request.measure, request.camera));
    paintCities(image, d->cities, request.camera, request.style);
    for (const RegionMark& mark : *marks) {
        paintDisc(image, mark.centre, mark.radius,
                  lookOf(mark, request.values.get(), request.measure, classes.fill, request.selected,
                         request.camera, request.style));
    }
    if (request.labels)
        paintLabels(image, d->labelsFor(request, *marks), d->texts);
    frame.image = image;
    frame.regionIndex = d->raster.index;
    frame.marks = std::move(marks);
    return frame;
}

void ChoroplethRenderer::paint(QPainter& painter, const RenderRequest& request)
{
    if (!isDrawable(request.camera.size))
        return;
    d->prepareView(request); // for the areas that decide on marks and labels
    const RegionDirectory& regions = d->world->regions();
    const RegionClasses classes(regions, request.values.get(), request.level, request.measure, request.style);
    WorkerPool alone(0); // one thread keeps runs in their order
    const ViewGeometry geometry = ViewGeometry::make(d->inputFor(request, true), alone);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(QPointF(0, 0), request.camera.size));
    paintVectors(painter, geometry, request.camera, classes, request.style, request.beginRegion);
    const std::vector<RegionMark> marks = chooseMarks(regions, request.level, d->markPlaces,
                                                      request.values.get(), request.measure, request.camera);
    paintCities(painter, d->cities, request.camera, request.style);
    for (const RegionMark& mark : marks) {
        if (request.beginRegion)
            request.beginRegion(mark.region);
        paintMarks(painter, {&mark, 1}, request.values.get(), request.measure, classes.fill, request.selected,
                   request.camera, request.style);
    }
    if (request.beginRegion)
        request.beginRegion({});
    if (request.labels)
        paintLabels(painter, d->labelsFor(request, marks), request.camera, request.style);
    painter.restore();
}

} // namespace outagemap
