// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/QueryController.h"

#include <QObject>
#include <QTimer>

namespace outagemap {

class MapSession;

/// What the lists beside the map need (services, incidents, places compared, complaints and their kinds),
/// asked on a query thread of its own so that the map never waits for them, and not more often than a few
/// times a second while time is played.
class SideQuestions : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit SideQuestions(MapSession& session, QObject* parent = nullptr);

    const std::vector<ServiceRow>& services() const { return m_services; }
    const std::vector<Incident>& incidents() const { return m_incidents; }
    const Comparison& comparison() const { return m_comparison; }

    /// The complaints of what is looked at.
    ComplaintScope complaintScope() const;
    void setSearch(const QString& words);
    /// The places that the caption compares.
    void setCompared(const std::vector<RegionId>& places);
    void askComplaints(const outagemap::ComplaintPlace& place);
    void askFeeds() { m_queries.askFeeds(); }
    void askBadLines(std::int64_t feed) { m_queries.askBadLines(feed); }
    QueryController& queries() { return m_queries; }

Q_SIGNALS:
    void servicesChanged(const std::vector<outagemap::ServiceRow>& rows);
    void incidentsChanged(const std::vector<outagemap::Incident>& incidents);
    void comparisonChanged(const outagemap::Comparison& comparison);
    /// The complaints are those of another scope from now on.
    void complaintsReset(const outagemap::ComplaintScope& scope);
    void complaintsReady(const outagemap::ComplaintPage& page);
    void kindsReady(const std::vector<outagemap::KindFigure>& kinds);
    void captionReady(const outagemap::CaptionFacts& facts);
    void feedsReady(const std::vector<outagemap::StoredFeed>& feeds);
    void badLinesReady(std::int64_t feed, const std::vector<outagemap::BadLine>& lines);
    void failed(const QString& message);

private:
    void askAll();
    void askSoon();

    MapSession& m_session;
    QueryController m_queries;
    QTimer m_soon;
    QString m_search;
    std::vector<RegionId> m_compared;
    std::vector<ServiceRow> m_services;
    std::vector<Incident> m_incidents;
    Comparison m_comparison;
    std::optional<ComplaintScope> m_scope; ///< that the list shows
    bool m_dataChanged = false;
    UtcTime m_rowsAt; ///< of the services that were asked for last
};

} // namespace outagemap
