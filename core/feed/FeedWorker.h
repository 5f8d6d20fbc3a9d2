// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedReader.h"
#include "core/feed/FeedSink.h"
#include "core/geo/RegionDirectory.h"
#include "core/geo/RegionLocator.h"

#include <QByteArray>
#include <QObject>
#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>

namespace outagemap {

/// A secret that a publisher wants to see. It is sent in a header, or in the address where that has the place
/// `{token}`; only over https or to this machine, never to another server, and is in no message and no file.
struct FeedToken
{
    QByteArray value; ///< empty: none
    QByteArray header = "Authorization";
    QByteArray prefix = "Bearer "; ///< `Basic `: the value is USER:PASSWORD (RFC 7617)

    QByteArray sent() const { return prefix == "Basic " ? value.toBase64() : value; }
};

/// One reading of one feed.
struct FeedRequest
{
    /// A path, an `http(s)` URL, or `-` for standard input. A URL may have places for the time that is asked
    /// for (FeedTemplate.h); its fragment only tells feeds apart. A folder is one feed, whose files are read
    /// in the order of their last change.
    QString location;
    FeedReaderOptions reader = {};
    FeedToken token = {};
    QByteArray query = {}; ///< sent as the body of a POST; may have places for the time, too
    /// Where the address or the query has places for the time: how far back the first reading asks, and how
    /// far before the end of the last one a later reading begins (what was read twice is stored once).
    std::chrono::seconds lookBack{7 * 86'400};
    std::chrono::seconds overlap{86'400};
    /// What is known of the publisher where the feed does not say itself.
    std::optional<SourceInfo> source = {};
    /// Read it all, even if the server says that nothing changed.
    bool unconditional = false;
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
    std::int64_t skipped = 0; ///< fine, but nothing for a map of regions and services, or not final yet
    double seconds = 0;

    std::int64_t rows() const { return accepted + duplicate + rejected + skipped; }
    double rowsPerSecond() const { return seconds > 0 ? double(rows()) / seconds : 0; }
    double bytesPerSecond() const { return seconds > 0 ? double(bytesRead) / seconds : 0; }
    /// At the rate so far; nothing where the size is not known.
    std::optional<double> secondsLeft() const
    {
        if (bytesTotal < 0 || bytesRead <= 0)
            return std::nullopt;
        return seconds * double(std::max<std::int64_t>(0, bytesTotal - bytesRead)) / double(bytesRead);
    }
};

/// What kind of trouble ended a reading: what it means for the next one.
enum class FeedTrouble : std::uint8_t
{
    None,
    Offline, ///< no name can be looked up or no network reached: most likely this machine is off line
    Busy,    ///< the server asks to come back later (429, 503)
    Refused, ///< a token is missing or wrong (401, 403)
    Failed,  ///< anything else
};

/// How a reading ended.
struct FeedSummary
{
    FeedProgress figures;
    bool cancelled = false;
    bool notModified = false; ///< the server had nothing new
    QString problem;          ///< empty when all went well; what was read before it is stored
    FeedTrouble trouble = FeedTrouble::None;
    std::optional<std::chrono::milliseconds> retryAfter; ///< that the server asked for
    QString format;                                      ///< the FeedFormat's name, where it came so far
    std::optional<UtcTime> newest;                       ///< of the reports and measurements read
    std::vector<BadLine> badLines;                       ///< the newest ones, up to badLineLogSize
};

/// Limits of one reading. All are on the safe side of what real feeds need; tests make them smaller.
struct FeedLimits
{
    std::chrono::milliseconds connectTimeout{20'000};
    std::chrono::milliseconds idleTimeout{60'000};
    std::chrono::milliseconds transferTimeout{4 * 3'600'000}; ///< one page, from question to last byte
    std::int64_t maxTransferBytes = std::int64_t(1) << 36;    ///< one page, as transferred
    std::int64_t maxExpandedBytes = std::int64_t(1) << 40;
    int maxRedirects = 5;
    int maxPages = 10'000;
    int maxRetries = 3; ///< of one page, with exponential backoff and jitter, or as Retry-After says
    std::chrono::milliseconds firstRetryDelay{1'000};
    std::chrono::milliseconds maxRetryDelay{30'000}; ///< a longer wait is left to the schedule
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
