// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/RowDelegate.h"

namespace outagemap {

/// Draws a service in two lines: a mark of its state (a shape as well as a colour), name, curve of the last
/// day, reports an hour, since when, and the star of favourites, which can be clicked.
class ServiceDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    void starClicked(const QModelIndex& index);

private:
    static QRect starArea(const QStyleOptionViewItem& option);
};

} // namespace outagemap
