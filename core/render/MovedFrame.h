// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/ChoroplethRenderer.h"

class QPainter;

namespace outagemap {

/// Paints a finished frame where it lies in another view: what is seen between a movement and the next frame.
/// `ratio` is the painter's device pixels per unit. Nothing is painted if the projections differ.
void paintMoved(QPainter& painter, const Frame& frame, const MapCamera& camera, double ratio);

} // namespace outagemap
