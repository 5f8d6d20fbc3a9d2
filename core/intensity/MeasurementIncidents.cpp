// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/MeasurementIncidents.h"

#include "core/intensity/IncidentTracker.h"
#include "core/intensity/Intensity.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace outagemap {

namespace {

constexpr double testsOfAnAvailability = 20;
constexpr double priorTests = 40;
constexpr double priorSteps = 10;
constexpr double usualDeviation = 0.05; ///< of the share, before anything is known of it
constexpr double leastShare = 0.05;
constexpr double forgetting = 0.995; ///< a step
constexpr std::int64_t mostSteps = 500'000;

struct Tests
{
    double tested = 0;
    double failed = 0;
    double failures = 0; ///< as the measurements count them
};

/// What is usual of each region, and the tests of the present step.
class UsualShares : public ExpectationSource
{
public:
    explicit UsualShares(std::size_t size)
        : m_shares(size)
    {
    }

    Expectation at(RegionId region, std::int64_t) const override
    {
        const Share& share = m_shares[region.index()];
        Expectation result;
        result.mean = std::max(share.tested, 1e-3) * limit(share);
        constexpr double relativeVariance = 0.05;
        result.variance = relativeVariance;
        return result;
    }

    double usual(std::size_t region) const { return m_shares[region].mean(); }

    void begin(std::size_t region, double tested) { m_shares[region].tested = tested; }

    /// Learns from the step.
    void learn(std::size_t region, const Tests& tests)
    {
        Share& share = m_shares[region];
        const double mean = share.mean();
        constexpr double mostAbove = 0.1;
        const double value = std::min(tests.failed / tests.tested, mean + mostAbove);
        share.failedSum = share.failedSum * forgetting + value * tests.tested;
        share.testedSum = share.testedSum * forgetting + tests.tested;
        share.squares = share.squares * forgetting + (value - mean) * (value - mean);
        share.steps = share.steps * forgetting + 1;
    }

private:
    struct Share
    {
        double tested = 0;
        double failedSum = 0;
        double testedSum = 0;
        double squares = 0;
        double steps = 0;

        double mean() const
        {
            return (failedSum + usualFailingShare * priorTests) / (testedSum + priorTests);
        }
    };

    static double limit(const Share& share)
    {
        const double variance =
            (share.squares + priorSteps * usualDeviation * usualDeviation) / (share.steps + priorSteps);
        return std::clamp(share.mean() + 2 * std::sqrt(variance), leastShare, 1.0);
    }

    std::vector<Share> m_shares;
};

/// The step that holds a measurement of each region as a rule: by their duration, and by how far apart they
/// are.
std::chrono::seconds stepFor(std::span<const MeasurementCount> measurements)
{
    std::vector<std::int64_t> durations;
    std::vector<std::int64_t> gaps;
    for (std::size_t i = 0; i < measurements.size(); ++i) {
        durations.push_back(measurements[i].duration.count());
        if (i > 0 && measurements[i].start != measurements[i - 1].start)
            gaps.push_back((measurements[i].start - measurements[i - 1].start).count());
    }
    const auto median = [](std::vector<std::int64_t>& values) {
        if (values.empty())
            return std::int64_t(0);
        const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        return *middle;
    };
    const std::int64_t length = std::max(median(durations), std::min(median(gaps), oneHour.count()));
    return length <= fiveMinutes.count() ? fiveMinutes : length <= oneHour.count() ? oneHour : oneDay;
}

} // namespace

std::vector<Incident> measurementIncidents(const RegionDirectory& regions,
                                           std::span<const MeasurementCount> measurements, UtcTime now)
{
    if (measurements.empty())
        return {};
    const std::chrono::seconds step = stepFor(measurements);
    const bool hasAvailabilities =
        std::any_of(measurements.begin(), measurements.end(), [](const MeasurementCount& one) {
            return one.tested == 1 && one.failed > 0 && one.failed < 1;
        });

    // By step, each region and all in it.
    std::map<std::int64_t, std::map<RegionId, Tests>> steps;
    for (const MeasurementCount& one : measurements) {
        const UtcTime end = one.start + one.duration;
        if (end > now || one.tested <= 0)
            continue; // not known yet
        const double weight = hasAvailabilities && one.tested == 1 ? testsOfAnAvailability : 1;
        const std::int64_t first = bucketOf(one.start + std::chrono::seconds(1), step);
        const std::int64_t last = std::max(first, bucketOf(end, step));
        for (std::int64_t bucket = first; bucket <= last; ++bucket) {
            const UtcTime from = std::max(one.start, bucketEnd(bucket - 1, step));
            const UtcTime to = std::min(end, bucketEnd(bucket, step));
            const double share =
                one.duration.count() > 0 ? double((to - from).count()) / double(one.duration.count()) : 1;
            for (RegionId id = one.region; id.isValid(); id = regions.parent(id)) {
                Tests& tests = steps[bucket][id];
                tests.tested += share * weight * one.tested;
                tests.failed += share * weight * one.failed;
                tests.failures += share * one.failed;
            }
        }
    }
    if (steps.empty() || steps.rbegin()->first - steps.begin()->first > mostSteps)
        return {};

    TrackerOptions options;
    options.step = step;
    // Twelve or more times fewer looks than at five-minute counts.
    if (step > fiveMinutes)
        options.confirm = {7, 10, 11, 12.5};
    IncidentTracker tracker(regions, options);
    UsualShares usual(std::size_t(regions.size()));
    for (const auto& [bucket, tests] : steps) {
        for (const auto& [region, one] : tests)
            usual.begin(region.index(), one.tested);
        for (const auto& [region, one] : tests)
            tracker.observe(usual, region, bucket, one.failed);
        tracker.finishStep(usual, bucket);
        std::vector<bool> isOut(std::size_t(regions.size()));
        for (const IncidentTracker::Running& running : tracker.running())
            isOut[running.region.index()] = true;
        for (const auto& [region, one] : tests) {
            if (!isOut[region.index()])
                usual.learn(region.index(), one);
        }
    }

    std::vector<Incident> incidents = tracker.incidents();
    for (Incident& incident : incidents) {
        incident.fromMeasurements = true;
        incident.reports = 0;
        incident.excess = 0;
        incident.peakRatio = 0;
        const double share = usual.usual(incident.region.index());
        const std::int64_t first = bucketOf(incident.start + std::chrono::seconds(1), step);
        const std::int64_t last = incident.end ? bucketOf(*incident.end, step) : steps.rbegin()->first;
        for (auto at = steps.lower_bound(first); at != steps.end() && at->first <= last; ++at) {
            const auto found = at->second.find(incident.region);
            if (found == at->second.end())
                continue;
            const Tests& tests = found->second;
            incident.reports += tests.failures;
            incident.excess +=
                tests.failures * std::max(0.0, 1 - share * tests.tested / std::max(tests.failed, 1e-9));
            const double ratio = tests.failed / tests.tested / share;
            if (ratio > incident.peakRatio) {
                incident.peakRatio = ratio;
                incident.peak = bucketEnd(at->first, step);
            }
        }
    }
    return incidents;
}

} // namespace outagemap
