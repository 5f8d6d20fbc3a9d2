// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/Settings.h"
#include "core/intensity/OutageQuery.h"

#include <QToolBar>
#include <vector>

class QComboBox;

namespace outagemap {

/// The choosers above the map: service, window, measure, level and projection. Tells what was chosen and is
/// told what is shown; decides nothing.
class ViewBar : public QToolBar
{
    Q_OBJECT

public:
    explicit ViewBar(const Settings& settings, QWidget* parent = nullptr);

    void setServices(const std::vector<ServiceState>& services, const ServiceId& shown);
    void setMeasure(Measure measure);
    void setProjection(ProjectionKind projection);
    void setLevel(RegionLevel level);
    /// Any length; one that is not offered is added.
    void setWindow(std::chrono::seconds window);

Q_SIGNALS:
    void serviceChosen(const outagemap::ServiceId& service);
    void windowChosen(std::chrono::seconds window);
    void measureChosen(outagemap::Measure measure);
    void levelChosen(outagemap::RegionLevel level);
    void projectionChosen(outagemap::ProjectionKind projection);

private:
    QComboBox* addChooser(const QString& caption);

    QComboBox* m_services;
    QComboBox* m_window;
    QComboBox* m_measure;
    QComboBox* m_level;
    QComboBox* m_projection;
};

} // namespace outagemap
