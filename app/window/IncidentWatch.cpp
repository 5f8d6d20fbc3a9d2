// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/IncidentWatch.h"

#include "app/window/CacheQuestions.h"
#include "app/window/MapSession.h"

namespace outagemap {

namespace {

constexpr int watchInterval = 60'000; // milliseconds
constexpr int storedRest = 2'000;     // after data came: more of it may be on its way

} // namespace

IncidentWatch::IncidentWatch(MapSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_minute.setInterval(watchInterval);
    m_soon.setInterval(storedRest);
    m_soon.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &IncidentWatch::ask);
    connect(&m_soon, &QTimer::timeout, this, &IncidentWatch::ask);
    connect(&session, &MapSession::dataStored, this, [this] {
        if (m_minute.isActive() && !m_soon.isActive())
            m_soon.start();
    });
}

IncidentWatch::~IncidentWatch() = default;

void IncidentWatch::update()
{
    if (!m_session.settings().notify.enabled) {
        m_minute.stop();
        m_soon.stop();
        m_queries.reset();
        return;
    }
    m_minute.start();
    ask();
}

void IncidentWatch::ask()
{
    if (!m_queries)
        m_queries = std::make_unique<QueryController>(m_session.sharedMap(), m_session.cachePath());
    const Settings& settings = m_session.settings();
    m_queries->ask<WatchedState>(
        [slugs = settings.watchedServices(), wantsPlaces = !settings.notify.places.isEmpty(),
         now = MapSession::now()](OutageQuery& query) { return askWatched(query, slugs, wantsPlaces, now); },
        [this](const WatchedState& state) { Q_EMIT seen(state); });
}

} // namespace outagemap
