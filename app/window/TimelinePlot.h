// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/TimePlot.h"

#include <chrono>

class QCPItemRect;
class QCPItemStraightLine;
class QMouseEvent;

namespace outagemap {

/// The curve of the time line with incidents and notices marked, and the window as a handle: dragging its
/// middle moves it, dragging its left edge makes it longer or shorter; a click puts its end there.
class TimelinePlot : public TimePlot
{
    Q_OBJECT

public:
    explicit TimelinePlot(QWidget* parent = nullptr);

    void setWindow(TimeRange window);
    void setIncidents(const std::vector<Incident>& incidents);
    void setNotices(const std::vector<Notice>& notices);
    /// Where a moment is drawn: pixels from the left edge.
    double pixelOf(UtcTime time) const;

Q_SIGNALS:
    /// Wanted, not yet on whole steps.
    void endChosen(outagemap::UtcTime end);
    void lengthChosen(std::chrono::seconds length);

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
    void press(double x);
    void move(double x, bool isPressed);
    QString textAt(double x) const;

    TimeRange m_window;
    std::vector<Incident> m_incidents;
    std::vector<Notice> m_notices;
    QCPItemRect* m_handle;
    QCPItemStraightLine* m_start;
    QCPItemStraightLine* m_head;
    Grip m_grip = Grip::None;
    std::chrono::seconds m_offset{0}; ///< of the mouse from the window's end while its middle is dragged
};

} // namespace outagemap
