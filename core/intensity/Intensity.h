// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/intensity/Baseline.h"
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
};

/// `times-usual`, `per-million`, `reports`, `failing-share`.
QString measureName(Measure measure);
Expected<Measure> measureFromName(QStringView name);

/// How bad: 0 none, 1 possible, 2 moderate, 3 heavy, 4 severe. "Too little data" is the absence of a class.
using IntensityClass = std::uint8_t;
inline constexpr int intensityClassCount = 5;

/// Lower limits of the classes 1 to 4, fixed per measure so that two maps compare.
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
    std::optional<double> pValue; ///< of a count (or failures) at least as large if nothing were wrong
    std::optional<IntensityClass> reportClass;  ///< by times usual; absent: too little data
    std::optional<IntensityClass> failingClass; ///< by failing share; absent: too little data

    std::optional<double> value(Measure measure) const;
    std::optional<IntensityClass> classFor(Measure measure) const;
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
    double significance = 0.001;  ///< p below which a class above "possible" may be given, before adjustment
    double minimumExpected = 0.5; ///< events expected below which a region has too little data
};

/// Computes the values of all regions from their own counts. `counts` are per region without its parts.
IntensityMap computeIntensity(const RegionDirectory& regions, const ServiceId& service, TimeRange window,
                              std::span<const RegionCount> counts, const Baseline& baseline,
                              const IntensityOptions& options = {});

} // namespace outagemap
