// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace outagemap {

/// Fusion, which takes the colours of a palette on every system, with what it lacks on dark grounds: its
/// edges of fields and boxes are a darker shade of the ground, which nobody sees there, and its icons of
/// dialog buttons are drawn for light ones.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();

    /// Of fields and boxes: three times as bright as the ground and more (WCAG 2.1, 1.4.11).
    static QColor edgeColour(const QPalette& palette);

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

} // namespace outagemap
