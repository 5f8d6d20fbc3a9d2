// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/IncidentDetector.h"

#include <algorithm>

namespace outagemap {

namespace {

constexpr std::uint16_t none = 0xffff;
constexpr std::int64_t longestExcluded = 2 * 288; ///< buckets
constexpr std::int64_t longestSilence = 288;

} // namespace

IncidentDetector::IncidentDetector(const RegionDirectory& regions, const TrackerOptions& options)
    : m_baseline(regions)
    , m_tracker(regions, options)
    , m_present(std::size_t(regions.size()))
    , m_isChanged(std::size_t(regions.size()))
{
    for (const Region& region : regions.regions())
        m_parents.push_back(region.parent.isValid() ? region.parent.index() : none);
}

void IncidentDetector::advanceTo(std::int64_t bucket)
{
    if (bucket <= m_bucket)
        return;
    const std::int64_t before = m_bucket;
    m_bucket = bucket;
    m_baseline.advanceTo(bucket);
    if (before == 0 || bucket - before == 1 || m_baseline.days() == 0)
        return;
    // Running incidents go on through silence.
    const std::int64_t missing = m_baseline.missingFrom();
    const std::int64_t last = missing != 0 ? std::min(missing, bucket) - 1 : bucket - 1;
    if (last > before && last - before < longestSilence)
        m_tracker.finishStep(m_baseline, last);
    if (last < bucket - 1)
        m_tracker.setMissing(m_baseline.silentFrom(), bucket - 1);
}

void IncidentDetector::add(std::span<const BucketCount> counts)
{
    for (const BucketCount& count : counts) {
        const bool isLate = count.bucket != m_bucket;
        for (std::uint16_t i = count.region.index(); i != none; i = m_parents[i]) {
            const RegionId id(i);
            if (isLate) {
                m_baseline.add(id, count.bucket, count.reports);
                if (m_baseline.days() > 0)
                    m_tracker.addLate(m_baseline, id, count.bucket, count.reports);
                continue;
            }
            float& present = m_present[id.index()];
            if (present == 0)
                m_touched.push_back(id);
            present += float(count.reports);
            if (m_isChanged[id.index()] == 0) {
                m_isChanged[id.index()] = 1;
                m_changed.push_back(id);
            }
        }
    }
}

void IncidentDetector::peek(double elapsed)
{
    // Parents first: what is confirmed around a region lowers what it takes there.
    std::sort(m_changed.begin(), m_changed.end());
    for (const RegionId id : m_changed) {
        m_isChanged[id.index()] = 0;
        if (m_baseline.days() > 0)
            m_tracker.observe(m_baseline, id, m_bucket, double(m_present[id.index()]), elapsed);
    }
    m_changed.clear();
}

void IncidentDetector::finish()
{
    for (const RegionId id : m_changed)
        m_isChanged[id.index()] = 0;
    m_changed.clear();
    const bool isReady = m_baseline.days() > 0;
    const std::int64_t missing = m_baseline.missingFrom();
    if (m_touched.empty() && missing != 0 && missing <= m_bucket) {
        m_tracker.setMissing(m_baseline.silentFrom(), m_bucket);
        return;
    }
    m_baseline.addAll(m_bucket, m_touched, m_present);
    std::sort(m_touched.begin(), m_touched.end());
    for (const RegionId id : m_touched) {
        if (isReady)
            m_tracker.observe(m_baseline, id, m_bucket, double(m_present[id.index()]));
        m_present[id.index()] = 0;
    }
    m_touched.clear();
    if (!isReady)
        return;
    m_tracker.finishStep(m_baseline, m_bucket);
    for (const IncidentTracker::Running& running : m_tracker.running()) {
        // What is only possible is mostly chance: to leave out the hours that are high by chance would teach
        // too low a level. What lasts long is the new usual and must be learned.
        if (!running.isConfirmed || m_bucket - running.start > longestExcluded)
            continue;
        const std::int64_t last = hourOf(m_bucket);
        for (std::int64_t hour = std::max(hourOf(running.start), last - 4); hour <= last; ++hour)
            m_baseline.setIncident(running.region, hour);
    }
}

void IncidentDetector::run(std::span<const BucketCount> counts, std::int64_t last)
{
    std::size_t at = 0;
    while (at < counts.size() && counts[at].bucket <= last) {
        std::size_t end = at;
        while (end < counts.size() && counts[end].bucket == counts[at].bucket)
            ++end;
        advanceTo(counts[at].bucket);
        add(counts.subspan(at, end - at));
        finish();
        at = end;
    }
    if (last > m_bucket) {
        advanceTo(last);
        finish();
    }
}

} // namespace outagemap
