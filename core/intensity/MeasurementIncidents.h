// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/model/Counts.h"
#include "core/model/Incident.h"

#include <span>
#include <vector>

namespace outagemap {

/// The incidents that measurements tell of, from what is known of them up to `now`; in no order, `service`
/// not set.
///
/// Failures are watched like reports (IncidentTracker), in steps of five minutes, an hour or a day, whichever
/// fits the measurements' usual duration. Expected are the tests of the step times the highest failing share
/// that is still usual there: the region's mean share (forgetting, each step at most a tenth above it, steps
/// in an incident left out; with usualFailingShare as a prior worth forty tests) and twice its standard
/// deviation. An availability is a share over many addresses and counts as twenty tests, in a service that
/// has any. `measurements` ordered by start, each region for itself.
std::vector<Incident> measurementIncidents(const RegionDirectory& regions,
                                           std::span<const MeasurementCount> measurements, UtcTime now);

} // namespace outagemap
