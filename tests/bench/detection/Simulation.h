// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/model/Counts.h"

#include <array>
#include <cstdint>
#include <vector>

// Simulated truth for bench_detection: reports of services over 4,500 regions, with outages of known start,
// size, spread and shape. Everything follows from the seed; Boost.Random gives the same figures everywhere.

namespace outagemap::sim {

inline constexpr int daysOfHistory = 28;
inline constexpr int daysOfTest = 28;
inline constexpr int days = daysOfHistory + daysOfTest;
inline constexpr int bucketsPerDay = 288;
inline constexpr std::int64_t bucketCount = std::int64_t(days) * bucketsPerDay;
/// Number of the first bucket minus one: a Thursday's midnight.
inline constexpr std::int64_t origin = std::int64_t(17'500) * bucketsPerDay;

enum class Shape
{
    Step,
    Ramp,  ///< grows evenly for `rise` minutes
    Spike, ///< at its worst at once, halves every `rise` minutes
};

/// A sum of regions minute by minute, from the minute of an outage's start on.
struct Sum
{
    std::vector<float> usual;    ///< true reports expected
    std::vector<float> elevated; ///< the same in the outage
    std::vector<float> seen;     ///< reports there were
    double relativeVariance = 0; ///< of an hour's true mean
};

struct Outage
{
    double start = 0; ///< minutes since the beginning
    double end = 0;   ///< minutes
    double size = 1;  ///< times usual at its worst, in the regions hit
    Shape shape = Shape::Step;
    double rise = 0; ///< minutes
    RegionLevel scope = RegionLevel::World;
    RegionId target;           ///< the region of the scope
    std::vector<RegionId> hit; ///< countries, or one subdivision
    std::vector<float> delay;  ///< of each, minutes after start
    Sum hitSum;                ///< of the regions hit
    Sum targetSum;             ///< of all countries in `target`, hit or not
    double hourly = 0;         ///< usual reports an hour of all hit, at the start
};

/// The height of an outage's extra rate, 0..1, `minutes` after its start in that region.
double heightAt(const Outage& outage, double minutes);

struct Options
{
    double hourly = 100;        ///< reports an hour of the service
    double outagesPerDay = 0.7; ///< in history, too
    bool isCalm = false;        ///< no outages at all
};

/// One service's two months of reports: a month to learn from, then the month that counts.
struct ServiceMonths
{
    double hourly = 0;
    std::vector<BucketCount> counts;   ///< ordered by minute and region
    std::vector<std::int32_t> minutes; ///< beside each, its minute
    std::vector<BucketCount> arrivals; ///< late ones: `bucket` of the report's time …
    std::vector<std::int32_t> arrived; ///< … and the minute in which each came in; ordered by that
    std::vector<Outage> outages;       ///< by start; of the whole time
    std::vector<std::pair<std::int64_t, std::int64_t>> gaps; ///< buckets without any data (first, last)
    std::vector<float> perHour; ///< of each region, the mean of the usual reports
    /// The truth about what is usual: of each country (from `firstCountry` on), hour by hour, reports an hour
    /// at the hour's beginning and at its end, evenly changing between them.
    std::vector<std::vector<std::array<float, 2>>> rates;
    std::vector<float> partOfCountry; ///< of each subdivision, its share of its country's reports
    RegionId firstCountry;
};

/// What came in time, by the hour it was of, in the order of the hours.
std::vector<HourlyCount> hourlyCounts(const ServiceMonths& months);

ServiceMonths simulate(const RegionDirectory& regions, const Options& options, std::uint64_t seed);

/// Relative variances of the hourly noise (gamma): of the world, and of each country on its own.
inline constexpr double worldNoise = 0.04 * 0.04;
inline constexpr double countryNoise = 0.08 * 0.08;

} // namespace outagemap::sim
