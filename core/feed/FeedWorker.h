// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedRequest.h"
#include "core/feed/FeedSink.h"
#include "core/geo/RegionDirectory.h"
#include "core/geo/RegionLocator.h"

#include <QObject>
#include <memory>

namespace outagemap {

/// Reads feeds one after the other on the thread that it lives in, and writes to one sink.
/// Give it a thread of its own (moveToThread); its slots are called through queued connections.
class FeedWorker : public QObject
{
    Q_OBJECT

public:
    /// The worker owns the sink. `regions` and `locator` must outlive it.
    FeedWorker(std::unique_ptr<FeedSink> sink, const RegionDirectory& regions, const RegionLocator& locator,
               FeedLimits limits = {});
    ~FeedWorker() override;

    /// Ends the running reading and drops the queued ones (each with its `finished`); what was read so far
    /// stays stored. Within a second. May be called from any thread.
    void cancel();

public Q_SLOTS:
    /// Queues a reading; they run in the order asked for. Ends in exactly one `finished`.
    void fetch(const outagemap::FeedRequest& request);

Q_SIGNALS:
    void started(const QString& location);
    /// At most every 100 ms.
    void progress(const outagemap::FeedProgress& progress);
    void finished(const outagemap::FeedSummary& summary);
    /// New data is in the sink (after a committed batch), at most every 250 ms while a reading runs and once
    /// after it.
    void stored();

private:
    void tidySoon();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace outagemap
