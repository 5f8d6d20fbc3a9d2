// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Region.h"
#include "core/model/Service.h"
#include "core/model/UtcTime.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace outagemap {

/// How far an incident has come.
enum class IncidentStatus : std::uint8_t
{
    Possible,  ///< evidence, but not yet beyond the false-alarm rate that is asked for
    Confirmed, ///< going on
    Easing,    ///< falling back to usual, not there yet
    Over,
};

/// `possible`, `confirmed`, `easing`, `over`: as JSON and scripts have it.
constexpr const char* incidentStatusName(IncidentStatus status)
{
    switch (status) {
    case IncidentStatus::Possible:
        return "possible";
    case IncidentStatus::Confirmed:
        return "confirmed";
    case IncidentStatus::Easing:
        return "easing";
    case IncidentStatus::Over:
        break;
    }
    return "over";
}

/// A time interval in which a service is worse than usual in one region (the world, an area, a country, a
/// subdivision).
struct Incident
{
    ServiceId service;
    RegionId region;
    UtcTime start;              ///< when it began, estimated; not when it was noticed
    std::optional<UtcTime> end; ///< nothing: going on
    /// The first moment at which the data told. Not before `start`: where first complaints gave the alarm and
    /// the trouble itself began minutes later, it is the start.
    UtcTime noticed;
    UtcTime peak;         ///< end of the worst 5-minute step
    double peakRatio = 0; ///< times usual at the peak, shrunk; for measurements the failing share over usual
    double reports = 0;   ///< in all, start to end, the region and all in it (measurements: failed tests)
    double excess = 0;    ///< of `reports`, those beyond the expected
    bool fromMeasurements = false;
    IncidentStatus status = IncidentStatus::Confirmed;
    /// The incident of a region around this one that overlaps it and that it is listed under, by position in
    /// the same list; -1 for none (the world's own stand at the top).
    int partOf = -1;
};

} // namespace outagemap
