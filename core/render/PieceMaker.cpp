// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/PieceMaker.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace outagemap {

namespace {

using Point = BorderDetails::Point;
constexpr double unit = BorderDetails::unit;
constexpr std::int64_t halfTurn = 1'800'000'000;

std::int64_t cutOf(double centralMeridian)
{
    const auto centre = std::int64_t(std::llround(centralMeridian / unit));
    const std::int64_t cut = centre + halfTurn;
    return cut >= halfTurn ? cut - 2 * halfTurn : cut;
}

} // namespace

PieceMaker::PieceMaker(const ViewInput& input, const ScreenProjection& screen)
    : m_input(input)
    , m_screen(screen)
    , m_cut(cutOf(input.camera.projection.centre().lon))
    , m_width(input.camera.size.width())
    , m_height(input.camera.size.height())
    , m_margin(4 + 4 * input.camera.devicePixelRatio)
{
}

double PieceMaker::latitudeAt(Point a, Point b, std::int64_t lon)
{
    if (b.lon < a.lon || (b.lon == a.lon && b.lat < a.lat))
        std::swap(a, b);
    return (a.lat +
            double(lon - a.lon) / double(std::int64_t(b.lon) - a.lon) * double(std::int64_t(b.lat) - a.lat)) *
           unit;
}

void PieceMaker::begin(const ViewPiece& like)
{
    m_piece = like;
    m_piece.first = std::uint32_t(part.points.size());
}

void PieceMaker::end()
{
    m_piece.count = std::uint32_t(part.points.size()) - m_piece.first;
    if (m_piece.count < 2) {
        part.points.resize(m_piece.first);
        return;
    }
    m_piece.top = m_piece.bottom = part.points.back().y;
    for (std::size_t i = m_piece.first; i < part.points.size(); ++i) {
        m_piece.top = std::min(m_piece.top, part.points[i].y);
        m_piece.bottom = std::max(m_piece.bottom, part.points[i].y);
    }
    part.pieces.push_back(m_piece);
}

void PieceMaker::addRun(const BorderDetails::Run& run, std::span<const Point> points)
{
    ViewPiece piece;
    piece.continues = run.continues;
    piece.drawn = true;
    piece.parts = true;
    if (run.kind == BorderDetails::RunKind::Lake) {
        piece.left = Side::lake;
        piece.right = Side::none;
        piece.kind = LineKind::Lake;
    } else {
        piece.left = sideOf(run.left);
        piece.right = sideOf(run.right);
        if (piece.left == piece.right)
            return;
        if (piece.left == Side::sea || piece.right == Side::sea) {
            piece.kind = LineKind::Coast;
        } else {
            const auto& country = m_input.groups->country;
            piece.kind = country[run.left.index()] == country[run.right.index()] &&
                                 country[run.left.index()] != Side::sea
                             ? LineKind::Subdivision
                             : LineKind::Country;
        }
        const std::uint16_t selected = m_input.selected.isValid() ? m_input.selected.index() : Side::none;
        piece.selected = piece.left == selected || piece.right == selected;
    }
    if (!m_screen.isGlobe()) {
        addFlat(piece, run.low, run.high, points);
        return;
    }
    // The ball around the run: on the far side, or above or below the picture?
    const double reach =
        (double(run.high.lon) - run.low.lon + run.high.lat - run.low.lat) / 2 * unit * std::numbers::pi / 180;
    const ScreenProjection::Seen middle = m_screen.onGlobe((double(run.low.lon) + run.high.lon) / 2 * unit,
                                                           (double(run.low.lat) + run.high.lat) / 2 * unit);
    if (middle.depth < -reach)
        return;
    if (!m_input.whole && middle.depth > reach) {
        const ScreenPoint at = m_screen.fromMiddle(middle.x, middle.y);
        const double around = reach * m_screen.globeRadius() + m_margin;
        if (at.y + around < 0 || at.y - around > m_height || at.x - around > m_width)
            return;
        if (at.x + around < 0) {
            const std::array ends{points.front(), points.back()};
            piece.drawn = false;
            addOnGlobe(piece, ends);
            return;
        }
    }
    addOnGlobe(piece, points);
}

void PieceMaker::addLine(std::span<const Point> points, LineKind kind)
{
    if (points.size() < 2)
        return;
    ViewPiece piece;
    piece.kind = kind;
    piece.drawn = true;
    if (m_screen.isGlobe()) {
        addOnGlobe(piece, points);
        return;
    }
    Point low = points[0];
    Point high = points[0];
    for (const Point p : points) {
        low = {std::min(low.lon, p.lon), std::min(low.lat, p.lat)};
        high = {std::max(high.lon, p.lon), std::max(high.lat, p.lat)};
    }
    addFlat(piece, low, high, points);
}

void PieceMaker::addSeam(std::span<const Point> points, std::uint16_t left, std::uint16_t right)
{
    ViewPiece piece;
    piece.left = left;
    piece.right = right;
    piece.parts = true;
    if (m_screen.isGlobe())
        addOnGlobe(piece, points);
    else
        addFlat(piece, points.front(), points.back(), points);
}

void PieceMaker::addFlat(const ViewPiece& like, Point low, Point high, std::span<const Point> points)
{
    const double top = m_screen.yOf(high.lat * unit);
    const double bottom = m_screen.yOf(low.lat * unit);
    if (!m_input.whole && (bottom < -m_margin || top > m_height + m_margin))
        return;
    const bool east = low.lon >= m_cut;
    if (!east && high.lon >= m_cut) {
        addAcrossCut(like, points);
        return;
    }
    const double shift = (east ? -180 : 180) - double(m_cut) * unit;
    ViewPiece piece = like;
    if (!m_input.whole) {
        // Parallels are longest at the equator.
        const double nearLat = low.lat > 0 ? low.lat : high.lat < 0 ? high.lat : 0;
        const double farLat = std::max(std::abs(double(low.lat)), std::abs(double(high.lat)));
        const double west = low.lon * unit + shift;
        const double eastEnd = high.lon * unit + shift;
        const double left =
            std::min(m_screen.flat(west, nearLat * unit).x, m_screen.flat(west, farLat * unit).x);
        const double right =
            std::max(m_screen.flat(eastEnd, nearLat * unit).x, m_screen.flat(eastEnd, farLat * unit).x);
        if (left > m_width + m_margin)
            return;
        if (right < -m_margin) {
            // Left of the picture only its ends count: how often the line goes to and fro between changes
            // nothing.
            if (!piece.parts)
                return;
            piece.drawn = false;
            begin(piece);
            for (const Point p : {points.front(), points.back()})
                add(m_screen.flat(p.lon * unit + shift, p.lat * unit));
            end();
            return;
        }
    }
    begin(piece);
    for (const Point p : points)
        add(m_screen.flat(p.lon * unit + shift, p.lat * unit));
    end();
}

void PieceMaker::addAcrossCut(const ViewPiece& like, std::span<const Point> points)
{
    const double cut = double(m_cut) * unit;
    const auto isEast = [&](Point p) { return p.lon >= m_cut; };
    begin(like);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool east = isEast(points[i]);
        if (i > 0 && east != isEast(points[i - 1])) {
            const double lat = latitudeAt(points[i - 1], points[i], m_cut);
            add(m_screen.flat(east ? 180 : -180, lat));
            end();
            begin(like);
            m_piece.continues = false;
            add(m_screen.flat(east ? -180 : 180, lat));
        }
        add(m_screen.flat(points[i].lon * unit - cut + (east ? -180 : 180), points[i].lat * unit));
    }
    end();
}

void PieceMaker::addOnGlobe(const ViewPiece& like, std::span<const Point> points)
{
    m_seen.clear();
    bool anyNear = false;
    for (const Point p : points) {
        m_seen.push_back(m_screen.onGlobe(p.lon * unit, p.lat * unit));
        anyNear = anyNear || m_seen.back().depth >= 0;
    }
    if (!anyNear)
        return;
    begin(like);
    for (std::size_t i = 0; i < m_seen.size(); ++i) {
        const ScreenProjection::Seen& here = m_seen[i];
        if (i > 0 && (here.depth < 0) != (m_seen[i - 1].depth < 0)) {
            // The horizon's crossing on the straight way through the sphere, pushed out to the rim.
            const ScreenProjection::Seen& before = m_seen[i - 1];
            const double share = before.depth / (before.depth - here.depth);
            const double x = before.x + share * (here.x - before.x);
            const double y = before.y + share * (here.y - before.y);
            const double out = m_screen.globeRadius() / std::max(1e-9, std::hypot(x, y));
            const ScreenPoint point = m_screen.fromMiddle(x * out, y * out);
            if (like.parts)
                rimCrossings.push_back({std::atan2(y, x), like.left, like.right, point});
            if (here.depth < 0) {
                add(point);
                end();
                begin(like);
            } else {
                begin(like);
                m_piece.continues = false;
                add(point);
            }
        }
        if (here.depth >= 0)
            add(m_screen.fromMiddle(here.x, here.y));
    }
    end();
}

} // namespace outagemap
