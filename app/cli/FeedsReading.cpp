// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/FeedProgressLines.h"
#include "app/cli/FeedsCommand.h"
#include "core/feed/FeedPool.h"
#include "core/feed/FeedPreview.h"
#include "core/feed/FeedService.h"
#include "core/feed/TokenStore.h"
#include "core/geo/RegionLocator.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>
#include <algorithm>
#include <csignal>
#include <map>

namespace outagemap::cli {

namespace {

/// What reading the feeds of the list takes.
struct Session
{
    std::unique_ptr<const RegionDirectory> regions; ///< all that is kept of the map, but for the locator
    std::unique_ptr<RegionLocator> locator;
    CacheWriter* writer = nullptr; ///< the pool's
    std::unique_ptr<TokenStore> tokens;
    std::unique_ptr<FeedPool> pool;
    std::unique_ptr<FeedService> service;
    std::vector<StoredFeed> feeds;

    static Expected<std::unique_ptr<Session>> open(const Context& context);
};

Expected<std::unique_ptr<Session>> Session::open(const Context& context)
{
    auto session = std::make_unique<Session>();
    auto map = WorldMap::open(WorldMap::defaultPath());
    if (!map)
        return tl::unexpected(map.error());
    session->regions = std::make_unique<const RegionDirectory>((*map)->regions());
    session->locator = std::make_unique<RegionLocator>((*map)->topology());
    map->reset(); // outlines take more memory than the reading
    auto writer = CacheWriter::open(cachePathOf(context), *session->regions);
    if (!writer)
        return tl::unexpected(writer.error());
    session->writer = writer->get();
    auto feeds = storedFeeds(context, *session->regions);
    if (!feeds)
        return tl::unexpected(feeds.error());
    session->feeds = std::move(*feeds);
    session->tokens = TokenStore::keychain();
    session->pool = std::make_unique<FeedPool>(std::move(*writer), *session->regions, *session->locator);
    session->service = std::make_unique<FeedService>(
        *session->pool, *session->tokens, [s = session.get()](std::int64_t key, const FeedState& state) {
            s->pool->withSink([&](FeedSink&) {
                if (const auto saved = s->writer->setFeedState(key, state); !saved)
                    failed(saved.error());
            });
        });
    return session;
}

std::atomic<bool> interrupted{false};

/// Ends the loop when the program is told to stop, or when `length` is over.
void stopWhenInterrupted(Session& session, QEventLoop& loop, std::optional<std::chrono::seconds> length)
{
    // A signal handler may do next to nothing: the loop looks at what it left.
    std::signal(SIGINT, [](int) { interrupted = true; });
    std::signal(SIGTERM, [](int) { interrupted = true; });
    auto* const check = new QTimer(&loop);
    QObject::connect(check, &QTimer::timeout, &loop,
                     [&session, &loop, length, begin = std::chrono::steady_clock::now()] {
                         if (!interrupted && !(length && std::chrono::steady_clock::now() - begin >= *length))
                             return;
                         session.pool->cancel();
                         loop.quit();
                     });
    check->start(100);
}

QJsonObject statusJson(const FeedStanding& status, const QString& location)
{
    return {{QStringLiteral("key"), qint64(status.key)},
            {QStringLiteral("location"), location},
            {QStringLiteral("state"), status.state.state},
            {QStringLiteral("accepted"), qint64(status.progress.accepted)},
            {QStringLiteral("duplicate"), qint64(status.progress.duplicate)},
            {QStringLiteral("rejected"), qint64(status.progress.rejected)},
            {QStringLiteral("skipped"), qint64(status.progress.skipped)},
            {QStringLiteral("bytes"), qint64(status.progress.bytesRead)},
            {QStringLiteral("seconds"), status.progress.seconds},
            {QStringLiteral("next_due"), orNull(status.state.nextDue)},
            {QStringLiteral("problem"), status.problem}};
}

void printStatus(const FeedStanding& status, const QString& name)
{
    print(QCoreApplication::translate("cli",
                                      "%1: %2, %3 accepted, %4 duplicate, %5 rejected, %6 skipped, %7 s\n")
              .arg(name, status.state.state)
              .arg(status.progress.accepted)
              .arg(status.progress.duplicate)
              .arg(status.progress.rejected)
              .arg(status.progress.skipped)
              .arg(status.progress.seconds, 0, 'f', 2));
    if (!status.problem.isEmpty())
        failed(status.problem);
}

QJsonObject countsJson(const auto& counts)
{
    QJsonObject object;
    for (const auto& [name, count] : counts) {
        if constexpr (std::is_same_v<std::decay_t<decltype(name)>, QString>)
            object.insert(name, qint64(count));
        else
            object.insert(QString::fromStdString(name), qint64(count));
    }
    return object;
}

QJsonObject itemJson(const FeedItem& item, const RegionDirectory& regions)
{
    QJsonObject object;
    std::visit(
        [&](const auto& value) {
            if constexpr (requires { value.service; }) {
                object.insert(QStringLiteral("id"), QString::fromStdString(value.id));
                object.insert(QStringLiteral("service"), value.service.toString());
                object.insert(QStringLiteral("time"), toRfc3339(value.time));
            }
            if constexpr (requires { value.place; }) {
                if (value.place.region.isValid())
                    object.insert(QStringLiteral("region"), regions[value.place.region].code);
            }
        },
        item);
    if (const auto* report = std::get_if<Report>(&item)) {
        object.insert(QStringLiteral("type"), QStringLiteral("report"));
        object.insert(QStringLiteral("count"), qint64(report->count));
        object.insert(QStringLiteral("text"), QString::fromStdString(report->text));
    } else if (const auto* measurement = std::get_if<Measurement>(&item)) {
        object.insert(QStringLiteral("type"), QStringLiteral("measurement"));
        object.insert(QStringLiteral("tested"), measurement->tested);
        object.insert(QStringLiteral("failed"), measurement->failed);
    } else if (const auto* notice = std::get_if<Notice>(&item)) {
        object.insert(QStringLiteral("type"), QStringLiteral("notice"));
        object.insert(QStringLiteral("title"), QString::fromStdString(notice->title));
        object.insert(QStringLiteral("status"), QString::fromStdString(notice->status));
        object.insert(QStringLiteral("end"), orNull(notice->end));
    }
    return object;
}

void printPreview(const FeedPreview& preview, const RegionDirectory& regions, bool json)
{
    if (json) {
        QJsonArray items;
        for (const FeedItem& item : preview.items)
            items += itemJson(item, regions);
        QJsonArray badLines;
        for (const BadLine& bad : preview.badLines) {
            if (badLines.size() < 50)
                badLines += QJsonObject{{QStringLiteral("line"), qint64(bad.line)},
                                        {QStringLiteral("reason"), QString::fromStdString(bad.reason)}};
        }
        printJson({{QStringLiteral("format"), preview.format},
                   {QStringLiteral("whole"), preview.isWhole},
                   {QStringLiteral("reports"), qint64(preview.reports)},
                   {QStringLiteral("measurements"), qint64(preview.measurements)},
                   {QStringLiteral("notices"), qint64(preview.notices)},
                   {QStringLiteral("rejected"), qint64(preview.rejected)},
                   {QStringLiteral("skipped"), qint64(preview.skipped)},
                   {QStringLiteral("services"), countsJson(preview.services)},
                   {QStringLiteral("regions"), countsJson(preview.regions)},
                   {QStringLiteral("oldest"), orNull(preview.oldest)},
                   {QStringLiteral("newest"), orNull(preview.newest)},
                   {QStringLiteral("items"), items},
                   {QStringLiteral("bad_lines"), badLines},
                   {QStringLiteral("problem"), preview.problem}});
        return;
    }
    print(tr("format: %1\n").arg(preview.format.isEmpty() ? QStringLiteral("-") : preview.format));
    print(tr("would store %1 reports, %2 measurements, %3 notices%4; rejected %5, skipped %6\n")
              .arg(preview.reports)
              .arg(preview.measurements)
              .arg(preview.notices)
              .arg(preview.isWhole ? QString() : tr(" (and more: only the beginning was looked at)"))
              .arg(preview.rejected)
              .arg(preview.skipped));
    if (preview.oldest && preview.newest)
        print(tr("from %1 to %2, %3 regions\n")
                  .arg(toRfc3339(*preview.oldest), toRfc3339(*preview.newest))
                  .arg(preview.regions.size()));
    for (const auto& [service, count] : preview.services)
        print(QStringLiteral("  %1 %2\n").arg(QString::fromStdString(service), -24).arg(count));
    for (std::size_t i = 0; i < std::min<std::size_t>(5, preview.badLines.size()); ++i)
        printError(tr("line %1: %2")
                       .arg(preview.badLines[i].line)
                       .arg(QString::fromStdString(preview.badLines[i].reason)));
}

} // namespace

int runFeedsTest(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Fetches a feed once and shows what would be stored. Stores nothing."));
    parser.addPositionalArgument(
        QStringLiteral("FEED"),
        tr("An address, a file, a folder, an id of the catalogue, or a number of the list."));
    parser.addPositionalArgument(QStringLiteral("NAME=VALUE"), tr("What a feed of the catalogue asks for."),
                                 QStringLiteral("[NAME=VALUE...]"));
    addFeedOptions(parser);
    parser.addOption({QStringLiteral("json"), tr("Prints one JSON document.")});
    if (const auto status = parseArguments(parser, "feeds test", arguments))
        return *status;
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return wrongUsage("feeds test", tr("name the feed"));
    const auto map = WorldMap::open(WorldMap::defaultPath());
    if (!map)
        return failed(map.error());
    bool isNumber = false;
    words.first().toLongLong(&isNumber);
    Expected<FeedConfig> config;
    if (isNumber) {
        const auto feed = feedOfNumber(context, (*map)->regions(), words.first());
        if (!feed)
            return failed(feed.error());
        config = feed->config;
    } else {
        config = feedFromWords(words);
    }
    if (!config)
        return failed(config.error());
    if (const auto applied = applyFeedOptions(parser, *config); !applied)
        return failed(applied.error());
    const auto settings = FeedSettings::fromJson(config->settings);
    Expected<QByteArray> token;
    if (parser.isSet(QStringLiteral("token")))
        token = askToken();
    else if (settings && settings->needsToken)
        token = TokenStore::keychain()->read(config->location);
    if (!token)
        return failed(token.error());
    const auto request = feedRequest(*config, *token);
    if (!request)
        return failed(request.error());
    const RegionLocator locator((*map)->topology());
    const FeedPreview preview = previewFeed(*request, (*map)->regions(), locator);
    printPreview(preview, (*map)->regions(), parser.isSet(QStringLiteral("json")));
    return preview.problem.isEmpty() ? Done : failed(preview.problem);
}

int runFeedsFetch(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Reads feeds of the list now: those that are named, or all that are not paused."));
    parser.addPositionalArgument(QStringLiteral("N"), tr("The feed's number, as `feeds list` shows it."),
                                 QStringLiteral("[N...]"));
    parser.addOptions(
        {{QStringLiteral("json"), tr("Prints one JSON document.")}, FeedProgressLines::option()});
    if (const auto status = parseArguments(parser, "feeds fetch", arguments))
        return *status;
    const auto session = Session::open(context);
    if (!session)
        return failed(session.error());
    std::vector<StoredFeed> chosen;
    if (parser.positionalArguments().isEmpty()) {
        std::copy_if((*session)->feeds.begin(), (*session)->feeds.end(), std::back_inserter(chosen),
                     [](const StoredFeed& feed) { return feed.configured && feed.config.enabled; });
    }
    for (const QString& key : parser.positionalArguments()) {
        const auto feed = findFeed((*session)->feeds, key);
        if (!feed)
            return failed(feed.error());
        chosen.push_back(*feed);
    }
    if (chosen.empty())
        printError(tr("there is no feed to fetch (see: outagemap feeds --help)"));
    (*session)->service->setFeeds(chosen);
    for (const StoredFeed& feed : chosen)
        (*session)->service->fetchNow(feed.key);
    QEventLoop loop;
    FeedProgressLines lines(parser.isSet(QStringLiteral("progress")));
    lines.follow(*(*session)->pool);
    stopWhenInterrupted(**session, loop, {});
    // After the service has taken note of it.
    QObject::connect((*session)->pool.get(), &FeedPool::finished, &loop, [&] {
        if ((*session)->pool->isIdle())
            loop.quit();
    });
    (*session)->service->runDue();
    if (!(*session)->pool->isIdle())
        loop.exec();
    (*session)->pool->withSink([](FeedSink& sink) { sink.tidyAfterReading(interrupted); });
    bool problems = false;
    QJsonArray rows;
    for (const FeedStanding& status : (*session)->service->statuses()) {
        const auto feed = std::find_if(chosen.begin(), chosen.end(),
                                       [&](const StoredFeed& one) { return one.key == status.key; });
        problems = problems || !status.problem.isEmpty();
        if (parser.isSet(QStringLiteral("json")))
            rows += statusJson(status, feed->location);
        else
            printStatus(status, nameOfFeed(feed->config));
    }
    if (parser.isSet(QStringLiteral("json")))
        printJson({{QStringLiteral("fetched"), rows}});
    return problems ? Failed : Done;
}

int runFeedsRun(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Keeps all feeds of the list read, each at its interval, until it is stopped (Ctrl+C)."));
    parser.addOptions({{QStringLiteral("for"), tr("Ends after that time."), QStringLiteral("TIME")},
                       FeedProgressLines::option()});
    if (const auto status = parseArguments(parser, "feeds run", arguments))
        return *status;
    std::optional<std::chrono::seconds> length;
    if (parser.isSet(QStringLiteral("for"))) {
        const auto given = parseDuration(parser.value(QStringLiteral("for")));
        if (!given)
            return wrongUsage("feeds run", given.error().message);
        length = *given;
    }
    const auto session = Session::open(context);
    if (!session)
        return failed(session.error());
    std::map<std::int64_t, QString> names;
    for (const StoredFeed& feed : (*session)->feeds)
        names[feed.key] = nameOfFeed(feed.config);
    QEventLoop loop;
    QObject::connect((*session)->service.get(), &FeedService::statusChanged, &loop,
                     [&](const FeedStanding& status) {
                         if (!status.isRunning)
                             printStatus(status, names[status.key]);
                     });
    FeedProgressLines lines(parser.isSet(QStringLiteral("progress")));
    lines.follow(*(*session)->pool);
    stopWhenInterrupted(**session, loop, length);
    (*session)->service->setFeeds((*session)->feeds);
    (*session)->service->start();
    loop.exec();
    return Done;
}

} // namespace outagemap::cli
