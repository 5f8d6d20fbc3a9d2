// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SnapshotBlocks.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

/// With line ends in place of those dots at which `width` is used up: a time and its zone stay together.
QString brokenAtDots(const QString& line, double width, const QFont& font)
{
    const QString separator = partSeparator();
    QString result;
    QString row;
    for (const QString& part : line.split(separator)) {
        const QString longer = row.isEmpty() ? part : row + separator + part;
        if (row.isEmpty() || SnapshotSheet::textWidth(longer, font) <= width) {
            row = longer;
            continue;
        }
        result += row + QLatin1Char('\n');
        row = part;
    }
    return result + row;
}

} // namespace

QColor SnapshotBlocks::faint() const
{
    // Mixed, not transparent: the same in files that know no transparency.
    const QColor& a = style.text;
    const QColor& b = style.background;
    return QColor((a.red() * 3 + b.red()) / 4, (a.green() * 3 + b.green()) / 4,
                  (a.blue() * 3 + b.blue()) / 4);
}

QColor SnapshotBlocks::accent() const
{
    return request.house.accent.isValid() ? request.house.accent : style.selection;
}

double SnapshotBlocks::badge(SnapshotSheet& sheet, QPointF at, double width) const
{
    if (words.badge.isEmpty())
        return 0;
    const QFont text = font(15, true);
    const double wide = std::min(width, SnapshotSheet::textWidth(words.badge, text) + 24 * scale);
    const double inner = wide - 20 * scale;
    const double high = SnapshotSheet::textHeight(inner, words.badge, text) + 10 * scale;
    const QRectF box(at.x() + width - wide, at.y(), wide, high);
    sheet.addBox(box, accent(), {}, 0, 4 * scale);
    sheet.addText(box.topLeft() + QPointF(10 * scale, 5 * scale), inner, words.badge, text,
                  accent().lightness() > 150 ? Qt::black : Qt::white, SnapshotSheet::Align::Centre);
    return high;
}

double SnapshotBlocks::header(SnapshotSheet& sheet, QPointF at, double width, bool withSubtitle) const
{
    double left = at.x();
    double right = at.x() + width;
    double y = at.y();
    double beside = 0;
    if (request.house.accent.isValid()) {
        sheet.addBox(QRectF(left, y, width, 4 * scale), request.house.accent);
        y += 10 * scale;
    }
    if (!request.house.logo.isNull() && request.house.logo.width() > 0) {
        // As high as the title, but never more than a quarter of the page's width.
        QSizeF size = request.house.logo.size();
        size.scale(QSizeF(width / 4, 40 * scale), Qt::KeepAspectRatio);
        sheet.addPicture(QRectF(QPointF(left, y), size), request.house.logo);
        left += size.width() + 12 * scale;
        beside = size.height();
    }
    if (!words.badge.isEmpty()) {
        const double wide = SnapshotSheet::textWidth(words.badge, font(15, true)) + 24 * scale;
        // Beside the title where that leaves it most of the width, else above.
        if (wide < 0.45 * (right - left)) {
            beside = std::max(beside, badge(sheet, {left, y}, right - left));
            right -= wide + 14 * scale;
        } else {
            y += badge(sheet, {left, y}, right - left) + 6 * scale;
        }
    }
    double text = sheet.addText({left, y}, right - left, words.title, font(23, true), style.text);
    const double besideHeight = std::max(text, beside);
    if (!withSubtitle)
        return y + besideHeight - at.y();
    // The subtitle goes under logo and badge where those are higher than the title.
    const bool under = besideHeight > text + 4 * scale && request.house.logo.isNull();
    double below = y + (under ? besideHeight : text) + 3 * scale;
    for (const QString& line : words.subtitle) {
        const double wide = below >= y + beside ? at.x() + width - left : right - left;
        below +=
            sheet.addText({left, below}, wide, brokenAtDots(line, wide, font(13)), font(13), style.text) +
            scale;
    }
    return std::max(below, y + beside) - at.y();
}

double SnapshotBlocks::colours(SnapshotSheet& sheet, QPointF at, double width, bool withNote) const
{
    double y = at.y();
    y += sheet.addText({at.x(), y}, width, legend.title, font(12, true), style.text) + 2 * scale;
    const double swatchWidth = 26 * scale;
    const double textLeft = at.x() + swatchWidth + 8 * scale;
    for (const LegendEntry& entry : legend.entries) {
        const QString text =
            request.panels.empty()
                ? QCoreApplication::translate("SnapshotTexts", "%1 (%2)").arg(entry.label).arg(entry.regions)
                : entry.label;
        const double high =
            sheet.addText({textLeft, y}, at.x() + width - textLeft, text, font(11.5), style.text);
        const QRectF swatch(at.x(), y + 1.5 * scale, swatchWidth,
                            SnapshotSheet::textHeight(1e9, text, font(11.5)) - 3 * scale);
        sheet.addBox(swatch, entry.colour, style.coast, 0.7 * scale);
        if (entry.hatched) {
            for (double x = swatch.left(); x < swatch.right(); x += 6 * scale) {
                const double reach = std::min(swatch.height(), swatch.right() - x);
                sheet.addLine({x, swatch.bottom(), x + reach, swatch.bottom() - reach}, style.hatch, scale);
            }
        }
        y += high;
    }
    if (withNote)
        y += 4 * scale + sheet.addText({at.x(), y + 4 * scale}, width, legend.note, font(9.5), faint());
    return y - at.y();
}

double SnapshotBlocks::ranking(SnapshotSheet& sheet, QPointF at, double width, int rows) const
{
    double y = at.y();
    y += sheet.addText({at.x(), y}, width, words.worstTitle, font(12, true), style.text) + 2 * scale;
    const double first = y;
    for (const QString& line : words.worst.mid(0, rows))
        y += sheet.addText({at.x(), y}, width, line, font(11.5), style.text);
    // As high as with all its rows: in a film the map must not jump.
    const double row = SnapshotSheet::textHeight(1e9, QStringLiteral("1"), font(11.5));
    return std::max(y, first + rows * row) - at.y();
}

double SnapshotBlocks::caption(SnapshotSheet& sheet, QPointF at, double width) const
{
    if (captionText.isEmpty())
        return 0;
    constexpr int leastLines = 2;
    const double row = SnapshotSheet::textHeight(1e9, QStringLiteral("1"), font(12.5));
    return std::max(sheet.addText(at, width, captionText, font(12.5), style.text), leastLines * row);
}

double SnapshotBlocks::strip(SnapshotSheet& sheet, QPointF at, double width) const
{
    if (!request.timeline || request.timeline->points.size() < 2)
        return 0;
    const Timeline& line = *request.timeline;
    const double title = sheet.addText(at, width, words.stripTitle, font(9.5), faint()) + 2 * scale;
    const double high = 34 * scale;
    const QRectF box(at.x(), at.y() + title, width, high);
    const UtcTime first = line.points.front().end - line.step;
    const double seconds = double((line.points.back().end - first).count());
    const auto x = [&](UtcTime t) {
        return box.left() + box.width() * std::clamp(double((t - first).count()) / seconds, 0.0, 1.0);
    };
    double most = 1;
    for (const TimelinePoint& point : line.points)
        most = std::max(most, point.reports);
    const TimeRange window = request.values->window;
    QColor marked = accent();
    marked.setAlpha(60);
    sheet.addBox(QRectF(QPointF(x(window.start), box.top()), QPointF(x(window.end), box.bottom())), marked);
    for (const TimelinePoint& point : line.points) {
        const double barHeight = high * point.reports / most;
        if (barHeight <= 0)
            continue;
        const double from = x(point.end - line.step);
        sheet.addBox(QRectF(QPointF(from, box.bottom() - barHeight),
                            QPointF(std::max(from + 0.5, x(point.end) - 0.6 * scale), box.bottom())),
                     window.contains(point.end) ? accent() : faint());
    }
    sheet.addLine({box.bottomLeft(), box.bottomRight()}, faint(), scale);
    const QFont axis = font(9.5);
    const QTimeZone utc = QTimeZone::utc();
    const QString begin = dayAndClockText(first, utc, request.language);
    const QString end = dayAndClockText(line.points.back().end, utc, request.language);
    double below = sheet.addText(box.bottomLeft() + QPointF(0, scale), width / 2, begin, axis, faint());
    const double endWidth = SnapshotSheet::textWidth(end, axis);
    if (SnapshotSheet::textWidth(begin, axis) + endWidth + 10 * scale < width)
        sheet.addText(box.bottomLeft() + QPointF(0, scale), width, end, axis, faint(),
                      SnapshotSheet::Align::Right);
    return title + high + scale + below;
}

double SnapshotBlocks::credits(SnapshotSheet& sheet, QPointF at, double width) const
{
    return sheet.addText(at, width, words.credits, font(9.5), faint());
}

} // namespace outagemap
