// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ElidedLabel.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace outagemap {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::showText(const QString& text, const QStringList& shorter)
{
    if (text == this->text() && shorter == m_shorter)
        return;
    m_shorter = shorter;
    setText(text);
    setAccessibleDescription(text); // else the tip would be it, with its markup
    setToolTip(QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()));
}

QString ElidedLabel::shownText() const
{
    const int room = contentsRect().width();
    const auto fits = [&](const QString& wanted) { return fontMetrics().horizontalAdvance(wanted) <= room; };
    if (fits(text()))
        return text();
    const auto found = std::find_if(m_shorter.begin(), m_shorter.end(), fits);
    return found != m_shorter.end() ? *found
                                    : fontMetrics().elidedText(m_shorter.value(m_shorter.size() - 1, text()),
                                                               Qt::ElideRight, room);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    style()->drawItemText(&painter, area, int(QStyle::visualAlignment(layoutDirection(), alignment())),
                          palette(), isEnabled(), shownText(), foregroundRole());
}

} // namespace outagemap
