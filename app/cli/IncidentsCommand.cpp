// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/MapOptions.h"
#include "app/cli/Output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace outagemap::cli {

namespace {

/// Asked for at most at once; who wants more asks for it year by year.
constexpr std::chrono::seconds longestRange = 366 * oneDay;

struct Options
{
    std::optional<ServiceId> service;
    std::optional<UtcTime> from;
    std::optional<UtcTime> to;
    std::optional<RegionLevel> level;
};

Expected<Options> readOptions(const QCommandLineParser& parser)
{
    Options options;
    const auto time = [&](const QString& name, std::optional<UtcTime>& target) -> Expected<void> {
        if (!parser.isSet(name))
            return {};
        const auto value = parseTime(std::string_view(parser.value(name).toUtf8()));
        if (!value)
            return fail(QStringLiteral("--%1: %2").arg(name, value.error().message));
        target = *value;
        return {};
    };
    if (parser.isSet(QStringLiteral("service"))) {
        const QByteArray slug = parser.value(QStringLiteral("service")).toUtf8();
        const auto service = ServiceId::fromSlug(std::string_view(slug));
        if (!service)
            return tl::unexpected(service.error());
        options.service = *service;
    }
    if (const auto ok = time(QStringLiteral("from"), options.from); !ok)
        return tl::unexpected(ok.error());
    if (const auto ok = time(QStringLiteral("to"), options.to); !ok)
        return tl::unexpected(ok.error());
    if (options.from && options.to && *options.from >= *options.to)
        return fail(QCoreApplication::translate("cli", "--from must be before --to"));
    if (parser.isSet(QStringLiteral("level")) &&
        parser.value(QStringLiteral("level")) != QLatin1String("world")) {
        const auto level = levelFromName(parser.value(QStringLiteral("level")));
        if (!level)
            return fail(QStringLiteral("--level: ") + level.error().message);
        options.level = *level;
    } else if (parser.isSet(QStringLiteral("level"))) {
        options.level = RegionLevel::World;
    }
    return options;
}

/// The range that was asked for, else all that is known of the service.
TimeRange rangeFor(const Options& options, const ServiceSummary& summary)
{
    const UtcTime last = std::min(summary.lastData.value_or(now()), now());
    TimeRange range;
    range.end = options.to.value_or(last);
    range.start = options.from.value_or(std::min(summary.firstData.value_or(range.end - oneDay), range.end));
    range.start = std::max(range.start, range.end - longestRange);
    return range;
}

QJsonObject incidentJson(const RegionDirectory& regions, const Incident& incident, const Incident* around,
                         const QString& language)
{
    const Region& region = regions[incident.region];
    return {
        {QStringLiteral("service"), incident.service.toString()},
        {QStringLiteral("region"), region.code},
        {QStringLiteral("name"), regions.name(incident.region, language)},
        {QStringLiteral("level"), levelName(region.level)},
        {QStringLiteral("start"), toRfc3339(incident.start)},
        {QStringLiteral("end"), orNull(incident.end)},
        {QStringLiteral("noticed"), toRfc3339(incident.noticed)},
        {QStringLiteral("peak"), toRfc3339(incident.peak)},
        {QStringLiteral("peak_ratio"), incident.peakRatio},
        {QStringLiteral("reports"), incident.reports},
        {QStringLiteral("excess"), incident.excess},
        {QStringLiteral("status"), QString::fromLatin1(incidentStatusName(incident.status))},
        {QStringLiteral("measure"),
         incident.fromMeasurements ? QStringLiteral("failing-share") : QStringLiteral("times-usual")},
        {QStringLiteral("part_of"),
         around != nullptr ? QJsonValue(QJsonObject{{QStringLiteral("region"), regions[around->region].code},
                                                    {QStringLiteral("start"), toRfc3339(around->start)}})
                           : QJsonValue(QJsonValue::Null)},
    };
}

QString tableHead()
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7  %8\n")
        .arg(QStringLiteral("service"), -16)
        .arg(QStringLiteral("start"), -20)
        .arg(QStringLiteral("end"), -20)
        .arg(QStringLiteral("peak"), -20)
        .arg(QStringLiteral("x usual"), 8)
        .arg(QStringLiteral("reports"), 9)
        .arg(QStringLiteral("status"), -9)
        .arg(QStringLiteral("region"));
}

QString tableRow(const RegionDirectory& regions, const Incident& incident, int depth, const QString& language)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7  %8%9 %10\n")
        .arg(incident.service.toString(), -16)
        .arg(toRfc3339(incident.start), -20)
        .arg(incident.end ? toRfc3339(*incident.end) : QCoreApplication::translate("cli", "going on"), -20)
        .arg(toRfc3339(incident.peak), -20)
        .arg(figure(incident.peakRatio, 1), 8)
        .arg(figure(incident.reports, 0), 9)
        .arg(QLatin1String(incidentStatusName(incident.status)), -9)
        .arg(QString(2 * depth, QLatin1Char(' ')), regions[incident.region].code,
             regions.name(incident.region, language));
}

/// Those of one service, each followed by those that are part of it, as a table.
QString incidentTable(const RegionDirectory& regions, const std::vector<Incident>& incidents,
                      const std::vector<bool>& isListed, const QString& language)
{
    const auto depthOf = [&](std::size_t i) {
        int depth = 0;
        for (int around = incidents[i].partOf; around >= 0 && depth < int(RegionLevel::Subdivision) + 2;
             around = incidents[std::size_t(around)].partOf)
            depth += isListed[std::size_t(around)] ? 1 : 0;
        return depth;
    };
    QString text;
    const std::function<void(int)> addPartsOf = [&](int around) {
        for (std::size_t i = 0; i < incidents.size(); ++i) {
            if (incidents[i].partOf != around)
                continue;
            if (isListed[i])
                text += tableRow(regions, incidents[i], depthOf(i), language);
            addPartsOf(int(i));
        }
    };
    addPartsOf(-1);
    return text;
}

} // namespace

int runIncidents(const Context& context, const QStringList& arguments)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("cli", source); };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("cli", "Lists when and where services were disrupted, newest first. Times are "
                                      "UTC; the start is estimated, not the moment of the alarm.")));
    parser.addOptions({
        {QStringLiteral("service"), text(QT_TRANSLATE_NOOP("cli", "Only this service.")),
         QStringLiteral("S")},
        {QStringLiteral("from"),
         text(QT_TRANSLATE_NOOP("cli", "From then on (default: all that is known, at most a year).")),
         QStringLiteral("T")},
        {QStringLiteral("to"),
         text(QT_TRANSLATE_NOOP("cli", "Until then, and as it looked then (default: the newest data).")),
         QStringLiteral("T")},
        {QStringLiteral("level"), text(QT_TRANSLATE_NOOP("cli", "Only world, area, country or subdivision.")),
         QStringLiteral("LEVEL")},
        {QStringLiteral("place"),
         text(QT_TRANSLATE_NOOP("cli", "Only in these places: codes or names with commas between.")),
         QStringLiteral("PLACES")},
    });
    parser.addOption(jsonOption());
    if (const auto status = parseArguments(parser, "incidents", arguments))
        return *status;
    if (const auto status = refuseWords(parser, "incidents"))
        return *status;
    const auto options = readOptions(parser);
    if (!options)
        return wrongUsage("incidents", options.error().message);

    auto cache = openCache(context.cachePath);
    if (!cache)
        return failed(cache.error());
    const RegionDirectory& regions = cache->map->regions();
    const auto places = placesFrom(parser, QStringLiteral("place"), regions, context.language);
    if (!places)
        return wrongUsage("incidents", places.error().message);
    if (options->service) {
        if (const auto known = timeFor(*cache, *options->service, {}); !known)
            return failed(known.error());
    }
    const auto services = cache->query->reader().services();
    if (!services)
        return failed(services.error());

    const auto isAsked = [&](const Incident& incident) {
        const bool isPlace =
            places->empty() || std::any_of(places->begin(), places->end(), [&](RegionId place) {
                return regions.isWithin(incident.region, place);
            });
        return isPlace && (!options->level || regions.level(incident.region) == *options->level);
    };
    struct Row
    {
        UtcTime start;
        RegionLevel level;
        QJsonObject json;
    };
    std::vector<Row> rows;
    QString table;
    for (const ServiceSummary& summary : *services) {
        if (options->service && summary.service != *options->service)
            continue;
        const auto found = cache->query->incidents(summary.service, rangeFor(*options, summary));
        if (!found)
            return failed(found.error());
        std::vector<bool> isListed;
        for (const Incident& incident : *found) {
            isListed.push_back(isAsked(incident));
            const Incident* const around =
                incident.partOf >= 0 ? &(*found)[std::size_t(incident.partOf)] : nullptr;
            if (isListed.back())
                rows.push_back({incident.start, regions.level(incident.region),
                                incidentJson(regions, incident, around, context.language)});
        }
        table += incidentTable(regions, *found, isListed, context.language);
    }
    if (!parser.isSet(QStringLiteral("json"))) {
        print(table.isEmpty() ? QCoreApplication::translate("cli", "No incidents.\n") : tableHead() + table);
        return Done;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return a.start != b.start ? a.start > b.start : a.level < b.level;
    });
    QJsonArray list;
    for (const Row& row : rows)
        list.append(row.json);
    printJson({{QStringLiteral("incidents"), list}});
    return Done;
}

} // namespace outagemap::cli
