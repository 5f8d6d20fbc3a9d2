// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/ViewRaster.h"

#include "core/render/BandPainter.h"
#include "core/render/WorkerPool.h"

#include <algorithm>
#include <cmath>

namespace outagemap {

LineLooks::LineLooks(const MapStyle& style, const MapCamera& camera)
{
    const auto set = [&](std::size_t slot, double width, const QColor& colour) {
        looks[slot] = {float(width * camera.devicePixelRatio / 2), colour.rgba()};
    };
    set(std::size_t(LineKind::Graticule), style.graticuleWidth, style.graticule);
    set(std::size_t(LineKind::Subdivision), style.subdivisionWidth, style.subdivisionBorderAt(camera.zoom()));
    set(std::size_t(LineKind::Country), style.countryWidth, style.countryBorder);
    set(std::size_t(LineKind::Lake), style.lakeWidth, style.coast);
    set(std::size_t(LineKind::Coast), style.coastWidth, style.coast);
    set(std::size_t(LineKind::Disputed), style.disputedWidth, style.disputedBorder);
    set(std::size_t(LineKind::Outline), style.outlineWidth, style.outline);
    set(selection, style.selectionWidth, style.selection);
}

void ViewRaster::make(const ViewGeometry& geometry, const LineLooks& looks, QSize size,
                      std::size_t regionCount, WorkerPool& pool, ViewRaster& into)
{
    into.size = size;
    const auto pixels = std::size_t(size.width()) * std::size_t(size.height());
    if (!into.index || into.index.use_count() > 1)
        into.index = std::make_shared<std::vector<std::uint16_t>>();
    into.index->resize(pixels);
    const int bandCount = (size.height() + bandRows - 1) / bandRows;
    into.bands.resize(std::size_t(bandCount));

    // Which pieces each band meets.
    std::vector<std::vector<BandPainter::PieceRef>> pieces(static_cast<std::size_t>(bandCount));
    float widest = 0;
    for (const LineLook& look : looks.looks)
        widest = std::max(widest, look.half + 1);
    for (std::size_t p = 0; p < geometry.parts.size(); ++p) {
        const ViewPart& part = geometry.parts[p];
        for (std::size_t i = 0; i < part.pieces.size(); ++i) {
            const ViewPiece& piece = part.pieces[i];
            const auto bandOf = [&](float y) {
                return int(std::clamp(std::floor(y / float(bandRows)), -1.0F, float(bandCount)));
            };
            const int first = std::max(0, bandOf(piece.top - widest));
            const int last = std::min(bandCount - 1, bandOf(piece.bottom + widest));
            for (int band = first; band <= last; ++band)
                pieces[std::size_t(band)].push_back({std::uint32_t(p), std::uint32_t(i)});
        }
    }

    std::vector<BandPainter> painters;
    for (int i = 0; i < pool.threadCount(); ++i)
        painters.emplace_back(size.width(), looks, regionCount);
    pool.run(bandCount, [&](int band, int thread) {
        const int top = band * bandRows;
        const int rows = std::min(bandRows, size.height() - top);
        auto& border = into.bands[std::size_t(band)];
        border.clear();
        painters[std::size_t(thread)].paint(geometry, pieces[std::size_t(band)], top, rows,
                                            into.index->data() + std::size_t(top) * std::size_t(size.width()),
                                            border);
    });
    into.areas.assign(regionCount, 0);
    for (const BandPainter& painter : painters) {
        for (std::size_t i = 0; i < regionCount; ++i)
            into.areas[i] += painter.areas()[i];
    }
}

} // namespace outagemap
