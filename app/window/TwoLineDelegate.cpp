// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/TwoLineDelegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace outagemap {

namespace {

constexpr int margin = 6;

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
    : QStyledItemDelegate(parent)
    , m_headRole(headRole)
    , m_textRole(textRole)
    , m_rightToLeftRole(rightToLeftRole)
    , m_textLines(textLines)
{
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // The same for all: a list of a million entries must not be measured.
    return {120, (m_textLines + 1) * option.fontMetrics.lineSpacing() + 8};
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* const style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QColor faint = text;
    faint.setAlphaF(0.72F);
    const QRect row = option.rect.adjusted(margin, 3, -margin, -3);
    const int line = option.fontMetrics.lineSpacing();
    painter->setPen(faint);
    painter->setFont(option.font);
    painter->drawText(
        QRect(row.left(), row.top(), row.width(), line), Qt::AlignLeading | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data(m_headRole).toString(), Qt::ElideRight, row.width()));
    painter->setPen(text);
    paintText(*painter, row.adjusted(0, line, 0, 0), index.data(m_textRole).toString(), option.font,
              index.data(m_rightToLeftRole).toBool(), m_textLines);
    QColor edge = text;
    edge.setAlpha(30);
    painter->setPen(edge);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace outagemap
