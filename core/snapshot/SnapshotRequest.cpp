// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SnapshotRequest.h"

#include "core/render/RegionColours.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace outagemap {

namespace {

constexpr std::array<TemplateInfo, 9> table{{
    {SnapshotTemplate::Standard, "standard", QT_TRANSLATE_NOOP("SnapshotTexts", "By the shape of the page"),
     QSize(1920, 1080), 96, QSizeF(1280, 720)},
    {SnapshotTemplate::Map, "map", QT_TRANSLATE_NOOP("SnapshotTexts", "The map alone"), QSize(1920, 1000), 96,
     QSizeF(1280, 666)},
    {SnapshotTemplate::News, "news", QT_TRANSLATE_NOOP("SnapshotTexts", "News, wide (16:9)"),
     QSize(1920, 1080), 96, QSizeF(1280, 720)},
    {SnapshotTemplate::Square, "square", QT_TRANSLATE_NOOP("SnapshotTexts", "News, square"),
     QSize(1080, 1080), 96, QSizeF(760, 760)},
    {SnapshotTemplate::Story, "story", QT_TRANSLATE_NOOP("SnapshotTexts", "Story, upright (9:16)"),
     QSize(1080, 1920), 96, QSizeF(540, 960)},
    {SnapshotTemplate::A4, "a4", QT_TRANSLATE_NOOP("SnapshotTexts", "Report page, A4"), QSize(1240, 1754),
     150, QSizeF(794, 1123)},
    {SnapshotTemplate::A4Landscape, "a4-landscape",
     QT_TRANSLATE_NOOP("SnapshotTexts", "Report page, A4 landscape"), QSize(1754, 1240), 150,
     QSizeF(1123, 794)},
    {SnapshotTemplate::Letter, "letter", QT_TRANSLATE_NOOP("SnapshotTexts", "Report page, Letter"),
     QSize(1275, 1650), 150, QSizeF(816, 1056)},
    {SnapshotTemplate::LetterLandscape, "letter-landscape",
     QT_TRANSLATE_NOOP("SnapshotTexts", "Report page, Letter landscape"), QSize(1650, 1275), 150,
     QSizeF(1056, 816)},
}};

constexpr std::chrono::seconds stripLength = oneDay;
constexpr std::chrono::seconds stripStep{900};

} // namespace

std::span<const TemplateInfo> snapshotTemplates()
{
    return table;
}

const TemplateInfo& templateInfo(SnapshotTemplate id)
{
    return *std::find_if(table.begin(), table.end(), [id](const TemplateInfo& row) { return row.id == id; });
}

Expected<SnapshotTemplate> templateFromName(const QString& name)
{
    QStringList names;
    for (const TemplateInfo& row : table) {
        if (name == QLatin1String(row.name))
            return row.id;
        names += QLatin1String(row.name);
    }
    return fail(QCoreApplication::translate("SnapshotTexts", "there is no template \"%1\"; there are: %2")
                    .arg(name.left(60), names.join(QStringLiteral(", "))));
}

Expected<SnapshotRequest> gatherSnapshot(OutageQuery& query, const ServiceId& service, UtcTime at,
                                         std::chrono::seconds window)
{
    SnapshotRequest request;
    auto values = query.intensity(service, at, window);
    if (!values)
        return tl::unexpected(values.error());
    request.values = *values;
    request.measure =
        (*values)->hasMeasurements && !(*values)->hasReports ? Measure::FailingShare : Measure::TimesUsual;
    // Ends where the window ends, on a whole step, with a few hours of what came after where there is any.
    const UtcTime end = bucketEnd(bucketOf(at, stripStep), stripStep) + stripLength / 4;
    auto timeline = query.timeline(service, RegionId::world(), {end - stripLength, end}, stripStep);
    if (!timeline)
        return tl::unexpected(timeline.error());
    request.timeline = *std::move(timeline);

    const auto feeds = query.reader().feeds();
    if (!feeds)
        return tl::unexpected(feeds.error());
    for (const SourceInfo& source : (*values)->sources) {
        FeedUse use{source, {}, 0, 0};
        for (const StoredFeed& feed : *feeds) {
            if (feed.source.title != source.title || feed.source.id != source.id)
                continue;
            use.accepted += feed.accepted;
            use.rejected += feed.rejected;
            if (feed.lastFetch && (!use.lastFetch || *use.lastFetch < *feed.lastFetch))
                use.lastFetch = feed.lastFetch;
        }
        request.feeds.push_back(std::move(use));
    }
    return request;
}

MapStyle snapshotStyle(const SnapshotRequest& request)
{
    MapStyle style = MapStyle::make(request.darkTheme, request.colours, request.classing);
    if (request.house.background.isValid())
        style.background = request.house.background;
    if (request.house.text.isValid())
        style.text = request.house.text;
    return style;
}

std::vector<QColor> regionColours(const RegionDirectory& regions, const SnapshotRequest& request,
                                  const MapStyle& style)
{
    const RegionClasses classes(regions, request.values.get(), request.level, request.measure, style);
    std::vector<QColor> colours(classes.fill.size(), style.noData);
    for (std::size_t i = 0; i < colours.size(); ++i) {
        if (classes.fill[i])
            colours[i] = QColor::fromRgb(*classes.fill[i]);
    }
    return colours;
}

} // namespace outagemap
