// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/SnapshotRequest.h"

namespace outagemap::test {

/// Made-up values on the real map: severe in Brazil and Singapore, heavy in the US and Venezuela, too little
/// data in Chad, none elsewhere; from a source whose name must be escaped.
inline SnapshotRequest sampleSnapshot(const WorldMap& map, QSize size)
{
    auto values = std::make_shared<IntensityMap>();
    values->service = *ServiceId::fromSlug("whatsapp");
    values->window = {UtcTime(1493841000), UtcTime(1493844600)};
    values->hasReports = true;
    SourceInfo source;
    source.title = "A test & its <source>";
    source.nature = SourceNature::Reconstruction;
    values->sources = {source};
    for (int i = 0; i < map.regions().size(); ++i) {
        RegionIntensity row;
        row.region = RegionId(std::uint16_t(i));
        row.ratio = 1;
        row.reports = i % 7;
        row.expected = 0.1 + i % 5;
        row.classes.fill(IntensityClass(0));
        values->regions.push_back(row);
    }
    const auto set = [&](const char* code, double ratio, std::optional<IntensityClass> c) {
        auto& row = values->regions[map.regions().find(std::string_view(code)).index()];
        row.ratio = ratio;
        row.classes.fill(c);
    };
    set("BR", 45, 4);
    set("SG", 30, 4);
    set("US", 12, 3);
    set("VE", 11, 3);
    set("TD", 1, {});
    SnapshotRequest request;
    request.size = size;
    Timeline timeline;
    timeline.service = values->service;
    timeline.step = std::chrono::seconds(900);
    for (int i = -40; i < 40; ++i)
        timeline.points.push_back({values->window.end + timeline.step * i, double(i * i % 37), 0, 0});
    request.timeline = std::move(timeline);
    request.values = std::move(values);
    return request;
}

} // namespace outagemap::test
