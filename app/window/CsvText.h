// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/intensity/Intensity.h"

#include <QByteArray>
#include <span>

namespace outagemap {

/// The figures of regions as CSV (RFC 4180, UTF-8): a header, then a line a region. Figures that do not apply
/// are empty; `class` is 0 to 4, empty for too little data.
QByteArray regionsCsv(const RegionDirectory& regions, const IntensityMap& values,
                      std::span<const RegionId> rows, Measure measure, const QString& language);

} // namespace outagemap
