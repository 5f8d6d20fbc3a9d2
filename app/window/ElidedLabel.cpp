// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ElidedLabel.h"

#include <QPainter>
#include <QStyle>

namespace outagemap {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::showText(const QString& text)
{
    if (text == this->text())
        return;
    setText(text);
    setAccessibleDescription(text); // else the tip would be it, with its markup
    setToolTip(QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()));
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    style()->drawItemText(&painter, area, int(QStyle::visualAlignment(layoutDirection(), alignment())),
                          palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, area.width()), foregroundRole());
}

} // namespace outagemap
