// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/MapMarks.h"

#include "core/render/RegionColours.h"

#include <QHash>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

// Logical pixels. A region with less than this area is not found by the eye among its neighbours.
constexpr double smallestVisibleArea = 22;
constexpr double quietRadius = 2.6;
constexpr double affectedRadius = 4.6;
constexpr std::int64_t populousSubdivision = 300'000;

int classOf(RegionId region, const IntensityMap* values, Measure measure)
{
    if (values == nullptr)
        return -1;
    const auto valueClass = (*values)[region].classFor(measure);
    return valueClass ? int(*valueClass) : -1;
}

/// The most populous subdivision of every country, to stand for a country of which all of them are small.
std::vector<RegionId> capitals(const RegionDirectory& regions)
{
    std::vector<RegionId> result(std::size_t(regions.size()));
    for (int i = 0; i < regions.size(); ++i) {
        const RegionId id{std::uint16_t(i)};
        if (regions.level(id) != RegionLevel::Subdivision)
            continue;
        RegionId& best = result[regions.parent(id).index()];
        if (!best.isValid() || regions[id].population > regions[best].population)
            best = id;
    }
    return result;
}

} // namespace

std::vector<MarkPlace> findMarkPlaces(const RegionDirectory& regions, RegionLevel level,
                                      std::span<const std::uint32_t> areas, const MapCamera& camera)
{
    std::vector<MarkPlace> places;
    if (level != RegionLevel::Country && level != RegionLevel::Subdivision)
        return places;
    const double smallest = smallestVisibleArea * camera.devicePixelRatio * camera.devicePixelRatio;
    const QRectF picture(0, 0, camera.size.width(), camera.size.height());
    const auto areaOf = [&](RegionId id) { return id.index() < areas.size() ? areas[id.index()] : 0; };
    const std::vector<RegionId> biggest =
        level == RegionLevel::Subdivision ? capitals(regions) : std::vector<RegionId>();
    std::vector<double> countryArea;
    if (level == RegionLevel::Subdivision) {
        countryArea.resize(std::size_t(regions.size()), 0);
        for (int i = 0; i < regions.size(); ++i) {
            const RegionId id{std::uint16_t(i)};
            if (regions.level(id) == RegionLevel::Subdivision)
                countryArea[regions.parent(id).index()] += areaOf(id);
        }
    }
    for (int i = 0; i < regions.size(); ++i) {
        const RegionId id{std::uint16_t(i)};
        if (!isDrawnAt(regions, id, level) || regions[id].population <= 0 || areaOf(id) >= smallest)
            continue;
        bool always = true;
        if (regions.level(id) == RegionLevel::Subdivision) {
            const RegionId country = regions.parent(id);
            always = biggest[country.index()] == id && countryArea[country.index()] < smallest;
            if (!always && regions[id].population < populousSubdivision)
                continue;
        }
        const auto pixel = camera.pixelOf(regions[id].labelPoint);
        if (pixel && picture.contains(*pixel))
            places.push_back({id, *pixel, always});
    }
    return places;
}

std::vector<RegionMark> chooseMarks(const RegionDirectory& regions, RegionLevel level,
                                    std::span<const MarkPlace> places, const IntensityMap* values,
                                    Measure measure, const MapCamera& camera)
{
    const double scale = camera.devicePixelRatio;
    struct Candidate
    {
        RegionMark mark;
        int valueClass;
        std::int64_t population;
    };
    std::vector<Candidate> candidates;
    for (const MarkPlace& place : places) {
        const int valueClass = classOf(place.region, values, measure);
        if (!place.always && valueClass < 1)
            continue;
        candidates.push_back(
            {{place.region, place.centre, (valueClass > 0 ? affectedRadius : quietRadius) * scale},
             valueClass,
             regions[place.region].population});
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.valueClass != b.valueClass ? a.valueClass > b.valueClass : a.population > b.population;
    });
    std::vector<RegionMark> marks;
    // Cells as large as two marks can cover each other: only the nine around one need a look.
    const double cell = 1.5 * affectedRadius * scale;
    QMultiHash<std::pair<int, int>, std::size_t> cells;
    for (const Candidate& candidate : candidates) {
        const RegionMark& mark = candidate.mark;
        const int column = int(mark.centre.x() / cell);
        const int row = int(mark.centre.y() / cell);
        bool covered = false;
        for (int k = 0; k < 9 && level == RegionLevel::Subdivision && !covered; ++k) {
            const auto [first, last] = cells.equal_range({column + k % 3 - 1, row + k / 3 - 1});
            covered = std::any_of(first, last, [&](std::size_t i) {
                const QPointF way = mark.centre - marks[i].centre;
                const double reach = marks[i].radius + mark.radius * 0.5;
                return way.x() * way.x() + way.y() * way.y() < reach * reach;
            });
        }
        if (covered)
            continue;
        cells.insert({column, row}, marks.size());
        marks.push_back(mark);
    }
    std::reverse(marks.begin(), marks.end());
    return marks;
}

MarkLook lookOf(const RegionMark& mark, const IntensityMap* values, Measure measure,
                std::span<const std::optional<QRgb>> fills, RegionId selected, const MapCamera& camera,
                const MapStyle& style)
{
    const int valueClass = classOf(mark.region, values, measure);
    const bool isSelected = mark.region == selected;
    const double width = isSelected ? style.selectionWidth : valueClass > 0 ? 1.0 : 0.6;
    return {fills[mark.region.index()].value_or(style.noData.rgb()),
            (isSelected ? style.selection : style.coast).rgb(), width * camera.devicePixelRatio};
}

void paintMarks(QPainter& painter, std::span<const RegionMark> marks, const IntensityMap* values,
                Measure measure, std::span<const std::optional<QRgb>> fills, RegionId selected,
                const MapCamera& camera, const MapStyle& style)
{
    for (const RegionMark& mark : marks) {
        const MarkLook look = lookOf(mark, values, measure, fills, selected, camera, style);
        painter.setBrush(QColor(look.fill));
        painter.setPen(QPen(QColor(look.edge), look.edgeWidth));
        painter.drawEllipse(mark.centre, mark.radius, mark.radius);
    }
}

void paintDisc(QImage& image, QPointF centre, double radius, const MarkLook& look)
{
    const double outer = radius + look.edgeWidth / 2;
    const double inner = radius - look.edgeWidth / 2;
    const int top = std::max(0, int(std::floor(centre.y() - outer - 1)));
    const int bottom = std::min(image.height() - 1, int(std::ceil(centre.y() + outer + 1)));
    const int left = std::max(0, int(std::floor(centre.x() - outer - 1)));
    const int right = std::min(image.width() - 1, int(std::ceil(centre.x() + outer + 1)));
    const auto mix = [](QRgb under, QRgb colour, double share) {
        const int part = int(share * 256);
        const auto channel = [&](int a, int b) { return a + (b - a) * part / 256; };
        return qRgb(channel(qRed(under), qRed(colour)), channel(qGreen(under), qGreen(colour)),
                    channel(qBlue(under), qBlue(colour)));
    };
    for (int y = top; y <= bottom; ++y) {
        QRgb* const row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = left; x <= right; ++x) {
            const double dx = x + 0.5 - centre.x();
            const double dy = y + 0.5 - centre.y();
            const double distance = std::sqrt(dx * dx + dy * dy);
            const double whole = std::clamp(outer + 0.5 - distance, 0.0, 1.0);
            if (whole <= 0)
                continue;
            const double filled = std::clamp(inner + 0.5 - distance, 0.0, 1.0);
            row[x] = mix(row[x], mix(look.edge, look.fill, filled), whole);
        }
    }
}

} // namespace outagemap
