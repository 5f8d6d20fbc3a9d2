// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Theme.h"

#include <QApplication>

namespace outagemap {

QPalette systemPalette(std::optional<bool> prefersDark)
{
    if (prefersDark)
        return themePalette(*prefersDark);
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette()); // without roles of its own it is the system's
    const QPalette palette = QApplication::palette();
    QApplication::setPalette(ours);
    return palette;
}

bool isDark(ThemeChoice choice, const QPalette& system)
{
    if (choice == ThemeChoice::System)
        return system.color(QPalette::Window).lightness() < 128;
    return choice != ThemeChoice::Light;
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

QPalette highContrastPalette()
{
    QPalette palette;
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor yellow(0xff, 0xe0, 0x00);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase,
                                           QPalette::Button, QPalette::ToolTipBase, QPalette::Dark})
        palette.setColor(role, black);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::Light,
          QPalette::Mid, QPalette::Midlight})
        palette.setColor(role, white);
    palette.setColor(QPalette::PlaceholderText, QColor(0xd0, 0xd0, 0xd0));
    palette.setColor(QPalette::BrightText, yellow);
    palette.setColor(QPalette::Link, QColor(0x80, 0xd0, 0xff));
    palette.setColor(QPalette::Highlight, yellow);
    palette.setColor(QPalette::HighlightedText, black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0xa0, 0xa0, 0xa0));
    return palette;
}

MapStyle highContrastStyle(const Settings& settings)
{
    MapStyle style = MapStyle::make(true, settings.colours, settings.classing);
    style.background = Qt::black;
    style.ocean = Qt::black;
    style.coast = Qt::white;
    style.countryBorder = Qt::white;
    style.subdivisionBorder = QColor(0xc0, 0xc0, 0xc0);
    style.outline = Qt::white;
    style.selection = QColor(0xff, 0xe0, 0x00);
    style.text = Qt::white;
    style.halo = Qt::black;
    style.coastWidth = 1.2;
    style.countryWidth = 1.2;
    style.selectionWidth = 3.5;
    return style;
}

QPalette paletteFor(ThemeChoice choice, const QPalette& system)
{
    return choice == ThemeChoice::HighContrast ? highContrastPalette() : themePalette(isDark(choice, system));
}

QString styleSheetFor(ThemeChoice choice)
{
    if (choice != ThemeChoice::HighContrast)
        return {};
    return QStringLiteral(
        "QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox, QListView, QTableView, QPushButton"
        "{ border: 1px solid palette(window-text); }"
        "QPushButton { padding: 3px 10px; background: palette(button); }"
        "QComboBox { padding: 2px 6px; }"
        "QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QListView:focus,"
        "QTableView:focus, QPushButton:focus { border: 2px solid palette(highlight); }");
}

MapStyle styleFor(ThemeChoice choice, const QPalette& system, const Settings& settings)
{
    return choice == ThemeChoice::HighContrast ? highContrastStyle(settings)
                                               : themeStyle(isDark(choice, system), settings);
}

} // namespace outagemap
