// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/MapCities.h"

#include "core/render/MapMarks.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

constexpr double smallestZoom = 2.5;
constexpr std::size_t mostCities = 400;
constexpr double apart = 34; // logical pixels between two marks
constexpr double edge = 0.8; // logical pixels

double radiusOf(std::int64_t population)
{
    // A city of ten million has the largest disc.
    return 1.5 + 2.0 * std::sqrt(std::clamp(double(population) / 1e7, 0.0, 1.0));
}

MarkLook lookOf(const CityMark& city, const MapCamera& camera, const MapStyle& style)
{
    // A capital is a ring, another city a disc.
    return {city.capital ? style.halo.rgb() : style.text.rgb(),
            city.capital ? style.text.rgb() : style.halo.rgb(),
            edge * camera.devicePixelRatio * (city.capital ? 1.6 : 1)};
}

} // namespace

std::vector<CityMark> chooseCities(const WorldMap& map, const QString& language, const MapCamera& camera)
{
    std::vector<CityMark> chosen;
    const double zoom = camera.zoom();
    if (zoom < smallestZoom)
        return chosen;
    // A region a fourth as wide shows cities a tenth as populous.
    const double least = 4e6 / std::pow(zoom / smallestZoom, 1.7);
    const double scale = camera.devicePixelRatio;
    const QRectF picture(0, 0, camera.size.width(), camera.size.height());
    const double cell = apart * scale;
    QSet<qint64> taken; // cells that hold a mark
    const auto key = [](qint64 x, qint64 y) { return x * 100'000 + y; };
    const auto& cities = map.cities();
    for (std::size_t i = 0; i < cities.size() && chosen.size() < mostCities; ++i) {
        const City& city = cities[i];
        const double weight = double(city.population) * (city.capital ? 8 : city.seat ? 2 : 1);
        if (weight < least) {
            // The most populous come first; capitals weigh eight times.
            if (double(city.population) * 8 < least)
                break;
            continue;
        }
        const auto pixel = camera.pixelOf(city.point);
        if (!pixel || !picture.contains(*pixel))
            continue;
        const auto x = qint64(pixel->x() / cell);
        const auto y = qint64(pixel->y() / cell);
        bool free = true;
        for (qint64 dx = -1; dx <= 1 && free; ++dx) {
            for (qint64 dy = -1; dy <= 1 && free; ++dy)
                free = !taken.contains(key(x + dx, y + dy));
        }
        if (!free)
            continue;
        taken.insert(key(x, y));
        chosen.push_back(
            {map.cityName(i, language), *pixel, radiusOf(city.population) * scale, city.capital});
    }
    return chosen;
}

void paintCities(QPainter& painter, std::span<const CityMark> cities, const MapCamera& camera,
                 const MapStyle& style)
{
    for (const CityMark& city : cities) {
        const MarkLook look = lookOf(city, camera, style);
        painter.setBrush(QColor(look.fill));
        painter.setPen(QPen(QColor(look.edge), look.edgeWidth));
        painter.drawEllipse(city.centre, city.radius, city.radius);
    }
}

void paintCities(QImage& image, std::span<const CityMark> cities, const MapCamera& camera,
                 const MapStyle& style)
{
    for (const CityMark& city : cities)
        paintDisc(image, city.centre, city.radius, lookOf(city, camera, style));
}

} // namespace outagemap
