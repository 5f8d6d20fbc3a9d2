// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/FeedsCommand.h"
#include "core/feed/FeedCatalogue.h"
#include "core/feed/FeedSchedule.h"
#include "core/feed/TokenStore.h"

#include <QCoreApplication>
#include <QFile>
#include <iostream>
#include <map>
#include <string>
#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace outagemap::cli {

namespace {

constexpr std::chrono::seconds usualInterval{300};

/// A query, or the file that holds it, named with an @ before it.
Expected<QString> queryFrom(const QString& text)
{
    if (!text.startsWith(QLatin1Char('@')))
        return text;
    QFile file(text.mid(1));
    constexpr qint64 most = 1 << 20;
    if (!file.open(QIODevice::ReadOnly))
        return fail(tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
    return QString::fromUtf8(file.read(most)).trimmed();
}

Expected<std::chrono::seconds> intervalFrom(const QString& text)
{
    if (text == QLatin1String("never") || text == QLatin1String("0"))
        return std::chrono::seconds(0);
    const auto interval = parseDuration(text);
    if (interval && *interval < schedule::shortestInterval)
        return fail(tr("a feed is read every %1 seconds at most").arg(schedule::shortestInterval.count()));
    return interval;
}

/// Writes the feed to the cache, and its token to the keychain first: a feed without its token is of no use.
int store(const Context& context, const std::optional<StoredFeed>& old, const FeedConfig& config,
          const std::optional<QByteArray>& token)
{
    if (const auto request = feedRequest(config); !request)
        return failed(request.error());
    if (token) {
        if (const auto written = TokenStore::keychain()->write(config.location, *token); !written)
            return failed(written.error());
    }
    const auto map = WorldMap::open(WorldMap::defaultPath());
    if (!map)
        return failed(map.error());
    const auto writer = CacheWriter::open(cachePathOf(context), (*map)->regions());
    if (!writer)
        return failed(writer.error());
    if (old) {
        if (const auto updated = (*writer)->updateFeed(old->key, config); !updated)
            return failed(updated.error());
        return Done;
    }
    const auto key = (*writer)->addFeed(config);
    if (!key)
        return failed(key.error());
    print(QStringLiteral("%1\n").arg(*key));
    return Done;
}

/// What `--token` asks for; nothing without it.
Expected<std::optional<QByteArray>> givenToken(const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("token")))
        return std::optional<QByteArray>();
    QByteArray token = askToken();
    if (token.isEmpty())
        return fail(tr("there was no token on standard input"));
    return std::optional(std::move(token));
}

} // namespace

void addFeedOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("name"), tr("What to call it."), QStringLiteral("NAME")},
        {QStringLiteral("every"), tr("How often to read it (10m, 1h), or never: only when asked to."),
         QStringLiteral("TIME")},
        {QStringLiteral("format"),
         tr("Its format, if that is not found out: ndjson, csv, ooni, ioda-events, ioda-alerts, "
            "ioda-signals, cloudflare, statuspage."),
         QStringLiteral("FORMAT")},
        {QStringLiteral("service"), tr("The service of lines that name none."), QStringLiteral("S")},
        {QStringLiteral("columns"), tr("For CSV: which column holds which field."),
         QStringLiteral("FIELD=COLUMN[/NUMBER],...")},
        {QStringLiteral("query"), tr("Sent by POST, as ClickHouse wants it; @FILE reads it from a file."),
         QStringLiteral("SQL|@FILE")},
        {QStringLiteral("credit"), tr("The credit line of its licence."), QStringLiteral("TEXT")},
        {QStringLiteral("license"), tr("Its licence."), QStringLiteral("TEXT")},
        {QStringLiteral("token"),
         tr("Reads a token from standard input and keeps it in the system's keychain.")},
        {QStringLiteral("token-header"), tr("The header that the token is sent in (else Authorization)."),
         QStringLiteral("NAME")},
    });
}

Expected<void> applyFeedOptions(const QCommandLineParser& parser, FeedConfig& config)
{
    auto settings = FeedSettings::fromJson(config.settings);
    if (!settings)
        return tl::unexpected(settings.error());
    const auto take = [&](const char* option, QString& target) {
        if (parser.isSet(QLatin1String(option)))
            target = parser.value(QLatin1String(option));
    };
    take("name", settings->name);
    take("format", config.kind);
    take("service", settings->service);
    take("columns", settings->columns);
    take("credit", settings->credit);
    take("license", settings->license);
    if (parser.isSet(QStringLiteral("query"))) {
        const auto query = queryFrom(parser.value(QStringLiteral("query")));
        if (!query)
            return tl::unexpected(query.error());
        settings->query = *query;
    }
    if (parser.isSet(QStringLiteral("every"))) {
        const auto interval = intervalFrom(parser.value(QStringLiteral("every")));
        if (!interval)
            return tl::unexpected(interval.error());
        config.interval = *interval;
    }
    if (parser.isSet(QStringLiteral("token")))
        settings->needsToken = true;
    if (parser.isSet(QStringLiteral("token-header"))) {
        settings->tokenHeader = parser.value(QStringLiteral("token-header"));
        settings->tokenPrefix =
            settings->tokenHeader.compare(QLatin1String("Authorization"), Qt::CaseInsensitive) == 0
                ? QStringLiteral("Bearer ")
                : QString();
    }
    config.settings = settings->toJson();
    const auto request = feedRequest(config);
    return request ? Expected<void>() : tl::unexpected(request.error());
}

Expected<FeedConfig> feedFromWords(const QStringList& words)
{
    if (const CatalogueEntry* const entry = findInCatalogue(words.value(0))) {
        std::map<QString, QString> values;
        for (const QString& word : words.mid(1)) {
            const qsizetype equals = word.indexOf(QLatin1Char('='));
            if (equals <= 0)
                return fail(tr("\"%1\" is not of the form NAME=VALUE").arg(word.left(60)));
            values[word.left(equals)] = word.mid(equals + 1);
        }
        return entry->filledIn(values);
    }
    if (words.size() > 1)
        return fail(tr("one feed at a time"));
    const auto location = feedLocation(words.value(0));
    if (!location)
        return tl::unexpected(location.error());
    FeedConfig config;
    config.location = *location;
    config.interval = usualInterval;
    return config;
}

QByteArray askToken()
{
#ifdef Q_OS_UNIX
    const bool isTerminal = isatty(STDIN_FILENO) != 0;
    termios shown{};
    if (isTerminal && tcgetattr(STDIN_FILENO, &shown) == 0) {
        printError(tr("Token:"));
        termios hidden = shown;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
#endif
    std::string line;
    std::getline(std::cin, line);
#ifdef Q_OS_UNIX
    if (isTerminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
#endif
    return QByteArray::fromStdString(line).trimmed();
}

int runFeedsAdd(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Puts a feed on the list, and prints its number. Try it with `feeds test` first."));
    parser.addPositionalArgument(QStringLiteral("FEED"),
                                 tr("An address, a file, a folder, or an id of the catalogue."));
    parser.addPositionalArgument(QStringLiteral("NAME=VALUE"), tr("What a feed of the catalogue asks for."),
                                 QStringLiteral("[NAME=VALUE...]"));
    addFeedOptions(parser);
    parser.addOption({QStringLiteral("paused"), tr("Does not read it yet.")});
    if (const auto status = parseArguments(parser, "feeds add", arguments))
        return *status;
    if (parser.positionalArguments().isEmpty())
        return wrongUsage("feeds add", tr("name the feed"));
    auto config = feedFromWords(parser.positionalArguments());
    if (!config)
        return failed(config.error());
    if (const auto applied = applyFeedOptions(parser, *config); !applied)
        return failed(applied.error());
    config->enabled = !parser.isSet(QStringLiteral("paused"));
    const auto token = givenToken(parser);
    if (!token)
        return failed(token.error());
    return store(context, std::nullopt, *config, *token);
}

int runFeedsEdit(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Changes what is set up for a feed; what is not named stays."));
    parser.addPositionalArgument(QStringLiteral("N"), tr("The feed's number, as `feeds list` shows it."));
    addFeedOptions(parser);
    parser.addOption({QStringLiteral("url"), tr("Its new address or path."), QStringLiteral("URL")});
    if (const auto status = parseArguments(parser, "feeds edit", arguments))
        return *status;
    if (parser.positionalArguments().size() != 1)
        return wrongUsage("feeds edit", tr("name one feed by its number"));
    const auto map = WorldMap::open(WorldMap::defaultPath());
    if (!map)
        return failed(map.error());
    const auto feed = feedOfNumber(context, (*map)->regions(), parser.positionalArguments().first());
    if (!feed)
        return failed(feed.error());
    FeedConfig config = feed->config;
    if (parser.isSet(QStringLiteral("url"))) {
        const auto location = feedLocation(parser.value(QStringLiteral("url")));
        if (!location)
            return failed(location.error());
        config.location = *location;
    }
    if (const auto applied = applyFeedOptions(parser, config); !applied)
        return failed(applied.error());
    const auto token = givenToken(parser);
    if (!token)
        return failed(token.error());
    return store(context, *feed, config, *token);
}

} // namespace outagemap::cli
