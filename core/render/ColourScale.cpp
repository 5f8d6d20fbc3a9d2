// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/ColourScale.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace outagemap {

namespace {

/// Chroma and hue (degrees) at a place of a scale; lightness follows from the place alone.
struct Stop
{
    double place;
    double chroma;
    double hue;
};

struct Definition
{
    const char* name;
    const char* title;
    bool diverging;
    std::array<Stop, 5> light;
    std::array<Stop, 5> dark;
};

constexpr std::array definitions{
    Definition{"heat",
               QT_TRANSLATE_NOOP("ColourTexts", "Heat"),
               false,
               {{{0, 0.012, 95}, {0.25, 0.11, 88}, {0.5, 0.165, 60}, {0.75, 0.20, 32}, {1, 0.155, 15}}},
               {{{0, 0.012, 250}, {0.25, 0.08, 45}, {0.5, 0.15, 48}, {0.75, 0.16, 65}, {1, 0.12, 98}}}},
    Definition{"sea",
               QT_TRANSLATE_NOOP("ColourTexts", "Sea"),
               false,
               {{{0, 0.010, 110}, {0.25, 0.07, 165}, {0.5, 0.10, 205}, {0.75, 0.13, 245}, {1, 0.12, 270}}},
               {{{0, 0.012, 270}, {0.25, 0.09, 262}, {0.5, 0.12, 235}, {0.75, 0.11, 200}, {1, 0.09, 150}}}},
    Definition{"viridis",
               QT_TRANSLATE_NOOP("ColourTexts", "Viridis"),
               false,
               {{{0, 0.05, 108}, {0.25, 0.17, 120}, {0.5, 0.13, 165}, {0.75, 0.10, 235}, {1, 0.14, 310}}},
               {{{0, 0.06, 310}, {0.25, 0.11, 265}, {0.5, 0.10, 200}, {0.75, 0.16, 150}, {1, 0.16, 108}}}},
    Definition{"violet",
               QT_TRANSLATE_NOOP("ColourTexts", "Violet"),
               false,
               {{{0, 0.008, 330}, {0.25, 0.07, 335}, {0.5, 0.15, 340}, {0.75, 0.19, 325}, {1, 0.14, 305}}},
               {{{0, 0.012, 290}, {0.25, 0.10, 300}, {0.5, 0.17, 325}, {0.75, 0.15, 345}, {1, 0.06, 10}}}},
    Definition{"grey",
               QT_TRANSLATE_NOOP("ColourTexts", "Grey"),
               false,
               {{{0, 0, 0}, {0.25, 0, 0}, {0.5, 0, 0}, {0.75, 0, 0}, {1, 0, 0}}},
               {{{0, 0, 0}, {0.25, 0, 0}, {0.5, 0, 0}, {0.75, 0, 0}, {1, 0, 0}}}},
    Definition{"blue-red",
               QT_TRANSLATE_NOOP("ColourTexts", "Blue to red"),
               true,
               {{{0, 0.15, 258}, {0.25, 0.10, 245}, {0.5, 0.004, 90}, {0.75, 0.14, 40}, {1, 0.18, 20}}},
               {{{0, 0.10, 235}, {0.25, 0.13, 250}, {0.5, 0.008, 260}, {0.75, 0.15, 35}, {1, 0.12, 65}}}},
    Definition{"blue-brown",
               QT_TRANSLATE_NOOP("ColourTexts", "Blue to brown"),
               true,
               {{{0, 0.10, 240}, {0.25, 0.12, 240}, {0.5, 0.003, 240}, {0.75, 0.13, 78}, {1, 0.10, 62}}},
               {{{0, 0.10, 225}, {0.25, 0.12, 245}, {0.5, 0.004, 250}, {0.75, 0.11, 65}, {1, 0.12, 85}}}},
};

double lightnessAt(double place, bool diverging, bool dark)
{
    if (diverging) {
        const double outwards = std::abs(place - 0.5) * 2;
        return dark ? 0.36 + 0.54 * outwards : 0.965 - 0.53 * outwards;
    }
    return dark ? 0.38 + 0.56 * place : 0.97 - 0.59 * place;
}

double fromLinear(double v)
{
    return v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - 0.055;
}

double toLinear(double v)
{
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

std::array<double, 3> linearOf(OkLab lab)
{
    const double l = std::pow(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
    const double m = std::pow(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
    const double s = std::pow(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

} // namespace

OkLab toOkLab(const QColor& colour)
{
    const double r = toLinear(colour.redF());
    const double g = toLinear(colour.greenF());
    const double b = toLinear(colour.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QColor fromOkLab(OkLab lab)
{
    double low = 0; // the share of the chroma that is certainly shown
    double high = 1;
    const auto scaled = [&](double share) { return linearOf({lab.l, lab.a * share, lab.b * share}); };
    const auto fits = [](const std::array<double, 3>& rgb) {
        return std::all_of(rgb.begin(), rgb.end(), [](double v) { return v >= -1e-4 && v <= 1 + 1e-4; });
    };
    if (fits(scaled(1)))
        low = 1;
    for (int i = 0; low < 1 && i < 20; ++i) {
        const double middle = (low + high) / 2;
        (fits(scaled(middle)) ? low : high) = middle;
    }
    const auto rgb = scaled(low);
    const auto channel = [](double v) { return int(std::lround(255 * fromLinear(std::clamp(v, 0.0, 1.0)))); };
    return QColor(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]));
}

Expected<ColourScale> ColourScale::fromName(QStringView name)
{
    QStringList known;
    for (const ColourScale& scale : all()) {
        if (scale.name() == name)
            return scale;
        known += scale.name();
    }
    return fail(QCoreApplication::translate("ColourTexts", "\"%1\" is no range of colours; there are %2")
                    .arg(name.left(60), known.join(QStringLiteral(", "))));
}

std::vector<ColourScale> ColourScale::all()
{
    std::vector<ColourScale> scales;
    for (std::size_t i = 0; i < definitions.size(); ++i)
        scales.push_back(ColourScale(int(i)));
    return scales;
}

QString ColourScale::name() const
{
    return QLatin1String(definitions[std::size_t(m_index)].name);
}

QString ColourScale::title() const
{
    return QCoreApplication::translate("ColourTexts", definitions[std::size_t(m_index)].title);
}

bool ColourScale::isDiverging() const
{
    return definitions[std::size_t(m_index)].diverging;
}

QColor ColourScale::at(double place, bool dark) const
{
    const Definition& definition = definitions[std::size_t(m_index)];
    const auto& stops = dark ? definition.dark : definition.light;
    place = std::clamp(place, 0.0, 1.0);
    std::size_t i = 0;
    while (i + 2 < stops.size() && place > stops[i + 1].place)
        ++i;
    const auto tint = [](const Stop& stop) {
        const double angle = stop.hue * std::numbers::pi / 180;
        return std::pair(stop.chroma * std::cos(angle), stop.chroma * std::sin(angle));
    };
    const auto [a0, b0] = tint(stops[i]);
    const auto [a1, b1] = tint(stops[i + 1]);
    const double share = (place - stops[i].place) / (stops[i + 1].place - stops[i].place);
    return fromOkLab(
        {lightnessAt(place, definition.diverging, dark), a0 + share * (a1 - a0), b0 + share * (b1 - b0)});
}

std::vector<QColor> ColourScale::colours(int count, bool dark) const
{
    std::vector<QColor> result;
    for (int i = 0; i < count; ++i)
        result.push_back(at(count > 1 ? double(i) / (count - 1) : 1, dark));
    return result;
}

} // namespace outagemap
