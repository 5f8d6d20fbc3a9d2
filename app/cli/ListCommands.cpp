// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/MapOptions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>

namespace outagemap::cli {

namespace {

QCommandLineOption jsonOption()
{
    return {QStringLiteral("json"), QCoreApplication::translate("cli", "Prints one JSON document.")};
}

void printJson(const QJsonObject& document)
{
    print(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)));
}

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QString figure(const std::optional<double>& value, int decimals)
{
    return value ? QLocale::c().toString(*value, 'f', decimals) : QStringLiteral("-");
}

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

/// The regions of one level, worst first: by class, and within a class by the measure's value. Those with too
/// little data come last.
std::vector<RegionIntensity> worstFirst(const RegionDirectory& directory, const IntensityMap& values,
                                        RegionLevel level, Measure measure)
{
    std::vector<RegionIntensity> rows;
    for (const RegionIntensity& row : values.regions) {
        if (directory.level(row.region) == level)
            rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [measure](const RegionIntensity& a, const RegionIntensity& b) {
        const int classA = a.classFor(measure) ? int(*a.classFor(measure)) : -1;
        const int classB = b.classFor(measure) ? int(*b.classFor(measure)) : -1;
        if (classA != classB)
            return classA > classB;
        return a.value(measure).value_or(-1) > b.value(measure).value_or(-1);
    });
    return rows;
}

QJsonObject regionJson(const RegionDirectory& directory, const RegionIntensity& row, Measure measure,
                       const QString& language)
{
    const auto rowClass = row.classFor(measure);
    return {
        {QStringLiteral("code"), directory[row.region].code},
        {QStringLiteral("name"), directory.name(row.region, language)},
        {QStringLiteral("reports"), row.reports},
        {QStringLiteral("expected"), row.ratio ? QJsonValue(row.expected) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("ratio"), orNull(row.ratio)},
        {QStringLiteral("per_million"), orNull(row.perMillion)},
        {QStringLiteral("failing_share"), orNull(row.failingShare)},
        {QStringLiteral("p_value"), orNull(row.pValue)},
        {QStringLiteral("class"), rowClass ? QJsonValue(int(*rowClass)) : QJsonValue(QJsonValue::Null)},
    };
}

void printRegionTable(const RegionDirectory& directory, const std::vector<RegionIntensity>& rows,
                      Measure measure, const QString& language)
{
    QString text = QStringLiteral("%1 %2 %3 %4 %5 %6  %7\n")
                       .arg(QStringLiteral("code"), -8)
                       .arg(QStringLiteral("class"), 5)
                       .arg(QStringLiteral("reports"), 9)
                       .arg(QStringLiteral("expected"), 9)
                       .arg(QStringLiteral("x usual"), 8)
                       .arg(QStringLiteral("failing"), 8)
                       .arg(QStringLiteral("name"));
    for (const RegionIntensity& row : rows) {
        const auto rowClass = row.classFor(measure);
        text += QStringLiteral("%1 %2 %3 %4 %5 %6  %7\n")
                    .arg(directory[row.region].code, -8)
                    .arg(rowClass ? QString::number(*rowClass) : QStringLiteral("-"), 5)
                    .arg(figure(row.reports, 0), 9)
                    .arg(figure(row.ratio ? std::optional(row.expected) : std::nullopt, 1), 9)
                    .arg(figure(row.ratio, 1), 8)
                    .arg(figure(row.failingShare, 2), 8)
                    .arg(directory.name(row.region, language));
    }
    print(text);
}

} // namespace

int runRegions(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("cli", "Lists the regions of one level, worst first."));
    MapOptions::addTo(parser);
    parser.addOption(jsonOption());
    if (const auto status = parseArguments(parser, "regions", arguments))
        return *status;
    if (!parser.positionalArguments().isEmpty()) {
        return wrongUsage("regions", QCoreApplication::translate("cli", "\"%1\" is one word too many")
                                         .arg(parser.positionalArguments().first().left(60)));
    }
    const auto options = MapOptions::from(parser);
    if (!options)
        return wrongUsage("regions", options.error().message);

    auto cache = openCache(context.cachePath);
    if (!cache)
        return failed(cache.error());
    const auto values = computeValues(*cache, *options);
    if (!values)
        return failed(values.error());

    const RegionDirectory& directory = cache->map->regions();
    const Measure measure = measureFor(*options, **values);
    const auto rows = worstFirst(directory, **values, options->level, measure);
    if (!parser.isSet(QStringLiteral("json"))) {
        printRegionTable(directory, rows, measure, context.language);
        return Done;
    }
    QJsonArray list;
    for (const RegionIntensity& row : rows)
        list.append(regionJson(directory, row, measure, context.language));
    printJson({
        {QStringLiteral("service"), options->service.toString()},
        {QStringLiteral("at"), toRfc3339((*values)->window.end)},
        {QStringLiteral("window_s"), qint64((*values)->window.length().count())},
        {QStringLiteral("level"), levelName(options->level)},
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
    if (!parser.positionalArguments().isEmpty()) {
        return wrongUsage("services", QCoreApplication::translate("cli", "\"%1\" is one word too many")
                                          .arg(parser.positionalArguments().first().left(60)));
    }
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
            const auto time = [](const std::optional<UtcTime>& t) {
                return t ? QJsonValue(toRfc3339(*t)) : QJsonValue(QJsonValue::Null);
            };
            list.append(QJsonObject{
                {QStringLiteral("slug"), state.summary.service.toString()},
                {QStringLiteral("name"), state.summary.service.displayName()},
                {QStringLiteral("status"), statusName(state.status)},
                {QStringLiteral("reports_last_hour"), state.reportsLastHour},
                {QStringLiteral("since"), time(state.since)},
                {QStringLiteral("first_data"), time(state.summary.firstData)},
                {QStringLiteral("last_data"), time(state.summary.lastData)},
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
