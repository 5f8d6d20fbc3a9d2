// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QCustomPlot;

// How curves look, the same wherever there are some.

namespace outagemap {

/// Axes, grid and ground in the colours of the theme.
void stylePlot(QCustomPlot& plot, const QPalette& palette, const QFont& font);

/// UTC on the lower axis, few figures on the left one.
void useTimeAxis(QCustomPlot& plot);

/// Colours told apart with any sight (Okabe and Ito 2008), light enough or dark enough for the theme; repeats
/// after six.
QColor curveColour(const QPalette& palette, int index);

/// The dash of a curve, so that curves are told apart without colours too.
Qt::PenStyle curveDash(int index);

} // namespace outagemap
