// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intensity/OutageQuery.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace outagemap {

/// A service as the list of services shows it, at one moment.
struct ServiceRow
{
    ServiceState state;
    std::vector<double> day; ///< reports (else failing tests) of the last 24 hours, by hour, oldest first
};

/// One place beside others.
struct ComparedPlace
{
    RegionId region;
    RegionIntensity figures;
    Timeline timeline;
    std::optional<UtcTime>
        onset; ///< of its own incident that goes on at that time, or was the last before it
};

/// The places that are pinned, in their order, at one moment.
struct Comparison
{
    ServiceId service;
    UtcTime at;
    std::vector<ComparedPlace> places;
};

/// Which complaints are read: what the list is about.
struct ComplaintScope
{
    ServiceId service;
    RegionId region = RegionId::world();
    TimeRange range;
    QString search; ///< words to be found; empty: all

    bool operator==(const ComplaintScope&) const = default;
};

/// Where in the list of complaints a page begins: behind `row` others, of which the last is of `time`, as are
/// the `sameTime` last ones.
struct ComplaintPlace
{
    int row = 0;
    UtcTime time;
    int sameTime = 0;
};

/// Some complaints in a row, newest first.
struct ComplaintPage
{
    ComplaintScope scope;
    int row = 0; ///< of the first
    std::vector<StoredReport> reports;
    bool isLast = false;
};

/// What users complain of, and how often.
struct KindFigure
{
    QString kind; ///< as feeds have it; empty: none was named
    double reports = 0;
};

/// How what the user wants to be told of stands now.
struct WatchedState
{
    UtcTime at;
    std::vector<ServiceRow> services; ///< without curves
    std::vector<Incident> incidents;  ///< of those services, in every place
};

/// Regions of the same level in which the service began to be worse than usual, earliest first.
struct Spread
{
    Incident incident;
    std::vector<SpreadStep> steps;
};

} // namespace outagemap
