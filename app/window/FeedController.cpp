// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FeedController.h"

#include "app/window/BackgroundThread.h"
#include "core/cache/CacheReader.h"
#include "core/cache/CacheWriter.h"

#include <QFileInfo>
#include <algorithm>

namespace outagemap {

FeedController::FeedController(std::shared_ptr<const WorldMap> map, QString cachePath, QObject* parent)
    : QObject(parent)
    , m_map(std::move(map))
    , m_cachePath(std::move(cachePath))
    , m_tokens(TokenStore::keychain())
    , m_starter(new QObject)
{
    m_thread.setObjectName(QStringLiteral("feed"));
    m_starter->moveToThread(&m_thread);
    connect(
        &m_thread, &QThread::finished, m_starter,
        [this] {
            m_reload.reset();
            m_service.reset();
            m_pool.reset();
            m_starter->deleteLater();
        },
        Qt::DirectConnection);
    startInBackground(m_thread);
}

FeedController::~FeedController()
{
    m_quitting = true;
    m_thread.quit();
    m_thread.wait();
}

FeedPool* FeedController::pool()
{
    if (m_pool)
        return m_pool.get();
    auto writer = CacheWriter::open(m_cachePath, m_map->regions());
    if (!writer) {
        Q_EMIT failed(writer.error().message);
        return nullptr;
    }
    if (!m_locator)
        m_locator = std::make_unique<RegionLocator>(m_map->topology());
    m_writer = writer->get();
    m_pool = std::make_unique<FeedPool>(std::move(*writer), m_map->regions(), *m_locator);
    connect(m_pool.get(), &FeedPool::started, this, &FeedController::started);
    connect(m_pool.get(), &FeedPool::progress, this, &FeedController::progress);
    connect(m_pool.get(), &FeedPool::finished, this, &FeedController::finished);
    connect(m_pool.get(), &FeedPool::stored, this, &FeedController::stored);
    return m_pool.get();
}

void FeedController::fetch(const FeedRequest& request)
{
    QMetaObject::invokeMethod(
        m_starter,
        [this, request] {
            if (m_quitting)
                return;
            if (FeedPool* const feeds = pool())
                feeds->fetch(request);
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
    if (!m_service && any && pool() != nullptr) {
        m_service = std::make_unique<FeedService>(
            *m_pool, *m_tokens, [this](std::int64_t key, const FeedState& state) {
                m_pool->withSink([&](FeedSink&) {
                    if (const auto saved = m_writer->setFeedState(key, state); !saved)
                        Q_EMIT failed(saved.error().message);
                });
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

void FeedController::changeNow(const std::function<Expected<void>(CacheWriter&)>& change)
{
    FeedPool* const feeds = m_quitting ? nullptr : pool();
    if (feeds == nullptr)
        return;
    feeds->withSink([&](FeedSink&) {
        if (const auto done = change(*m_writer); !done)
            Q_EMIT failed(done.error().message);
        else
            Q_EMIT listChanged();
    });
    loadList();
}

void FeedController::changeList(std::function<Expected<void>(CacheWriter&)> change)
{
    QMetaObject::invokeMethod(
        m_starter, [this, change = std::move(change)] { changeNow(change); }, Qt::QueuedConnection);
}

/// The token is kept before the feed is read for the first time.
void FeedController::changeList(const FeedConfig& config, const QByteArray& token,
                                std::function<Expected<void>(CacheWriter&)> change)
{
    QMetaObject::invokeMethod(
        m_starter,
        [this, config, token, change = std::move(change)] {
            keepToken(config.location, token);
            changeNow(change);
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

/// On m_thread: may wait for the keychain to be unlocked, for which the thread's events go on.
void FeedController::keepToken(const QString& location, const QByteArray& token)
{
    if (token.isEmpty())
        return;
    if (const auto kept = m_tokens->write(location, token); !kept) {
        m_tokens->keepForNow(location, token);
        Q_EMIT failed(tr("%1. The token is kept until the program ends.").arg(kept.error().message));
    }
}

void FeedController::addFeed(const FeedConfig& config, const QByteArray& token)
{
    changeList(config, token, [config](CacheWriter& writer) -> Expected<void> {
        if (const auto key = writer.addFeed(config); !key)
            return tl::unexpected(key.error());
        return {};
    });
}

void FeedController::rememberFeed(const FeedConfig& config)
{
    changeList([config](CacheWriter& writer) -> Expected<void> {
        (void)writer.addFeed(config);
        return {};
    });
}

void FeedController::updateFeed(std::int64_t key, const FeedConfig& config, const QByteArray& token)
{
    changeList(config, token, [key, config](CacheWriter& writer) { return writer.updateFeed(key, config); });
}

void FeedController::removeFeed(std::int64_t key, const QString& location)
{
    changeList([key](CacheWriter& writer) { return writer.removeFeed(key); });
    if (!location.isEmpty()) {
        QMetaObject::invokeMethod(
            m_starter, [this, location] { (void)m_tokens->remove(location); }, Qt::QueuedConnection);
    }
}

void FeedController::askRetention()
{
    QMetaObject::invokeMethod(
        m_starter,
        [this] {
            FeedPool* const feeds = m_quitting ? nullptr : pool();
            if (feeds == nullptr)
                return;
            feeds->withSink([this](FeedSink&) {
                if (const auto retention = m_writer->retention())
                    Q_EMIT retentionReady(*retention);
                else
                    Q_EMIT failed(retention.error().message);
            });
        },
        Qt::QueuedConnection);
}

void FeedController::setRetention(const CacheRetention& retention)
{
    changeList([retention](CacheWriter& writer) { return writer.setRetention(retention); });
}

void FeedController::cancel()
{
    QMetaObject::invokeMethod(
        m_starter,
        [this] {
            if (m_pool)
                m_pool->cancel();
        },
        Qt::QueuedConnection);
}

} // namespace outagemap
