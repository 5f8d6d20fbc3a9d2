// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedPool.h"
#include "core/feed/FeedSchedule.h"
#include "core/feed/TokenStore.h"

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

namespace outagemap {

/// How a feed of the list stands, for lists and the command line.
struct FeedStanding
{
    std::int64_t key = 0;
    FeedState state;
    bool isRunning = false;
    FeedProgress progress;         ///< of the running reading, else of the last
    QString problem;               ///< of the last reading; empty when it went well
    std::optional<UtcTime> newest; ///< of what it brought

    /// How far what it brought lags behind `now`; nothing where it brought nothing.
    std::optional<std::chrono::seconds> lag(UtcTime now) const
    {
        return newest ? std::optional(std::max(std::chrono::seconds(0), now - *newest)) : std::nullopt;
    }
};

/// Keeps the feeds of the list read: each at its interval, several at a time, with patience after failures;
/// off line it waits, after the machine slept it goes on at once, and a folder or file is read when it
/// changes. Lives on the pool's thread.
class FeedService : public QObject
{
    Q_OBJECT

public:
    /// Clocks, apart so that tests can turn them.
    struct Clock
    {
        std::function<UtcTime()> now;
        std::function<std::chrono::milliseconds()> monotonic;
        std::function<double()> chance; ///< uniform in [0, 1)
        static Clock system();
    };
    using SaveState = std::function<void(std::int64_t key, const FeedState& state)>;

    /// The pool and the tokens must outlive it. `save` is called on this thread whenever a state changes.
    FeedService(FeedPool& pool, TokenStore& tokens, SaveState save, Clock clock = Clock::system());
    ~FeedService() override;

    /// The feeds to be kept read, from now on; those that are not configured are left out. What is known of a
    /// feed that stays is kept, unless what is set up for it changed: then it is due at once. Readings of
    /// feeds that went, were paused or changed end.
    void setFeeds(const std::vector<StoredFeed>& feeds);

    /// Starts keeping them read.
    void start();

    /// Reads the feed, or (0) all that are not paused, as soon as possible.
    void fetchNow(std::int64_t key = 0);

    std::vector<FeedStanding> statuses() const;

    /// What the timer does, for tests and for who reads all once: begins to read all feeds that are due (the
    /// pool's `isIdle` tells when that is over). Returns when to look again.
    std::chrono::milliseconds runDue();

Q_SIGNALS:
    void statusChanged(const outagemap::FeedStanding& status);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace outagemap

Q_DECLARE_METATYPE(outagemap::FeedStanding)
