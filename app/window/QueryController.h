// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/WorldMap.h"
#include "core/intensity/OutageQuery.h"
#include "core/words/CaptionQuery.h"

#include <QObject>
#include <QThread>
#include <array>
#include <atomic>
#include <functional>
#include <memory>

namespace outagemap {

/// What users wrote and what was published, for the lists beside the map.
struct Texts
{
    std::vector<StoredReport> complaints;
    std::vector<Notice> notices;
};

/// Asks the cache on a thread of its own. Of each kind of question only the newest is answered: older ones
/// are skipped, late answers dropped.
class QueryController : public QObject
{
    Q_OBJECT

public:
    QueryController(std::shared_ptr<const WorldMap> map, QString cachePath, QObject* parent = nullptr);
    ~QueryController() override;

    void askIntensity(const ServiceId& service, UtcTime at, std::chrono::seconds window);
    void askTimeline(const ServiceId& service, RegionId region, TimeRange range, std::chrono::seconds step);
    void askServices(UtcTime now);
    void askTexts(const ServiceId& service, RegionId region, TimeRange range);
    void askCaption(const CaptionRequest& request);

    /// Complaints listed at most.
    static constexpr int maxComplaints = 500;

Q_SIGNALS:
    void intensityReady(const outagemap::IntensityMapPtr& values);
    void timelineReady(const outagemap::Timeline& timeline);
    void servicesReady(const std::vector<outagemap::ServiceState>& services);
    void textsReady(const outagemap::Texts& texts);
    void captionReady(const outagemap::CaptionFacts& facts);
    void failed(const QString& message);

private:
    enum Kind
    {
        Intensities,
        Timelines,
        Services,
        TextLists,
        Captions,
        KindCount
    };

    /// Runs `ask` on the query thread with the open cache, and `answer` with its result back on this one.
    template <typename Answer>
    void post(Kind kind, std::function<Expected<Answer>(OutageQuery&)> ask,
              std::function<void(const Answer&)> answer);
    OutageQuery* openQuery(QString& problem);

    std::shared_ptr<const WorldMap> m_map;
    QString m_cachePath;
    std::array<std::atomic<quint64>, KindCount> m_newest{};
    QThread m_thread;
    QObject* m_worker;                    ///< lives on m_thread
    std::unique_ptr<OutageQuery> m_query; ///< used on m_thread only
};

} // namespace outagemap
