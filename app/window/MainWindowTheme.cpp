// SPDX-License-Identifier: GPL-3.0-or-later
// How MainWindow looks: its theme, which may be the system's and then follows it.
#include "app/window/DesktopBus.h"
#include "app/window/MainWindow.h"
#include "app/window/MapPane.h"
#include "app/window/MapView.h"
#include "app/window/Notifier.h"
#include "app/window/Theme.h"
#include "app/window/TimelineView.h"
#include "app/window/WindowDocks.h"

#include <QApplication>
#include <QEvent>

namespace outagemap {

void MainWindow::applyTheme(ThemeChoice theme)
{
    m_session->editSettings().theme = theme;
    QApplication::setPalette(paletteFor(theme, m_systemPalette));
    if (const QString sheet = styleSheetFor(theme); sheet != qApp->styleSheet())
        qApp->setStyleSheet(sheet);
    const MapStyle style = styleFor(theme, m_systemPalette, m_session->settings());
    m_parts.pane->map().setBackground(style.background);
    m_session->setStyle(style);
}

void MainWindow::applySettings()
{
    const Settings& settings = m_session->settings();
    applyTheme(settings.theme);
    TimelineView& timeline = *m_parts.docks->timeline;
    timeline.setZones(settings.zones);
    timeline.setSpeed(settings.stepsPerSecond);
    timeline.setLoop(settings.loop);
    m_notifier->update();
    m_session->drawAgain();
}

bool MainWindow::event(QEvent* event)
{
    // The user made the desktop light or dark (or of high contrast) while the window is open.
    if (event->type() == QEvent::ThemeChange)
        followSystem();
    return QMainWindow::event(event);
}

void MainWindow::followSystem()
{
    setSystemPalette(systemPalette(m_bus->prefersDark()));
}

void MainWindow::setSystemPalette(const QPalette& palette)
{
    m_systemPalette = palette;
    applyTheme(m_session->settings().theme);
}

} // namespace outagemap
