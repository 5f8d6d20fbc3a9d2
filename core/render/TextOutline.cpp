// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/TextOutline.h"

#include <QHash>
#include <QMutex>
#include <QPainter>
#include <QTransform>
#include <algorithm>
#include <vector>

namespace outagemap {

namespace {

constexpr int layoutPixels = 512;
constexpr qsizetype mostKept = 4000;

/// A line as large as it is laid out.
struct LargeOutline
{
    QPainterPath whole;
    std::vector<QPainterPath> pieces; ///< the same, taken apart where no contour is above another
};

struct Contour
{
    QPainterPath path;
    double left;
    double right;
};

std::vector<Contour> contoursOf(const QPainterPath& whole)
{
    std::vector<Contour> contours;
    for (int i = 0; i < whole.elementCount(); ++i) {
        const QPainterPath::Element& element = whole.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            contours.emplace_back().path.moveTo(element);
            break;
        case QPainterPath::LineToElement:
            contours.back().path.lineTo(element);
            break;
        case QPainterPath::CurveToElement:
            contours.back().path.cubicTo(element, whole.elementAt(i + 1), whole.elementAt(i + 2));
            break;
        case QPainterPath::CurveToDataElement:
            break; // read with its curve
        }
    }
    for (Contour& contour : contours) {
        const QRectF box = contour.path.controlPointRect();
        contour.left = box.left();
        contour.right = box.right();
    }
    return contours;
}

std::vector<QPainterPath> piecesOf(const QPainterPath& whole)
{
    std::vector<Contour> contours = contoursOf(whole);
    // By place, not in the font's order, which may name the holes of a letter last.
    std::stable_sort(contours.begin(), contours.end(),
                     [](const Contour& a, const Contour& b) { return a.left < b.left; });
    std::vector<QPainterPath> pieces;
    double right = 0;
    for (const Contour& contour : contours) {
        if (pieces.empty() || contour.left >= right) {
            pieces.emplace_back().setFillRule(Qt::WindingFill);
            right = contour.right;
        }
        pieces.back().addPath(contour.path);
        right = std::max(right, contour.right);
    }
    return pieces;
}

LargeOutline largeOutline(const QString& text, QFont font)
{
    static QMutex lock;
    static QHash<QString, LargeOutline> known;
    font.setPixelSize(layoutPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QString key = font.key() + QLatin1Char('\n') + text;
    {
        const QMutexLocker locker(&lock);
        if (const auto found = known.constFind(key); found != known.constEnd())
            return *found;
    }
    LargeOutline outline;
    outline.whole.setFillRule(Qt::WindingFill);
    outline.whole.addText(0, 0, font, text);
    outline.pieces = piecesOf(outline.whole);
    const QMutexLocker locker(&lock);
    if (known.size() >= mostKept)
        known.clear();
    known.insert(key, outline);
    return outline;
}

QTransform shrinking(const QFont& font)
{
    const double scale = double(font.pixelSize()) / layoutPixels;
    return QTransform::fromScale(scale, scale);
}

} // namespace

QPainterPath textOutline(const QString& text, const QFont& font)
{
    return shrinking(font).map(largeOutline(text, font).whole);
}

void fillText(QPainter& painter, QPointF baseline, const QString& text, const QFont& font,
              const QColor& colour)
{
    const QTransform toPlace = shrinking(font) * QTransform::fromTranslate(baseline.x(), baseline.y());
    for (const QPainterPath& piece : largeOutline(text, font).pieces)
        painter.fillPath(toPlace.map(piece), colour);
}

} // namespace outagemap
