// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace outagemap {

class MapView;

/// Makes maps known to assistive technology: a list whose items are the regions that are drawn, each with its
/// name, its figures as value, its class, and its place on the screen. Once for the program.
void installMapAccessibility();

/// Tells that another region is selected: screen readers say its name and figures.
void announceSelection(MapView& view);

} // namespace outagemap
