// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/IncidentGroups.h"

#include <algorithm>

namespace outagemap {

namespace {

constexpr double shadowShare = 0.8;

UtcTime endOf(const Incident& one)
{
    return one.end.value_or(latestTime);
}

bool overlap(const Incident& a, const Incident& b)
{
    return a.start < endOf(b) && b.start < endOf(a);
}

} // namespace

std::vector<Incident> groupIncidents(const RegionDirectory& regions, std::vector<Incident> incidents)
{
    // Larger regions first: directories hold parents before children.
    std::stable_sort(incidents.begin(), incidents.end(), [&](const Incident& a, const Incident& b) {
        if (regions.level(a.region) != regions.level(b.region))
            return regions.level(a.region) < regions.level(b.region);
        if (a.fromMeasurements != b.fromMeasurements)
            return b.fromMeasurements;
        return a.start != b.start ? a.start < b.start : a.region < b.region;
    });

    std::vector<std::vector<std::size_t>> ofRegion(std::size_t(regions.size()));
    for (std::size_t i = 0; i < incidents.size(); ++i)
        ofRegion[incidents[i].region.index()].push_back(i);

    std::vector<std::size_t> top(incidents.size());
    std::vector<bool> isShadow(incidents.size());
    for (std::size_t i = 0; i < top.size(); ++i)
        top[i] = i;
    const auto visitOverlaps = [&](auto visit) {
        for (std::size_t inner = 0; inner < incidents.size(); ++inner) {
            const Incident& one = incidents[inner];
            for (RegionId id = one.region; id.isValid(); id = regions.parent(id)) {
                for (const std::size_t outer : ofRegion[id.index()]) {
                    // Reports and measurements of one region are two views of one incident.
                    const bool isOther =
                        id != one.region || (one.fromMeasurements && !incidents[outer].fromMeasurements);
                    if (isOther && overlap(incidents[outer], one))
                        visit(outer, inner);
                }
            }
        }
    };
    visitOverlaps([&](std::size_t outer, std::size_t inner) {
        if (incidents[inner].fromMeasurements == incidents[outer].fromMeasurements &&
            incidents[inner].excess >= shadowShare * incidents[outer].excess &&
            incidents[inner].status >= IncidentStatus::Confirmed)
            isShadow[outer] = true;
    });
    visitOverlaps([&](std::size_t outer, std::size_t inner) {
        if (!isShadow[outer] && outer < top[inner])
            top[inner] = outer;
    });

    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < incidents.size(); ++i) {
        if (!isShadow[i])
            order.push_back(i);
    }
    // What is under something that is itself under something stands with the outermost.
    for (const std::size_t i : order) {
        while (top[top[i]] != top[i])
            top[i] = top[top[i]];
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (top[a] != top[b]) {
            const Incident& x = incidents[top[a]];
            const Incident& y = incidents[top[b]];
            return x.start != y.start ? x.start > y.start : top[a] < top[b];
        }
        return a < b;
    });
    std::vector<Incident> result;
    std::vector<int> place(incidents.size(), -1);
    for (const std::size_t i : order) {
        place[i] = int(result.size());
        result.push_back(incidents[i]);
        result.back().partOf = top[i] == i ? -1 : place[top[i]];
    }
    return result;
}

} // namespace outagemap
