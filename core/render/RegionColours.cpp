// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/RegionColours.h"

#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

constexpr int continuousSteps = 6; // that a legend shows

struct Span
{
    double low;
    double high;
};

Span continuousSpan(Measure measure)
{
    const auto limits = classLimits(measure);
    return {limits.front() / 3, limits.back() * 3};
}

double valueAt(Measure measure, double place)
{
    if (measure == Measure::FailingShare)
        return place;
    const auto [low, high] = continuousSpan(measure);
    return low * std::pow(high / low, place);
}

} // namespace

bool isDrawnAt(const RegionDirectory& regions, RegionId id, RegionLevel level)
{
    const Region& region = regions[id];
    if (region.level == level)
        return true;
    return level == RegionLevel::Subdivision && region.level == RegionLevel::Country &&
           regions.children(id).empty();
}

double continuousPlace(Measure measure, double value)
{
    if (measure == Measure::FailingShare)
        return std::clamp(value, 0.0, 1.0);
    const auto [low, high] = continuousSpan(measure);
    if (!(value > low))
        return 0;
    return std::min(1.0, std::log(value / low) / std::log(high / low));
}

RegionClasses::RegionClasses(const RegionDirectory& regions, const IntensityMap* values, RegionLevel level,
                             Measure measure, const MapStyle& style)
{
    const auto count = std::size_t(regions.size());
    fill.resize(count);
    const ClassMethod method = style.classing.method;
    std::vector<double> drawn;
    if (values != nullptr && style.classing.hasCount()) {
        for (const RegionIntensity& row : values->regions) {
            if (isDrawnAt(regions, row.region, level) && row.classFor(measure) && row.value(measure))
                drawn.push_back(*row.value(measure));
        }
    }
    if (method == ClassMethod::Fixed) {
        const auto fixed = classLimits(measure);
        limits.assign(fixed.begin(), fixed.end());
        colours.assign(style.classes.begin(), style.classes.end());
    } else if (method == ClassMethod::Continuous) {
        for (int i = 0; i < continuousSteps; ++i) {
            if (i > 0)
                limits.push_back(valueAt(measure, double(i) / continuousSteps));
            colours.push_back(style.scale.at((i + 0.5) / continuousSteps, style.isDark));
        }
    } else {
        limits = breaks(style.classing, drawn);
        colours = style.scale.colours(int(limits.size()) + 1, style.isDark);
    }
    counts.assign(colours.size(), 0);

    for (std::size_t i = 0; i < count; ++i) {
        const RegionId id{std::uint16_t(i)};
        const bool counted = isDrawnAt(regions, id, level);
        const RegionIntensity* const row = values != nullptr ? &(*values)[id] : nullptr;
        const auto intensity = row != nullptr ? row->classFor(measure) : std::nullopt;
        const auto value = row != nullptr ? row->value(measure) : std::nullopt;
        if (!intensity || (method != ClassMethod::Fixed && !value)) {
            without += counted ? 1 : 0;
            continue;
        }
        const auto place =
            std::size_t(method == ClassMethod::Fixed ? int(*intensity) : classOf(*value, limits));
        fill[i] = method == ClassMethod::Continuous
                      ? style.scale.at(continuousPlace(measure, *value), style.isDark).rgb()
                      : colours[place].rgb();
        counts[place] += counted ? 1 : 0;
    }
}

} // namespace outagemap
