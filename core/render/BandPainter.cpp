// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/BandPainter.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace outagemap {

namespace {

QRgb premultiplied(QRgb colour, int coverage)
{
    const int alpha = qAlpha(colour) * coverage / 255;
    return qPremultiply(qRgba(qRed(colour), qGreen(colour), qBlue(colour), alpha));
}

/// One premultiplied colour over another.
QRgb over(QRgb source, QRgb under)
{
    const std::uint32_t rest = 256 - (source >> 24) - (source >> 31);
    const std::uint32_t redBlue = ((under & 0x00ff00ffU) * rest >> 8) & 0x00ff00ffU;
    const std::uint32_t alphaGreen = ((under >> 8) & 0x00ff00ffU) * rest & 0xff00ff00U;
    return source + (redBlue | alphaGreen);
}

// Bytes of a word in memory, which is where slots are written, on both kinds of machine.
constexpr std::size_t byteOf(std::size_t slot)
{
    return std::endian::native == std::endian::little ? slot : 7 - slot;
}

/// The first slot of a word that is not empty.
int slotOf(std::uint64_t cover)
{
    return std::endian::native == std::endian::little ? std::countr_zero(cover) / 8
                                                      : std::countl_zero(cover) / 8;
}

constexpr std::uint64_t graticuleBits = std::uint64_t(0xff) << (byteOf(std::size_t(LineKind::Graticule)) * 8);

// The library's floor and ceil are calls where the compiler may not use SSE 4.1. For values that fit an int.
int floorOf(float v)
{
    const int i = int(v);
    return i - int(v < float(i));
}

int ceilOf(float v)
{
    const int i = int(v);
    return i + int(v > float(i));
}

} // namespace

BandPainter::BandPainter(int width, const LineLooks& looks, std::size_t regionCount)
    : m_width(width)
    , m_looks(looks)
    , m_words((std::size_t(width) + 63) / 64)
    , m_areas(regionCount, 0)
{
    const auto pixels = std::size_t(width) * ViewRaster::bandRows;
    m_occupied.resize(m_words * ViewRaster::bandRows);
    m_heads.resize(pixels);
    m_cover.resize(pixels, 0);
    m_other.resize(pixels);
    for (std::size_t slot = 0; slot < m_premultiplied.size(); ++slot) {
        for (int coverage = 0; coverage < 256; ++coverage)
            m_premultiplied[slot][std::size_t(coverage)] = premultiplied(looks.looks[slot].colour, coverage);
    }
}

void BandPainter::paint(const ViewGeometry& geometry, const std::vector<PieceRef>& pieces, int top, int rows,
                        std::uint16_t* index, std::vector<BorderPixel>& border)
{
    m_top = top;
    m_rows = rows;
    std::fill_n(m_occupied.begin(), m_words * std::size_t(rows), 0);
    m_crossings.clear();

    for (const PieceRef ref : pieces) {
        const ViewPart& part = geometry.parts[ref.part];
        const ViewPiece& piece = part.pieces[ref.piece];
        if (!piece.parts)
            continue;
        const auto points = part.pointsOf(piece);
        for (std::size_t i = 1; i < points.size(); ++i)
            addCrossings(points[i - 1], points[i], piece.left, piece.right);
    }
    for (int row = 0; row < rows; ++row)
        fillRow(row, index + std::size_t(row) * std::size_t(m_width));

    for (const PieceRef ref : pieces) {
        const ViewPart& part = geometry.parts[ref.part];
        const ViewPiece& piece = part.pieces[ref.piece];
        if (!piece.drawn)
            continue;
        const auto points = part.pointsOf(piece);
        const auto slot = std::size_t(piece.kind);
        const float half = m_looks.looks[slot].half;
        if (piece.kind == LineKind::Disputed) {
            addDashes(points, slot, half, index);
            continue;
        }
        const ViewPiece* const sides = piece.parts ? &piece : nullptr;
        for (std::size_t i = 1; i < points.size(); ++i)
            addLine(points[i - 1], points[i], slot, half, sides, index);
        if (piece.selected) {
            const float wide = m_looks.looks[LineLooks::selection].half;
            for (std::size_t i = 1; i < points.size(); ++i)
                addLine(points[i - 1], points[i], LineLooks::selection, wide, nullptr, index);
        }
    }
    collect(index, border);
}

void BandPainter::addCrossings(ScreenPoint a, ScreenPoint b, std::uint16_t left, std::uint16_t right)
{
    // The same computation for both directions: a border is crossed at the same place whoever walks it.
    if (a.y > b.y || (a.y == b.y && a.x > b.x))
        std::swap(a, b);
    // Rows of which the middle y + 0.5 lies in [a.y, b.y).
    if (b.y <= float(m_top) || a.y >= float(m_top + m_rows))
        return;
    const int first = ceilOf(std::max(a.y - 0.5F, float(m_top)));
    const int end = ceilOf(std::min(b.y - 0.5F, float(m_top + m_rows)));
    if (first >= end)
        return;
    const double slope = (double(b.x) - a.x) / (double(b.y) - a.y);
    double x = a.x + (first + 0.5 - a.y) * slope - 0.5;
    for (int row = first - m_top; row < end - m_top; ++row, x += slope) {
        if (x > m_width - 1)
            continue;
        auto column = std::size_t(0);
        if (x > 0) {
            column = std::size_t(x);
            column += x > double(column) ? 1 : 0;
        }
        const std::size_t pixel = std::size_t(row) * std::size_t(m_width) + column;
        std::uint64_t& word = m_occupied[std::size_t(row) * m_words + column / 64];
        const std::uint64_t bit = std::uint64_t(1) << (column % 64);
        m_crossings.push_back({word & bit ? m_heads[pixel] : -1, left, right});
        m_heads[pixel] = std::int32_t(m_crossings.size() - 1);
        word |= bit;
    }
}

void BandPainter::toggle(std::uint16_t side)
{
    if (side == Side::none)
        return;
    if (side == Side::lake) {
        m_lake = !m_lake;
        return;
    }
    for (std::size_t i = m_sides.size(); i-- > 0;) {
        if (m_sides[i] == side) {
            m_sides.erase(m_sides.begin() + std::ptrdiff_t(i));
            return;
        }
    }
    m_sides.push_back(side);
}

void BandPainter::fillRow(int row, std::uint16_t* pixels)
{
    m_sides.clear();
    m_lake = false;
    std::uint16_t current = Side::none;
    int from = 0;
    const auto fillTo = [&](int to) {
        std::fill(pixels + from, pixels + to, current);
        if (current < m_areas.size())
            m_areas[current] += std::uint32_t(to - from);
        from = to;
    };
    for (std::size_t w = 0; w < m_words; ++w) {
        std::uint64_t word = m_occupied[std::size_t(row) * m_words + w];
        while (word != 0) {
            const int column = int(w * 64) + std::countr_zero(word);
            word &= word - 1;
            fillTo(column);
            std::int32_t at = m_heads[std::size_t(row) * std::size_t(m_width) + std::size_t(column)];
            for (; at >= 0; at = m_crossings[std::size_t(at)].next) {
                toggle(m_crossings[std::size_t(at)].left);
                toggle(m_crossings[std::size_t(at)].right);
            }
            current = m_sides.empty() ? Side::none : m_lake ? Side::sea : m_sides.back();
        }
    }
    fillTo(m_width);
}

/// One segment with all that is the same for its pixels.
struct BandPainter::Stroke
{
    float x; ///< where it begins
    float y;
    float ux; ///< its direction
    float uy;
    float length;
    float half;
    std::size_t slot;
    std::uint32_t left; ///< the side there, and the one to mix in from there
    std::uint32_t right;
    bool mixes;
};

inline void BandPainter::cover(int row, int column, const Stroke& stroke, const std::uint16_t* index)
{
    const float px = float(column) + 0.5F - stroke.x;
    const float py = float(row) + 0.5F - stroke.y;
    const float along = px * stroke.ux + py * stroke.uy;
    const float off = px * stroke.uy - py * stroke.ux; // positive: left of the way
    const float past = std::max(0.0F, std::max(-along, along - stroke.length));
    const float distance = std::sqrt(off * off + past * past);
    // No branches from here on: which pixels are hit is as good as random.
    const float share = std::max(0.0F, std::min({stroke.half + 0.5F - distance, 2 * stroke.half, 1.0F}));
    const auto pixel = std::size_t(row) * std::size_t(m_width) + std::size_t(column);
    const bool isNew = m_cover[pixel] == 0;
    auto* const bytes = reinterpret_cast<std::uint8_t*>(&m_cover[pixel]);
    const auto value = std::uint8_t(share * 255 + 0.5F);
    bytes[stroke.slot] = std::max(bytes[stroke.slot], value);
    if (stroke.mixes) {
        const std::uint32_t near = off > 0 ? stroke.left : stroke.right;
        const std::uint32_t far = off > 0 ? stroke.right : stroke.left;
        const auto part = std::uint32_t(std::max(0.0F, 0.5F - distance) * 256);
        const std::uint32_t before = isNew ? 0 : m_other[pixel];
        const bool better = index[pixel] == near && part > before >> 16;
        m_other[pixel] = better ? part << 16 | far : before;
    } else if (isNew) {
        m_other[pixel] = 0;
    }
}

void BandPainter::addLine(ScreenPoint a, ScreenPoint b, std::size_t slot, float half, const ViewPiece* sides,
                          const std::uint16_t* index)
{
    const float reach = half + 0.5F;
    const auto bandTop = float(m_top);
    const auto limitX = float(m_width);
    const auto limitY = float(m_rows);
    a.y -= bandTop;
    b.y -= bandTop;
    if (std::min(a.y, b.y) - reach > limitY || std::max(a.y, b.y) + reach < 0 ||
        std::min(a.x, b.x) - reach > limitX || std::max(a.x, b.x) + reach < 0)
        return;
    const float dx = b.x - a.x;
    const float dy = b.y - a.y;
    const float length = std::sqrt(dx * dx + dy * dy);
    if (length < 1e-4F)
        return;
    Stroke stroke{a.x, a.y, dx / length, dy / length, length, half, slot, 0, 0, false};
    if (sides != nullptr) {
        stroke.mixes = true;
        stroke.left = sides->left;
        stroke.right = sides->right;
        if (sides->kind == LineKind::Lake) {
            // What lies under a lake is not known here: only the lake's share of pixels around it is.
            stroke.left = Side::sea;
            stroke.mixes = false;
        }
    }
    // Broad lines reach past their ends, so that they join roundly.
    const float past = std::max(0.0F, half - 0.5F);
    if (std::abs(dx) >= std::abs(dy)) {
        const float low = std::min(a.x, b.x);
        const float high = std::max(a.x, b.x);
        const int first = floorOf(std::max(low - past, 0.0F));
        const int last = std::min(m_width - 1, floorOf(std::min(high + past, limitX)));
        const float slope = dy / dx;
        const float span = reach / std::abs(stroke.ux);
        for (int column = first; column <= last; ++column) {
            const float y = a.y + (std::clamp(float(column) + 0.5F, low, high) - a.x) * slope - 0.5F;
            const int from = ceilOf(std::max(y - span, 0.0F));
            const int to = floorOf(std::min(y + span, limitY - 1));
            for (int row = from; row <= to; ++row)
                cover(row, column, stroke, index);
        }
    } else {
        const float low = std::min(a.y, b.y);
        const float high = std::max(a.y, b.y);
        const int first = floorOf(std::max(low - past, 0.0F));
        const int last = std::min(m_rows - 1, floorOf(std::min(high + past, limitY)));
        const float slope = dx / dy;
        const float span = reach / std::abs(stroke.uy);
        for (int row = first; row <= last; ++row) {
            const float x = a.x + (std::clamp(float(row) + 0.5F, low, high) - a.y) * slope - 0.5F;
            const int from = ceilOf(std::max(x - span, 0.0F));
            const int to = floorOf(std::min(x + span, limitX - 1));
            for (int column = from; column <= to; ++column)
                cover(row, column, stroke, index);
        }
    }
}

void BandPainter::addDashes(std::span<const ScreenPoint> points, std::size_t slot, float half,
                            const std::uint16_t* index)
{
    // Lengths in widths of the line, as QPen has them.
    const float dash = 2 * half * float(MapStyle::dash);
    const float period = dash + 2 * half * float(MapStyle::gap);
    float phase = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const ScreenPoint a = points[i - 1];
        const ScreenPoint b = points[i];
        const float length = std::hypot(b.x - a.x, b.y - a.y);
        const float low = std::min(a.y, b.y) - 2;
        const float high = std::max(a.y, b.y) + 2;
        const bool inBand = high >= float(m_top) && low <= float(m_top + m_rows) && std::max(a.x, b.x) > -2 &&
                            std::min(a.x, b.x) < float(m_width) + 2 && length < 1e5F;
        if (inBand) {
            for (float at = 0; at < length;) {
                const float inDash = std::fmod(phase + at, period);
                const float rest = std::max(1e-2F, (inDash < dash ? dash : period) - inDash);
                const float to = std::min(length, at + rest);
                const auto along = [&](float d) {
                    return ScreenPoint{a.x + (b.x - a.x) * d / length, a.y + (b.y - a.y) * d / length};
                };
                if (inDash < dash)
                    addLine(along(at), along(to), slot, half, nullptr, index);
                at = to;
            }
        }
        phase = std::fmod(phase + length, period);
    }
}

void BandPainter::collect(const std::uint16_t* index, std::vector<BorderPixel>& border)
{
    const auto pixels = std::size_t(m_width) * std::size_t(m_rows);
    const std::size_t base = std::size_t(m_top) * std::size_t(m_width);
    const auto take = [&](std::size_t i) {
        std::uint64_t cover = m_cover[i];
        m_cover[i] = 0; // ready for the next band
        BorderPixel pixel;
        pixel.offset = std::uint32_t(base + i);
        pixel.other = std::uint16_t(m_other[i]);
        pixel.otherPart = std::uint16_t(m_other[i] >> 16);
        if (index[i] != Side::sea)
            cover &= ~graticuleBits;
        while (cover != 0) {
            const auto slot = std::size_t(slotOf(cover));
            const std::uint64_t value = cover >> (byteOf(slot) * 8) & 0xff;
            cover &= ~(std::uint64_t(0xff) << (byteOf(slot) * 8));
            pixel.line = over(m_premultiplied[slot][value], pixel.line);
        }
        if (pixel.line != 0 || pixel.otherPart != 0)
            border.push_back(pixel);
    };
    std::size_t i = 0;
    for (; i + 8 <= pixels; i += 8) {
        std::uint64_t any = 0;
        for (std::size_t k = 0; k < 8; ++k)
            any |= m_cover[i + k];
        if (any == 0)
            continue;
        for (std::size_t k = i; k < i + 8; ++k) {
            if (m_cover[k] != 0)
                take(k);
        }
    }
    for (; i < pixels; ++i) {
        if (m_cover[i] != 0)
            take(i);
    }
}

} // namespace outagemap
