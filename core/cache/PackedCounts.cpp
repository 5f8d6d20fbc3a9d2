// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/PackedCounts.h"

namespace outagemap {

void appendVarint(std::string& out, std::uint64_t value)
{
    while (value >= 0x80) {
        out.push_back(char(value | 0x80));
        value >>= 7;
    }
    out.push_back(char(value));
}

std::string packCounts(std::span<const PackedCount> counts)
{
    std::string out;
    out.reserve(counts.size() * 3);
    std::uint32_t before = 0;
    for (const PackedCount& count : counts) {
        const std::uint64_t step = std::uint64_t(count.cell - before) << 1;
        before = count.cell;
        if (count.reports == 1) {
            appendVarint(out, step | 1);
        } else {
            appendVarint(out, step);
            appendVarint(out, count.reports);
        }
    }
    return out;
}

std::vector<PackedCount> mergeCounts(std::span<const PackedCount> a, std::span<const PackedCount> b)
{
    std::vector<PackedCount> out;
    out.reserve(a.size() + b.size());
    std::size_t i = 0;
    std::size_t k = 0;
    while (i < a.size() && k < b.size()) {
        if (a[i].cell < b[k].cell) {
            out.push_back(a[i++]);
        } else if (b[k].cell < a[i].cell) {
            out.push_back(b[k++]);
        } else {
            out.push_back({a[i].cell, a[i].reports + b[k].reports});
            ++i;
            ++k;
        }
    }
    out.insert(out.end(), a.begin() + std::ptrdiff_t(i), a.end());
    out.insert(out.end(), b.begin() + std::ptrdiff_t(k), b.end());
    return out;
}

} // namespace outagemap
