// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace outagemap {

class DesktopBus;
class FeedStatus;
class MapPane;
class MapSession;
class Navigation;
class SideQuestions;
class ViewBar;
class WindowDocks;

/// The parts that the window is put together from, for those who tie some of them to each other. All live as
/// long as the window.
struct WindowParts
{
    QMainWindow* window = nullptr;
    MapSession* session = nullptr;
    SideQuestions* side = nullptr;
    DesktopBus* bus = nullptr;
    MapPane* pane = nullptr;
    WindowDocks* docks = nullptr;
    ViewBar* bar = nullptr;
    FeedStatus* status = nullptr;
    Navigation* navigation = nullptr;
};

} // namespace outagemap
