// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intensity/OutageQuery.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QSlider;
class QTimeZone;
class QToolButton;

namespace outagemap {

class ElidedLabel;
class TimelinePlot;
class ZoneClocks;

/// The reports of the selected region over time, what is usual, incidents and notices, and the window shown;
/// with a slider to move it, play, pause, step, speed, loop and live.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// Moments are whole steps of this length within `range`.
    void setRange(TimeRange range, std::chrono::seconds step);
    TimeRange range() const { return m_range; }
    void setTimeline(const Timeline& timeline, const QString& regionName, double dispersion = 1);
    void setIncidents(const std::vector<Incident>& incidents);
    void setTime(UtcTime time);
    UtcTime time() const { return m_time; }
    void setWindow(std::chrono::seconds length);
    /// IANA names of zones that the moment is shown in beside UTC.
    void setZones(const QStringList& zones);
    void setRegionZone(const QTimeZone& zone, const QString& place);
    void setSpeed(int stepsPerSecond);
    void setLoop(bool loop);
    void setLive(bool live);
    bool isPlaying() const { return m_playTimer.isActive(); }
    QString clockText() const;
    /// An action of the space key, for the parts that have no use of their own for it.
    void addSpace(QAction* action);
    /// Makes the window longer or shorter.
    void changeWindow(std::chrono::seconds by);
    /// As if dragged there: to the nearest whole step.
    void moveTo(UtcTime time);

public Q_SLOTS:
    void setPlaying(bool playing);
    void stepBack();
    void stepForward();
    /// One speed faster (1) or slower (-1).
    void changeSpeed(int direction);

Q_SIGNALS:
    void timeChanged(outagemap::UtcTime time);
    void windowChosen(std::chrono::seconds length);
    void speedChosen(int stepsPerSecond);
    void loopChosen(bool loop);
    void liveChosen(bool live);
    void zonesWanted();
    void noticeChosen(const outagemap::Notice& notice);
    void playingChanged(bool playing);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeBar();
    void applyPalette();
    void tick();
    UtcTime timeOfSlider(int value) const;

    TimeRange m_range;
    std::chrono::seconds m_step{300};
    std::chrono::seconds m_window{3600};
    UtcTime m_time;
    QTimer m_playTimer;
    TimelinePlot* m_plot;
    ZoneClocks* m_clocks;
    QSlider* m_slider;
    QComboBox* m_speed;
    QToolButton* m_play;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_loop;
    QToolButton* m_live;
    QToolButton* m_zones;
    ElidedLabel* m_title;
};

} // namespace outagemap
