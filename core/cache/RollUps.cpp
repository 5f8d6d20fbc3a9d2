// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/RollUps.h"

#include <SQLiteCpp/Database.h>
#include <algorithm>

namespace outagemap {

RollUps::RollUps(SQLite::Database& database)
{
    for (const RollUpLevel& level : rollUpLevels) {
        const std::string table = level.table;
        m_levels.push_back(
            {SQLite::Statement(database, "SELECT counts FROM " + table + " WHERE id = ?"),
             SQLite::Statement(database, "INSERT OR REPLACE INTO " + table + " (id, counts) VALUES (?, ?)")});
    }
}

void RollUps::add(std::int64_t service, UtcTime time, std::uint32_t cell, std::uint64_t reports)
{
    m_entries.push_back({rollUpKey(bucketOf(time, fiveMinutes), service), cell, reports});
}

/// Brings the entries in order and adds up those of the same count.
void RollUps::sumUp()
{
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return a.key != b.key ? a.key < b.key : a.cell < b.cell;
    });
    std::size_t kept = 0;
    for (const Entry& entry : m_entries) {
        if (kept > 0 && m_entries[kept - 1].key == entry.key && m_entries[kept - 1].cell == entry.cell)
            m_entries[kept - 1].reports += entry.reports;
        else
            m_entries[kept++] = entry;
    }
    m_entries.resize(kept);
}

void RollUps::write(const std::function<void(std::int64_t, TimeRange)>& changed)
{
    std::chrono::seconds step = fiveMinutes;
    for (std::size_t i = 0; i < rollUpLevels.size(); ++i) {
        const std::int64_t steps = rollUpLevels[i].step / step;
        if (steps > 1) {
            for (Entry& entry : m_entries) {
                const std::int64_t bucket = entry.key >> 16;
                entry.key = rollUpKey((bucket + steps - 1) / steps, entry.key & maxServices);
            }
            step = rollUpLevels[i].step;
        }
        sumUp();
        write(m_levels[i]);
        if (step != oneHour)
            continue;
        std::int64_t last = -1;
        for (const Entry& entry : m_entries) {
            if (entry.key == last)
                continue;
            last = entry.key;
            changed(entry.key & maxServices, TimeRange::endingAt(bucketEnd(entry.key >> 16, step), step));
        }
    }
    m_entries.clear();
}

void RollUps::write(Level& level)
{
    for (std::size_t from = 0; from < m_entries.size();) {
        const std::int64_t key = m_entries[from].key;
        m_added.clear();
        for (; from < m_entries.size() && m_entries[from].key == key; ++from)
            m_added.push_back({m_entries[from].cell, m_entries[from].reports});
        m_stored.clear();
        level.find.bind(1, key);
        if (level.find.executeStep()) {
            const SQLite::Column blob = level.find.getColumn(0);
            const auto* const bytes = static_cast<const unsigned char*>(blob.getBlob());
            const bool whole = forEachCount({bytes, std::size_t(blob.getBytes())},
                                            [&](std::uint32_t cell, std::uint64_t reports) {
                                                m_stored.push_back({cell, reports});
                                            });
            if (!whole)
                throw DamagedRollUp();
        }
        level.find.reset();
        const std::string packed = packCounts(mergeCounts(m_stored, m_added));
        level.replace.bind(1, key);
        level.replace.bindNoCopy(2, packed.data(), int(packed.size()));
        level.replace.exec();
        level.replace.reset();
    }
}

} // namespace outagemap
