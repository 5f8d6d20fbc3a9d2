// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/MapCamera.h"

#include <cmath>
#include <memory>
#include <vector>

namespace outagemap {

/// A place on the picture in device pixels. Floats: at the closest zoom their steps are a tenth of a pixel
/// only far outside the picture.
struct ScreenPoint
{
    float x;
    float y;

    bool operator==(const ScreenPoint&) const = default;
};

/// A camera's projection for a million points a frame: the same as Projection and MapCamera one after the
/// other, by cubic interpolation (Hermite) in a table of every sixteenth of a degree, which is exact to 1e-10
/// radii (to the last fraction of a degree about the poles, where Mollweide's parallels shrink to a point).
/// Trigonometry per point would cost ten times as much.
class ScreenProjection
{
public:
    explicit ScreenProjection(const MapCamera& camera);

    bool isGlobe() const { return m_isGlobe; }

    /// Not for the globe. `lonFromCentre` is -180..180, both ends kept apart.
    ScreenPoint flat(double lonFromCentre, double lat) const
    {
        const Row row = rowAt(lat);
        return {float(m_x0 + row.b * lonFromCentre), float(m_y0 - row.a)};
    }
    /// Device pixels per degree of longitude at a latitude, and the y of it.
    double pixelsPerDegree(double lat) const { return rowAt(lat).b; }
    double yOf(double lat) const { return m_y0 - rowAt(lat).a; }

    /// A place on the globe as seen from afar, in pixels from its middle, x to the right, y up, depth towards
    /// the viewer (negative: the far side).
    struct Seen
    {
        double x;
        double y;
        double depth;
    };
    Seen onGlobe(double lon, double lat) const;
    /// Pixels of a point given in pixels from the globe's middle.
    ScreenPoint fromMiddle(double x, double y) const { return {float(m_x0 + x), float(m_y0 - y)}; }
    double globeRadius() const { return m_scale; }

private:
    /// Two values at one latitude (or angle).
    struct Row
    {
        double a;
        double b;
    };
    /// Coefficients of both between two rows of the table, by powers of the way from one to the next.
    struct Cubic
    {
        double a[4];
        double b[4];
    };
    using Table = std::vector<Cubic>;
    static constexpr double rowsPerDegree = 16;

    Row rowAt(double lat) const
    {
        const double place = (std::clamp(lat, m_lowest, -m_lowest) + 90) * rowsPerDegree;
        const auto i = std::min(std::size_t(place), m_rows.size() - 1);
        const double f = place - double(i);
        const Cubic& c = m_rows[i];
        return {c.a[0] + f * (c.a[1] + f * (c.a[2] + f * c.a[3])),
                c.b[0] + f * (c.b[1] + f * (c.b[2] + f * c.b[3]))};
    }
    static Row angleAt(double degrees);
    template <typename Function>
    static Table makeTable(double from, double to, double lowest, bool steepEnds, Function function);

    Table m_rows; ///< flat: a = y in pixels, b = pixels per degree
    double m_lowest = -90;
    double m_x0 = 0;
    double m_y0 = 0;
    double m_scale = 1;
    bool m_isGlobe = false;
    double m_centreLon = 0;
    double m_sinCentre = 0;
    double m_cosCentre = 1;
};

} // namespace outagemap
