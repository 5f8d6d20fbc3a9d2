// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/intensity/OutageQuery.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

// Small texts that several views of the window share, in the window's language.

namespace outagemap {

/// `3 May 20:50 UTC`, in the zone given.
QString momentText(UtcTime time, const QTimeZone& zone = QTimeZone::utc());
/// How the language writes a day of a month, `3 May`, and all of `Wed 3 May 2017 20:50`: for
/// QLocale::toString.
QString dayFormat();
QString weekdayAndTimeFormat();
/// `2017-05-03 20:50 UTC` as the language writes it: for what may be of any year.
QString dayAndTimeText(UtcTime time);
/// `20:50`.
QString timeOfDayText(UtcTime time, const QTimeZone& zone = QTimeZone::utc());
/// `2 h 5 min`.
QString lengthText(std::chrono::seconds length);

/// A count: without decimals from 10 on.
QString countText(double value);
/// A ratio with the digits that count.
QString ratioText(double value);
QString percentText(double share);
/// A probability: `0.02`, `1e-9`.
QString chanceText(double p);

QString statusText(ServiceStatus status);
QString incidentStatusText(IncidentStatus status);
QString measureText(Measure measure);
/// The same over a column of figures: shorter.
QString measureHead(Measure measure);
QString levelText(RegionLevel level);

/// The zone that most people of the region live in; UTC for the world and areas (and where it is not known).
QTimeZone zoneOf(const RegionDirectory& regions, RegionId region);
/// `Asia/Jakarta` as `Jakarta`.
QString zoneCity(const QString& ianaName);

/// `World`, `Asia`, … down to the region itself.
std::vector<RegionId> pathTo(const RegionDirectory& regions, RegionId region);

/// A language as its own speakers call it, with a capital: `Deutsch`; the tag itself where Qt does not know
/// it.
QString ownLanguageName(const QString& tag);

/// Text from outside on one line, at most `longest` characters; control characters become blanks.
QString oneLine(const QString& text, qsizetype longest = 600);

/// The figures of a region in lines of plain text, as tips show them.
QStringList figureLines(const RegionIntensity& figures, Measure measure);

/// The same with a capital where a line begins with it: "World".
QString atHead(const QString& text);

} // namespace outagemap
