// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Error.h"
#include "core/model/FeedItem.h"

#include <QString>
#include <atomic>
#include <chrono>

namespace outagemap {

/// How far a feed has been read; stored in the same transaction as the items read up to there, so that a
/// crash neither loses nor repeats one. Meaningful to the feed's FeedSource only.
struct FeedPlace
{
    QString url;          ///< page to continue with; empty: start at the feed's location
    QString etag;         ///< of the last complete reading
    QString lastModified; ///< of the last complete reading
};

/// What became of one batch.
struct WriteResult
{
    std::int64_t accepted = 0;
    std::int64_t duplicate = 0;
    std::int64_t rejected = 0; ///< beyond what the sink has room for
};

/// Where a FeedReading puts what it read. Used by one thread at a time, not always the same (BatchWriter).
/// Implemented by CacheWriter.
class FeedSink
{
public:
    virtual ~FeedSink() = default;

    /// Begins or resumes reading the feed at `location` (absolute path, URL, `-`); returns the place reached.
    virtual Expected<FeedPlace> beginFeed(const QString& location) = 0;

    /// Goes on with the reading of a feed that was begun and not ended, after another was begun: several are
    /// read by turns (SharedSink). Sinks that are not shared need not care.
    virtual Expected<void> continueFeed(const QString&) { return {}; }

    /// Stores all items of the batch that are new, its bad lines, and the place: one transaction, durable as
    /// a whole or not at all.
    virtual Expected<WriteResult> write(const FeedBatch& batch, const FeedPlace& place) = 0;

    /// Ends this reading of the feed. `problem` is empty when it went well; else what a person should know.
    virtual Expected<void> endFeed(const QString& problem) = 0;

    /// Does a small step (tens of milliseconds) of the sink's own upkeep, between readings. True while there
    /// is more to do.
    virtual Expected<bool> tidy() { return false; }

    /// After a reading, so that a cache that only the command line ever sees is kept in order too: such steps
    /// for a third of a second, or until there is no more to do or `cancelled`.
    void tidyAfterReading(const std::atomic<bool>& cancelled)
    {
        constexpr std::chrono::milliseconds most{300};
        const auto begin = std::chrono::steady_clock::now();
        while (!cancelled && std::chrono::steady_clock::now() - begin < most && tidy().value_or(false)) {
        }
    }
};

} // namespace outagemap
