// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/SideQuestions.h"

#include "app/window/MapSession.h"

namespace outagemap {

namespace {

constexpr int restInterval = 150; // milliseconds

} // namespace

SideQuestions::SideQuestions(MapSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_queries(session.sharedMap(), session.cachePath())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(restInterval);
    connect(&m_soon, &QTimer::timeout, this, &SideQuestions::askAll);
    connect(&session, &MapSession::viewChanged, this, &SideQuestions::askSoon);
    connect(&session, &MapSession::dataStored, this, [this] { m_dataChanged = true; });
    connect(&m_queries, &QueryController::failed, this, &SideQuestions::failed);
    connect(&m_queries, &QueryController::serviceRowsReady, this,
            [this](const std::vector<ServiceRow>& rows) {
                m_services = rows;
                Q_EMIT servicesChanged(m_services);
            });
    connect(&m_queries, &QueryController::incidentsReady, this,
            [this](const std::vector<Incident>& incidents) {
                m_incidents = incidents;
                Q_EMIT incidentsChanged(m_incidents);
            });
    connect(&m_queries, &QueryController::comparisonReady, this, [this](const Comparison& comparison) {
        m_comparison = comparison;
        Q_EMIT comparisonChanged(m_comparison);
    });
    connect(&m_queries, &QueryController::complaintsReady, this, [this](const ComplaintPage& page) {
        if (m_scope && page.scope == *m_scope)
            Q_EMIT complaintsReady(page);
    });
    connect(&m_queries, &QueryController::kindsReady, this, &SideQuestions::kindsReady);
    connect(&m_queries, &QueryController::captionReady, this, &SideQuestions::captionReady);
    connect(&m_queries, &QueryController::feedsReady, this, &SideQuestions::feedsReady);
    connect(&m_queries, &QueryController::badLinesReady, this, &SideQuestions::badLinesReady);
}

ComplaintScope SideQuestions::complaintScope() const
{
    return {m_session.service(), m_session.selected(),
            TimeRange::endingAt(m_session.at(), m_session.settings().window), m_search};
}

void SideQuestions::setSearch(const QString& words)
{
    if (words == m_search)
        return;
    m_search = words;
    askSoon();
}

void SideQuestions::setCompared(const std::vector<RegionId>& places)
{
    if (places == m_compared)
        return;
    m_compared = places;
    askSoon();
}

void SideQuestions::askSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void SideQuestions::askAll()
{
    if (!m_session.service().isValid())
        return;
    const ComplaintScope scope = complaintScope();
    if (m_dataChanged || scope != m_scope) {
        m_scope = scope;
        Q_EMIT complaintsReset(scope);
        m_queries.askComplaints(scope, {});
        m_queries.askKinds(scope);
    }
    const TimeRange range = m_session.range();
    m_queries.askIncidents(m_session.service(), range);
    m_queries.askComparison(m_session.service(), m_session.pins(), m_session.at(),
                            m_session.settings().window, range, MapSession::stepFor(range.length()));
    CaptionRequest caption;
    caption.service = m_session.service();
    caption.at = m_session.at();
    caption.window = m_session.settings().window;
    caption.place = m_session.selected();
    caption.compare = m_compared;
    m_queries.askCaption(caption);
    // All services at that moment are the longest question of all: last, and only where the answer is
    // another.
    if (m_dataChanged || m_session.at() != m_rowsAt) {
        m_rowsAt = m_session.at();
        m_queries.askServiceRows(m_rowsAt);
    }
    m_dataChanged = false;
}

void SideQuestions::askComplaints(const ComplaintPlace& place)
{
    if (m_scope)
        m_queries.askComplaints(*m_scope, place);
}

} // namespace outagemap
