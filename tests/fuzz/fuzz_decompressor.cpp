// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/Decompressor.h"

#include <algorithm>
#include <cstdlib>

// Unpacking any bytes, in pieces whose size the first byte chooses, never to more than is allowed.

using namespace outagemap;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::int64_t allowed = 1 << 20;
    if (size == 0)
        return 0;
    Decompressor decompressor(allowed);
    std::int64_t unpacked = 0;
    const auto output = [&](std::string_view piece) {
        unpacked += std::int64_t(piece.size());
        if (unpacked > allowed)
            std::abort();
        return true;
    };
    std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::size_t piece = std::size_t(data[0]) * 16 + 1;
    while (!bytes.empty()) {
        if (!decompressor.write(bytes.substr(0, piece), output))
            return 0;
        bytes.remove_prefix(std::min(piece, bytes.size()));
    }
    (void)decompressor.finish(output);
    return 0;
}
