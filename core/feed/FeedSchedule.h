// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedRequest.h"
#include "core/model/Counts.h"

namespace outagemap {

/// When a feed is read again. Pure arithmetic over times, without a clock or a timer of its own.
namespace schedule {

/// The words of FeedState::state.
inline constexpr QLatin1String ok("ok");
inline constexpr QLatin1String offline("offline"); ///< no network: not a failure, tried again soon
inline constexpr QLatin1String busy("busy");       ///< the server asked to come back later
inline constexpr QLatin1String refused("refused"); ///< a token is missing or wrong
inline constexpr QLatin1String failing("failing");

/// Readings are put off or brought forward by up to this share of the interval, so that many feeds, and many
/// desks, do not ask at once.
inline constexpr double jitterShare = 0.1;

/// After a failure: a minute, doubled each time, at most six hours (or the interval where that is longer).
inline constexpr std::chrono::seconds firstBackoff{60};
inline constexpr std::chrono::seconds longestBackoff{6 * 3600};

/// Without a network: tried again after a minute, or when the system says that there is one.
inline constexpr std::chrono::seconds offlineRetry{60};

/// The shortest interval that a feed can have.
inline constexpr std::chrono::seconds shortestInterval{10};

/// How the feed stands after a reading that ended at `now`. `chance` is uniform in [0, 1). A cancelled
/// reading changes nothing but makes it due at once. With an interval of 0 nothing is ever due.
FeedState afterReading(const FeedState& before, std::chrono::seconds interval, const FeedSummary& reading,
                       UtcTime now, double chance);

/// When the feed is to be read, at the latest: now for one that never was. A time too far off for its state
/// (the clock was put back) counts as the longest that it can be.
std::optional<UtcTime> dueTime(const FeedConfig& config, const FeedState& state, UtcTime now);

} // namespace schedule

/// Notices that the machine slept, or that its clock was put forward: the time of day went on further than
/// the clock that stands still meanwhile.
class WakeDetector
{
public:
    /// True if more than `threshold` was slept between the last call and this one.
    bool slept(UtcTime now, std::chrono::milliseconds monotonic);

    static constexpr std::chrono::seconds threshold{30};

private:
    std::optional<UtcTime> m_lastNow;
    std::chrono::milliseconds m_lastMonotonic{};
};

} // namespace outagemap
