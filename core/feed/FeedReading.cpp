// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedReading.h"

#include "core/feed/BadLines.h"
#include "core/feed/BatchWriter.h"
#include "core/feed/Decompressor.h"
#include "core/feed/FeedSource.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QUrl>

namespace outagemap {

namespace {

// A batch is one transaction: large enough that its fixed cost does not matter, small enough to be held in
// memory and to show soon.
constexpr std::size_t batchItems = 16'000;
constexpr qint64 batchMilliseconds = 1'000;
constexpr qint64 progressMilliseconds = 100;
constexpr qint64 storedMilliseconds = 250;
constexpr std::size_t detectionBytes = 4096;

/// Files are known by their absolute path, however they were named.
QString identityOf(const QString& location)
{
    if (location == QLatin1String("-") || isRemote(location))
        return location;
    return QFileInfo(location).absoluteFilePath();
}

} // namespace

class FeedReading::Private
{
public:
    Private(FeedSink& feedSink, const RegionDirectory& directory, const RegionLocator& regionLocator,
            const FeedLimits& feedLimits, const std::atomic<bool>& isCancelled, Listener feedListener)
        : sink(feedSink)
        , regions(directory)
        , locator(regionLocator)
        , limits(feedLimits)
        , cancelled(isCancelled)
        , listener(std::move(feedListener))
        , writer(sink)
    {
    }

    Expected<void> askForToken();
    QString readAll();
    QString readPages(FeedSource& source, FeedPlace& place, const QUrl& base);
    Expected<FeedSource::PageResult> readPage(FeedSource& source, const FeedPlace& place);
    Expected<void> take(std::string_view bytes);
    Expected<void> beginReader();
    void hideToken(QString& text) const;
    void hideToken(std::string& text) const;
    void locateBatch();
    bool locatePlace(Place& place, QString& problem) const;
    Expected<void> flush(const FeedPlace& place);
    Expected<void> settle();
    void reportProgress(bool always);

    FeedSink& sink;
    const RegionDirectory& regions;
    const RegionLocator& locator;
    FeedLimits limits;
    const std::atomic<bool>& cancelled;
    Listener listener;
    BatchWriter writer; ///< stores one batch while the next is read

    FeedRequest request;
    FeedSummary summary;
    QString pageLocation;
    QString contentType;
    FeedPage pageRead; ///< what the reader said of the last page
    std::unique_ptr<FeedReader> reader;
    std::string start; ///< the first bytes, until they tell the format
    FeedBatch batch;
    Expected<void> storing; ///< how writing goes; once it failed it stays failed for this reading
    QElapsedTimer clock;
    qint64 lastBatch = 0;
    qint64 lastProgress = 0;
    qint64 lastStored = 0;
    bool unannounced = false; ///< something was stored since `stored` was last told
};

FeedReading::FeedReading(FeedSink& sink, const RegionDirectory& regions, const RegionLocator& locator,
                         const FeedLimits& limits, const std::atomic<bool>& cancelled, Listener listener)
    : d(std::make_unique<Private>(sink, regions, locator, limits, cancelled, std::move(listener)))
{
}

FeedReading::~FeedReading() = default;

FeedSummary FeedReading::run(const FeedRequest& request)
{
    d->request = request;
    d->summary = FeedSummary();
    d->summary.figures.location = request.location;
    d->summary.figures.key = request.key;
    d->reader.reset();
    d->start.clear();
    d->batch.clear();
    d->batch.lines = 0;
    d->storing = {};
    d->clock.start();
    d->lastBatch = d->lastProgress = d->lastStored = 0;
    if (const auto asked = d->askForToken(); !asked) {
        d->summary.trouble = FeedTrouble::Refused;
        d->summary.problem = asked.error().message;
    } else if (!d->cancelled) {
        d->summary.problem = d->readAll();
    }
    d->summary.cancelled = d->cancelled;
    keepNewest(d->summary.badLines);
    d->reportProgress(true);
    if (d->unannounced)
        d->listener.stored();
    d->unannounced = false;
    return d->summary;
}

Expected<void> FeedReading::Private::askForToken()
{
    if (!request.token.ask || cancelled)
        return {};
    auto token = request.token.ask(cancelled);
    if (!token)
        return tl::unexpected(token.error());
    request.token.value = std::move(*token);
    return {};
}

/// A publisher may repeat the token that it was sent: in an error, or in what it calls data.
void FeedReading::Private::hideToken(QString& text) const
{
    if (request.token.value.isEmpty())
        return;
    const QString token = QString::fromUtf8(request.token.value);
    text.replace(QString::fromLatin1(QUrl::toPercentEncoding(token)), QStringLiteral("***"));
    text.replace(token, QStringLiteral("***"));
    text.replace(QString::fromLatin1(request.token.sent()), QStringLiteral("***"));
}

void FeedReading::Private::hideToken(std::string& text) const
{
    if (request.token.value.isEmpty())
        return;
    QString hidden = QString::fromStdString(text);
    hideToken(hidden);
    text = hidden.toStdString();
}

/// Returns what went wrong; empty when all went well.
QString FeedReading::Private::readAll()
{
    const auto source = FeedSource::make(request, limits, cancelled);
    if (!source) {
        summary.trouble = FeedTrouble::Failed;
        return QStringLiteral("%1: %2").arg(request.location, source.error().message);
    }
    Expected<FeedPlace> place = sink.beginFeed(identityOf(request.location));
    if (!place) {
        summary.trouble = FeedTrouble::Failed;
        return place.error().message;
    }
    if (request.source) {
        batch.items.emplace_back(*request.source);
        batch.lineOfItem.push_back(0);
    }
    QString problem = readPages(**source, *place, (*source)->base(*place));
    // What a broken page gave is kept; the place stays before it. Who cancels does not want to wait.
    if (!batch.isEmpty() && !cancelled) {
        if (const auto written = flush(*place); !written && problem.isEmpty())
            problem = written.error().message;
    }
    if (const auto written = settle(); !written && problem.isEmpty())
        problem = written.error().message;
    hideToken(problem);
    if (const auto ended = sink.endFeed(problem); !ended && problem.isEmpty())
        problem = ended.error().message;
    if (!problem.isEmpty() && summary.trouble == FeedTrouble::None)
        summary.trouble = FeedTrouble::Failed;
    return problem;
}

QString FeedReading::Private::readPages(FeedSource& source, FeedPlace& place, const QUrl& base)
{
    const auto named = [&](const QString& message) {
        return QStringLiteral("%1: %2").arg(request.location, message);
    };
    // Formats that page by arguments are known by their name or their address.
    const FeedFormat* format = findFeedFormat(request.reader.format);
    if (format == nullptr && base.isValid())
        format = &detectFormat({}, base.toString(), {});
    const bool pagesByArgument = format != nullptr && format->nextPage != nullptr && base.isValid();
    if (pagesByArgument && place.url.isEmpty())
        place.url = format->nextPage(base, {}, {}).toString(QUrl::FullyEncoded);

    for (int page = 0; !cancelled; ++page) {
        if (page == limits.maxPages)
            return named(QStringLiteral("it has more than %1 pages").arg(limits.maxPages));
        pageLocation = place.url.isEmpty() ? base.toString(QUrl::FullyEncoded) : place.url;
        if (pageLocation.isEmpty())
            pageLocation = request.location;
        auto result = readPage(source, place);
        if (!result) {
            const FeedSource::Trouble trouble = source.trouble();
            summary.trouble = trouble.kind;
            summary.retryAfter = trouble.retryAfter;
            return named(result.error().message);
        }
        if (result->notModified) {
            summary.notModified = true;
            return {};
        }
        if (pagesByArgument && !cancelled) {
            const QUrl next = format->nextPage(base, QUrl(pageLocation), pageRead);
            result->hasNext = next.isValid() && next != QUrl(pageLocation);
            if (result->hasNext) {
                result->next = place;
                result->next.url = next.toString(QUrl::FullyEncoded);
            }
        }
        if (cancelled)
            return {};
        // The page is complete: its rest and the place behind it go together.
        place = result->next;
        if (const auto written = flush(place); !written)
            return written.error().message;
        if (!result->hasNext)
            return {};
    }
    return {};
}

Expected<FeedSource::PageResult> FeedReading::Private::readPage(FeedSource& source, const FeedPlace& place)
{
    // Every page is a feed of its own to the parser: it may be packed, and has a header if it is a table.
    Decompressor decompressor(limits.maxExpandedBytes);
    reader.reset();
    start.clear();
    contentType.clear();
    pageRead = {};
    bool showsItsEnd = true;
    Expected<void> state;
    const auto unpacked = [&](std::string_view bytes) {
        state = take(bytes);
        if (state && (batch.items.size() >= batchItems || clock.elapsed() - lastBatch >= batchMilliseconds))
            state = flush(place);
        return state.has_value() && !cancelled;
    };
    const auto result = source.readPage(
        place,
        [&](const FeedSource::PageInfo& info) {
            contentType = info.contentType;
            showsItsEnd = info.showsItsEnd;
            if (!info.name.isEmpty())
                pageLocation = info.name;
            summary.figures.bytesTotal =
                info.bytesTotal < 0 ? -1 : summary.figures.bytesRead + info.bytesTotal;
        },
        [&](std::string_view bytes) {
            summary.figures.bytesRead += std::int64_t(bytes.size());
            Expected<void> written;
            if (!bytes.empty())
                written = decompressor.write(bytes, unpacked);
            if (!written && state)
                state = std::move(written);
            if (state && writer.isDone())
                state = settle();
            if (state && bytes.empty() && !batch.isEmpty() &&
                clock.elapsed() - lastBatch >= batchMilliseconds)
                state = flush(place);
            reportProgress(false);
            return state.has_value() && !cancelled;
        });
    if (state && !cancelled && result && !result->notModified)
        state = decompressor.finish(unpacked);
    // A stream that broke off may still hold a whole last line.
    if (!cancelled && (!result || !result->notModified)) {
        if (!reader && !start.empty()) {
            if (const auto begun = beginReader(); !begun && state)
                state = begun;
        }
        if (reader) {
            reader->finish(batch);
            pageRead = reader->page();
            summary.figures.skipped += pageRead.skipped;
            if (!pageRead.columns.isEmpty())
                summary.columns = pageRead.columns;
            if (pageRead.isCutShort && state && result && !showsItsEnd) {
                // Not a bad line, but half of a good one: read again with the next reading.
                batch.badLines.pop_back();
                --batch.badCount;
                state =
                    fail(QStringLiteral("it ends in the middle of a line: the connection broke, it seems"));
            }
            if (!pageRead.problem.isEmpty() && state && result)
                state = fail(pageRead.problem);
        }
    }
    if (!state)
        return tl::unexpected(state.error());
    return result;
}

Expected<void> FeedReading::Private::take(std::string_view bytes)
{
    if (reader) {
        reader->read(bytes, batch);
        return {};
    }
    start.append(bytes);
    return start.size() < detectionBytes ? Expected<void>() : beginReader();
}

Expected<void> FeedReading::Private::beginReader()
{
    const std::string first = std::move(start);
    start.clear();
    if (first.starts_with("\xff\xfe") || first.starts_with("\xfe\xff"))
        return fail(QStringLiteral("it is written in UTF-16; feeds are UTF-8"));
    FeedReaderOptions options = request.reader;
    options.location = pageLocation;
    options.regions = &regions;
    const FeedFormat* format = findFeedFormat(options.format);
    if (format == nullptr && !options.format.isEmpty())
        return fail(QStringLiteral("there is no format \"%1\"").arg(options.format.left(60)));
    if (format == nullptr) {
        format = options.columns.fields.empty() ? &detectFormat(first, pageLocation, contentType)
                                                : &FeedFormat::Csv;
    }
    if (format == &FeedFormat::Ndjson &&
        contentType.startsWith(QLatin1String("text/html"), Qt::CaseInsensitive))
        return fail(QStringLiteral("the server sent a web page instead of a feed"));
    summary.format = QLatin1String(format->name);
    reader = makeFeedReader(*format, options);
    reader->read(first, batch);
    return {};
}

/// The finest region that a place names. False, with the reason, for a region that the map does not have.
bool FeedReading::Private::locatePlace(Place& place, QString& problem) const
{
    place.region = place.point ? locator.locate(*place.point) : RegionId();
    if (place.region.isValid())
        return true;
    if (place.regionCode.empty()) {
        place.region = RegionId::world();
        return true;
    }
    place.region = regions.find(std::string_view(place.regionCode));
    if (!place.region.isValid())
        problem =
            QStringLiteral("region \"%1\" is not on the map").arg(QString::fromStdString(place.regionCode));
    return place.region.isValid();
}

void FeedReading::Private::locateBatch()
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < batch.items.size(); ++i) {
        QString problem;
        const bool isGood = std::visit(
            [&](auto& item) {
                if constexpr (requires { item.place; })
                    return locatePlace(item.place, problem);
                else
                    return true;
            },
            batch.items[i]);
        if (!isGood) {
            addBadLine(batch, i < batch.lineOfItem.size() ? batch.lineOfItem[i] : 0, problem);
            continue;
        }
        if (kept != i)
            batch.items[kept] = std::move(batch.items[i]);
        ++kept;
    }
    batch.items.resize(kept);
}

/// Hands the batch over to be stored. What came of it is known with the next call of this or `settle`; after
/// a failure nothing more is stored, or a later batch would take its place with it past the lost one.
Expected<void> FeedReading::Private::flush(const FeedPlace& place)
{
    locateBatch();
    keepNewest(batch.badLines);
    lastBatch = clock.elapsed();
    for (BadLine& bad : batch.badLines)
        hideToken(bad.reason);
    for (const FeedItem& item : batch.items) {
        std::visit(
            [&](const auto& value) {
                if constexpr (requires { value.place; })
                    summary.newest = std::max(summary.newest.value_or(value.time), value.time);
            },
            item);
    }
    summary.figures.rejected += batch.badCount;
    summary.badLines.insert(summary.badLines.end(), batch.badLines.begin(), batch.badLines.end());
    keepNewest(summary.badLines);
    const auto settled = settle();
    if (settled)
        writer.begin(batch, place);
    else
        batch.clear();
    return settled;
}

/// Waits for the batch that is being stored, if one is, and takes it into account.
Expected<void> FeedReading::Private::settle()
{
    if (!writer.isPending())
        return storing;
    const auto written = writer.finish();
    if (!written)
        return storing = tl::unexpected(written.error());
    summary.figures.accepted += written->accepted;
    summary.figures.duplicate += written->duplicate;
    summary.figures.rejected += written->rejected;
    unannounced = unannounced || written->accepted > 0;
    reportProgress(false);
    if (unannounced && clock.elapsed() - lastStored >= storedMilliseconds) {
        lastStored = clock.elapsed();
        unannounced = false;
        listener.stored();
    }
    return {};
}

void FeedReading::Private::reportProgress(bool always)
{
    summary.figures.seconds = double(clock.elapsed()) / 1000;
    if (!always && clock.elapsed() - lastProgress < progressMilliseconds)
        return;
    lastProgress = clock.elapsed();
    listener.progress(summary.figures);
}

} // namespace outagemap
