// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/detection/LiveRun.h"

#include "core/intensity/Evidence.h"
#include "tests/bench/detection/Truth.h"

#include <algorithm>

namespace outagemap::sim {

void Calibration::add(double n, const Expectation& usual, double u)
{
    const double d = usual.dispersion + usual.variance * usual.mean;
    const double more = countEvidence(n + 1, usual.mean, d);
    const double p = more + u * (countEvidence(n, usual.mean, d) - more);
    static constexpr double limits[] = {0.05, 0.01, 0.001};
    for (std::size_t i = 0; i < below.size(); ++i)
        below[i] += p < limits[i] ? 1 : 0;
    all += 1;
}

std::vector<Incident> runLive(const RegionDirectory& regions, const ServiceMonths& months,
                              const TrackerOptions& options, Calm& calm, std::vector<Sum>& learned)
{
    IncidentDetector detector(regions, options);
    const Truth truth(regions, months);
    learned.resize(months.outages.size());
    std::size_t at = 0;
    std::size_t late = 0;
    std::vector<BucketCount> batch;
    std::vector<double> counts(std::size_t(regions.size()));
    for (std::int32_t minute = 0; minute < bucketCount * 5; ++minute) {
        batch.clear();
        while (at < months.counts.size() && months.minutes[at] == minute)
            batch.push_back(months.counts[at++]);
        const std::size_t onTime = batch.size();
        while (late < months.arrivals.size() && months.arrived[late] == minute)
            batch.push_back(months.arrivals[late++]);
        const std::int64_t bucket = origin + minute / 5 + 1;
        detector.advanceTo(bucket);
        detector.add(batch);
        for (std::size_t o = 0; o < learned.size(); ++o) {
            const Outage& outage = months.outages[o];
            const auto place = std::int64_t(minute) - std::int64_t(outage.start);
            if (place < 0 || place >= std::int64_t(outage.targetSum.usual.size()))
                continue;
            const auto i = std::size_t(place);
            const Sum& real = outage.targetSum;
            const double usual = std::max(detector.baseline().at(outage.target, bucket).mean / 5, 1e-9);
            learned[o].usual.push_back(float(usual));
            learned[o].elevated.push_back(
                float(usual * double(real.elevated[i]) / std::max(double(real.usual[i]), 1e-9)));
            learned[o].seen.push_back(real.seen[i]);
            learned[o].relativeVariance = real.relativeVariance;
        }
        // One bucket an hour is looked at for calibration, if all was calm in the hours before.
        const bool isSampled = minute >= daysOfHistory * 1440 && minute / 5 % 12 == 6;
        if (isSampled) {
            for (std::size_t i = 0; i < onTime; ++i) {
                for (RegionId id = batch[i].region; id.isValid(); id = regions.parent(id))
                    counts[id.index()] += batch[i].reports;
            }
        }
        if (minute % 5 != 4) {
            detector.peek(double(minute % 5 + 1) / 5);
            continue;
        }
        const bool isCalm =
            std::none_of(months.outages.begin(), months.outages.end(),
                         [&](const Outage& o) { return o.start < minute + 1 && o.end + 180 > minute; }) &&
            std::none_of(months.gaps.begin(), months.gaps.end(), [&](const auto& gap) {
                return gap.first <= minute / 5 && gap.second >= minute / 5;
            });
        if (isSampled && isCalm) {
            const auto uniform = [&] { return double(calm.random() >> 11) * 0x1p-53; };
            for (std::size_t i = 0; i < counts.size(); ++i) {
                const RegionId id{std::uint16_t(i)};
                const RegionLevel level = regions.level(id);
                if (level != RegionLevel::World && level != RegionLevel::Country)
                    continue;
                Expectation usual = detector.baseline().at(id, bucket);
                const double real = truth.at(id, bucket).mean;
                if (level == RegionLevel::World)
                    calm.worldError.add(usual.mean, real);
                else if (real >= 5.0 / 12)
                    calm.countryError.add(usual.mean, real);
                usual.mean *= 0.95; // one in twenty comes late
                if (level == RegionLevel::World)
                    calm.world.add(counts[i], usual, uniform());
                else if (usual.mean >= 0.5)
                    calm.countries.add(counts[i], usual, uniform());
            }
        }
        if (isSampled)
            std::fill(counts.begin(), counts.end(), 0.0);
        detector.finish();
    }
    return detector.incidents();
}

} // namespace outagemap::sim
