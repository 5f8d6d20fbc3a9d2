// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedPreview.h"
#include "core/geo/WorldMap.h"

#include <QFutureWatcher>
#include <QObject>
#include <atomic>
#include <memory>

namespace outagemap {

/// Fetches the beginning of a feed on a thread of its own and says what would be stored. One at a time.
class FeedPreviewer : public QObject
{
    Q_OBJECT

public:
    explicit FeedPreviewer(std::shared_ptr<const WorldMap> map, QObject* parent = nullptr);
    /// Waits for nothing.
    ~FeedPreviewer() override;

    /// Ends one that runs; of that nothing is told any more.
    void start(const FeedRequest& request);
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void ready(const outagemap::FeedPreview& preview);

private:
    std::shared_ptr<const WorldMap> m_map;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QFutureWatcher<FeedPreview> m_watcher;
    bool m_isRunning = false;
};

} // namespace outagemap
