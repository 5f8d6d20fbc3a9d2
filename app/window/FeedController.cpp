// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FeedController.h"

#include "core/cache/CacheReader.h"
#include "core/cache/CacheWriter.h"

#include <QFileInfo>
#include <algorithm>

namespace outagemap {

FeedController::FeedController(std::shared_ptr<const WorldMap> map, QString cachePath, QObject* parent)
    : QObject(parent)
    , m_map(std::move(map))
    , m_cachePath(std::move(cachePath))
    , m_starter(new QObject)
{
    m_thread.setObjectName(QStringLiteral("feed"));
    m_starter->moveToThread(&m_thread);
    connect(
        &m_thread, &QThread::finished, m_starter,
        [this] {
            m_running = nullptr;
            m_reload.reset();
            m_service.reset();
            m_feedWorker.reset();
            m_starter->deleteLater();
        },
        Qt::DirectConnection);
    m_thread.start();
}

FeedController::~FeedController()
{
    m_quitting = true;
    cancel();
    m_thread.quit();
    m_thread.wait();
}

FeedWorker* FeedController::worker()
{
    if (m_feedWorker)
        return m_feedWorker.get();
    auto writer = CacheWriter::open(m_cachePath, m_map->regions());
    if (!writer) {
        Q_EMIT failed(writer.error().message);
        return nullptr;
    }
    if (!m_locator)
        m_locator = std::make_unique<RegionLocator>(m_map->topology());
    m_writer = writer->get();
    m_feedWorker = std::make_unique<FeedWorker>(std::move(*writer), m_map->regions(), *m_locator);
    connect(m_feedWorker.get(), &FeedWorker::started, this, &FeedController::started);
    connect(m_feedWorker.get(), &FeedWorker::progress, this, &FeedController::progress);
    connect(m_feedWorker.get(), &FeedWorker::finished, this, &FeedController::finished);
    connect(m_feedWorker.get(), &FeedWorker::stored, this, &FeedController::stored);
    m_running = m_feedWorker.get();
    return m_feedWorker.get();
}

void FeedController::fetch(const FeedRequest& request)
{
    QMetaObject::invokeMethod(
        m_starter,
        [this, request] {
            if (m_quitting)
                return;
            if (FeedWorker* const feedWorker = worker())
                feedWorker->fetch(request);
        },
        Qt::QueuedConnection);
}

/// On m_thread.
void FeedController::loadList()
{
    if (m_quitting || !QFileInfo::exists(m_cachePath))
        return;
    const auto reader = CacheReader::open(m_cachePath, m_map->regions());
    const auto feeds = reader ? (*reader)->feeds() : tl::unexpected(reader.error());
    if (!feeds)
        return; // whoever shows the cache's data says so
    const bool any =
        std::any_of(feeds->begin(), feeds->end(), [](const StoredFeed& feed) { return feed.configured; });
    if (!m_service && any && worker() != nullptr) {
        m_tokens = TokenStore::keychain();
        m_service = std::make_unique<FeedService>(
            *m_feedWorker, *m_tokens, [this](std::int64_t key, const FeedState& state) {
                if (const auto saved = m_writer->setFeedState(key, state); !saved)
                    Q_EMIT failed(saved.error().message);
            });
        connect(m_service.get(), &FeedService::statusChanged, this, &FeedController::feedStatusChanged);
        m_service->setFeeds(*feeds);
        m_service->start();
    } else if (m_service) {
        m_service->setFeeds(*feeds);
    }
}

void FeedController::keepFeedsRead()
{
    QMetaObject::invokeMethod(
        m_starter,
        [this] {
            loadList();
            m_reload = std::make_unique<QTimer>();
            connect(m_reload.get(), &QTimer::timeout, m_starter, [this] { loadList(); });
            m_reload->start(std::chrono::minutes(1));
        },
        Qt::QueuedConnection);
}

void FeedController::changeList(std::function<Expected<void>(CacheWriter&)> change)
{
    QMetaObject::invokeMethod(
        m_starter,
        [this, change = std::move(change)] {
            if (m_quitting)
                return;
            const auto writer = CacheWriter::open(m_cachePath, m_map->regions());
            if (!writer) {
                Q_EMIT failed(writer.error().message);
                return;
            }
            if (const auto done = change(**writer); !done)
                Q_EMIT failed(done.error().message);
            else
                Q_EMIT listChanged();
            loadList();
        },
        Qt::QueuedConnection);
}

void FeedController::reloadFeeds()
{
    QMetaObject::invokeMethod(
        m_starter, [this] { loadList(); }, Qt::QueuedConnection);
}

void FeedController::fetchNow(std::int64_t key)
{
    QMetaObject::invokeMethod(
        m_starter,
        [this, key] {
            if (m_service)
                m_service->fetchNow(key);
        },
        Qt::QueuedConnection);
}

void FeedController::addFeed(const FeedConfig& config)
{
    changeList([config](CacheWriter& writer) -> Expected<void> {
        // One that is on the list already stays as it is; a cache that cannot be written is told of by
        // reading.
        (void)writer.addFeed(config);
        return {};
    });
}

void FeedController::updateFeed(std::int64_t key, const FeedConfig& config)
{
    changeList([key, config](CacheWriter& writer) { return writer.updateFeed(key, config); });
}

void FeedController::removeFeed(std::int64_t key)
{
    changeList([key](CacheWriter& writer) { return writer.removeFeed(key); });
}

void FeedController::cancel()
{
    if (FeedWorker* const running = m_running)
        running->cancel();
}

} // namespace outagemap
