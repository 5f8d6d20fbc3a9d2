// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/WorkerPool.h"

#include <algorithm>

namespace outagemap {

WorkerPool::WorkerPool(int threads)
{
    constexpr int most = 7;
    if (threads < 0)
        threads = std::clamp(int(std::thread::hardware_concurrency()) - 1, 0, most);
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this, i] { serve(i + 1); });
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void WorkerPool::take(int thread)
{
    // Parts are tens of microseconds or more: a lock around each is not felt.
    std::unique_lock lock(m_mutex);
    while (m_next < m_parts) {
        const int part = m_next++;
        const auto& work = *m_work;
        lock.unlock();
        work(part, thread);
        lock.lock();
    }
}

void WorkerPool::serve(int thread)
{
    unsigned seen = 0;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [&] { return m_ending || m_round != seen; });
        if (m_ending)
            return;
        seen = m_round;
        ++m_busy;
        lock.unlock();
        take(thread);
        lock.lock();
        if (--m_busy == 0)
            m_idle.notify_all();
    }
}

void WorkerPool::run(int parts, const std::function<void(int, int)>& work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_work = &work;
        m_next = 0;
        m_parts = parts;
        ++m_round;
    }
    if (parts > 1)
        m_wake.notify_all();
    take(0);
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [&] { return m_busy == 0; });
    m_work = nullptr;
    m_parts = 0;
    m_next = 0;
}

} // namespace outagemap
