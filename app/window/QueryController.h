// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ViewValues.h"
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
    /// Which there are, and what data of each; not how they stand, which takes long where there are many.
    void askServices();
    /// Notices that overlap `range`.
    void askNotices(const ServiceId& service, TimeRange range);
    void askServiceRows(UtcTime at);
    void askIncidents(const ServiceId& service, TimeRange range);
    void askSpread(const ServiceId& service, const Incident& incident, RegionLevel level);
    void askComparison(const ServiceId& service, const std::vector<RegionId>& places, UtcTime at,
                       std::chrono::seconds window, TimeRange range, std::chrono::seconds step);
    void askComplaints(const ComplaintScope& scope, const ComplaintPlace& place);
    void askKinds(const ComplaintScope& scope);
    void askCaption(const CaptionRequest& request);
    void askFeeds();
    void askBadLines(std::int64_t feed);

    /// Complaints in one answer.
    static constexpr int complaintPageSize = 200;

    /// For questions of others, one kind at a time: `question` runs on the query thread, `answer` (with what
    /// it returned) on this one, unless a newer question came in between.
    template <typename Answer>
    void ask(std::function<Expected<Answer>(OutageQuery&)> question,
             std::function<void(const Answer&)> answer)
    {
        post<Answer>(Others, std::move(question), std::move(answer));
    }

Q_SIGNALS:
    void intensityReady(const outagemap::IntensityMapPtr& values);
    void timelineReady(const outagemap::Timeline& timeline);
    void servicesReady(const std::vector<outagemap::ServiceState>& services);
    void noticesReady(const std::vector<outagemap::Notice>& notices);
    void serviceRowsReady(const std::vector<outagemap::ServiceRow>& rows);
    void incidentsReady(const std::vector<outagemap::Incident>& incidents);
    void spreadReady(const outagemap::Spread& spread);
    void comparisonReady(const outagemap::Comparison& comparison);
    void complaintsReady(const outagemap::ComplaintPage& page);
    void kindsReady(const std::vector<outagemap::KindFigure>& kinds);
    void captionReady(const outagemap::CaptionFacts& facts);
    void feedsReady(const std::vector<outagemap::StoredFeed>& feeds);
    void badLinesReady(std::int64_t feed, const std::vector<outagemap::BadLine>& lines);
    void failed(const QString& message);

private:
    enum Kind
    {
        Intensities,
        Timelines,
        Services,
        Notices,
        ServiceRows,
        Incidents,
        Spreads,
        Comparisons,
        Complaints,
        Kinds,
        Captions,
        Feeds,
        BadLines,
        Others,
        KindCount
    };

    /// Runs `ask` on the query thread with the open cache, and `answer` with its result back on this one.
    template <typename Answer>
    void post(Kind kind, std::function<Expected<Answer>(OutageQuery&)> ask,
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
    OutageQuery* openQuery(QString& problem);

    std::shared_ptr<const WorldMap> m_map;
    QString m_cachePath;
    std::array<std::atomic<quint64>, KindCount> m_newest{};
    QThread m_thread;
    QObject* m_worker;                    ///< lives on m_thread
    std::unique_ptr<OutageQuery> m_query; ///< used on m_thread only
};

} // namespace outagemap
