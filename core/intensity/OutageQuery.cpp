// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/OutageQueryPrivate.h"

#include <algorithm>
#include <tuple>

namespace outagemap {

namespace {

constexpr std::size_t mostBaselines = 8;
constexpr std::chrono::seconds statusWindow = oneHour;
constexpr std::chrono::seconds silence = 2 * oneHour; ///< without data for so long a status is not known

} // namespace

Expected<std::shared_ptr<const Baseline>> OutageQuery::Private::baselineFor(const ServiceId& service,
                                                                            TimeRange window)
{
    const TimeRange history = Baseline::historyFor(window);
    const Expected<std::int64_t> version = reader->dataVersion();
    if (!version)
        return tl::unexpected(version.error());
    const auto found = std::find_if(baselines.begin(), baselines.end(), [&](const Known& known) {
        return known.service == service && known.history == history;
    });
    if (found != baselines.end()) {
        baselines.splice(baselines.begin(), baselines, found);
        Known& known = baselines.front();
        if (known.dataVersion == *version)
            return known.baseline;
    }
    const auto digest = reader->digest(service, history);
    if (!digest)
        return tl::unexpected(digest.error());
    if (found != baselines.end()) {
        // New reports are mostly of today, and history ends with yesterday.
        Known& known = baselines.front();
        if (known.digest == *digest) {
            known.dataVersion = *version;
            return known.baseline;
        }
        baselines.pop_front();
    }
    const auto counts = reader->hourlyCounts(service, history);
    if (!counts)
        return tl::unexpected(counts.error());
    baselines.push_front(
        {service, history, std::make_shared<const Baseline>(regions, history, *counts), *version, *digest});
    if (baselines.size() > mostBaselines)
        baselines.pop_back();
    return baselines.front().baseline;
}

OutageQuery::OutageQuery(std::unique_ptr<CacheReader> reader, const RegionDirectory& regions)
    : d(std::make_unique<Private>(std::move(reader), regions))
{
}

OutageQuery::~OutageQuery() = default;

const CacheReader& OutageQuery::reader() const
{
    return *d->reader;
}

Expected<IntensityMapPtr> OutageQuery::intensity(const ServiceId& service, UtcTime at,
                                                 std::chrono::seconds window)
{
    const TimeRange range = TimeRange::endingAt(at, window);
    const auto baseline = d->baselineFor(service, range);
    if (!baseline)
        return tl::unexpected(baseline.error());
    const auto counts = d->reader->windowCounts(service, range);
    if (!counts)
        return tl::unexpected(counts.error());
    auto sources = d->reader->sources(service, {Baseline::historyFor(range).start, range.end});
    if (!sources)
        return tl::unexpected(sources.error());
    const auto notices = d->reader->notices(service, {range.start - oneWeek, range.end});
    if (!notices)
        return tl::unexpected(notices.error());
    auto map = std::make_shared<IntensityMap>(
        computeIntensity(d->regions, service, range, *counts, **baseline, {}, *notices));
    map->sources = std::move(*sources);
    return IntensityMapPtr(std::move(map));
}

Expected<Timeline> OutageQuery::timeline(const ServiceId& service, RegionId region, TimeRange range,
                                         std::chrono::seconds step)
{
    Timeline result;
    result.service = service;
    result.region = region;
    result.step = step;
    auto points = d->reader->timeline(service, region, range, step);
    if (!points)
        return tl::unexpected(points.error());
    result.points = std::move(*points);
    auto notices = d->reader->notices(service, range);
    if (!notices)
        return tl::unexpected(notices.error());
    result.notices = std::move(*notices);

    // One baseline for the whole range: what is usual is drawn as it was known before the range began, but
    // not from further back than the newest day shown.
    const UtcTime newest = result.points.empty() ? range.end : result.points.back().end;
    const auto baseline = d->baselineFor(service, TimeRange::endingAt(newest, oneHour));
    if (!baseline)
        return tl::unexpected(baseline.error());
    result.expected.reserve(result.points.size());
    // Expected counts change by the hour: one look at all regions per hour of the week serves all its steps.
    std::int64_t knownHour = -1;
    double perSecond = 0;
    for (const TimelinePoint& point : result.points) {
        const std::int64_t hour = bucketOf(point.end, oneHour);
        if (step > oneHour) {
            result.expected.push_back((*baseline)->expected(region, TimeRange::endingAt(point.end, step)));
            continue;
        }
        if (hour != knownHour) {
            knownHour = hour;
            perSecond =
                (*baseline)->expected(region, TimeRange::endingAt(bucketEnd(hour, oneHour), oneHour)) /
                double(oneHour.count());
        }
        result.expected.push_back(perSecond * double(step.count()));
    }
    return result;
}

Expected<std::vector<ServiceState>> OutageQuery::services(UtcTime now)
{
    const auto summaries = d->reader->services();
    if (!summaries)
        return tl::unexpected(summaries.error());
    std::vector<ServiceState> result;
    for (const ServiceSummary& summary : *summaries) {
        ServiceState state;
        state.summary = summary;
        const auto values = intensity(summary.service, now, statusWindow);
        if (!values)
            return tl::unexpected(values.error());
        const IntensityMap& map = **values;
        state.reportsLastHour = map[RegionId::world()].reports;
        const bool isRecent = summary.lastData && *summary.lastData > now - silence && summary.firstData &&
                              *summary.firstData <= now;
        if (isRecent) {
            // The worst of the world and its countries.
            IntensityClass worstClass = 0;
            bool isKnown = false;
            for (const RegionIntensity& row : map.regions) {
                const RegionLevel level = d->regions.level(row.region);
                if (level != RegionLevel::World && level != RegionLevel::Country)
                    continue;
                for (const Measure measure : {Measure::TimesUsual, Measure::FailingShare}) {
                    const auto rowClass = row.classFor(measure);
                    isKnown = isKnown || rowClass.has_value();
                    // Among hundreds of countries some are "possible" by chance: of those only the world
                    // counts, and countries that stand out for all of them.
                    const bool counts = rowClass && (*rowClass > 1 || level == RegionLevel::World ||
                                                     row.adjustedPValue.value_or(1) < 0.01);
                    if (counts)
                        worstClass = std::max(worstClass, *rowClass);
                }
            }
            if (isKnown)
                state.status = ServiceStatus::Ok;
            // Incidents decide; the map tells where it is worth looking for them.
            if (worstClass > 0) {
                const auto found = incidents(summary.service, {now - statusWindow, now});
                if (!found)
                    return tl::unexpected(found.error());
                // It has been so since the widest incident began: one country's small trouble hours before is
                // not when the world's began. Reports tell it to the minute, measurements to the hour.
                const auto rank = [&](const Incident& one) {
                    return std::tuple(one.status == IncidentStatus::Possible, d->regions.level(one.region),
                                      one.fromMeasurements, one.start);
                };
                const Incident* widest = nullptr;
                for (const Incident& one : *found) {
                    if (one.status != IncidentStatus::Over &&
                        d->regions.level(one.region) != RegionLevel::Subdivision &&
                        (widest == nullptr || rank(one) < rank(*widest)))
                        widest = &one;
                }
                if (widest != nullptr) {
                    state.status = widest->status == IncidentStatus::Possible ? ServiceStatus::Possible
                                                                              : ServiceStatus::Problem;
                    state.since = widest->start;
                }
            }
        }
        result.push_back(state);
    }
    return result;
}

Expected<UtcTime> OutageQuery::latestTime(const ServiceId& service, UtcTime now) const
{
    const auto summaries = d->reader->services();
    if (!summaries)
        return tl::unexpected(summaries.error());
    for (const ServiceSummary& summary : *summaries) {
        if (summary.service == service && summary.lastData)
            return std::min(*summary.lastData, now);
    }
    return fail(QStringLiteral("there is no data about the service \"%1\"").arg(service.toString()));
}

} // namespace outagemap
