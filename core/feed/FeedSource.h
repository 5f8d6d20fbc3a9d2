// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedRequest.h"
#include "core/feed/FeedSink.h"
#include "core/model/Error.h"

#include <QUrl>
#include <atomic>
#include <functional>
#include <memory>
#include <string_view>

namespace outagemap {

/// Brings the bytes of one page of a feed, as they are transferred. A file or a stream is one page.
class FeedSource
{
public:
    /// What a page is, known before its first byte.
    struct PageInfo
    {
        QString contentType;          ///< empty where the transport has none
        std::int64_t bytesTotal = -1; ///< -1: not known
        QString name = {};            ///< of the page, where it has another than the feed: a file of a folder
        /// False: one that was cut short cannot be told from a whole one by the transport.
        bool showsItsEnd = true;
    };

    /// Takes a piece of the page (empty while a source waits for more); false: no more are wanted.
    using Output = std::function<bool(std::string_view)>;
    using Start = std::function<void(const PageInfo&)>;

    struct PageResult
    {
        bool notModified = false;
        FeedPlace next;       ///< the place to store once the page is
        bool hasNext = false; ///< there is another page at `next`
    };

    virtual ~FeedSource() = default;

    /// Reads the page at `place` (an empty URL: the feed's beginning). Calls `start` once, then `output`
    /// until the end. Fails, saying what went wrong, for what cannot be opened or breaks off; returns early,
    /// without failing, soon after `cancelled` became true.
    virtual Expected<PageResult> readPage(const FeedPlace& place, const Start& start,
                                          const Output& output) = 0;

    /// The first page of a reading that begins at `place`: where formats page by arguments, they are put
    /// there. Empty: the feed's beginning.
    virtual QUrl base(const FeedPlace&) { return {}; }

    /// After readPage failed: what it means for the next reading.
    struct Trouble
    {
        FeedTrouble kind = FeedTrouble::Failed;
        std::optional<std::chrono::milliseconds> retryAfter;
    };
    virtual Trouble trouble() const { return {}; }

    /// The source for a request, which must outlive it, or why there is none.
    static Expected<std::unique_ptr<FeedSource>> make(const FeedRequest& request, const FeedLimits& limits,
                                                      const std::atomic<bool>& cancelled);
};

Expected<std::unique_ptr<FeedSource>> makeHttpSource(const FeedRequest& request, const FeedLimits& limits,
                                                     const std::atomic<bool>& cancelled);
std::unique_ptr<FeedSource> makeFolderSource(const QString& path, const std::atomic<bool>& cancelled);

} // namespace outagemap
