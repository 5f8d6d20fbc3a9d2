// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/TextOutline.h"

#include <QHash>
#include <QMutex>
#include <QTransform>

namespace outagemap {

namespace {

constexpr int layoutPixels = 512;
constexpr qsizetype mostKept = 4000;

/// The line as large as it is laid out.
QPainterPath largeOutline(const QString& text, QFont font)
{
    static QMutex lock;
    static QHash<QString, QPainterPath> known;
    font.setPixelSize(layoutPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QString key = font.key() + QLatin1Char('\n') + text;
    {
        const QMutexLocker locker(&lock);
        if (const auto found = known.constFind(key); found != known.constEnd())
            return *found;
    }
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addText(0, 0, font, text);
    const QMutexLocker locker(&lock);
    if (known.size() >= mostKept)
        known.clear();
    known.insert(key, path);
    return path;
}

} // namespace

QPainterPath textOutline(const QString& text, const QFont& font)
{
    const double scale = double(font.pixelSize()) / layoutPixels;
    return QTransform::fromScale(scale, scale).map(largeOutline(text, font));
}

} // namespace outagemap
