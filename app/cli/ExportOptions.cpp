// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExportOptions.h"

#include <QCoreApplication>
#include <QImageReader>

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

Expected<QColor> parseColour(const char* option, const QString& text)
{
    const QColor colour(text);
    if (!colour.isValid())
        return fail(QCoreApplication::translate("cli", "--%1: \"%2\" is not a colour like #0b57b0")
                        .arg(QLatin1String(option), text.left(60)));
    return colour;
}

} // namespace

Expected<QImage> readLogo(const QString& path)
{
    QImageReader reader(path);
    constexpr int largestSide = 4096;
    if (reader.size().width() > largestSide || reader.size().height() > largestSide)
        return fail(QCoreApplication::translate("cli", "%1 is larger than %2 pixels a side")
                        .arg(path)
                        .arg(largestSide));
    const QImage logo = reader.read();
    if (logo.isNull())
        return fail(
            QCoreApplication::translate("cli", "%1 cannot be read: %2").arg(path, reader.errorString()));
    return logo;
}

void ExportOptions::addTo(QCommandLineParser& parser)
{
    QStringList names;
    for (const TemplateInfo& info : snapshotTemplates())
        names += QLatin1String(info.name);
    parser.addOptions({
        {QStringLiteral("projection"),
         QCoreApplication::translate(
             "cli",
             "equal-earth, natural-earth, robinson, mollweide, web-mercator or orthographic; with @LON or "
             "@LON,LAT for another centre."),
         QStringLiteral("P"), QStringLiteral("equal-earth")},
        {QStringLiteral("size"),
         QCoreApplication::translate("cli", "Width and height in pixels (default: the template's)."),
         QStringLiteral("WxH")},
        {QStringLiteral("dpi"), QCoreApplication::translate("cli", "Pixels per inch, 30 to 1200."),
         QStringLiteral("N")},
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
        {QStringLiteral("template"),
         QCoreApplication::translate("cli", "The page: %1.").arg(names.join(QStringLiteral(", "))),
         QStringLiteral("NAME"), QStringLiteral("standard")},
        {QStringLiteral("transparent"),
         QCoreApplication::translate("cli", "Without the page's colour (PNG, WebP, TIFF, SVG).")},
        {QStringLiteral("quality"),
         QCoreApplication::translate("cli", "Of JPEG pictures and films, 1 to 100."), QStringLiteral("N"),
         QStringLiteral("90")},
        {QStringLiteral("zone"),
         QCoreApplication::translate("cli",
                                     "A time zone to give the time in besides UTC; may be given again."),
         QStringLiteral("AREA/CITY")},
        {QStringLiteral("title"), QCoreApplication::translate("cli", "Another title."),
         QStringLiteral("TEXT")},
        {QStringLiteral("subtitle"),
         QCoreApplication::translate("cli", "A line of your own under the title; the time always follows."),
         QStringLiteral("TEXT")},
        {QStringLiteral("caption"),
         QCoreApplication::translate("cli",
                                     "The caption (default: the map in words, as much as there is room "
                                     "for; in a series one short sentence)."),
         QStringLiteral("TEXT")},
        {QStringLiteral("long-caption"),
         QCoreApplication::translate("cli", "The map in words in a series, too.")},
        {QStringLiteral("short-caption"), QCoreApplication::translate("cli", "One short sentence only.")},
        {QStringLiteral("no-timeline"), QCoreApplication::translate("cli", "Without the time-line strip.")},
        {QStringLiteral("logo"), QCoreApplication::translate("cli", "A picture to put beside the title."),
         QStringLiteral("FILE")},
        {QStringLiteral("accent"), QCoreApplication::translate("cli", "Colour of the house: rule and badge."),
         QStringLiteral("COLOUR")},
        {QStringLiteral("background"), QCoreApplication::translate("cli", "Colour of the page."),
         QStringLiteral("COLOUR")},
        {QStringLiteral("text"), QCoreApplication::translate("cli", "Colour of the text."),
         QStringLiteral("COLOUR")},
    });
}

Expected<ExportOptions> ExportOptions::from(const QCommandLineParser& parser)
{
    const auto value = [&](const char* name) { return parser.value(QLatin1String(name)); };
    ExportOptions options;
    const auto arrangement = templateFromName(value("template"));
    if (!arrangement)
        return fail(QStringLiteral("--template: ") + arrangement.error().message);
    options.arrangement = *arrangement;
    const auto projection = Projection::fromName(value("projection"));
    if (!projection)
        return fail(QStringLiteral("--projection: ") + projection.error().message);
    options.projection = *projection;
    if (const QString text = value("size"); !text.isEmpty()) {
        options.size = parseSize(text);
        if (!options.size)
            return fail(QCoreApplication::translate("cli", "--size: \"%1\" is not a size like 1920x1080")
                            .arg(text.left(60)));
    }
    if (const QString text = value("dpi"); !text.isEmpty()) {
        bool ok = false;
        options.dotsPerInch = text.toDouble(&ok);
        if (!ok || !(*options.dotsPerInch >= 30 && *options.dotsPerInch <= 1200))
            return fail(QCoreApplication::translate("cli", "--dpi: \"%1\" is not a number from 30 to 1200")
                            .arg(text.left(60)));
    }
    options.region = value("region");
    const QString theme = value("theme");
    if (theme != QLatin1String("light") && theme != QLatin1String("dark"))
        return fail(QCoreApplication::translate("cli", "--theme: \"%1\" is neither light nor dark")
                        .arg(theme.left(60)));
    options.darkTheme = theme == QLatin1String("dark");
    const auto classing = ClassChoice::fromName(value("classes"));
    if (!classing)
        return fail(QStringLiteral("--classes: ") + classing.error().message);
    options.classing = *classing;
    const auto colours = ColourScale::fromName(value("colours"));
    if (!colours)
        return fail(QStringLiteral("--colours: ") + colours.error().message);
    options.colours = *colours;
    options.transparent = parser.isSet(QStringLiteral("transparent"));
    options.captionLength = parser.isSet(QStringLiteral("short-caption"))  ? Caption::Short
                            : parser.isSet(QStringLiteral("long-caption")) ? Caption::Full
                                                                           : Caption::Fitting;
    options.withTimeline = !parser.isSet(QStringLiteral("no-timeline"));
    bool ok = false;
    options.quality = value("quality").toInt(&ok);
    if (!ok || options.quality < 1 || options.quality > 100)
        return fail(QCoreApplication::translate("cli", "--quality: \"%1\" is not a number from 1 to 100")
                        .arg(value("quality").left(60)));
    constexpr qsizetype mostZones = 4;
    for (const QString& name : parser.values(QStringLiteral("zone")).mid(0, mostZones)) {
        const QTimeZone zone(name.toLatin1());
        if (!zone.isValid())
            return fail(
                QCoreApplication::translate("cli", "--zone: \"%1\" is not a time zone like America/New_York")
                    .arg(name.left(60)));
        options.zones.push_back(zone);
    }
    constexpr qsizetype longestTitle = 200;
    constexpr qsizetype longestCaption = 1200;
    options.title = value("title").left(longestTitle);
    options.subtitle = value("subtitle").left(longestTitle);
    options.caption = value("caption").left(longestCaption);
    for (const auto& [name, colour] :
         {std::pair("accent", &options.house.accent), std::pair("background", &options.house.background),
          std::pair("text", &options.house.text)}) {
        if (!parser.isSet(QLatin1String(name)))
            continue;
        const auto parsed = parseColour(name, value(name));
        if (!parsed)
            return tl::unexpected(parsed.error());
        *colour = *parsed;
    }
    if (const QString path = value("logo"); !path.isEmpty()) {
        const auto logo = readLogo(path);
        if (!logo)
            return fail(QStringLiteral("--logo: ") + logo.error().message);
        options.house.logo = *logo;
        options.logoPath = path;
    }
    return options;
}

bool ExportOptions::wantsSentences(bool isSeries) const
{
    if (!caption.isEmpty() || arrangement == SnapshotTemplate::Map)
        return false;
    return captionLength == Caption::Full || (captionLength == Caption::Fitting && !isSeries);
}

QStringList ExportOptions::toArguments() const
{
    const ExportOptions usual;
    QStringList words;
    const auto add = [&](const char* name, const QString& value, bool isUsual) {
        if (!isUsual)
            words += {QStringLiteral("--") + QLatin1String(name), value};
    };
    const auto flag = [&](const char* name, bool on) {
        if (on)
            words += QStringLiteral("--") + QLatin1String(name);
    };
    add("template", QLatin1String(templateInfo(arrangement).name), arrangement == usual.arrangement);
    add("projection", projection.fullName(), projection == usual.projection);
    if (size)
        add("size", QStringLiteral("%1x%2").arg(size->width()).arg(size->height()), false);
    if (dotsPerInch)
        add("dpi", QString::number(*dotsPerInch), false);
    add("region", region, region.isEmpty());
    add("theme", QStringLiteral("dark"), !darkTheme);
    add("classes", classing.name(), classing == usual.classing);
    add("colours", colours.name(), colours == usual.colours);
    flag("transparent", transparent);
    flag("no-timeline", !withTimeline);
    flag("short-caption", captionLength == Caption::Short);
    flag("long-caption", captionLength == Caption::Full);
    add("quality", QString::number(quality), quality == usual.quality);
    for (const QTimeZone& zone : zones)
        add("zone", QString::fromLatin1(zone.id()), false);
    add("title", title, title.isEmpty());
    add("subtitle", subtitle, subtitle.isEmpty());
    add("caption", caption, caption.isEmpty());
    add("accent", house.accent.name(), !house.accent.isValid());
    add("background", house.background.name(), !house.background.isValid());
    add("text", house.text.name(), !house.text.isValid());
    add("logo", logoPath, logoPath.isEmpty());
    return words;
}

Expected<void> ExportOptions::applyTo(SnapshotRequest& request, const RegionDirectory& regions) const
{
    const TemplateInfo& info = templateInfo(arrangement);
    request.arrangement = arrangement;
    request.projection = projection;
    request.size = size.value_or(info.size);
    request.dotsPerInch = dotsPerInch.value_or(info.dotsPerInch);
    request.darkTheme = darkTheme;
    request.colours = colours;
    request.classing = classing;
    request.transparent = transparent;
    request.quality = quality;
    request.zones = zones;
    request.title = title;
    request.subtitle = subtitle;
    request.caption = caption;
    request.house = house;
    if (!withTimeline)
        request.timeline.reset();
    if (!region.isEmpty()) {
        request.focus = regions.find(QStringView(region));
        if (!request.focus.isValid())
            return fail(QCoreApplication::translate(
                            "cli", "--region: \"%1\" is not on the map; codes are like VE, ID-JK or 155")
                            .arg(region.left(60)));
    }
    return {};
}

} // namespace outagemap::cli
