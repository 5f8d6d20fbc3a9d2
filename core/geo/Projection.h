// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Error.h"
#include "core/model/Region.h"

#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringView>
#include <cstdint>
#include <optional>
#include <vector>

namespace outagemap {

enum class ProjectionKind : std::uint8_t
{
    EqualEarth,   ///< Savric, Patterson, Jenny (2018), IJGIS 33(3):454; equal-area, the default
    NaturalEarth, ///< Savric, Jenny, Patterson, Petrovic, Hurni (2011), polynomial form
    Robinson,     ///< Robinson (1974), tabulated
    Mollweide,    ///< equal-area
    WebMercator,  ///< EPSG:3857 up to latitude 85.0511
    Orthographic, ///< the globe from afar
};

/// A map projection of the sphere with a central meridian. Projected coordinates are in units of the sphere's
/// radius, x to the east, y to the NORTH. A value type.
class Projection
{
public:
    /// `centre.lon` is the central meridian (degrees); `centre.lat` matters to the orthographic globe only.
    explicit Projection(ProjectionKind kind = ProjectionKind::EqualEarth, GeoPoint centre = {});

    ProjectionKind kind() const { return m_kind; }
    GeoPoint centre() const { return m_centre; }

    /// Nothing for a point that the projection does not show (the far side of the globe). Latitudes beyond
    /// the projection's limit are moved onto it.
    std::optional<QPointF> forward(GeoPoint point) const;

    /// Where a point lies that is `lonFromCentre` degrees (-180..180, both ends kept apart) east of the
    /// central meridian. Not for the orthographic globe.
    QPointF forwardRelative(double lonFromCentre, double lat) const;

    /// A point on the turned unit sphere as seen from afar: x to the right, y up, depth towards the viewer
    /// (negative: on the far side).
    struct GlobePoint
    {
        double x;
        double y;
        double depth;
    };
    GlobePoint onGlobe(GeoPoint point) const;

    /// Nothing outside the projected world.
    std::optional<GeoPoint> inverse(QPointF xy) const;

    /// The bounding box of the projected world.
    QRectF bounds() const;

    /// The edge of the projected world, a closed chain of points.
    std::vector<QPointF> outline() const;

    bool operator==(const Projection&) const = default;

    /// The names of the command line and of files: `equal-earth`, `natural-earth`, `robinson`, `mollweide`,
    /// `web-mercator`, `orthographic`; `fromName` also reads `NAME@LON` and `NAME@LON,LAT` for the centre and
    /// fails, listing the names, for anything else.
    QString name() const;
    /// The name, with the centre where it is not 0,0: as `fromName` reads it.
    QString fullName() const;
    static Expected<Projection> fromName(QStringView text);
    static std::vector<ProjectionKind> kinds();

private:
    ProjectionKind m_kind;
    GeoPoint m_centre;
};

} // namespace outagemap
