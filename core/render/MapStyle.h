// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intensity/Intensity.h"

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
    std::array<QColor, intensityClassCount> classes; ///< 0 none .. 4 severe
    QColor coast;
    QColor countryBorder;
    QColor subdivisionBorder;
    QColor disputedBorder; ///< dashed
    QColor outline;        ///< edge of the projected world
    QColor selection;
    QColor text;
    QColor halo; ///< behind text
    double coastWidth = 0.6;
    double countryWidth = 0.7;
    double subdivisionWidth = 0.35;
    double selectionWidth = 2.0;

    static MapStyle light();
    static MapStyle dark();
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
