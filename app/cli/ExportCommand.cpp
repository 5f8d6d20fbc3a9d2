// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/MapOptions.h"
#include "core/snapshot/SnapshotWriter.h"

#include <QCoreApplication>

namespace outagemap::cli {

namespace {

/// `1920x1080`; the range is checked by writeSnapshot.
std::optional<QSize> parseSize(const QString& text)
{
    const QStringList parts = text.toLower().split(QLatin1Char('x'));
    if (parts.size() != 2)
        return {};
    bool widthOk = false;
    bool heightOk = false;
    const QSize size(parts[0].toInt(&widthOk), parts[1].toInt(&heightOk));
    if (!widthOk || !heightOk || size.isEmpty())
        return {};
    return size;
}

} // namespace

int runExport(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate(
            "cli",
            "Writes the map of one service at one time to a file; its ending (%1) decides on the format.")
            .arg(snapshotFormats().join(QStringLiteral(", "))));
    parser.addPositionalArgument(QStringLiteral("OUT"),
                                 QCoreApplication::translate("cli", "The file to write."));
    MapOptions::addTo(parser);
    parser.addOptions({
        {QStringLiteral("projection"),
         QCoreApplication::translate(
             "cli",
             "equal-earth, natural-earth, robinson, mollweide, web-mercator or orthographic; with @LON or "
             "@LON,LAT for another centre."),
         QStringLiteral("P"), QStringLiteral("equal-earth")},
        {QStringLiteral("size"), QCoreApplication::translate("cli", "Width and height in pixels."),
         QStringLiteral("WxH"), QStringLiteral("1920x1080")},
        {QStringLiteral("region"),
         QCoreApplication::translate("cli", "The region to show as large as it goes, like VE or 155."),
         QStringLiteral("CODE")},
        {QStringLiteral("theme"), QCoreApplication::translate("cli", "light or dark."),
         QStringLiteral("THEME"), QStringLiteral("light")},
        {QStringLiteral("classes"),
         QCoreApplication::translate("cli", "fixed, quantile, equal-interval, geometric, natural-breaks or "
                                            "continuous; with :N for 3 to 9 classes."),
         QStringLiteral("METHOD[:N]"), QStringLiteral("fixed")},
        {QStringLiteral("colours"),
         QCoreApplication::translate("cli", "heat, sea, viridis, violet, grey, blue-red or blue-brown."),
         QStringLiteral("NAME"), QStringLiteral("heat")},
    });
    if (const auto status = parseArguments(parser, "export", arguments))
        return *status;
    const QStringList outputs = parser.positionalArguments();
    if (outputs.size() != 1)
        return wrongUsage("export",
                          QCoreApplication::translate("cli", "exactly one file to write must be named"));
    const auto options = MapOptions::from(parser);
    if (!options)
        return wrongUsage("export", options.error().message);
    const auto projection = Projection::fromName(parser.value(QStringLiteral("projection")));
    if (!projection)
        return wrongUsage("export", QStringLiteral("--projection: ") + projection.error().message);
    const auto size = parseSize(parser.value(QStringLiteral("size")));
    if (!size) {
        return wrongUsage("export",
                          QCoreApplication::translate("cli", "--size: \"%1\" is not a size like 1920x1080")
                              .arg(parser.value(QStringLiteral("size")).left(60)));
    }
    const QString theme = parser.value(QStringLiteral("theme"));
    if (theme != QLatin1String("light") && theme != QLatin1String("dark")) {
        return wrongUsage("export",
                          QCoreApplication::translate("cli", "--theme: \"%1\" is neither light nor dark")
                              .arg(theme.left(60)));
    }

    const auto classing = ClassChoice::fromName(parser.value(QStringLiteral("classes")));
    if (!classing)
        return wrongUsage("export", QStringLiteral("--classes: ") + classing.error().message);
    const auto colours = ColourScale::fromName(parser.value(QStringLiteral("colours")));
    if (!colours)
        return wrongUsage("export", QStringLiteral("--colours: ") + colours.error().message);

    auto cache = openCache(context.cachePath);
    if (!cache)
        return failed(cache.error());
    RegionId focus = RegionId::world();
    if (const QString code = parser.value(QStringLiteral("region")); !code.isEmpty()) {
        focus = cache->map->regions().find(QStringView(code));
        if (!focus.isValid()) {
            return failed(QCoreApplication::translate("cli", "--region: \"%1\" is not on the map; codes are "
                                                             "like VE, ID-JK or 155")
                              .arg(code.left(60)));
        }
    }
    const auto values = computeValues(*cache, *options);
    if (!values)
        return failed(values.error());

    SnapshotRequest request;
    request.values = *values;
    request.level = options->level;
    request.measure = measureFor(*options, **values);
    request.projection = *projection;
    request.size = *size;
    request.focus = focus;
    request.darkTheme = theme == QLatin1String("dark");
    request.colours = *colours;
    request.classing = *classing;
    request.language = context.language;
    if (const auto written = writeSnapshot(cache->map, request, outputs.first()); !written)
        return failed(written.error());
    return Done;
}

} // namespace outagemap::cli
