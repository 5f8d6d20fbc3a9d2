// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/RowDelegate.h"

#include <QApplication>

namespace outagemap {

RowDelegate::Row RowDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const
{
    constexpr float faintness = 0.72F;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* const style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, &painter, item.widget);
    Row row;
    row.isSelected = (option.state & QStyle::State_Selected) != 0;
    row.area = option.rect.adjusted(margin, verticalMargin, -margin, -verticalMargin);
    row.text = option.palette.color(row.isSelected ? QPalette::HighlightedText : QPalette::Text);
    row.faint = row.text;
    row.faint.setAlphaF(faintness);
    return row;
}

} // namespace outagemap
