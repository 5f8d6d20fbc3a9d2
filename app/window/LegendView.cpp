// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/LegendView.h"

#include <QPainter>
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

QSize LegendView::sizeHint() const
{
    return {230, rowHeight() * int(m_legend.entries.size() + 1) + 2 * margin};
}

void LegendView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const int height = rowHeight();
    const int textWidth = width() - 2 * margin;
    const auto mirrored = [this](const QRect& area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    painter.drawText(mirrored({margin, margin, textWidth, height}),
                     Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_legend.title, Qt::ElideRight, textWidth));
    painter.setFont(font());
    int y = margin + height;
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
