// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/model/Counts.h"
#include "core/model/Error.h"

#include <memory>
#include <vector>

namespace outagemap {

/// Reads a cache file beside its writer. Used from one thread. Every function fails with a sentence naming
/// the file when the file cannot be read; an unknown service is not a failure but has no data.
class CacheReader
{
public:
    /// Opens read-only; a cache of an older version is migrated first. Fails, naming the file, if it does not
    /// exist, is not a cache, is damaged or of a newer version. `regions` must outlive the reader.
    static Expected<std::unique_ptr<CacheReader>> open(const QString& path, const RegionDirectory& regions);
    ~CacheReader();

    /// A number that changes whenever another connection has committed something.
    Expected<std::int64_t> dataVersion() const;

    /// Which times of which services got new data after the state of the cache that `since` stands for, and
    /// the state it is in now. A report that comes a week late shows here as a change of a week ago: what was
    /// computed from that time (baselines, incidents) is to be computed anew. With `since` 0, or one so old
    /// that it is no longer known, every service changed at all times.
    Expected<CacheChanges> changesSince(std::int64_t since) const;

    Expected<std::vector<ServiceSummary>> services() const;

    /// Counts of every region with data in the window, each region for itself (RegionDirectory::addUpwards
    /// makes the sums). Reports come from 5-minute roll-ups: exact where the window's ends are multiples of 5
    /// minutes, else of the buckets that end in the window. A measurement counts by the share of its duration
    /// that lies in the window; one without duration by its moment.
    Expected<std::vector<RegionCount>> windowCounts(const ServiceId& service, TimeRange window) const;

    /// Hour roll-ups of every region whose bucket ends in `range`, ordered by hour.
    Expected<std::vector<HourlyCount>> hourlyCounts(const ServiceId& service, TimeRange range) const;

    /// 5-minute roll-ups of every region whose bucket ends in `range`, ordered by bucket.
    Expected<std::vector<BucketCount>> bucketCounts(const ServiceId& service, TimeRange range) const;

    /// What the counts of all 5-minute buckets that end in `range` amount to, to tell whether late data came.
    Expected<CountDigest> digest(const ServiceId& service, TimeRange range) const;

    /// Measurements that touch `range`, ordered by start.
    Expected<std::vector<MeasurementCount>> measurementCounts(const ServiceId& service,
                                                              TimeRange range) const;

    /// Counts of `region` and all that lies in it, in steps of `step` (a multiple of 5 minutes) that end at
    /// multiples of `step` in `range`; a point for every step, zeros included. At most 100,000 steps, else
    /// fails.
    Expected<std::vector<TimelinePoint>> timeline(const ServiceId& service, RegionId region, TimeRange range,
                                                  std::chrono::seconds step) const;

    /// Reports with text of `region` and all that lies in it, newest first, `limit` from `offset` on.
    Expected<std::vector<StoredReport>> complaints(const ServiceId& service, RegionId region,
                                                   TimeRange window, int limit, int offset = 0) const;

    /// What the reports of `region` and all that lies in it complain of, most frequent first; equal ones by
    /// name. Reports without a kind are left out, repeats by one reporter are not counted. From roll-ups, as
    /// windowCounts; the 64th and rarer kinds of a cache count as none.
    Expected<std::vector<KindShare>> kindShares(const ServiceId& service, RegionId region,
                                                TimeRange window) const;

    /// Complaints of `region` and all that lies in it with the words of `query`, newest first, `limit` from
    /// `offset` on: all words, in any order and in any language; "words in quotes" as they stand, -word for
    /// texts without it; the last word may be the beginning of one. A query without a word finds all
    /// complaints.
    Expected<std::vector<SearchHit>> searchComplaints(const ServiceId& service, RegionId region,
                                                      TimeRange window, const QString& query, int limit,
                                                      int offset = 0) const;

    /// Notices about the service that overlap `range`, oldest first.
    Expected<std::vector<Notice>> notices(const ServiceId& service, TimeRange range) const;

    /// The sources whose data of that service overlaps `range`, for credit lines and the word
    /// "reconstruction".
    Expected<std::vector<SourceInfo>> sources(const ServiceId& service, TimeRange range) const;

    Expected<std::vector<StoredFeed>> feeds() const;

    /// The kept bad lines of a feed, oldest first.
    Expected<std::vector<BadLine>> badLines(std::int64_t feedKey) const;

private:
    class Private;
    explicit CacheReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace outagemap
