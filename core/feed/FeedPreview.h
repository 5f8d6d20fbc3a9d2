// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedWorker.h"

#include <map>
#include <vector>

namespace outagemap {

/// What a feed would bring: the beginning of it, read once and stored nowhere.
struct FeedPreview
{
    QString format;      ///< the FeedFormat's name; empty where it did not come so far
    QStringList columns; ///< of a table: its header
    std::int64_t reports = 0;
    std::int64_t measurements = 0;
    std::int64_t notices = 0;
    std::int64_t rejected = 0;
    std::int64_t skipped = 0;
    std::int64_t bytes = 0;
    bool isWhole = true; ///< false: there is more than was looked at
    std::map<std::string, std::int64_t> services;
    std::map<QString, std::int64_t> regions; ///< by code, how many items
    std::optional<UtcTime> oldest;
    std::optional<UtcTime> newest;
    std::optional<SourceInfo> source; ///< what the feed says of itself
    std::vector<FeedItem> items;      ///< the first ones, located
    std::vector<BadLine> badLines;
    QString problem; ///< empty when all went well
    FeedTrouble trouble = FeedTrouble::None;
};

/// How much of a feed a preview looks at.
struct PreviewLimits
{
    std::int64_t items = 20'000;   ///< looked at
    std::size_t shown = 50;        ///< kept in FeedPreview::items
    std::chrono::seconds time{30}; ///< until what came so far has to do
};

/// Fetches once and says what would be stored. Waits for the feed, running the thread's events meanwhile;
/// ends early when `cancelled` becomes true.
FeedPreview previewFeed(const FeedRequest& request, const RegionDirectory& regions,
                        const RegionLocator& locator, const FeedLimits& limits = {},
                        const PreviewLimits& previewLimits = {},
                        const std::atomic<bool>* cancelled = nullptr);

} // namespace outagemap
