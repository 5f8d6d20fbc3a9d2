// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/ZonedTime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>

namespace outagemap {

namespace {

QString offsetName(std::chrono::seconds offset)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(offset).count();
    if (minutes == 0)
        return QStringLiteral("UTC");
    const auto size = std::abs(minutes);
    QString text = QStringLiteral("UTC%1%2").arg(QLatin1Char(minutes < 0 ? '-' : '+')).arg(size / 60);
    if (size % 60 != 0)
        text += QStringLiteral(":%1").arg(size % 60, 2, 10, QLatin1Char('0'));
    return text;
}

/// The database gives `+0545` where nobody uses letters, other systems `GMT+5:45`.
bool isAbbreviation(const QString& text)
{
    return text.size() >= 2 && text.size() <= 6 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// `UTC+7`, `UTC-03:30`: seconds east.
std::optional<int> fixedOffset(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:UTC|GMT)([+-])(\\d{1,2})(?::?([0-5]\\d))?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    const int seconds = match.captured(1 + 1).toInt() * 3600 + match.captured(3).toInt() * 60;
    constexpr int farthest = 14 * 3600; // Kiribati; in the west 12 hours
    if (seconds > farthest)
        return {};
    return match.captured(1) == QLatin1String("-") ? -seconds : seconds;
}

QString shown(const QString& name)
{
    return name.simplified().left(60);
}

} // namespace

Zone::Zone()
    : m_zone(QTimeZone::utc())
{
}

Zone::Zone(const QTimeZone& zone)
    : m_zone(zone.id() == QByteArrayLiteral("UTC") ? QTimeZone::utc() : zone)
{
}

Expected<Zone> Zone::fromName(const QString& name)
{
    Zone zone;
    const QString wanted = name.trimmed().replace(QLatin1Char(' '), QLatin1Char('_'));
    if (wanted.compare(QLatin1String("UTC"), Qt::CaseInsensitive) == 0)
        return zone;
    if (const auto offset = fixedOffset(wanted)) {
        zone.m_zone = QTimeZone(*offset);
        return zone;
    }
    const QByteArray exact = wanted.toLatin1();
    if (QTimeZone::isTimeZoneIdAvailable(exact)) {
        zone.m_zone = QTimeZone(exact);
        return zone;
    }
    QStringList sameCity;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QString known = QString::fromLatin1(id);
        if (known.compare(wanted, Qt::CaseInsensitive) == 0) {
            zone.m_zone = QTimeZone(id);
            return zone;
        }
        if (known.section(QLatin1Char('/'), -1).compare(wanted, Qt::CaseInsensitive) == 0)
            sameCity += known;
    }
    if (!sameCity.isEmpty())
        return fail(QCoreApplication::translate("Zone", "there is no time zone \"%1\"; it may be %2")
                        .arg(shown(name), sameCity.first()));
    return fail(QCoreApplication::translate(
                    "Zone", "there is no time zone \"%1\" (zones are named like America/New_York)")
                    .arg(shown(name)));
}

Expected<std::vector<Zone>> Zone::fromNames(const QStringList& names)
{
    std::vector<Zone> zones;
    for (const QString& name : names) {
        const auto zone = fromName(name);
        if (!zone)
            return tl::unexpected(zone.error());
        if (std::find(zones.begin(), zones.end(), *zone) == zones.end())
            zones.push_back(*zone);
    }
    return zones;
}

bool Zone::isUtc() const
{
    return m_zone == QTimeZone::utc();
}

LocalTime Zone::at(UtcTime t) const
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(t.seconds(), Qt::UTC);
    const int offset = m_zone.offsetFromUtc(utc);
    const QDateTime local = utc.addSecs(offset);
    LocalTime result;
    result.date = local.date();
    result.time = local.time();
    result.offset = std::chrono::seconds(offset);
    const QString abbreviation = m_zone.abbreviation(utc);
    result.abbreviation = isAbbreviation(abbreviation) ? abbreviation : offsetName(result.offset);
    return result;
}

} // namespace outagemap
