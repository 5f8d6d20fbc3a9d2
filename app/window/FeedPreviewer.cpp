// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FeedPreviewer.h"

#include "app/window/Detached.h"

namespace outagemap {

FeedPreviewer::FeedPreviewer(std::shared_ptr<const WorldMap> map, QObject* parent)
    : QObject(parent)
    , m_map(std::move(map))
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    connect(&m_watcher, &QFutureWatcher<FeedPreview>::finished, this, [this] {
        m_isRunning = false;
        Q_EMIT ready(m_watcher.result());
    });
}

FeedPreviewer::~FeedPreviewer()
{
    cancel();
}

void FeedPreviewer::start(const FeedRequest& request)
{
    cancel();
    m_isRunning = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_watcher.setFuture(runDetached([map = m_map, request, cancelled = m_cancelled] {
        const RegionLocator locator(map->topology());
        return previewFeed(request, map->regions(), locator, {}, {}, cancelled.get());
    }));
}

void FeedPreviewer::cancel()
{
    *m_cancelled = true;
}

} // namespace outagemap
