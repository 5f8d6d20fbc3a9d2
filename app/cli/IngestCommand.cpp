// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/FeedProgressLines.h"
#include "core/cache/CacheWriter.h"
#include "core/feed/FeedWorker.h"
#include "core/geo/RegionLocator.h"
#include "core/geo/WorldMap.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace outagemap::cli {

namespace {

/// Bad lines named on standard error; all of them are in the cache's error log.
constexpr std::size_t shownBadLines = 5;

void printSummary(const FeedSummary& summary, bool json)
{
    const FeedProgress& figures = summary.figures;
    if (json) {
        const QJsonObject object{
            {QStringLiteral("source"), figures.location},
            {QStringLiteral("accepted"), qint64(figures.accepted)},
            {QStringLiteral("duplicate"), qint64(figures.duplicate)},
            {QStringLiteral("rejected"), qint64(figures.rejected)},
            {QStringLiteral("seconds"), figures.seconds},
        };
        print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + QLatin1Char('\n'));
    } else {
        print(QCoreApplication::translate("cli", "%1: %2 accepted, %3 duplicate, %4 rejected, %5 s\n")
                  .arg(figures.location)
                  .arg(figures.accepted)
                  .arg(figures.duplicate)
                  .arg(figures.rejected)
                  .arg(figures.seconds, 0, 'f', 2));
    }
    const std::size_t shown = std::min(summary.badLines.size(), shownBadLines);
    for (std::size_t i = 0; i < shown; ++i) {
        printError(QCoreApplication::translate("cli", "%1: line %2: %3")
                       .arg(figures.location)
                       .arg(summary.badLines[i].line)
                       .arg(summary.badLines[i].reason.empty()
                                ? QString()
                                : QString::fromStdString(summary.badLines[i].reason)));
    }
    if (figures.rejected > std::int64_t(shown) && shown > 0) {
        printError(QCoreApplication::translate("cli", "%1: %2 more rejected lines")
                       .arg(figures.location)
                       .arg(figures.rejected - std::int64_t(shown)));
    }
}

} // namespace

int runIngest(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "cli", "Reads feeds into the cache: files, - for standard input, or URLs."));
    parser.addPositionalArgument(QStringLiteral("SOURCE"),
                                 QCoreApplication::translate("cli", "What to read."),
                                 QStringLiteral("SOURCE..."));
    parser.addOptions({
        {QStringLiteral("columns"),
         QCoreApplication::translate(
             "cli",
             "For CSV: which column holds which field, like time=when,lat=y,lon=x,availability=percent/100."),
         QStringLiteral("FIELD=COLUMN[/NUMBER],...")},
        {QStringLiteral("service"),
         QCoreApplication::translate("cli", "The service of lines that name none."), QStringLiteral("S")},
        {QStringLiteral("json"), QCoreApplication::translate("cli", "Prints one JSON object per source.")},
        FeedProgressLines::option(),
    });
    if (const auto status = parseArguments(parser, "ingest", arguments))
        return *status;
    const QStringList sources = parser.positionalArguments();
    if (sources.isEmpty())
        return wrongUsage("ingest", QCoreApplication::translate("cli", "name at least one source"));

    FeedReaderOptions reader;
    if (parser.isSet(QStringLiteral("service"))) {
        const QByteArray slug = parser.value(QStringLiteral("service")).toUtf8();
        const auto service = ServiceId::fromSlug(std::string_view(slug));
        if (!service)
            return wrongUsage("ingest", QStringLiteral("--service: ") + service.error().message);
        reader.defaultService = *service;
    }
    if (parser.isSet(QStringLiteral("columns"))) {
        auto columns = CsvColumns::parse(parser.value(QStringLiteral("columns")));
        if (!columns)
            return wrongUsage("ingest", QStringLiteral("--columns: ") + columns.error().message);
        reader.columns = std::move(*columns);
    }

    auto map = WorldMap::open(WorldMap::defaultPath());
    if (!map)
        return failed(map.error());
    const RegionDirectory regions = (*map)->regions();
    const RegionLocator locator((*map)->topology());
    map->reset(); // outlines take more memory than the reading
    auto writer =
        CacheWriter::open(context.cachePath.isEmpty() ? defaultCachePath() : context.cachePath, regions);
    if (!writer)
        return failed(writer.error());

    FeedWorker worker(std::move(*writer), regions, locator);
    FeedProgressLines lines(parser.isSet(QStringLiteral("progress")));
    lines.follow(worker);
    QEventLoop loop;
    qsizetype left = sources.size();
    bool problems = false;
    QObject::connect(&worker, &FeedWorker::finished, &loop, [&](const FeedSummary& summary) {
        printSummary(summary, parser.isSet(QStringLiteral("json")));
        if (!summary.problem.isEmpty()) {
            failed(summary.problem);
            problems = true;
        }
        if (--left == 0)
            loop.quit();
    });
    for (const QString& source : sources)
        worker.fetch({source, reader});
    if (left > 0)
        loop.exec();
    return problems ? Failed : Done;
}

} // namespace outagemap::cli
