// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/SnapshotFormats.h"

namespace outagemap {

/// The snapshot as an `<svg>` element; regions are groups `region-CODE` with the tip as their title, marks of
/// small regions groups `mark-CODE`. Its style sheet, if any, and metadata are within.
QByteArray svgElement(const SnapshotJob& job, const QByteArray& styleSheet = {});

} // namespace outagemap
