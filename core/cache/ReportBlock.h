// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Region.h"
#include "core/model/UtcTime.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>

// Raw reports are kept in blocks, one a batch: some fourteen bytes a report where a row takes forty. Nothing
// that is drawn reads them; they are there to make roll-ups anew (repair) and to be handed on.

namespace outagemap {

/// One raw report, by the keys of its cache.
struct RawReport
{
    std::int64_t service = 0;
    std::int64_t region = 0;
    UtcTime time;
    std::uint32_t count = 1;
    bool counted = true; ///< false: a repeat by the same reporter
    std::int64_t kind = 0;
    std::optional<GeoPoint> point; ///< to 1e-7 degrees, a centimetre
};

/// Packs reports one after the other.
class ReportBlock
{
public:
    void add(const RawReport& report);

    std::int64_t reports() const { return m_reports; }
    UtcTime first() const { return m_first; }
    UtcTime last() const { return m_last; }
    const std::string& bytes() const { return m_bytes; }
    void clear();

private:
    std::string m_bytes;
    std::int64_t m_reports = 0;
    UtcTime m_first;
    UtcTime m_last;
    std::int64_t m_before = 0; ///< time of the report before
};

/// Calls `use` for each report of a block. False if the bytes are damaged: then what was read before counts.
bool forEachReport(std::span<const unsigned char> block, const std::function<void(const RawReport&)>& use);

} // namespace outagemap
