// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedRequest.h"
#include "core/feed/FeedSink.h"
#include "core/geo/RegionDirectory.h"
#include "core/geo/RegionLocator.h"

#include <memory>

namespace outagemap {

/// Reads one feed at a time into a sink: bytes from its source, unpacked, parsed, located, stored in batches.
/// What is held is bounded, however fast a server sends: one batch is read while another is stored, and
/// nothing more is taken from the network until the sink is ready for it.
class FeedReading
{
public:
    /// What is told meanwhile, on the thread that reads.
    struct Listener
    {
        std::function<void(const FeedProgress&)> progress; ///< at most every 100 ms, and at the end
        std::function<void()> stored; ///< new data is in the sink: at most every 250 ms, and at the end
    };

    /// All must outlive it. `cancelled` may be set by any thread.
    FeedReading(FeedSink& sink, const RegionDirectory& regions, const RegionLocator& locator,
                const FeedLimits& limits, const std::atomic<bool>& cancelled, Listener listener);
    ~FeedReading();

    /// Reads the feed to its end, running the thread's events while it waits. Once `cancelled` is set it ends
    /// within a second: batches that were read stay stored, the beginning of the next is read again.
    FeedSummary run(const FeedRequest& request);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace outagemap
