// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedService.h"

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

bool isRemote(const QString& location)
{
    return location.contains(QLatin1String("://"));
}

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
        bool isAsked = false; ///< by the user: whatever the schedule says
        int readings = 0;
    };

    Private(FeedService& service, FeedWorker& feedWorker, TokenStore& tokenStore, SaveState saveState,
            Clock clocks)
        : q(service)
        , worker(feedWorker)
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
    FeedWorker& worker;
    TokenStore& tokens;
    SaveState save;
    Clock clock;
    std::vector<Entry> entries;
    WakeDetector wakeDetector;
    QTimer timer;
    QFileSystemWatcher watcher;
    std::int64_t running = 0; ///< key of the feed that is being read; 0: none
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

FeedService::FeedService(FeedWorker& worker, TokenStore& tokens, SaveState save, Clock clock)
    : d(std::make_unique<Private>(*this, worker, tokens, std::move(save), std::move(clock)))
{
    qRegisterMetaType<FeedStanding>();
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] {
        const milliseconds next = runDue();
        if (d->isStarted && d->running == 0)
            d->timer.start(next);
    });
    connect(&d->worker, &FeedWorker::progress, this, [this](const FeedProgress& progress) {
        if (Private::Entry* const entry = d->find(d->running)) {
            entry->status.progress = progress;
            Q_EMIT statusChanged(entry->status);
        }
    });
    connect(&d->worker, &FeedWorker::finished, this, [this](const FeedSummary& summary) {
        const Private::Entry* const entry = d->find(d->running);
        if (d->running != 0 && (entry == nullptr || entry->config.location == summary.figures.location)) {
            d->finish(summary);
            d->lookSoon();
        }
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
    for (const StoredFeed& feed : feeds) {
        if (!feed.configured)
            continue;
        Private::Entry entry;
        if (const Private::Entry* const known = d->find(feed.key)) {
            entry = *known;
            if (!isSameConfig(known->config, feed.config)) {
                entry.status.state.nextDue = std::nullopt;
                entry.status.state.failures = 0;
            }
        } else {
            entry.status.key = feed.key;
            entry.status.state = feed.state;
            entry.status.problem = feed.lastError;
        }
        entry.config = feed.config;
        entries.push_back(std::move(entry));
    }
    d->entries = std::move(entries);
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
    if (isStarted && running == 0)
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
    if (d->running != 0)
        return longestLook;
    if (d->wakeDetector.slept(d->clock.now(), d->clock.monotonic()))
        d->wake();
    while (const Private::Entry* const entry = d->nextDue(d->clock.now())) {
        const std::int64_t key = entry->status.key;
        d->read(key);
        if (d->running != 0)
            return longestLook;
        // One that is still due after it was read was cancelled: the program wants to end.
        if (const Private::Entry* const after = d->find(key);
            after != nullptr && after == d->nextDue(d->clock.now()))
            return milliseconds(1000);
    }
    milliseconds wait = longestLook;
    const UtcTime now = d->clock.now();
    for (const Private::Entry& entry : d->entries) {
        if (const auto due = schedule::dueTime(entry.config, entry.status.state, now))
            wait = std::min(wait, std::max(milliseconds(50), milliseconds(*due - now)));
    }
    return wait;
}

Expected<FeedRequest> FeedService::Private::requestFor(Entry& entry)
{
    const auto settings = FeedSettings::fromJson(entry.config.settings);
    if (!settings)
        return tl::unexpected(settings.error());
    Expected<QByteArray> token;
    if (settings->needsToken)
        token = tokens.read(entry.config.location);
    if (!token)
        return tl::unexpected(token.error());
    auto request = feedRequest(entry.config, *token);
    if (request)
        request->unconditional = ++entry.readings % readingsBetweenDoubts == 0;
    return request;
}

void FeedService::Private::read(std::int64_t key)
{
    running = key;
    Entry* entry = find(key);
    entry->isAsked = false;
    entry->status.isRunning = true;
    entry->status.progress = {};
    Q_EMIT q.statusChanged(entry->status);
    FeedSummary summary;
    summary.figures.location = entry->config.location;
    if (isRemote(entry->config.location) && isOffline()) {
        summary.trouble = FeedTrouble::Offline;
        summary.problem = QStringLiteral("this computer is off line");
        finish(summary);
    } else if (const auto request = requestFor(*entry); !request) {
        summary.trouble = FeedTrouble::Refused;
        summary.problem = request.error().message;
        finish(summary);
    } else {
        // Ends before this returns, unless the worker is reading something else for somebody else.
        worker.fetch(*request);
    }
}

void FeedService::Private::finish(const FeedSummary& summary)
{
    // The list may have changed meanwhile.
    Entry* const entry = find(running);
    running = 0;
    if (entry == nullptr)
        return;
    FeedStanding& status = entry->status;
    status.isRunning = false;
    status.progress = summary.figures;
    status.problem = summary.problem;
    if (summary.newest)
        status.newest = std::max(status.newest.value_or(*summary.newest), *summary.newest);
    status.state =
        schedule::afterReading(status.state, entry->config.interval, summary, clock.now(), clock.chance());
    save(status.key, status.state);
    watchFiles();
    Q_EMIT q.statusChanged(status);
}

} // namespace outagemap
