// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intensity/Intensity.h"
#include "core/render/Classification.h"
#include "core/render/ColourScale.h"

#include <QColor>
#include <array>

namespace outagemap {

/// Colours and widths of a map. Widths are logical pixels.
struct MapStyle
{
    QColor background; ///< outside the projected world
    QColor ocean;
    QColor graticule;
    QColor noData;                                   ///< ground of the "too little data" hatching
    QColor hatch;                                    ///< its lines
    std::array<QColor, intensityClassCount> classes; ///< of the fixed classes: 0 none .. 4 severe
    QColor coast;
    QColor countryBorder;
    QColor subdivisionBorder;
    QColor disputedBorder; ///< dashed
    QColor outline;        ///< edge of the projected world
    QColor selection;
    QColor text;
    QColor halo; ///< behind text
    double coastWidth = 0.6;
    double lakeWidth = 0.45;
    double countryWidth = 0.7;
    double subdivisionWidth = 0.35;
    double disputedWidth = 0.9;
    double graticuleWidth = 0.6;
    double outlineWidth = 1.0;
    double selectionWidth = 2.0;
    /// Of disputed borders, in widths of the line.
    static constexpr double dash = 3;
    static constexpr double gap = 2.5;

    bool isDark = false;
    ColourScale scale;
    ClassChoice classing;

    static MapStyle light() { return make(false); }
    static MapStyle dark() { return make(true); }
    /// The light or dark theme with a range of colours and a way to make classes.
    static MapStyle make(bool dark, const ColourScale& scale = {}, const ClassChoice& classing = {});

    /// At the scale of the world a subdivision is a few pixels: full borders would bury the colours.
    QColor subdivisionBorderAt(double zoom) const;

    bool operator==(const MapStyle&) const = default;
};

/// One line of a legend.
struct LegendEntry
{
    QColor colour;
    bool hatched = false;
    QString label;   ///< `3 to 10 times`, `too little data`
    int regions = 0; ///< of the drawn level in this class
};

/// What a legend says: the same for the window, PNG and SVG.
struct Legend
{
    QString title;                    ///< the measure with its unit
    QString note;                     ///< how the limits were chosen and what evidence is asked for
    std::vector<LegendEntry> entries; ///< worst first, "too little data" last
};

/// "severe", "moderate" …; "too little data" for none.
QString className(std::optional<IntensityClass> intensityClass);

/// What has to be written over everything that shows data of this nature; empty for observed data.
QString natureText(SourceNature nature);

Legend makeLegend(const RegionDirectory& regions, const IntensityMap& values, RegionLevel level,
                  Measure measure, const MapStyle& style);

} // namespace outagemap
