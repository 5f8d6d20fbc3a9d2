// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/intensity/Expectation.h"
#include "core/model/Incident.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace outagemap {

struct TrackerOptions
{
    std::chrono::seconds step = fiveMinutes;
    /// Evidence (see mixtureEvidence) at which an incident is confirmed, by RegionLevel: the finer the
    /// level, the more regions are watched and the more it takes (Bonferroni: the logarithm of their number
    /// on top). Set so that a service of the size seen in bench_detection has less than one false alarm a
    /// month.
    std::array<double, 4> confirm{4.9, 9.6, 10.4, 12.4};
    /// By how much less evidence an incident is possible.
    double possibleBelow = 3;
    /// By how much less evidence suffices for a region in another that is confirmed: that it is hit, too, is
    /// less of a surprise then.
    double confirmBelow = 3;
    double leastReports = 5;
};

/// Watches the counts of every region for incidents, one step at a time: mixtureEvidence over windows of five
/// minutes to four hours that end now, and courseEvidence of rises in them that fade, against a threshold per
/// level; its beginning and end by maximum likelihood (ElevationTest.h). Costs as much as there are counts
/// and running incidents: two cumulative sums (Page 1954, Biometrika 41:100) tell which regions are worth the
/// look at all windows.
///
/// A value: a copy is a checkpoint to go back to when late data comes.
class IncidentTracker
{
public:
    /// `regions` must outlive it.
    explicit IncidentTracker(const RegionDirectory& regions, const TrackerOptions& options = {});

    /// The count of `region` and all in it in `bucket` (bucketOf(t, step)) is `count`, of which the part
    /// `elapsed` (0..1] is over: the present one may be told again and again as it fills. Buckets come in
    /// order.
    void observe(const ExpectationSource& usual, RegionId region, std::int64_t bucket, double count,
                 double elapsed = 1);

    /// `count` more in a bucket observed before. What is older than the events kept (four hours, or fewer
    /// where much happens) changes nothing.
    void addLate(const ExpectationSource& usual, RegionId region, std::int64_t bucket, double count);

    /// All counts of `bucket` have been told: regions that were silent in it were told of, too.
    void finishStep(const ExpectationSource& usual, std::int64_t bucket);

    /// Nothing is known of the buckets from `first` to `last`: neither calm nor trouble. In place of
    /// finishStep, but for the first of them, in which silence was not yet known for missing data.
    void setMissing(std::int64_t first, std::int64_t last);

    /// True while the region is in a confirmed incident of its own.
    bool isConfirmed(RegionId region) const { return m_isConfirmed[region.index()]; }

    struct Running
    {
        RegionId region;
        std::int64_t start = 0; ///< first bucket, as it looks now
        bool isConfirmed = false;
    };
    /// Incidents going on, possible ones too.
    std::vector<Running> running() const;

    /// All confirmed incidents so far, and the possible ones going on; in no order, `service` not set.
    std::vector<Incident> incidents() const;

private:
    struct Event
    {
        std::int32_t bucket = 0;
        float count = 0;
        float expected = 0; ///< in the bucket
        float gap = 0;      ///< expected since the event before, the bucket included
    };
    struct Watch
    {
        std::uint32_t begin = 0;   ///< of its events in m_events
        std::uint8_t capacity = 0; ///< a power of two
        std::uint8_t size = 0;
        std::uint8_t next = 0;
        bool isOpen = false;
        std::int32_t closed = -1; ///< bucket in which its last incident was found to be over
        float slow = 0;           ///< cumulative sum for a rate of slowRatio
        float fast = 0;           ///< for fastRatio
        float slowBefore = 0;     ///< both before the newest event
        float fastBefore = 0;
    };
    struct Case
    {
        RegionId region;
        bool isConfirmed = false;
        std::int64_t first = 0; ///< bucket of counts[0]
        std::int64_t start = 0; ///< first bucket of the incident, as the alarm saw it
        UtcTime noticed;
        std::vector<float> counts;
        std::vector<float> expected;
        double sum = 0; ///< of counts and expected since start
        double sumExpected = 0;
        double ratio = 1; ///< highest mean ratio since start
        double rate = 0;  ///< highest mean count a step since start
        double calm = 0;  ///< evidence of being back to usual
        double quiet = 0;
        int calmSteps = 0;
        std::int64_t closed = 0; ///< bucket in which it was found to be over; 0: going on
    };

    /// A window that ends now.
    struct Span
    {
        std::int64_t steps = 0;
        std::size_t events = 0; ///< in it, the newest ones
        double n = 0;
        double b = 0;
        double v = 0; ///< relative variance
    };
    struct Finding
    {
        double evidence = 0;
        std::int64_t start = 0;
    };

    Event& event(Watch& watch, std::size_t fromNewest)
    {
        const std::size_t mask = watch.capacity - 1u;
        return m_events[watch.begin + ((watch.next + 2u * watch.capacity - 1u - fromNewest) & mask)];
    }
    std::array<double, 2> fadingEvidence(Watch& watch, const Span& span, double dispersion);
    /// The evidence, and if it is at least `needed` since when.
    Finding look(Watch& watch, const Expectation& expectation, double needed);
    double threshold(RegionId region) const;
    void open(const ExpectationSource& usual, RegionId region, std::int64_t bucket, const Finding& finding,
              UtcTime now);
    void confirm(Case& one, UtcTime now);
    UtcTime momentIn(std::int64_t bucket, double elapsed) const;
    bool step(Case& one, const ExpectationSource& usual, std::int64_t bucket);
    Incident describe(const Case& one) const;

    const RegionDirectory* m_regions;
    TrackerOptions m_options;
    std::vector<Watch> m_watches;
    std::vector<Event> m_events;
    std::vector<bool> m_isConfirmed;
    std::vector<Case> m_open;
    std::vector<Case> m_recent; ///< over, but may flare up again
    std::vector<Incident> m_over;
    std::int64_t m_firstMissing = 0; ///< of the newest gap
    std::int64_t m_lastMissing = -1;
};

} // namespace outagemap
