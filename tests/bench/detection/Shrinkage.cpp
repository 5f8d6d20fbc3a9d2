// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/detection/Shrinkage.h"

#include "core/intensity/Baseline.h"
#include "core/intensity/Intensity.h"

#include <cmath>

namespace outagemap::sim {

void Shrinkage::add(const RegionDirectory& regions, const ServiceMonths& months)
{
    const std::vector<HourlyCount> hours = hourlyCounts(months);
    const std::int64_t begin = origin / 12;
    for (int day = daysOfHistory; day < days; day += 4) {
        const UtcTime midnight = bucketEnd(begin + day * 24, oneHour);
        const TimeRange window{midnight + 12 * oneHour, midnight + 13 * oneHour};
        const Baseline baseline(regions, Baseline::historyFor(window), hours);
        const double from = double(day * 24 + 12) * 60;
        const Outage* in = nullptr;
        bool isMixed = false;
        for (const Outage& outage : months.outages) {
            if (outage.end + 60 < from || outage.start > from + 60)
                continue;
            const bool isWhole =
                outage.shape == Shape::Step && outage.start + 8 <= from && outage.end >= from + 60;
            isMixed = isMixed || !isWhole;
            in = &outage;
        }
        if (isMixed)
            continue;
        std::vector<double> truth(std::size_t(regions.size()), 1.0);
        if (in != nullptr) {
            for (std::size_t i = 0; i < truth.size(); ++i) {
                for (const RegionId hit : in->hit) {
                    if (regions.isWithin(RegionId(std::uint16_t(i)), hit))
                        truth[i] = in->size;
                }
            }
        }
        std::vector<RegionCount> counts;
        const std::int64_t hour = begin + day * 24 + 13;
        for (const HourlyCount& count : hours) {
            if (count.hour == hour)
                counts.push_back({count.region, count.reports});
        }
        const IntensityMap map =
            computeIntensity(regions, *ServiceId::fromSlug("s"), window, counts, baseline);
        for (const RegionIntensity& row : map.regions) {
            const RegionLevel level = regions.level(row.region);
            if ((level != RegionLevel::Country && level != RegionLevel::Subdivision) || row.expected < 0.5 ||
                row.expected >= 5)
                continue;
            const double real = truth[row.region.index()];
            m_shrunk += std::pow(*row.ratio - real, 2);
            m_raw += std::pow(row.reports / row.expected - real, 2);
        }
    }
}

} // namespace outagemap::sim
