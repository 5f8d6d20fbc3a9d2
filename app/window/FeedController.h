// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedService.h"
#include "core/feed/FeedWorker.h"
#include "core/geo/WorldMap.h"
#include "core/model/Counts.h"

#include <QObject>
#include <QThread>
#include <QTimer>
#include <functional>
#include <memory>

namespace outagemap {

class CacheWriter;

/// Reads feeds into the cache on a thread of its own, the only one that writes.
class FeedController : public QObject
{
    Q_OBJECT

public:
    FeedController(std::shared_ptr<const WorldMap> map, QString cachePath, QObject* parent = nullptr);
    /// Cancels what is being read and waits for the thread, a second at most.
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
    void addFeed(const FeedConfig& config);
    void updateFeed(std::int64_t key, const FeedConfig& config);
    void removeFeed(std::int64_t key);

Q_SIGNALS:
    void listChanged();
    void started(const QString& location);
    void progress(const outagemap::FeedProgress& progress);
    void finished(const outagemap::FeedSummary& summary);
    void stored();
    /// How a feed of the list stands has changed.
    void feedStatusChanged(const outagemap::FeedStanding& status);
    /// The cache cannot be written: nothing can be read into it.
    void failed(const QString& message);

private:
    FeedWorker* worker();
    void loadList();
    /// Runs `change` on the feed thread with the cache open for writing.
    void changeList(std::function<Expected<void>(CacheWriter&)> change);

    std::shared_ptr<const WorldMap> m_map;
    QString m_cachePath;
    QThread m_thread;
    QObject* m_starter; ///< lives on m_thread
    std::unique_ptr<RegionLocator> m_locator;
    std::unique_ptr<FeedWorker> m_feedWorker; ///< made, used and ended on m_thread, as those below
    CacheWriter* m_writer = nullptr;          ///< the worker's
    std::unique_ptr<TokenStore> m_tokens;
    std::unique_ptr<FeedService> m_service;
    std::unique_ptr<QTimer> m_reload;
    std::atomic<FeedWorker*> m_running{nullptr};
    std::atomic<bool> m_quitting{false};
};

} // namespace outagemap
