// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/Settings.h"
#include "core/render/MapStyle.h"

#include <QPalette>
#include <optional>

namespace outagemap {

/// The palette of the system, in one of our two themes where the desktop has said which it wants. Takes back
/// for a moment what the program has set: before there are widgets, or when the system's theme changed.
QPalette systemPalette(std::optional<bool> prefersDark);

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
/// What a palette cannot say: in high contrast fields and lists have edges. Else empty.
QString styleSheetFor(ThemeChoice choice);
MapStyle styleFor(ThemeChoice choice, const QPalette& system, const Settings& settings);

} // namespace outagemap
