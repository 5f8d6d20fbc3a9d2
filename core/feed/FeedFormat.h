// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <memory>
#include <span>
#include <string_view>

namespace outagemap {

class FeedReader;
struct FeedPage;
struct FeedReaderOptions;

/// What a format is told from.
struct FeedSample
{
    std::string_view start; ///< the first bytes, uncompressed, without byte order mark and leading blanks
    QUrl location;          ///< where they came from; a path is a URL with nothing but a path
    QString contentType;    ///< may be empty

    /// True if `key` is a key of a JSON object within `start`.
    bool hasKey(std::string_view key) const;
    /// True if the path of the location ends so, in any case, a `.gz` or `.zst` behind it aside.
    bool pathEndsWith(QLatin1String ending) const;
};

/// One wire format: what it is called, how it is told from others, what reads it and how it is paged. A
/// format is one file that defines a reader and its FeedFormat, and one row in feedFormats().
struct FeedFormat
{
    const char* name;  ///< as settings and the command line have it
    const char* title; ///< for a person, in English, to be translated in context `feeds`
    bool (*recognises)(const FeedSample& sample);
    std::unique_ptr<FeedReader> (*makeReader)(const FeedReaderOptions& options);
    /// For publishers that page by arguments of the URL: the page after `page` (invalid: the first), where
    /// the feed as a whole is at `base`; invalid: there is no further one. Null for all others: the base is
    /// the first page, and a `Link` header may name the next.
    QUrl (*nextPage)(const QUrl& base, const QUrl& page, const FeedPage& read) = nullptr;

    static const FeedFormat Ndjson;
    static const FeedFormat Csv;
    static const FeedFormat OoniAggregation;
    static const FeedFormat IodaEvents;
    static const FeedFormat IodaAlerts;
    static const FeedFormat IodaSignals;
    static const FeedFormat CloudflareOutages;
    static const FeedFormat Statuspage;
};

/// All formats, in the order in which they are asked whether a feed is theirs.
std::span<const FeedFormat* const> feedFormats();

/// The format of that name; null if there is none.
const FeedFormat* findFeedFormat(const QString& name);

} // namespace outagemap
