// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/SnapshotRequest.h"

#include <QStringList>

namespace outagemap {

/// What stands on a snapshot, in its language.
struct SnapshotWords
{
    QString title;
    QStringList subtitle; ///< one's own; time, measure and level; then the time in other zones
    QString badge;        ///< empty for observed data
    QString worstTitle;
    QStringList worst; ///< at most five lines, or one that says that there are none
    QString caption;   ///< the one that was given, or one short sentence
    QString credits;
    QString stripTitle; ///< of the time-line strip
};

SnapshotWords snapshotWords(const WorldMap& map, const SnapshotRequest& request, const Legend& legend);

/// What stands between the parts of a line: subtitles and credits.
QString partSeparator();

/// A moment for an axis: `20:50`.
QString clockText(UtcTime t, const QTimeZone& zone);
/// With the day, in the language: `3 May, 20:50`.
QString dayAndClockText(UtcTime t, const QTimeZone& zone, const QString& language);

} // namespace outagemap
