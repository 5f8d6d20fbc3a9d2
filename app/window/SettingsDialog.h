// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/Settings.h"
#include "core/geo/RegionDirectory.h"
#include "core/intensity/OutageQuery.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QTimeEdit;

namespace outagemap {

class RetentionPage;

/// The settings, a page for each subject: appearance, map, time, notifications, storage. Changes nothing
/// itself: `result` is what was chosen.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Settings& settings, const RegionDirectory& regions,
                   const std::vector<ServiceState>& services, QWidget* parent = nullptr);

    Settings result() const;
    /// What the cache keeps, which is no setting of the window: whoever opens the dialog fills it and takes
    /// it.
    RetentionPage& storage() { return *m_storage; }

private:
    QWidget* makeAppearance();
    QWidget* makeMap();
    QWidget* makeTime();
    QWidget* makeNotifications(const std::vector<ServiceState>& services);

    Settings m_settings;
    const RegionDirectory& m_regions;
    QComboBox* m_language;
    QComboBox* m_theme;
    QCheckBox* m_labels;
    QCheckBox* m_graticule;
    QComboBox* m_speed;
    QCheckBox* m_loop;
    QListWidget* m_zones;
    QCheckBox* m_notify;
    QListWidget* m_services;
    QLineEdit* m_places;
    QCheckBox* m_quiet;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    QCheckBox* m_tray;
    RetentionPage* m_storage;
};

} // namespace outagemap
