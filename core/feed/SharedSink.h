// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedSink.h"

#include <functional>
#include <memory>
#include <mutex>

namespace outagemap {

/// One sink that several readings write to by turns, each from its own threads: the sink sees one call at a
/// time. A reading that has a batch to store waits for the others' batches, and so does its server.
class SharedSink
{
public:
    explicit SharedSink(std::unique_ptr<FeedSink> sink);
    ~SharedSink();

    /// A sink for one reading at a time. The SharedSink must outlive it.
    std::unique_ptr<FeedSink> share();

    /// Does something else with the sink while nobody writes to it.
    void use(const std::function<void(FeedSink&)>& work);

private:
    class Share;
    std::mutex m_mutex;
    std::unique_ptr<FeedSink> m_sink;
    const Share* m_current = nullptr; ///< whose feed the sink is at
};

} // namespace outagemap
