// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/BadLines.h"

namespace outagemap {

void addBadLine(FeedBatch& batch, std::int64_t line, const QString& reason)
{
    ++batch.badCount;
    if (batch.badLines.size() >= 2 * std::size_t(badLineLogSize))
        keepNewest(batch.badLines);
    batch.badLines.push_back({line, reason.toStdString()});
}

void keepNewest(std::vector<BadLine>& badLines)
{
    if (badLines.size() > std::size_t(badLineLogSize))
        badLines.erase(badLines.begin(), badLines.end() - badLineLogSize);
}

} // namespace outagemap
