// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>
#include <memory>

namespace outagemap {

/// Runs `work` on a thread of its own that nobody waits for: who asked may go away first. It must hold all
/// that it needs, and end soon once it is told that it is not wanted any more.
template <typename Work>
auto runDetached(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using Result = std::invoke_result_t<Work>;
    const auto promise = std::make_shared<QPromise<Result>>();
    QThread* const thread = QThread::create([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    const QFuture<Result> future = promise->future();
    thread->start();
    return future;
}

} // namespace outagemap
