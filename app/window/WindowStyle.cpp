// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowStyle.h"

#include <QPainter>
#include <QStyleOption>

namespace outagemap {

namespace {

void drawEdge(const QStyleOption& option, QPainter& painter)
{
    const bool isDark = option.palette.color(QPalette::Window).lightness() < 128;
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus); // it has an edge of its own
    if (!isDark || hasFocus)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = WindowStyle::edgeColour(option.palette);
    if (!option.state.testFlag(QStyle::State_Enabled))
        edge.setAlphaF(0.5F);
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

QColor WindowStyle::edgeColour(const QPalette& palette)
{
    constexpr double share = 0.42; // of the text's colour
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const auto mixed = [](int a, int b) { return int(a + share * (b - a)); };
    return {mixed(ground.red(), text.red()), mixed(ground.green(), text.green()),
            mixed(ground.blue(), text.blue())};
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox)
        drawEdge(*option, *painter);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        drawEdge(*option, *painter);
}

} // namespace outagemap
