// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/ChangeLog.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>

namespace outagemap {

namespace {

constexpr std::int64_t entriesKept = 10'000;
constexpr std::size_t rangesOfAService = 48; // of one batch; more become one

} // namespace

void ChangeLog::add(std::int64_t service, TimeRange range)
{
    std::vector<TimeRange>& ranges = m_ranges[service];
    // They come in order of time, mostly.
    if (!ranges.empty() && (ranges.size() >= rangesOfAService ||
                            (range.start <= ranges.back().end && range.end >= ranges.back().start))) {
        ranges.back().start = std::min(ranges.back().start, range.start);
        ranges.back().end = std::max(ranges.back().end, range.end);
        return;
    }
    ranges.push_back(range);
}

void ChangeLog::write()
{
    if (m_ranges.empty())
        return;
    SQLite::Statement insert(m_database, "INSERT INTO change_log (service, start, end) VALUES (?, ?, ?)");
    for (const auto& [service, ranges] : m_ranges) {
        for (const TimeRange& range : ranges) {
            insert.bind(1, service);
            insert.bind(2, range.start.seconds());
            insert.bind(3, range.end.seconds());
            insert.exec();
            insert.reset();
        }
    }
    SQLite::Statement trim(m_database, "DELETE FROM change_log WHERE id <= ?");
    trim.bind(1, m_database.getLastInsertRowid() - entriesKept);
    trim.exec();
    m_ranges.clear();
}

} // namespace outagemap
