// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SnapshotLayout.h"

#include "core/snapshot/SnapshotBlocks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace outagemap {

namespace {

/// What may be left out, in the order in which it goes.
enum Parts : int
{
    Everything,
    NoNote,
    NoCaption,
    NoStrip,
    ShortRanking,
    NoRanking,
    NoLegend,
    NoSubtitle,
    NoCredits,
    MapOnly,
};

bool isStacked(const SnapshotRequest& request)
{
    switch (request.arrangement) {
    case SnapshotTemplate::Square:
    case SnapshotTemplate::Story:
    case SnapshotTemplate::A4:
    case SnapshotTemplate::Letter:
        return true;
    case SnapshotTemplate::Standard:
        return request.size.width() < 1.2 * request.size.height();
    default:
        return false;
    }
}

} // namespace

struct SnapshotLayout::Attempt
{
    double scale;
    int parts;
    double mapShare;   ///< of the page's height, at least
    int sentences = 0; ///< of the request; 0: the short caption in place of them
};

SnapshotLayout::SnapshotLayout(const WorldMap& map, const SnapshotRequest& request, const MapStyle& style)
    : m_legend(makeLegend(map.regions(), *request.values, request.level, request.measure, style))
    , m_words(snapshotWords(map, request, m_legend))
{
    const TemplateInfo& info = templateInfo(request.arrangement);
    const bool stacked = isStacked(request);
    QSizeF reference = info.reference;
    if (request.arrangement == SnapshotTemplate::Standard && stacked)
        reference = {620, 620};
    const double nominal =
        std::min(request.size.width() / reference.width(), request.size.height() / reference.height());
    const double shape = double(request.size.width()) / request.size.height();
    // A map of the world is twice as wide as high; on upright pages more height than that is given to text.
    const double share = request.arrangement == SnapshotTemplate::Map ? 0.7
                         : stacked                                    ? std::clamp(0.5 * shape, 0.2, 0.45)
                                                                      : 0.52;
    std::vector<Attempt> attempts;
    // The caption in sentences, as many as fit: on upright pages in letters as large as can be, on wide ones
    // in smaller letters only where not even the first has room.
    const bool speaks = request.caption.isEmpty() && request.panels.empty();
    const int most = speaks ? int(request.sentences.size()) : 0;
    if (stacked) {
        for (int count = most; count > 0; --count) {
            for (const double factor : {1.3, 1.15, 1.0})
                attempts.push_back({nominal * factor, Everything, share, count});
        }
    } else {
        for (const double factor : {1.0, 0.93, 0.86}) {
            for (int count = most; count > 0; --count)
                attempts.push_back({nominal * factor, Everything, share, count});
        }
    }
    if (stacked) {
        for (const double larger : {1.6, 1.45, 1.3, 1.15})
            attempts.push_back({nominal * larger, Everything, share});
    }
    for (const double factor : {1.0, 0.93, 0.86})
        attempts.push_back({nominal * factor, Everything, share});
    for (int parts = NoNote; parts <= NoStrip; ++parts)
        attempts.push_back({nominal * 0.86, parts, share});
    for (int parts = ShortRanking; parts < MapOnly; ++parts) {
        for (const double factor : {0.86, 0.75, 0.62})
            attempts.push_back({nominal * factor, parts, share * 0.8});
    }
    // Small pictures: the smallest text that can be read, and what of it there is room for.
    constexpr double legible = 0.58;
    for (int parts = NoCaption; parts < MapOnly; ++parts)
        attempts.push_back({legible, parts, share * 0.7});
    attempts.push_back({std::max(0.4, nominal), MapOnly, 0});
    for (const Attempt& attempt : attempts) {
        if (attempt.scale * 9.5 < 5 && attempt.parts != MapOnly)
            continue; // too small to be read
        if (arrange(request, style, attempt))
            break;
    }
}

bool SnapshotLayout::arrange(const SnapshotRequest& request, const MapStyle& style, const Attempt& attempt)
{
    const double s = attempt.scale;
    const QString caption = attempt.sentences > 0
                                ? request.sentences.mid(0, attempt.sentences).join(QLatin1Char(' '))
                                : m_words.caption;
    const SnapshotBlocks blocks{request, m_words, m_legend, style, s, caption};
    const double margin = std::min(18 * s, request.size.width() / 20.0);
    const double gap = 10 * s;
    const double width = request.size.width() - 2 * margin;
    const double height = request.size.height();
    const int parts = attempt.parts;
    m_sheet = {};
    m_scale = s;

    double top = margin * 0.7;
    double bottom = height - margin * 0.6;
    const bool mapAlone = request.arrangement == SnapshotTemplate::Map;
    if (parts < MapOnly) {
        top += mapAlone ? blocks.badge(m_sheet, {margin, top}, width)
                        : blocks.header(m_sheet, {margin, top}, width, parts < NoSubtitle);
        top += mapAlone && m_words.badge.isEmpty() ? 0 : gap * 0.6;
    }
    // What is below the map is measured on a sheet of its own first, then put where it ends at the bottom.
    using Row = std::function<double(SnapshotSheet&, double y)>;
    std::vector<Row> rows;
    const int ranked = parts < ShortRanking ? 5 : 3;
    const bool withStrip = parts < NoStrip && request.timeline.has_value();
    // A contact sheet is about all its times: no ranking of one, and only a caption that was given.
    const bool withCaption =
        parts < NoCaption && !caption.isEmpty() && (request.panels.empty() || !request.caption.isEmpty());
    const auto strip = [&](SnapshotSheet& sheet, double y) {
        return blocks.strip(sheet, {margin, y}, width);
    };
    const auto columns = [&](SnapshotSheet& sheet, double y) {
        std::vector<std::function<double(QPointF, double)>> cells;
        if (parts < NoLegend)
            cells.emplace_back(
                [&](QPointF at, double w) { return blocks.colours(sheet, at, w, parts < NoNote); });
        if (parts < NoRanking && request.panels.empty())
            cells.emplace_back([&](QPointF at, double w) { return blocks.ranking(sheet, at, w, ranked); });
        if (withCaption && !isStacked(request))
            cells.emplace_back([&](QPointF at, double w) { return blocks.caption(sheet, at, w); });
        // Side by side where each column has room for a line of a ranking.
        const bool sideBySide = width / s >= 330.0 * double(cells.size());
        const double column =
            sideBySide ? (width - 2 * gap * double(cells.size() - 1)) / double(cells.size()) : width;
        double high = 0;
        double x = margin;
        for (const auto& cell : cells) {
            if (sideBySide) {
                high = std::max(high, cell({x, y}, column));
                x += column + 2 * gap;
            } else {
                high += (high > 0 ? gap : 0) + cell({margin, y + high + (high > 0 ? gap : 0)}, width);
            }
        }
        return high;
    };
    if (!mapAlone && parts < MapOnly) {
        if (withStrip)
            rows.emplace_back(strip);
        if (parts < NoLegend)
            rows.emplace_back(columns);
        if (withCaption && isStacked(request))
            rows.emplace_back([&](SnapshotSheet& sheet, double y) {
                return blocks.caption(sheet, {margin, y}, width);
            });
    }
    if (parts < NoCredits)
        rows.emplace_back([&](SnapshotSheet& sheet, double y) {
            return blocks.credits(sheet, {margin, y}, width);
        });

    double below = 0;
    SnapshotSheet measured;
    for (const Row& row : rows)
        below += row(measured, 0) + gap * 0.8;
    const double mapBottom = bottom - below;
    const bool enough = mapBottom - top >= attempt.mapShare * height;
    double y = mapBottom + gap * 0.8;
    for (const Row& row : rows)
        y += row(m_sheet, y) + gap * 0.8;

    const double side = parts >= MapOnly ? 0 : margin;
    const QRect place(int(std::ceil(side)), int(std::ceil(parts >= MapOnly ? 0 : top)),
                      std::max(1, int(request.size.width() - 2 * side)),
                      std::max(1, int(parts >= MapOnly ? height : mapBottom - std::ceil(top))));
    m_maps = {place};
    m_mapScale = s;
    if (!request.panels.empty())
        placePanels(request, style, place);
    return enough;
}

void SnapshotLayout::placePanels(const SnapshotRequest& request, const MapStyle& style, const QRect& place)
{
    const int count = int(request.panels.size());
    const QFont font = SnapshotSheet::font(10.5 * m_scale, true);
    const double label = SnapshotSheet::textHeight(1e9, QStringLiteral("0"), font);
    // As many columns as make the maps, twice as wide as high, largest.
    int columns = 1;
    double widest = 0;
    for (int c = 1; c <= count; ++c) {
        const int rows = (count + c - 1) / c;
        const double wide =
            std::min(double(place.width()) / c, 2.05 * (double(place.height()) / rows - label));
        if (wide > widest) {
            widest = wide;
            columns = c;
        }
    }
    const int rows = (count + columns - 1) / columns;
    const double cellWidth = double(place.width()) / columns;
    const double cellHeight = double(place.height()) / rows;
    const double gap = std::min(6 * m_scale, cellWidth / 20);
    m_mapScale = m_scale * std::clamp(2.0 / columns, 0.3, 1.0);
    m_maps.clear();
    for (int i = 0; i < count; ++i) {
        const double x = place.left() + (i % columns) * cellWidth;
        const double y = place.top() + (i / columns) * cellHeight;
        const TimeRange window = request.panels[std::size_t(i)]->window;
        QString text =
            dayAndClockText(window.end, QTimeZone::utc(), request.language) + QStringLiteral(" UTC");
        if (SnapshotSheet::textWidth(text, font) > cellWidth - gap)
            text = clockText(window.end, QTimeZone::utc());
        const double used = m_sheet.addText({x, y}, cellWidth - gap, text, font, style.text);
        m_maps.push_back(QRect(int(x), int(std::ceil(y + used)), std::max(1, int(cellWidth - gap)),
                               std::max(1, int(cellHeight - used - gap))));
    }
}

} // namespace outagemap
