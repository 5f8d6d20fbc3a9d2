// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowText.h"

#include "core/model/NoBreak.h"
#include "core/render/MapStyle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WindowText)
};

QDateTime dateTime(UtcTime time, const QTimeZone& zone)
{
    return QDateTime::fromSecsSinceEpoch(time.seconds(), zone);
}

} // namespace

QString momentText(UtcTime time, const QTimeZone& zone)
{
    const QDateTime moment = dateTime(time, zone);
    const QString name = zone == QTimeZone::utc() ? QStringLiteral("UTC") : zone.abbreviation(moment);
    return noBreak(QLocale().toString(moment, dayFormat() + QStringLiteral(" HH:mm")) + QLatin1Char(' ') +
                   name);
}

QString dayFormat()
{
    return Words::tr("d MMM", "date as in 3 May");
}

QString weekdayAndTimeFormat()
{
    return QStringLiteral("ddd ") + dayFormat() + QStringLiteral(" yyyy HH:mm");
}

QString dayAndTimeText(UtcTime time)
{
    return noBreak(QLocale().toString(dateTime(time, QTimeZone::utc()), QLocale::ShortFormat) +
                   QStringLiteral(" UTC"));
}

QString timeOfDayText(UtcTime time, const QTimeZone& zone)
{
    return QLocale().toString(dateTime(time, zone), QStringLiteral("HH:mm"));
}

QString lengthText(std::chrono::seconds length)
{
    const auto minutes = std::max<std::int64_t>(0, length.count() / 60);
    if (minutes < 60)
        return noBreak(Words::tr("%1 min").arg(minutes));
    if (minutes < 48 * 60) {
        const QString hours = Words::tr("%1 h").arg(minutes / 60);
        return noBreak(minutes % 60 == 0 ? hours
                                         : hours + QLatin1Char(' ') + Words::tr("%1 min").arg(minutes % 60));
    }
    return noBreak(Words::tr("%1 d").arg(minutes / (24 * 60)));
}

QString countText(double value)
{
    return QLocale().toString(value, 'f', value < 9.95 && value != std::floor(value) ? 1 : 0);
}

QString ratioText(double value)
{
    return QLocale().toString(value, 'f', value < 99.5 ? 1 : 0);
}

QString percentText(double share)
{
    if (share > 0 && share < 0.005)
        return noBreak(Words::tr("<1 %"));
    return noBreak(Words::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 0)));
}

QString chanceText(double p)
{
    if (p < 1e-99)
        return QStringLiteral("<1e-99");
    return QLocale().toString(p, p < 0.001 ? 'e' : 'f', p < 0.001 ? 0 : 3);
}

QString statusText(ServiceStatus status)
{
    switch (status) {
    case ServiceStatus::Ok:
        return Words::tr("No problem");
    case ServiceStatus::Possible:
        return Words::tr("Possible problem");
    case ServiceStatus::Problem:
        return Words::tr("Problem");
    case ServiceStatus::Unknown:
        break;
    }
    return Words::tr("No recent data");
}

QString incidentStatusText(IncidentStatus status)
{
    switch (status) {
    case IncidentStatus::Possible:
        return Words::tr("possible");
    case IncidentStatus::Confirmed:
        return Words::tr("going on");
    case IncidentStatus::Easing:
        return Words::tr("easing");
    case IncidentStatus::Over:
        break;
    }
    return Words::tr("over");
}

QString measureText(Measure measure)
{
    switch (measure) {
    case Measure::TimesUsual:
        return Words::tr("Times usual");
    case Measure::PerMillion:
        return Words::tr("Per million people");
    case Measure::Reports:
        return Words::tr("Reports");
    case Measure::FailingShare:
        return Words::tr("Failing share");
    case Measure::Evidence:
        break;
    }
    return Words::tr("Evidence");
}

QString measureHead(Measure measure)
{
    switch (measure) {
    case Measure::TimesUsual:
        return Words::tr("Times usual", "over a column of a narrow table; as short as can be");
    case Measure::PerMillion:
        return Words::tr("Per million", "over a column of a narrow table");
    case Measure::FailingShare:
        return Words::tr("Failing", "over a column of a narrow table");
    case Measure::Reports:
    case Measure::Evidence:
        break;
    }
    return measureText(measure);
}

QString levelText(RegionLevel level)
{
    switch (level) {
    case RegionLevel::World:
        return Words::tr("World");
    case RegionLevel::Area:
        return Words::tr("Areas");
    case RegionLevel::Country:
        return Words::tr("Countries");
    case RegionLevel::Subdivision:
        break;
    }
    return Words::tr("Subdivisions");
}

QTimeZone zoneOf(const RegionDirectory& regions, RegionId region)
{
    if (!region.isValid())
        return QTimeZone::utc();
    const QByteArray name = regions.timeZone(region).toUtf8();
    const QTimeZone zone = name.isEmpty() ? QTimeZone() : QTimeZone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString zoneCity(const QString& ianaName)
{
    return ianaName.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

std::vector<RegionId> pathTo(const RegionDirectory& regions, RegionId region)
{
    std::vector<RegionId> path;
    for (RegionId r = region; r.isValid(); r = regions.parent(r))
        path.push_back(r);
    std::reverse(path.begin(), path.end());
    return path;
}

QString ownLanguageName(const QString& tag)
{
    // Qt names some for one of their countries ("American English"), and Indonesian as the country is called.
    static const QHash<QString, QString> common{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("es"), QStringLiteral("Espa\u00f1ol")},
        {QStringLiteral("id"), QStringLiteral("Bahasa Indonesia")},
        {QStringLiteral("pt_BR"), QStringLiteral("Portugu\u00eas (Brasil)")}};
    const auto known = common.constFind(tag);
    if (known != common.cend())
        return *known;
    const QString name = QLocale(tag).nativeLanguageName();
    return name.isEmpty() ? tag : atHead(name);
}

QString oneLine(const QString& text, qsizetype longest)
{
    QString line = text.left(2 * longest).simplified();
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return line.size() <= longest ? line : line.left(longest) + QChar(0x2026);
}

QStringList figureLines(const RegionIntensity& figures, Measure measure)
{
    QStringList lines;
    if (figures.ratio) {
        lines +=
            Words::tr("%1 reports, %2 expected").arg(countText(figures.reports), countText(figures.expected));
        lines += Words::tr("%1 times usual").arg(ratioText(*figures.ratio));
    }
    if (figures.failingShare)
        lines += Words::tr("%1 of measurements failing").arg(percentText(*figures.failingShare));
    lines += className(figures.classFor(measure));
    return lines;
}

QString atHead(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace outagemap
