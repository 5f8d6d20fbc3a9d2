// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/NoticeFlags.h"
#include "app/window/TimePlot.h"

#include <chrono>

class QCPItemRect;
class QCPItemStraightLine;
class QMouseEvent;

namespace outagemap {

/// The curve of the time line with incidents and notices marked, and the window as a handle: dragging its
/// middle moves it, dragging its left edge makes it longer or shorter; a click puts its end there. Notices
/// have flags, those close together one with their number; a click on it asks for them.
class TimelinePlot : public TimePlot
{
    Q_OBJECT

public:
    explicit TimelinePlot(QWidget* parent = nullptr);

    void setWindow(TimeRange window);
    void setIncidents(const std::vector<Incident>& incidents);
    void setNotices(const std::vector<Notice>& notices);
    /// The flags as they were drawn last.
    const std::vector<NoticeFlag>& flags() const { return m_flags; }
    /// The middle of a flag, in the coordinates of the plot's canvas.
    QPointF middleOf(const NoticeFlag& flag) const;
    /// What the tip at a point of the canvas says, in lines of plain text.
    QString textAt(QPointF point) const;
    /// Where a moment is drawn: pixels from the left edge.
    double pixelOf(UtcTime time) const;

Q_SIGNALS:
    /// Wanted, not yet on whole steps.
    void endChosen(outagemap::UtcTime end);
    void lengthChosen(std::chrono::seconds length);
    /// The first of a flag that was clicked.
    void noticeChosen(const outagemap::Notice& notice);

protected:
    void applyPalette() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Grip
    {
        None,
        Start,
        Middle,
    };
    Grip gripAt(double x) const;
    UtcTime timeAt(double x) const;
    void arrangeFlags();
    QRectF rectOf(const NoticeFlag& flag) const;
    const NoticeFlag* flagAt(QPointF point) const;
    QStringList noticeLines(const std::vector<std::size_t>& notices) const;
    void press(QPointF point);
    void move(QPointF point, bool isPressed);

    TimeRange m_window;
    std::vector<Incident> m_incidents;
    std::vector<Notice> m_notices;
    std::vector<NoticeFlag> m_flags;
    QCPItemRect* m_handle;
    QCPItemStraightLine* m_start;
    QCPItemStraightLine* m_head;
    Grip m_grip = Grip::None;
    std::chrono::seconds m_offset{0}; ///< of the mouse from the window's end while its middle is dragged
};

} // namespace outagemap
