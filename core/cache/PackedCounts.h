// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

// Roll-ups are stored packed: one blob a service and bucket instead of a row a region, which costs two or
// three bytes a count instead of twenty, and one look-up instead of thousands.

namespace outagemap {

/// Which count of a roll-up: a region and a kind of complaint, by their keys in the cache.
struct CountCell
{
    static constexpr int kindBits = 6;
    static constexpr std::uint32_t maxKind = (1u << kindBits) - 1; ///< 0: none, or one of the rarer ones
    static constexpr std::uint32_t maxRegion = (1u << 24) - 1;

    static constexpr std::uint32_t of(std::uint32_t region, std::uint32_t kind)
    {
        return region << kindBits | (kind > maxKind ? 0 : kind);
    }
    static constexpr std::uint32_t region(std::uint32_t cell) { return cell >> kindBits; }
    static constexpr std::uint32_t kind(std::uint32_t cell) { return cell & maxKind; }
};

struct PackedCount
{
    std::uint32_t cell = 0;
    std::uint64_t reports = 0;

    bool operator==(const PackedCount&) const = default;
};

/// Numbers of seven bits a byte, the lowest first, the eighth bit set where more follow.
void appendVarint(std::string& out, std::uint64_t value);

/// Takes a number off the front of [at, end). Null at the end and for one of more than 64 bits.
inline const unsigned char* readVarint(const unsigned char* at, const unsigned char* end,
                                       std::uint64_t& value)
{
    value = 0;
    for (unsigned shift = 0; at != end && shift < 64; shift += 7) {
        const unsigned char byte = *at++;
        value |= std::uint64_t(byte & 0x7fu) << shift;
        if (byte < 0x80u)
            return at;
    }
    return nullptr;
}

/// `counts` must be in the order of their cells, each once, with reports > 0. Each is a varint of twice the
/// distance to the cell before, odd where the count is 1; else a varint of the count follows.
std::string packCounts(std::span<const PackedCount> counts);

/// Calls `use(cell, reports)` for each. False if the bytes are damaged: then what was read before counts.
template <typename Use>
bool forEachCount(std::span<const unsigned char> packed, Use&& use)
{
    const unsigned char* at = packed.data();
    const unsigned char* const end = at + packed.size();
    std::uint64_t cell = 0;
    while (at != end) {
        std::uint64_t step = 0;
        std::uint64_t reports = 1;
        at = readVarint(at, end, step);
        if (at == nullptr)
            return false;
        if ((step & 1u) == 0) {
            at = readVarint(at, end, reports);
            if (at == nullptr)
                return false;
        }
        cell += step >> 1;
        if (cell > 0xffff'ffffu)
            return false;
        use(std::uint32_t(cell), reports);
    }
    return true;
}

/// The sums of two lists that are in order.
std::vector<PackedCount> mergeCounts(std::span<const PackedCount> a, std::span<const PackedCount> b);

} // namespace outagemap
