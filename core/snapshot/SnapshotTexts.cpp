// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SnapshotTexts.h"

#include "core/model/NoBreak.h"
#include "core/words/ZonedTime.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace outagemap {

namespace {

constexpr std::size_t worstShown = 5;

class SnapshotTexts
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotTexts)
};

QString levelText(RegionLevel level)
{
    switch (level) {
    case RegionLevel::Area:
        return SnapshotTexts::tr("by area");
    case RegionLevel::Subdivision:
        return SnapshotTexts::tr("by subdivision");
    default:
        return SnapshotTexts::tr("by country");
    }
}

QLocale localeOf(const QString& language)
{
    return QLocale(language.isEmpty() ? QStringLiteral("en") : language);
}

LocalTime local(UtcTime t, const QTimeZone& zone)
{
    return Zone(zone).at(t);
}

QString clock(const LocalTime& t)
{
    return t.time.toString(QStringLiteral("HH:mm"));
}

QString spanText(TimeRange window, const QTimeZone& zone, const QLocale& locale)
{
    const LocalTime start = local(window.start, zone);
    const LocalTime end = local(window.end, zone);
    const QString day = SnapshotTexts::tr("d MMMM yyyy", "date as in 3 May 2017");
    // Where the clocks change in between, each end says by which it is.
    const bool isSameClock = start.abbreviation == end.abbreviation;
    const QString from = clock(start) + (isSameClock ? QString() : QLatin1Char(' ') + start.abbreviation);
    if (start.date == end.date) {
        return SnapshotTexts::tr("%1, %2 to %3 %4")
            .arg(locale.toString(end.date, day), from, clock(end), end.abbreviation);
    }
    return SnapshotTexts::tr("%1, %2 to %3, %4 %5")
        .arg(locale.toString(start.date, day), from, locale.toString(end.date, day), clock(end),
             end.abbreviation);
}

/// `New York` of `America/New_York`.
QString cityOf(const QTimeZone& zone)
{
    return QString::fromLatin1(zone.id())
        .section(QLatin1Char('/'), -1)
        .replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString valueText(const RegionIntensity& value, Measure measure, const QLocale& locale)
{
    const double figure = value.value(measure).value_or(0);
    switch (measure) {
    case Measure::TimesUsual:
        return SnapshotTexts::tr("%1 times usual (%2 reports, %3 expected)")
            .arg(locale.toString(figure, 'f', figure < 10 ? 1 : 0), locale.toString(value.reports, 'f', 0),
                 locale.toString(value.expected, 'f', 1));
    case Measure::PerMillion:
        return SnapshotTexts::tr("%1 per million people (%2 reports)")
            .arg(locale.toString(figure, 'f', 1), locale.toString(value.reports, 'f', 0));
    case Measure::Reports:
        return SnapshotTexts::tr("%1 reports").arg(locale.toString(figure, 'f', 0));
    case Measure::Evidence:
        return SnapshotTexts::tr("evidence %1 (%2 reports)")
            .arg(locale.toString(figure, 'f', 1), locale.toString(value.reports, 'f', 0));
    case Measure::FailingShare:
        break;
    }
    return noBreak(SnapshotTexts::tr("%1 % failing").arg(locale.toString(figure * 100, 'f', 0)));
}

/// Regions of the level in class 1 and above, worst first.
std::vector<RegionIntensity> affected(const RegionDirectory& regions, const SnapshotRequest& request)
{
    std::vector<RegionIntensity> rows;
    for (const RegionIntensity& row : request.values->regions) {
        const bool isInFocus = !request.focus.isValid() || regions.isWithin(row.region, request.focus);
        if (regions.level(row.region) == request.level && isInFocus &&
            row.classFor(request.measure).value_or(0) > 0)
            rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const RegionIntensity& a, const RegionIntensity& b) {
        if (a.classFor(request.measure) != b.classFor(request.measure))
            return a.classFor(request.measure) > b.classFor(request.measure);
        return a.value(request.measure) > b.value(request.measure);
    });
    return rows;
}

QString creditText(const WorldMap& map, const SnapshotRequest& request)
{
    QStringList sources;
    for (const SourceInfo& source : request.values->sources) {
        const QString credit =
            QString::fromStdString(source.credit.empty() ? source.title : source.credit).simplified();
        if (!credit.isEmpty() && !sources.contains(credit))
            sources += credit;
    }
    const QString data =
        sources.isEmpty()
            ? QString()
            : SnapshotTexts::tr("Reports: %1").arg(sources.join(QStringLiteral("; "))) + partSeparator();
    return data + map.credit() + partSeparator() + QStringLiteral("Outagemap");
}

} // namespace

QString partSeparator()
{
    return QStringLiteral("  \u00b7  ");
}

QString clockText(UtcTime t, const QTimeZone& zone)
{
    return clock(local(t, zone));
}

QString dayAndClockText(UtcTime t, const QTimeZone& zone, const QString& language)
{
    return SnapshotTexts::tr("%1, %2").arg(
        localeOf(language).toString(local(t, zone).date, SnapshotTexts::tr("d MMMM", "date as in 3 May")),
        clockText(t, zone));
}

SnapshotWords snapshotWords(const WorldMap& map, const SnapshotRequest& request, const Legend& legend)
{
    const QLocale locale = localeOf(request.language);
    const RegionDirectory& regions = map.regions();
    const bool isWorld = !request.focus.isValid() || request.focus == RegionId::world();
    const QString service = request.values->service.displayName();
    SnapshotWords words;
    words.title = !request.title.isEmpty() ? request.title.simplified()
                  : isWorld                ? SnapshotTexts::tr("%1: where it fails").arg(service)
                                           : SnapshotTexts::tr("%1: where it fails in %2")
                                  .arg(service, regions.name(request.focus, request.language));
    const TimeRange window = request.panels.empty() ? request.values->window
                                                    : TimeRange{request.panels.front()->window.start,
                                                                request.panels.back()->window.end};
    if (const QString own = request.subtitle.simplified(); !own.isEmpty())
        words.subtitle += own;
    words.subtitle +=
        QStringList{spanText(window, QTimeZone::utc(), locale), legend.title, levelText(request.level)}.join(
            partSeparator());
    QStringList elsewhere;
    for (const QTimeZone& zone : request.zones)
        elsewhere += SnapshotTexts::tr("%1: %2").arg(cityOf(zone), spanText(window, zone, locale));
    if (!elsewhere.isEmpty())
        words.subtitle += elsewhere.join(partSeparator());
    words.badge = natureText(request.values->nature());

    words.worstTitle = SnapshotTexts::tr("Worst");
    const std::vector<RegionIntensity> rows = affected(regions, request);
    QStringList names;
    for (std::size_t i = 0; i < rows.size() && i < worstShown; ++i) {
        const QString name = regions.name(rows[i].region, request.language);
        names += name;
        words.worst += SnapshotTexts::tr("%1. %2: %3")
                           .arg(QString::number(i + 1), name, valueText(rows[i], request.measure, locale));
    }
    if (words.worst.isEmpty())
        words.worst += SnapshotTexts::tr("No region is worse than usual.");

    words.caption = request.caption.simplified();
    if (words.caption.isEmpty() && rows.empty())
        words.caption = SnapshotTexts::tr("No region is worse than usual.");
    if (words.caption.isEmpty()) {
        const auto count = int(std::count_if(rows.begin(), rows.end(), [&](const RegionIntensity& row) {
            return row.classFor(request.measure).value_or(0) > 1;
        }));
        words.caption = SnapshotTexts::tr("%n region(s) are clearly worse than usual.", nullptr, count) +
                        QLatin1Char(' ') +
                        SnapshotTexts::tr("Worst: %1.").arg(names.mid(0, 3).join(QStringLiteral(", ")));
    }
    words.credits = creditText(map, request);
    if (request.timeline) {
        const auto minutes = int(request.timeline->step.count() / 60);
        words.stripTitle = SnapshotTexts::tr("Reports per %n minute(s), UTC", nullptr, minutes);
    }
    return words;
}

} // namespace outagemap
