// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/CaptionQuery.h"

#include "core/words/Ranking.h"

#include <algorithm>

namespace outagemap {

namespace {

constexpr std::chrono::seconds lookBacks[] = {3 * oneDay, 30 * oneDay, 366 * oneDay}; ///< for the beginning
constexpr std::chrono::seconds leastRecent = 2 * oneHour; ///< an incident is told of after its end
constexpr std::size_t mostRanked = 10;
constexpr double nearlyAll = 0.9;
constexpr double leastNews = 30; ///< reports beyond the usual, of a region's incident that is over
constexpr double notSmall = 0.2; ///< of the largest: counts as an incident beside it

bool isOpenAt(const Incident& incident, UtcTime at)
{
    return incident.start <= at && (!incident.end || *incident.end > at);
}

CaptionState stateOf(const Incident& incident, UtcTime at)
{
    if (!isOpenAt(incident, at))
        return CaptionState::Over;
    switch (incident.status) {
    case IncidentStatus::Possible:
        return CaptionState::Possible;
    case IncidentStatus::Easing:
        return CaptionState::Easing;
    case IncidentStatus::Confirmed:
    case IncidentStatus::Over: // after `at`
        break;
    }
    return CaptionState::GoingOn;
}

Certainty certaintyOf(const CombinedEvidence& evidence, CaptionState state)
{
    constexpr double likely = 0.05;
    constexpr double veryLikely = 1e-3;
    constexpr double certain = 1e-6;
    if (!evidence.pValue || *evidence.pValue >= likely)
        return Certainty::Unclear;
    if (*evidence.pValue >= veryLikely || state == CaptionState::Possible)
        return Certainty::Likely;
    return *evidence.pValue >= certain ? Certainty::VeryLikely : Certainty::PracticallyCertain;
}

/// The narrower level at which a place is told apart.
RegionLevel levelWithin(RegionLevel level)
{
    switch (level) {
    case RegionLevel::World:
        return RegionLevel::Area;
    case RegionLevel::Area:
        return RegionLevel::Country;
    case RegionLevel::Country:
    case RegionLevel::Subdivision:
        break;
    }
    return RegionLevel::Subdivision;
}

bool concerns(const Notice& notice, const RegionDirectory& regions, RegionId place)
{
    if (notice.regionCodes.empty() || place == RegionId::world())
        return true;
    return std::any_of(notice.regionCodes.begin(), notice.regionCodes.end(), [&](const std::string& code) {
        const RegionId id = regions.find(std::string_view(code));
        return id.isValid() && (regions.isWithin(id, place) || regions.isWithin(place, id));
    });
}

/// Another incident of about that size that goes on at `at`, far from the one told of.
bool isBeside(const RegionDirectory& regions, const Incident& other, const Incident& main, UtcTime at)
{
    return isOpenAt(other, at) && other.partOf < 0 && other.excess >= notSmall * main.excess &&
           !regions.isWithin(other.region, main.region) && !regions.isWithin(main.region, other.region);
}

void rank(CaptionFacts& facts, const RegionDirectory& regions, const IntensityMap& values,
          std::optional<RegionLevel> level)
{
    const auto ranked = [&](RegionLevel wanted) {
        return standingOut(regions, values, wanted, facts.measure, facts.place, mostRanked);
    };
    facts.worstAreas.clear();
    facts.worstCountries.clear();
    facts.worstSubdivisions.clear();
    const RegionLevel placeLevel = regions.level(facts.place);
    const auto isWanted = [&](RegionLevel one, bool byDefault) { return level ? *level == one : byDefault; };
    if (isWanted(RegionLevel::Area, placeLevel == RegionLevel::World))
        facts.worstAreas = ranked(RegionLevel::Area);
    if (isWanted(RegionLevel::Country, placeLevel <= RegionLevel::Area))
        facts.worstCountries = ranked(RegionLevel::Country);
    if (isWanted(RegionLevel::Subdivision, placeLevel == RegionLevel::Country))
        facts.worstSubdivisions = ranked(RegionLevel::Subdivision);
    facts.countries = int(standingOut(regions, values, RegionLevel::Country, facts.measure, RegionId::world(),
                                      std::size_t(regions.size()))
                              .size());
}

} // namespace

std::optional<std::size_t> mainIncident(const RegionDirectory& regions,
                                        const std::vector<Incident>& incidents, RegionId place, UtcTime at,
                                        std::chrono::seconds recent,
                                        const std::function<bool(const Incident&)>& isNews)
{
    // What measurements (by the hour, and late) say of a region whose users report too is the same incident.
    const auto isEcho = [&](const Incident& one) {
        return one.fromMeasurements && one.partOf >= 0 &&
               incidents[std::size_t(one.partOf)].region == one.region;
    };
    std::optional<std::size_t> best;
    // Going on before over, the place itself before what lies in it, then the largest.
    const auto rankOf = [&](const Incident& one) {
        return std::tuple(isOpenAt(one, at), one.region == place, one.excess);
    };
    for (std::size_t i = 0; i < incidents.size(); ++i) {
        const Incident& one = incidents[i];
        const bool isTold = isOpenAt(one, at) || (one.start <= at && one.end && *one.end > at - recent);
        // Of a region only its own incident is told; the world stands for all that are worth telling.
        const bool isHere =
            one.region == place || (place == RegionId::world() && one.partOf < 0 && isNews(one));
        if (isTold && isHere && !isEcho(one) && (!best || rankOf(one) > rankOf(incidents[*best])))
            best = i;
    }
    if (!best || place != RegionId::world())
        return best;
    for (bool narrowed = true; narrowed;) {
        narrowed = false;
        const Incident& around = incidents[*best];
        for (std::size_t i = 0; i < incidents.size() && !narrowed; ++i) {
            const Incident& part = incidents[i];
            const bool isPart = !isEcho(part) && part.region != around.region &&
                                regions.isWithin(part.region, around.region) &&
                                regions.level(part.region) != RegionLevel::Subdivision;
            if (isPart && around.excess > 0 && part.excess >= nearlyAll * around.excess &&
                isOpenAt(part, at) == isOpenAt(around, at) && part.start <= at &&
                (!part.end || *part.end > around.start)) {
                best = i;
                narrowed = true;
            }
        }
    }
    return best;
}

Expected<CaptionFacts> captionFacts(OutageQuery& query, const RegionDirectory& regions,
                                    const CaptionRequest& request)
{
    CaptionFacts facts;
    facts.service = request.service;
    facts.at = request.at;
    facts.place = request.place;

    auto map = query.intensity(request.service, request.at, request.window);
    if (!map)
        return tl::unexpected(map.error());
    facts.measure = request.measure.value_or(
        (*map)->hasMeasurements && !(*map)->hasReports ? Measure::FailingShare : Measure::TimesUsual);
    const auto isNews = [&, now = *map](const Incident& one) {
        if (one.status == IncidentStatus::Possible || regions.level(one.region) == RegionLevel::Subdivision)
            return false;
        constexpr IntensityClass moderate = 2;
        return isOpenAt(one, request.at) ? (*now)[one.region].classFor(facts.measure).value_or(0) >= moderate
                                         : one.excess >= leastNews;
    };

    // A shutdown may have begun weeks ago: where the beginning is not in sight, it is looked for further
    // back.
    Expected<std::vector<Incident>> incidents;
    const Incident* incident = nullptr;
    for (const std::chrono::seconds back : lookBacks) {
        const TimeRange range{request.at - back, request.at};
        incidents = query.incidents(request.service, range);
        if (!incidents)
            return tl::unexpected(incidents.error());
        const auto found = mainIncident(regions, *incidents, request.place, request.at,
                                        std::max(request.window, leastRecent), isNews);
        incident = found ? &(*incidents)[*found] : nullptr;
        if (incident == nullptr || incident->start > range.start + oneHour)
            break;
    }
    if (incident != nullptr) {
        facts.state = stateOf(*incident, request.at);
        facts.since = incident->start;
        facts.place = incident->region;
        if (facts.state == CaptionState::Over) {
            facts.until = incident->end;
            map = query.intensity(request.service, std::min(incident->peak, request.at), request.window);
            if (!map)
                return tl::unexpected(map.error());
        } else if (request.place == RegionId::world() && incident->region != RegionId::world()) {
            for (const Incident& other : *incidents) {
                if (!isBeside(regions, other, *incident, request.at) || !isNews(other))
                    continue;
                facts.scattered = true;
                facts.place = RegionId::world();
                facts.since = std::min(*facts.since, other.start);
            }
        }
    }
    const IntensityMap& values = **map;
    facts.window = values.window;
    facts.measure = request.measure.value_or(
        values.hasMeasurements && !values.hasReports ? Measure::FailingShare : Measure::TimesUsual);
    rank(facts, regions, values, request.level);
    if (incident == nullptr && facts.place == RegionId::world() && facts.worstCountries.size() == 1) {
        facts.place = facts.worstCountries.front().region;
        rank(facts, regions, values, request.level);
    }
    const RegionIntensity& row = values[facts.place];
    facts.reports = row.reports;
    facts.ratio = row.ratio;
    facts.tested = row.tested;
    facts.failingShare = row.failingShare;
    facts.evidence = row.evidence;
    facts.nature = values.nature();
    for (const SourceInfo& source : values.sources)
        facts.credits += QString::fromStdString(source.credit.empty() ? source.title : source.credit);
    facts.comparison = comparePlaces(values, request.compare, facts.measure);
    if (incident == nullptr) {
        // The map shows trouble that does not yet make an incident: it is not passed over in silence.
        const auto rowClass = row.classFor(facts.measure);
        const bool standsOut =
            (facts.countries > 0 && facts.place == RegionId::world()) || rowClass.value_or(0) > 1;
        facts.state = standsOut  ? CaptionState::Possible
                      : rowClass ? CaptionState::Usual
                                 : CaptionState::TooLittleData;
    }
    facts.certainty = certaintyOf(facts.evidence, facts.state);

    if (incident != nullptr && !facts.scattered) {
        const auto steps = query.spread(request.service, *incident, levelWithin(regions.level(facts.place)));
        if (!steps)
            return tl::unexpected(steps.error());
        for (const SpreadStep& step : *steps) {
            const auto children = regions.children(step.region);
            const bool isContinent =
                !children.empty() && regions.level(children.front()) == RegionLevel::Area;
            if (!isContinent && step.region != facts.place)
                facts.onsets.push_back({step.region, step.start});
        }
    }
    auto kinds = query.reader().kindShares(request.service, facts.place, facts.window);
    if (!kinds)
        return tl::unexpected(kinds.error());
    facts.kinds = std::move(*kinds);
    // What came long after a mere suspicion has nothing to do with it.
    constexpr std::chrono::seconds soonAfter = 3 * oneHour;
    const std::chrono::seconds after = facts.state == CaptionState::Possible ? soonAfter : oneDay;
    auto notices =
        query.reader().notices(request.service, {facts.since.value_or(request.at - oneDay) - oneHour,
                                                 facts.until.value_or(request.at) + after});
    if (!notices)
        return tl::unexpected(notices.error());
    std::erase_if(*notices, [&](const Notice& notice) { return !concerns(notice, regions, facts.place); });
    facts.notices = std::move(*notices);
    return facts;
}

} // namespace outagemap
