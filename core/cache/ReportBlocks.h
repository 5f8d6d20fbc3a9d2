// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/ReportBlock.h"

#include <SQLiteCpp/Statement.h>

namespace outagemap {

/// Stores raw reports, one block a batch. Within the caller's transactions; throws SQLite::Exception.
class ReportBlocks
{
public:
    explicit ReportBlocks(SQLite::Database& database)
        : m_insert(database,
                   "INSERT INTO report_block (feed, first, last, reports, data) VALUES (?, ?, ?, ?, ?)")
    {
    }

    void add(const RawReport& report) { m_block.add(report); }
    std::int64_t reports() const { return m_block.reports(); }
    void clear() { m_block.clear(); }

    /// Stores what was added, if anything, as one block of `feed`.
    void write(std::int64_t feed)
    {
        if (m_block.reports() == 0)
            return;
        m_insert.bind(1, feed);
        m_insert.bind(2, m_block.first().seconds());
        m_insert.bind(3, m_block.last().seconds());
        m_insert.bind(4, m_block.reports());
        m_insert.bindNoCopy(5, m_block.bytes().data(), int(m_block.bytes().size()));
        m_insert.exec();
        m_insert.reset();
        m_block.clear();
    }

private:
    ReportBlock m_block;
    SQLite::Statement m_insert;
};

} // namespace outagemap
