// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedService.h"

#include "core/feed/FeedPool.h"
#include "core/feed/FeedSettings.h"

#include <QDateTime>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QNetworkInformation>
#include <QRandomGenerator>
#include <QTimer>
#include <algorithm>

namespace outagemap {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// The longest between two looks at the clock: waking up is noticed so late at most.
constexpr milliseconds longestLook{15'000};

/// A network that was just joined, or a file that was just made, is given that long.
constexpr seconds settling{2};

/// Every so many readings, whatever the server says about nothing having changed is not believed.
constexpr int readingsBetweenDoubts = 24;

bool isSameConfig(const FeedConfig& a, const FeedConfig& b)
{
    return a.location == b.location && a.kind == b.kind && a.enabled == b.enabled &&
           a.interval == b.interval && a.settings == b.settings;
}

} // namespace

class FeedService::Private
{
public:
    struct Entry
    {
        FeedConfig config;
        FeedStanding status;
        bool isAsked = false;   ///< by the user: whatever the schedule says
        bool isChanged = false; ///< while it is read: to be read anew
        int readings = 0;
    };

    Private(FeedService& service, FeedPool& feedPool, TokenStore& tokenStore, SaveState saveState,
            Clock clocks)
        : q(service)
        , pool(feedPool)
        , tokens(tokenStore)
        , save(std::move(saveState))
        , clock(std::move(clocks))
    {
    }

    Entry* find(std::int64_t key);
    Entry* nextDue(UtcTime now);
    void read(std::int64_t key);
    Expected<FeedRequest> requestFor(Entry& entry);
    void finish(const FeedSummary& summary);
    void watchFiles();
    void wake();
    void lookSoon();
    bool isOffline() const;

    FeedService& q;
    FeedPool& pool;
    TokenStore& tokens;
    SaveState save;
    Clock clock;
    std::vector<Entry> entries;
    WakeDetector wakeDetector;
    QTimer timer;
    QFileSystemWatcher watcher;
    bool isStarted = false;
};

FeedService::Clock FeedService::Clock::system()
{
    return {[] { return UtcTime(QDateTime::currentSecsSinceEpoch()); },
            [] {
                return std::chrono::duration_cast<milliseconds>(
                    std::chrono::steady_clock::now().time_since_epoch());
            },
            [] { return QRandomGenerator::global()->generateDouble(); }};
}

FeedService::FeedService(FeedPool& pool, TokenStore& tokens, SaveState save, Clock clock)
    : d(std::make_unique<Private>(*this, pool, tokens, std::move(save), std::move(clock)))
{
    qRegisterMetaType<FeedStanding>();
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] {
        const milliseconds next = runDue();
        if (d->isStarted)
            d->timer.start(next);
    });
    connect(&d->pool, &FeedPool::progress, this, [this](const FeedProgress& progress) {
        Private::Entry* const entry = d->find(progress.key);
        if (entry != nullptr && entry->status.isRunning) {
            entry->status.progress = progress;
            Q_EMIT statusChanged(entry->status);
        }
    });
    connect(&d->pool, &FeedPool::finished, this, [this](const FeedSummary& summary) {
        d->finish(summary);
        d->lookSoon();
    });
    const auto changed = [this](const QString& path) {
        for (Private::Entry& entry : d->entries) {
            if (entry.config.enabled && entry.config.location == path) {
                entry.status.state.nextDue = d->clock.now() + settling;
                d->lookSoon();
            }
        }
    };
    connect(&d->watcher, &QFileSystemWatcher::directoryChanged, this, changed);
    connect(&d->watcher, &QFileSystemWatcher::fileChanged, this, changed);
}

FeedService::~FeedService() = default;

FeedService::Private::Entry* FeedService::Private::find(std::int64_t key)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [key](const Entry& entry) { return entry.status.key == key; });
    return key == 0 || found == entries.end() ? nullptr : &*found;
}

void FeedService::setFeeds(const std::vector<StoredFeed>& feeds)
{
    std::vector<Private::Entry> entries;
    std::vector<std::int64_t> ended; ///< running as they are not meant to be read any more
    for (const Private::Entry& entry : d->entries) {
        const auto stays = [&](const StoredFeed& feed) {
            return feed.configured && feed.key == entry.status.key;
        };
        if (entry.status.isRunning && std::none_of(feeds.begin(), feeds.end(), stays))
            ended.push_back(entry.status.key);
    }
    for (const StoredFeed& feed : feeds) {
        if (!feed.configured)
            continue;
        Private::Entry entry;
        if (const Private::Entry* const known = d->find(feed.key)) {
            entry = *known;
            if (!isSameConfig(known->config, feed.config)) {
                entry.status.state.nextDue = std::nullopt;
                entry.status.state.failures = 0;
                if (known->status.isRunning) {
                    entry.isChanged = true;
                    ended.push_back(feed.key);
                }
            }
        } else {
            entry.status.key = feed.key;
            entry.status.state = feed.state;
            entry.status.problem = feed.lastError;
            entry.status.newest = feed.newest;
        }
        entry.config = feed.config;
        entries.push_back(std::move(entry));
    }
    d->entries = std::move(entries);
    for (const std::int64_t key : ended)
        d->pool.cancel(key);
    d->watchFiles();
    d->lookSoon();
}

void FeedService::Private::watchFiles()
{
    QStringList paths;
    for (const Entry& entry : entries) {
        if (entry.config.enabled && !isRemote(entry.config.location) &&
            QFileInfo::exists(entry.config.location))
            paths += entry.config.location;
    }
    const QStringList watched = watcher.files() + watcher.directories();
    for (const QString& path : watched) {
        if (!paths.contains(path))
            watcher.removePath(path);
    }
    for (const QString& path : paths) {
        if (!watched.contains(path))
            watcher.addPath(path);
    }
}

void FeedService::start()
{
    d->isStarted = true;
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reachability) {
                    if (reachability == QNetworkInformation::Reachability::Online)
                        d->wake();
                });
    }
    d->lookSoon();
}

void FeedService::fetchNow(std::int64_t key)
{
    for (Private::Entry& entry : d->entries) {
        if (entry.status.key == key || (key == 0 && entry.config.enabled))
            entry.isAsked = true;
    }
    d->lookSoon();
}

std::vector<FeedStanding> FeedService::statuses() const
{
    std::vector<FeedStanding> result;
    for (const Private::Entry& entry : d->entries)
        result.push_back(entry.status);
    return result;
}

void FeedService::Private::lookSoon()
{
    if (isStarted)
        timer.start(0);
}

/// After sleeping, and when there is a network again: nothing waits that waited for that.
void FeedService::Private::wake()
{
    const UtcTime soon = clock.now() + settling;
    for (Entry& entry : entries) {
        FeedState& state = entry.status.state;
        if (isRemote(entry.config.location) &&
            (state.state == schedule::offline || state.state == schedule::failing) && state.nextDue &&
            *state.nextDue > soon)
            state.nextDue = soon;
    }
    lookSoon();
}

bool FeedService::Private::isOffline() const
{
    const QNetworkInformation* const network = QNetworkInformation::instance();
    return network != nullptr && network->reachability() == QNetworkInformation::Reachability::Disconnected;
}

FeedService::Private::Entry* FeedService::Private::nextDue(UtcTime now)
{
    Entry* next = nullptr;
    std::optional<UtcTime> nextTime;
    for (Entry& entry : entries) {
        if (entry.status.isRunning)
            continue;
        const auto due = entry.isAsked ? std::optional(UtcTime())
                                       : schedule::dueTime(entry.config, entry.status.state, now);
        if (due && *due <= now && (!nextTime || *due < *nextTime)) {
            next = &entry;
            nextTime = due;
        }
    }
    return next;
}

milliseconds FeedService::runDue()
{
    if (d->wakeDetector.slept(d->clock.now(), d->clock.monotonic()))
        d->wake();
    while (const Private::Entry* const entry = d->nextDue(d->clock.now()))
        d->read(entry->status.key);
    milliseconds wait = longestLook;
    const UtcTime now = d->clock.now();
    for (const Private::Entry& entry : d->entries) {
        const auto due = schedule::dueTime(entry.config, entry.status.state, now);
        if (due && !entry.status.isRunning)
            wait = std::min(wait, std::max(milliseconds(50), milliseconds(*due - now)));
    }
    return wait;
}

Expected<FeedRequest> FeedService::Private::requestFor(Entry& entry)
{
    const auto settings = FeedSettings::fromJson(entry.config.settings);
    if (!settings)
        return tl::unexpected(settings.error());
    auto request = feedRequest(entry.config);
    if (!request)
        return request;
    // The keychain may ask the user to unlock it: the thread that reads waits for that, not this one.
    if (settings->needsToken) {
        request->token.ask = [&store = tokens,
                              location = entry.config.location](const std::atomic<bool>& cancelled) {
            return store.read(location, &cancelled);
        };
    }
    request->unconditional = ++entry.readings % readingsBetweenDoubts == 0;
    request->key = entry.status.key;
    return request;
}

void FeedService::Private::read(std::int64_t key)
{
    Entry* entry = find(key);
    entry->isAsked = false;
    entry->status.isRunning = true;
    entry->status.progress = {};
    FeedSummary summary;
    summary.figures.location = entry->config.location;
    summary.figures.key = key;
    Q_EMIT q.statusChanged(entry->status);
    if (isRemote(entry->config.location) && isOffline()) {
        summary.trouble = FeedTrouble::Offline;
        summary.problem = QStringLiteral("this computer is off line");
        finish(summary);
    } else if (const auto request = requestFor(*entry); !request) {
        summary.trouble = FeedTrouble::Refused;
        summary.problem = request.error().message;
        finish(summary);
    } else {
        pool.fetch(*request);
    }
}

void FeedService::Private::finish(const FeedSummary& summary)
{
    // The list may have changed meanwhile.
    Entry* const entry = find(summary.figures.key);
    if (entry == nullptr || !entry->status.isRunning)
        return;
    FeedStanding& status = entry->status;
    status.isRunning = false;
    status.progress = summary.figures;
    status.problem = summary.problem;
    if (summary.newest)
        status.newest = std::max(status.newest.value_or(*summary.newest), *summary.newest);
    status.state =
        schedule::afterReading(status.state, entry->config.interval, summary, clock.now(), clock.chance());
    if (std::exchange(entry->isChanged, false))
        status.state.nextDue = std::nullopt;
    save(status.key, status.state);
    watchFiles();
    Q_EMIT q.statusChanged(status);
}

} // namespace outagemap
