// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QLineF>
#include <QRectF>
#include <QString>
#include <vector>

class QPainter;

namespace outagemap {

/// What is put on a page beside the map: lines of text, boxes, lines, pictures, each at its place. Made once,
/// painted on any device; text is measured as it is painted, so nothing is ever cut.
class SnapshotSheet
{
public:
    /// One line of text.
    struct Line
    {
        QRectF box; ///< what the letters may cover
        QPointF baseline;
        QString text;
        QFont font;
        QColor colour;
    };

    enum class Align : std::uint8_t
    {
        Left,
        Centre,
        Right,
    };

    /// Breaks `text` into lines no wider than `width` (inside words only where one word is wider) and adds
    /// them from `top` on. Returns their height. Line breaks of the text are kept.
    double addText(QPointF topLeft, double width, const QString& text, const QFont& font,
                   const QColor& colour, Align align = Align::Left);
    /// The height that addText would return.
    static double textHeight(double width, const QString& text, const QFont& font);
    static double textWidth(const QString& text, const QFont& font);

    void addBox(const QRectF& box, const QColor& fill, const QColor& edge = {}, double edgeWidth = 0,
                double radius = 0);
    void addLine(const QLineF& line, const QColor& colour, double width);
    void addPicture(const QRectF& box, const QImage& picture);

    const std::vector<Line>& lines() const { return m_lines; }
    void paint(QPainter& painter) const;

    /// The font of all snapshots, in pixels. Not fitted to pixels, so that it measures the same everywhere.
    static QFont font(double pixels, bool bold = false);

private:
    struct Shape
    {
        QRectF box;
        QLineF line;
        QColor fill;
        QColor edge;
        double width = 0;
        double radius = 0;
        QImage picture;
    };
    std::vector<Line> m_lines;
    std::vector<Shape> m_shapes;
};

} // namespace outagemap
