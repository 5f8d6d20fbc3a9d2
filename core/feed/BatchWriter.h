// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedSink.h"

#include <QFuture>
#include <QThreadPool>

namespace outagemap {

/// Writes batches to a sink on a thread of its own, one at a time and in order, so that the next batch is
/// read while the last is stored: two cores share the work. Used from one thread.
class BatchWriter
{
public:
    /// The sink must outlive the writer, and is used by it alone between `begin` and the `finish` that
    /// follows.
    explicit BatchWriter(FeedSink& sink);
    ~BatchWriter();

    /// Begins to write `batch`, which is handed over and comes back empty (with room of an earlier one).
    /// No write may be under way.
    void begin(FeedBatch& batch, const FeedPlace& place);

    /// Whether a write is under way or ended without its `finish`.
    bool isPending() const { return m_pending; }
    /// Whether `finish` would return at once.
    bool isDone() const { return m_pending && m_future.isFinished(); }

    /// Waits for the write that was begun, and says what became of it. One must be pending.
    Expected<WriteResult> finish();

private:
    FeedSink& m_sink;
    FeedBatch m_batch;
    QThreadPool m_pool;
    QFuture<Expected<WriteResult>> m_future;
    bool m_pending = false;
};

} // namespace outagemap
