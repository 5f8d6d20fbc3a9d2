// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/intensity/Baseline.h"
#include "core/intensity/CombinedEvidence.h"
#include "core/intensity/Evidence.h"
#include "core/model/Counts.h"

#include <QStringView>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

// core/intensity says how much worse than usual it is, and how sure that is: Baseline (what is usual),
// Intensity (rates, evidence and classes of all regions at one time), OutageQuery (both, fed from the cache).

namespace outagemap {

/// What the colours can mean.
enum class Measure : std::uint8_t
{
    TimesUsual,   ///< (n + a) / (b + a), no unit
    PerMillion,   ///< reports per million people, shrunk
    Reports,      ///< n
    FailingShare, ///< of measurements, 0..1
    Evidence,     ///< of all sources together: -log10 of the combined p-value
};
inline constexpr std::size_t measureCount = 5;

/// `times-usual`, `per-million`, `reports`, `failing-share`, `evidence`.
QString measureName(Measure measure);
Expected<Measure> measureFromName(QStringView name);

/// How bad: 0 none, 1 possible, 2 moderate, 3 heavy, 4 severe. "Too little data" is the absence of a class.
using IntensityClass = std::uint8_t;
inline constexpr int intensityClassCount = 5;

/// Lower limits of the classes 1 to 4, fixed per measure so that two maps compare. Times usual: 1.5, 3, 10,
/// 30 (half as many again is the least that is worth a look; above, steps of about half a power of ten). Per
/// million and reports: powers of ten in steps that suit windows of an hour. Failing share: a tenth, a
/// quarter, half, three quarters. Evidence: p below 0.05, 1e-3, 1e-6, 1e-12 (how sure, not how bad).
std::array<double, 4> classLimits(Measure measure);

/// One region at one time. A figure that does not apply (no measurements, no inhabitants) is absent.
struct RegionIntensity
{
    RegionId region;
    double reports = 0;          ///< n, in the window, the region and all in it
    double expected = 0;         ///< b, for the same window
    std::optional<double> ratio; ///< times usual; absent without reports data
    std::optional<double> perMillion;
    std::optional<double> failingShare;
    double tested = 0;
    /// The probability of a count of reports (without reports: of failures) at least as large if nothing
    /// were wrong; absent where nothing is known.
    std::optional<double> pValue;
    /// The same, adjusted for the number of regions of its level (Benjamini and Hochberg 1995).
    std::optional<double> adjustedPValue;
    /// Reports, measurements and notices weighed together, with what each says.
    CombinedEvidence evidence;
    double dispersion = 1; ///< variance over mean of the count that is expected
    double shrinkage = 1;  ///< a, in reports
    /// By measure; absent: too little data.
    std::array<std::optional<IntensityClass>, measureCount> classes;

    std::optional<double> value(Measure measure) const;
    std::optional<IntensityClass> classFor(Measure measure) const { return classes[std::size_t(measure)]; }
    /// Where the times usual lie with the probability `level`; absent where there are none.
    std::optional<RatioInterval> interval(double level = 0.95) const;
};

/// The values of all regions at one time: what one frame of the map is drawn from. Immutable and shared.
struct IntensityMap
{
    ServiceId service;
    TimeRange window;
    std::vector<RegionIntensity> regions; ///< one for every RegionId of the directory, in its order
    std::vector<SourceInfo> sources;      ///< whose data this is
    double shrinkage = 1;                 ///< a, in reports

    const RegionIntensity& operator[](RegionId id) const { return regions[id.index()]; }
    /// The strongest nature among the sources; what is not observed must be said wherever this is shown.
    SourceNature nature() const;
    bool hasReports = false;
    bool hasMeasurements = false;
};
using IntensityMapPtr = std::shared_ptr<const IntensityMap>;

struct IntensityOptions
{
    double significance = 0.001;  ///< adjusted p below which a class above "possible" may be given
    double possible = 0.05;       ///< p (not adjusted) below which a region is "possible"
    double minimumExpected = 0.5; ///< events expected below which a region has too little data
};

/// What measurements fail when nothing is wrong: the share is taken as Beta(1, 20), 4.8 % in the mean and
/// below 14 % nineteen times of twenty. One failed test of one is then just "possible" (p = 0.048).
inline constexpr double usualFailingShare = 1.0 / 21;

/// Computes the values of all regions from their own counts (`counts` are per region without its parts).
///
/// - Times usual is (n + a) / (b + a); a is the moment estimate of the Gamma prior's shape over the
/// countries,
///   a = sum b^2 / sum((n - b)^2 - b) (after Clayton and Kaldor 1987, Biometrics 43:671), kept within 1..20.
/// - Per million is (n + a) / (population + a / g) with g the rate of the whole world.
/// - Failing share is (f + a) / (t + a + c), a = s / 21, c = 20 s / 21; s is the moment estimate of the
/// prior's
///   strength around the usual share, kept within 0.25..20.
/// - p of reports: Poisson or, where ordinary hours are over-dispersed, negative binomial; of failures:
///   Beta-binomial around the usual share. An availability is a share over many addresses: as evidence it
///   counts as twenty tests, or it could never show anything.
/// - Evidence combines both with the `notices` in force (see CombinedEvidence.h).
IntensityMap computeIntensity(const RegionDirectory& regions, const ServiceId& service, TimeRange window,
                              std::span<const RegionCount> counts, const Baseline& baseline,
                              const IntensityOptions& options = {}, std::span<const Notice> notices = {});

} // namespace outagemap
