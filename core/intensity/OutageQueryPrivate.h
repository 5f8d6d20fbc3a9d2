// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    Expected<std::optional<UtcTime>> troubleSince(const ServiceId& service, RegionId region, UtcTime now);

    struct Known
    {
        ServiceId service;
        TimeRange history;
        std::shared_ptr<const Baseline> baseline;
    };

    std::unique_ptr<CacheReader> reader;
    const RegionDirectory& regions;
    std::list<Known> baselines; ///< most recently used first
    std::int64_t dataVersion = -1;
};

} // namespace outagemap
