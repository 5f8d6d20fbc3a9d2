// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/MapOptions.h"
#include "app/cli/Output.h"
#include "core/words/Ranking.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace outagemap::cli {

namespace {

QString statusName(ServiceStatus status)
{
    switch (status) {
    case ServiceStatus::Ok:
        return QStringLiteral("ok");
    case ServiceStatus::Possible:
        return QStringLiteral("possible");
    case ServiceStatus::Problem:
        return QStringLiteral("problem");
    case ServiceStatus::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QJsonObject regionJson(const RegionDirectory& directory, const RegionIntensity& row, Measure measure,
                       const QString& language)
{
    const auto rowClass = row.classFor(measure);
    const auto interval = row.interval();
    return {
        {QStringLiteral("code"), directory[row.region].code},
        {QStringLiteral("name"), directory.name(row.region, language)},
        {QStringLiteral("reports"), row.reports},
        {QStringLiteral("expected"), row.ratio ? QJsonValue(row.expected) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("ratio"), orNull(row.ratio)},
        {QStringLiteral("per_million"), orNull(row.perMillion)},
        {QStringLiteral("failing_share"), orNull(row.failingShare)},
        {QStringLiteral("ratio_low"), orNull(interval ? std::optional(interval->low) : std::nullopt)},
        {QStringLiteral("ratio_high"), orNull(interval ? std::optional(interval->high) : std::nullopt)},
        {QStringLiteral("tested"), row.tested},
        {QStringLiteral("p_value"), orNull(row.pValue)},
        {QStringLiteral("adjusted_p_value"), orNull(row.adjustedPValue)},
        {QStringLiteral("evidence_p_value"), orNull(row.evidence.pValue)},
        {QStringLiteral("level"), levelName(directory.level(row.region))},
        {QStringLiteral("class"), rowClass ? QJsonValue(int(*rowClass)) : QJsonValue(QJsonValue::Null)},
    };
}

/// The table, worst first; with `explain` what each row's evidence rests on below it.
void printRegionTable(const RegionDirectory& directory, const IntensityMap& values,
                      const std::vector<RegionId>& rows, Measure measure, const QString& language,
                      bool explain)
{
    QString text = QStringLiteral("%1 %2 %3 %4 %5 %6 %7  %8\n")
                       .arg(QStringLiteral("code"), -8)
                       .arg(QStringLiteral("class"), 5)
                       .arg(QStringLiteral("reports"), 9)
                       .arg(QStringLiteral("expected"), 9)
                       .arg(QStringLiteral("x usual"), 8)
                       .arg(QStringLiteral("95 % range"), 15)
                       .arg(QStringLiteral("failing"), 8)
                       .arg(QStringLiteral("name"));
    for (const RegionId region : rows) {
        const RegionIntensity& row = values[region];
        const auto rowClass = row.classFor(measure);
        const auto interval = row.interval();
        const QString range =
            interval ? QStringLiteral("%1 to %2").arg(figure(interval->low, 1), figure(interval->high, 1))
                     : QStringLiteral("-");
        text += QStringLiteral("%1 %2 %3 %4 %5 %6 %7  %8\n")
                    .arg(directory[region].code, -8)
                    .arg(rowClass ? QString::number(*rowClass) : QStringLiteral("-"), 5)
                    .arg(figure(row.reports, 0), 9)
                    .arg(figure(row.ratio ? std::optional(row.expected) : std::nullopt, 1), 9)
                    .arg(figure(row.ratio, 1), 8)
                    .arg(range, 15)
                    .arg(figure(row.failingShare, 2), 8)
                    .arg(directory.name(region, language));
        for (const QString& line : explain ? evidenceLines(row.evidence) : QStringList())
            text += QStringLiteral("    ") + line + QLatin1Char('\n');
    }
    print(text);
}

} // namespace

int runRegions(const Context& context, const QStringList& arguments)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("cli", source); };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("cli", "Lists the regions of one level, or the places named, worst first.")));
    MapOptions::addTo(parser);
    parser.addOptions({
        {QStringLiteral("place"),
         text(QT_TRANSLATE_NOOP("cli", "Compares these places only, of any level: codes or names with commas "
                                       "between, like SG,ID-JK,Philippines.")),
         QStringLiteral("PLACES")},
        {QStringLiteral("explain"),
         text(QT_TRANSLATE_NOOP("cli", "Tells below each place what its evidence rests on."))},
    });
    parser.addOption(jsonOption());
    if (const auto status = parseArguments(parser, "regions", arguments))
        return *status;
    if (const auto status = refuseWords(parser, "regions"))
        return *status;
    const auto options = MapOptions::from(parser);
    if (!options)
        return wrongUsage("regions", options.error().message);

    auto cache = openCache(context.cachePath);
    if (!cache)
        return failed(cache.error());
    const RegionDirectory& directory = cache->map->regions();
    const auto places = placesFrom(parser, QStringLiteral("place"), directory, context.language);
    if (!places)
        return wrongUsage("regions", places.error().message);
    const auto values = computeValues(*cache, *options);
    if (!values)
        return failed(values.error());

    const Measure measure = measureFor(*options, **values);
    std::vector<RegionId> rows;
    if (places->empty())
        rows = worstFirst(directory, **values, options->level, measure);
    for (const PlaceFigure& place : comparePlaces(**values, *places, measure))
        rows.push_back(place.region);
    const bool explain = parser.isSet(QStringLiteral("explain"));
    if (!parser.isSet(QStringLiteral("json"))) {
        printRegionTable(directory, **values, rows, measure, context.language, explain);
        return Done;
    }
    QJsonArray list;
    for (const RegionId region : rows) {
        QJsonObject row = regionJson(directory, (**values)[region], measure, context.language);
        if (explain) {
            row[QStringLiteral("derivation")] =
                QJsonArray::fromStringList(evidenceLines((**values)[region].evidence));
        }
        list.append(row);
    }
    printJson({
        {QStringLiteral("service"), options->service.toString()},
        {QStringLiteral("at"), toRfc3339((*values)->window.end)},
        {QStringLiteral("window_s"), qint64((*values)->window.length().count())},
        {QStringLiteral("level"), places->empty() ? levelName(options->level) : QStringLiteral("places")},
        {QStringLiteral("measure"), measureName(measure)},
        {QStringLiteral("regions"), list},
    });
    return Done;
}

int runServices(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("cli", "Lists the services of the cache and how they do."));
    parser.addOption({QStringLiteral("at"),
                      QCoreApplication::translate("cli", "How they did at that time (default: now)."),
                      QStringLiteral("T")});
    parser.addOption(jsonOption());
    if (const auto status = parseArguments(parser, "services", arguments))
        return *status;
    if (const auto status = refuseWords(parser, "services"))
        return *status;
    UtcTime at = now();
    if (parser.isSet(QStringLiteral("at"))) {
        const auto asked = parseTime(std::string_view(parser.value(QStringLiteral("at")).toUtf8()));
        if (!asked)
            return wrongUsage("services", QStringLiteral("--at: ") + asked.error().message);
        at = *asked;
    }
    auto cache = openCache(context.cachePath);
    if (!cache)
        return failed(cache.error());
    const auto states = cache->query->services(at);
    if (!states)
        return failed(states.error());

    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const ServiceState& state : *states) {
            list.append(QJsonObject{
                {QStringLiteral("slug"), state.summary.service.toString()},
                {QStringLiteral("name"), state.summary.service.displayName()},
                {QStringLiteral("status"), statusName(state.status)},
                {QStringLiteral("reports_last_hour"), state.reportsLastHour},
                {QStringLiteral("since"), orNull(state.since)},
                {QStringLiteral("first_data"), orNull(state.summary.firstData)},
                {QStringLiteral("last_data"), orNull(state.summary.lastData)},
            });
        }
        printJson({{QStringLiteral("services"), list}});
        return Done;
    }
    QString text;
    for (const ServiceState& state : *states) {
        text +=
            QStringLiteral("%1 %2 %3  %4\n")
                .arg(state.summary.service.toString(), -24)
                .arg(statusName(state.status), -9)
                .arg(figure(state.reportsLastHour, 0), 9)
                .arg(state.since ? QCoreApplication::translate("cli", "since %1").arg(toRfc3339(*state.since))
                     : state.summary.lastData ? QCoreApplication::translate("cli", "newest data %1")
                                                    .arg(toRfc3339(*state.summary.lastData))
                                              : QString());
    }
    print(text);
    return Done;
}

} // namespace outagemap::cli
