// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/ReportBlock.h"

#include "core/cache/PackedCounts.h"

#include <QtEndian>
#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

// The first byte of a report says what is not as usual.
constexpr unsigned hasCount = 1;
constexpr unsigned isRepeat = 2;
constexpr unsigned hasKind = 4;
constexpr unsigned hasPoint = 8;

constexpr double pointUnits = 1e7; // a degree; 180 degrees fit into 32 bits

/// Small for small numbers of either sign.
std::uint64_t zigzag(std::int64_t n)
{
    return (std::uint64_t(n) << 1) ^ std::uint64_t(n >> 63);
}

std::int64_t unzigzag(std::uint64_t n)
{
    return std::int64_t(n >> 1) ^ -std::int64_t(n & 1u);
}

void appendPoint(std::string& out, double degrees)
{
    char bytes[sizeof(qint32)];
    qToLittleEndian(qint32(std::lround(degrees * pointUnits)), bytes);
    out.append(bytes, sizeof bytes);
}

} // namespace

void ReportBlock::add(const RawReport& report)
{
    const unsigned flags = (report.count != 1 ? hasCount : 0) | (report.counted ? 0 : isRepeat) |
                           (report.kind != 0 ? hasKind : 0) | (report.point ? hasPoint : 0);
    m_bytes.push_back(char(flags));
    appendVarint(m_bytes, std::uint64_t(report.service));
    appendVarint(m_bytes, std::uint64_t(report.region));
    appendVarint(m_bytes, zigzag(report.time.seconds() - m_before));
    m_before = report.time.seconds();
    if ((flags & hasCount) != 0)
        appendVarint(m_bytes, report.count);
    if ((flags & hasKind) != 0)
        appendVarint(m_bytes, std::uint64_t(report.kind));
    if (report.point) {
        appendPoint(m_bytes, report.point->lon);
        appendPoint(m_bytes, report.point->lat);
    }
    m_first = m_reports == 0 ? report.time : std::min(m_first, report.time);
    m_last = m_reports == 0 ? report.time : std::max(m_last, report.time);
    ++m_reports;
}

void ReportBlock::clear()
{
    m_bytes.clear();
    m_reports = 0;
    m_before = 0;
}

bool forEachReport(std::span<const unsigned char> block, const std::function<void(const RawReport&)>& use)
{
    const unsigned char* at = block.data();
    const unsigned char* const end = at + block.size();
    std::int64_t time = 0;
    while (at != end) {
        const unsigned flags = *at++;
        const auto number = [&] {
            std::uint64_t value = 0;
            if (at != nullptr)
                at = readVarint(at, end, value);
            return value;
        };
        RawReport report;
        report.service = std::int64_t(number());
        report.region = std::int64_t(number());
        time = std::int64_t(std::uint64_t(time) + std::uint64_t(unzigzag(number())));
        report.time = UtcTime(time);
        if ((flags & hasCount) != 0)
            report.count = std::uint32_t(number());
        report.counted = (flags & isRepeat) == 0;
        if ((flags & hasKind) != 0)
            report.kind = std::int64_t(number());
        if (at == nullptr || flags > (hasCount | isRepeat | hasKind | hasPoint))
            return false;
        if ((flags & hasPoint) != 0) {
            if (end - at < 8)
                return false;
            report.point = GeoPoint{qFromLittleEndian<qint32>(at) / pointUnits,
                                    qFromLittleEndian<qint32>(at + 4) / pointUnits};
            at += 8;
        }
        use(report);
    }
    return true;
}

} // namespace outagemap
