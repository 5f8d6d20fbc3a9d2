// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/CombinedEvidence.h"

#include "core/intensity/Evidence.h"
#include "core/model/NoBreak.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

class EvidenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceTexts)
};

bool endsTrouble(const Notice& notice)
{
    return notice.status == "resolved" || notice.status == "postmortem" || notice.status == "completed" ||
           notice.status == "operational";
}

bool isAboutTheSame(const Notice& a, const Notice& b)
{
    return (!a.url.empty() && a.url == b.url) || (!a.title.empty() && a.title == b.title);
}

bool isInForce(const Notice& notice, std::span<const Notice> all, TimeRange window)
{
    if (endsTrouble(notice) && !notice.end)
        return false;
    UtcTime end = notice.end.value_or(notice.time + noticeForce);
    if (!notice.end) {
        for (const Notice& later : all) {
            if (later.time > notice.time && endsTrouble(later) && isAboutTheSame(notice, later))
                end = std::min(end, later.time);
        }
    }
    return notice.time <= window.end && end > window.start;
}

QString probability(double p)
{
    constexpr double least = 1e-12;
    return p < least ? EvidenceTexts::tr("less than %1").arg(QLocale().toString(least, 'g', 1))
                     : QLocale().toString(p, 'g', 2);
}

} // namespace

const char* evidenceSourceName(EvidenceSource source)
{
    switch (source) {
    case EvidenceSource::Reports:
        return "reports";
    case EvidenceSource::Measurements:
        return "measurements";
    case EvidenceSource::Notices:
        break;
    }
    return "notices";
}

std::optional<double> CombinedEvidence::strength() const
{
    if (!pValue)
        return std::nullopt;
    constexpr double most = 300;
    return *pValue > 0 ? std::clamp(-std::log10(*pValue), 0.0, most) : most;
}

void combine(CombinedEvidence& evidence)
{
    std::array<double, evidenceSourceCount> values{};
    std::array<double, evidenceSourceCount> weights{};
    std::size_t known = 0;
    for (const EvidencePart& part : evidence.parts) {
        if (part.isKnown) {
            values[known] = part.adjusted;
            weights[known] = 1;
            ++known;
        }
    }
    if (known == 0)
        evidence.pValue = std::nullopt;
    else if (known == 1)
        evidence.pValue = values[0];
    else
        evidence.pValue = cauchyCombination(std::span(values).first(known), std::span(weights).first(known));
}

std::vector<EvidencePart> noticeEvidence(const RegionDirectory& regions, std::span<const Notice> notices,
                                         TimeRange window)
{
    std::vector<EvidencePart> parts(std::size_t(regions.size()));
    const auto add = [&](std::size_t i, double p) {
        EvidencePart& part = parts[i];
        part.isKnown = true;
        part.pValue = std::min(part.pValue, p);
        part.adjusted = part.pValue;
        part.observed += 1;
        part.amount = part.observed;
    };
    for (const Notice& notice : notices) {
        if (!isInForce(notice, notices, window))
            continue;
        std::vector<RegionId> named;
        for (const std::string& code : notice.regionCodes) {
            if (const RegionId id = regions.find(std::string_view(code)); id.isValid())
                named.push_back(id);
        }
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const RegionId id{std::uint16_t(i)};
            if (named.empty()) {
                add(i, id == RegionId::world() ? noticeHere : noticeAround);
                continue;
            }
            const bool isIn = std::any_of(named.begin(), named.end(),
                                          [&](RegionId place) { return regions.isWithin(id, place); });
            const bool isAround = std::any_of(named.begin(), named.end(),
                                              [&](RegionId place) { return regions.isWithin(place, id); });
            if (isIn || isAround)
                add(i, isIn ? noticeHere : noticeAround);
        }
    }
    return parts;
}

QStringList evidenceLines(const CombinedEvidence& evidence)
{
    const QLocale locale;
    QStringList lines;
    const EvidencePart& reports = evidence[EvidenceSource::Reports];
    if (reports.isKnown) {
        lines +=
            EvidenceTexts::tr("Reports: %1 where %2 are usual. If nothing were wrong, as many or more would "
                              "come with a probability of %3; with all regions of this level looked at, %4.")
                .arg(locale.toString(reports.observed, 'f', 0), locale.toString(reports.usual, 'f', 1),
                     probability(reports.pValue), probability(reports.adjusted));
    }
    const EvidencePart& tests = evidence[EvidenceSource::Measurements];
    if (tests.isKnown) {
        lines += noBreak(
            EvidenceTexts::tr("Measurements: %1 % of %2 failed where %3 % are usual. If nothing were wrong, "
                              "as many or more would fail with a probability of %4; with all regions of this "
                              "level looked at, %5.")
                .arg(locale.toString(100 * tests.observed, 'f', 0), locale.toString(tests.amount, 'f', 0),
                     locale.toString(100 * tests.usual, 'f', 0), probability(tests.pValue),
                     probability(tests.adjusted)));
    }
    const EvidencePart& notices = evidence[EvidenceSource::Notices];
    if (notices.isKnown) {
        lines += EvidenceTexts::tr("Notices: %n in force; counted, by convention, as a probability of %1.",
                                   "", int(notices.observed))
                     .arg(probability(notices.adjusted));
    }
    if (evidence.pValue) {
        lines +=
            lines.size() > 1
                ? EvidenceTexts::tr("Together (Cauchy combination, which allows for sources that depend on "
                                    "each other): %1.")
                      .arg(probability(*evidence.pValue))
                : EvidenceTexts::tr("No other source speaks of this region: %1.")
                      .arg(probability(*evidence.pValue));
    } else {
        lines += EvidenceTexts::tr("No source speaks of this region: too little data.");
    }
    return lines;
}

} // namespace outagemap
