// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/intensity/OutageQuery.h"
#include "core/render/MapStyle.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace outagemap {

class RegionTable;
class TimePlot;

/// All about the selected region: its name and local time, the figures with their evidence, its curve with
/// what is usual, and its parts.
class RegionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RegionPanel(const RegionDirectory& regions, QWidget* parent = nullptr);

    void showRegion(RegionId region, const QString& language, bool isPinned);
    void setTime(UtcTime at);
    /// `values` may be empty: nothing is known yet.
    /// `level`: of the map, whose colours the parts have.
    void setValues(const IntensityMapPtr& values, RegionLevel level, Measure measure, const MapStyle& style);
    void setTimeline(const Timeline& timeline, TimeRange range);
    void setIncidents(const std::vector<Incident>& incidents, UtcTime at);
    QString text() const;

Q_SIGNALS:
    void regionSelected(outagemap::RegionId region);
    void regionActivated(outagemap::RegionId region);
    void pinWanted(outagemap::RegionId region, bool pinned);
    void zoomWanted(outagemap::RegionId region);

private:
    void updateTime();

    const RegionDirectory& m_regions;
    RegionId m_region = RegionId::world();
    UtcTime m_at;
    double m_dispersion = 1;
    QString m_language;
    QLabel* m_name;
    QLabel* m_time;
    QLabel* m_class;
    QLabel* m_figures;
    QLabel* m_incident;
    QToolButton* m_pin;
    QToolButton* m_zoom;
    TimePlot* m_plot;
    RegionTable* m_parts;
};

} // namespace outagemap
