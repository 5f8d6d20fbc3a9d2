// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedSink.h"

#include <set>
#include <vector>

namespace outagemap::test {

/// Keeps what it is given in memory.
class MemorySink : public FeedSink
{
public:
    struct Content
    {
        std::vector<FeedItem> items;
        std::set<std::string> ids;
        FeedPlace place;
        std::vector<QString> endings;
        std::vector<BadLine> badLines;
    };
    explicit MemorySink(Content& content)
        : m_content(content)
    {
    }
    Expected<FeedPlace> beginFeed(const QString&) override { return m_content.place; }
    Expected<WriteResult> write(const FeedBatch& batch, const FeedPlace& place) override
    {
        WriteResult result;
        for (const FeedItem& item : batch.items) {
            const std::string id = std::visit(
                [](const auto& value) -> std::string {
                    if constexpr (requires { value.service; })
                        return value.id;
                    else
                        return {};
                },
                item);
            if (!id.empty() && !m_content.ids.insert(id).second) {
                ++result.duplicate;
                continue;
            }
            ++result.accepted;
            m_content.items.push_back(item);
        }
        m_content.badLines.insert(m_content.badLines.end(), batch.badLines.begin(), batch.badLines.end());
        m_content.place = place;
        return result;
    }
    Expected<void> endFeed(const QString& problem) override
    {
        m_content.endings.push_back(problem);
        return {};
    }

private:
    Content& m_content;
};

} // namespace outagemap::test
