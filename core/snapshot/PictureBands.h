// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/SnapshotLayout.h"

#include <QImage>

namespace outagemap {

/// Paints one snapshot on as many devices as wanted; layout and map are worked out once.
class SnapshotPainter
{
public:
    /// All must outlive it.
    SnapshotPainter(const std::shared_ptr<const WorldMap>& map, const SnapshotRequest& request,
                    ChoroplethRenderer& renderer);

    const SnapshotLayout& layout() const { return m_layout; }

    /// Pixels are drawn from the map's raster, everything else (and pixels if `asVectors`) as vectors.
    void paint(QPainter& painter, const std::function<void(RegionId)>& beginRegion = {},
               bool asVectors = false) const;

private:
    void paintMap(QPainter& painter, const QRect& area, const IntensityMapPtr& values,
                  const std::function<void(RegionId)>& beginRegion, bool asVectors) const;

    std::shared_ptr<const WorldMap> m_map;
    const SnapshotRequest& m_request;
    ChoroplethRenderer& m_renderer;
    MapStyle m_style;
    SnapshotLayout m_layout;
};

/// A picture of any size from top to bottom, in bands: the whole takes more memory than many machines have.
class PictureBands
{
public:
    /// `request` must outlive it.
    PictureBands(std::shared_ptr<const WorldMap> map, const SnapshotRequest& request);

    /// Pictures up to 17 million pixels are one band: they are painted at once.
    int count() const;
    bool hasAlpha() const { return m_request.transparent; }

    /// Hands over the bands, RGBA8888 if hasAlpha(), else RGB888, from top to bottom, each with the number of
    /// its first row. Fails if `use` returns false, for want of memory, and where the request's progress
    /// cancels.
    Expected<void> forEach(const std::function<bool(const QImage& band, int top)>& use) const;
    /// The same with a renderer that is used again.
    Expected<void> forEach(ChoroplethRenderer& renderer,
                           const std::function<bool(const QImage& band, int top)>& use) const;

private:
    std::shared_ptr<const WorldMap> m_map;
    const SnapshotRequest& m_request;
};

} // namespace outagemap
