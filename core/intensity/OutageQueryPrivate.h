// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intensity/IncidentDetector.h"
#include "core/intensity/OutageQuery.h"

#include <list>

// What the parts of OutageQuery share; for its own source files only.

namespace outagemap {

class OutageQuery::Private
{
public:
    Private(std::unique_ptr<CacheReader> cacheReader, const RegionDirectory& directory)
        : reader(std::move(cacheReader))
        , regions(directory)
    {
    }

    Expected<std::shared_ptr<const Baseline>> baselineFor(const ServiceId& service, TimeRange window);

    struct Known
    {
        ServiceId service;
        TimeRange history;
        std::shared_ptr<const Baseline> baseline;
        std::int64_t dataVersion = -1;
        CountDigest digest;
    };

    /// The incident detector of a service after the bucket `last`.
    Expected<std::shared_ptr<const IncidentDetector>> detectorAt(const ServiceId& service, std::int64_t last);

    /// A state of a detector, and the data that it came from.
    struct Checkpoint
    {
        std::shared_ptr<const IncidentDetector> detector;
        CountDigest digest;
    };
    struct Run
    {
        ServiceId service;
        std::int64_t dataVersion = -1;
        std::vector<Checkpoint> checkpoints;
    };

    std::unique_ptr<CacheReader> reader;
    const RegionDirectory& regions;
    std::list<Known> baselines; ///< most recently used first
    std::list<Run> runs;        ///< most recently used first
};

} // namespace outagemap
