// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/RegionColours.h"
#include "core/render/ViewRaster.h"

#include <QImage>
#include <vector>

namespace outagemap {

class WorkerPool;

/// Distance of the hatching's lines along a row of pixels, in device pixels.
int hatchPeriod(double devicePixelRatio);

/// Gives the regions of a raster their colours: a look-up per pixel, then the pixels on borders.
class FrameColours
{
public:
    FrameColours();

    /// Colours of everything that an index of ViewRaster can be.
    void set(const RegionClasses& classes, const MapStyle& style);

    /// `image` is RGB32, of the raster's size.
    void paint(const ViewRaster& raster, double devicePixelRatio, QImage& image, WorkerPool& pool) const;

private:
    void paintRow(const std::uint16_t* index, QRgb* row, int width, int y, int period, int lineWidth) const;

    std::vector<QRgb> m_plain;   ///< by index, 65,536 of them
    std::vector<QRgb> m_hatched; ///< the same under a line of the hatching
    bool m_anyHatched = false;
};

} // namespace outagemap
