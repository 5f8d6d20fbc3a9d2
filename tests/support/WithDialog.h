// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTimer>
#include <QtTest>
#include <functional>

namespace outagemap::test {

/// What `open` opens is done something with, then closed. Where nothing opens the act fails, and nothing is
/// left behind that would close what a later one opens.
inline void withDialog(const std::function<void()>& open, const std::function<void(QWidget*)>& look)
{
    constexpr int patience = 10'000;
    bool isSeen = false;
    QTimer watch;
    watch.setInterval(5);
    QObject::connect(&watch, &QTimer::timeout, qApp, [&] {
        QWidget* const dialog = QApplication::activeModalWidget();
        if (dialog == nullptr || isSeen)
            return;
        isSeen = true;
        look(dialog);
        dialog->close();
    });
    watch.start();
    open();
    QVERIFY2(QTest::qWaitFor([&] { return isSeen; }, patience), "no dialog was opened");
}

} // namespace outagemap::test
