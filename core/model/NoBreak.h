// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace outagemap {

/// A text for people whose lines do not end between a figure and what it counts: each blank between a digit
/// and `%` or a letter becomes U+00A0. For texts that show figures with units (`47 %`, `2 h 5 min`, `16:10
/// UTC`), not for what programs read.
QString noBreak(QString text);

} // namespace outagemap
