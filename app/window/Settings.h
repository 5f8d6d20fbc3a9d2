// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/Projection.h"
#include "core/intensity/Intensity.h"
#include "core/render/Classification.h"
#include "core/render/ColourScale.h"

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
    bool automaticLevel = false; ///< `level` follows the zoom: countries, near by subdivisions
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

    bool legend = true;
    bool labels = true;
    bool graticule = true;
    bool cities = true;

    QString folder;      ///< of the file dialogs
    QByteArray geometry; ///< of the main window, as Qt saves it
    QByteArray splitters;

    /// Time zones shown beside UTC and the local one, at most.
    static constexpr int maxZones = 6;
};

/// The lengths that the window offers; a stored one must be among them.
std::span<const std::chrono::seconds> windowLengths();
std::span<const std::chrono::seconds> timelineSpans();
std::span<const int> playSpeeds();

} // namespace outagemap
