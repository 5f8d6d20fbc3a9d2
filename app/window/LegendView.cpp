// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/LegendView.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <algorithm>

namespace outagemap {

namespace {

constexpr int margin = 8;
constexpr int swatchWidth = 26;
constexpr int hatchStep = 6;

} // namespace

LegendView::LegendView(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Legend"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void LegendView::setLegend(const Legend& legend, const MapStyle& style)
{
    m_legend = legend;
    m_style = style;
    QStringList lines{legend.title};
    for (const LegendEntry& entry : legend.entries)
        lines += tr("%1 (%2)").arg(entry.label).arg(entry.regions);
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
    setToolTip(QStringLiteral("<qt>%1</qt>").arg(legend.note.toHtmlEscaped()));
    updateGeometry();
    update();
}

int LegendView::rowHeight() const
{
    return fontMetrics().height() + 3;
}

QFont LegendView::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int LegendView::titleRows() const
{
    return QFontMetrics(titleFont()).horizontalAdvance(m_legend.title) > width() - 2 * margin ? 2 : 1;
}

QSize LegendView::sizeHint() const
{
    return {230, rowHeight() * (int(m_legend.entries.size()) + titleRows()) + 2 * margin};
}

void LegendView::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // the title may need another line, or one less
    QWidget::resizeEvent(event);
}

void LegendView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(titleFont());
    const int height = rowHeight();
    const int textWidth = width() - 2 * margin;
    const auto mirrored = [this](const QRect& area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    const int titleHeight = titleRows() * height;
    painter.drawText(mirrored({margin, margin, textWidth, titleHeight}),
                     Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap, m_legend.title);
    painter.setFont(font());
    int y = margin + titleHeight;
    for (const LegendEntry& entry : m_legend.entries) {
        const QRect place(margin, y + 2, swatchWidth, height - 5);
        const QRect swatch = mirrored(place);
        painter.setPen(m_style.coast);
        painter.setBrush(entry.colour);
        painter.drawRect(swatch);
        if (entry.hatched) {
            painter.setPen(m_style.hatch);
            painter.setClipRect(swatch.adjusted(1, 1, 0, 0));
            for (int x = swatch.left() - swatch.height(); x < swatch.right(); x += hatchStep)
                painter.drawLine(x, swatch.bottom(), x + swatch.height(), swatch.top());
            painter.setClipping(false);
        }
        painter.setPen(palette().color(QPalette::WindowText));
        const int left = place.right() + margin;
        painter.drawText(mirrored({left, y, width() - left, height}),
                         Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                         tr("%1 (%2)").arg(entry.label).arg(entry.regions));
        y += height;
    }
}

} // namespace outagemap
