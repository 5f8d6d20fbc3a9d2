// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/SnapshotRequest.h"

namespace outagemap {

/// A style for QGIS (QML, https://docs.qgis.org/3.22/en/docs/user_manual/appendices/qgis_file_formats.html)
/// that colours a layer of regions by its attribute `colour` as the snapshot does, with the legend's texts.
QString qgisStyle(const Legend& legend, const MapStyle& style);

} // namespace outagemap
