// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/TwoLineDelegate.h"

#include <QPainter>
#include <QTextLayout>

namespace outagemap {

namespace {

void paintText(QPainter& painter, const QRect& area, const QString& text, const QFont& font,
               bool isRightToLeft, int lines)
{
    QTextOption option;
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    const QFontMetrics metrics(font);
    double y = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        line.setPosition({0, y});
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    const bool isCut =
        layout.lineCount() == lines &&
        layout.lineAt(lines - 1).textStart() + layout.lineAt(lines - 1).textLength() < text.size();
    layout.draw(&painter, area.topLeft());
    if (isCut)
        painter.drawText(QRect(area.left(), area.bottom() - metrics.height(), area.width(), metrics.height()),
                         isRightToLeft ? Qt::AlignLeft : Qt::AlignRight, QString(QChar(0x2026)));
}

} // namespace

TwoLineDelegate::TwoLineDelegate(int headRole, int textRole, int rightToLeftRole, int textLines,
                                 QObject* parent)
    : RowDelegate(parent)
    , m_headRole(headRole)
    , m_textRole(textRole)
    , m_rightToLeftRole(rightToLeftRole)
    , m_textLines(textLines)
{
}

int TwoLineDelegate::rowHeight(const QFontMetrics& metrics, int textLines)
{
    return (textLines + 1) * metrics.lineSpacing() + 2 * verticalMargin + 2;
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // The same for all: a list of a million entries must not be measured.
    return {120, rowHeight(option.fontMetrics, m_textLines)};
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    const Row ground = paintGround(*painter, option, index);
    const QRect& row = ground.area;
    const int line = option.fontMetrics.lineSpacing();
    painter->setPen(ground.faint);
    painter->setFont(option.font);
    painter->drawText(
        QRect(row.left(), row.top(), row.width(), line), Qt::AlignLeading | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data(m_headRole).toString(), Qt::ElideRight, row.width()));
    painter->setPen(ground.text);
    paintText(*painter, row.adjusted(0, line, 0, 0), index.data(m_textRole).toString(), option.font,
              index.data(m_rightToLeftRole).toBool(), m_textLines);
    QColor edge = ground.text;
    edge.setAlpha(30);
    painter->setPen(edge);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace outagemap
