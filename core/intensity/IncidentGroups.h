// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/model/Incident.h"

#include <vector>

namespace outagemap {

/// Puts the incidents of one service in the order they are listed in, and fills `partOf`.
///
/// - An incident of a larger region that is but the shadow of a smaller one's (four fifths of its excess lie
/// in one
///   region of it, at the same time) is left out: a country's outage is not the world's.
/// - Incidents that overlap one of a region around them are listed under it; of several the one of the
/// largest
///   region, so that all of a world-wide outage stands under the world's.
/// - What measurements tell of an incident stands under what reports tell of it.
/// - The groups come newest first; within a group, larger regions first, then by their start.
std::vector<Incident> groupIncidents(const RegionDirectory& regions, std::vector<Incident> incidents);

} // namespace outagemap
