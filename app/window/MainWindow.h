// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/MapSession.h"
#include "app/window/WindowParts.h"

#include <QMainWindow>
#include <QPalette>

namespace outagemap {

class DesktopBus;
class Notifier;
class ShareActions;
class WindowMenus;

/// The program's window: puts the views together and their signals on the session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The session outlives the window (another window, in another language, may take its place).
    explicit MainWindow(std::shared_ptr<MapSession> session);
    /// With a session of its own.
    MainWindow(std::shared_ptr<const WorldMap> map, const QString& cachePath, const Settings& settings);
    ~MainWindow() override;

    MapSession& session() { return *m_session; }
    const WindowParts& parts() const { return m_parts; }
    ShareActions& share() { return *m_share; }
    /// What is to be remembered.
    Settings currentSettings() const;
    void applyTheme(ThemeChoice theme);
    /// After the settings were changed as a whole.
    void applySettings();
    /// The system's colours have changed to these: the theme "system" follows.
    void setSystemPalette(const QPalette& palette);
    void showMessage(const QString& message);

Q_SIGNALS:
    /// The first frame with values is on the screen.
    void firstFrameShown();
    /// Everything is to be shown in that language: by a window made anew.
    void languageWanted(const QString& tag);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeParts();
    void connectMap();
    void connectLists();
    void connectTime();
    void connectFeeds();
    void updateValues();
    void updateRegion();
    void updateIncidents();
    void followSystem();

    std::shared_ptr<MapSession> m_session;
    std::unique_ptr<SideQuestions> m_side;
    DesktopBus* m_bus;
    QPalette m_systemPalette;
    WindowParts m_parts;
    WindowMenus* m_menus = nullptr;
    ShareActions* m_share = nullptr;
    Notifier* m_notifier = nullptr;
    bool m_firstFrame = true;
};

} // namespace outagemap
