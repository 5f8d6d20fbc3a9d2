// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/ViewGeometry.h"

#include "core/render/PieceMaker.h"
#include "core/render/WorkerPool.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numbers>

namespace outagemap {

namespace {

using Point = BorderDetails::Point;
constexpr double unit = BorderDetails::unit;
constexpr double pi = std::numbers::pi;
constexpr double visibleError = 0.5; // device pixels

/// The sides that hold at a place: crossing a border takes one away and brings the other.
class SideSet
{
public:
    void toggle(std::uint16_t side)
    {
        if (side == Side::none)
            return;
        if (side == Side::lake) {
            m_lake = !m_lake;
            return;
        }
        const auto found = std::find(m_sides.begin(), m_sides.end(), side);
        if (found != m_sides.end())
            m_sides.erase(found);
        else
            m_sides.push_back(side);
    }
    std::uint16_t current() const { return m_sides.empty() ? Side::sea : m_sides.back(); }
    bool isLake() const { return m_lake; }

private:
    std::vector<std::uint16_t> m_sides{Side::sea}; ///< in the order they came
    bool m_lake = false;
};

/// How far apart (radians) points on the edge of the world may lie to look like a curve at a scale.
double edgeStep(double pixelsPerUnit)
{
    constexpr double bulge = 0.05; // pixels
    return std::min(pi / 180, std::sqrt(8 * bulge / pixelsPerUnit));
}

/// Makes the edge of the projected world: the outline with the region that ends along each part of it.
class EdgeMaker
{
public:
    EdgeMaker(const ViewInput& input, const ScreenProjection& screen, PieceMaker& out)
        : m_input(input)
        , m_screen(screen)
        , m_out(out)
    {
    }

    void addFlatEdges()
    {
        addFlatEdge(true);
        addFlatEdge(false);
    }

    void addRim(std::vector<EdgeCrossing> crossings)
    {
        std::sort(crossings.begin(), crossings.end(),
                  [](const EdgeCrossing& a, const EdgeCrossing& b) { return a.place < b.place; });
        const double radius = m_screen.globeRadius();
        // What is at the rim's leftmost place, where the angles begin.
        const auto start = m_input.camera.projection.inverse({-0.9999999, 0});
        SideSet sides;
        if (start) {
            for (const EdgeCrossing& c : crossingsOf(BorderDetails::toPoint(*start).lon, start->lat))
                toggle(sides, c);
        }
        double from = -pi;
        ScreenPoint at = m_screen.fromMiddle(-radius, 0);
        const double step = edgeStep(m_input.camera.pixelsPerUnit);
        const auto go = [&](double to, ScreenPoint end) {
            addAlong(sides, true, [&] {
                m_out.add(at);
                const int parts = int(std::ceil((to - from) / step));
                for (int i = 1; i < parts; ++i) {
                    const double angle = from + (to - from) * i / parts;
                    m_out.add(m_screen.fromMiddle(radius * std::cos(angle), radius * std::sin(angle)));
                }
                m_out.add(end);
            });
            from = to;
            at = end;
        };
        for (const EdgeCrossing& c : crossings) {
            go(c.place, c.point);
            toggle(sides, c);
        }
        go(pi, m_screen.fromMiddle(-radius, 0));
    }

    /// Where the map's own edge at 180 degrees lies inside a view, what ends there from the west mostly goes
    /// on to the east, and nothing is made; where it does not, a seam parts the two.
    void addSeam()
    {
        const std::vector<EdgeCrossing> west =
            crossingsOfMapEdge(false); // the land west of the edge ends at +180
        const std::vector<EdgeCrossing> east = crossingsOfMapEdge(true);
        std::vector<double> places;
        for (const auto* crossings : {&west, &east}) {
            for (const EdgeCrossing& c : *crossings)
                places.push_back(c.place);
        }
        std::sort(places.begin(), places.end());
        SideSet westSides;
        SideSet eastSides;
        std::size_t w = 0;
        std::size_t e = 0;
        std::vector<Point> line;
        for (std::size_t i = 0; i + 1 < places.size(); ++i) {
            for (; w < west.size() && west[w].place <= places[i]; ++w)
                toggle(westSides, west[w]);
            for (; e < east.size() && east[e].place <= places[i]; ++e)
                toggle(eastSides, east[e]);
            if (places[i] == places[i + 1] || westSides.current() == eastSides.current())
                continue;
            line.clear();
            const int parts = int(std::ceil((places[i + 1] - places[i]) / 0.25));
            for (int k = 0; k <= parts; ++k) {
                line.push_back(
                    BorderDetails::toPoint({180, places[i] + (places[i + 1] - places[i]) * k / parts}));
            }
            m_out.addSeam(line, westSides.current(), eastSides.current());
        }
    }

private:
    static void toggle(SideSet& sides, const EdgeCrossing& c)
    {
        sides.toggle(c.one);
        sides.toggle(c.other);
    }

    /// All crossings of borders with a meridian up to a latitude, from the south pole on, after those that
    /// make what is at the pole.
    std::vector<EdgeCrossing> crossingsOf(std::int64_t lon, double upTo) const
    {
        std::vector<EdgeCrossing> found;
        for (const BorderDetails::Run& run : m_input.detail->runs) {
            if (run.low.lon >= lon || run.high.lon < lon || run.low.lat * unit > upTo)
                continue;
            const bool isLake = run.kind == BorderDetails::RunKind::Lake;
            const std::uint16_t left = isLake ? Side::lake : m_out.sideOf(run.left);
            const std::uint16_t right = isLake ? Side::none : m_out.sideOf(run.right);
            if (left == right)
                continue;
            const auto points = std::span(m_input.detail->points).subspan(run.first, run.count);
            for (std::size_t i = 0; i + 1 < points.size(); ++i) {
                if ((points[i].lon < lon) == (points[i + 1].lon < lon))
                    continue;
                const double lat = PieceMaker::latitudeAt(points[i], points[i + 1], lon);
                if (lat < upTo)
                    found.push_back({lat, left, right, {}});
            }
        }
        constexpr std::int32_t pole = -900'000'000;
        for (const BorderDetails::MapEdge& edge : m_input.borders->mapEdges()) {
            if (edge.low.lat == pole && edge.high.lat == pole && edge.low.lon <= lon && lon < edge.high.lon) {
                found.push_back({-91, Side::sea, m_out.sideOf(edge.inside), {}});
                break;
            }
        }
        sort(found);
        return found;
    }

    /// The regions that the map itself ends with at 180 degrees west or east.
    std::vector<EdgeCrossing> crossingsOfMapEdge(bool west) const
    {
        const std::int32_t lon = west ? -1'800'000'000 : 1'800'000'000;
        std::vector<EdgeCrossing> found;
        for (const BorderDetails::MapEdge& edge : m_input.borders->mapEdges()) {
            if (edge.low.lon != lon || edge.high.lon != lon)
                continue;
            for (const std::int32_t lat : {edge.low.lat, edge.high.lat})
                found.push_back({lat * unit, Side::sea, m_out.sideOf(edge.inside), {}});
        }
        sort(found);
        return found;
    }

    static void sort(std::vector<EdgeCrossing>& crossings)
    {
        std::stable_sort(crossings.begin(), crossings.end(),
                         [](const EdgeCrossing& a, const EdgeCrossing& b) { return a.place < b.place; });
    }

    /// Makes the pieces of one stretch of the edge: for the region that ends there and for a lake over it.
    template <typename AddPoints>
    void addAlong(const SideSet& sides, bool insideIsLeft, AddPoints addPoints)
    {
        ViewPiece piece;
        piece.kind = LineKind::Outline;
        piece.parts = true;
        piece.drawn = true;
        (insideIsLeft ? piece.left : piece.right) = sides.current();
        m_out.begin(piece);
        addPoints();
        m_out.end();
        if (sides.isLake()) {
            piece.drawn = false;
            (insideIsLeft ? piece.left : piece.right) = Side::lake;
            m_out.begin(piece);
            addPoints();
            m_out.end();
        }
    }

    void addFlatEdge(bool west)
    {
        const double lon = west ? -180 : 180;
        const bool mapEdge = m_out.cut() == -1'800'000'000;
        const std::vector<EdgeCrossing> crossings =
            mapEdge ? crossingsOfMapEdge(west) : crossingsOf(m_out.cut(), 91);
        const double step = edgeStep(m_input.camera.pixelsPerUnit) * 180 / pi;
        SideSet sides;
        double from = -90;
        const auto go = [&](double to) {
            if (!(to > from))
                return;
            addAlong(sides, !west, [&] {
                m_out.add(m_screen.flat(lon, from));
                // Whole multiples of the step; twenty times as many near the poles, where some edges bend
                // sharply.
                double lat = from;
                while (true) {
                    const double stride = std::abs(lat) > 88 ? step / 20 : step;
                    lat = (std::floor(lat / stride + 1e-9) + 1) * stride;
                    if (lat >= to)
                        break;
                    m_out.add(m_screen.flat(lon, lat));
                }
                m_out.add(m_screen.flat(lon, to));
            });
            from = to;
        };
        const auto addPole = [&](double lat) {
            if (!west)
                return; // both poles are made with the western edge, once
            addAlong(sides, lat < 0, [&] {
                m_out.add(m_screen.flat(-180, lat));
                m_out.add(m_screen.flat(180, lat));
            });
        };
        std::size_t i = 0;
        for (; i < crossings.size() && crossings[i].place <= -90; ++i)
            toggle(sides, crossings[i]);
        addPole(-90);
        for (; i < crossings.size(); ++i) {
            go(std::min(crossings[i].place, 90.0));
            toggle(sides, crossings[i]);
        }
        go(90);
        addPole(90);
    }

    const ViewInput& m_input;
    const ScreenProjection& m_screen;
    PieceMaker& m_out;
};

int graticuleStep(double zoom)
{
    if (zoom < 2.5)
        return 30;
    if (zoom < 6)
        return 15;
    if (zoom < 18)
        return 5;
    return zoom < 60 ? 2 : 1;
}

/// Meridians and parallels, at a distance that suits the scale.
void addGraticule(const ViewInput& input, const ScreenProjection& screen, PieceMaker& out)
{
    const MapCamera& camera = input.camera;
    const int step = graticuleStep(camera.zoom());
    double south = -90;
    double north = 90;
    if (!screen.isGlobe() && !input.whole) {
        // The rows in sight, by halving: y falls as the latitude rises.
        const auto latitudeOf = [&](double y) {
            double low = -90;
            double high = 90;
            for (int i = 0; i < 40; ++i) {
                const double middle = (low + high) / 2;
                (screen.yOf(middle) > y ? low : high) = middle;
            }
            return low;
        };
        south = std::max(-90.0, latitudeOf(camera.size.height()) - 1);
        north = std::min(90.0, latitudeOf(0) + 1);
    }
    const double bend = std::max(screen.isGlobe() ? 0.25 : 0.02, edgeStep(camera.pixelsPerUnit) * 180 / pi);
    std::vector<Point> chain;
    const auto flush = [&] {
        for (std::size_t first = 0; first + 1 < chain.size(); first += BorderDetails::runLength - 1U) {
            const auto count = std::min<std::size_t>(BorderDetails::runLength, chain.size() - first);
            out.addLine(std::span(chain).subspan(first, count), LineKind::Graticule);
        }
        chain.clear();
    };
    const auto walk = [&](double from, double to, auto place) {
        if (!(to > from))
            return;
        const int parts = std::max(1, int(std::ceil((to - from) / bend)));
        for (int i = 0; i <= parts; ++i)
            chain.push_back(BorderDetails::toPoint(place(from + (to - from) * i / parts)));
        flush();
    };
    for (int lon = -180; lon < 180; lon += step) {
        // Only every 90th meridian goes up to the poles, where they would run into a blot.
        const double reach = lon % 90 == 0 ? 90 : 90 - step;
        walk(std::max(-reach, south), std::min(reach, north), [&](double lat) {
            return GeoPoint{double(lon), lat};
        });
    }
    for (int lat = step - 90; lat < 90; lat += step) {
        if (lat >= south && lat <= north)
            walk(-180, 180, [&](double lon) { return GeoPoint{lon, double(lat)}; });
    }
}

} // namespace

LevelGroups::LevelGroups(const RegionDirectory& regions, RegionLevel level)
{
    const auto count = std::size_t(regions.size());
    group.resize(count, Side::sea);
    country.resize(count, Side::sea);
    for (std::size_t i = 0; i < count; ++i) {
        const RegionId id{std::uint16_t(i)};
        RegionId drawn = regions.ancestorAt(id, level);
        if (!drawn.isValid() && level == RegionLevel::Subdivision)
            drawn = id; // a country without subdivisions stands for itself
        if (drawn.isValid())
            group[i] = drawn.index();
        if (const RegionId land = regions.ancestorAt(id, RegionLevel::Country); land.isValid())
            country[i] = land.index();
    }
}

const BorderDetails::Detail& detailFor(const BorderDetails& borders, const MapCamera& camera)
{
    return borders.detailFor(visibleError * 180 / pi / camera.pixelsPerUnit);
}

ViewGeometry ViewGeometry::make(const ViewInput& input, WorkerPool& pool)
{
    const ScreenProjection screen(input.camera);
    const auto& runs = input.detail->runs;
    // A maker for every share of the runs, whichever thread takes it: pieces stand in the same order every
    // time, and so the picture is the same to the last pixel. The last maker makes what is not a border.
    const std::size_t shares = pool.threadCount() == 1 ? 1 : 24;
    const std::size_t share = (runs.size() + shares - 1) / shares;
    std::vector<PieceMaker> makers(shares + 1, PieceMaker(input, screen));
    pool.run(int(shares) + 1, [&](int part, int) {
        if (part == 0) {
            PieceMaker& maker = makers.back();
            if (input.graticule)
                addGraticule(input, screen, maker);
            for (const std::vector<Point>& line : input.disputed)
                maker.addLine(line, LineKind::Disputed);
            EdgeMaker edges(input, screen, maker);
            if (!screen.isGlobe())
                edges.addFlatEdges();
            if (screen.isGlobe() || maker.cut() != -1'800'000'000)
                edges.addSeam();
            return;
        }
        PieceMaker& maker = makers[std::size_t(part - 1)];
        const std::size_t begin = std::min(std::size_t(part - 1) * share, runs.size());
        const std::size_t end = std::min(begin + share, runs.size());
        for (std::size_t i = begin; i < end; ++i)
            maker.addRun(runs[i], std::span(input.detail->points).subspan(runs[i].first, runs[i].count));
    });
    if (screen.isGlobe()) {
        std::vector<EdgeCrossing> crossings;
        for (const PieceMaker& maker : makers)
            crossings.insert(crossings.end(), maker.rimCrossings.begin(), maker.rimCrossings.end());
        EdgeMaker(input, screen, makers.back()).addRim(std::move(crossings));
    }
    ViewGeometry geometry;
    for (PieceMaker& maker : makers)
        geometry.parts.push_back(std::move(maker.part));
    return geometry;
}

} // namespace outagemap
