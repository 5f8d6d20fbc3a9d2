// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

// app/window is the program's window. It holds no logic of its own beyond what is shown: every figure comes
// from core as a finished value, over one of four threads (map loading, feeds and writing, queries, drawing),
// and the GUI thread never touches a file, a socket or SQL.
//
//   MapSession, SharedView          what is being looked at, and the questions that follow
//   SideQuestions                   the questions of the lists beside the map
//   QueryController, RenderController, FeedController              one thread each
//   MapPane, WindowDocks            what is seen: the map in the middle, lists and curves in docks around it
//   ...Model                        the rows of a list or table; widgets keep no data of their own
//   Navigation, ShareActions, FeedActions, HelpActions, Notifier   what is done with it, one subject each
//   MainWindow, WindowMenus         tie them together; WindowParts is what they hand on

namespace outagemap {

struct WindowOptions
{
    QString cachePath; ///< empty: defaultCachePath()
    QString language;  ///< empty: the one remembered, else the system's
    QString view;      ///< a view file or an `outagemap:` link to be shown; may be empty
};

/// Shows the window until it is closed; returns the program's exit status.
int runWindow(QApplication& application, const WindowOptions& options);

} // namespace outagemap
