// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intensity/OutageQuery.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;
class QLabel;
class QSlider;
class QToolButton;

namespace outagemap {

/// The reports of the selected region over time, what is expected, the notices, and the moment shown; with a
/// slider to move it and play and pause.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// Moments are whole steps of this length within `range`.
    void setRange(TimeRange range, std::chrono::seconds step);
    TimeRange range() const { return m_range; }
    void setTimeline(const Timeline& timeline, const QString& regionName);
    void setTime(UtcTime time);
    UtcTime time() const { return m_time; }
    /// IANA names of zones that the moment is shown in beside UTC.
    void setZones(const QStringList& zones);
    bool isPlaying() const { return m_playTimer.isActive(); }

public Q_SLOTS:
    void setPlaying(bool playing);
    void stepBack();
    void stepForward();

Q_SIGNALS:
    void timeChanged(outagemap::UtcTime time);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyPalette();
    void updateLabel();
    void moveTo(UtcTime time);
    UtcTime timeOfSlider(int value) const;

    TimeRange m_range;
    std::chrono::seconds m_step{300};
    UtcTime m_time;
    QStringList m_zones;
    QTimer m_playTimer;
    QCustomPlot* m_plot;
    QCPGraph* m_reports;
    QCPGraph* m_expected;
    QCPItemStraightLine* m_head;
    QSlider* m_slider;
    QToolButton* m_play;
    QToolButton* m_back;
    QToolButton* m_forward;
    QLabel* m_label;
    QLabel* m_title;
};

} // namespace outagemap
