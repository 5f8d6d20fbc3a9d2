// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/CaptionFacts.h"
#include "core/words/LocalText.h"

namespace outagemap {

// Words for what feeds name by a short key. A key that is not known is quoted as it is.

/// What does not work: `messages` -> "sending messages".
QString kindName(const QString& kind, const LocalText& words);

/// Why: `server` -> "a fault of the servers". Keys of feeds.md (`POWER_OUTAGE`) too.
QString causeName(const QString& cause, const LocalText& words);

/// The state of a notice: `investigating` -> "being looked into".
QString noticeStatusName(const QString& status, const LocalText& words);

/// `practically certain` …
QString certaintyName(Certainty certainty);

} // namespace outagemap
