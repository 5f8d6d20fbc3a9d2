// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedSchedule.h"

#include <algorithm>
#include <cmath>

namespace outagemap {

namespace schedule {

namespace {

using std::chrono::seconds;

seconds share(seconds whole, double factor)
{
    return seconds(std::int64_t(std::llround(double(whole.count()) * factor)));
}

seconds backoff(int failures, seconds interval)
{
    const seconds most = std::max(longestBackoff, interval);
    seconds wait = firstBackoff;
    for (int i = 1; i < failures && wait < most; ++i)
        wait *= 2;
    return std::min(wait, most);
}

} // namespace

FeedState afterReading(const FeedState& before, seconds interval, const FeedSummary& reading, UtcTime now,
                       double chance)
{
    FeedState after = before;
    if (reading.cancelled) {
        after.nextDue =
            interval > seconds(0) ? std::optional(now + std::min(interval, firstBackoff)) : std::nullopt;
        return after;
    }
    seconds wait{0};
    // Half of a wait is left to chance; what a server asked for is the least.
    const double half = 0.5 + 0.5 * chance;
    switch (reading.trouble) {
    case FeedTrouble::None:
        after.state = ok;
        after.failures = 0;
        wait = share(interval, 1 - jitterShare + 2 * jitterShare * chance);
        break;
    case FeedTrouble::Offline:
        after.state = offline;
        wait = share(offlineRetry, half);
        break;
    case FeedTrouble::Busy:
        after.state = busy;
        ++after.failures;
        wait = share(backoff(after.failures, interval), half);
        if (reading.retryAfter) {
            const auto asked = std::chrono::ceil<seconds>(*reading.retryAfter);
            wait = std::max(wait, asked + share(asked, jitterShare * chance));
        }
        break;
    case FeedTrouble::Refused:
        after.state = refused;
        ++after.failures;
        wait = share(std::max(longestBackoff, interval), half);
        break;
    case FeedTrouble::Failed:
        after.state = failing;
        ++after.failures;
        wait = share(backoff(after.failures, interval), half);
        break;
    }
    after.nextDue = interval > seconds(0) ? std::optional(now + wait) : std::nullopt;
    return after;
}

std::optional<UtcTime> dueTime(const FeedConfig& config, const FeedState& state, UtcTime now)
{
    if (!config.enabled || config.interval <= seconds(0))
        return std::nullopt;
    if (!state.nextDue)
        return now;
    // What a server may ask for is at most a day, and a tenth.
    const seconds longest = state.state == ok
                                ? share(config.interval, 1 + jitterShare)
                                : std::max(share(config.interval, 1), share(oneDay, 1 + jitterShare));
    return std::min(*state.nextDue, now + longest);
}

} // namespace schedule

bool WakeDetector::slept(UtcTime now, std::chrono::milliseconds monotonic)
{
    const bool result = m_lastNow && (now - *m_lastNow) - (monotonic - m_lastMonotonic) >
                                         std::chrono::milliseconds(threshold);
    m_lastNow = now;
    m_lastMonotonic = monotonic;
    return result;
}

} // namespace outagemap
