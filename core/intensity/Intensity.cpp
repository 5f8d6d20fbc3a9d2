// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/Intensity.h"

#include "core/intensity/Evidence.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

struct MeasureEntry
{
    Measure measure;
    const char* name;
    std::array<double, 4> limits;
};

constexpr std::array<MeasureEntry, measureCount> measures{{
    {Measure::TimesUsual, "times-usual", {1.5, 3, 10, 30}},
    {Measure::PerMillion, "per-million", {1, 5, 20, 100}},
    {Measure::Reports, "reports", {10, 100, 1000, 10000}},
    {Measure::FailingShare, "failing-share", {0.1, 0.25, 0.5, 0.75}},
    {Measure::Evidence, "evidence", {1.3, 3, 6, 12}},
}};

// Beta(1, 20): the usual failing share is 1 / 21 in the mean.
constexpr double usualBeta = 1 / usualFailingShare - 1;
constexpr double testsOfAnAvailability = 20;

/// Sums of a region and all in it.
struct Sums
{
    std::vector<double> reports;
    std::vector<double> tested;
    std::vector<double> failed;
    std::vector<double> availabilities;

    Sums(const RegionDirectory& regions, std::span<const RegionCount> counts)
        : reports(std::size_t(regions.size()), 0.0)
        , tested(reports)
        , failed(reports)
        , availabilities(reports)
    {
        for (const RegionCount& count : counts) {
            const std::size_t i = count.region.index();
            if (i >= reports.size())
                continue;
            reports[i] += count.reports;
            tested[i] += count.tested;
            failed[i] += count.failed;
            availabilities[i] += count.availabilities;
        }
        for (std::vector<double>* values : {&reports, &tested, &failed, &availabilities})
            regions.addUpwards(std::span(*values));
    }
};

/// The shape of the Gamma prior of the rate ratios.
double estimateShrinkage(const RegionDirectory& regions, const std::vector<double>& reports,
                         const std::vector<double>& expected)
{
    double square = 0;
    double excess = 0;
    for (int i = 0; i < regions.size(); ++i) {
        const auto k = std::size_t(i);
        if (regions.level(RegionId(std::uint16_t(i))) != RegionLevel::Country || expected[k] <= 0)
            continue;
        const double off = reports[k] - expected[k];
        square += expected[k] * expected[k];
        excess += off * off - expected[k];
    }
    constexpr double least = 1;
    constexpr double most = 20;
    return excess > 0 ? std::clamp(square / excess, least, most) : most;
}

/// The strength of the Beta prior of the failing shares.
double estimateFailingStrength(const RegionDirectory& regions, const Sums& sums)
{
    double spread = 0;
    int count = 0;
    for (int i = 0; i < regions.size(); ++i) {
        const auto k = std::size_t(i);
        if (sums.tested[k] <= 0 || !regions.children(RegionId(std::uint16_t(i))).empty())
            continue;
        const double off = sums.failed[k] / sums.tested[k] - usualFailingShare;
        spread += off * off;
        ++count;
    }
    constexpr double least = 0.25;
    constexpr double most = 20;
    if (count == 0)
        return least;
    spread /= count;
    const double variance = usualFailingShare * (1 - usualFailingShare);
    return spread > 0 ? std::clamp(variance / spread - 1, least, most) : most;
}

IntensityClass classByLimits(Measure measure, double value)
{
    const auto limits = classLimits(measure);
    return IntensityClass(
        std::count_if(limits.begin(), limits.end(), [&](double limit) { return value >= limit; }));
}

std::optional<IntensityClass> classOf(Measure measure, std::optional<double> value, double p, double adjusted,
                                      bool enoughData, const IntensityOptions& options)
{
    if (!value)
        return std::nullopt;
    const IntensityClass raw = classByLimits(measure, *value);
    if (raw > 0 && adjusted < options.significance)
        return raw;
    if (!enoughData)
        return std::nullopt;
    return raw > 0 && p < options.possible ? IntensityClass(1) : IntensityClass(0);
}

/// The p values of all regions of one level, adjusted together.
void adjustLevel(const RegionDirectory& regions, RegionLevel level, const std::vector<double>& p,
                 const std::vector<bool>& known, std::vector<double>& adjusted)
{
    std::vector<double> values;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (known[i] && regions.level(RegionId(std::uint16_t(i))) == level) {
            values.push_back(p[i]);
            places.push_back(i);
        }
    }
    const std::vector<double> result = adjustedForMany(values);
    for (std::size_t i = 0; i < places.size(); ++i)
        adjusted[places[i]] = result[i];
}

std::vector<double> adjust(const RegionDirectory& regions, const std::vector<double>& p,
                           const std::vector<bool>& known)
{
    std::vector<double> adjusted(p.size(), 1.0);
    for (const RegionLevel level :
         {RegionLevel::World, RegionLevel::Area, RegionLevel::Country, RegionLevel::Subdivision})
        adjustLevel(regions, level, p, known, adjusted);
    return adjusted;
}

} // namespace

QString measureName(Measure measure)
{
    return QLatin1String(measures[std::size_t(measure)].name);
}

Expected<Measure> measureFromName(QStringView name)
{
    QStringList known;
    for (const MeasureEntry& entry : measures) {
        if (name == QLatin1String(entry.name))
            return entry.measure;
        known += QLatin1String(entry.name);
    }
    return fail(
        QStringLiteral("\"%1\" is no measure; there are %2").arg(name, known.join(QStringLiteral(", "))));
}

std::array<double, 4> classLimits(Measure measure)
{
    return measures[std::size_t(measure)].limits;
}

std::optional<double> RegionIntensity::value(Measure measure) const
{
    switch (measure) {
    case Measure::TimesUsual:
        return ratio;
    case Measure::PerMillion:
        return perMillion;
    case Measure::Reports:
        return ratio || reports > 0 ? std::optional(reports) : std::nullopt;
    case Measure::FailingShare:
        return failingShare;
    case Measure::Evidence:
        break;
    }
    return evidence.strength();
}

std::optional<RatioInterval> RegionIntensity::interval(double level) const
{
    if (!ratio)
        return std::nullopt;
    return ratioInterval(reports, expected, shrinkage, dispersion, level);
}

SourceNature IntensityMap::nature() const
{
    // A map with made-up data in it is a made-up map, whatever else is in it.
    SourceNature strongest = SourceNature::Observed;
    for (const SourceInfo& source : sources)
        strongest = std::max(strongest, source.nature);
    return strongest;
}

IntensityMap computeIntensity(const RegionDirectory& regions, const ServiceId& service, TimeRange window,
                              std::span<const RegionCount> counts, const Baseline& baseline,
                              const IntensityOptions& options, std::span<const Notice> notices)
{
    const auto size = std::size_t(regions.size());
    IntensityMap map;
    map.service = service;
    map.window = window;
    map.regions.resize(size);
    if (size == 0)
        return map;

    const Sums sums(regions, counts);
    const std::vector<double> expected = baseline.expectedAll(window);
    map.hasReports = baseline.days() > 0 || sums.reports[0] > 0;
    map.hasMeasurements = sums.tested[0] > 0;
    map.shrinkage = estimateShrinkage(regions, sums.reports, expected);
    const double a = map.shrinkage;
    const double worldMillions = double(regions[RegionId::world()].population) / 1e6;
    const double worldRate = worldMillions > 0 ? sums.reports[0] / worldMillions : 0;
    const double strength = estimateFailingStrength(regions, sums);

    std::vector<double> reportP(size, 1.0);
    std::vector<double> failureP(size, 1.0);
    std::vector<bool> hasReports(size, false);
    std::vector<bool> hasTests(size, false);
    for (std::size_t i = 0; i < size; ++i) {
        const RegionId id{std::uint16_t(i)};
        RegionIntensity& row = map.regions[i];
        row.region = id;
        row.reports = sums.reports[i];
        row.expected = expected[i];
        row.shrinkage = a;
        row.dispersion = baseline.dispersion(id);
        row.tested = sums.tested[i];
        if (map.hasReports) {
            row.ratio = (row.reports + a) / (row.expected + a);
            const double millions = double(regions[id].population) / 1e6;
            if (millions > 0)
                row.perMillion = worldRate > 0 ? (row.reports + a) / (millions + a / worldRate) : 0;
        }
        if (baseline.days() > 0) {
            hasReports[i] = true;
            // A place where nothing is ever expected still has a rare report now and then.
            constexpr double leastExpected = 0.01;
            reportP[i] =
                countEvidence(row.reports, std::max(row.expected, leastExpected), baseline.dispersion(id));
        }
        if (row.tested > 0) {
            hasTests[i] = true;
            row.failingShare = (sums.failed[i] + usualFailingShare * strength) / (row.tested + strength);
            const double share = sums.failed[i] / row.tested;
            const double tests = row.tested + (testsOfAnAvailability - 1) * sums.availabilities[i];
            failureP[i] = failureEvidence(share * tests, tests, usualBeta);
        }
    }

    const std::vector<double> reportAdjusted = adjust(regions, reportP, hasReports);
    const std::vector<double> failureAdjusted = adjust(regions, failureP, hasTests);
    std::vector<EvidencePart> announced;
    if (!notices.empty())
        announced = noticeEvidence(regions, notices, window);
    for (std::size_t i = 0; i < size; ++i) {
        RegionIntensity& row = map.regions[i];
        if (hasReports[i]) {
            row.pValue = reportP[i];
            row.adjustedPValue = reportAdjusted[i];
        } else if (hasTests[i]) {
            row.pValue = failureP[i];
            row.adjustedPValue = failureAdjusted[i];
        }
        const bool enough = hasReports[i] && row.expected >= options.minimumExpected;
        for (const Measure measure : {Measure::TimesUsual, Measure::PerMillion, Measure::Reports}) {
            if (hasReports[i])
                row.classes[std::size_t(measure)] =
                    classOf(measure, row.value(measure), reportP[i], reportAdjusted[i], enough, options);
        }
        row.classes[std::size_t(Measure::FailingShare)] = classOf(
            Measure::FailingShare, row.failingShare, failureP[i], failureAdjusted[i], hasTests[i], options);

        // Where next to nothing is expected, no reports say nothing.
        if (hasReports[i] && (enough || row.reports > 0)) {
            row.evidence[EvidenceSource::Reports] = {true,        row.reports, row.expected,
                                                     row.reports, reportP[i],  reportAdjusted[i]};
        }
        if (hasTests[i]) {
            row.evidence[EvidenceSource::Measurements] = {
                true,        sums.failed[i] / row.tested, usualFailingShare, row.tested,
                failureP[i], failureAdjusted[i]};
        }
        if (!announced.empty())
            row.evidence[EvidenceSource::Notices] = announced[i];
        combine(row.evidence);
        if (const auto strength = row.evidence.strength())
            row.classes[std::size_t(Measure::Evidence)] = classByLimits(Measure::Evidence, *strength);
    }
    return map;
}

} // namespace outagemap
