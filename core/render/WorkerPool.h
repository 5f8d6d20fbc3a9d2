// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace outagemap {

/// Threads that are kept waiting for short work, so that sharing a millisecond of it among cores pays: waking
/// costs some microseconds, where a task of QtConcurrent allocates and queues.
class WorkerPool
{
public:
    /// `threads` beside the caller's; by default one less than there are cores, at most 7.
    explicit WorkerPool(int threads = -1);
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    /// How many threads work: the caller's and the kept ones.
    int threadCount() const { return int(m_threads.size()) + 1; }

    /// Calls work(part, thread) for every part of 0..parts-1, on all threads (thread: 0..threadCount()-1),
    /// and returns when all are done. `work` must not throw. One call at a time.
    void run(int parts, const std::function<void(int part, int thread)>& work);

private:
    void serve(int thread);
    void take(int thread);

    std::vector<std::thread> m_threads;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    const std::function<void(int, int)>* m_work = nullptr; ///< all below guarded by m_mutex
    int m_next = 0;
    int m_parts = 0;
    int m_busy = 0;
    unsigned m_round = 0;
    bool m_ending = false;
};

} // namespace outagemap
