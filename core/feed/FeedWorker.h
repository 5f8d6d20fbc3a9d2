// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedReader.h"
#include "core/feed/FeedSink.h"
#include "core/geo/RegionDirectory.h"
#include "core/geo/RegionLocator.h"

#include <QObject>
#include <memory>

namespace outagemap {

/// One reading of one feed.
struct FeedRequest
{
    QString location; ///< a path, an `http(s)` URL, or `-` for standard input
    FeedReaderOptions reader;
};

/// How far a reading is.
struct FeedProgress
{
    QString location;
    std::int64_t bytesRead = 0;   ///< as transferred, compressed
    std::int64_t bytesTotal = -1; ///< -1: not known
    std::int64_t accepted = 0;
    std::int64_t duplicate = 0;
    std::int64_t rejected = 0;
    double seconds = 0;
};

/// How a reading ended.
struct FeedSummary
{
    FeedProgress figures;
    bool cancelled = false;
    bool notModified = false;      ///< the server had nothing new
    QString problem;               ///< empty when all went well; what was read before it is stored
    std::vector<BadLine> badLines; ///< the newest ones, up to badLineLogSize
};

/// Limits of one reading. All are on the safe side of what real feeds need; tests make them smaller.
struct FeedLimits
{
    std::chrono::milliseconds connectTimeout{20'000};
    std::chrono::milliseconds idleTimeout{60'000};
    std::int64_t maxExpandedBytes = std::int64_t(1) << 40;
    int maxRedirects = 5;
    int maxPages = 10'000;
    int maxRetries = 4; ///< of one page, with exponential backoff and jitter, or as Retry-After says
    std::chrono::milliseconds firstRetryDelay{1'000};
    std::chrono::milliseconds maxRetryDelay{300'000};
};

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

Q_DECLARE_METATYPE(outagemap::FeedRequest)
Q_DECLARE_METATYPE(outagemap::FeedProgress)
Q_DECLARE_METATYPE(outagemap::FeedSummary)
