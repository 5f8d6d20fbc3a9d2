// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/ZonedTime.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace outagemap {

/// The small parts of a text in one language: lists, figures, times. Words come from the translators that are
/// installed in the application object, figures and lists from CLDR (through QLocale); both must be of the
/// same language.
class LocalText
{
public:
    /// `language` as in BCP 47 or a locale name (`id`, `pt_BR`); empty: English.
    explicit LocalText(const QString& language);

    /// The tag of the translation that is installed: `en` where there is none.
    static QString translationLanguage();

    /// The tag, for RegionDirectory::name.
    const QString& language() const { return m_language; }
    const QLocale& locale() const { return m_locale; }

    /// `A`, `A and B`, `A, B and C`.
    QString list(const QStringList& items) const;

    /// A rate with two figures that count: `1.4`, `9`, `47`, `1,234`.
    QString rate(double value) const;
    /// A whole number: `10,432`.
    QString count(double value) const;
    /// A share (0..1) in whole per cent: `47%`; what is above 0 but rounds to it `<1%`.
    QString percent(double share) const;

    /// Text from outside as a quotation in one line: control characters become blanks, more than `longest`
    /// characters are cut off with an ellipsis.
    QString quoted(const QString& text, int longest = 200) const;
    /// The same without quotation marks.
    static QString oneLine(const QString& text, int longest = 200);

    /// `16:10`.
    QString clock(const LocalTime& t) const;
    /// `Wednesday, 3 May 2017`.
    QString date(QDate date) const;
    /// `Wed 16:10 EDT`.
    QString moment(const LocalTime& t) const;
    /// `Wed 16:10-18:30 EDT`, with a second weekday or abbreviation where it is another.
    QString span(const LocalTime& from, const LocalTime& to) const;
    /// In hours and minutes, rounded to 5 minutes above an hour: `2 hours 20 minutes`; beyond two days in
    /// days and hours.
    QString duration(std::chrono::seconds length) const;

private:
    QString weekday(QDate date) const;
    QString m_language;
    QLocale m_locale;
};

} // namespace outagemap
