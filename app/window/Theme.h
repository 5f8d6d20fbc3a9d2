// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/Settings.h"
#include "core/render/MapStyle.h"

#include <QPalette>

namespace outagemap {

/// Whether a choice means the dark theme, given the palette that the system came with.
bool isDark(ThemeChoice choice, const QPalette& system);

QPalette themePalette(bool dark);
/// The map in that theme, in the colours and classes of the settings.
MapStyle themeStyle(bool dark, const Settings& settings);

/// White on black with strong borders, for the theme of high contrast.
QPalette highContrastPalette();
MapStyle highContrastStyle(const Settings& settings);

/// The palette and the map's style of a choice.
QPalette paletteFor(ThemeChoice choice, const QPalette& system);
MapStyle styleFor(ThemeChoice choice, const QPalette& system, const Settings& settings);

} // namespace outagemap
