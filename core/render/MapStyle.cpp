// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/MapStyle.h"

#include <QCoreApplication>
#include <QLocale>

namespace outagemap {

// The classes are a sequential scheme from pale to dark (light theme) or dark to bright (dark theme) after
// ColorBrewer's YlOrRd (Harrower and Brewer 2003, The Cartographic Journal 40(1)): its steps differ in
// lightness, so they stay apart for every kind of colour vision and in grey print.

MapStyle MapStyle::light()
{
    MapStyle style;
    style.background = QColor(0xff, 0xff, 0xff);
    style.ocean = QColor(0xe3, 0xec, 0xf2);
    style.graticule = QColor(0xc4, 0xd2, 0xdc);
    style.noData = QColor(0xea, 0xea, 0xe8);
    style.hatch = QColor(0xc2, 0xc2, 0xbe);
    style.classes = {QColor(0xf7, 0xf4, 0xec), QColor(0xfe, 0xe3, 0x91), QColor(0xfd, 0xa8, 0x4a),
                     QColor(0xe3, 0x4a, 0x27), QColor(0x8c, 0x0a, 0x2a)};
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

MapStyle MapStyle::dark()
{
    MapStyle style;
    style.background = QColor(0x16, 0x19, 0x1d);
    style.ocean = QColor(0x1d, 0x24, 0x2b);
    style.graticule = QColor(0x30, 0x3a, 0x44);
    style.noData = QColor(0x30, 0x34, 0x39);
    style.hatch = QColor(0x4a, 0x50, 0x57);
    style.classes = {QColor(0x41, 0x48, 0x50), QColor(0x86, 0x55, 0x2a), QColor(0xcf, 0x6a, 0x1f),
                     QColor(0xff, 0x9d, 0x33), QColor(0xff, 0xea, 0x8f)};
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

namespace {

class LegendTexts
{
    Q_DECLARE_TR_FUNCTIONS(LegendTexts)
};

QString number(double value)
{
    return QLocale().toString(value, 'g', 6);
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

QString amount(Measure measure, double value)
{
    return measure == Measure::FailingShare ? LegendTexts::tr("%1 %").arg(number(value * 100))
                                            : number(value);
}

QString labelOf(Measure measure, int intensityClass)
{
    const auto limits = classLimits(measure);
    const auto limit = [&](int i) { return amount(measure, limits[std::size_t(i)]); };
    QString range;
    if (intensityClass == 0)
        range = LegendTexts::tr("below %1").arg(limit(0));
    else if (intensityClass == intensityClassCount - 1)
        range = LegendTexts::tr("%1 and more").arg(limit(intensityClass - 1));
    else
        range = LegendTexts::tr("%1 to %2").arg(limit(intensityClass - 1), limit(intensityClass));
    return LegendTexts::tr("%1: %2").arg(className(IntensityClass(intensityClass)), range);
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
    std::array<int, intensityClassCount> counts{};
    int without = 0;
    for (const RegionIntensity& value : values.regions) {
        const Region& region = regions[value.region];
        // At the level of subdivisions a country without any stands for itself.
        const bool drawn = region.level == level ||
                           (level == RegionLevel::Subdivision && region.level == RegionLevel::Country &&
                            regions.children(value.region).empty());
        if (!drawn)
            continue;
        const auto valueClass = value.classFor(measure);
        if (valueClass)
            ++counts[*valueClass];
        else
            ++without;
    }

    Legend legend;
    legend.title = titleOf(measure);
    legend.note = LegendTexts::tr(
        "Fixed limits. A class above \"possible\" needs evidence: p < 0.001, adjusted for the "
        "number of regions.");
    for (int i = intensityClassCount - 1; i >= 0; --i)
        legend.entries.push_back(
            {style.classes[std::size_t(i)], false, labelOf(measure, i), counts[std::size_t(i)]});
    legend.entries.push_back({style.noData, true, className({}), without});
    return legend;
}

} // namespace outagemap
