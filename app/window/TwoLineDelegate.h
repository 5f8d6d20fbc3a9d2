// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/RowDelegate.h"

namespace outagemap {

/// Draws an entry as a faint head line and its text below in up to a number of lines, each in its own writing
/// direction, always as plain text.
class TwoLineDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /// `headRole` and `textRole` are QStrings; `rightToLeftRole` a bool about the text.
    TwoLineDelegate(int headRole, int textRole, int rightToLeftRole, int textLines,
                    QObject* parent = nullptr);

    /// Of one row with that font: pixels.
    static int rowHeight(const QFontMetrics& metrics, int textLines);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_headRole;
    int m_textRole;
    int m_rightToLeftRole;
    int m_textLines;
};

} // namespace outagemap
