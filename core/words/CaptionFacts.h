// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intensity/CombinedEvidence.h"
#include "core/intensity/Intensity.h"
#include "core/model/Counts.h"
#include "core/model/FeedItem.h"
#include "core/model/Incident.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace outagemap {

/// One place with what a ranking or comparison says of it.
struct PlaceFigure
{
    RegionId region;
    double reports = 0;
    std::optional<double> ratio;    ///< times usual; absent without reports data or with too little of it
    std::optional<double> ratioLow; ///< with ratioHigh: the 95 % interval around `ratio`
    std::optional<double> ratioHigh;
    std::optional<double> failingShare;
    std::optional<IntensityClass> intensityClass; ///< for the measure of the caption; absent: too little data
};

/// How the service does at the time of the caption.
enum class CaptionState : std::uint8_t
{
    TooLittleData,
    Usual,
    Possible,
    GoingOn,
    Easing,
    Over, ///< ended shortly before
};

/// How sure it is that something is (or was) wrong, from the combined p-value: below 0.05 likely, 0.001 very
/// likely, a millionth practically certain. Conventions: a p-value is no probability of being right.
enum class Certainty : std::uint8_t
{
    Unclear,
    Likely,
    VeryLikely,
    PracticallyCertain,
};

/// When one place was reached.
struct OnsetFigure
{
    RegionId region;
    UtcTime start;
};

/// Everything that a caption says, in figures. A plain value: CaptionQuery fills it from a cache, tests by
/// hand.
struct CaptionFacts
{
    ServiceId service;
    UtcTime at; ///< the moment that the caption speaks from
    CaptionState state = CaptionState::TooLittleData;
    /// Where: the world, or the region that the incident is confined to (or that was asked for).
    RegionId place = RegionId::world();
    std::optional<UtcTime> since; ///< set for Possible (where known), GoingOn, Easing, Over
    std::optional<UtcTime> until; ///< set for Over
    /// Several regions far from each other have incidents of their own, `since` is of the first of them.
    bool scattered = false;

    Measure measure = Measure::TimesUsual; ///< or FailingShare
    /// The figures below are of this window: it ends at `at`, for Over at the peak of the incident.
    TimeRange window;
    double reports = 0; ///< in `place`
    std::optional<double> ratio;
    double tested = 0;
    std::optional<double> failingShare;
    int countries = 0; ///< that stand out (class 2 and more)

    std::vector<PlaceFigure> worstAreas; ///< those that stand out, worst first
    std::vector<PlaceFigure> worstCountries;
    std::vector<PlaceFigure> worstSubdivisions;
    std::vector<PlaceFigure> comparison; ///< the places asked for, worst first
    std::vector<OnsetFigure> onsets;     ///< earliest first
    std::vector<KindShare> kinds;        ///< most frequent first
    std::vector<Notice> notices;         ///< of the incident and the day after it, oldest first

    Certainty certainty = Certainty::Unclear;
    CombinedEvidence evidence; ///< of `place`: what `certainty` rests on

    SourceNature nature = SourceNature::Observed;
    QStringList credits; ///< of the sources, as their licences ask for
};

} // namespace outagemap
