// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/UtcTime.h"

#include <QString>

namespace outagemap {

/// True if an address or a query has places for the time that is asked for.
bool hasTimePlaces(const QString& text);

/// Fills in the places for the time that is asked for, [since, until):
///   {since} {until}            2026-11-01T13:05:07Z
///   {since:unix} {until:unix}  Unix seconds
///   {since:hour} {until:hour}  full hours around it, 2026-11-01T13:00:00Z
///   {since:day} {until:day}    full days around it, 2026-11-01
/// All other braces stay as they are.
QString fillTimePlaces(QString text, UtcTime since, UtcTime until);

/// The place for the feed's token in an address.
inline constexpr QLatin1String tokenPlace("{token}");

} // namespace outagemap
