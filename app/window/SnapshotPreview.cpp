// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/SnapshotPreview.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>

namespace outagemap {

SnapshotPreview::SnapshotPreview(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(320, 200);
    setAccessibleName(tr("Preview of the snapshot"));
    setToolTip(tr("Drag the picture into another program"));
}

void SnapshotPreview::setPicture(const QImage& picture)
{
    m_picture = picture;
    fit();
    update();
}

void SnapshotPreview::fit()
{
    m_fitted = {};
    if (m_picture.isNull())
        return;
    const double ratio = devicePixelRatioF();
    const QImage fitted = m_picture.scaled(size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_fitted = QPixmap::fromImage(fitted);
    m_fitted.setDevicePixelRatio(ratio);
}

void SnapshotPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SnapshotPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_fitted.isNull()) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Drawing …"));
        return;
    }
    const QSizeF shown = m_fitted.deviceIndependentSize();
    painter.drawPixmap(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), m_fitted);
}

void SnapshotPreview::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
}

void SnapshotPreview::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_picture.isNull() ||
        (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    auto* const data = new QMimeData;
    data->setImageData(m_picture);
    if (m_fileSource) {
        if (const QString path = m_fileSource(); !path.isEmpty())
            data->setUrls({QUrl::fromLocalFile(path)});
    }
    auto* const drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(m_fitted.scaled(QSize(160, 120), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    drag->exec(Qt::CopyAction);
}

} // namespace outagemap
