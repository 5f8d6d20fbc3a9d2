// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/model/FeedItem.h"

#include <QStringList>
#include <array>
#include <optional>
#include <span>
#include <vector>

// Reports, measurements and notices need not agree. Each is shown as a measure of its own; here they are
// weighed against each other, in a way that can be read back.

namespace outagemap {

enum class EvidenceSource : std::uint8_t
{
    Reports,
    Measurements,
    Notices,
};
inline constexpr std::size_t evidenceSourceCount = 3;

/// `reports`, `measurements`, `notices`: as JSON and scripts have it.
const char* evidenceSourceName(EvidenceSource source);

/// What one source says of one region at one time.
struct EvidencePart
{
    bool isKnown = false; ///< false: the source says nothing here, and the rest is without meaning
    double observed = 0;  ///< reports; failing share of the measurements, 0..1; notices in force
    double usual = 0;     ///< reports expected; usual failing share; 0
    double amount = 0;    ///< reports; measurements; notices that the figure rests on
    double pValue = 1;    ///< of the source alone, if nothing were wrong
    double adjusted = 1;  ///< the same, adjusted for the number of regions looked at (notices: as it is)
};

/// The sources of one region weighed together.
struct CombinedEvidence
{
    std::array<EvidencePart, evidenceSourceCount> parts;
    /// Together, by the Cauchy combination of the known parts' adjusted p-values; absent: no source is known.
    std::optional<double> pValue;

    const EvidencePart& operator[](EvidenceSource source) const { return parts[std::size_t(source)]; }
    EvidencePart& operator[](EvidenceSource source) { return parts[std::size_t(source)]; }

    /// -log10 of the p-value, 0..300: 3 is one chance in a thousand that nothing is wrong looks so. The value
    /// of Measure::Evidence.
    std::optional<double> strength() const;
};

/// Combines the parts. Why Cauchy: the sources are anything but independent (users complain because a test
/// would fail; a company publishes because users complain), and Fisher's and Stouffer's methods, which assume
/// it, would count the same fact twice. Liu and Xie's combination holds its level for small p under any
/// dependence. Parts weigh alike.
void combine(CombinedEvidence& evidence);

/// How a notice weighs. These are conventions, not estimates: a publisher who says so is rarely wrong about
/// trouble in the region named; one who names no region means the service as a whole.
inline constexpr double noticeHere =
    1e-3; ///< p for a region that is named, all in it, and the world if none is
inline constexpr double noticeAround = 0.05; ///< p for regions around a named one; for all if none is named
/// A notice without an end speaks for so long, unless a later one of the same title or address resolves it.
inline constexpr std::chrono::seconds noticeForce{3 * 3600};

/// For every region of the directory the notices in force in `window`: how many speak of it (`observed`), and
/// the strongest p. Regions none speaks of are not known.
std::vector<EvidencePart> noticeEvidence(const RegionDirectory& regions, std::span<const Notice> notices,
                                         TimeRange window);

/// The derivation in sentences of plain text, translated: a line for each known source, and one for all.
QStringList evidenceLines(const CombinedEvidence& evidence);

} // namespace outagemap
