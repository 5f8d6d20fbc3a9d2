// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/RenderController.h"

namespace outagemap {

RenderController::RenderController(std::shared_ptr<const WorldMap> map, QObject* parent)
    : QObject(parent)
    , m_worker(new QObject)
    , m_renderer(std::make_unique<ChoroplethRenderer>(std::move(map)))
{
    m_thread.setObjectName(QStringLiteral("render"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

RenderController::~RenderController()
{
    ++m_newest;
    m_thread.quit();
    m_thread.wait();
}

void RenderController::request(RenderRequest request)
{
    request.generation = ++m_newest;
    QMetaObject::invokeMethod(
        m_worker,
        [this, request = std::move(request)] {
            if (m_newest != request.generation)
                return;
            const Frame frame = m_renderer->render(request);
            // A frame that is already outdated is still nearer to what is wanted than the one on screen.
            QMetaObject::invokeMethod(
                this, [this, frame] { Q_EMIT frameReady(frame); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace outagemap
