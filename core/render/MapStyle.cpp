// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/MapStyle.h"

#include "core/model/NoBreak.h"
#include "core/render/RegionColours.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

MapStyle lightTheme()
{
    MapStyle style;
    style.background = QColor(0xff, 0xff, 0xff);
    style.ocean = QColor(0xdf, 0xe9, 0xf0);
    style.graticule = QColor(0xc4, 0xd2, 0xdc);
    style.noData = QColor(0xea, 0xea, 0xe8);
    style.hatch = QColor(0xc2, 0xc2, 0xbe);
    style.coast = QColor(0x7b, 0x8a, 0x94);
    style.countryBorder = QColor(0x6e, 0x6e, 0x6e);
    style.subdivisionBorder = QColor(0x9a, 0x9a, 0x9a, 150);
    style.disputedBorder = QColor(0x6e, 0x6e, 0x6e);
    style.outline = QColor(0xa8, 0xb6, 0xc0);
    style.selection = QColor(0x0b, 0x57, 0xb0);
    style.text = QColor(0x22, 0x26, 0x2a);
    style.halo = QColor(0xff, 0xff, 0xff, 215);
    return style;
}

MapStyle darkTheme()
{
    MapStyle style;
    style.isDark = true;
    style.background = QColor(0x16, 0x19, 0x1d);
    style.ocean = QColor(0x1d, 0x24, 0x2b);
    style.graticule = QColor(0x30, 0x3a, 0x44);
    style.noData = QColor(0x30, 0x34, 0x39);
    style.hatch = QColor(0x4a, 0x50, 0x57);
    style.coast = QColor(0x7f, 0x8e, 0x9b);
    style.countryBorder = QColor(0x16, 0x19, 0x1d);
    style.subdivisionBorder = QColor(0x16, 0x19, 0x1d, 150);
    style.disputedBorder = QColor(0x9a, 0xa6, 0xb0);
    style.outline = QColor(0x4b, 0x57, 0x62);
    style.selection = QColor(0x58, 0xb4, 0xff);
    style.text = QColor(0xf0, 0xf2, 0xf4);
    style.halo = QColor(0x10, 0x12, 0x15, 215);
    return style;
}

} // namespace

MapStyle MapStyle::make(bool dark, const ColourScale& scale, const ClassChoice& classing)
{
    MapStyle style = dark ? darkTheme() : lightTheme();
    style.scale = scale;
    style.classing = classing;
    // Of a diverging scale the fixed classes take the half from the middle on: none is its neutral colour.
    for (int i = 0; i < intensityClassCount; ++i) {
        const double place = double(i) / (intensityClassCount - 1);
        style.classes[std::size_t(i)] = scale.at(scale.isDiverging() ? 0.5 + place / 2 : place, dark);
    }
    return style;
}

QColor MapStyle::subdivisionBorderAt(double zoom) const
{
    QColor colour = subdivisionBorder;
    colour.setAlphaF(float(colour.alphaF() * std::clamp(0.35 + 0.2 * zoom, 0.0, 1.0)));
    return colour;
}

namespace {

class LegendTexts
{
    Q_DECLARE_TR_FUNCTIONS(LegendTexts)
};

QString number(double value, int digits)
{
    if (std::abs(value) >= std::pow(10, digits) || value == std::round(value))
        return QLocale().toString(value, 'f', 0);
    return QLocale().toString(value, 'g', digits);
}

/// Three digits say as much as a reader compares; more only where limits would look alike.
int digitsFor(const std::vector<double>& limits)
{
    constexpr int fewest = 3;
    constexpr int most = 9;
    for (int digits = fewest; digits < most; ++digits) {
        bool differ = true;
        for (std::size_t i = 1; i < limits.size(); ++i)
            differ = differ && number(limits[i - 1], digits) != number(limits[i], digits);
        if (differ)
            return digits;
    }
    return most;
}

QString titleOf(Measure measure)
{
    switch (measure) {
    case Measure::TimesUsual:
        return LegendTexts::tr("Reports, times usual");
    case Measure::PerMillion:
        return LegendTexts::tr("Reports per million people");
    case Measure::Reports:
        return LegendTexts::tr("Reports");
    case Measure::Evidence:
        return LegendTexts::tr("Evidence of all sources (digits of the chance that nothing is wrong)");
    case Measure::FailingShare:
        break;
    }
    return LegendTexts::tr("Failing share of measurements");
}

QString amount(Measure measure, double value, int digits)
{
    return measure == Measure::FailingShare
               ? noBreak(LegendTexts::tr("%1 %").arg(number(value * 100, digits)))
               : number(value, digits);
}

/// The range of class `i`: from its lower limit to the next.
QString rangeOf(Measure measure, const std::vector<double>& limits, std::size_t i)
{
    const int digits = digitsFor(limits);
    const auto limit = [&](std::size_t k) { return amount(measure, limits[k], digits); };
    if (limits.empty())
        return LegendTexts::tr("all alike");
    if (i == 0)
        return LegendTexts::tr("below %1").arg(limit(0));
    if (i == limits.size())
        return LegendTexts::tr("%1 and more").arg(limit(i - 1));
    return LegendTexts::tr("%1 to %2").arg(limit(i - 1), limit(i));
}

QString noteOf(const ClassChoice& classing)
{
    if (classing.method == ClassMethod::Fixed) {
        return LegendTexts::tr(
            "Fixed limits. A class above \"possible\" needs evidence: p < 0.001, adjusted for the "
            "number of regions.");
    }
    if (classing.method == ClassMethod::Continuous) {
        return LegendTexts::tr(
            "Continuous colours between fixed ends. Colours show the value alone, not how sure it is.");
    }
    return LegendTexts::tr(
               "Classes by %1 of the regions shown. Colours show the value alone, not how sure it is.")
        .arg(ClassChoice::title(classing.method));
}

} // namespace

QString className(std::optional<IntensityClass> intensityClass)
{
    if (!intensityClass)
        return LegendTexts::tr("too little data");
    switch (*intensityClass) {
    case 0:
        return LegendTexts::tr("none");
    case 1:
        return LegendTexts::tr("possible");
    case 2:
        return LegendTexts::tr("moderate");
    case 3:
        return LegendTexts::tr("heavy");
    default:
        return LegendTexts::tr("severe");
    }
}

QString natureText(SourceNature nature)
{
    switch (nature) {
    case SourceNature::Reconstruction:
        return LegendTexts::tr("Reconstruction");
    case SourceNature::Simulated:
        return LegendTexts::tr("Simulated");
    case SourceNature::Observed:
        break;
    }
    return {};
}

Legend makeLegend(const RegionDirectory& regions, const IntensityMap& values, RegionLevel level,
                  Measure measure, const MapStyle& style)
{
    const RegionClasses classes(regions, &values, level, measure, style);
    Legend legend;
    legend.title = titleOf(measure);
    legend.note = noteOf(style.classing);
    for (std::size_t i = classes.colours.size(); i-- > 0;) {
        QString label = rangeOf(measure, classes.limits, i);
        if (style.classing.method == ClassMethod::Fixed)
            label = LegendTexts::tr("%1: %2").arg(className(IntensityClass(i)), label);
        legend.entries.push_back({classes.colours[i], false, label, classes.counts[i]});
    }
    legend.entries.push_back({style.noData, true, className({}), classes.without});
    return legend;
}

} // namespace outagemap
