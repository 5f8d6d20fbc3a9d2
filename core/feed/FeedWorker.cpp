// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedWorker.h"

#include "core/feed/FeedReading.h"

#include <QTimer>
#include <atomic>
#include <deque>

namespace outagemap {

class FeedWorker::Private
{
public:
    Private(FeedWorker& worker, std::unique_ptr<FeedSink> feedSink, const RegionDirectory& regions,
            const RegionLocator& locator, const FeedLimits& limits)
        : sink(std::move(feedSink))
        , reading(*sink, regions, locator, limits, cancelled,
                  {[&worker](const FeedProgress& progress) { Q_EMIT worker.progress(progress); },
                   [&worker] { Q_EMIT worker.stored(); }})
    {
    }

    std::unique_ptr<FeedSink> sink;
    std::atomic<bool> cancelled{false};
    FeedReading reading;
    std::deque<FeedRequest> queue;
    bool running = false;
};

FeedWorker::FeedWorker(std::unique_ptr<FeedSink> sink, const RegionDirectory& regions,
                       const RegionLocator& locator, FeedLimits limits)
    : d(std::make_unique<Private>(*this, std::move(sink), regions, locator, limits))
{
    qRegisterMetaType<FeedRequest>();
    qRegisterMetaType<FeedProgress>();
    qRegisterMetaType<FeedSummary>();
}

FeedWorker::~FeedWorker() = default;

void FeedWorker::cancel()
{
    d->cancelled = true;
}

void FeedWorker::fetch(const FeedRequest& request)
{
    d->queue.push_back(request);
    // A source that waits runs an event loop, which brings further requests here.
    if (d->running)
        return;
    d->running = true;
    d->cancelled = false;
    while (!d->queue.empty()) {
        const FeedRequest next = d->queue.front();
        d->queue.pop_front();
        Q_EMIT started(next.location);
        const FeedSummary summary = d->reading.run(next);
        Q_EMIT finished(summary);
        d->sink->tidyAfterReading(d->cancelled);
    }
    d->running = false;
    tidySoon();
}

void FeedWorker::tidySoon()
{
    // A little at a time, so that a request or another program never waits for it.
    constexpr int pauseMilliseconds = 20;
    QTimer::singleShot(pauseMilliseconds, this, [this] {
        if (!d->running && d->sink->tidy().value_or(false))
            tidySoon();
    });
}

} // namespace outagemap
