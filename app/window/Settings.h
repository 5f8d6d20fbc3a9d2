// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/Projection.h"
#include "core/intensity/Intensity.h"
#include "core/render/Classification.h"
#include "core/render/ColourScale.h"
#include "core/render/MapCamera.h"

#include <QByteArray>
#include <QStringList>
#include <chrono>
#include <optional>
#include <span>

class QSettings;

namespace outagemap {

enum class ThemeChoice : std::uint8_t
{
    System,
    Light,
    Dark,
    HighContrast,
};

/// What the user wants to be told of while the window is not looked at.
struct NotifyRules
{
    bool enabled = false;
    QStringList services;    ///< slugs; empty: the favourites
    QStringList places;      ///< codes of regions; empty: the world as a whole
    bool quiet = false;      ///< between the two times of day (local) nothing is shown
    int quietFrom = 22 * 60; ///< minutes after midnight, 0..1439
    int quietTo = 7 * 60;

    bool operator==(const NotifyRules&) const = default;
};

/// Which part of the map is seen, whatever the size of the window.
struct RememberedView
{
    double lon = 0; ///< centre of the projection
    double lat = 0;
    double x = 0; ///< projected coordinates in the middle
    double y = 0;
    double zoom = 1; ///< 1: the whole world

    bool operator==(const RememberedView&) const = default;

    static RememberedView of(const MapCamera& camera);
    MapCamera camera(ProjectionKind projection, QSize size, double devicePixelRatio) const;
};

/// All that the window remembers from one run to the next; the only place that knows QSettings' keys.
/// A value: `read` before the window exists and `write` after it closed, so that the window never waits for
/// a file.
class Settings
{
public:
    /// What is missing, of the wrong type, or out of range is replaced by the default, each for itself.
    static Settings read(const QSettings& store);
    void write(QSettings& store) const;

    bool operator==(const Settings&) const = default;

    QString language; ///< tag like `id`; empty: the system's
    ThemeChoice theme = ThemeChoice::System;

    ServiceId service;         ///< invalid: none was shown yet
    std::optional<UtcTime> at; ///< nothing: the newest data
    std::chrono::seconds window{3600};
    RegionLevel level = RegionLevel::Country;
    bool automaticLevel = true; ///< `level` follows the zoom: countries, near by subdivisions
    Measure measure = Measure::TimesUsual;
    ProjectionKind projection = ProjectionKind::EqualEarth;
    double meridian = 0; ///< the central one, degrees
    ClassChoice classing;
    ColourScale colours;
    QString compare; ///< places that the caption compares, as written
    QString region;  ///< code of the selected one; empty: none

    std::chrono::seconds span = oneDay; ///< of the time line
    int stepsPerSecond = 5;             ///< of playing
    QStringList zones;                  ///< IANA names, beside UTC and the local zone

    bool loop = false; ///< playing begins anew at the end
    bool live = false; ///< the newest data is followed

    QStringList favourites; ///< slugs of services
    QStringList pins;       ///< codes of the places that are compared
    RememberedView view;
    NotifyRules notify;
    /// Slugs of the services that the user wants to be told of.
    const QStringList& watchedServices() const
    {
        return notify.services.isEmpty() ? favourites : notify.services;
    }
    bool tray = false;     ///< stay in the system's tray when the window is closed
    bool tourSeen = false; ///< the welcome, which offers it, was closed

    bool labels = true;
    bool graticule = true;
    bool cities = true;

    QString folder;      ///< of the file dialogs
    QByteArray geometry; ///< of the main window, as Qt saves it
    QByteArray docks;    ///< places of docks and bars, as Qt saves them

    /// Time zones shown beside UTC and the local one, at most.
    static constexpr int maxZones = 6;
    /// Places compared, at most.
    static constexpr int maxPins = 6;
    /// Favourites, and services or places of the notifications, at most.
    static constexpr int maxListed = 200;
};

/// The lengths that the window offers; a stored one must be among them.
std::span<const std::chrono::seconds> windowLengths();
std::span<const std::chrono::seconds> timelineSpans();
std::span<const int> playSpeeds();

} // namespace outagemap
