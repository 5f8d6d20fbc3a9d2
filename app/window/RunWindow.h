// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

// app/window is the program's window. It holds no logic of its own beyond what is shown: every figure comes
// from core as a finished value, over one of four threads (map loading, feeds and writing, queries, drawing),
// and the GUI thread never touches a file, a socket or SQL.
//
//   MapSession     what is being looked at (service, time, window, region) and the questions that follow
//   QueryController, RenderController, FeedController, MapLoader, SnapshotController   one thread each
//   MapView, LegendView, RegionTable, TimelineView, EntryList                          what is seen
//   MainWindow     wires them together

namespace outagemap {

struct WindowOptions
{
    QString cachePath; ///< empty: defaultCachePath()
    QString language;  ///< empty: the one remembered, else the system's
};

/// Shows the window until it is closed; returns the program's exit status.
int runWindow(QApplication& application, const WindowOptions& options);

} // namespace outagemap
