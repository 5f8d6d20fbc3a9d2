// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/FrameColours.h"

#include "core/render/PixelMath.h"
#include "core/render/WorkerPool.h"

#include <algorithm>
#include <cmath>

namespace outagemap {

int hatchPeriod(double devicePixelRatio)
{
    return std::max(4, int(std::lround(6 * devicePixelRatio)));
}

FrameColours::FrameColours()
    : m_plain(65'536, 0)
    , m_hatched(65'536, 0)
{
}

void FrameColours::set(const RegionClasses& classes, const MapStyle& style)
{
    m_anyHatched = false;
    for (std::size_t i = 0; i < classes.fill.size(); ++i) {
        m_plain[i] = classes.fill[i].value_or(style.noData.rgb());
        m_hatched[i] = classes.fill[i].value_or(style.hatch.rgb());
        m_anyHatched = m_anyHatched || !classes.fill[i];
    }
    for (auto* table : {&m_plain, &m_hatched}) {
        (*table)[Side::sea] = style.ocean.rgb();
        (*table)[Side::none] = style.background.rgb();
    }
}

void FrameColours::paintRow(const std::uint16_t* index, QRgb* row, int width, int y, int period,
                            int lineWidth) const
{
    const QRgb* const plain = m_plain.data();
    for (int x = 0; x < width; ++x)
        row[x] = plain[index[x]];
    if (!m_anyHatched)
        return;
    for (int line = 0; line < lineWidth; ++line) {
        for (int x = ((line - y) % period + period) % period; x < width; x += period)
            row[x] = m_hatched[index[x]];
    }
}

void FrameColours::paint(const ViewRaster& raster, double devicePixelRatio, QImage& image,
                         WorkerPool& pool) const
{
    const int period = hatchPeriod(devicePixelRatio);
    const int lineWidth = std::max(1, int(std::lround(devicePixelRatio)));
    const int width = raster.size.width();
    const int height = raster.size.height();
    QRgb* const pixels = reinterpret_cast<QRgb*>(image.bits());
    const std::uint16_t* const index = raster.index->data();
    // Four bands at a time: less work than that is not worth handing out.
    constexpr int bandsPerPart = 4;
    const int bandCount = int(raster.bands.size());
    pool.run((bandCount + bandsPerPart - 1) / bandsPerPart, [&](int part, int) {
        for (int band = part * bandsPerPart; band < std::min(bandCount, (part + 1) * bandsPerPart); ++band) {
            const int top = band * ViewRaster::bandRows;
            for (int y = top; y < std::min(height, top + ViewRaster::bandRows); ++y) {
                const std::size_t at = std::size_t(y) * std::size_t(width);
                paintRow(index + at, pixels + at, width, y, period, lineWidth);
            }
            for (const BorderPixel& pixel : raster.bands[std::size_t(band)]) {
                QRgb colour = pixels[pixel.offset];
                if (pixel.otherPart != 0) {
                    QRgb other = m_plain[pixel.other];
                    if (m_anyHatched) {
                        const int y = int(pixel.offset) / width;
                        const int x = int(pixel.offset) - y * width;
                        if ((x + y) % period < lineWidth)
                            other = m_hatched[pixel.other];
                    }
                    colour = mix(colour, other, pixel.otherPart);
                }
                pixels[pixel.offset] = blend(pixel.line, colour);
            }
        }
    });
}

} // namespace outagemap
