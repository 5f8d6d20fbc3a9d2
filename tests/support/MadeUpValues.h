// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/WorldMap.h"
#include "core/intensity/Intensity.h"

#include <memory>

namespace outagemap::test {

/// Values for a map that nobody measured: every region as usual, of a source that is a reconstruction and
/// whose title looks like markup. Tests make single regions worse.
inline std::shared_ptr<IntensityMap> madeUpValues(const WorldMap& map)
{
    auto values = std::make_shared<IntensityMap>();
    values->service = *ServiceId::fromSlug("whatsapp");
    values->window = {UtcTime(1493841000), UtcTime(1493844600)}; // 2017-05-03, 19:50 to 20:50 UTC
    values->hasReports = true;
    SourceInfo source;
    source.title = "A test & its <source>";
    source.nature = SourceNature::Reconstruction;
    values->sources = {source};
    for (int i = 0; i < map.regions().size(); ++i) {
        RegionIntensity row;
        row.region = RegionId(std::uint16_t(i));
        row.ratio = 1;
        row.classes.fill(IntensityClass(0));
        values->regions.push_back(row);
    }
    return values;
}

} // namespace outagemap::test
