// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intensity/OutageQuery.h"
#include "core/words/CaptionFacts.h"

#include <functional>

namespace outagemap {

/// Which map is to be put into words.
struct CaptionRequest
{
    ServiceId service;
    UtcTime at;
    std::chrono::seconds window{3600};
    RegionId place = RegionId::world(); ///< tell of this region only
    std::optional<RegionLevel> level;   ///< rank only this; nothing: areas and countries of the world,
                                        ///< countries of an area, subdivisions of a country
    std::optional<Measure> measure;     ///< TimesUsual or FailingShare; nothing: what there is data for
    std::vector<RegionId> compare;      ///< places to be compared
};

/// Asks for everything that a caption needs. A few readings of the cache: for the query thread.
/// Fails where the cache cannot be read.
Expected<CaptionFacts> captionFacts(OutageQuery& query, const RegionDirectory& regions,
                                    const CaptionRequest& request);

/// The incident that a caption at `at` speaks of, by position; nothing where there is none. Of those that go
/// on at `at`, else of those that ended within `recent` before it, the one of `place` itself; for the world
/// without an incident of its own the one that makes up the most excess reports, if it `isNews`: some of
/// thousands of regions always have a small one. What nearly all of an incident comes from (nine tenths of
/// its excess) is named instead of the regions around it: a country that is down is no world-wide outage.
std::optional<std::size_t> mainIncident(const RegionDirectory& regions,
                                        const std::vector<Incident>& incidents, RegionId place, UtcTime at,
                                        std::chrono::seconds recent,
                                        const std::function<bool(const Incident&)>& isNews);

} // namespace outagemap
