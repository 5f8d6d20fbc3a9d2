// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/words/CaptionFacts.h"

#include <QStringList>
#include <vector>

namespace outagemap {

/// The regions of one level, worst first: by class, and within a class by the measure's value. Those with too
/// little data come last. `level` Area includes the continents.
std::vector<RegionId> worstFirst(const RegionDirectory& regions, const IntensityMap& values,
                                 RegionLevel level, Measure measure);

/// What is to be said of one region, with the interval around its ratio.
PlaceFigure placeFigure(const IntensityMap& values, RegionId region, Measure measure);

/// The regions of one level within `place` that stand out (class 2, moderate, and more), worst first, at most
/// `limit`. Of areas those that consist of countries: not the continents above them.
std::vector<PlaceFigure> standingOut(const RegionDirectory& regions, const IntensityMap& values,
                                     RegionLevel level, Measure measure, RegionId place, std::size_t limit);

/// The places asked for, worst first by the measure's value; those with too little data last.
std::vector<PlaceFigure> comparePlaces(const IntensityMap& values, const std::vector<RegionId>& places,
                                       Measure measure);

/// Reads places as people write them: codes (`SG`, `ID-JK`, `155`), or names in English or `language`, in any
/// case; each text may hold several with commas between. Fails for what is no place, naming it, and for a
/// name that several places have, listing their codes.
Expected<std::vector<RegionId>> parsePlaces(const RegionDirectory& regions, const QStringList& texts,
                                            const QString& language);

/// Places that can be compared at once.
inline constexpr std::size_t mostPlaces = 50;

} // namespace outagemap
