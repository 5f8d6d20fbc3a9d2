// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Incident.h"
#include "tests/bench/detection/Simulation.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace outagemap::sim {

/// True if one lies in the other, or they are the same.
bool isRelated(const RegionDirectory& regions, RegionId a, RegionId b);
bool isRelated(const RegionDirectory& regions, RegionId region, const Outage& outage);

/// Minutes after its end in which a detector may still find an outage without its being a false alarm.
inline constexpr double grace = 15;

/// What one method made of one outage.
struct Outcome
{
    double size = 1;
    double hourly = 0;  ///< usual reports an hour where it hit
    double service = 0; ///< of the whole service
    RegionLevel scope = RegionLevel::World;
    Shape shape = Shape::Step;
    bool isFound = false;
    double delay = 0;      ///< minutes
    double startError = 0; ///< minutes, estimated less true
};

/// The figures of one method over many service-months.
struct Tally
{
    std::vector<Outcome> outcomes;
    double falseAlarms = 0;
    double serviceMonths = 0;
    std::array<double, 4> falseByLevel{};

    /// Share found among outages of `size` (of size..most) where at least `hourly` reports are usual.
    double recall(double size, double most, double hourly) const;
    int count(double size, double most, double hourly) const;
    double medianDelay(double size, double hourly) const;
    double medianStartError(double size, double hourly) const;
};

/// Standard error of the ratio of both recalls of outages of `size` where at least `hourly` reports are
/// usual: of the ratio of two sums over the services, which are what differs by chance (Cochran 1977,
/// Sampling Techniques, 6.3). -1 if `best` found none.
double errorOfRatio(const Tally& own, const Tally& best, double size, double hourly);

/// Enters a detector's incidents: alarms are the confirmed ones, at the moment each was noticed.
void enter(Tally& tally, const RegionDirectory& regions, const ServiceMonths& months,
           const std::vector<Incident>& incidents);

} // namespace outagemap::sim
