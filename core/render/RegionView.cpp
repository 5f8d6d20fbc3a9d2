// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/RegionView.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace outagemap {

namespace {

// A part belongs to the main land if it lies within this share of the land's size from it.
constexpr double farAway = 0.6;

/// The box of one ring, longitudes counted from a reference so that the antimeridian does not part it.
struct Part
{
    QRectF box; ///< degrees
    bool taken = false;
};

std::vector<Part> partsOf(const WorldMap& map, RegionId region, double reference)
{
    const Topology& topology = map.topology();
    std::vector<Part> parts;
    for (const Topology::Ring& ring : topology.rings()) {
        if (!map.regions().isWithin(ring.face, region))
            continue;
        double west = 1e9;
        double east = -1e9;
        double south = 1e9;
        double north = -1e9;
        for (const std::int32_t number : ring.arcs) {
            for (const GeoPoint& p :
                 topology.points(topology.arcs()[std::size_t(number < 0 ? ~number : number)])) {
                const double lon = std::remainder(p.lon - reference, 360);
                west = std::min(west, lon);
                east = std::max(east, lon);
                south = std::min(south, p.lat);
                north = std::max(north, p.lat);
            }
        }
        if (west <= east)
            parts.push_back({QRectF(west, south, east - west, north - south), false});
    }
    return parts;
}

double distance(const QRectF& a, const QRectF& b)
{
    const double x = std::max({0.0, b.left() - a.right(), a.left() - b.right()});
    const double y = std::max({0.0, b.top() - a.bottom(), a.top() - b.bottom()});
    return std::hypot(x, y);
}

/// The box around the part that has the region's label and all that hangs together with it.
QRectF mainBox(std::vector<Part> parts, double labelLat)
{
    std::sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) {
        return a.box.width() * a.box.height() > b.box.width() * b.box.height();
    });
    const auto labelled = std::find_if(parts.begin(), parts.end(), [labelLat](const Part& part) {
        return part.box.contains(QPointF(0, labelLat)); // longitudes count from the label
    });
    QRectF box = labelled != parts.end() ? labelled->box : parts.front().box;
    bool grew = true;
    while (grew) {
        grew = false;
        for (Part& part : parts) {
            if (part.taken || distance(box, part.box) > farAway * std::max(box.width(), box.height()))
                continue;
            part.taken = true;
            box = box.united(part.box);
            grew = true;
        }
    }
    return box;
}

} // namespace

MapCamera fitRegion(const WorldMap& map, RegionId region, ProjectionKind projection, QSize size,
                    double devicePixelRatio, double margin)
{
    const MapCamera world = MapCamera::fitWorld(Projection(projection), size, devicePixelRatio);
    if (!region.isValid() || region == RegionId::world() || size.isEmpty())
        return world;
    const double reference = map.regions()[region].labelPoint.lon;
    const std::vector<Part> parts = partsOf(map, region, reference);
    if (parts.empty())
        return world;
    const QRectF box = mainBox(parts, map.regions()[region].labelPoint.lat);
    const GeoPoint middle{std::remainder(reference + box.center().x(), 360), box.center().y()};

    MapCamera camera = MapCamera::fitWorld(Projection(projection, middle), size, devicePixelRatio);
    // The box's edge on paper: its sides are curved, so some points along each.
    constexpr int stepsPerSide = 16;
    QRectF paper;
    for (int i = 0; i <= stepsPerSide; ++i) {
        const double x = box.left() + box.width() * i / stepsPerSide;
        const double y = box.top() + box.height() * i / stepsPerSide;
        for (const auto& [lon, lat] : {std::pair(x, box.top()), std::pair(x, box.bottom()),
                                       std::pair(box.left(), y), std::pair(box.right(), y)}) {
            const auto p = camera.projection.forward({std::remainder(reference + lon, 360), lat});
            if (p)
                paper = paper.isNull() ? QRectF(*p, QSizeF(1e-9, 1e-9))
                                       : paper.united(QRectF(*p, QSizeF(1e-9, 1e-9)));
        }
    }
    if (paper.isNull())
        return camera;
    const double free = 1 - 2 * std::clamp(margin, 0.0, 0.4);
    const double wanted =
        std::min(size.width() * free / paper.width(), size.height() * free / paper.height());
    const QPointF middleOfPicture(size.width() / 2.0, size.height() / 2.0);
    camera = camera.zoomedAt(middleOfPicture, wanted / camera.pixelsPerUnit);
    return camera.panned(middleOfPicture - camera.toPixel(paper.center()));
}

} // namespace outagemap
