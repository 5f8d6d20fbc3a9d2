// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FeedItem.h"
#include "core/model/Region.h"
#include "core/model/Service.h"
#include "core/model/UtcTime.h"

#include <QString>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

// What the cache hands to those who compute and draw.

namespace outagemap {

/// What was counted in one region (itself, not its parts) within a window.
struct RegionCount
{
    RegionId region;
    double reports = 0;
    double tested = 0; ///< measurements, each weighted by the share of its duration that lies in the window
    double failed = 0;
    double availabilities = 0; ///< of `tested`, what comes from availabilities (shares) instead of counts
};

/// Reports of one region (itself, not its parts) in one hour bucket.
struct HourlyCount
{
    std::int64_t hour = 0; ///< bucketOf(t, oneHour)
    RegionId region;
    double reports = 0;
};

/// Reports of one region (itself, not its parts) in one 5-minute bucket.
struct BucketCount
{
    std::int64_t bucket = 0; ///< bucketOf(t, fiveMinutes)
    RegionId region;
    double reports = 0;
};

/// The hour bucket that holds a 5-minute bucket.
constexpr std::int64_t hourOf(std::int64_t bucket)
{
    return bucketOf(bucketEnd(bucket, fiveMinutes), oneHour);
}

/// What counts of some time amount to: it differs where they differ, as counts only ever grow.
struct CountDigest
{
    std::int64_t rows = 0;
    std::int64_t reports = 0;

    constexpr bool operator==(const CountDigest&) const = default;
};

/// One measurement of one region.
struct MeasurementCount
{
    RegionId region;
    UtcTime start;
    std::chrono::seconds duration{0};
    double tested = 0;
    double failed = 0;
};

/// One step of a time line.
struct TimelinePoint
{
    UtcTime end; ///< of the step
    double reports = 0;
    double tested = 0;
    double failed = 0;
};

/// What the cache knows of a service as a whole.
struct ServiceSummary
{
    ServiceId service;
    std::optional<UtcTime> firstData; ///< of reports and measurements
    std::optional<UtcTime> lastData;
    bool hasReports = false;
    bool hasMeasurements = false;
};

/// One stored complaint, as a list shows it.
struct StoredReport
{
    std::int64_t key = 0; ///< position in the cache, for paging
    UtcTime time;
    RegionId region;
    std::uint32_t count = 1;
    QString kind;
    QString text;
    QString lang;
};

/// A complaint that a search found.
struct SearchHit
{
    StoredReport report;
    QString snippet;                          ///< a piece of the text around the words, on one line
    std::vector<std::pair<int, int>> matches; ///< where in it they stand: position and length
};

/// What has changed in a cache.
struct CacheChanges
{
    struct Change
    {
        ServiceId service;
        TimeRange range; ///< of the reports and measurements that came
    };
    std::int64_t state = 0; ///< to ask with the next time
    std::vector<Change> changes;
};

/// What a user set up of a feed that is read again and again.
struct FeedConfig
{
    QString location;                ///< absolute path, URL or `-`; one feed each
    QString kind;                    ///< its format or catalogue entry; empty: found out by reading
    bool enabled = true;             ///< false: paused
    std::chrono::seconds interval{}; ///< between readings; 0: only when asked for
    QString settings;                ///< further settings as JSON, of whoever reads the feed; never a secret
};

/// How reading a feed stands; survives a restart.
struct FeedState
{
    std::optional<UtcTime> nextDue;
    QString state;    ///< a word of the scheduler's own (`ok`, `offline`, `backoff` …)
    int failures = 0; ///< readings that failed in a row
};

/// How many of the reports of a window complain of one kind of fault.
struct KindShare
{
    QString kind; ///< as feeds name it: `messages`, `app` …
    double reports = 0;
    double share = 0; ///< 0..1, of the reports that name a kind
};

/// A feed as the cache knows it.
struct StoredFeed
{
    std::int64_t key = 0;
    QString location;        ///< absolute path, URL or `-`
    bool configured = false; ///< it is on the list of feeds; false: it was read, but not put on the list
    FeedConfig config;
    FeedState state;
    SourceInfo source;
    std::optional<UtcTime> lastFetch; ///< end of the last complete reading
    std::int64_t accepted = 0;        ///< items stored from it so far
    std::int64_t rejected = 0;        ///< bad lines of its last reading
    std::optional<UtcTime> newest;    ///< of the reports and measurements stored from it: how far it lags
    QString lastError;                ///< of its last reading; empty when it went well
};

} // namespace outagemap
