// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/SharedSink.h"

namespace outagemap {

class SharedSink::Share : public FeedSink
{
public:
    explicit Share(SharedSink& shared)
        : m_shared(shared)
    {
    }

    ~Share() override
    {
        const std::lock_guard lock(m_shared.m_mutex);
        if (m_shared.m_current == this)
            m_shared.m_current = nullptr;
    }

    Expected<FeedPlace> beginFeed(const QString& location) override
    {
        const std::lock_guard lock(m_shared.m_mutex);
        m_location = location;
        m_shared.m_current = this;
        return m_shared.m_sink->beginFeed(location);
    }

    Expected<WriteResult> write(const FeedBatch& batch, const FeedPlace& place) override
    {
        const std::lock_guard lock(m_shared.m_mutex);
        if (const auto turned = takeTurn(); !turned)
            return tl::unexpected(turned.error());
        return m_shared.m_sink->write(batch, place);
    }

    Expected<void> endFeed(const QString& problem) override
    {
        const std::lock_guard lock(m_shared.m_mutex);
        if (const auto turned = takeTurn(); !turned)
            return turned;
        return m_shared.m_sink->endFeed(problem);
    }

    Expected<bool> tidy() override
    {
        const std::lock_guard lock(m_shared.m_mutex);
        return m_shared.m_sink->tidy();
    }

private:
    Expected<void> takeTurn()
    {
        if (m_shared.m_current == this)
            return {};
        m_shared.m_current = this;
        return m_shared.m_sink->continueFeed(m_location);
    }

    SharedSink& m_shared;
    QString m_location;
};

SharedSink::SharedSink(std::unique_ptr<FeedSink> sink)
    : m_sink(std::move(sink))
{
}

SharedSink::~SharedSink() = default;

std::unique_ptr<FeedSink> SharedSink::share()
{
    return std::make_unique<Share>(*this);
}

void SharedSink::use(const std::function<void(FeedSink&)>& work)
{
    const std::lock_guard lock(m_mutex);
    work(*m_sink);
}

} // namespace outagemap
