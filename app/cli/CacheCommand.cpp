// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheRepair.h"

#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "core/cache/CacheWriter.h"
#include "core/geo/WorldMap.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace outagemap::cli {

namespace {

int check(const QString& path, bool json)
{
    const auto result = checkCache(path);
    if (!result)
        return failed(result.error());
    if (json) {
        printJson({{QStringLiteral("cache"), path},
                   {QStringLiteral("sound"), result->problems.isEmpty()},
                   {QStringLiteral("problems"), QJsonArray::fromStringList(result->problems)},
                   {QStringLiteral("bytes"), double(result->bytes)},
                   {QStringLiteral("reports"), double(result->reports)},
                   {QStringLiteral("complaints"), double(result->complaints)}});
    } else {
        for (const QString& problem : result->problems)
            print(problem + QLatin1Char('\n'));
        if (result->problems.isEmpty()) {
            print(tr("%1: sound, %2 raw reports and %3 complaints in %4 bytes\n")
                      .arg(path)
                      .arg(result->reports)
                      .arg(result->complaints)
                      .arg(result->bytes));
        }
    }
    if (result->problems.isEmpty())
        return Done;
    return failed(tr("%1 is damaged; `outagemap cache repair` saves what can be read").arg(path));
}

int repair(const QString& path, const RegionDirectory& regions, bool json)
{
    const auto result = repairCache(path, regions);
    if (!result)
        return failed(result.error());
    if (json) {
        printJson({{QStringLiteral("cache"), path},
                   {QStringLiteral("damaged"), result->damagedPath},
                   {QStringLiteral("rows"), double(result->rows)},
                   {QStringLiteral("rollups_mended"), double(result->rollUpsMended)},
                   {QStringLiteral("losses"), QJsonArray::fromStringList(result->losses)}});
        return Done;
    }
    print(tr("%1: made anew from %2 rows; the file as it was is kept as %3\n")
              .arg(path)
              .arg(result->rows)
              .arg(result->damagedPath));
    for (const QString& loss : result->losses)
        print(tr("could not be read: %1\n").arg(loss));
    return Done;
}

int keep(const QString& path, const RegionDirectory& regions, const QCommandLineParser& parser)
{
    const auto writer = CacheWriter::open(path, regions);
    if (!writer)
        return failed(writer.error());
    auto limits = (*writer)->retention();
    if (!limits)
        return failed(limits.error());
    bool changes = false;
    const auto days = [&](const char* name, std::chrono::seconds& value) {
        const QString text = parser.value(QLatin1String(name));
        if (text.isEmpty())
            return true;
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber || number < 1 || number > 36'500)
            return false;
        value = number * oneDay;
        changes = true;
        return true;
    };
    for (const auto& [name, value] :
         {std::pair{"raw", &limits->raw}, std::pair{"five-minutes", &limits->fiveMinutes},
          std::pair{"hours", &limits->hours}}) {
        if (!days(name, *value))
            return wrongUsage("cache",
                              tr("--%1 is a number of days from 1 to 36500").arg(QLatin1String(name)));
    }
    if (const QString text = parser.value(QStringLiteral("size")); !text.isEmpty()) {
        bool isNumber = false;
        const int megabytes = text.toInt(&isNumber);
        if (!isNumber || megabytes < 0)
            return wrongUsage("cache", tr("--size is a number of megabytes, 0 for no limit"));
        limits->maxBytes = std::int64_t(megabytes) * 1'000'000;
        changes = true;
    }
    if (changes) {
        if (const auto stored = (*writer)->setRetention(*limits); !stored)
            return failed(stored.error());
        for (auto more = (*writer)->tidy(); more.value_or(false);)
            more = (*writer)->tidy();
    }
    const auto number = [](std::chrono::seconds length) { return double(length / oneDay); };
    if (parser.isSet(QStringLiteral("json"))) {
        printJson({{QStringLiteral("raw_days"), number(limits->raw)},
                   {QStringLiteral("five_minutes_days"), number(limits->fiveMinutes)},
                   {QStringLiteral("hours_days"), number(limits->hours)},
                   {QStringLiteral("max_bytes"), double(limits->maxBytes)}});
    } else {
        print(tr("raw reports %1 days, five minutes %2 days, hours %3 days, at most %4 MB (0: no limit)\n")
                  .arg(number(limits->raw))
                  .arg(number(limits->fiveMinutes))
                  .arg(number(limits->hours))
                  .arg(limits->maxBytes / 1'000'000));
    }
    return Done;
}

} // namespace

int runCache(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Checks the cache, repairs a damaged one, or sets how long what is kept in it."));
    parser.addPositionalArgument(QStringLiteral("ACTION"), tr("check, repair or keep"),
                                 QStringLiteral("check|repair|keep"));
    parser.addOptions({
        {QStringLiteral("raw"),
         tr("keep: raw reports and complaints, counted back from the newest of their feed."),
         QStringLiteral("DAYS")},
        {QStringLiteral("five-minutes"), tr("keep: counts of five minutes."), QStringLiteral("DAYS")},
        {QStringLiteral("hours"), tr("keep: counts of hours and days."), QStringLiteral("DAYS")},
        {QStringLiteral("size"), tr("keep: largest size of the file; the oldest raw reports go first."),
         QStringLiteral("MB")},
    });
    parser.addOption(jsonOption());
    if (const auto status = parseArguments(parser, "cache", arguments))
        return *status;
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1)
        return wrongUsage("cache", tr("say check, repair or keep"));
    const QString path = context.cachePath.isEmpty() ? defaultCachePath() : context.cachePath;
    const bool json = parser.isSet(QStringLiteral("json"));
    if (words.first() == QLatin1String("check"))
        return check(path, json);
    const auto map = WorldMap::open(WorldMap::defaultPath());
    if (!map)
        return failed(map.error());
    if (words.first() == QLatin1String("repair"))
        return repair(path, (*map)->regions(), json);
    if (words.first() == QLatin1String("keep"))
        return keep(path, (*map)->regions(), parser);
    return wrongUsage("cache", tr("\"%1\" is none of check, repair, keep").arg(words.first().left(60)));
}

} // namespace outagemap::cli
