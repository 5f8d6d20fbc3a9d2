// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <cstdint>
#include <functional>

namespace outagemap {

/// A longitude and latitude in degrees on WGS 84: lon -180..180 (east positive), lat -90..90 (north
/// positive).
struct GeoPoint
{
    double lon = 0;
    double lat = 0;

    constexpr bool operator==(const GeoPoint&) const = default;
};

/// Which region of the loaded map: a position in its RegionDirectory. Valid only within one run of the
/// program; what outlives it (cache, files, command line) uses the region's code.
class RegionId
{
public:
    constexpr RegionId() = default;
    constexpr explicit RegionId(std::uint16_t index)
        : m_index(index)
    {
    }

    constexpr bool isValid() const { return m_index != none; }
    constexpr std::uint16_t index() const { return m_index; }
    constexpr auto operator<=>(const RegionId&) const = default;

    /// The root of every directory, UN M.49 `001`.
    static constexpr RegionId world() { return RegionId(0); }

private:
    static constexpr std::uint16_t none = 0xffff;
    std::uint16_t m_index = none;
};

/// The levels at which a map can be drawn, from coarse to fine.
enum class RegionLevel : std::uint8_t
{
    World,       ///< `001`
    Area,        ///< UN M.49 as in CLDR: `155` western Europe; also the continents between world and area
    Country,     ///< ISO 3166-1 alpha-2: `SG`
    Subdivision, ///< ISO 3166-2: `ID-JK`, or our stable `ID-x-NAME`
};

/// One region of the map's directory.
struct Region
{
    QString code;
    RegionLevel level = RegionLevel::World;
    RegionId parent;             ///< invalid for the world
    QString name;                ///< in English
    std::int64_t population = 0; ///< people; 0 where nobody lives or it is not known
    GeoPoint labelPoint;         ///< a point inside the region, where its name or mark is put
    bool disputed = false;
    QString
        timeZone; ///< IANA name of the zone that most of its people live in; empty for areas, or not known
};

} // namespace outagemap

template <>
struct std::hash<outagemap::RegionId>
{
    std::size_t operator()(outagemap::RegionId id) const noexcept { return id.index(); }
};
