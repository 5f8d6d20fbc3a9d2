// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedPool.h"

#include "core/feed/FeedReading.h"
#include "core/feed/SharedSink.h"

#include <QThread>
#include <QTimer>
#include <QUrl>
#include <algorithm>
#include <deque>

namespace outagemap {

namespace {

constexpr int tidyPauseMilliseconds = 20;

QString serverOf(const FeedRequest& request)
{
    const QUrl url(request.location);
    return url.host().toLower() + QLatin1Char(':') +
           QString::number(url.port(url.scheme() == QLatin1String("http") ? 80 : 443));
}

} // namespace

/// A thread that reads one feed at a time.
class FeedPool::Lane
{
public:
    Lane(FeedPool& pool, SharedSink& shared, const RegionDirectory& regions, const RegionLocator& locator,
         const FeedLimits& limits)
        : m_pool(pool)
        , m_sink(shared.share())
        , m_reading(*m_sink, regions, locator, limits, cancelled,
                    {[this](const FeedProgress& progress) {
                         post([this, progress] { Q_EMIT m_pool.progress(progress); });
                     },
                     [this] { post([this] { Q_EMIT m_pool.stored(); }); }})
        , m_place(new QObject)
    {
        m_thread.setObjectName(QStringLiteral("feed reading"));
        m_place->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_place, &QObject::deleteLater);
        m_thread.start();
    }

    ~Lane()
    {
        cancelled = true;
        m_thread.quit();
        m_thread.wait();
    }

    bool isBusy() const { return m_isBusy; }
    const FeedRequest& request() const { return m_request; }

    /// On the pool's thread; calls `ended` there.
    void start(const FeedRequest& request, std::function<void(const FeedSummary&)> ended)
    {
        m_request = request;
        m_isBusy = true;
        // Before the thread begins: what is cancelled from now on stays cancelled.
        cancelled = false;
        QMetaObject::invokeMethod(
            m_place,
            [this, request, ended = std::move(ended)] {
                const FeedSummary summary = m_reading.run(request);
                post([this, summary, ended] {
                    m_isBusy = false;
                    ended(summary);
                });
            },
            Qt::QueuedConnection);
    }

    std::atomic<bool> cancelled{false};

private:
    template <typename Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(&m_pool, std::move(work), Qt::QueuedConnection);
    }

    FeedPool& m_pool;
    std::unique_ptr<FeedSink> m_sink;
    FeedReading m_reading;
    QThread m_thread;
    QObject* m_place; ///< lives on m_thread
    FeedRequest m_request;
    bool m_isBusy = false;
};

class FeedPool::Private
{
public:
    Private(std::unique_ptr<FeedSink> feedSink, const RegionDirectory& directory,
            const RegionLocator& regionLocator, PoolLimits pool, const FeedLimits& feed)
        : sink(std::move(feedSink))
        , regions(directory)
        , locator(regionLocator)
        , poolLimits(pool)
        , feedLimits(feed)
    {
    }

    bool mayStart(const FeedRequest& request) const;
    Lane& freeLane(FeedPool& pool);

    SharedSink sink;
    const RegionDirectory& regions;
    const RegionLocator& locator;
    PoolLimits poolLimits;
    FeedLimits feedLimits;
    std::deque<FeedRequest> waiting;
    std::vector<std::unique_ptr<Lane>> lanes; ///< end before the sink
    bool isTidying = false;
};

FeedPool::FeedPool(std::unique_ptr<FeedSink> sink, const RegionDirectory& regions,
                   const RegionLocator& locator, PoolLimits poolLimits, FeedLimits feedLimits)
    : d(std::make_unique<Private>(std::move(sink), regions, locator, poolLimits, feedLimits))
{
    qRegisterMetaType<FeedRequest>();
    qRegisterMetaType<FeedProgress>();
    qRegisterMetaType<FeedSummary>();
}

FeedPool::~FeedPool()
{
    // All at once, before each is waited for.
    for (const auto& lane : d->lanes)
        lane->cancelled = true;
}

bool FeedPool::Private::mayStart(const FeedRequest& request) const
{
    int connections = 0;
    int sameServer = 0;
    bool isLocalBusy = false;
    const bool remote = isRemote(request.location);
    const QString server = remote ? serverOf(request) : QString();
    for (const auto& lane : lanes) {
        if (!lane->isBusy())
            continue;
        if (lane->request().location == request.location)
            return false;
        if (!isRemote(lane->request().location)) {
            isLocalBusy = true;
            continue;
        }
        ++connections;
        sameServer += remote && serverOf(lane->request()) == server ? 1 : 0;
    }
    if (!remote)
        return !isLocalBusy;
    return connections < std::clamp(poolLimits.connections, 1, 16) &&
           sameServer < std::max(1, poolLimits.perServer);
}

FeedPool::Lane& FeedPool::Private::freeLane(FeedPool& pool)
{
    for (const auto& lane : lanes) {
        if (!lane->isBusy())
            return *lane;
    }
    lanes.push_back(std::make_unique<Lane>(pool, sink, regions, locator, feedLimits));
    return *lanes.back();
}

void FeedPool::fetch(const FeedRequest& request)
{
    d->waiting.push_back(request);
    startWaiting();
}

void FeedPool::startWaiting()
{
    for (std::size_t i = 0; i < d->waiting.size();) {
        if (!d->mayStart(d->waiting[i])) {
            ++i;
            continue;
        }
        const FeedRequest request = d->waiting[i];
        d->waiting.erase(d->waiting.begin() + std::ptrdiff_t(i));
        d->freeLane(*this).start(request, [this](const FeedSummary& summary) {
            Q_EMIT finished(summary);
            startWaiting();
            tidySoon();
        });
        Q_EMIT started(request.location);
    }
}

void FeedPool::cancelWhere(const std::function<bool(const FeedRequest&)>& isMeant)
{
    std::vector<FeedRequest> dropped;
    std::erase_if(d->waiting, [&](const FeedRequest& request) {
        const bool drops = isMeant(request);
        if (drops)
            dropped.push_back(request);
        return drops;
    });
    for (const auto& lane : d->lanes) {
        if (lane->isBusy() && isMeant(lane->request()))
            lane->cancelled = true;
    }
    for (const FeedRequest& request : dropped) {
        FeedSummary summary;
        summary.figures.location = request.location;
        summary.figures.key = request.key;
        summary.cancelled = true;
        Q_EMIT finished(summary);
    }
}

void FeedPool::cancel()
{
    cancelWhere([](const FeedRequest&) { return true; });
}

void FeedPool::cancel(std::int64_t key)
{
    cancelWhere([key](const FeedRequest& request) { return request.key == key; });
}

bool FeedPool::isIdle() const
{
    return d->waiting.empty() &&
           std::none_of(d->lanes.begin(), d->lanes.end(), [](const auto& lane) { return lane->isBusy(); });
}

void FeedPool::withSink(const std::function<void(FeedSink&)>& work)
{
    d->sink.use(work);
}

void FeedPool::tidySoon()
{
    if (std::exchange(d->isTidying, true))
        return;
    // A little at a time, so that a batch or another program never waits for it.
    QTimer::singleShot(tidyPauseMilliseconds, this, [this] {
        d->isTidying = false;
        bool more = false;
        d->sink.use([&](FeedSink& sink) { more = sink.tidy().value_or(false); });
        if (more)
            tidySoon();
    });
}

} // namespace outagemap
