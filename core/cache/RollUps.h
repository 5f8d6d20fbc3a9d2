// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/PackedCounts.h"
#include "core/model/UtcTime.h"

#include <SQLiteCpp/Statement.h>
#include <array>
#include <functional>
#include <stdexcept>
#include <vector>

namespace outagemap {

/// The levels of the roll-ups. A window of any length is a few days, hours and five minutes.
struct RollUpLevel
{
    const char* table;
    std::chrono::seconds step;
};
inline constexpr std::array<RollUpLevel, 3> rollUpLevels{
    {{"rollup_5min", fiveMinutes}, {"rollup_hour", oneHour}, {"rollup_day", oneDay}}};

/// The row of a bucket and service in any roll-up table: by bucket first, so that what is written together
/// lies together and what is old goes in one piece.
constexpr std::int64_t rollUpKey(std::int64_t bucket, std::int64_t service)
{
    return bucket << 16 | service;
}
inline constexpr std::int64_t maxServices = 0xffff;

/// A packed row that cannot be unpacked.
struct DamagedRollUp : std::runtime_error
{
    DamagedRollUp()
        : std::runtime_error("a roll-up cannot be unpacked")
    {
    }
};

/// Adds reports to the roll-ups of all levels: collects a batch, then writes it within the caller's
/// transaction. Throws SQLite::Exception.
class RollUps
{
public:
    explicit RollUps(SQLite::Database& database);

    void add(std::int64_t service, UtcTime time, std::uint32_t cell, std::uint64_t reports);
    /// Writes what was added, and calls `changed(service, range)` for the hours that it was about.
    void write(const std::function<void(std::int64_t, TimeRange)>& changed);
    void clear() { m_entries.clear(); }

private:
    struct Entry
    {
        std::int64_t key;
        std::uint32_t cell;
        std::uint64_t reports;
    };
    struct Level
    {
        SQLite::Statement find;
        SQLite::Statement replace;
    };

    void sumUp();
    void write(Level& level);

    std::vector<Entry> m_entries;
    std::vector<Level> m_levels;
    std::vector<PackedCount> m_stored;
    std::vector<PackedCount> m_added;
};

} // namespace outagemap
