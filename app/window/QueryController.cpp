// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/QueryController.h"

#include <QFileInfo>

namespace outagemap {

QueryController::QueryController(std::shared_ptr<const WorldMap> map, QString cachePath, QObject* parent)
    : QObject(parent)
    , m_map(std::move(map))
    , m_cachePath(std::move(cachePath))
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("query"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

QueryController::~QueryController()
{
    for (auto& newest : m_newest)
        ++newest; // what still waits in the queue is skipped
    m_thread.quit();
    m_thread.wait();
}

OutageQuery* QueryController::openQuery(QString& problem)
{
    if (!m_query) {
        auto reader = CacheReader::open(m_cachePath, m_map->regions());
        if (reader)
            m_query = std::make_unique<OutageQuery>(std::move(*reader), m_map->regions());
        else if (QFileInfo::exists(m_cachePath)) // before the first feed there is none, which is no problem
            problem = reader.error().message;
    }
    return m_query.get();
}

template <typename Answer>
void QueryController::post(Kind kind, std::function<Expected<Answer>(OutageQuery&)> ask,
                           std::function<void(const Answer&)> answer)
{
    const quint64 number = ++m_newest[kind];
    QMetaObject::invokeMethod(
        m_worker,
        [this, kind, number, ask = std::move(ask), answer = std::move(answer)] {
            if (m_newest[kind] != number)
                return;
            QString problem;
            OutageQuery* const query = openQuery(problem);
            Expected<Answer> result = query != nullptr ? ask(*query) : Expected<Answer>(fail(problem));
            QMetaObject::invokeMethod(
                this,
                [this, kind, number, answer, result = std::move(result)] {
                    if (m_newest[kind] != number)
                        return;
                    if (result)
                        answer(*result);
                    else if (result.error().message.isEmpty() && kind == Services)
                        Q_EMIT servicesReady({}); // without a cache there are none
                    else if (!result.error().message.isEmpty())
                        Q_EMIT failed(result.error().message);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void QueryController::askIntensity(const ServiceId& service, UtcTime at, std::chrono::seconds window)
{
    post<IntensityMapPtr>(
        Intensities, [=](OutageQuery& query) { return query.intensity(service, at, window); },
        [this](const IntensityMapPtr& values) { Q_EMIT intensityReady(values); });
}

void QueryController::askTimeline(const ServiceId& service, RegionId region, TimeRange range,
                                  std::chrono::seconds step)
{
    post<Timeline>(
        Timelines, [=](OutageQuery& query) { return query.timeline(service, region, range, step); },
        [this](const Timeline& timeline) { Q_EMIT timelineReady(timeline); });
}

void QueryController::askServices(UtcTime now)
{
    post<std::vector<ServiceState>>(
        Services, [=](OutageQuery& query) { return query.services(now); },
        [this](const std::vector<ServiceState>& services) { Q_EMIT servicesReady(services); });
}

void QueryController::askTexts(const ServiceId& service, RegionId region, TimeRange range)
{
    post<Texts>(
        TextLists,
        [=](OutageQuery& query) -> Expected<Texts> {
            Texts texts;
            auto complaints = query.reader().complaints(service, region, range, maxComplaints);
            if (!complaints)
                return tl::unexpected(complaints.error());
            auto notices = query.reader().notices(service, {range.end - oneDay, range.end + oneDay});
            if (!notices)
                return tl::unexpected(notices.error());
            texts.complaints = std::move(*complaints);
            texts.notices = std::move(*notices);
            return texts;
        },
        [this](const Texts& texts) { Q_EMIT textsReady(texts); });
}

void QueryController::askCaption(const CaptionRequest& request)
{
    post<CaptionFacts>(
        Captions,
        [this, request](OutageQuery& query) { return captionFacts(query, m_map->regions(), request); },
        [this](const CaptionFacts& facts) { Q_EMIT captionReady(facts); });
}

} // namespace outagemap
