// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MapView.h"

#include "app/window/MapAccessible.h"
#include "core/render/MovedFrame.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace outagemap {

namespace {

constexpr double keyZoom = 1.5;
constexpr double wheelZoomPerStep = 1.25;
constexpr int keyStep = 60; // logical pixels

} // namespace

MapView::MapView(QWidget* parent)
    : QWidget(parent)
    , m_camera(MapCamera::fitWorld(Projection(), {640, 360}))
{
    installMapAccessibility(); // before anything asks for the interface, which is kept
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(320, 200);
    setAccessibleName(tr("Map of the world"));
    setAccessibleDescription(
        tr("Arrow keys go from region to region, Enter shows one large, Escape goes up."));
}

void MapView::setProjection(const Projection& projection)
{
    if (projection == m_camera.projection)
        return;
    setCamera(MapCamera::fitWorld(projection, m_camera.size, m_camera.devicePixelRatio));
}

void MapView::setFrame(const Frame& frame)
{
    m_frame = frame;
    update();
}

void MapView::setBadge(const QString& badge)
{
    m_badge = badge;
    update();
}

void MapView::setBackground(const QColor& colour)
{
    m_background = colour;
    update();
}

void MapView::setCamera(const MapCamera& camera)
{
    if (camera == m_camera)
        return;
    m_camera = camera;
    update();
    Q_EMIT cameraChanged(m_camera);
}

void MapView::zoomIn()
{
    setCamera(m_camera.zoomedAt(QPointF(m_camera.size.width(), m_camera.size.height()) / 2, keyZoom));
}

void MapView::zoomOut()
{
    setCamera(m_camera.zoomedAt(QPointF(m_camera.size.width(), m_camera.size.height()) / 2, 1 / keyZoom));
}

void MapView::showWorld()
{
    setCamera(MapCamera::fitWorld(m_camera.projection, m_camera.size, m_camera.devicePixelRatio));
}

RegionId MapView::regionAt(QPointF position) const
{
    // Asked of the frame that is on screen, wherever it is shown just now.
    QPointF place = devicePoint(position);
    if (m_frame.camera.projection == m_camera.projection)
        place = m_frame.camera.toPixel(m_camera.toProjected(place));
    return m_frame.regionAt(QPoint(int(std::floor(place.x())), int(std::floor(place.y()))));
}

bool MapView::showTip(QPoint position, QPoint globalPosition)
{
    const RegionId region = regionAt(position);
    const QString text = region.isValid() && m_tipText ? m_tipText(region) : QString();
    if (text.isEmpty()) {
        QToolTip::hideText();
        return false;
    }
    // QToolTip guesses whether text is markup: said outright, everything in it is escaped.
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    QToolTip::showText(globalPosition,
                       QStringLiteral("<qt style=\"white-space:nowrap\">%1</qt>").arg(escaped), this);
    return true;
}

bool MapView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (!showTip(help->pos(), help->globalPos()))
            event->ignore();
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setCamera(m_camera.zoomedAt(devicePoint(gesture->position()), 1 + gesture->value()));
            return true;
        }
    }
    return QWidget::event(event);
}

void MapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_background);
    if (m_frame.camera.projection == m_camera.projection) {
        paintMoved(painter, m_frame, m_camera, devicePixelRatioF());
    } else {
        // A globe that is being turned, or another projection: the last picture stays until the next one is
        // there.
        paintMoved(painter, m_frame, m_frame.camera, devicePixelRatioF());
    }
    if (!m_badge.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        const int width = painter.fontMetrics().horizontalAdvance(m_badge) + 20;
        const QRect box(this->width() - width - 10, 10, width, painter.fontMetrics().height() + 10);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0x0b, 0x57, 0xb0));
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(Qt::white);
        painter.drawText(box, Qt::AlignCenter, m_badge);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void MapView::resizeEvent(QResizeEvent*)
{
    const double ratio = devicePixelRatioF();
    setCamera(m_camera.resized(QSize(int(width() * ratio), int(height() * ratio)), ratio));
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_dragged = event->position();
    m_isDragging = false;
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        showTip(event->position().toPoint(), event->globalPosition().toPoint());
        return;
    }
    if (!m_isDragging &&
        (event->position() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    setCamera(m_camera.dragged(devicePoint(event->position() - m_dragged)));
    m_dragged = event->position();
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    unsetCursor();
    if (!m_isDragging && !m_isDoubleClick)
        Q_EMIT regionClicked(regionAt(event->position()));
    m_isDragging = false;
    m_isDoubleClick = false;
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_isDoubleClick = true;
    if (const RegionId region = regionAt(event->position()); region.isValid())
        Q_EMIT regionActivated(region);
    else
        setCamera(m_camera.zoomedAt(devicePoint(event->position()), 2));
}

void MapView::wheelEvent(QWheelEvent* event)
{
    constexpr double unitsPerStep = 120;
    const double steps = event->angleDelta().y() / unitsPerStep;
    setCamera(m_camera.zoomedAt(devicePoint(event->position()), std::pow(wheelZoomPerStep, steps)));
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    const double step = keyStep * devicePixelRatioF();
    const bool isPan = (event->modifiers() & Qt::ShiftModifier) != 0;
    switch (const int key = event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isPan)
            Q_EMIT stepWanted(Qt::Key(key));
        else if (key == Qt::Key_Left || key == Qt::Key_Right)
            setCamera(m_camera.dragged({key == Qt::Key_Left ? step : -step, 0}));
        else
            setCamera(m_camera.dragged({0, key == Qt::Key_Up ? step : -step}));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT zoomWanted();
        break;
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
        Q_EMIT upWanted();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapView::setRegions(std::vector<RegionId> regions, RegionId selected)
{
    const bool isOther = selected != m_selected;
    m_regions = std::move(regions);
    m_selected = selected;
    if (isOther)
        announceSelection(*this);
}

std::optional<QPointF> MapView::placeOf(RegionId region) const
{
    return m_placeOf ? m_placeOf(region) : std::nullopt;
}

} // namespace outagemap
