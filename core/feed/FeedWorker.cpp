// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedWorker.h"

#include "core/feed/BadLines.h"
#include "core/feed/BatchWriter.h"
#include "core/feed/Decompressor.h"
#include "core/feed/FeedSource.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimer>
#include <atomic>
#include <deque>

namespace outagemap {

namespace {

// A batch is one transaction: large enough that its fixed cost does not matter, small enough to be held in
// memory and to show soon.
constexpr std::size_t batchItems = 20'000;
constexpr qint64 batchMilliseconds = 1'000;
constexpr qint64 progressMilliseconds = 100;
constexpr qint64 storedMilliseconds = 250;
constexpr std::size_t detectionBytes = 4096;

/// Files are known by their absolute path, however they were named.
QString identityOf(const QString& location)
{
    if (location == QLatin1String("-") || location.contains(QLatin1String("://")))
        return location;
    return QFileInfo(location).absoluteFilePath();
}

} // namespace

class FeedWorker::Private
{
public:
    Private(FeedWorker& worker, std::unique_ptr<FeedSink> feedSink, const RegionDirectory& directory,
            const RegionLocator& regionLocator, const FeedLimits& feedLimits)
        : q(worker)
        , sink(std::move(feedSink))
        , regions(directory)
        , locator(regionLocator)
        , limits(feedLimits)
        , writer(*sink)
    {
    }

    void run(const FeedRequest& request);
    QString readAll(const FeedRequest& request);
    Expected<FeedSource::PageResult> readPage(FeedSource& source, const FeedRequest& request,
                                              const FeedPlace& place);
    void take(std::string_view bytes, const FeedRequest& request, const QString& contentType);
    void beginReader(const FeedRequest& request, const QString& contentType);
    void locateBatch();
    bool locatePlace(Place& place, QString& problem) const;
    Expected<void> flush(const FeedPlace& place);
    Expected<void> settle();
    void reportProgress(bool always);

    FeedWorker& q;
    std::unique_ptr<FeedSink> sink;
    const RegionDirectory& regions;
    const RegionLocator& locator;
    FeedLimits limits;
    BatchWriter writer; ///< stores one batch while the next is read

    std::deque<FeedRequest> queue;
    bool running = false;
    std::atomic<bool> cancelled{false};

    // The running reading.
    FeedSummary summary;
    std::unique_ptr<FeedReader> reader;
    std::string start; ///< the first bytes, until they tell the format
    FeedBatch batch;
    Expected<void> storing; ///< how writing goes; once it failed it stays failed for this reading
    QElapsedTimer clock;
    qint64 lastBatch = 0;
    qint64 lastProgress = 0;
    qint64 lastStored = 0;
    bool unannounced = false; ///< something was stored since `stored` was last emitted
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
        d->run(next);
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

void FeedWorker::Private::run(const FeedRequest& request)
{
    summary = FeedSummary();
    summary.figures.location = request.location;
    reader.reset();
    start.clear();
    batch.clear();
    batch.lines = 0;
    storing = {};
    clock.start();
    lastBatch = lastProgress = lastStored = 0;
    Q_EMIT q.started(request.location);
    if (!cancelled)
        summary.problem = readAll(request);
    summary.cancelled = cancelled;
    keepNewest(summary.badLines);
    reportProgress(true);
    if (unannounced)
        Q_EMIT q.stored();
    unannounced = false;
    Q_EMIT q.finished(summary);
}

/// Returns what went wrong; empty when all went well.
QString FeedWorker::Private::readAll(const FeedRequest& request)
{
    const auto named = [&](const Error& error) {
        return QStringLiteral("%1: %2").arg(request.location, error.message);
    };
    const auto source = FeedSource::make(request.location, limits, cancelled);
    if (!source)
        return named(source.error());
    Expected<FeedPlace> place = sink->beginFeed(identityOf(request.location));
    if (!place)
        return place.error().message;

    QString problem;
    for (int page = 0; !cancelled; ++page) {
        if (page == limits.maxPages) {
            problem = named({QStringLiteral("it has more than %1 pages").arg(limits.maxPages)});
            break;
        }
        const auto result = readPage(**source, request, *place);
        if (!result) {
            problem = named(result.error());
            break;
        }
        if (result->notModified) {
            summary.notModified = true;
            break;
        }
        // The page is complete: its rest and the place behind it go together.
        if (!cancelled)
            *place = result->next;
        if (const auto written = flush(*place); !written) {
            problem = written.error().message;
            break;
        }
        if (!result->hasNext)
            break;
    }
    // What a broken page gave is kept; the place stays before it.
    if (!batch.isEmpty()) {
        if (const auto written = flush(*place); !written && problem.isEmpty())
            problem = written.error().message;
    }
    if (const auto written = settle(); !written && problem.isEmpty())
        problem = written.error().message;
    if (const auto ended = sink->endFeed(problem); !ended && problem.isEmpty())
        problem = ended.error().message;
    return problem;
}

Expected<FeedSource::PageResult> FeedWorker::Private::readPage(FeedSource& source, const FeedRequest& request,
                                                               const FeedPlace& place)
{
    // Every page is a feed of its own to the parser: it may be packed, and has a header if it is a table.
    Decompressor decompressor(limits.maxExpandedBytes);
    reader.reset();
    start.clear();
    QString contentType;
    Expected<void> state;
    const auto unpacked = [&](std::string_view bytes) {
        take(bytes, request, contentType);
        if (batch.items.size() >= batchItems || clock.elapsed() - lastBatch >= batchMilliseconds)
            state = flush(place);
        return state.has_value() && !cancelled;
    };
    const auto result = source.readPage(
        place,
        [&](const FeedSource::PageInfo& info) {
            contentType = info.contentType;
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
        if (!reader && !start.empty())
            beginReader(request, contentType);
        if (reader)
            reader->finish(batch);
    }
    if (!state)
        return tl::unexpected(state.error());
    return result;
}

void FeedWorker::Private::take(std::string_view bytes, const FeedRequest& request, const QString& contentType)
{
    if (!reader) {
        start.append(bytes);
        if (start.size() < detectionBytes)
            return;
        beginReader(request, contentType);
        return;
    }
    reader->read(bytes, batch);
}

void FeedWorker::Private::beginReader(const FeedRequest& request, const QString& contentType)
{
    const FeedFormat format = request.reader.columns.fields.empty()
                                  ? detectFormat(start, request.location, contentType)
                                  : FeedFormat::Csv;
    reader = makeFeedReader(format, request.reader);
    reader->read(start, batch);
    start.clear();
}

/// The finest region that a place names. False, with the reason, for a region that the map does not have.
bool FeedWorker::Private::locatePlace(Place& place, QString& problem) const
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

void FeedWorker::Private::locateBatch()
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
Expected<void> FeedWorker::Private::flush(const FeedPlace& place)
{
    locateBatch();
    keepNewest(batch.badLines);
    lastBatch = clock.elapsed();
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
Expected<void> FeedWorker::Private::settle()
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
        Q_EMIT q.stored();
    }
    return {};
}

void FeedWorker::Private::reportProgress(bool always)
{
    summary.figures.seconds = double(clock.elapsed()) / 1000;
    if (!always && clock.elapsed() - lastProgress < progressMilliseconds)
        return;
    lastProgress = clock.elapsed();
    Q_EMIT q.progress(summary.figures);
}

} // namespace outagemap
