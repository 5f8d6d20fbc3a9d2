// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>

// What the parts of RunningBaseline share: how it counts hours and days, and how wide it starts.

namespace outagemap::hours {

inline constexpr std::size_t bucketsPerHour = 12;

// Hour `h` covers (h - 1, h]: it is the hour of the day before its end.
inline std::size_t ofDay(std::int64_t hour)
{
    return std::size_t(((hour - 1) % 24 + 24) % 24);
}
inline std::int64_t dayOf(std::int64_t hour)
{
    return (hour - 1 - std::int64_t(ofDay(hour))) / 24;
}
inline constexpr std::size_t hoursOfBlock = 4;

/// By a clock that is `clock` hours ahead of UTC; the week begins as the epoch did.
inline std::size_t hourOfWeekAt(std::int64_t hour, int clock)
{
    return std::size_t(((hour - 1 + clock) % 168 + 168) % 168);
}
/// The block of four hours of the week, by that clock.
inline std::size_t blockOf(std::int64_t hour, int clock)
{
    return hourOfWeekAt(hour, clock) / hoursOfBlock;
}
inline std::size_t parity(std::int64_t day)
{
    return std::size_t(day & 1);
}

/// An hour, of what is known of the last week.
inline const double forgettingDrift = std::exp(-1.0 / 168);

/// By how much a relative variance is likely to lie above that of the region around (of the world: above
/// none).
inline constexpr double usualVariance = 0.003;
/// The same of a country above none: its area and itself.
inline constexpr double usualCountryVariance = 2 * usualVariance;

} // namespace outagemap::hours
