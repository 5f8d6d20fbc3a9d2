// SPDX-License-Identifier: GPL-3.0-or-later
// What is down, since when, how badly.
#include "core/words/CaptionWriter.h"

#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

/// The plural form is chosen by an int; what is larger has the form of a large round number.
int pluralNumber(double n)
{
    constexpr double large = 1'000'000;
    return int(std::min(std::round(n), large));
}

} // namespace

/// `20:10 UTC` as it follows "since", "from", "to" and "until". Some languages have an article here that
/// depends on the hour (Spanish "las 20:10", "la 01:10").
QString CaptionWriter::time(UtcTime t) const
{
    const LocalTime local = utc(t);
    const int hour = local.time.hour();
    const QString pattern = hour == 0   ? tr("%1 UTC", "after since, from, to; the hour is 0")
                            : hour == 1 ? tr("%1 UTC", "after since, from, to; the hour is 1")
                                        : tr("%1 UTC", "after since, from, to; the hour is 2 to 23");
    return pattern.arg(m_words.clock(local));
}

/// "at 20:10 UTC", within a sentence.
QString CaptionWriter::atTime(UtcTime t) const
{
    const LocalTime local = utc(t);
    const int hour = local.time.hour();
    const QString pattern = hour == 0   ? tr("at %1 UTC", "the hour is 0")
                            : hour == 1 ? tr("at %1 UTC", "the hour is 1")
                                        : tr("at %1 UTC", "the hour is 2 to 23");
    return pattern.arg(m_words.clock(local));
}

/// Empty, or ` (Wed 16:10 EDT, Thu 03:10 WIB)`.
QString CaptionWriter::inZones(UtcTime t) const
{
    QStringList moments;
    for (const Zone& zone : m_zones)
        moments += m_words.moment(zone.at(t));
    return moments.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(moments.join(QStringLiteral(", ")));
}

QString CaptionWriter::inZones(UtcTime from, UtcTime to) const
{
    QStringList spans;
    for (const Zone& zone : m_zones)
        spans += m_words.span(zone.at(from), zone.at(to));
    return spans.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(spans.join(QStringLiteral(", ")));
}

QString CaptionWriter::headline() const
{
    QString subject = m_facts.service.displayName();
    if (m_facts.place != RegionId::world())
        subject = tr("%1, %2", "service and place in a headline").arg(subject, nameOf(m_facts.place));
    switch (m_facts.state) {
    case CaptionState::GoingOn:
        return tr("%1: service disrupted", "headline").arg(subject);
    case CaptionState::Easing:
        return tr("%1: disruption easing", "headline").arg(subject);
    case CaptionState::Over:
        return tr("%1: disruption over", "headline").arg(subject);
    case CaptionState::Possible:
        return tr("%1: possible disruption", "headline").arg(subject);
    case CaptionState::Usual:
        return tr("%1: no disruption seen", "headline").arg(subject);
    case CaptionState::TooLittleData:
        break;
    }
    return tr("%1: too little data", "headline").arg(subject);
}

QString CaptionWriter::leadSentence() const
{
    const QString service = m_facts.service.displayName();
    const QString now = atTime(m_facts.at);
    const QString today = date(m_facts.at);
    if (m_facts.state == CaptionState::TooLittleData) {
        return tr("There is too little data about %1 %2 on %3%4 to say whether anything is wrong.",
                  "%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets")
            .arg(service, now, today, inZones(m_facts.at));
    }
    if (m_facts.state == CaptionState::Usual) {
        return byShare()
                   ? tr("%1 showed no sign of a disruption %2 on %3%4: no more measurements failed than "
                        "usual.",
                        "%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets")
                         .arg(service, now, today, inZones(m_facts.at))
                   : tr("%1 showed no sign of a disruption %2 on %3%4: there were no more reports than "
                        "usual.",
                        "%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets")
                         .arg(service, now, today, inZones(m_facts.at));
    }
    if (!m_facts.since) {
        return tr("There were signs of a disruption of %1 %2 on %3%4; since when is not known.",
                  "%1 service, %2 at a time, %3 date, %4 nothing or other zones in brackets")
            .arg(service, now, today, inZones(m_facts.at));
    }
    const QString begin = time(*m_facts.since);
    const QString day = date(*m_facts.since);
    if (m_facts.state == CaptionState::Possible) {
        return tr("There have been signs of a disruption of %1 since %2 on %3%4; it is not confirmed yet.",
                  "%1 service, %2 time, %3 date, %4 nothing or other zones in brackets")
            .arg(service, begin, day, inZones(*m_facts.since));
    }
    if (m_facts.state == CaptionState::Over && m_facts.until) {
        const QString end = time(*m_facts.until);
        const QString length = m_words.duration(*m_facts.until - *m_facts.since);
        const QString elsewhere = inZones(*m_facts.since, *m_facts.until);
        if (utc(*m_facts.since).date == utc(*m_facts.until).date) {
            return tr("%1 was disrupted from %2 to %3 on %4%5 and works again. Duration: about %6.",
                      "%1 service, %2 time, %3 time, %4 date, %5 nothing or other zones in brackets, %6 as 2 "
                      "hours 20 minutes")
                .arg(service, begin, end, day, elsewhere, length);
        }
        return tr("%1 was disrupted from %2 on %3 to %4 on %5%6 and works again. Duration: about %7.",
                  "%1 service, %2 time, %3 date, %4 time, %5 date, %6 nothing or other zones in brackets, %7 "
                  "as 2 hours 20 minutes")
            .arg(service, begin, day, end, date(*m_facts.until), elsewhere, length);
    }
    if (m_facts.scattered) {
        return tr("%1 has been disrupted in several places, in the first of them since %2 on %3%4.",
                  "%1 service, %2 time, %3 date, %4 nothing or other zones in brackets")
            .arg(service, begin, day, inZones(*m_facts.since));
    }
    if (m_facts.state == CaptionState::Easing) {
        return tr("%1 has been disrupted since %2 on %3%4; the disruption is now easing.",
                  "%1 service, %2 time, %3 date, %4 nothing or other zones in brackets")
            .arg(service, begin, day, inZones(*m_facts.since));
    }
    return tr("%1 has been disrupted since %2 on %3%4.",
              "%1 service, %2 time, %3 date, %4 nothing or other zones in brackets")
        .arg(service, begin, day, inZones(*m_facts.since));
}

QString CaptionWriter::lead() const
{
    if (m_facts.place == RegionId::world())
        return leadSentence();
    return tr("%1 – %2", "place as in a dateline, then the sentence about it")
        .arg(nameOf(m_facts.place), leadSentence());
}

QString CaptionWriter::howMany() const
{
    const QString end = time(m_facts.window.end);
    const bool isHour = m_facts.window.length() == oneHour;
    const bool isOver = m_facts.state == CaptionState::Over;
    const QString length = m_words.duration(m_facts.window.length());
    if (byShare()) {
        const int n = pluralNumber(m_facts.tested);
        const QString share = m_words.percent(m_facts.failingShare.value_or(0));
        const QString tested = m_words.count(m_facts.tested);
        if (isOver) {
            return tr("At the worst, %2 of %3 measurement(s) failed within %4 (to %1).",
                      "%1 time, %2 per cent, %3 number, %4 as 2 hours 20 minutes", n)
                .arg(end, share, tested, length);
        }
        if (isHour) {
            return tr("In the hour to %1, %2 of %3 measurement(s) failed.", "%1 time, %2 per cent, %3 number",
                      n)
                .arg(end, share, tested);
        }
        return tr("Of %3 measurement(s) within %4 (to %1), %2 failed.",
                  "%1 time, %2 per cent, %3 number, %4 as 2 hours 20 minutes", n)
            .arg(end, share, tested, length);
    }
    const int n = pluralNumber(m_facts.reports);
    const QString reports = m_words.count(m_facts.reports);
    constexpr double worthSaying = 1.5;
    if (!m_facts.ratio || *m_facts.ratio < worthSaying) {
        return isHour
                   ? tr("In the hour to %1, %2 report(s) came in.", "%1 time, %2 number", n).arg(end, reports)
                   : tr("Within %3 (to %1), %2 report(s) came in.",
                        "%1 time, %2 number, %3 as 2 hours 20 minutes", n)
                         .arg(end, reports, length);
    }
    const QString ratio = m_words.rate(*m_facts.ratio);
    if (isOver && isHour) {
        return tr("At the worst, in the hour to %1, %2 report(s) came in, %3 times as many as usual.",
                  "%1 time, %2 number, %3 rate", n)
            .arg(end, reports, ratio);
    }
    if (isOver) {
        return tr("At the worst, %2 report(s) came in within %4 (to %1), %3 times as many as usual.",
                  "%1 time, %2 number, %3 rate, %4 as 2 hours 20 minutes", n)
            .arg(end, reports, ratio, length);
    }
    return isHour ? tr("In the hour to %1, %2 report(s) came in, %3 times as many as usual.",
                       "%1 time, %2 number, %3 rate", n)
                        .arg(end, reports, ratio)
                  : tr("Within %4 (to %1), %2 report(s) came in, %3 times as many as usual.",
                       "%1 time, %2 number, %3 rate, %4 as 2 hours 20 minutes", n)
                        .arg(end, reports, ratio, length);
}

QString CaptionWriter::scale() const
{
    if (m_facts.state == CaptionState::TooLittleData || (byShare() && !(m_facts.tested > 0)))
        return {};
    QString text = howMany();
    if (isTrouble() && m_facts.place == RegionId::world() && m_facts.countries > 0) {
        text += QLatin1Char(' ') +
                tr("The disruption stands out in %1 countries and territories.", nullptr, m_facts.countries)
                    .arg(m_words.count(m_facts.countries));
    }
    return text;
}

} // namespace outagemap
