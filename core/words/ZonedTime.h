// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Error.h"
#include "core/model/UtcTime.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QTimeZone>
#include <vector>

namespace outagemap {

/// What a clock and a calendar on the wall show at one moment.
struct LocalTime
{
    QDate date;
    QTime time;                     ///< whole seconds
    std::chrono::seconds offset{0}; ///< east of UTC
    QString abbreviation;           ///< `EDT`, `WIB`, `CEST`; where the zone has no letters, `UTC+5:45`
    bool operator==(const LocalTime&) const = default;
};

/// A time zone of the IANA database (https://www.iana.org/time-zones), as the system has it.
class Zone
{
public:
    /// UTC.
    Zone();
    explicit Zone(const QTimeZone& zone);

    /// `America/New_York`, in any case, blanks for `_` allowed; also `UTC+7`, `UTC-03:30`. Fails for a zone
    /// that is not known, naming it and, where there is one whose city it is (`Jakarta`), that.
    static Expected<Zone> fromName(const QString& name);
    /// Several; fails at the first that is not known.
    static Expected<std::vector<Zone>> fromNames(const QStringList& names);

    QString name() const { return QString::fromLatin1(m_zone.id()); }
    bool isUtc() const;

    /// Right on both sides of midnight and of every change of the clocks: the hour that a clock shows twice
    /// is told apart by its abbreviation, the one that it leaves out never appears.
    LocalTime at(UtcTime t) const;

    bool operator==(const Zone&) const = default;

private:
    QTimeZone m_zone;
};

} // namespace outagemap
