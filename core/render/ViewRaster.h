// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/MapStyle.h"
#include "core/render/ViewGeometry.h"

#include <QRgb>
#include <cstdint>
#include <memory>
#include <vector>

namespace outagemap {

/// A pixel that is not just the colour of its region: another region has a share of it, or a line covers it.
struct BorderPixel
{
    std::uint32_t offset = 0;    ///< row by row from the top left
    std::uint16_t other = 0;     ///< region or Side
    std::uint16_t otherPart = 0; ///< of 256: how much of the pixel the other one covers
    QRgb line = 0;               ///< premultiplied
};

/// How lines of a kind look: half their width in device pixels, and their colour.
struct LineLook
{
    float half = 0.5F;
    QRgb colour = 0;
};

/// The looks of all kinds (by LineKind) and of the selection, which lies over all of them.
struct LineLooks
{
    LineLooks(const MapStyle& style, const MapCamera& camera);

    static constexpr std::size_t selection = 7;
    std::array<LineLook, 8> looks;
};

/// What a view looks like but for the colours of its regions, which change with every time step.
struct ViewRaster
{
    static constexpr int bandRows = 32;

    QSize size;
    /// Region (or Side) at the middle of every pixel.
    std::shared_ptr<std::vector<std::uint16_t>> index;
    /// One list per band of rows, in the order of rows (not within a row).
    std::vector<std::vector<BorderPixel>> bands;
    /// Pixels covered, by region index.
    std::vector<std::uint32_t> areas;

    /// Rasterises in bands that the pool's threads take one after the other. `into` is filled again: its
    /// memory is reused where nobody else holds it.
    static void make(const ViewGeometry& geometry, const LineLooks& looks, QSize size,
                     std::size_t regionCount, WorkerPool& pool, ViewRaster& into);
};

} // namespace outagemap
