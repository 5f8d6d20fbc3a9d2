// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheRetention.h"
#include "core/feed/FeedPool.h"
#include "core/feed/FeedService.h"
#include "core/geo/WorldMap.h"
#include "core/model/Counts.h"

#include <QObject>
#include <QThread>
#include <QTimer>
#include <functional>
#include <memory>

namespace outagemap {

class CacheWriter;

/// Keeps the feeds read into the cache, several at a time, away from the GUI thread. Its FeedPool has the one
/// writer of the cache.
class FeedController : public QObject
{
    Q_OBJECT

public:
    FeedController(std::shared_ptr<const WorldMap> map, QString cachePath, QObject* parent = nullptr);
    /// Cancels what is being read and waits for the threads, a second at most.
    ~FeedController() override;

    void fetch(const FeedRequest& request);
    void cancel();

    /// Keeps the feeds of the list read from now on. Without such feeds nothing is opened and no connection
    /// made. What another program (the command line) changes in the list is taken over within a minute.
    void keepFeedsRead();
    /// Takes over a changed list at once.
    void reloadFeeds();
    /// Reads the feed, or (0) all that are not paused, as soon as possible.
    void fetchNow(std::int64_t key = 0);
    /// Puts a feed on the list, changes or takes out one by its key. Each ends in `listChanged`, or `failed`.
    /// A token (if not empty) goes to the keychain; where there is none it is kept in memory, and `failed`
    /// says so.
    void addFeed(const FeedConfig& config, const QByteArray& token = {});
    /// The same for one that may be on the list: then it stays as it is.
    void rememberFeed(const FeedConfig& config);
    void updateFeed(std::int64_t key, const FeedConfig& config, const QByteArray& token = {});
    /// With `tokenOf`, the feed's location, its token goes out of the keychain, too.
    void removeFeed(std::int64_t key, const QString& tokenOf = {});

    std::shared_ptr<TokenStore> tokens() const { return m_tokens; }

    /// How long the cache keeps what. Ends in `retentionReady`, or `failed`.
    void askRetention();
    void setRetention(const CacheRetention& retention);

Q_SIGNALS:
    void listChanged();
    void retentionReady(const outagemap::CacheRetention& retention);
    void started(const QString& location);
    void progress(const outagemap::FeedProgress& progress);
    void finished(const outagemap::FeedSummary& summary);
    void stored();
    /// How a feed of the list stands has changed.
    void feedStatusChanged(const outagemap::FeedStanding& status);
    /// The cache cannot be written: nothing can be read into it.
    void failed(const QString& message);

private:
    FeedPool* pool();
    void loadList();
    /// Runs `change` on the feed thread with the cache open for writing.
    void changeList(std::function<Expected<void>(CacheWriter&)> change);
    void changeNow(const std::function<Expected<void>(CacheWriter&)>& change);
    void changeList(const FeedConfig& config, const QByteArray& token,
                    std::function<Expected<void>(CacheWriter&)> change);
    void keepToken(const QString& location, const QByteArray& token);

    std::shared_ptr<const WorldMap> m_map;
    QString m_cachePath;
    std::shared_ptr<TokenStore> m_tokens;
    QThread m_thread;
    QObject* m_starter; ///< lives on m_thread
    std::unique_ptr<RegionLocator> m_locator;
    std::unique_ptr<FeedPool> m_pool; ///< made, used and ended on m_thread, as those below
    CacheWriter* m_writer = nullptr;  ///< the pool's, used through FeedPool::withSink
    std::unique_ptr<FeedService> m_service;
    std::unique_ptr<QTimer> m_reload;
    std::atomic<bool> m_quitting{false};
};

} // namespace outagemap
