// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Region.h"

namespace outagemap {

/// A city or town of the map: what is drawn and labelled as a point.
struct City
{
    GeoPoint point;
    QString name; ///< as GeoNames has it: in English or the country's own language
    std::int64_t population =
        0;                ///< people in the place itself, not around it; 0 where GeoNames has no figure
    RegionId region;      ///< the finest region it belongs to: a subdivision, or a country that has none
    bool capital = false; ///< the capital of its country
    bool seat = false;    ///< the seat of a first-level subdivision, or the capital
};

} // namespace outagemap
