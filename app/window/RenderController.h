// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/ChoroplethRenderer.h"

#include <QObject>
#include <QThread>
#include <atomic>
#include <memory>

namespace outagemap {

/// Draws frames on a thread of its own; of several requests waiting only the newest is drawn.
class RenderController : public QObject
{
    Q_OBJECT

public:
    explicit RenderController(std::shared_ptr<const WorldMap> map, QObject* parent = nullptr);
    ~RenderController() override;

    void request(RenderRequest request);

Q_SIGNALS:
    void frameReady(const outagemap::Frame& frame);

private:
    std::atomic<quint64> m_newest{0};
    QThread m_thread;
    QObject* m_worker;                              ///< lives on m_thread
    std::unique_ptr<ChoroplethRenderer> m_renderer; ///< used on m_thread only
};

} // namespace outagemap
