// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/SnapshotRequest.h"
#include "tests/support/MadeUpValues.h"

#include <QFile>

namespace outagemap::test {

/// Made-up values on the real map: severe in Brazil and Singapore, heavy in the US and Venezuela, too little
/// data in Chad, none elsewhere; from a source whose name must be escaped.
inline SnapshotRequest sampleSnapshot(const WorldMap& map, QSize size)
{
    const auto values = madeUpValues(map);
    for (std::size_t i = 0; i < values->regions.size(); ++i) {
        values->regions[i].reports = double(i % 7);
        values->regions[i].expected = 0.1 + double(i % 5);
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
    request.values = values;
    return request;
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace outagemap::test
