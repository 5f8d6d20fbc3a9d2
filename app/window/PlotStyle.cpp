// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PlotStyle.h"

#include "app/window/WindowText.h"

#include <QLocale>
#include <array>
#include <qcustomplot.h>

namespace outagemap {

void stylePlot(QCustomPlot& plot, const QPalette& palette, const QFont& font)
{
    const QColor text = palette.color(QPalette::WindowText);
    QColor faint = text;
    faint.setAlpha(60);
    plot.setBackground(palette.color(QPalette::Base));
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(faint);
        axis->setTickPen(faint);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(text);
        axis->setLabelColor(text);
        axis->setTickLabelFont(font);
        axis->grid()->setPen(QPen(faint, 0.5, Qt::DotLine));
    }
}

void useTimeAxis(QCustomPlot& plot)
{
    const auto ticker = QSharedPointer<QCPAxisTickerDateTime>::create();
    ticker->setDateTimeSpec(Qt::UTC);
    ticker->setDateTimeFormat(QStringLiteral("HH:mm\n") + dayFormat());
    plot.setLocale(QLocale());
    plot.xAxis->setTicker(ticker);
    plot.yAxis->ticker()->setTickCount(3);
}

QColor curveColour(const QPalette& palette, int index)
{
    static constexpr std::array<QRgb, 6> onLight{0xc0391b, 0x0062a3, 0x00795a, 0x8a5a00, 0x9c3f7f, 0x3d4450};
    static constexpr std::array<QRgb, 6> onDark{0xff9d33, 0x56b4e9, 0x3fd0a4, 0xf0e442, 0xe79ac6, 0xd0d7de};
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    return QColor::fromRgb((isDark ? onDark : onLight)[std::size_t(index) % onLight.size()]);
}

Qt::PenStyle curveDash(int index)
{
    static constexpr std::array<Qt::PenStyle, 4> dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine,
                                                        Qt::DashDotLine};
    return dashes[std::size_t(index) % dashes.size()];
}

} // namespace outagemap
