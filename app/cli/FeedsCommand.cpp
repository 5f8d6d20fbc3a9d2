// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/FeedsCommand.h"

#include "core/feed/FeedCatalogue.h"
#include "core/feed/TokenStore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>
#include <array>

namespace outagemap::cli {

namespace {

QString shortDuration(std::chrono::seconds length)
{
    const std::int64_t s = length.count();
    if (s >= 2 * 86'400)
        return QStringLiteral("%1d").arg(s / 86'400);
    if (s >= 2 * 3600)
        return QStringLiteral("%1h").arg(s / 3600);
    if (s >= 120)
        return QStringLiteral("%1m").arg(s / 60);
    return QStringLiteral("%1s").arg(s);
}

std::optional<std::chrono::seconds> lagOf(const StoredFeed& feed)
{
    if (!feed.newest)
        return std::nullopt;
    return std::max(std::chrono::seconds(0), UtcTime(QDateTime::currentSecsSinceEpoch()) - *feed.newest);
}

QString stateOf(const StoredFeed& feed)
{
    if (!feed.configured)
        return QStringLiteral("once");
    if (!feed.config.enabled)
        return QStringLiteral("paused");
    return feed.state.state.isEmpty() ? QStringLiteral("new") : feed.state.state;
}

QJsonObject feedJson(const StoredFeed& feed)
{
    const auto lag = lagOf(feed);
    return {
        {QStringLiteral("key"), qint64(feed.key)},
        {QStringLiteral("name"), nameOfFeed(feed.config)},
        {QStringLiteral("location"), feed.location},
        {QStringLiteral("format"), feed.config.kind},
        {QStringLiteral("configured"), feed.configured},
        {QStringLiteral("enabled"), feed.configured && feed.config.enabled},
        {QStringLiteral("interval_s"), qint64(feed.config.interval.count())},
        {QStringLiteral("state"), stateOf(feed)},
        {QStringLiteral("failures"), feed.state.failures},
        {QStringLiteral("next_due"), orNull(feed.state.nextDue)},
        {QStringLiteral("last_fetch"), orNull(feed.lastFetch)},
        {QStringLiteral("newest"), orNull(feed.newest)},
        {QStringLiteral("lag_s"), lag ? QJsonValue(qint64(lag->count())) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("accepted"), qint64(feed.accepted)},
        {QStringLiteral("rejected"), qint64(feed.rejected)},
        {QStringLiteral("last_error"), feed.lastError},
        {QStringLiteral("credit"), QString::fromStdString(feed.source.credit)},
        {QStringLiteral("license"), QString::fromStdString(feed.source.license)},
    };
}

int runList(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Lists the feeds, and what was read once beside them (with --all)."));
    parser.addOptions({{QStringLiteral("json"), tr("Prints one JSON document.")},
                       {QStringLiteral("all"), tr("Also what was read without being on the list.")}});
    if (const auto status = parseArguments(parser, "feeds list", arguments))
        return *status;
    const auto map = WorldMap::open(WorldMap::defaultPath());
    if (!map)
        return failed(map.error());
    auto feeds = storedFeeds(context, (*map)->regions());
    if (!feeds)
        return failed(feeds.error());
    if (!parser.isSet(QStringLiteral("all")))
        std::erase_if(*feeds, [](const StoredFeed& feed) { return !feed.configured; });
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray rows;
        for (const StoredFeed& feed : *feeds)
            rows += feedJson(feed);
        printJson({{QStringLiteral("feeds"), rows}});
        return Done;
    }
    if (!feeds->empty()) {
        print(QStringLiteral("%1  %2  %3  %4  %5  %6\n")
                  .arg(tr("N"), 3)
                  .arg(tr("state"), -8)
                  .arg(tr("every"), 5)
                  .arg(tr("behind"), 6)
                  .arg(tr("items"), 10)
                  .arg(tr("feed")));
    }
    for (const StoredFeed& feed : *feeds) {
        const auto lag = lagOf(feed);
        print(QStringLiteral("%1  %2  %3  %4  %5  %6\n")
                  .arg(feed.key, 3)
                  .arg(stateOf(feed), -8)
                  .arg(feed.config.interval.count() > 0 ? shortDuration(feed.config.interval)
                                                        : QStringLiteral("-"),
                       5)
                  .arg(lag ? shortDuration(*lag) : QStringLiteral("-"), 6)
                  .arg(feed.accepted, 10)
                  .arg(nameOfFeed(feed.config)));
        if (!feed.lastError.isEmpty())
            print(QStringLiteral("     %1\n").arg(feed.lastError.simplified()));
    }
    return Done;
}

int runCatalogue(const Context&, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Lists ready feeds for `feeds add ID`."));
    parser.addOption({QStringLiteral("json"), tr("Prints one JSON document.")});
    if (const auto status = parseArguments(parser, "feeds catalogue", arguments))
        return *status;
    QJsonArray rows;
    for (const CatalogueEntry& entry : feedCatalogue()) {
        if (!parser.isSet(QStringLiteral("json"))) {
            print(QStringLiteral("%1 %2\n").arg(entry.id, -24).arg(entry.settings.name));
            continue;
        }
        QJsonArray parameters;
        for (const CatalogueEntry::Parameter& parameter : entry.parameters)
            parameters += QJsonObject{{QStringLiteral("name"), parameter.name},
                                      {QStringLiteral("about"), parameter.about},
                                      {QStringLiteral("example"), parameter.example}};
        rows += QJsonObject{{QStringLiteral("id"), entry.id},
                            {QStringLiteral("name"), entry.settings.name},
                            {QStringLiteral("about"), entry.about},
                            {QStringLiteral("location"), entry.config.location},
                            {QStringLiteral("format"), entry.config.kind},
                            {QStringLiteral("interval_s"), qint64(entry.config.interval.count())},
                            {QStringLiteral("services"), QJsonArray::fromStringList(entry.services)},
                            {QStringLiteral("needs_token"), entry.settings.needsToken},
                            {QStringLiteral("license"), entry.settings.license},
                            {QStringLiteral("credit"), entry.settings.credit},
                            {QStringLiteral("url"), entry.settings.url},
                            {QStringLiteral("built_in"), entry.isBuiltIn},
                            {QStringLiteral("parameters"), parameters}};
    }
    if (parser.isSet(QStringLiteral("json")))
        printJson({{QStringLiteral("catalogue"), rows}});
    return Done;
}

/// Does something with each feed whose key is given.
template <typename Use>
int forEachKey(const Context& context, const char* command, const QString& about,
               const QStringList& arguments, Use use)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(about);
    parser.addPositionalArgument(QStringLiteral("N"), tr("The feed's number, as `feeds list` shows it."),
                                 QStringLiteral("N..."));
    if (const auto status = parseArguments(parser, command, arguments))
        return *status;
    if (parser.positionalArguments().isEmpty())
        return wrongUsage(command, tr("name at least one feed by its number"));
    const auto map = WorldMap::open(WorldMap::defaultPath());
    if (!map)
        return failed(map.error());
    const auto feeds = storedFeeds(context, (*map)->regions());
    if (!feeds)
        return failed(feeds.error());
    const auto writer = CacheWriter::open(cachePathOf(context), (*map)->regions());
    if (!writer)
        return failed(writer.error());
    for (const QString& key : parser.positionalArguments()) {
        const auto feed = findFeed(*feeds, key);
        if (!feed)
            return failed(feed.error());
        if (const auto result = use(**writer, *feed); !result)
            return failed(result.error());
    }
    return Done;
}

int runRemove(const Context& context, const QStringList& arguments)
{
    return forEachKey(
        context, "feeds remove",
        tr("Takes feeds off the list, and their tokens out of the keychain. What was read from them stays."),
        arguments, [](CacheWriter& writer, const StoredFeed& feed) -> Expected<void> {
            auto result = writer.removeFeed(feed.key);
            const auto settings = FeedSettings::fromJson(feed.config.settings);
            if (!result || !settings || !settings->needsToken)
                return result;
            return TokenStore::keychain()->remove(feed.location);
        });
}

int setEnabled(const Context& context, const char* command, const QString& about,
               const QStringList& arguments, bool enabled)
{
    return forEachKey(context, command, about, arguments,
                      [enabled](CacheWriter& writer, const StoredFeed& feed) {
                          FeedConfig config = feed.config;
                          config.enabled = enabled;
                          return writer.updateFeed(feed.key, config);
                      });
}

int runPause(const Context& context, const QStringList& arguments)
{
    return setEnabled(context, "feeds pause", tr("Pauses feeds: they stay on the list and are not read."),
                      arguments, false);
}

int runResume(const Context& context, const QStringList& arguments)
{
    return setEnabled(context, "feeds resume", tr("Ends the pause of feeds."), arguments, true);
}

constexpr std::array<FeedsSubcommand, 10> table{{
    {"list", "", QT_TRANSLATE_NOOP("cli", "the feeds and how they stand"), runList},
    {"catalogue", "", QT_TRANSLATE_NOOP("cli", "ready feeds to add"), runCatalogue},
    {"add", "URL|FILE|FOLDER|ID", QT_TRANSLATE_NOOP("cli", "puts a feed on the list"), runFeedsAdd},
    {"edit", "N", QT_TRANSLATE_NOOP("cli", "changes what is set up for a feed"), runFeedsEdit},
    {"pause", "N...", QT_TRANSLATE_NOOP("cli", "stops reading feeds for now"), runPause},
    {"resume", "N...", QT_TRANSLATE_NOOP("cli", "goes on reading them"), runResume},
    {"remove", "N...", QT_TRANSLATE_NOOP("cli", "takes feeds off the list"), runRemove},
    {"test", "URL|FILE|ID|N", QT_TRANSLATE_NOOP("cli", "fetches once and shows what would be stored"),
     runFeedsTest},
    {"fetch", "[N...]", QT_TRANSLATE_NOOP("cli", "reads feeds now"), runFeedsFetch},
    {"run", "", QT_TRANSLATE_NOOP("cli", "keeps all feeds read until it is stopped"), runFeedsRun},
}};

QString feedsUsage()
{
    QString text = tr("Usage: outagemap feeds COMMAND\n\nCommands:\n");
    for (const FeedsSubcommand& command : table) {
        const QString head =
            QLatin1String(command.name) + QLatin1Char(' ') + QLatin1String(command.arguments);
        text += QStringLiteral("  %1 %2\n").arg(head, -24).arg(tr(command.summary));
    }
    return text;
}

} // namespace

std::span<const FeedsSubcommand> feedsSubcommands()
{
    return table;
}

int runFeeds(const Context& context, const QStringList& arguments)
{
    const QString name = arguments.value(0);
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        print(feedsUsage());
        return Done;
    }
    for (const FeedsSubcommand& command : table) {
        if (name == QLatin1String(command.name))
            return command.run(context, arguments.mid(1));
    }
    return wrongUsage("feeds", name.isEmpty() ? tr("say what to do: list, add, test …")
                                              : tr("there is no \"feeds %1\"").arg(name.left(60)));
}

QString cachePathOf(const Context& context)
{
    return context.cachePath.isEmpty() ? defaultCachePath() : context.cachePath;
}

Expected<std::vector<StoredFeed>> storedFeeds(const Context& context, const RegionDirectory& regions)
{
    if (!QFileInfo::exists(cachePathOf(context)))
        return std::vector<StoredFeed>();
    const auto reader = CacheReader::open(cachePathOf(context), regions);
    if (!reader)
        return tl::unexpected(reader.error());
    return (*reader)->feeds();
}

Expected<StoredFeed> findFeed(const std::vector<StoredFeed>& feeds, const QString& key)
{
    const auto found = std::find_if(feeds.begin(), feeds.end(), [&](const StoredFeed& feed) {
        return feed.configured && QString::number(feed.key) == key;
    });
    if (found == feeds.end())
        return fail(tr("there is no feed number %1 (see: outagemap feeds list)").arg(key.left(60)));
    return *found;
}

Expected<StoredFeed> feedOfNumber(const Context& context, const RegionDirectory& regions, const QString& key)
{
    const auto feeds = storedFeeds(context, regions);
    if (!feeds)
        return tl::unexpected(feeds.error());
    return findFeed(*feeds, key);
}

QString nameOfFeed(const FeedConfig& config)
{
    const auto settings = FeedSettings::fromJson(config.settings);
    return settings && !settings->name.isEmpty() ? settings->name : config.location;
}

} // namespace outagemap::cli
