// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedReader.h"
#include "core/model/Error.h"

#include <QByteArray>
#include <QMetaType>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <optional>

// The values that go into a reading and come out of it.

namespace outagemap {

/// Whether the location of a feed is an address, and not a file, a folder or standard input.
inline bool isRemote(const QString& location)
{
    return location.contains(QLatin1String("://"));
}

/// A secret that a publisher wants to see. It is sent in a header, or in the address where that has the place
/// `{token}`; only over https or to this machine, never to another server, and is in no message and no file.
struct FeedToken
{
    /// Looks the secret up, which may take long; it gives up when `cancelled` becomes true.
    using Ask = std::function<Expected<QByteArray>(const std::atomic<bool>& cancelled)>;

    QByteArray value = {}; ///< empty: none
    QByteArray header = "Authorization";
    QByteArray prefix = "Bearer "; ///< `Basic `: the value is USER:PASSWORD (RFC 7617)

    Ask ask = {}; ///< where the value is not known yet: called once, on the thread that reads

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
    std::int64_t key = 0; ///< the asker's own number for it, handed back
};

/// How far a reading is.
struct FeedProgress
{
    QString location;
    std::int64_t key = 0;         ///< of the request
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
    QStringList columns;                                 ///< of a table: its header
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

} // namespace outagemap

Q_DECLARE_METATYPE(outagemap::FeedRequest)
Q_DECLARE_METATYPE(outagemap::FeedProgress)
Q_DECLARE_METATYPE(outagemap::FeedSummary)
