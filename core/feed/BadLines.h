// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FeedItem.h"

#include <QString>

namespace outagemap {

/// Counts a bad line and remembers it. The log may grow to twice badLineLogSize before the oldest ones go;
/// call keepNewest at the end.
void addBadLine(FeedBatch& batch, std::int64_t line, const QString& reason);

/// Drops all but the newest badLineLogSize.
void keepNewest(std::vector<BadLine>& badLines);

} // namespace outagemap
