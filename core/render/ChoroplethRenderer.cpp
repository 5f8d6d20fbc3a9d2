// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/ChoroplethRenderer.h"

#include "core/geo/LevelOfDetail.h"
#include "core/render/MapLabels.h"
#include "core/render/MapLines.h"
#include "core/render/ProjectedMap.h"
#include "core/render/RegionHatch.h"
#include "core/render/RegionRaster.h"

#include <QPainter>
#include <QPainterPath>
#include <QtConcurrent>
#include <algorithm>
#include <cmath>
#include <list>
#include <numbers>

namespace outagemap {

namespace {

constexpr int largestSide = 16'384;

// Tolerances of the levels of detail, degrees; 0 is the map as it is. A view takes the coarsest that is finer
// than it can show.
constexpr std::array tolerances{0.0, 0.004, 0.016, 0.05};
constexpr double visibleError = 0.45; // device pixels

std::size_t detailFor(const MapCamera& camera)
{
    const double degreesPerPixel = 180 / std::numbers::pi / camera.pixelsPerUnit;
    std::size_t detail = 0;
    while (detail + 1 < tolerances.size() && tolerances[detail + 1] <= visibleError * degreesPerPixel)
        ++detail;
    return detail;
}

/// The borders of one region level.
struct LevelMap
{
    LevelMap(const WorldMap& map, RegionLevel level)
        : topology(dissolve(map, level))
        , detail(topology)
    {
    }

    static Topology dissolve(const WorldMap& map, RegionLevel level)
    {
        const RegionDirectory& regions = map.regions();
        std::vector<RegionId> groups(std::size_t(regions.size()));
        for (int i = 0; i < regions.size(); ++i) {
            const RegionId id{std::uint16_t(i)};
            const RegionId group = regions.ancestorAt(id, level);
            groups[std::size_t(i)] = group.isValid() || level != RegionLevel::Subdivision ? group : id;
        }
        return dissolved(map.topology(), groups);
    }

    Topology topology;
    LevelOfDetail detail;
};

/// What stays the same while only values change.
struct View
{
    MapCamera camera;
    RegionLevel level = RegionLevel::Country;
    bool labels = true;
    bool graticule = true;
    QString language;
    QColor border; ///< stands for the style
    QColor text;
    std::shared_ptr<const ProjectedMap> map;
    RegionRaster raster;
    std::shared_ptr<const std::vector<std::uint16_t>> index; ///< the raster's regions alone
    QImage overlay;                                          ///< borders, graticule
    std::vector<MapLabel> placedLabels;
};

} // namespace

class ChoroplethRenderer::Private
{
public:
    explicit Private(std::shared_ptr<const WorldMap> worldMap)
        : world(std::move(worldMap))
    {
    }

    const LevelMap& levelMap(RegionLevel level)
    {
        auto& slot = levels[std::size_t(level)];
        if (!slot)
            slot = std::make_unique<LevelMap>(*world, level);
        return *slot;
    }

    std::shared_ptr<const ProjectedMap> projectedMap(RegionLevel level, const MapCamera& camera)
    {
        const std::size_t detail = detailFor(camera);
        const auto found = std::find_if(projected.begin(), projected.end(), [&](const Projected& p) {
            return p.level == level && p.detail == detail && p.projection == camera.projection;
        });
        if (found != projected.end()) {
            projected.splice(projected.begin(), projected, found);
            return projected.front().map;
        }
        const LevelMap& source = levelMap(level);
        const auto map =
            detail == 0
                ? std::make_shared<const ProjectedMap>(source.topology, camera.projection)
                : std::make_shared<const ProjectedMap>(
                      source.detail.simplified(source.topology, tolerances[detail]), camera.projection);
        projected.push_front({level, detail, camera.projection, map});
        if (projected.size() > mostProjected)
            projected.pop_back();
        return map;
    }

    void prepareView(const RenderRequest& request);
    QImage paintOverlay(const RenderRequest& request, const ProjectedMap& map) const;
    QImage colourRegions(const RenderRequest& request) const;
    std::vector<MapLabel> labelsBeside(std::span<const RegionMark> marks, const RenderRequest& request) const;

    struct Projected
    {
        RegionLevel level;
        std::size_t detail;
        Projection projection;
        std::shared_ptr<const ProjectedMap> map;
    };
    static constexpr std::size_t mostProjected = 6;

    std::shared_ptr<const WorldMap> world;
    std::array<std::unique_ptr<LevelMap>, 4> levels;
    std::list<Projected> projected; ///< most recently used first
    std::unique_ptr<View> view;
};

QImage ChoroplethRenderer::Private::paintOverlay(const RenderRequest& request, const ProjectedMap& map) const
{
    QImage overlay(request.camera.size, QImage::Format_ARGB32_Premultiplied);
    overlay.fill(Qt::transparent);
    QPainter painter(&overlay);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBorders(painter, map, world->regions(), request.camera, request.style);
    paintDisputed(painter, *world, request.camera, request.style);
    paintOutline(painter, request.camera, request.style);
    return overlay;
}

void ChoroplethRenderer::Private::prepareView(const RenderRequest& request)
{
    if (view && view->camera == request.camera && view->level == request.level &&
        view->labels == request.labels && view->graticule == request.graticule &&
        view->language == request.language && view->border == request.style.countryBorder &&
        view->text == request.style.text)
        return;

    const bool sameShapes =
        view && view->camera == request.camera && view->level == request.level; // another theme, say
    auto next = std::make_unique<View>();
    next->camera = request.camera;
    next->level = request.level;
    next->labels = request.labels;
    next->graticule = request.graticule;
    next->language = request.language;
    next->border = request.style.countryBorder;
    next->text = request.style.text;
    next->map = sameShapes ? view->map : projectedMap(request.level, request.camera);

    // The raster on another core, while this one paints the lines.
    QFuture<RegionRaster> raster;
    if (!sameShapes) {
        raster =
            QtConcurrent::run([map = next->map, camera = request.camera] { return rasterise(*map, camera); });
    }
    next->overlay = paintOverlay(request, *next->map);
    next->raster = sameShapes ? std::move(view->raster) : raster.takeResult();

    if (request.graticule) {
        // Under the land: painted on a layer of its own, of which only the sea is kept.
        QImage lines(request.camera.size, QImage::Format_ARGB32_Premultiplied);
        lines.fill(Qt::transparent);
        QPainter graticule(&lines);
        graticule.setRenderHint(QPainter::Antialiasing);
        paintGraticule(graticule, request.camera, request.style);
        graticule.end();
        const std::uint16_t* region = next->raster.pixels.data();
        for (int y = 0; y < lines.height(); ++y) {
            QRgb* const row = reinterpret_cast<QRgb*>(lines.scanLine(y));
            for (int x = 0; x < lines.width(); ++x, ++region) {
                if (*region != RegionRaster::sea)
                    row[x] = 0;
            }
        }
        QPainter under(&next->overlay);
        under.setCompositionMode(QPainter::CompositionMode_DestinationOver);
        under.drawImage(0, 0, lines);
    }
    if (request.labels) {
        next->placedLabels = placeLabels(world->regions(), request.level, next->raster.areas,
                                         request.language, request.camera);
    }

    if (sameShapes) {
        next->index = view->index;
    } else {
        auto index = std::make_shared<std::vector<std::uint16_t>>(next->raster.pixels);
        std::replace(index->begin(), index->end(), RegionRaster::sea, RegionRaster::none);
        next->index = std::move(index);
    }
    view = std::move(next);
}

QImage ChoroplethRenderer::Private::colourRegions(const RenderRequest& request) const
{
    // A table of one period of the hatching per region: plain regions have the same colour all along it.
    const double scale = request.camera.devicePixelRatio;
    const int period = hatchPeriod(scale);
    const int lineWidth = std::max(1, int(std::lround(scale)));
    const std::size_t regionCount = std::size_t(world->regions().size());
    std::vector<QRgb> table((regionCount + 2) * std::size_t(period));
    const auto setPlain = [&](std::size_t row, QRgb colour) {
        std::fill_n(table.begin() + std::ptrdiff_t(row) * period, period, colour);
    };
    for (std::size_t i = 0; i < regionCount; ++i) {
        const auto valueClass = request.values ? request.values->regions[i].classFor(request.measure)
                                               : std::optional<IntensityClass>();
        if (valueClass) {
            setPlain(i, request.style.classes[*valueClass].rgb());
        } else {
            setPlain(i, request.style.noData.rgb());
            std::fill_n(table.begin() + std::ptrdiff_t(i) * period, lineWidth, request.style.hatch.rgb());
        }
    }
    const std::size_t seaRow = regionCount;
    const std::size_t nothingRow = regionCount + 1;
    setPlain(seaRow, request.style.ocean.rgb());
    setPlain(nothingRow, request.style.background.rgb());

    QImage image(request.camera.size, QImage::Format_RGB32);
    const std::uint16_t* region = view->raster.pixels.data();
    for (int y = 0; y < image.height(); ++y) {
        QRgb* const row = reinterpret_cast<QRgb*>(image.scanLine(y));
        int phase = y % period;
        for (int x = 0; x < image.width(); ++x, ++region) {
            const std::size_t entry = *region == RegionRaster::none  ? nothingRow
                                      : *region == RegionRaster::sea ? seaRow
                                                                     : *region;
            row[x] = table[entry * std::size_t(period) + std::size_t(phase)];
            if (++phase == period)
                phase = 0;
        }
    }
    return image;
}

std::vector<MapLabel> ChoroplethRenderer::Private::labelsBeside(std::span<const RegionMark> marks,
                                                                const RenderRequest& request) const
{
    // Names of affected small regions first; those of large ones give way to them.
    const std::vector<MapLabel> ofMarks = placeMarkLabels(world->regions(), marks, request.values.get(),
                                                          request.measure, request.language, request.camera);
    std::vector<MapLabel> labels = ofMarks;
    for (const MapLabel& label : view->placedLabels) {
        if (std::none_of(ofMarks.begin(), ofMarks.end(),
                         [&](const MapLabel& other) { return other.box.intersects(label.box); }))
            labels.push_back(label);
    }
    return labels;
}

RegionId Frame::regionAt(QPoint pixel) const
{
    if (!QRect(QPoint(0, 0), image.size()).contains(pixel))
        return {};
    if (marks) {
        // In painting order: the last one is on top.
        for (auto mark = marks->rbegin(); mark != marks->rend(); ++mark) {
            const QPointF way = QPointF(pixel) + QPointF(0.5, 0.5) - mark->centre;
            if (std::hypot(way.x(), way.y()) <= mark->radius + camera.devicePixelRatio)
                return mark->region;
        }
    }
    if (!regionIndex)
        return {};
    const std::uint16_t index =
        (*regionIndex)[std::size_t(pixel.y()) * std::size_t(image.width()) + std::size_t(pixel.x())];
    return index == RegionRaster::none ? RegionId() : RegionId(index);
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
    const QSize size = request.camera.size;
    if (size.isEmpty() || size.width() > largestSide || size.height() > largestSide)
        return frame;

    d->prepareView(request);
    const View& view = *d->view;
    const RegionDirectory& regions = d->world->regions();
    frame.image = d->colourRegions(request);
    frame.regionIndex = view.index;
    auto marks = std::make_shared<std::vector<RegionMark>>(findMarks(
        regions, request.level, view.raster.areas, request.values.get(), request.measure, request.camera));

    QPainter painter(&frame.image);
    painter.drawImage(0, 0, view.overlay);
    painter.setRenderHint(QPainter::Antialiasing);
    if (request.selected.isValid())
        paintSelection(painter, *view.map, request.selected, request.camera, request.style);
    paintMarks(painter, *marks, request.values.get(), request.measure, request.selected, request.camera,
               request.style);
    if (request.labels) {
        paintLabels(painter, d->labelsBeside(*marks, request), request.camera, request.style);
    }
    frame.marks = std::move(marks);
    return frame;
}

void ChoroplethRenderer::paint(QPainter& painter, const RenderRequest& request)
{
    const QSize size = request.camera.size;
    if (size.isEmpty() || size.width() > largestSide || size.height() > largestSide)
        return;
    d->prepareView(request); // for the areas that decide on marks and labels
    const View& view = *d->view;
    const ProjectedMap& map = *view.map;
    const RegionDirectory& regions = d->world->regions();
    const QRectF visible = visiblePart(request.camera);

    const auto toPath = [&](std::span<const QPointF> points, QPainterPath& path) {
        QPolygonF polygon;
        polygon.reserve(qsizetype(points.size()));
        for (const QPointF& p : points)
            polygon.push_back(request.camera.toPixel(p));
        path.addPolygon(polygon);
    };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(QPointF(0, 0), size));
    QPainterPath world;
    toPath(request.camera.projection.outline(), world);
    painter.fillPath(world, request.style.ocean);
    if (request.graticule)
        paintGraticule(painter, request.camera, request.style);

    const auto beginRegion = [&](RegionId region) {
        if (request.beginRegion)
            request.beginRegion(region);
    };
    for (const ProjectedMap::Face& face : map.faces()) {
        if (!face.box.intersects(visible))
            continue;
        beginRegion(face.region);
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        for (const ProjectedMap::Path& ring : map.paths(face))
            toPath(map.points(ring), path);
        const auto valueClass = request.values ? (*request.values)[face.region].classFor(request.measure)
                                               : std::optional<IntensityClass>();
        const QColor fill = valueClass ? request.style.classes[*valueClass] : request.style.noData;
        // A hair of its own colour around each keeps the ocean from showing through between neighbours.
        painter.setPen(QPen(fill, 0.4));
        painter.setBrush(fill);
        painter.drawPath(path);
        if (!valueClass)
            paintHatch(painter, map, face, request.camera, request.style);
    }
    beginRegion({});

    paintBorders(painter, map, regions, request.camera, request.style);
    paintDisputed(painter, *d->world, request.camera, request.style);
    paintOutline(painter, request.camera, request.style);
    if (request.selected.isValid())
        paintSelection(painter, map, request.selected, request.camera, request.style);
    const std::vector<RegionMark> marks = findMarks(regions, request.level, view.raster.areas,
                                                    request.values.get(), request.measure, request.camera);
    for (const RegionMark& mark : marks) {
        beginRegion(mark.region);
        paintMarks(painter, {&mark, 1}, request.values.get(), request.measure, request.selected,
                   request.camera, request.style);
    }
    beginRegion({});
    if (request.labels) {
        paintLabels(painter, d->labelsBeside(marks, request), request.camera, request.style);
    }
    painter.restore();
}

} // namespace outagemap
