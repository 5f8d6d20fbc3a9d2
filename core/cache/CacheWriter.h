// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheRetention.h"
#include "core/feed/FeedSink.h"
#include "core/geo/RegionDirectory.h"
#include "core/model/Counts.h"

#include <memory>

// core/cache is the one place that speaks SQL. CacheWriter, on the feed thread, is the only writer; any
// number of CacheReaders, each on its own thread, read beside it (WAL). The file format is described in
// CacheSchema.h.

namespace outagemap {

/// The one writer of a cache file: deduplicates, stores and rolls up.
class CacheWriter : public FeedSink
{
public:
    /// Opens the cache at `path`, creating it (and its folder) or migrating it forward where needed. Fails,
    /// leaving the file untouched, if it is not a cache, is damaged, is of a newer version, or cannot be
    /// written. `regions` must outlive the writer.
    static Expected<std::unique_ptr<CacheWriter>> open(const QString& path, const RegionDirectory& regions);

    ~CacheWriter() override;

    Expected<FeedPlace> beginFeed(const QString& location) override;
    Expected<void> continueFeed(const QString& location) override;
    Expected<WriteResult> write(const FeedBatch& batch, const FeedPlace& place) override;
    Expected<void> endFeed(const QString& problem) override;

    /// Puts a feed on the list and returns its key. Fails if its location is on the list already.
    Expected<std::int64_t> addFeed(const FeedConfig& config);

    /// Changes what is set up for a feed of the list. Fails if there is no such feed, or if the new location
    /// is another's. With another location the feed begins anew: its place is forgotten.
    Expected<void> updateFeed(std::int64_t key, const FeedConfig& config);

    /// Remembers how reading a feed stands.
    Expected<void> setFeedState(std::int64_t key, const FeedState& state);

    /// Takes a feed off the list. What was read from it stays, and so does its credit line.
    Expected<void> removeFeed(std::int64_t key);

    /// How long what is kept.
    Expected<CacheRetention> retention() const;
    Expected<void> setRetention(const CacheRetention& retention);

    /// One small step of upkeep: indexes texts that wait, drops what is too old or too much, gives pages of
    /// the file back. True while there is more to do.
    Expected<bool> tidy() override;

private:
    class Private;
    explicit CacheWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The cache in the platform's data folder, used where the command line names no other.
QString defaultCachePath();

} // namespace outagemap
