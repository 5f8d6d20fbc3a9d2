// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/SnapshotPreview.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>
#include <QtConcurrent>

namespace outagemap {

SnapshotPreview::SnapshotPreview(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(320, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview of the snapshot"));
    setToolTip(tr("Drag the picture into another program"));
    setCursor(Qt::OpenHandCursor);
    connect(&m_fitting, &QFutureWatcher<QImage>::finished, this, [this] {
        m_fitted = QPixmap::fromImage(m_fitting.result());
        m_fitted.setDevicePixelRatio(devicePixelRatioF());
        update();
        if (std::exchange(m_fitAgain, false))
            fit();
    });
}

SnapshotPreview::~SnapshotPreview()
{
    m_fitting.waitForFinished();
}

void SnapshotPreview::setPicture(const QImage& picture)
{
    m_picture = picture;
    fit();
}

void SnapshotPreview::setNote(const QString& note)
{
    m_note = note;
    update();
}

QSize SnapshotPreview::fittedSize() const
{
    // Never larger than it is: its pixels stay what they are.
    const QSize room = (QSizeF(size()) * devicePixelRatioF()).toSize();
    const bool fits = m_picture.width() <= room.width() && m_picture.height() <= room.height();
    return fits ? m_picture.size() : m_picture.size().scaled(room, Qt::KeepAspectRatio);
}

void SnapshotPreview::fit()
{
    if (m_picture.isNull()) {
        m_fitted = {};
        update();
        return;
    }
    if (m_fitting.isRunning()) {
        m_fitAgain = true;
        return;
    }
    const QSize wanted = fittedSize();
    m_fitting.setFuture(QtConcurrent::run([picture = m_picture, wanted] {
        return picture.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }));
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
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         m_note.isEmpty() ? tr("Drawing …") : m_note);
        return;
    }
    // Until another size is ready the one before is stretched.
    const QSizeF shown = QSizeF(fittedSize()) / devicePixelRatioF();
    const QRectF box(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    if (m_picture.hasAlphaChannel()) {
        // What is seen through has the chequers of picture programs behind it.
        constexpr int square = 8;
        painter.save();
        painter.setClipRect(box);
        for (int y = int(box.top()); y < int(box.bottom()) + 1; y += square) {
            for (int x = int(box.left()); x < int(box.right()) + 1; x += square) {
                const bool isDark = ((x - int(box.left())) / square + (y - int(box.top())) / square) % 2 != 0;
                painter.fillRect(x, y, square, square, isDark ? QColor(0xcc, 0xcc, 0xcc) : QColor(Qt::white));
            }
        }
        painter.restore();
    }
    painter.drawPixmap(box, m_fitted, m_fitted.rect());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(box.adjusted(0, 0, -1, -1));
}

void SnapshotPreview::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    m_dragging = false;
    m_file.clear();
    if (event->button() == Qt::LeftButton && !m_picture.isNull())
        Q_EMIT fileWanted();
}

void SnapshotPreview::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging || !(event->buttons() & Qt::LeftButton) || m_picture.isNull() ||
        (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    dragIfReady();
}

void SnapshotPreview::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
}

void SnapshotPreview::offerFile(const QString& path)
{
    m_file = path;
    dragIfReady();
}

void SnapshotPreview::dragIfReady()
{
    if (!m_dragging || m_file.isEmpty())
        return;
    auto* const data = new QMimeData;
    data->setImageData(m_picture);
    data->setUrls({QUrl::fromLocalFile(std::exchange(m_file, QString()))});
    auto* const drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(m_fitted.scaled(QSize(160, 120), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    drag->exec(Qt::CopyAction);
    m_dragging = false;
}

} // namespace outagemap
