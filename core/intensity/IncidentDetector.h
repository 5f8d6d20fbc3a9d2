// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intensity/IncidentTracker.h"
#include "core/intensity/RunningBaseline.h"

#include <memory>
#include <span>

namespace outagemap {

/// Finds the incidents of one service in its reports, from 5-minute counts: RunningBaseline and
/// IncidentTracker held together, so that what is an incident is not learned as usual. Fed live or from a
/// history it does the same; a copy is a checkpoint.
class IncidentDetector
{
public:
    /// `regions` must outlive it.
    explicit IncidentDetector(const RegionDirectory& regions, const TrackerOptions& options = {});

    /// Goes on to the 5-minute bucket that is to be counted next; buckets in between were silent.
    void advanceTo(std::int64_t bucket);

    /// More counts, each region for itself (not its parts), of the present bucket or of earlier ones; older
    /// than four hours they only count for the baseline.
    void add(std::span<const BucketCount> counts);

    /// Looks at what came of the present bucket so far, of which the part `elapsed` (0..1) is over: with
    /// minutes an incident need not wait for its bucket to end.
    void peek(double elapsed);

    /// The present bucket is complete as far as known: looks at it.
    void finish();

    /// All that in turn for counts ordered by bucket, up to the bucket `last`.
    void run(std::span<const BucketCount> counts, std::int64_t last);

    std::int64_t bucket() const { return m_bucket; }
    const RunningBaseline& baseline() const { return m_baseline; }
    std::vector<Incident> incidents() const { return m_tracker.incidents(); }
    const IncidentTracker& tracker() const { return m_tracker; }

private:
    RunningBaseline m_baseline;
    IncidentTracker m_tracker;
    std::int64_t m_bucket = 0;
    std::vector<float> m_present; ///< counts of the present bucket
    std::vector<RegionId> m_touched;
    std::vector<RegionId> m_changed; ///< since the last look
    std::vector<std::uint8_t> m_isChanged;
    std::vector<std::uint16_t> m_parents; ///< of each region; of the world none
};

} // namespace outagemap
