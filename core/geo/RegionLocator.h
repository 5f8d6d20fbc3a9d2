// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/Topology.h"
#include "core/model/Region.h"

#include <cstdint>
#include <vector>

namespace outagemap {

/// Answers which region a point lies in, several million times a second, from a grid over the topology.
/// Immutable after construction; any number of threads may ask.
class RegionLocator
{
public:
    /// Points at sea up to this far from a coast belong to the nearest region: coasts of the map are
    /// simplified.
    static constexpr double defaultSnapKm = 25.0;

    explicit RegionLocator(const Topology& topology, double snapKm = defaultSnapKm);

    /// The finest region (subdivision, or a country without subdivisions) at that point, or the nearest
    /// within the snap distance; invalid far out at sea and for coordinates outside lon -180..180, lat
    /// -90..90 or NaN.
    RegionId locate(GeoPoint point) const;

    /// Bytes held by the index.
    std::size_t memoryBytes() const;
};

} // namespace outagemap
