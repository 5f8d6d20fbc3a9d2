// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ViewValues.h"

// What the window asks the cache beyond OutageQuery's own answers: each is a few of those put together. They
// run on a query thread.

namespace outagemap {

/// Every service with data, as it stands at `at`, with its last day.
Expected<std::vector<ServiceRow>> askServiceRows(OutageQuery& query, UtcTime at);

/// `places` in their order: figures of the window that ends at `at`, curves over `range`.
Expected<Comparison> askComparison(OutageQuery& query, const ServiceId& service,
                                   const std::vector<RegionId>& places, UtcTime at,
                                   std::chrono::seconds window, TimeRange range, std::chrono::seconds step);

/// `limit` complaints from `place` on, newest first.
Expected<ComplaintPage> askComplaints(OutageQuery& query, const ComplaintScope& scope,
                                      const ComplaintPlace& place, int limit);

/// What the reports of the scope complain of, most frequent first; its search words do not matter.
Expected<std::vector<KindFigure>> askKinds(OutageQuery& query, const ComplaintScope& scope);

/// How the services of `slugs` stand at `now`, and with `wantsPlaces` their incidents of the last day;
/// without slugs (and with places) those of the first services that have data of that day.
Expected<WatchedState> askWatched(OutageQuery& query, const QStringList& slugs, bool wantsPlaces,
                                  UtcTime now);

/// The incident of `region` that goes on at `at`, or the last that ended before; nothing where there is none.
std::optional<Incident> incidentAt(const std::vector<Incident>& incidents, RegionId region, UtcTime at);

} // namespace outagemap
