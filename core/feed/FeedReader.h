// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedFormat.h"
#include "core/model/Error.h"
#include "core/model/FeedItem.h"

#include <QString>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <string_view>

// core/feed turns the bytes of a feed into values: a FeedSource brings bytes (file, standard input, HTTP), a
// Decompressor unpacks them, a FeedReader (one per format) parses and validates them, and a FeedReading
// drives all three, locates each item and hands the batches to a FeedSink. FeedWorker reads one feed after
// the other, FeedPool several at the same time, each on a thread of its own, into one SharedSink; FeedService
// decides when (FeedSchedule). None knows the cache.

namespace outagemap {

class RegionDirectory;

/// How the columns of a CSV feed map to the feed format's fields, from `FIELD=COLUMN[/NUMBER],…`.
struct CsvColumns
{
    struct Column
    {
        QString header;
        double divisor = 1; ///< a numeric value is divided by it (`availability=connectivity/100`)
    };
    std::map<QString, Column> fields; ///< by field name of the feed format; empty: headers are field names

    /// Fails, quoting the part, for a field that the format does not have, a column named twice, an empty
    /// header, or a divisor that is not a finite number other than 0.
    static Expected<CsvColumns> parse(QStringView text);
};

struct FeedReaderOptions
{
    CsvColumns columns;
    /// For lines that name no service themselves; takes the place of the one that a document is about.
    ServiceId defaultService;
    /// The name of a FeedFormat; empty: found out from the first bytes.
    QString format;
    /// Set by the worker: the address of the page that is read, without secrets.
    QString location;
    /// Set by the worker: for formats that name regions instead of giving codes. May be null.
    const RegionDirectory* regions = nullptr;
    /// The present, which decides what is not final yet; the system's clock where it is not given.
    std::optional<UtcTime> now;
};

/// The longest line (JSON) or record (CSV) that is read, in bytes; longer ones are bad lines and skipped
/// without being held in memory.
inline constexpr std::size_t maxLineBytes = 1 << 20;

/// What is known of a page beside its items once it has been read.
struct FeedPage
{
    QString problem;       ///< why the whole page is no feed (the publisher's own error message); else empty
    std::int64_t rows = 0; ///< of the publisher's, used or not: paging counts them
    std::int64_t skipped = 0; ///< rows that are fine but not for a map of regions and services, or not final
    /// The last line has no end and makes no sense: it is counted as a bad line, unless the page was cut
    /// there.
    bool isCutShort = false;
    QStringList columns = {}; ///< of a table: its header
};

/// Parses one format, incrementally: bytes come in pieces of any size, items come out as they are complete.
/// A bad line becomes a BadLine and never stops the reader.
class FeedReader
{
public:
    virtual ~FeedReader() = default;

    /// Reads the next `bytes` of the uncompressed feed and appends what they complete to `out`.
    virtual void read(std::string_view bytes, FeedBatch& out) = 0;

    /// The feed ended: appends what an unterminated last line holds.
    virtual void finish(FeedBatch& out) = 0;

    /// After finish.
    virtual FeedPage page() const { return {}; }
};

/// Which format the first bytes of an (uncompressed) feed are; `contentType` (may be empty) and the address
/// `location` decide where the bytes alone do not. Ndjson when nothing speaks for another.
const FeedFormat& detectFormat(std::string_view firstBytes, const QString& location,
                               const QString& contentType);

std::unique_ptr<FeedReader> makeFeedReader(const FeedFormat& format, const FeedReaderOptions& options);

} // namespace outagemap
