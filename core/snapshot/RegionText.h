// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/SnapshotRequest.h"

namespace outagemap {

/// What a tip says of a region: its name, what is seen there, the figures. One line.
QString regionTip(const RegionDirectory& regions, const SnapshotRequest& request, RegionId region);

/// `SG` -> `region-SG`.
QString regionElementId(const RegionDirectory& regions, RegionId region);

} // namespace outagemap
