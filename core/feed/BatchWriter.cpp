// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/BatchWriter.h"

#include <QtConcurrentRun>

namespace outagemap {

BatchWriter::BatchWriter(FeedSink& sink)
    : m_sink(sink)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

BatchWriter::~BatchWriter()
{
    if (m_pending)
        m_future.waitForFinished();
}

void BatchWriter::begin(FeedBatch& batch, const FeedPlace& place)
{
    Q_ASSERT(!m_pending);
    std::swap(m_batch, batch);
    batch.clear();
    batch.lines = m_batch.lines;
    m_pending = true;
    m_future = QtConcurrent::run(&m_pool, [this, place] { return m_sink.write(m_batch, place); });
}

Expected<WriteResult> BatchWriter::finish()
{
    m_pending = false;
    return m_future.takeResult();
}

} // namespace outagemap
