// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/MapOptions.h"
#include "app/cli/Output.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace outagemap::cli {

namespace {

constexpr int usualLimit = 20;
constexpr int mostHits = 10'000;

} // namespace

int runSearch(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Finds complaints by their words, newest first. All words must be there; \"words in "
           "quotes\" as they stand; -word: not that one."));
    parser.addPositionalArgument(QStringLiteral("WORDS"), tr("What to look for; nothing: every complaint."),
                                 QStringLiteral("[WORDS...]"));
    parser.addOptions({
        {QStringLiteral("service"), tr("The service."), QStringLiteral("S")},
        {QStringLiteral("at"), tr("The end of the time to look at; else that of the newest data."),
         QStringLiteral("T")},
        {QStringLiteral("window"), tr("Its length, like 60m, 24h, 7d; else a day."), QStringLiteral("LENGTH"),
         QStringLiteral("24h")},
        {QStringLiteral("region"), tr("A code like SG, ID-JK or 155; else the world."),
         QStringLiteral("CODE")},
        {QStringLiteral("limit"), tr("How many at most."), QStringLiteral("N"), QString::number(usualLimit)},
        {QStringLiteral("offset"), tr("How many to pass over."), QStringLiteral("N"), QStringLiteral("0")},
    });
    parser.addOption(jsonOption());
    if (const auto status = parseArguments(parser, "search", arguments))
        return *status;
    const QByteArray slug = parser.value(QStringLiteral("service")).toUtf8();
    const auto service = ServiceId::fromSlug(std::string_view(slug));
    if (!service)
        return wrongUsage("search", QStringLiteral("--service: ") + service.error().message);
    std::optional<UtcTime> at;
    if (parser.isSet(QStringLiteral("at"))) {
        const auto time = parseTime(std::string_view(parser.value(QStringLiteral("at")).toUtf8()));
        if (!time)
            return wrongUsage("search", QStringLiteral("--at: ") + time.error().message);
        at = *time;
    }
    const auto window = parseDuration(parser.value(QStringLiteral("window")));
    if (!window)
        return wrongUsage("search", QStringLiteral("--window: ") + window.error().message);
    bool limitIsNumber = false;
    bool offsetIsNumber = false;
    const int limit = parser.value(QStringLiteral("limit")).toInt(&limitIsNumber);
    const int offset = parser.value(QStringLiteral("offset")).toInt(&offsetIsNumber);
    if (!limitIsNumber || limit < 1 || limit > mostHits || !offsetIsNumber || offset < 0)
        return wrongUsage("search", tr("--limit is 1 to 10000, --offset 0 or more"));

    const auto cache = openCache(context.cachePath);
    if (!cache)
        return failed(cache.error());
    const RegionDirectory& regions = cache->map->regions();
    RegionId region = RegionId::world();
    if (parser.isSet(QStringLiteral("region"))) {
        region = regions.find(QStringView(parser.value(QStringLiteral("region"))));
        if (!region.isValid())
            return wrongUsage("search", tr("--region: there is no region \"%1\" on the map")
                                            .arg(parser.value(QStringLiteral("region")).left(60)));
    }
    const auto end = timeFor(*cache, *service, at);
    if (!end)
        return failed(end.error());
    const auto hits = cache->query->reader().searchComplaints(
        *service, region, TimeRange::endingAt(*end, *window),
        parser.positionalArguments().join(QLatin1Char(' ')), limit, offset);
    if (!hits)
        return failed(hits.error());
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const SearchHit& hit : *hits) {
            QJsonArray matches;
            for (const auto& [position, length] : hit.matches)
                matches.append(QJsonArray{position, length});
            list.append(QJsonObject{{QStringLiteral("time"), toRfc3339(hit.report.time)},
                                    {QStringLiteral("region"), regions[hit.report.region].code},
                                    {QStringLiteral("count"), double(hit.report.count)},
                                    {QStringLiteral("kind"), hit.report.kind},
                                    {QStringLiteral("lang"), hit.report.lang},
                                    {QStringLiteral("text"), hit.report.text},
                                    {QStringLiteral("snippet"), hit.snippet},
                                    {QStringLiteral("matches"), matches}});
        }
        printJson({{QStringLiteral("service"), service->toString()},
                   {QStringLiteral("at"), toRfc3339(*end)},
                   {QStringLiteral("window_s"), double(window->count())},
                   {QStringLiteral("complaints"), list}});
        return Done;
    }
    for (const SearchHit& hit : *hits) {
        // Control characters from outside could move a terminal's cursor.
        QString snippet = hit.snippet;
        for (QChar& c : snippet) {
            if (c.category() == QChar::Other_Control)
                c = QLatin1Char(' ');
        }
        print(QStringLiteral("%1 %2 %3\n")
                  .arg(toRfc3339(hit.report.time), regions[hit.report.region].code, snippet));
    }
    return Done;
}

} // namespace outagemap::cli
