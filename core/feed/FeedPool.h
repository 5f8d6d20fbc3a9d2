// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedRequest.h"
#include "core/feed/FeedSink.h"
#include "core/geo/RegionDirectory.h"
#include "core/geo/RegionLocator.h"

#include <QObject>
#include <memory>

namespace outagemap {

/// How many feeds are read at the same time. A reading has one connection at a time, so these are limits on
/// connections, too. Files, folders and standard input have a place of their own: they never wait for a
/// server.
struct PoolLimits
{
    int connections = 4; ///< in all; 1 to 16
    int perServer = 2;   ///< to one server (host and port), at least 1
};

/// Reads several feeds at the same time, each on a thread of its own, into one sink, which sees one batch
/// after the other. A feed is never read twice at once; those that wait are read in the order asked for as
/// soon as their turn comes, so that a server that hangs holds up nobody but itself. Lives on one thread,
/// whose signals these are; threads are made when they are first needed.
class FeedPool : public QObject
{
    Q_OBJECT

public:
    /// Owns the sink. `regions` and `locator` must outlive the pool.
    FeedPool(std::unique_ptr<FeedSink> sink, const RegionDirectory& regions, const RegionLocator& locator,
             PoolLimits poolLimits = {}, FeedLimits feedLimits = {});
    /// Ends what is read, within a second.
    ~FeedPool() override;

    /// Ends the running readings and drops the waiting ones, each with its `finished`; batches that were
    /// stored stay stored.
    void cancel();
    /// Ends the readings with that key (FeedRequest::key), running or waiting.
    void cancel(std::int64_t key);

    /// Uses the sink on this thread while no reading writes to it: waits for a batch or two.
    void withSink(const std::function<void(FeedSink&)>& work);

    /// Nothing is read, and nothing waits to be.
    bool isIdle() const;

public Q_SLOTS:
    /// Reads the feed as soon as the limits allow. Ends in exactly one `finished`.
    void fetch(const outagemap::FeedRequest& request);

Q_SIGNALS:
    void started(const QString& location);
    void progress(const outagemap::FeedProgress& progress); ///< of each reading, at most every 100 ms
    void finished(const outagemap::FeedSummary& summary);
    /// New data is in the sink.
    void stored();

private:
    void startWaiting();
    void cancelWhere(const std::function<bool(const FeedRequest&)>& isMeant);
    void tidySoon();

    class Private;
    class Lane;
    std::unique_ptr<Private> d;
};

} // namespace outagemap
