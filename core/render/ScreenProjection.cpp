// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/ScreenProjection.h"

#include <algorithm>
#include <array>
#include <numbers>

namespace outagemap {

namespace {

constexpr double degree = std::numbers::pi / 180;

} // namespace

template <typename Function>
ScreenProjection::Table ScreenProjection::makeTable(double from, double to, double lowest, bool steepEnds,
                                                    Function function)
{
    const int count = int(std::lround((to - from) * rowsPerDegree));
    constexpr double h = 1 / rowsPerDegree;
    constexpr double small = 1e-4;
    struct Node
    {
        Row value;
        Row slope; ///< times h
    };
    std::vector<Node> nodes(std::size_t(count) + 1);
    for (int i = 0; i <= count; ++i) {
        const double at = from + i * h;
        const double before = std::max(at - small, std::min(at, lowest));
        const double after = std::min(at + small, std::max(at, -lowest));
        const Row low = function(before);
        const Row high = function(after);
        Node& node = nodes[std::size_t(i)];
        node.value = function(at);
        const double scale = after > before ? h / (after - before) : 0;
        node.slope = {(high.a - low.a) * scale, (high.b - low.b) * scale};
    }
    Table table(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < table.size(); ++i) {
        const Node& p = nodes[i];
        const Node& q = nodes[i + 1];
        const auto fill = [](double(&c)[4], double p0, double m0, double p1, double m1) {
            c[0] = p0;
            c[1] = m0;
            c[2] = 3 * (p1 - p0) - 2 * m0 - m1;
            c[3] = 2 * (p0 - p1) + m0 + m1;
        };
        // Where a slope is not finite: a straight line.
        const bool atPole = steepEnds && (i == 0 || i + 1 == table.size());
        const Row ma = atPole ? Row{q.value.a - p.value.a, q.value.b - p.value.b} : p.slope;
        const Row mb = atPole ? ma : q.slope;
        fill(table[i].a, p.value.a, ma.a, q.value.a, mb.a);
        fill(table[i].b, p.value.b, ma.b, q.value.b, mb.b);
    }
    return table;
}

ScreenProjection::ScreenProjection(const MapCamera& camera)
{
    const Projection& projection = camera.projection;
    m_scale = camera.pixelsPerUnit;
    m_x0 = camera.size.width() / 2.0 - camera.centre.x() * m_scale;
    m_y0 = camera.size.height() / 2.0 + camera.centre.y() * m_scale;
    m_isGlobe = projection.kind() == ProjectionKind::Orthographic;
    if (m_isGlobe) {
        m_centreLon = projection.centre().lon;
        m_sinCentre = std::sin(projection.centre().lat * degree);
        m_cosCentre = std::cos(projection.centre().lat * degree);
        return;
    }
    // One table a kind, made once, in units of the sphere's radius.
    static const std::array<Table, 5> tables = [] {
        std::array<Table, 5> made;
        for (const ProjectionKind kind : Projection::kinds()) {
            if (kind == ProjectionKind::Orthographic)
                continue;
            const Projection flat(kind);
            // Web Mercator's own limit would be a bend in the middle of a row.
            const double lowest = kind == ProjectionKind::WebMercator ? -86 : -90;
            made[std::size_t(kind)] =
                makeTable(-90, 90, lowest, kind == ProjectionKind::Mollweide, [&](double lat) -> Row {
                    if (kind == ProjectionKind::WebMercator)
                        return {std::asinh(std::tan(std::clamp(lat, -86.0, 86.0) * degree)), degree};
                    const QPointF p = flat.forwardRelative(1, lat);
                    return {p.y(), p.x()};
                });
        }
        return made;
    }();
    m_rows = tables[std::size_t(projection.kind())];
    if (projection.kind() == ProjectionKind::WebMercator)
        m_lowest = -projection.inverse({0, projection.bounds().bottom()})->lat;
    for (Cubic& c : m_rows) {
        for (int i = 0; i < 4; ++i) {
            c.a[i] *= m_scale;
            c.b[i] *= m_scale;
        }
    }
}

ScreenProjection::Row ScreenProjection::angleAt(double degrees)
{
    static const Table table = makeTable(0, 90, -1e9, false, [](double d) -> Row {
        return {std::sin(d * degree), std::cos(d * degree)};
    });
    double turned = degrees - 360 * std::floor(degrees / 360);
    const int quarter = std::min(3, int(turned / 90));
    turned = (turned - quarter * 90) * rowsPerDegree;
    const auto i = std::min(std::size_t(turned), table.size() - 1);
    const double f = turned - double(i);
    const Cubic& c = table[i];
    const double sine = c.a[0] + f * (c.a[1] + f * (c.a[2] + f * c.a[3]));
    const double cosine = c.b[0] + f * (c.b[1] + f * (c.b[2] + f * c.b[3]));
    switch (quarter) {
    case 0:
        return {sine, cosine};
    case 1:
        return {cosine, -sine};
    case 2:
        return {-sine, -cosine};
    default:
        return {-cosine, sine};
    }
}

ScreenProjection::Seen ScreenProjection::onGlobe(double lon, double lat) const
{
    const Row lonAngle = angleAt(lon - m_centreLon);
    const Row latAngle = angleAt(lat);
    const double forward = latAngle.b * lonAngle.b;
    return {m_scale * latAngle.b * lonAngle.a, m_scale * (m_cosCentre * latAngle.a - m_sinCentre * forward),
            m_sinCentre * latAngle.a + m_cosCentre * forward};
}

} // namespace outagemap
