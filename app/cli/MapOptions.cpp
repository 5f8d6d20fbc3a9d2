// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MapOptions.h"

#include "core/cache/CacheWriter.h"
#include "core/words/Ranking.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace outagemap::cli {

Expected<std::vector<RegionId>> placesFrom(const QCommandLineParser& parser, const QString& name,
                                           const RegionDirectory& regions, const QString& language)
{
    auto places = parsePlaces(regions, parser.values(name), language);
    if (!places)
        return fail(QStringLiteral("--%1: %2").arg(name, places.error().message));
    return places;
}

UtcTime now()
{
    return UtcTime(QDateTime::currentSecsSinceEpoch());
}

void MapOptions::addTo(QCommandLineParser& parser)
{
    const auto text = [](const char* t) { return QCoreApplication::translate("cli", t); };
    parser.addOptions({
        {QStringLiteral("service"), text(QT_TRANSLATE_NOOP("cli", "The service's slug, like whatsapp.")),
         QStringLiteral("S")},
        {QStringLiteral("at"),
         text(QT_TRANSLATE_NOOP("cli", "The time at the window's end, in UTC (default: the newest data).")),
         QStringLiteral("T")},
        {QStringLiteral("window"), text(QT_TRANSLATE_NOOP("cli", "The window's length: 15m, 60m, 24h …")),
         QStringLiteral("LENGTH"), QStringLiteral("60m")},
        {QStringLiteral("level"), text(QT_TRANSLATE_NOOP("cli", "area, country or subdivision.")),
         QStringLiteral("LEVEL"), QStringLiteral("country")},
        {QStringLiteral("measure"),
         text(QT_TRANSLATE_NOOP("cli", "times-usual, per-million, reports or failing-share.")),
         QStringLiteral("MEASURE")},
    });
}

Expected<MapOptions> MapOptions::from(const QCommandLineParser& parser, const QString& service)
{
    MapOptions options;
    const QByteArray slug = (service.isEmpty() ? parser.value(QStringLiteral("service")) : service).toUtf8();
    if (slug.isEmpty())
        return fail(QCoreApplication::translate("cli", "--service is missing"));
    const auto id = ServiceId::fromSlug(std::string_view(slug));
    if (!id)
        return tl::unexpected(id.error());
    options.service = *id;

    if (parser.isSet(QStringLiteral("at"))) {
        const auto at = parseTime(std::string_view(parser.value(QStringLiteral("at")).toUtf8()));
        if (!at)
            return fail(QStringLiteral("--at: ") + at.error().message);
        options.at = *at;
    }
    const auto window = parseDuration(parser.value(QStringLiteral("window")));
    if (!window)
        return fail(QStringLiteral("--window: ") + window.error().message);
    if (*window < fiveMinutes)
        return fail(QCoreApplication::translate("cli", "--window: the shortest window is 5 minutes"));
    options.window = *window;

    const auto level = levelFromName(parser.value(QStringLiteral("level")));
    if (!level)
        return fail(QStringLiteral("--level: ") + level.error().message);
    options.level = *level;

    if (parser.isSet(QStringLiteral("measure"))) {
        const auto measure = measureFromName(parser.value(QStringLiteral("measure")));
        if (!measure)
            return fail(QStringLiteral("--measure: ") + measure.error().message);
        options.measure = *measure;
    }
    return options;
}

Expected<OpenCache> openCache(const QString& cachePath)
{
    auto map = WorldMap::open(WorldMap::defaultPath());
    if (!map)
        return tl::unexpected(map.error());
    auto reader = CacheReader::open(cachePath.isEmpty() ? defaultCachePath() : cachePath, (*map)->regions());
    if (!reader)
        return tl::unexpected(reader.error());
    return OpenCache{*map, std::make_unique<OutageQuery>(std::move(*reader), (*map)->regions())};
}

Expected<UtcTime> timeFor(const OpenCache& cache, const ServiceId& service, std::optional<UtcTime> at)
{
    const auto known = cache.query->reader().services();
    if (!known)
        return tl::unexpected(known.error());
    QStringList slugs;
    bool found = false;
    for (const ServiceSummary& summary : *known) {
        slugs += summary.service.toString();
        found = found || summary.service == service;
    }
    if (!found) {
        if (slugs.isEmpty())
            return fail(
                QCoreApplication::translate("cli", "the cache is empty: run \"outagemap ingest\" first"));
        constexpr qsizetype listed = 20;
        return fail(QCoreApplication::translate("cli", "the cache has nothing about \"%1\"; it has: %2")
                        .arg(service.toString(), slugs.mid(0, listed).join(QStringLiteral(", "))));
    }
    return at ? *at : cache.query->latestTime(service, now());
}

Expected<IntensityMapPtr> computeValues(OpenCache& cache, const MapOptions& options)
{
    const auto at = timeFor(cache, options.service, options.at);
    if (!at)
        return tl::unexpected(at.error());
    return cache.query->intensity(options.service, *at, options.window);
}

Measure measureFor(const MapOptions& options, const IntensityMap& values)
{
    if (options.measure)
        return *options.measure;
    return values.hasMeasurements && !values.hasReports ? Measure::FailingShare : Measure::TimesUsual;
}

} // namespace outagemap::cli
