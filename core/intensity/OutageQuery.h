// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheReader.h"
#include "core/intensity/Intensity.h"
#include "core/model/Incident.h"

#include <memory>

namespace outagemap {

/// How a service does as a whole.
enum class ServiceStatus : std::uint8_t
{
    Ok,
    Possible,
    Problem,
    Unknown, ///< no data of the last hours, or too little
};

struct ServiceState
{
    ServiceSummary summary;
    ServiceStatus status = ServiceStatus::Unknown;
    double reportsLastHour = 0;
    std::optional<UtcTime> since; ///< when the present trouble began; set for Possible and Problem only
};

/// A time line with what is usual beside it.
struct Timeline
{
    ServiceId service;
    RegionId region;
    std::chrono::seconds step{300};
    std::vector<TimelinePoint> points;
    std::vector<double> expected; ///< per point
    std::vector<Notice> notices;
};

/// When one region was reached by a world-wide incident.
struct SpreadStep
{
    RegionId region;
    UtcTime start;        ///< of the region's own incident, estimated
    double peakRatio = 0; ///< times usual at the region's peak
};

/// Answers what windows and command line ask, from a cache: the query thread's one object.
/// Keeps the baselines of the services asked for last, so that a time step costs one small read.
class OutageQuery
{
public:
    /// `regions` must outlive it.
    OutageQuery(std::unique_ptr<CacheReader> reader, const RegionDirectory& regions);
    ~OutageQuery();

    const CacheReader& reader() const;

    /// The values of all regions for the window ending at `at`.
    Expected<IntensityMapPtr> intensity(const ServiceId& service, UtcTime at, std::chrono::seconds window);

    Expected<Timeline> timeline(const ServiceId& service, RegionId region, TimeRange range,
                                std::chrono::seconds step);

    /// Every service of the cache as it stands at `now`.
    Expected<std::vector<ServiceState>> services(UtcTime now);

    /// The incidents of `service` that overlap `range`, world-wide and of every region, as they look from the
    /// end of the range: newest first; those of a region follow the larger one that they are part of.
    Expected<std::vector<Incident>> incidents(const ServiceId& service, TimeRange range);

    /// The order in which the regions of one level were reached by `incident` (the world's, or any region's
    /// with regions in it), earliest first. Regions that were not reached are left out.
    Expected<std::vector<SpreadStep>> spread(const ServiceId& service, const Incident& incident,
                                             RegionLevel level);

    /// What is shown when nobody names a time: the end of the newest data, but not later than `now`.
    Expected<UtcTime> latestTime(const ServiceId& service, UtcTime now) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace outagemap
