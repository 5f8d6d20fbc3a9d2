// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/ChoroplethRenderer.h"

#include <QWidget>
#include <functional>

namespace outagemap {

/// Shows frames of the map and answers mouse and keys. Between two frames it shows the last one moved and
/// scaled to the present camera.
class MapView : public QWidget
{
    Q_OBJECT

public:
    explicit MapView(QWidget* parent = nullptr);

    const MapCamera& camera() const { return m_camera; }
    const Frame& frame() const { return m_frame; }

    /// The whole world in another projection.
    void setProjection(const Projection& projection);
    /// Another view, of the widget's size.
    void showCamera(const MapCamera& camera) { setCamera(camera); }
    void setFrame(const Frame& frame);
    /// The text of the tip over a region: plain text, lines parted by line feeds.
    void setTipText(std::function<QString(RegionId)> tipText) { m_tipText = std::move(tipText); }
    /// Words in the upper right corner, like "Reconstruction"; empty for none.
    void setBadge(const QString& badge);
    void setBackground(const QColor& colour);
    /// What assistive technology is told: the regions that are drawn, and the one selected.
    void setRegions(std::vector<RegionId> regions, RegionId selected);
    const std::vector<RegionId>& regions() const { return m_regions; }
    RegionId selected() const { return m_selected; }
    QString tipText(RegionId region) const { return m_tipText ? m_tipText(region) : QString(); }
    /// Where a region's middle lies, logical pixels.
    void setPlaceOf(std::function<std::optional<QPointF>(RegionId)> placeOf)
    {
        m_placeOf = std::move(placeOf);
    }
    std::optional<QPointF> placeOf(RegionId region) const;
    RegionId regionAt(QPointF position) const;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void showWorld();

Q_SIGNALS:
    void cameraChanged(const outagemap::MapCamera& camera);
    void regionClicked(outagemap::RegionId region);
    /// It is to be shown large: a double click.
    void regionActivated(outagemap::RegionId region);
    /// Enter: the selected region is to be shown large.
    void zoomWanted();
    /// Escape or Backspace.
    void upWanted();
    /// An arrow key without Shift.
    void stepWanted(Qt::Key arrow);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setCamera(const MapCamera& camera);
    QPointF devicePoint(QPointF position) const { return position * devicePixelRatioF(); }
    bool showTip(QPoint position, QPoint globalPosition);

    MapCamera m_camera;
    Frame m_frame;
    std::function<QString(RegionId)> m_tipText;
    std::function<std::optional<QPointF>(RegionId)> m_placeOf;
    std::vector<RegionId> m_regions;
    RegionId m_selected;
    QString m_badge;
    QColor m_background;
    QPointF m_pressed;
    QPointF m_dragged; ///< where the mouse was last
    bool m_isDragging = false;
    bool m_isDoubleClick = false; ///< the release to come belongs to it
};

} // namespace outagemap
