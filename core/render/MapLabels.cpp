// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/MapLabels.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

constexpr int textSize = 11; // logical pixels
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

} // namespace

QFont labelFont(const MapCamera& camera)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(std::max(6, int(std::lround(textSize * camera.devicePixelRatio))));
    return font;
}

std::vector<MapLabel> placeLabels(const RegionDirectory& regions, RegionLevel level,
                                  std::span<const std::uint32_t> areas, const QString& language,
                                  const MapCamera& camera)
{
    // Pixels under every region, also of levels above the drawn one.
    std::vector<double> covered(std::size_t(regions.size()), 0);
    for (std::size_t i = 0; i < std::min(areas.size(), covered.size()); ++i)
        covered[i] = areas[i];
    regions.addUpwards(std::span(covered));

    std::vector<RegionId> order;
    for (int i = 0; i < regions.size(); ++i) {
        const RegionId id{std::uint16_t(i)};
        if (covered[id.index()] > 0 && isNamed(regions, id, level, camera.zoom()))
            order.push_back(id);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](RegionId a, RegionId b) { return covered[a.index()] > covered[b.index()]; });

    const QFontMetricsF metrics(labelFont(camera));
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
        const double width = metrics.horizontalAdvance(label.text);
        // The name may stick out of its region a little, as on any map of the world.
        if (width > 1.25 * std::sqrt(covered[id.index()]))
            continue;
        label.baseline = *pixel + QPointF(-width / 2, (metrics.ascent() - metrics.descent()) / 2);
        label.box = QRectF(label.baseline.x() - gap, label.baseline.y() - metrics.ascent() - gap,
                           width + 2 * gap, metrics.height() + 2 * gap);
        if (picture.contains(label.box) && isFree(label.box, labels))
            labels.push_back(std::move(label));
    }
    return labels;
}

std::vector<MapLabel> placeMarkLabels(const RegionDirectory& regions, std::span<const RegionMark> marks,
                                      const IntensityMap* values, Measure measure, const QString& language,
                                      const MapCamera& camera)
{
    std::vector<MapLabel> labels;
    if (values == nullptr)
        return labels;
    const QFontMetricsF metrics(labelFont(camera));
    const QRectF picture(0, 0, camera.size.width(), camera.size.height());
    // Marks are in painting order, the worst last.
    for (auto mark = marks.rbegin(); mark != marks.rend() && labels.size() < mostMarkLabels; ++mark) {
        const auto valueClass = (*values)[mark->region].classFor(measure);
        if (!valueClass || *valueClass < 2)
            break;
        MapLabel label;
        label.region = mark->region;
        label.text = regions.name(mark->region, language);
        const double width = metrics.horizontalAdvance(label.text);
        const double distance = mark->radius + 3 * camera.devicePixelRatio;
        const double height = (metrics.ascent() - metrics.descent()) / 2;
        for (const QPointF& baseline :
             {mark->centre + QPointF(distance, height), mark->centre + QPointF(-distance - width, height)}) {
            label.baseline = baseline;
            label.box =
                QRectF(baseline.x() - 2, baseline.y() - metrics.ascent(), width + 4, metrics.height());
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

void paintLabels(QPainter& painter, std::span<const MapLabel> labels, const MapCamera& camera,
                 const MapStyle& style)
{
    const QFont font = labelFont(camera);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const MapLabel& label : labels)
        path.addText(label.baseline, font, label.text);
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
    painter.setFont(font);
    for (const MapLabel& label : labels)
        painter.drawText(label.baseline, label.text);
}

} // namespace outagemap
