// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/IncidentTracker.h"

#include "core/intensity/ElevationTest.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace outagemap {

namespace {

constexpr std::int64_t horizon = 48;      ///< steps that a window may span
constexpr std::uint8_t broadEvents = 64;  ///< kept of countries and larger; powers of two
constexpr std::uint8_t narrowEvents = 16; ///< of subdivisions
constexpr double slowRatio = 1.2;
constexpr double fastRatio = 5;
constexpr double slowGate = 2.5;
constexpr double fastGate = 4;
constexpr std::int64_t context = 12; ///< steps kept from before an incident
constexpr std::int64_t onsetSteps = 6;
constexpr std::int64_t flareUp = 12; ///< steps after its end in which an incident may go on
constexpr double overEvidence = 4;
constexpr int leastCalmSteps = 3;
constexpr std::int64_t longestCase = 14 * 288; ///< steps after which it is the new usual
constexpr double leastMean = 1e-6;
constexpr double ratioShrinkage = 1;

/// Of what is not known of an expectation: the part that is wrong for hours. The rest are ups and downs.
constexpr double lasting = 0.16;

/// The relative variance of the mean over so many steps of ups and downs whose autocorrelation falls evenly
/// to none within an hour, over that of a moment.
double shareOfUps(double steps)
{
    constexpr double hour = 12;
    return steps <= hour ? 1 - steps / (3 * hour) : hour / steps * (1 - hour / (3 * steps));
}

struct Window
{
    std::int64_t steps;
    double logWeight;
};

constexpr std::size_t windowCount = 11;

/// The windows looked at, in steps, and what each weighs: the shortest more, for the sake of an early alarm,
/// the longest, too, as small rises show in nothing else.
const std::array<Window, windowCount>& windows()
{
    static const auto all = [] {
        std::array<Window, windowCount> result{
            {{1, 3}, {2, 3}, {3, 2}, {4, 2}, {6, 2}, {8, 2}, {12, 2}, {16, 3}, {24, 3}, {36, 3}, {48, 3}}};
        double sum = 0;
        for (const Window& one : result)
            sum += one.logWeight;
        for (Window& one : result)
            one.logWeight = std::log(one.logWeight / sum);
        return result;
    }();
    return all;
}

/// Rises that are at their most at once and fade, as those of complaints often do: of a window of constant
/// rate they keep a tenth of what tells them from chance. By half and to twice the usual at the beginning;
/// larger ones are found anyway.
struct Fading
{
    static constexpr std::array<double, 2> rises{0.5, 1};
    static constexpr std::int64_t leastSteps = 6; ///< windows beginning with the rise
    static constexpr std::int64_t mostSteps = 24;
    static constexpr double half = 8;      ///< steps after which half is left
    static constexpr double weight = 0.03; ///< of each rise and window, in all a third of the constant ones
    std::array<double, mostSteps> height{};
    std::array<std::array<double, mostSteps>, rises.size()> logRatio{};
    double logWeight = std::log(weight);

    Fading()
    {
        for (std::size_t step = 0; step < height.size(); ++step) {
            height[step] = std::exp2(-(double(step) + 0.5) / half);
            for (std::size_t rise = 0; rise < rises.size(); ++rise)
                logRatio[rise][step] = std::log1p(rises[rise] * height[step]);
        }
    }
};

/// By how much they can raise the evidence of constant rates, about.
constexpr double mostOfFading = 4;

const Fading& fading()
{
    static const Fading all;
    return all;
}

} // namespace

IncidentTracker::IncidentTracker(const RegionDirectory& regions, const TrackerOptions& options)
    : m_regions(&regions)
    , m_options(options)
    , m_watches(std::size_t(regions.size()))
    , m_isConfirmed(std::size_t(regions.size()))
{
    std::uint32_t begin = 0;
    for (std::size_t i = 0; i < m_watches.size(); ++i) {
        const bool isNarrow = regions.regions()[i].level == RegionLevel::Subdivision;
        m_watches[i].begin = begin;
        m_watches[i].capacity = isNarrow ? narrowEvents : broadEvents;
        begin += m_watches[i].capacity;
    }
    m_events.resize(begin);
}

void IncidentTracker::observe(const ExpectationSource& usual, RegionId region, std::int64_t bucket,
                              double count, double elapsed)
{
    Watch& watch = m_watches[region.index()];
    const std::int64_t last = watch.size > 0 ? event(watch, 0).bucket : -1;
    if (watch.size > 0 && bucket < last)
        return;
    const Expectation expectation = usual.at(region, bucket);
    const double b = std::max(expectation.mean, leastMean) * elapsed;
    if (watch.size > 0 && bucket == last) {
        Event& present = event(watch, 0);
        const double silent = double(present.gap) - double(present.expected);
        present = {std::int32_t(bucket), float(count), float(b), float(silent + b)};
    } else {
        double silent = 0;
        if (watch.size == 0 || bucket - last >= horizon) {
            watch.size = 0;
            watch.slow = 0;
            watch.fast = 0;
        } else {
            silent = double(bucket - last - 1) * (b / elapsed + double(event(watch, 0).expected)) / 2;
            watch.slow = float(std::max(0.0, double(watch.slow) - (slowRatio - 1) * silent));
            watch.fast = float(std::max(0.0, double(watch.fast) - (fastRatio - 1) * silent));
        }
        watch.slowBefore = watch.slow;
        watch.fastBefore = watch.fast;
        watch.next = std::uint8_t((watch.next + 1u) & (watch.capacity - 1u));
        watch.size = std::uint8_t(std::min<int>(watch.size + 1, watch.capacity));
        event(watch, 0) = {std::int32_t(bucket), float(count), float(b), float(silent + b)};
    }
    static const double slowStep = std::log(slowRatio);
    static const double fastStep = std::log(fastRatio);
    watch.slow = float(std::max(0.0, double(watch.slowBefore) + count * slowStep - (slowRatio - 1) * b));
    watch.fast = float(std::max(0.0, double(watch.fastBefore) + count * fastStep - (fastRatio - 1) * b));
    if (!watch.isOpen && double(watch.slow) < slowGate && double(watch.fast) < fastGate)
        return;
    if (watch.isOpen && m_isConfirmed[region.index()])
        return;
    const double needed = threshold(region);
    const double least = watch.isOpen ? needed : needed - m_options.possibleBelow;
    const Finding finding = look(watch, expectation, least);
    if (finding.evidence < least || finding.start == 0)
        return;
    if (!watch.isOpen) {
        open(usual, region, bucket, finding, momentIn(bucket, elapsed));
    }
    if (finding.evidence >= needed) {
        const auto one = std::find_if(m_open.begin(), m_open.end(),
                                      [region](const Case& c) { return c.region == region; });
        one->start = std::max(one->first, finding.start);
        confirm(*one, momentIn(bucket, elapsed));
    }
}

/// Of each rise of Fading that began with the span.
std::array<double, 2> IncidentTracker::fadingEvidence(Watch& watch, const Span& span, double dispersion)
{
    const Fading& shape = fading();
    const std::int64_t now = event(watch, 0).bucket;
    double silent = span.b; // expected in steps without events before the oldest
    double faded = 0;
    std::array<double, Fading::rises.size()> seen{};
    for (std::size_t i = 0; i < span.events; ++i) {
        const Event& one = event(watch, i);
        const auto place = std::size_t(span.steps - 1 - (now - one.bucket));
        const double expected = double(i + 1 < span.events ? one.gap : one.expected);
        silent -= expected;
        faded += expected * shape.height[place];
        for (std::size_t rise = 0; rise < seen.size(); ++rise)
            seen[rise] += double(one.count) * shape.logRatio[rise][place];
    }
    faded += std::max(silent, 0.0) * shape.height[0];
    std::array<double, Fading::rises.size()> evidence{};
    for (std::size_t rise = 0; rise < seen.size(); ++rise)
        evidence[rise] =
            courseEvidence(seen[rise], span.n, span.b, Fading::rises[rise] * faded, dispersion, span.v) +
            shape.logWeight;
    return evidence;
}

IncidentTracker::Finding IncidentTracker::look(Watch& watch, const Expectation& expectation, double needed)
{
    const auto variance = [&](std::int64_t length) {
        return expectation.variance * (lasting + (1 - lasting) * shareOfUps(double(length)));
    };
    std::array<double, windowCount*(1 + Fading::rises.size())> logs{};
    std::size_t count = 0;
    std::array<Span, windowCount> spans{};
    std::size_t spanCount = 0;
    double n = 0;
    double later = 0; // expected after the window's first step
    const std::int64_t now = event(watch, 0).bucket;
    std::size_t k = 0;
    std::int64_t length = 0; // from the oldest event taken in
    double b = 0;
    for (const auto& [steps, logWeight] : windows()) {
        for (; k < watch.size && now - event(watch, k).bucket < steps; ++k) {
            const Event& one = event(watch, k);
            length = now - one.bucket + 1;
            n += double(one.count);
            b = later + double(one.expected);
            later += double(one.gap);
        }
        // Where events older than those kept would be, nothing is known.
        if (k == watch.size && watch.size == watch.capacity && length < steps)
            break;
        const double silent = double(steps - length) * double(event(watch, k - 1).expected);
        if (n < m_options.leastReports)
            continue;
        const Span span{steps, k, n, b + silent, variance(steps)};
        logs[count++] = mixtureEvidence(n, span.b, expectation.dispersion, span.v) + logWeight;
        if (steps >= Fading::leastSteps && steps <= Fading::mostSteps)
            spans[spanCount++] = span;
    }
    Finding best{logOfSum(std::span(logs).first(count)), 0};
    // Nor would rises that fade make much of nothing, or are they needed where enough is known.
    if (best.evidence > needed - mostOfFading && best.evidence < needed + m_options.possibleBelow) {
        for (const Span& span : std::span(spans).first(spanCount)) {
            for (const double one : fadingEvidence(watch, span, expectation.dispersion))
                logs[count++] = one;
        }
        best.evidence = logOfSum(std::span(logs).first(count));
    }
    if (best.evidence < needed)
        return best;
    // Since when: the likeliest single window.
    double most = 0;
    n = later = 0;
    for (k = 0; k < watch.size; ++k) {
        const Event& one = event(watch, k);
        length = now - one.bucket + 1;
        if (length > horizon)
            break;
        n += double(one.count);
        b = later + double(one.expected);
        later += double(one.gap);
        const double evidence = elevationEvidence(n, b, expectation.dispersion, variance(length));
        if (evidence > most) {
            most = evidence;
            best.start = one.bucket;
        }
    }
    return best;
}

double IncidentTracker::threshold(RegionId region) const
{
    const double alone = m_options.confirm[std::size_t(m_regions->level(region))];
    for (RegionId id = m_regions->parent(region); id.isValid(); id = m_regions->parent(id)) {
        if (m_isConfirmed[id.index()])
            return alone - m_options.confirmBelow;
    }
    return alone;
}

void IncidentTracker::open(const ExpectationSource& usual, RegionId region, std::int64_t bucket,
                           const Finding& finding, UtcTime now)
{
    Watch& watch = m_watches[region.index()];
    watch.isOpen = true;
    const auto flared = std::find_if(m_recent.begin(), m_recent.end(), [&](const Case& one) {
        return one.region == region && finding.start <= one.closed + flareUp;
    });
    Case one;
    if (flared != m_recent.end()) {
        one = std::move(*flared);
        m_recent.erase(flared);
        one.closed = 0;
        one.calm = 0;
        one.quiet = 0;
        one.calmSteps = 0;
        if (one.isConfirmed)
            m_isConfirmed[region.index()] = true;
    } else {
        one.region = region;
        one.first = finding.start - context;
        one.start = finding.start;
        one.noticed = now;
    }
    // What is known of the steps up to now, the present one left to finishStep.
    for (std::int64_t k = one.first + std::int64_t(one.counts.size()); k < bucket; ++k) {
        one.counts.push_back(0);
        one.expected.push_back(float(std::max(usual.at(region, k).mean, leastMean)));
    }
    for (std::size_t k = 0; k < watch.size; ++k) {
        const Event& old = event(watch, k);
        const std::int64_t place = old.bucket - one.first;
        if (place >= 0 && place < std::int64_t(one.counts.size()))
            one.counts[std::size_t(place)] = old.count;
    }
    one.sum = 0;
    one.sumExpected = 0;
    for (std::size_t k = std::size_t(one.start - one.first); k < one.counts.size(); ++k) {
        one.sum += double(one.counts[k]);
        one.sumExpected += double(one.expected[k]);
    }
    m_open.push_back(std::move(one));
}

UtcTime IncidentTracker::momentIn(std::int64_t bucket, double elapsed) const
{
    const auto unit = double(m_options.step.count());
    return bucketEnd(bucket - 1, m_options.step) + std::chrono::seconds(std::llround(elapsed * unit));
}

void IncidentTracker::confirm(Case& one, UtcTime now)
{
    one.isConfirmed = true;
    one.noticed = now;
    m_isConfirmed[one.region.index()] = true;
}

void IncidentTracker::addLate(const ExpectationSource& usual, RegionId region, std::int64_t bucket,
                              double count)
{
    for (std::vector<Case>* list : {&m_open, &m_recent}) {
        for (Case& one : *list) {
            const std::int64_t place = bucket - one.first;
            if (one.region != region || place < 0 || place >= std::int64_t(one.counts.size()))
                continue;
            one.counts[std::size_t(place)] += float(count);
            float& expected = one.expected[std::size_t(place)];
            if (expected < float(leastMean)) // missing so far
                expected = float(std::max(usual.at(region, bucket).mean, leastMean));
            if (bucket >= one.start)
                one.sum += count;
        }
    }
    Watch& watch = m_watches[region.index()];
    // Of an incident that is over, or silent since: nothing to watch any more.
    if (bucket <= watch.closed || watch.size == 0 || event(watch, 0).bucket < bucket)
        return;
    std::size_t k = 0;
    while (k < watch.size && event(watch, k).bucket > bucket)
        ++k;
    if (k < watch.size && event(watch, k).bucket == bucket) {
        event(watch, k).count += float(count);
    } else if (k < watch.size || watch.size < watch.capacity) {
        // A bucket that was silent so far: the event after it shares its gap.
        if (k == watch.size && event(watch, watch.size - 1u).bucket - bucket >= horizon)
            return;
        const double b = std::max(usual.at(region, bucket).mean, leastMean);
        const bool isOldest = k == watch.size;
        if (watch.size < watch.capacity)
            ++watch.size;
        watch.next = std::uint8_t((watch.next + 1u) & (watch.capacity - 1u));
        for (std::size_t i = 0; i < k; ++i)
            event(watch, i) = event(watch, i + 1);
        Event& later = event(watch, k - 1);
        const double after =
            double(later.expected) + double(later.bucket - bucket - 1) * (b + double(later.expected)) / 2;
        const double before = isOldest ? b : std::max(b, double(later.gap) - after);
        later.gap = float(after);
        event(watch, k) = {std::int32_t(bucket), float(count), float(b), float(before)};
    } else {
        return;
    }
    watch.slow = float(std::max(0.0, double(watch.slow) + count * std::log(slowRatio)));
    watch.fast = float(std::max(0.0, double(watch.fast) + count * std::log(fastRatio)));
}

bool IncidentTracker::step(Case& one, const ExpectationSource& usual, std::int64_t bucket)
{
    Watch& watch = m_watches[one.region.index()];
    while (one.first + std::int64_t(one.counts.size()) <= bucket) {
        const std::int64_t at = one.first + std::int64_t(one.counts.size());
        if (at >= m_firstMissing && at <= m_lastMissing) {
            one.counts.push_back(0);
            one.expected.push_back(0);
            // What was silent before that was known was so for the same reason.
            const auto silent = std::size_t(std::max<std::int64_t>(m_firstMissing - one.first, 0));
            for (std::size_t k = one.expected.size() - 1; k-- > silent && one.expected[k] > 0;)
                one.sumExpected -= double(std::exchange(one.expected[k], 0.0F));
            one.calm = one.quiet = 0;
            one.calmSteps = 0;
            continue;
        }
        double n = 0;
        for (std::size_t k = 0; k < watch.size && event(watch, k).bucket >= at; ++k) {
            if (event(watch, k).bucket == at)
                n = double(event(watch, k).count);
        }
        const double b = std::max(usual.at(one.region, at).mean, leastMean);
        one.counts.push_back(float(n));
        one.expected.push_back(float(b));
        one.sum += n;
        one.sumExpected += b;
        one.ratio = std::max(one.ratio, (one.sum + ratioShrinkage) / (one.sumExpected + ratioShrinkage));
        // Usual again, against still elevated by the square root of what it was.
        const double still = std::clamp(std::sqrt(one.ratio), 1.25, 2.5);
        one.calm = std::max(0.0, one.calm + (still - 1) * b - n * std::log(still));
        // Where hardly anything is usual, silence must do: against a quarter of the incident's own rate.
        const double steps = double(one.first + std::int64_t(one.counts.size()) - one.start);
        one.rate = std::max(one.rate, one.sum / std::max(steps, 3.0));
        const double quarter = one.rate / 4 / b;
        if (quarter > 2)
            one.quiet = std::max(0.0, one.quiet + (quarter - 1) * b - n * std::log(quarter));
        one.calmSteps = one.calm > 0 || one.quiet > 0 ? one.calmSteps + 1 : 0;
    }
    constexpr double hardlyAny = 0.15; // reports a step
    const bool isQuiet = one.quiet >= overEvidence && double(one.expected.back()) < hardlyAny;
    return (one.calmSteps >= leastCalmSteps && (one.calm >= overEvidence || isQuiet)) ||
           std::int64_t(one.counts.size()) > longestCase;
}

void IncidentTracker::setMissing(std::int64_t first, std::int64_t last)
{
    m_firstMissing = first;
    m_lastMissing = last;
}

void IncidentTracker::finishStep(const ExpectationSource& usual, std::int64_t bucket)
{
    for (std::size_t k = 0; k < m_open.size();) {
        Case& one = m_open[k];
        if (!step(one, usual, bucket)) {
            ++k;
            continue;
        }
        Watch& watch = m_watches[one.region.index()];
        watch.isOpen = false;
        watch.closed = std::int32_t(bucket);
        watch.size = 0;
        watch.slow = 0;
        watch.fast = 0;
        if (one.isConfirmed) {
            m_isConfirmed[one.region.index()] = false;
            one.closed = bucket;
            m_recent.push_back(std::move(one));
        }
        if (k + 1 != m_open.size())
            m_open[k] = std::move(m_open.back());
        m_open.pop_back();
    }
    std::erase_if(m_recent, [&](const Case& one) {
        if (one.closed + flareUp + horizon >= bucket)
            return false;
        m_over.push_back(describe(one));
        return true;
    });
}

std::vector<IncidentTracker::Running> IncidentTracker::running() const
{
    std::vector<Running> result;
    result.reserve(m_open.size());
    for (const Case& one : m_open)
        result.push_back({one.region, one.start, one.isConfirmed});
    return result;
}

Incident IncidentTracker::describe(const Case& one) const
{
    const std::chrono::seconds unit = m_options.step;
    const auto begin = std::size_t(one.start - one.first);
    const std::span<const float> counts(one.counts);
    const std::span<const float> expected(one.expected);
    const UtcTime origin = bucketEnd(one.first - 1, unit);
    const auto timeAt = [&](double steps) {
        return origin + std::chrono::seconds(std::int64_t(std::llround(steps * double(unit.count()))));
    };
    Incident incident;
    incident.region = one.region;

    // The first half hour says when it began; what came later may have been a second wave.
    const std::size_t early = std::min(counts.size(), begin + std::size_t(onsetSteps));
    double start = double(begin);
    if (early > 0) {
        const std::size_t from = begin > std::size_t(context) ? begin - std::size_t(context) : 0;
        start = onsetOf(counts.first(early), expected.first(early), from).at;
    }
    const auto firstStep = std::min(std::size_t(start), counts.empty() ? 0 : counts.size() - 1);
    double end = double(counts.size());
    for (int round = 0; round < 2; ++round) {
        double n = 0;
        double b = 0;
        for (std::size_t k = firstStep; k < std::min(std::size_t(std::ceil(end)), counts.size()); ++k) {
            n += double(counts[k]);
            b += double(expected[k]);
        }
        end = offsetOf(counts, expected, n / std::max(b, leastMean), firstStep);
    }
    if (end <= start)
        end = std::min(start + 1, double(counts.size()));
    const bool isOver = one.closed != 0;
    const auto lastStep = isOver ? std::min(std::size_t(std::ceil(end)), counts.size()) : counts.size();
    for (std::size_t k = firstStep; k < lastStep; ++k) {
        const double n = double(counts[k]);
        const double b = double(expected[k]);
        incident.reports += n;
        incident.excess += n - b;
        const double ratio = (n + ratioShrinkage) / (b + ratioShrinkage);
        if (ratio > incident.peakRatio) {
            incident.peakRatio = ratio;
            incident.peak = timeAt(double(k) + 1);
        }
    }
    incident.start = timeAt(start);
    incident.noticed = std::max(one.noticed, incident.start);
    if (isOver)
        incident.end = timeAt(end);
    constexpr double easingSteps = 2;
    incident.status = isOver                                       ? IncidentStatus::Over
                      : !one.isConfirmed                           ? IncidentStatus::Possible
                      : end + easingSteps <= double(counts.size()) ? IncidentStatus::Easing
                                                                   : IncidentStatus::Confirmed;
    return incident;
}

std::vector<Incident> IncidentTracker::incidents() const
{
    std::vector<Incident> result = m_over;
    for (const Case& one : m_recent)
        result.push_back(describe(one));
    for (const Case& one : m_open)
        result.push_back(describe(one));
    return result;
}

} // namespace outagemap
