// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ServiceDelegate.h"

#include "app/window/ServiceListModel.h"
#include "app/window/WindowText.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace outagemap {

namespace {

constexpr int markSize = 11;
constexpr int gap = 6; ///< between texts on one line

/// A full dot, a triangle, a square, a ring: told apart without colours too.
void paintMark(QPainter& painter, const QRectF& area, ServiceStatus status, bool isDark)
{
    painter.setPen(Qt::NoPen);
    switch (status) {
    case ServiceStatus::Ok:
        painter.setBrush(isDark ? QColor(0x5f, 0xb8, 0x76) : QColor(0x2e, 0x7d, 0x46));
        painter.drawEllipse(area.adjusted(1, 1, -1, -1));
        return;
    case ServiceStatus::Possible:
        painter.setBrush(QColor(0xe0, 0x8e, 0x0b));
        painter.drawPolygon(
            QPolygonF{{area.center().x(), area.top()}, area.bottomRight(), area.bottomLeft()});
        return;
    case ServiceStatus::Problem:
        painter.setBrush(isDark ? QColor(0xf0, 0x5a, 0x4a) : QColor(0xb3, 0x1d, 0x1d));
        painter.drawRect(area);
        return;
    case ServiceStatus::Unknown:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(0x8a, 0x90, 0x98), 1.5));
        painter.drawEllipse(area.adjusted(1, 1, -1, -1));
    }
}

void paintCurve(QPainter& painter, const QRectF& area, const QList<double>& day, const QColor& colour)
{
    if (day.size() < 2)
        return;
    const double highest = std::max(1.0, *std::max_element(day.begin(), day.end()));
    QPolygonF line;
    for (qsizetype i = 0; i < day.size(); ++i) {
        line += QPointF(area.left() + area.width() * double(i) / double(day.size() - 1),
                        area.bottom() - area.height() * day[i] / highest);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.2));
    painter.drawPolyline(line);
}

} // namespace

QRect ServiceDelegate::starArea(const QStyleOptionViewItem& option)
{
    const int side = option.fontMetrics.height() + 2;
    const QRect& row = option.rect;
    const int left = option.direction == Qt::RightToLeft ? row.left() + 2 : row.right() - side - 2;
    return {left, row.top() + 2, side, side};
}

QSize ServiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {180, 2 * option.fontMetrics.height() + 12};
}

void ServiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto [row, text, faint, isSelected] = paintGround(*painter, option, index);
    const bool isDark = option.palette.color(QPalette::Base).lightness() < 128;
    const int line = option.fontMetrics.height();
    const auto mirrored = [&](const QRect& area) {
        return QStyle::visualRect(option.direction, option.rect, area);
    };

    const QRect mark(row.left(), row.top() + (line - markSize) / 2, markSize, markSize);
    paintMark(*painter, mirrored(mark), ServiceStatus(index.data(ServiceListModel::StatusRole).toInt()),
              isDark || isSelected);

    const bool isFavourite = index.data(ServiceListModel::FavouriteRole).toBool();
    painter->setPen(isFavourite ? QColor(0xe0, 0xa8, 0x00) : faint);
    painter->setFont(option.font);
    painter->drawText(starArea(option), Qt::AlignCenter,
                      isFavourite ? QString(QChar(0x2605)) : QString(QChar(0x2606)));

    const int curveWidth = std::min(72, row.width() / 3);
    const QRect curve(row.right() - curveWidth - line - 6, row.top() + 2, curveWidth, line - 3);
    const QRect name(row.left() + markSize + 6, row.top(), curve.left() - row.left() - markSize - 12, line);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(text);
    painter->drawText(mirrored(name), Qt::AlignLeading | Qt::AlignVCenter,
                      QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    paintCurve(*painter, mirrored(curve), index.data(ServiceListModel::DayRole).value<QList<double>>(),
               faint);

    // Reports an hour stand whole at the end; what is before them gives way, the state first: its mark says
    // it.
    const QString rate = index.data(ServiceListModel::RateRole).toString();
    const QString since = index.data(ServiceListModel::SinceRole).toString();
    const int rateWidth = rate.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(rate);
    const QRect second(name.left(), row.top() + line + 2, row.right() - name.left(), line);
    QRect before = second;
    before.setRight(second.right() - rateWidth - (rateWidth > 0 ? gap : 0));
    QString words = statusText(ServiceStatus(index.data(ServiceListModel::StatusRole).toInt()));
    if (!since.isEmpty()) {
        const QString both = words + QStringLiteral(" \u00b7 ") + since;
        words = option.fontMetrics.horizontalAdvance(both) <= before.width() ? both : since;
    }
    painter->setFont(option.font);
    painter->setPen(faint);
    painter->drawText(mirrored(before), Qt::AlignLeading | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(words, Qt::ElideRight, before.width()));
    painter->drawText(mirrored(second), Qt::AlignTrailing | Qt::AlignVCenter, rate);
    painter->restore();
}

bool ServiceDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease &&
        starArea(option).contains(static_cast<QMouseEvent*>(event)->position().toPoint())) {
        Q_EMIT starClicked(index);
        return true;
    }
    return RowDelegate::editorEvent(event, model, option, index);
}

} // namespace outagemap
