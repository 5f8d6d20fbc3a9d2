// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Error.h"

#include <QColor>
#include <QStringView>
#include <vector>

namespace outagemap {

/// A range of colours for the classes of a map, named. Made in OKLab (Ottosson 2020, "A perceptual color
/// space for image processing"): lightness runs evenly along the scale, so that steps look equally large, a
/// print in grey keeps the order, and eyes that confuse hues still see it. Only a diverging scale is light in
/// the middle and dark (on a dark map: the other way round) at both ends.
class ColourScale
{
public:
    /// `heat`, the default.
    ColourScale() = default;

    /// `heat`, `sea`, `viridis`, `violet`, `grey`, `blue-red`, `blue-brown`; fails for anything else, saying
    /// which there are.
    static Expected<ColourScale> fromName(QStringView name);
    static std::vector<ColourScale> all();

    QString name() const;
    QString title() const; ///< for people
    bool isDiverging() const;

    /// The colour at a place of the scale, 0 (least) to 1 (worst), on a light or dark map.
    QColor at(double place, bool dark) const;
    /// For `count` classes, the least first.
    std::vector<QColor> colours(int count, bool dark) const;

    bool operator==(const ColourScale&) const = default;

private:
    explicit ColourScale(int index)
        : m_index(index)
    {
    }

    int m_index = 0;
};

/// Lightness (0..1), green to red, blue to yellow.
struct OkLab
{
    double l;
    double a;
    double b;
};
OkLab toOkLab(const QColor& colour);
/// The nearest colour of the same hue and lightness that screens show (chroma reduced where necessary).
QColor fromOkLab(OkLab lab);

} // namespace outagemap
