// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/LocalText.h"

#include <QCoreApplication>
#include <cmath>

namespace outagemap {

namespace {

class LocalWords
{
    Q_DECLARE_TR_FUNCTIONS(LocalText)
};

/// British English lists have no comma before the "and", and its numbers are those of all English.
QLocale localeOf(const QString& language)
{
    const QLocale locale(language);
    if (language.isEmpty() || locale.language() == QLocale::C ||
        (locale.language() == QLocale::English && !language.contains(QLatin1Char('_')) &&
         !language.contains(QLatin1Char('-'))))
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

/// Spanish says "e", not "y", before the sound of an i, and keeps "y" before "hie" and "hia".
bool needsSpanishE(const QString& item)
{
    static const QString sounds = QStringLiteral("iíIÍ");
    if (item.isEmpty())
        return false;
    if (sounds.contains(item.at(0)))
        return true;
    return item.size() > 1 && item.at(0).toLower() == QLatin1Char('h') && sounds.contains(item.at(1)) &&
           (item.size() < 3 || (item.at(2) != QLatin1Char('e') && item.at(2) != QLatin1Char('a')));
}

/// Abbreviations that newspapers of a language write in its own way.
QString localAbbreviation(const QString& abbreviation)
{
    if (abbreviation == QLatin1String("CET"))
        return LocalWords::tr("CET", "time zone");
    if (abbreviation == QLatin1String("CEST"))
        return LocalWords::tr("CEST", "time zone");
    return abbreviation;
}

} // namespace

LocalText::LocalText(const QString& language)
    : m_language(language)
    , m_locale(localeOf(language))
{
}

QString LocalText::translationLanguage()
{
    return LocalWords::tr("en",
                          "the tag of the language that this is translated into, as in the file's name");
}

QString LocalText::list(const QStringList& items) const
{
    if (m_locale.language() == QLocale::Spanish && items.size() > 1 && needsSpanishE(items.last())) {
        return items.mid(0, items.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" e ") +
               items.last();
    }
    return m_locale.createSeparatedList(items);
}

QString LocalText::rate(double value) const
{
    // 9.96 is shown as 10, not as 10.0.
    const double rounded = std::abs(value) < 9.95 ? std::round(value * 10) / 10 : std::round(value);
    const int decimals = rounded == std::floor(rounded) ? 0 : 1;
    return m_locale.toString(rounded, 'f', decimals);
}

QString LocalText::count(double value) const
{
    const QString text = m_locale.toString(value, 'f', 0);
    const QString separator = m_locale.groupSeparator();
    // Qt 6.4 leaves the first group of languages that do not part four digits too long: 1000.000.
    constexpr qsizetype group = 3;
    const QStringList parts = text.split(separator);
    if (parts.size() < 2 || parts.first().size() <= group)
        return text;
    return parts.first().chopped(group) + separator + text.mid(parts.first().size() - group);
}

QString LocalText::percent(double share) const
{
    const double whole = std::round(share * 100);
    if (whole < 1 && share > 0)
        return LocalWords::tr("<%1%", "percentage").arg(m_locale.toString(1));
    return LocalWords::tr("%1%", "percentage").arg(m_locale.toString(whole, 'f', 0));
}

QString LocalText::oneLine(const QString& text, int longest)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        // Controls could move a terminal's cursor, directional overrides turn the rest of the line around.
        const bool isOverride = (c.unicode() >= 0x202a && c.unicode() <= 0x202e) ||
                                (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        if (isOverride)
            continue;
        out += c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
                       c.category() == QChar::Separator_Paragraph
                   ? QLatin1Char(' ')
                   : c;
    }
    out = out.simplified();
    if (out.size() > longest) {
        out.truncate(longest);
        if (out.back().isHighSurrogate())
            out.chop(1);
        out = out.trimmed() + QChar(0x2026);
    }
    return out;
}

QString LocalText::quoted(const QString& text, int longest) const
{
    return LocalWords::tr("“%1”", "quotation").arg(oneLine(text, longest));
}

QString LocalText::clock(const LocalTime& t) const
{
    return m_locale.toString(
        t.time,
        LocalWords::tr("HH:mm", "time of day as in 16:10; HH and mm stay, letters go into '' quotes"));
}

QString LocalText::date(QDate date) const
{
    const QString pattern =
        date.day() == 1
            ? LocalWords::tr("dddd, d MMMM yyyy", "date on the first day of a month as in Monday, 1 May 2017")
            : LocalWords::tr("dddd, d MMMM yyyy", "date as in Wednesday, 3 May 2017");
    return m_locale.toString(date, pattern);
}

QString LocalText::weekday(QDate date) const
{
    return m_locale.toString(date,
                             LocalWords::tr("ddd", "short day of the week as in Wed; dddd is the long one"));
}

QString LocalText::moment(const LocalTime& t) const
{
    return LocalWords::tr("%1 %2 %3", "day of the week, time, zone as in Wed 16:10 EDT")
        .arg(weekday(t.date), clock(t), localAbbreviation(t.abbreviation));
}

QString LocalText::span(const LocalTime& from, const LocalTime& to) const
{
    if (from.abbreviation != to.abbreviation || from.date.daysTo(to.date) > 6)
        return QStringLiteral("%1 – %2").arg(moment(from), moment(to));
    const QString zone = localAbbreviation(to.abbreviation);
    if (from.date == to.date) {
        return LocalWords::tr("%1 %2–%3 %4", "day of the week, time, time, zone as in Wed 16:10–18:30 EDT")
            .arg(weekday(from.date), clock(from), clock(to), zone);
    }
    return LocalWords::tr("%1 %2 – %3 %4 %5", "day, time, day, time, zone as in Wed 23:10 – Thu 01:30 EDT")
        .arg(weekday(from.date), clock(from), weekday(to.date), clock(to), zone);
}

QString LocalText::duration(std::chrono::seconds length) const
{
    const auto minutes = std::int64_t(std::llround(double(length.count()) / 60));
    const auto named = [&](std::int64_t n, const QString& text) { return text.arg(m_locale.toString(n)); };
    const auto pair = [](const QString& large, const QString& small) {
        return LocalWords::tr("%1 %2", "length of time as in 2 hours 20 minutes").arg(large, small);
    };
    if (minutes < 60)
        return named(minutes, LocalWords::tr("%1 minute(s)", nullptr, int(minutes)));
    const std::int64_t fives = (minutes + 2) / 5 * 5;
    const std::int64_t hours = fives / 60;
    if (hours < 48) {
        const QString large = named(hours, LocalWords::tr("%1 hour(s)", nullptr, int(hours)));
        const std::int64_t rest = fives % 60;
        return rest == 0 ? large
                         : pair(large, named(rest, LocalWords::tr("%1 minute(s)", nullptr, int(rest))));
    }
    const std::int64_t allHours = (minutes + 30) / 60;
    const QString large = named(allHours / 24, LocalWords::tr("%1 day(s)", nullptr, int(allHours / 24)));
    const std::int64_t rest = allHours % 24;
    return rest == 0 ? large : pair(large, named(rest, LocalWords::tr("%1 hour(s)", nullptr, int(rest))));
}

} // namespace outagemap
