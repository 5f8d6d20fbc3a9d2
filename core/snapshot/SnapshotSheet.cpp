// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SnapshotSheet.h"

#include "core/render/TextOutline.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

/// Calls `line(text, width, top)` for every line; returns the height of all.
template <typename Function>
double breakIntoLines(double width, const QString& text, const QFont& font, Function line)
{
    const QFontMetricsF metrics(font);
    const double step = std::ceil(metrics.height() * 1.02);
    double y = 0;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
            row.setLineWidth(std::max(width, 1.0));
            QString shown = paragraph.mid(row.textStart(), row.textLength()).trimmed();
            // The end of a line parts what the dot would.
            if (shown.endsWith(QChar(0x00b7)))
                shown = shown.chopped(1).trimmed();
            line(shown, y);
            y += step;
        }
        layout.endLayout();
    }
    return y;
}

} // namespace

QFont SnapshotSheet::font(double pixels, bool bold)
{
    QFont result(QStringLiteral("DejaVu Sans"));
    result.setStyleHint(QFont::SansSerif);
    result.setHintingPreference(QFont::PreferNoHinting);
    result.setPixelSize(std::max(4, int(std::lround(pixels))));
    result.setBold(bold);
    return result;
}

double SnapshotSheet::textHeight(double width, const QString& text, const QFont& font)
{
    return breakIntoLines(width, text, font, [](const QString&, double) {});
}

double SnapshotSheet::textWidth(const QString& text, const QFont& font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

double SnapshotSheet::addText(QPointF topLeft, double width, const QString& text, const QFont& font,
                              const QColor& colour, Align align)
{
    const QFontMetricsF metrics(font);
    return breakIntoLines(width, text, font, [&](const QString& shown, double y) {
        const double wide = metrics.horizontalAdvance(shown);
        const double x = align == Align::Left     ? topLeft.x()
                         : align == Align::Centre ? topLeft.x() + (width - wide) / 2
                                                  : topLeft.x() + width - wide;
        const double top = topLeft.y() + y;
        m_lines.push_back({QRectF(x, top, wide, metrics.height()), QPointF(x, top + metrics.ascent()), shown,
                           font, colour});
    });
}

void SnapshotSheet::addBox(const QRectF& box, const QColor& fill, const QColor& edge, double edgeWidth,
                           double radius)
{
    m_shapes.push_back({box, {}, fill, edge, edgeWidth, radius, {}});
}

void SnapshotSheet::addLine(const QLineF& line, const QColor& colour, double width)
{
    m_shapes.push_back({{}, line, {}, colour, width, 0, {}});
}

void SnapshotSheet::addPicture(const QRectF& box, const QImage& picture)
{
    m_shapes.push_back({box, {}, {}, {}, 0, 0, picture});
}

void SnapshotSheet::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const Shape& shape : m_shapes) {
        if (!shape.picture.isNull()) {
            painter.drawImage(shape.box, shape.picture);
            continue;
        }
        painter.setPen(shape.edge.isValid() && shape.width > 0 ? QPen(shape.edge, shape.width)
                                                               : QPen(Qt::NoPen));
        if (!shape.line.isNull()) {
            painter.drawLine(shape.line);
            continue;
        }
        painter.setBrush(shape.fill);
        if (shape.radius > 0)
            painter.drawRoundedRect(shape.box, shape.radius, shape.radius);
        else
            painter.drawRect(shape.box);
    }
    // As outlines in pictures, so that every frame of a film is the picture of its time; as text in files
    // that keep text.
    const bool asOutlines = painter.paintEngine()->type() == QPaintEngine::Raster;
    for (const Line& line : m_lines) {
        if (asOutlines) {
            fillText(painter, line.baseline, line.text, line.font, line.colour);
            continue;
        }
        painter.setFont(line.font);
        painter.setPen(line.colour);
        painter.drawText(line.baseline, line.text);
    }
    painter.restore();
}

} // namespace outagemap
