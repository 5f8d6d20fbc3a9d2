// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/MapLabels.h"

#include "core/render/PixelMath.h"
#include "core/render/TextOutline.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

constexpr double mostSticksOut = 1.25; // a name may stick out of its region a little, as on any map
constexpr std::size_t mostLabels = 220;
constexpr std::size_t mostMarkLabels = 24;

bool isFree(const QRectF& box, std::span<const MapLabel> labels)
{
    return std::none_of(labels.begin(), labels.end(),
                        [&](const MapLabel& label) { return label.box.intersects(box); });
}

/// Whether a label may name the region at that level.
bool isNamed(const RegionDirectory& regions, RegionId id, RegionLevel level, double zoom)
{
    const Region& region = regions[id];
    // The names of subdivisions appear once there is room for their countries' shapes.
    if (level == RegionLevel::Subdivision && zoom >= 3)
        return region.level == RegionLevel::Subdivision ||
               (region.level == RegionLevel::Country && regions.children(id).empty());
    return region.level == (level == RegionLevel::Area ? RegionLevel::Area : RegionLevel::Country);
}

QRectF boxOf(QPointF baseline, double width, TextKind kind, double gap, const TextSprites& texts)
{
    return {baseline.x() - gap, baseline.y() - texts.ascent(kind) - gap, width + 2 * gap,
            texts.ascent(kind) + texts.descent(kind) + 2 * gap};
}

} // namespace

std::vector<MapLabel> placeLabels(const RegionDirectory& regions, RegionLevel level,
                                  std::span<const std::uint32_t> areas, const QString& language,
                                  const MapCamera& camera, TextSprites& texts)
{
    // Pixels under every region, also of levels above the drawn one.
    std::vector<double> covered(std::size_t(regions.size()), 0);
    for (std::size_t i = 0; i < std::min(areas.size(), covered.size()); ++i)
        covered[i] = areas[i];
    regions.addUpwards(std::span(covered));

    const double height = texts.ascent(TextKind::Region) + texts.descent(TextKind::Region);
    std::vector<RegionId> order;
    const double zoom = camera.zoom();
    for (int i = 0; i < regions.size(); ++i) {
        const RegionId id{std::uint16_t(i)};
        // No name is narrower than it is high.
        if (covered[id.index()] * mostSticksOut * mostSticksOut > height * height &&
            isNamed(regions, id, level, zoom))
            order.push_back(id);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](RegionId a, RegionId b) { return covered[a.index()] > covered[b.index()]; });

    const QRectF picture(0, 0, camera.size.width(), camera.size.height());
    const double gap = 3 * camera.devicePixelRatio;
    std::vector<MapLabel> labels;
    for (const RegionId id : order) {
        if (labels.size() >= mostLabels)
            break;
        const auto pixel = camera.pixelOf(regions[id].labelPoint);
        if (!pixel || !picture.contains(*pixel))
            continue;
        MapLabel label;
        label.region = id;
        label.text = regions.name(id, language);
        const double width = texts.width(label.text, TextKind::Region);
        if (width > mostSticksOut * std::sqrt(covered[id.index()]))
            continue;
        const double rise = (texts.ascent(TextKind::Region) - texts.descent(TextKind::Region)) / 2;
        label.baseline = *pixel + QPointF(-width / 2, rise);
        label.box = boxOf(label.baseline, width, TextKind::Region, gap, texts);
        if (picture.contains(label.box) && isFree(label.box, labels))
            labels.push_back(std::move(label));
    }
    return labels;
}

std::vector<MapLabel> placeMarkLabels(const RegionDirectory& regions, std::span<const RegionMark> marks,
                                      const IntensityMap* values, Measure measure, const QString& language,
                                      const MapCamera& camera, TextSprites& texts)
{
    std::vector<MapLabel> labels;
    if (values == nullptr)
        return labels;
    const QRectF picture(0, 0, camera.size.width(), camera.size.height());
    // Marks are in painting order, the worst last.
    for (auto mark = marks.rbegin(); mark != marks.rend() && labels.size() < mostMarkLabels; ++mark) {
        const auto valueClass = (*values)[mark->region].classFor(measure);
        if (!valueClass || *valueClass < 2)
            break;
        MapLabel label;
        label.region = mark->region;
        label.text = regions.name(mark->region, language);
        const double width = texts.width(label.text, TextKind::Region);
        const double distance = mark->radius + 3 * camera.devicePixelRatio;
        const double rise = (texts.ascent(TextKind::Region) - texts.descent(TextKind::Region)) / 2;
        for (const QPointF& baseline :
             {mark->centre + QPointF(distance, rise), mark->centre + QPointF(-distance - width, rise)}) {
            label.baseline = baseline;
            label.box = boxOf(baseline, width, TextKind::Region, camera.devicePixelRatio, texts);
            const bool onMark = std::any_of(marks.begin(), marks.end(), [&](const RegionMark& other) {
                return other.region != mark->region &&
                       (*values)[other.region].classFor(measure).value_or(0) > 0 &&
                       label.box.contains(other.centre);
            });
            if (!onMark && picture.contains(label.box) && isFree(label.box, labels)) {
                labels.push_back(label);
                break;
            }
        }
    }
    return labels;
}

std::vector<MapLabel> placeCityLabels(std::span<const CityMark> cities, std::span<const MapLabel> taken,
                                      const MapCamera& camera, TextSprites& texts)
{
    std::vector<MapLabel> labels;
    const QRectF picture(0, 0, camera.size.width(), camera.size.height());
    for (const CityMark& city : cities) {
        MapLabel label;
        label.kind = TextKind::City;
        label.text = city.name;
        const double width = texts.width(label.text, TextKind::City);
        const double distance = city.radius + 2.5 * camera.devicePixelRatio;
        const double rise = (texts.ascent(TextKind::City) - texts.descent(TextKind::City)) / 2;
        for (const QPointF& baseline :
             {city.centre + QPointF(distance, rise), city.centre + QPointF(-distance - width, rise),
              city.centre + QPointF(-width / 2, -distance),
              city.centre + QPointF(-width / 2, distance + texts.ascent(TextKind::City))}) {
            label.baseline = baseline;
            label.box = boxOf(baseline, width, TextKind::City, camera.devicePixelRatio, texts);
            const bool onCity = std::any_of(cities.begin(), cities.end(), [&](const CityMark& other) {
                return label.box.contains(other.centre);
            });
            if (!onCity && picture.contains(label.box) && isFree(label.box, taken) &&
                isFree(label.box, labels)) {
                labels.push_back(label);
                break;
            }
        }
    }
    return labels;
}

void appendFree(std::span<const MapLabel> labels, std::vector<MapLabel>& before)
{
    const std::size_t count = before.size();
    for (const MapLabel& label : labels) {
        if (isFree(label.box, std::span(before).first(count)))
            before.push_back(label);
    }
}

void paintLabels(QPainter& painter, std::span<const MapLabel> labels, const MapCamera& camera,
                 const MapStyle& style)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const MapLabel& label : labels)
        path.addPath(
            textOutline(label.text, mapFont(label.kind, camera.devicePixelRatio)).translated(label.baseline));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(style.halo, 2.6 * camera.devicePixelRatio, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.text);
        painter.drawPath(path);
        return;
    }
    // In files that keep text as text it can be searched and edited.
    painter.setPen(style.text);
    for (const MapLabel& label : labels) {
        painter.setFont(mapFont(label.kind, camera.devicePixelRatio));
        painter.drawText(label.baseline, label.text);
    }
}

void paintLabels(QImage& image, std::span<const MapLabel> labels, TextSprites& texts)
{
    for (const MapLabel& label : labels) {
        const TextSprites::Sprite& sprite = texts.sprite(label.text, label.kind);
        const QPoint corner = label.baseline.toPoint() - sprite.origin;
        const QRect part = QRect(corner, sprite.image.size()).intersected(image.rect());
        for (int y = part.top(); y <= part.bottom(); ++y) {
            const auto* from = reinterpret_cast<const QRgb*>(sprite.image.constScanLine(y - corner.y()));
            auto* to = reinterpret_cast<QRgb*>(image.scanLine(y));
            for (int x = part.left(); x <= part.right(); ++x)
                to[x] = blend(from[x - corner.x()], to[x]);
        }
    }
}

} // namespace outagemap
