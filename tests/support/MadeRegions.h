// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"

#include <algorithm>

namespace outagemap::test {

struct MadeRegion
{
    const char* code;
    RegionLevel level;
    const char* parent; ///< code of one before it; of the world ""
    const char* name;
};

/// A directory of these regions, for tests of words that need names rather than shapes.
inline RegionDirectory madeRegions(const std::vector<MadeRegion>& list,
                                   const std::vector<RegionDirectory::Name>& names = {})
{
    std::vector<Region> regions;
    for (const MadeRegion& one : list) {
        Region region;
        region.code = QString::fromLatin1(one.code);
        region.level = one.level;
        region.name = QString::fromLatin1(one.name);
        const auto parent = std::find_if(regions.begin(), regions.end(), [&](const Region& other) {
            return other.code == QLatin1String(one.parent);
        });
        if (parent != regions.end())
            region.parent = RegionId(std::uint16_t(parent - regions.begin()));
        regions.push_back(region);
    }
    return RegionDirectory(std::move(regions), names);
}

} // namespace outagemap::test
