// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheReader.h"
#include "core/geo/WorldMap.h"
#include "core/intensity/IncidentDetector.h"
#include <chrono>
#include <cstdio>
using namespace outagemap;
int main(int argc, char** argv)
{
    auto map = WorldMap::open(WorldMap::defaultPath());
    if (!map) { printf("%s\n", qPrintable(map.error().message)); return 1; }
    const RegionDirectory& regions = (*map)->regions();
    auto reader = CacheReader::open(QString::fromLocal8Bit(argv[1]), regions);
    if (!reader) { printf("%s\n", qPrintable(reader.error().message)); return 1; }
    const auto s = *ServiceId::fromSlug(argv[2]);
    auto rows = (*reader)->bucketCounts(s, {UtcTime(0), latestTime});
    auto t0 = std::chrono::steady_clock::now();
    IncidentDetector det(regions);
    det.run(*rows, rows->back().bucket);
    auto t1 = std::chrono::steady_clock::now();
    printf("%zu rows %.1f ms\n", rows->size(), std::chrono::duration<double>(t1 - t0).count() * 1e3);
    int shown = 0;
    auto list = det.incidents();
    std::sort(list.begin(), list.end(), [&](auto& a, auto& b) { return a.region < b.region; });
    for (auto& i : list) {
        if (regions.level(i.region) > RegionLevel::Country && shown++ > 30) continue;
        printf("%s %s..%s noticed %s peak %s x%.1f reports %.0f excess %.0f %s\n", qPrintable(regions[i.region].code),
               qPrintable(toRfc3339(i.start)), i.end ? qPrintable(toRfc3339(*i.end)) : "-", qPrintable(toRfc3339(i.noticed)),
               qPrintable(toRfc3339(i.peak)), i.peakRatio, i.reports, i.excess, incidentStatusName(i.status));
    }
    printf("%zu incidents\n", list.size());
}
