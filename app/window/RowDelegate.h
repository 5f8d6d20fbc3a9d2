// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace outagemap {

/// What the delegates of lists with rows of several lines have in common: the ground, and colours that are
/// readable on it, selected or not.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    struct Row
    {
        QRect area; ///< within the margins
        QColor text;
        QColor faint; ///< for what matters less
        bool isSelected = false;
    };

    static constexpr int margin = 6;         ///< pixels at the sides
    static constexpr int verticalMargin = 3; ///< above and below

    /// Paints the ground with selection and focus, and says what comes upon it.
    Row paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace outagemap
