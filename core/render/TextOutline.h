// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainterPath>
#include <QString>

class QPainter;

namespace outagemap {

/// The outline of one line of text, its baseline beginning at 0,0; `font` has a size in pixels, and hints are
/// left aside. The same to the last bit whatever the thread has drawn before: where Qt puts a letter depends,
/// by a 64th of a pixel, on which others its caches hold, which shows in the pictures of a film. Here letters
/// are put in their places at a size that nothing is drawn at, and the whole is shrunk. Outlines are kept.
QPainterPath textOutline(const QString& text, const QFont& font);

/// Fills that outline, its baseline beginning at `baseline`, letter by letter: Qt's rasteriser walks along
/// all of a row's cells for each new one, so a line of text as one path takes the square of its length.
/// Letters that touch or overlap from above (accents, kerning) are filled as one.
void fillText(QPainter& painter, QPointF baseline, const QString& text, const QFont& font,
              const QColor& colour);

} // namespace outagemap
