// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/MapMarks.h"

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

bool isDrawn(const RegionDirectory& regions, RegionId id, RegionLevel level)
{
    const Region& region = regions[id];
    if (region.level == level)
        return true;
    return level == RegionLevel::Subdivision && region.level == RegionLevel::Country &&
           regions.children(id).empty();
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

std::vector<RegionMark> findMarks(const RegionDirectory& regions, RegionLevel level,
                                  std::span<const std::uint32_t> areas, const IntensityMap* values,
                                  Measure measure, const MapCamera& camera)
{
    std::vector<RegionMark> marks;
    if (level != RegionLevel::Country && level != RegionLevel::Subdivision)
        return marks;
    const double scale = camera.devicePixelRatio;
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
        if (!isDrawn(regions, id, level) || regions[id].population <= 0 ||
            areaOf(id) >= smallestVisibleArea * scale * scale)
            continue;
        const int valueClass = classOf(id, values, measure);
        if (regions.level(id) == RegionLevel::Subdivision) {
            const RegionId country = regions.parent(id);
            const bool standsForCountry = biggest[country.index()] == id &&
                                          countryArea[country.index()] < smallestVisibleArea * scale * scale;
            if (!standsForCountry && (regions[id].population < populousSubdivision || valueClass < 1))
                continue;
        }
        const auto pixel = camera.pixelOf(regions[id].labelPoint);
        if (pixel && picture.contains(*pixel))
            marks.push_back({id, *pixel, (valueClass > 0 ? affectedRadius : quietRadius) * scale});
    }

    const auto worstFirst = [&](const RegionMark& a, const RegionMark& b) {
        const int classA = classOf(a.region, values, measure);
        const int classB = classOf(b.region, values, measure);
        if (classA != classB)
            return classA > classB;
        return regions[a.region].population > regions[b.region].population;
    };
    std::stable_sort(marks.begin(), marks.end(), worstFirst);
    if (level == RegionLevel::Subdivision) {
        std::vector<RegionMark> apart;
        for (const RegionMark& mark : marks) {
            const bool covered = std::any_of(apart.begin(), apart.end(), [&](const RegionMark& other) {
                return std::hypot(mark.centre.x() - other.centre.x(), mark.centre.y() - other.centre.y()) <
                       other.radius + mark.radius * 0.5;
            });
            if (!covered)
                apart.push_back(mark);
        }
        marks = std::move(apart);
    }
    std::reverse(marks.begin(), marks.end());
    return marks;
}

void paintMarks(QPainter& painter, std::span<const RegionMark> marks, const IntensityMap* values,
                Measure measure, RegionId selected, const MapCamera& camera, const MapStyle& style)
{
    for (const RegionMark& mark : marks) {
        const int valueClass = classOf(mark.region, values, measure);
        const bool isSelected = mark.region == selected;
        painter.setBrush(valueClass < 0 ? style.noData : style.classes[std::size_t(valueClass)]);
        const double width = isSelected ? style.selectionWidth : valueClass > 0 ? 1.0 : 0.6;
        painter.setPen(QPen(isSelected ? style.selection : style.coast, width * camera.devicePixelRatio));
        painter.drawEllipse(mark.centre, mark.radius, mark.radius);
    }
}

} // namespace outagemap
