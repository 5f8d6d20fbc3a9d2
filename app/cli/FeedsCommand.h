// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "core/cache/CacheReader.h"
#include "core/cache/CacheWriter.h"
#include "core/feed/FeedSettings.h"
#include "core/geo/WorldMap.h"

#include <QJsonObject>
#include <span>

// `outagemap feeds`: FeedsCommand lists and removes, FeedsSetup adds and changes, FeedsReading reads.

namespace outagemap::cli {

struct FeedsSubcommand
{
    const char* name;
    const char* arguments;
    const char* summary;
    int (*run)(const Context& context, const QStringList& arguments);
};

std::span<const FeedsSubcommand> feedsSubcommands();

int runFeedsAdd(const Context& context, const QStringList& arguments);
int runFeedsEdit(const Context& context, const QStringList& arguments);
int runFeedsFetch(const Context& context, const QStringList& arguments);
int runFeedsTest(const Context& context, const QStringList& arguments);
int runFeedsRun(const Context& context, const QStringList& arguments);

QString cachePathOf(const Context& context);

/// The feeds of the cache; none where there is no cache yet.
Expected<std::vector<StoredFeed>> storedFeeds(const Context& context, const RegionDirectory& regions);

/// The feed of that key (a number). Fails where it is not on the list.
Expected<StoredFeed> findFeed(const std::vector<StoredFeed>& feeds, const QString& key);

/// The same, looked for in the cache.
Expected<StoredFeed> feedOfNumber(const Context& context, const RegionDirectory& regions, const QString& key);

/// The options of `add`, `edit` and `test` that say what a feed is like.
void addFeedOptions(QCommandLineParser& parser);
/// Changes what the options name. Fails for one that makes no sense.
Expected<void> applyFeedOptions(const QCommandLineParser& parser, FeedConfig& config);
/// The feed that words of the command line mean: a path or URL, or an id of the catalogue and its NAME=VALUE.
Expected<FeedConfig> feedFromWords(const QStringList& words);
/// Asks for a token on standard input, without showing it where that is a terminal.
QByteArray askToken();

QString nameOfFeed(const FeedConfig& config);

} // namespace outagemap::cli
