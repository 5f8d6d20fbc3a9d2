// SPDX-License-Identifier: GPL-3.0-or-later
// Which region a point lies in: RegionLocator beside GEOS' prepared geometries, over the same points.
//   bench_locate [MAP]

#include "core/geo/RegionLocator.h"
#include "core/geo/WorldMap.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <numbers>
#include <random>
#ifdef OUTAGEMAP_HAS_GEOS
#include <geos_c.h>
#endif

using namespace outagemap;

namespace {

/// Seconds of this process's processor time: what one core does, whatever else the machine is at.
double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

double bestOf(int times, const std::function<void()>& work)
{
    double best = 1e9;
    for (int i = 0; i < times; ++i) {
        const double begin = cpuSeconds();
        work();
        best = std::min(best, cpuSeconds() - begin);
    }
    return best;
}

/// Where people report from: a city in proportion to its population, some 20 km around it.
std::vector<GeoPoint> aroundCities(const WorldMap& map, std::size_t count)
{
    std::vector<double> weights;
    for (const City& city : map.cities())
        weights.push_back(double(city.population) + 1);
    std::mt19937 random(1);
    std::discrete_distribution<std::size_t> chosen(weights.begin(), weights.end());
    std::normal_distribution<double> around(0, 0.2);
    std::vector<GeoPoint> points;
    while (points.size() < count) {
        const GeoPoint at = map.cities()[chosen(random)].point;
        points.push_back({std::clamp(at.lon + around(random), -180.0, 180.0),
                          std::clamp(at.lat + around(random), -90.0, 90.0)});
    }
    return points;
}

std::vector<GeoPoint> evenlyOnTheGlobe(std::size_t count)
{
    std::mt19937 random(2);
    std::uniform_real_distribution<double> unit(-1, 1);
    std::vector<GeoPoint> points;
    while (points.size() < count)
        points.push_back({180 * unit(random), std::asin(unit(random)) * 180 / std::numbers::pi});
    return points;
}

double pointsPerSecond(const RegionLocator& locator, const std::vector<GeoPoint>& points)
{
    std::vector<RegionId> found(points.size());
    const double seconds = bestOf(5, [&] {
        for (std::size_t i = 0; i < points.size(); ++i)
            found[i] = locator.locate(points[i]);
    });
    return double(points.size()) / seconds;
}

#ifdef OUTAGEMAP_HAS_GEOS

/// The same regions as prepared geometries, found through a grid of one degree over their parts' envelopes,
/// so that GEOS is asked about the few parts that come into question only.
class PreparedRegions
{
public:
    explicit PreparedRegions(const Topology& topology)
        : m_context(GEOS_init_r())
        , m_cells(360 * 180)
    {
        std::vector<std::vector<std::size_t>> ringsOf(65'536);
        for (std::size_t i = 0; i < topology.rings().size(); ++i)
            ringsOf[topology.rings()[i].face.index()].push_back(i);
        for (std::size_t face = 0; face < ringsOf.size(); ++face) {
            if (!ringsOf[face].empty())
                add(RegionId(std::uint16_t(face)), topology, ringsOf[face]);
        }
    }
    ~PreparedRegions()
    {
        for (const Part& part : m_parts) {
            GEOSPreparedGeom_destroy_r(m_context, part.prepared);
            GEOSGeom_destroy_r(m_context, part.shape);
        }
        GEOS_finish_r(m_context);
    }
    PreparedRegions(const PreparedRegions&) = delete;
    PreparedRegions& operator=(const PreparedRegions&) = delete;

    RegionId locate(GeoPoint p) const
    {
        const auto& parts = m_cells[cellOf(p.lon, p.lat)];
        if (parts.empty())
            return {};
        GEOSGeometry* const point = GEOSGeom_createPointFromXY_r(m_context, p.lon, p.lat);
        RegionId found;
        for (const std::size_t part : parts) {
            if (GEOSPreparedContains_r(m_context, m_parts[part].prepared, point) == 1) {
                found = m_parts[part].region;
                break;
            }
        }
        GEOSGeom_destroy_r(m_context, point);
        return found;
    }

private:
    struct Part
    {
        RegionId region;
        GEOSGeometry* shape;
        const GEOSPreparedGeometry* prepared;
    };

    static std::size_t cellOf(double lon, double lat)
    {
        const int column = std::clamp(int(lon + 180), 0, 359);
        const int row = std::clamp(int(lat + 90), 0, 179);
        return std::size_t(row) * 360 + std::size_t(column);
    }

    GEOSGeometry* ringOf(const Topology& topology, const Topology::Ring& ring)
    {
        std::vector<GeoPoint> points;
        for (const std::int32_t walked : ring.arcs) {
            const auto arc = topology.points(topology.arcs()[std::size_t(walked < 0 ? ~walked : walked)]);
            for (std::size_t i = points.empty() ? 0 : 1; i < arc.size(); ++i)
                points.push_back(walked < 0 ? arc[arc.size() - 1 - i] : arc[i]);
        }
        GEOSCoordSequence* const sequence = GEOSCoordSeq_create_r(m_context, unsigned(points.size()), 2);
        for (std::size_t i = 0; i < points.size(); ++i)
            GEOSCoordSeq_setXY_r(m_context, sequence, unsigned(i), points[i].lon, points[i].lat);
        return GEOSGeom_createLinearRing_r(m_context, sequence);
    }

    void add(RegionId region, const Topology& topology, const std::vector<std::size_t>& rings)
    {
        // Rings of a face fill by the even-odd rule; GEOS sorts them into polygons and holes.
        std::vector<GEOSGeometry*> outlines;
        for (const std::size_t ring : rings)
            outlines.push_back(ringOf(topology, topology.rings()[ring]));
        GEOSGeometry* const all = GEOSGeom_createCollection_r(m_context, GEOS_MULTILINESTRING,
                                                              outlines.data(), unsigned(outlines.size()));
        GEOSGeometry* const shape = GEOSBuildArea_r(m_context, all);
        GEOSGeom_destroy_r(m_context, all);
        for (int i = 0; shape != nullptr && i < GEOSGetNumGeometries_r(m_context, shape); ++i) {
            GEOSGeometry* const part = GEOSGeom_clone_r(m_context, GEOSGetGeometryN_r(m_context, shape, i));
            double west = 0;
            double south = 0;
            double east = 0;
            double north = 0;
            GEOSGeom_getXMin_r(m_context, part, &west);
            GEOSGeom_getYMin_r(m_context, part, &south);
            GEOSGeom_getXMax_r(m_context, part, &east);
            GEOSGeom_getYMax_r(m_context, part, &north);
            for (double lat = std::floor(south); lat <= north; ++lat) {
                for (double lon = std::floor(west); lon <= east; ++lon) {
                    auto& cell = m_cells[cellOf(lon, lat)];
                    if (cell.empty() || cell.back() != m_parts.size())
                        cell.push_back(m_parts.size());
                }
            }
            m_parts.push_back({region, part, GEOSPrepare_r(m_context, part)});
        }
        GEOSGeom_destroy_r(m_context, shape);
    }

    GEOSContextHandle_t m_context;
    std::vector<Part> m_parts;
    std::vector<std::vector<std::size_t>> m_cells;
};

void compareWithGeos(const WorldMap& map, const std::vector<GeoPoint>& points, double ours)
{
    const PreparedRegions peer(map.topology());
    const RegionLocator exact(map.topology(), 0);
    const auto sample = std::vector<GeoPoint>(points.begin(), points.begin() + 200'000);
    std::vector<RegionId> found(sample.size());
    const double seconds = bestOf(2, [&] {
        for (std::size_t i = 0; i < sample.size(); ++i)
            found[i] = peer.locate(sample[i]);
    });
    const double theirs = double(sample.size()) / seconds;
    std::size_t same = 0;
    for (std::size_t i = 0; i < sample.size(); ++i)
        same += found[i] == exact.locate(sample[i]) ? 1 : 0;
    std::printf("limit_geos_prepared %.0f points/s\n", theirs);
    std::printf("locate_to_geos %.1f times\n", ours / theirs);
    std::printf("locate_agrees_with_geos %.4f %%\n", 100.0 * double(same) / double(sample.size()));
}

#endif

} // namespace

int main(int argc, char** argv)
{
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : WorldMap::defaultPath();
    std::shared_ptr<const WorldMap> map;
    QString error;
    const double opening = bestOf(3, [&] {
        auto opened = WorldMap::open(path);
        if (opened)
            map = *opened;
        else
            error = opened.error().message;
    });
    if (!map || map->cities().empty()) {
        std::fprintf(stderr, "%s\n",
                     qPrintable(error.isEmpty() ? QStringLiteral("a map without cities") : error));
        return 1;
    }
    std::printf("map_open %.1f ms\n", opening * 1e3);
    std::unique_ptr<RegionLocator> locator;
    const double building = bestOf(3, [&] { locator = std::make_unique<RegionLocator>(map->topology()); });
    std::printf("locate_build %.1f ms\n", building * 1e3);
    std::printf("locate_memory %.1f MB\n", double(locator->memoryBytes()) / 1e6);
    std::printf("locate_memory_to_limit %.2f times 60 MB\n", double(locator->memoryBytes()) / 60e6);

    const std::vector<GeoPoint> points = aroundCities(*map, 1'000'000);
    const double rate = pointsPerSecond(*locator, points);
    std::printf("locate %.0f points/s\n", rate);
    std::printf("locate_to_target %.2f times 3,000,000 points/s\n", rate / 3e6);
    std::printf("locate_evenly %.0f points/s\n", pointsPerSecond(*locator, evenlyOnTheGlobe(1'000'000)));
#ifdef OUTAGEMAP_HAS_GEOS
    compareWithGeos(*map, points, rate);
#else
    std::printf("limit_geos_prepared 0 points/s (built without GEOS)\n");
#endif
    return 0;
}
