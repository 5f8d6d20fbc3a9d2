// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>
#include <cstdint>

// Arithmetic on whole pixels, two channels at a time.

namespace outagemap {

/// A premultiplied colour over an opaque one.
inline QRgb blend(QRgb source, QRgb under)
{
    const std::uint32_t rest = 256 - (source >> 24) - (source >> 31);
    const std::uint32_t redBlue = ((under & 0x00ff00ffU) * rest >> 8) & 0x00ff00ffU;
    const std::uint32_t green = ((under & 0x0000ff00U) * rest >> 8) & 0x0000ff00U;
    return (source + redBlue + green) | 0xff000000U;
}

/// `part` (0..256) of b, the rest of a; opaque.
inline QRgb mix(QRgb a, QRgb b, std::uint32_t part)
{
    const std::uint32_t rest = 256 - part;
    const std::uint32_t redBlue = (((a & 0x00ff00ffU) * rest + (b & 0x00ff00ffU) * part) >> 8) & 0x00ff00ffU;
    const std::uint32_t green = (((a & 0x0000ff00U) * rest + (b & 0x0000ff00U) * part) >> 8) & 0x0000ff00U;
    return 0xff000000U | redBlue | green;
}

} // namespace outagemap
