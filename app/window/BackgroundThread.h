// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThread;

namespace outagemap {

/// Starts a thread that answers questions or reads feeds: where processors are few the one of the window goes
/// first, so that it is not away for as long as such threads compute.
void startInBackground(QThread& thread);

} // namespace outagemap
