// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainterPath>
#include <QString>

namespace outagemap {

/// The outline of one line of text, its baseline beginning at 0,0; `font` has a size in pixels, and hints are
/// left aside. The same to the last bit whatever the thread has drawn before: where Qt puts a letter depends,
/// by a 64th of a pixel, on which others its caches hold, which shows in the pictures of a film. Here letters
/// are put in their places at a size that nothing is drawn at, and the whole is shrunk. Outlines are kept.
QPainterPath textOutline(const QString& text, const QFont& font);

} // namespace outagemap
