// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Error.h"

#include <QString>
#include <chrono>
#include <compare>
#include <cstdint>
#include <string_view>

namespace outagemap {

/// A moment in UTC, in whole seconds since 1970-01-01T00:00:00Z (leap seconds not counted).
class UtcTime
{
public:
    constexpr UtcTime() = default;
    constexpr explicit UtcTime(std::int64_t secondsSinceEpoch)
        : m_seconds(secondsSinceEpoch)
    {
    }

    constexpr std::int64_t seconds() const { return m_seconds; }

    constexpr auto operator<=>(const UtcTime&) const = default;

    constexpr UtcTime& operator+=(std::chrono::seconds d)
    {
        m_seconds += d.count();
        return *this;
    }
    friend constexpr UtcTime operator+(UtcTime t, std::chrono::seconds d) { return t += d; }
    friend constexpr UtcTime operator-(UtcTime t, std::chrono::seconds d) { return t += -d; }
    friend constexpr std::chrono::seconds operator-(UtcTime a, UtcTime b)
    {
        return std::chrono::seconds(a.m_seconds - b.m_seconds);
    }

private:
    std::int64_t m_seconds = 0;
};

/// The times that a feed may name: 1970-01-01T00:00:00Z up to, not including, 2200-01-01T00:00:00Z.
/// Everything outside is taken for a mistake of the feed (milliseconds given as seconds, year 99999).
inline constexpr UtcTime earliestTime{0};
inline constexpr UtcTime latestTime{7'258'118'400};

/// An interval of time, open at its start and closed at its end: (start, end]. A report made at `end` is in
/// it, one made at `start` is not, so that adjoining windows never count a report twice.
struct TimeRange
{
    UtcTime start;
    UtcTime end;

    constexpr bool operator==(const TimeRange&) const = default;
    constexpr std::chrono::seconds length() const { return end - start; }
    constexpr bool contains(UtcTime t) const { return start < t && t <= end; }

    /// The window (t - length, t] that ends at `t`.
    static constexpr TimeRange endingAt(UtcTime t, std::chrono::seconds length) { return {t - length, t}; }
};

/// The roll-up steps of the cache. A bucket is named by its END, in whole steps since the epoch, and covers
/// (end - step, end]: so a window that ends on a step is an exact union of buckets.
inline constexpr std::chrono::seconds fiveMinutes{300};
inline constexpr std::chrono::seconds oneHour{3600};
inline constexpr std::chrono::seconds oneDay{86'400};
inline constexpr std::chrono::seconds oneWeek{604'800};

/// The number of the bucket of length `step` that `t` falls in: ceil(t / step).
constexpr std::int64_t bucketOf(UtcTime t, std::chrono::seconds step)
{
    const std::int64_t s = t.seconds();
    const std::int64_t n = step.count();
    return s > 0 ? (s + n - 1) / n : -((-s) / n);
}

/// The end of bucket `bucket`, the inverse of bucketOf.
constexpr UtcTime bucketEnd(std::int64_t bucket, std::chrono::seconds step)
{
    return UtcTime(bucket * step.count());
}

/// `2017-05-03T20:50:00Z`.
QString toRfc3339(UtcTime t);

/// Reads a time as feeds and the command line write it: RFC 3339 with any offset (a fraction of a second is
/// cut off), `YYYY-MM-DD hh:mm:ss` or `YYYY-MM-DDThh:mm[:ss]` without offset (taken as UTC), `YYYY-MM-DD`, or
/// Unix seconds (a fraction is cut off). Fails, naming the text, for anything else and for a time outside
/// [earliestTime, latestTime).
Expected<UtcTime> parseTime(std::string_view text);

/// Reads the one form that nearly all feeds have, `YYYY-MM-DDThh:mm:ssZ`, on the shortest way. False for any
/// other text, which may be a time all the same: see parseTime.
bool parseUsualTime(std::string_view text, UtcTime& time);

/// The same range check for a number of Unix seconds; fails for NaN and infinities too.
Expected<UtcTime> timeFromUnixSeconds(double seconds);

/// Reads a length of time of the command line: `60m`, `90s`, `24h`, `7d`, or plain seconds. Fails for zero,
/// negative and for more than 366 days.
Expected<std::chrono::seconds> parseDuration(QStringView text);

} // namespace outagemap
