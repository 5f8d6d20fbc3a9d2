// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/detection/Score.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace outagemap::sim {

namespace {

double minutesOf(UtcTime time)
{
    return double(time.seconds() - origin * fiveMinutes.count()) / 60;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return -1;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 != 0 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

bool isRelated(const RegionDirectory& regions, RegionId a, RegionId b)
{
    return regions.isWithin(a, b) || regions.isWithin(b, a);
}

bool isRelated(const RegionDirectory& regions, RegionId region, const Outage& outage)
{
    return std::any_of(outage.hit.begin(), outage.hit.end(),
                       [&](RegionId hit) { return isRelated(regions, region, hit); });
}

double Tally::recall(double size, double most, double hourly) const
{
    double all = 0;
    double found = 0;
    for (const Outcome& one : outcomes) {
        if (one.size >= size && one.size <= most && one.hourly >= hourly) {
            ++all;
            found += one.isFound ? 1 : 0;
        }
    }
    return all > 0 ? found / all : -1;
}

int Tally::count(double size, double most, double hourly) const
{
    return int(std::count_if(outcomes.begin(), outcomes.end(), [&](const Outcome& one) {
        return one.size >= size && one.size <= most && one.hourly >= hourly;
    }));
}

double Tally::medianDelay(double size, double hourly) const
{
    std::vector<double> delays;
    for (const Outcome& one : outcomes) {
        if (one.isFound && one.size >= size && one.hourly >= hourly)
            delays.push_back(one.delay);
    }
    return median(std::move(delays));
}

double Tally::medianStartError(double size, double hourly) const
{
    std::vector<double> errors;
    for (const Outcome& one : outcomes) {
        if (one.isFound && one.size >= size && one.hourly >= hourly)
            errors.push_back(std::abs(one.startError));
    }
    return median(std::move(errors));
}

double errorOfRatio(const Tally& own, const Tally& best, double size, double hourly)
{
    struct Found
    {
        double own = 0;
        double best = 0;
    };
    std::map<double, Found> services; // each has its own rate
    Found all;
    for (const auto& [tally, part] : {std::pair(&own, &Found::own), std::pair(&best, &Found::best)}) {
        for (const Outcome& one : tally->outcomes) {
            if (!one.isFound || one.size != size || one.hourly < hourly)
                continue;
            services[one.service].*part += 1;
            all.*part += 1;
        }
    }
    if (!(all.best > 0))
        return -1;
    double squares = 0;
    for (const auto& [service, found] : services)
        squares += std::pow(found.own - all.own / all.best * found.best, 2);
    return std::sqrt(squares) / all.best;
}

void enter(Tally& tally, const RegionDirectory& regions, const ServiceMonths& months,
           const std::vector<Incident>& incidents)
{
    tally.serviceMonths += 1;
    constexpr double testBegin = daysOfHistory * 1440.0;
    for (const Outage& outage : months.outages) {
        if (outage.start < testBegin)
            continue;
        Outcome outcome{outage.size, outage.hourly, months.hourly, outage.scope, outage.shape};
        double best = 1e9;
        double bestLevel = -1;
        for (const Incident& one : incidents) {
            const double noticed = minutesOf(one.noticed);
            if (one.status == IncidentStatus::Possible || noticed < outage.start ||
                noticed > outage.end + grace || !isRelated(regions, one.region, outage))
                continue;
            if (noticed < best) {
                best = noticed;
                outcome.isFound = true;
                outcome.delay = noticed - outage.start;
            }
            // When it began is what the incident of the region that was hit says, else of the closest.
            const double level = one.region == outage.target ? 10 : double(regions.level(one.region));
            const double closeness = regions.isWithin(outage.target, one.region) ? level : -1 + level / 100;
            if (closeness > bestLevel) {
                bestLevel = closeness;
                outcome.startError = minutesOf(one.start) - outage.start;
            }
        }
        tally.outcomes.push_back(outcome);
    }
    std::vector<const Incident*> counted;
    for (const Incident& one : incidents) {
        const double noticed = minutesOf(one.noticed);
        if (one.status == IncidentStatus::Possible || noticed < testBegin)
            continue;
        const bool isTrue = std::any_of(months.outages.begin(), months.outages.end(), [&](const Outage& o) {
            // Noticed too late to count as found, but the incident is real.
            return noticed >= o.start && minutesOf(one.start) <= o.end + grace &&
                   isRelated(regions, one.region, o);
        });
        if (isTrue)
            continue;
        // One chance event may lift a country and what lies around it: that is one alarm, of one group.
        const bool isCounted = std::any_of(counted.begin(), counted.end(), [&](const Incident* other) {
            return isRelated(regions, other->region, one.region) &&
                   std::abs((other->noticed - one.noticed).count()) <= oneHour.count();
        });
        if (isCounted)
            continue;
        counted.push_back(&one);
        tally.falseAlarms += 1;
        tally.falseByLevel[std::size_t(regions.level(one.region))] += 1;
    }
}

} // namespace outagemap::sim
