// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace outagemap {

/// A value for every hour of the day, UTC.
using HoursOfDay = std::array<float, 24>;

struct DayShape
{
    HoursOfDay shares{};   ///< of the day's reports, > 0; their sum is 1 but for rounding
    double parameters = 0; ///< of how many numbers, 0 to 23, it was told by the counts themselves
};

/// What share of a day's reports comes in which hour, from the `own` shares that were counted and those of
/// the region `around` (both sum up to 1).
///
/// The difference of the two is taken as four waves (harmonics of 24 to 6 hours, as of a periodogram: Fisher
/// 1929, Proc. R. Soc. A 125:54) and a rest of 15 degrees of freedom, and each is believed as far as it is
/// larger than chance makes it: 1 - degrees of freedom / chi-squared, never below 0 (the weights of James and
/// Stein 1961, Proc. 4th Berkeley Symp. 1:361, positive part, part by part). Small places have the day of the
/// region around them, larger ones a smooth day of their own, and what comes at the same hour sharp every day
/// stays sharp.
///
/// `chance` (> 0): the variance of an hour's share over that share; 1 / reports where they arrive by chance
/// alone.
DayShape shapeOfDay(const HoursOfDay& own, const HoursOfDay& around, double chance);

} // namespace outagemap
