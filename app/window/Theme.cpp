// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Theme.h"

namespace outagemap {

bool isDark(ThemeChoice choice, const QPalette& system)
{
    if (choice == ThemeChoice::System)
        return system.color(QPalette::Window).lightness() < 128;
    return choice == ThemeChoice::Dark;
}

QPalette themePalette(bool dark)
{
    const auto colour = [dark](QRgb light, QRgb night) { return QColor::fromRgb(dark ? night : light); };
    QPalette palette;
    palette.setColor(QPalette::Window, colour(0xf4f5f6, 0x1f2328));
    palette.setColor(QPalette::WindowText, colour(0x20242a, 0xe6e9ec));
    palette.setColor(QPalette::Base, colour(0xffffff, 0x191c20));
    palette.setColor(QPalette::AlternateBase, colour(0xf3f5f8, 0x20242a));
    palette.setColor(QPalette::Text, colour(0x20242a, 0xe6e9ec));
    palette.setColor(QPalette::PlaceholderText, colour(0x7a828b, 0x8b949e));
    palette.setColor(QPalette::Button, colour(0xe9ebee, 0x2b3037));
    palette.setColor(QPalette::ButtonText, colour(0x20242a, 0xe6e9ec));
    palette.setColor(QPalette::BrightText, colour(0xb00020, 0xff8a80));
    palette.setColor(QPalette::Highlight, colour(0x0b57b0, 0x2f7fd6));
    palette.setColor(QPalette::HighlightedText, QColor(Qt::white));
    palette.setColor(QPalette::ToolTipBase, colour(0xfffff2, 0x2b3037));
    palette.setColor(QPalette::ToolTipText, colour(0x20242a, 0xe6e9ec));
    palette.setColor(QPalette::Link, colour(0x0b57b0, 0x7ab8ff));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(0x9aa1a9, 0x6c757e));
    return palette;
}

MapStyle themeStyle(bool dark, const Settings& settings)
{
    MapStyle style = MapStyle::make(dark, settings.colours, settings.classing);
    // Around the map lies the window.
    style.background = themePalette(dark).color(QPalette::Window);
    return style;
}

} // namespace outagemap
