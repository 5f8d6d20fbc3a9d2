// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/Topology.h"

#include <span>
#include <vector>

namespace outagemap {

/// The regions of a coarser level: faces whose group (`groups[face.index()]`) is the same are merged, borders
/// between them vanish, all other vertices stay. An invalid group leaves a face out. Groups must have at
/// least as many entries as the largest face index + 1.
Topology dissolved(const Topology& topology, std::span<const RegionId> groups);

/// Which vertices of a topology are worth drawing at which scale: simplifies its arcs, so neighbours keep
/// their common border. Nodes (where arcs end) always stay.
class LevelOfDetail
{
public:
    /// Weighs all vertices once, by Douglas and Peucker (1973, Cartographica 10(2)) with distances in degrees
    /// of latitude (longitudes shortened by the cosine of the arc's mean latitude). O(n log n) as a rule.
    explicit LevelOfDetail(const Topology& topology);

    /// The topology with those vertices only that lie more than `tolerance` degrees off the simplified line.
    /// Closed arcs keep at least three different points. Arc and ring numbers stay the same.
    Topology simplified(const Topology& topology, double tolerance) const;

private:
    std::vector<float> m_weights; ///< per vertex: the tolerance, in degrees, up to which it is kept
};

} // namespace outagemap
