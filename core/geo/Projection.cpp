// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/Projection.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace outagemap {

namespace {

using std::numbers::pi;

constexpr double radians(double degrees)
{
    return degrees * pi / 180;
}

constexpr double degrees(double radians)
{
    return radians * 180 / pi;
}

constexpr double mercatorLimit = 85.0511287798066; // where the world is a square, EPSG:3857

/// Longitude from the central meridian, in -180..180; exactly +-180 keeps its side where it can.
double wrapped(double lon)
{
    if (lon > 180)
        return lon - 360;
    if (lon < -180)
        return lon + 360;
    return lon;
}

// --- Pseudocylindrical projections: parallels are straight, so each is a height and a half width per
// latitude.

/// The row of a latitude: its y, and the x of one radian of longitude in it.
struct Row
{
    double y;
    double scale;
};

/// Savric, Patterson, Jenny (2018), "The Equal Earth map projection", IJGIS 33(3), equations 8 to 11.
Row equalEarthRow(double lat)
{
    constexpr double a1 = 1.340264;
    constexpr double a2 = -0.081106;
    constexpr double a3 = 0.000893;
    constexpr double a4 = 0.003796;
    const double m = std::sqrt(3.0) / 2;
    const double theta = std::asin(m * std::sin(lat));
    const double t2 = theta * theta;
    const double t6 = t2 * t2 * t2;
    const double derivative = a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2);
    return {theta * (a1 + a2 * t2 + t6 * (a3 + a4 * t2)), std::cos(theta) / (m * derivative)};
}

/// Savric et al. (2011), "A polynomial equation for the Natural Earth projection", CaGIS 38(4), equations 4.
Row naturalEarthRow(double lat)
{
    const double p2 = lat * lat;
    const double p4 = p2 * p2;
    return {lat * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4))),
            0.870700 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4))};
}

/// A function known every 5 degrees of 0..90, as a natural cubic spline that is even or odd about 0.
class FiveDegreeTable
{
public:
    static constexpr int count = 19;

    FiveDegreeTable(const std::array<double, count>& values, bool odd)
        : m_values(values)
        , m_odd(odd)
    {
        // Second derivatives on -90..90 (the table mirrored), by the usual tridiagonal system, solved
        // forwards and back; natural at both ends.
        constexpr int n = 2 * count - 1;
        std::array<double, n> u{};
        std::array<double, n> second{};
        for (int i = 1; i < n - 1; ++i) {
            const double p = 0.5 * second[std::size_t(i) - 1] + 2;
            second[std::size_t(i)] = -0.5 / p;
            const double bend = at(i + 1) - 2 * at(i) + at(i - 1);
            u[std::size_t(i)] = (3 * bend - 0.5 * u[std::size_t(i) - 1]) / p;
        }
        second[n - 1] = 0;
        for (int i = n - 2; i >= 0; --i)
            second[std::size_t(i)] = second[std::size_t(i)] * second[std::size_t(i) + 1] + u[std::size_t(i)];
        std::copy(second.begin() + count - 1, second.end(), m_second.begin());
    }

    double operator()(double absoluteDegrees) const
    {
        const double position = std::clamp(absoluteDegrees / 5, 0.0, double(count - 1));
        const auto i = std::size_t(std::min(int(position), count - 2));
        const double b = position - double(i);
        const double a = 1 - b;
        return a * m_values[i] + b * m_values[i + 1] +
               ((a * a * a - a) * m_second[i] + (b * b * b - b) * m_second[i + 1]) / 6;
    }

private:
    double at(int i) const
    {
        const int k = i - (count - 1);
        return k < 0 ? (m_odd ? -1 : 1) * m_values[std::size_t(-k)] : m_values[std::size_t(k)];
    }

    std::array<double, count> m_values;
    std::array<double, count> m_second{};
    bool m_odd;
};

/// Robinson (1974): lengths of parallels and their distances from the equator, every 5 degrees.
Row robinsonRow(double lat)
{
    static const FiveDegreeTable lengths({1.0000, 0.9986, 0.9954, 0.9900, 0.9822, 0.9730, 0.9600, 0.9427,
                                          0.9216, 0.8962, 0.8679, 0.8350, 0.7986, 0.7597, 0.7186, 0.6732,
                                          0.6213, 0.5722, 0.5322},
                                         false);
    static const FiveDegreeTable distances({0.0000, 0.0620, 0.1240, 0.1860, 0.2480, 0.3100, 0.3720, 0.4340,
                                            0.4958, 0.5571, 0.6176, 0.6769, 0.7346, 0.7903, 0.8435, 0.8936,
                                            0.9394, 0.9761, 1.0000},
                                           true);
    const double absolute = degrees(std::abs(lat));
    return {std::copysign(1.3523 * distances(absolute), lat), 0.8487 * lengths(absolute)};
}

/// Snyder (1987), "Map projections: a working manual", USGS PP 1395, page 251.
Row mollweideRow(double lat)
{
    double theta = lat;
    if (std::abs(lat) < pi / 2 - 1e-9) {
        for (int i = 0; i < 60; ++i) {
            const double step =
                (2 * theta + std::sin(2 * theta) - pi * std::sin(lat)) / (2 + 2 * std::cos(2 * theta));
            theta -= step;
            if (std::abs(step) < 1e-13)
                break;
        }
    } else {
        theta = std::copysign(pi / 2, lat);
    }
    return {std::sqrt(2.0) * std::sin(theta), 2 * std::sqrt(2.0) / pi * std::cos(theta)};
}

Row mercatorRow(double lat)
{
    const double limited = std::clamp(lat, radians(-mercatorLimit), radians(mercatorLimit));
    return {std::asinh(std::tan(limited)), 1};
}

Row rowOf(ProjectionKind kind, double lat)
{
    switch (kind) {
    case ProjectionKind::NaturalEarth:
        return naturalEarthRow(lat);
    case ProjectionKind::Robinson:
        return robinsonRow(lat);
    case ProjectionKind::Mollweide:
        return mollweideRow(lat);
    case ProjectionKind::WebMercator:
        return mercatorRow(lat);
    case ProjectionKind::EqualEarth:
    case ProjectionKind::Orthographic: // has no rows; never asked
        break;
    }
    return equalEarthRow(lat);
}

double latitudeLimit(ProjectionKind kind)
{
    return kind == ProjectionKind::WebMercator ? radians(mercatorLimit) : pi / 2;
}

/// The latitude (radians) whose row has that y, for y within the world: y grows with latitude everywhere, so
/// bisection always finds it; 50 halvings are well below what doubles hold.
double latitudeOfY(ProjectionKind kind, double y)
{
    double low = -latitudeLimit(kind);
    double high = -low;
    for (int i = 0; i < 50; ++i) {
        const double middle = (low + high) / 2;
        (rowOf(kind, middle).y < y ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace

Projection::Projection(ProjectionKind kind, GeoPoint centre)
    : m_kind(kind)
{
    double lon = std::isfinite(centre.lon) ? std::remainder(centre.lon, 360.0) : 0;
    if (lon == 180)
        lon = -180;
    m_centre.lon = lon + 0.0;
    // Latitude turns the globe only; keeping it elsewhere would make equal projections compare unequal.
    if (kind == ProjectionKind::Orthographic && std::isfinite(centre.lat))
        m_centre.lat = std::clamp(centre.lat, -90.0, 90.0);
}

std::optional<QPointF> Projection::forward(GeoPoint point) const
{
    if (!(std::abs(point.lon) <= 540 && std::abs(point.lat) <= 90))
        return std::nullopt;
    if (m_kind != ProjectionKind::Orthographic)
        return forwardRelative(wrapped(wrapped(point.lon - m_centre.lon)), point.lat);

    const auto [x, y, depth] = onGlobe(point);
    if (depth < 0)
        return std::nullopt;
    return QPointF(x, y);
}

QPointF Projection::forwardRelative(double lonFromCentre, double lat) const
{
    const Row row = rowOf(m_kind, radians(lat));
    return {row.scale * radians(lonFromCentre), row.y};
}

Projection::GlobePoint Projection::onGlobe(GeoPoint point) const
{
    const double lon = radians(point.lon - m_centre.lon);
    const double lat = radians(point.lat);
    const double lat0 = radians(m_centre.lat);
    const double cosLat = std::cos(lat);
    return {cosLat * std::sin(lon), std::cos(lat0) * std::sin(lat) - std::sin(lat0) * cosLat * std::cos(lon),
            std::sin(lat0) * std::sin(lat) + std::cos(lat0) * cosLat * std::cos(lon)};
}

std::optional<GeoPoint> Projection::inverse(QPointF xy) const
{
    if (!std::isfinite(xy.x()) || !std::isfinite(xy.y()))
        return std::nullopt;
    if (m_kind == ProjectionKind::Orthographic) {
        const double square = xy.x() * xy.x() + xy.y() * xy.y();
        if (square > 1)
            return std::nullopt;
        const double depth = std::sqrt(1 - square);
        const double lat0 = radians(m_centre.lat);
        const double lat = std::asin(std::clamp(depth * std::sin(lat0) + xy.y() * std::cos(lat0), -1.0, 1.0));
        const double lon = std::atan2(xy.x(), depth * std::cos(lat0) - xy.y() * std::sin(lat0));
        return GeoPoint{wrapped(degrees(lon) + m_centre.lon), degrees(lat)};
    }
    const double top = rowOf(m_kind, latitudeLimit(m_kind)).y;
    if (std::abs(xy.y()) > top)
        return std::nullopt;
    const double lat = latitudeOfY(m_kind, xy.y());
    const double width = rowOf(m_kind, lat).scale;
    if (std::abs(xy.x()) > width * pi)
        return std::nullopt;
    const double lon = width > 0 ? degrees(xy.x() / width) : 0;
    return GeoPoint{wrapped(lon + m_centre.lon), degrees(lat)};
}

QRectF Projection::bounds() const
{
    if (m_kind == ProjectionKind::Orthographic)
        return {-1, -1, 2, 2};
    const double top = rowOf(m_kind, latitudeLimit(m_kind)).y;
    // All of them are widest at the equator.
    const double right = rowOf(m_kind, 0).scale * pi;
    return {-right, -top, 2 * right, 2 * top};
}

std::vector<QPointF> Projection::outline() const
{
    std::vector<QPointF> points;
    if (m_kind == ProjectionKind::Orthographic) {
        constexpr int corners = 720;
        for (int i = 0; i <= corners; ++i) {
            const double angle = 2 * pi * (i % corners) / corners;
            points.emplace_back(std::cos(angle), std::sin(angle));
        }
        return points;
    }
    const double limit = degrees(latitudeLimit(m_kind));
    constexpr int steps = 360;
    for (int i = 0; i <= steps; ++i)
        points.push_back(forwardRelative(180, limit * (2.0 * i / steps - 1)));
    for (int i = steps; i >= 0; --i)
        points.push_back(forwardRelative(-180, limit * (2.0 * i / steps - 1)));
    points.push_back(points.front());
    return points;
}

namespace {

struct KindName
{
    ProjectionKind kind;
    const char* name;
};

constexpr std::array kindNames{
    KindName{ProjectionKind::EqualEarth, "equal-earth"},
    KindName{ProjectionKind::NaturalEarth, "natural-earth"},
    KindName{ProjectionKind::Robinson, "robinson"},
    KindName{ProjectionKind::Mollweide, "mollweide"},
    KindName{ProjectionKind::WebMercator, "web-mercator"},
    KindName{ProjectionKind::Orthographic, "orthographic"},
};

} // namespace

QString Projection::name() const
{
    for (const KindName& entry : kindNames) {
        if (entry.kind == m_kind)
            return QLatin1String(entry.name);
    }
    return {};
}

QString Projection::fullName() const
{
    return m_centre == GeoPoint()
               ? name()
               : QStringLiteral("%1@%2,%3").arg(name()).arg(m_centre.lon).arg(m_centre.lat);
}

Expected<Projection> Projection::fromName(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    const QStringView name = at < 0 ? text : text.first(at);
    GeoPoint centre;
    if (at >= 0) {
        const QList<QStringView> numbers = text.mid(at + 1).split(u',');
        bool lonOk = false;
        bool latOk = true;
        centre.lon = numbers[0].toDouble(&lonOk);
        if (numbers.size() == 2)
            centre.lat = numbers[1].toDouble(&latOk);
        if (!lonOk || !latOk || numbers.size() > 2 || !(std::abs(centre.lon) <= 180) ||
            !(std::abs(centre.lat) <= 90)) {
            return fail(
                QStringLiteral("\"%1\" is no projection centre: write NAME@LON or NAME@LON,LAT with a "
                               "longitude of -180 to 180 and a latitude of -90 to 90 degrees")
                    .arg(text));
        }
    }
    QStringList known;
    for (const KindName& entry : kindNames) {
        if (name == QLatin1String(entry.name))
            return Projection(entry.kind, centre);
        known += QLatin1String(entry.name);
    }
    return fail(
        QStringLiteral("\"%1\" is no projection; there are %2").arg(name, known.join(QStringLiteral(", "))));
}

std::vector<ProjectionKind> Projection::kinds()
{
    std::vector<ProjectionKind> result;
    for (const KindName& entry : kindNames)
        result.push_back(entry.kind);
    return result;
}

} // namespace outagemap
