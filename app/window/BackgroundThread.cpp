// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/BackgroundThread.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace outagemap {

void startInBackground(QThread& thread)
{
#ifdef Q_OS_LINUX
    // Priorities of threads mean nothing to Linux' usual scheduler, but every thread has a nice value of its
    // own.
    constexpr int nicer = 5; // a third of the processor beside one thread of the window
    QObject::connect(
        &thread, &QThread::started, &thread,
        [] { (void)setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + nicer); },
        Qt::DirectConnection);
    thread.start();
#else
    thread.start(QThread::LowPriority);
#endif
}

} // namespace outagemap
