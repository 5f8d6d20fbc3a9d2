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
// Twelve megabytes of points: several hundred lines, more than a picture has.
constexpr std::size_t mostElements = 500'000;

/// Elements of a path that draw one closed line.
struct Contour
{
    int first;
    int end;
    double left;
    double right;
    bool beginsPiece = false;
};

/// A line as large as it is laid out.
struct LargeOutline
{
    QPainterPath whole;
    std::vector<Contour> contours; ///< in pieces, where no contour of one is above another's
};

std::vector<Contour> contoursOf(const QPainterPath& whole)
{
    std::vector<Contour> contours;
    for (int i = 0; i < whole.elementCount(); ++i) {
        const QPainterPath::Element& element = whole.elementAt(i);
        if (element.isMoveTo())
            contours.push_back({i, i, element.x, element.x});
        Contour& contour = contours.back();
        contour.end = i + 1;
        contour.left = std::min(contour.left, double(element.x));
        contour.right = std::max(contour.right, double(element.x));
    }
    // By place, not in the font's order, which may name the holes of a letter last.
    std::stable_sort(contours.begin(), contours.end(),
                     [](const Contour& a, const Contour& b) { return a.left < b.left; });
    double right = 0;
    for (std::size_t i = 0; i < contours.size(); ++i) {
        contours[i].beginsPiece = i == 0 || contours[i].left >= right;
        right = contours[i].beginsPiece ? contours[i].right : std::max(right, contours[i].right);
    }
    contours.shrink_to_fit();
    return contours;
}

void append(const QPainterPath& whole, const Contour& contour, QPainterPath& piece)
{
    for (int i = contour.first; i < contour.end; ++i) {
        const QPainterPath::Element& element = whole.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            piece.moveTo(element);
            break;
        case QPainterPath::LineToElement:
            piece.lineTo(element);
            break;
        case QPainterPath::CurveToElement:
            piece.cubicTo(element, whole.elementAt(i + 1), whole.elementAt(i + 2));
            break;
        case QPainterPath::CurveToDataElement:
            break; // read with its curve
        }
    }
}

/// Without the room that a path takes in advance as it grows.
QPainterPath squeezed(const QPainterPath& path)
{
    QPainterPath exact;
    exact.reserve(path.elementCount());
    exact.addPath(path);
    exact.setFillRule(path.fillRule());
    return exact;
}

LargeOutline largeOutline(const QString& text, QFont font)
{
    static QMutex lock;
    static QHash<QString, LargeOutline> known;
    static std::size_t elements = 0;
    font.setPixelSize(layoutPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QString key = font.key() + QLatin1Char('\n') + text;
    {
        const QMutexLocker locker(&lock);
        if (const auto found = known.constFind(key); found != known.constEnd())
            return *found;
    }
    QPainterPath whole;
    whole.setFillRule(Qt::WindingFill);
    whole.addText(0, 0, font, text);
    const LargeOutline outline{squeezed(whole), contoursOf(whole)};
    const QMutexLocker locker(&lock);
    const auto more = std::size_t(whole.elementCount()) + 10; // and what the entry itself takes
    if (elements + more > mostElements) {
        known.clear();
        elements = 0;
    }
    elements += more;
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
    const LargeOutline outline = largeOutline(text, font);
    for (auto contour = outline.contours.begin(); contour != outline.contours.end();) {
        QPainterPath piece;
        piece.setFillRule(Qt::WindingFill);
        do
            append(outline.whole, *contour++, piece);
        while (contour != outline.contours.end() && !contour->beginsPiece);
        painter.fillPath(toPlace.map(piece), colour);
    }
}

} // namespace outagemap
