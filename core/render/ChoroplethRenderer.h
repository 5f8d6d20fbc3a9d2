// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/WorldMap.h"
#include "core/intensity/Intensity.h"
#include "core/render/MapCamera.h"
#include "core/render/MapMarks.h"
#include "core/render/MapStyle.h"

#include <QImage>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

// core/render draws: ChoroplethRenderer makes a Frame (pixels and the region under each) from a WorldMap, a
// camera and an IntensityMap; the same geometry and style can be painted as vectors.

namespace outagemap {

/// What to draw.
struct RenderRequest
{
    MapCamera camera;
    RegionLevel level = RegionLevel::Country;
    Measure measure = Measure::TimesUsual;
    IntensityMapPtr values; ///< none: the bare map, every region "too little data"
    MapStyle style;
    RegionId selected; ///< outlined, where valid
    QString language;  ///< of labels; empty: English
    bool labels = true;
    bool graticule = true;
    bool cities = true;
    quint64 generation = 0; ///< handed on to the frame; answers to older questions are dropped
    /// Where set, paint() calls it with a region before the area and before the mark of that region alone,
    /// and with an invalid one after it: for files that name their parts.
    std::function<void(RegionId)> beginRegion;
};

/// A drawn map: pixels, and which region each of them shows. Immutable; copying is cheap.
class Frame
{
public:
    QImage image; ///< RGB32, of the camera's size
    MapCamera camera;
    RegionLevel level = RegionLevel::Country;
    IntensityMapPtr values;
    quint64 generation = 0;
    std::shared_ptr<const std::vector<RegionMark>> marks;

    /// The region drawn at a device pixel (marks before areas), of the frame's level; invalid at sea or
    /// outside.
    RegionId regionAt(QPoint pixel) const;

    /// Row by row: the index of a region; 0xfffe: sea or a lake; 0xffff: outside the world.
    std::shared_ptr<const std::vector<std::uint16_t>> regionIndex;
};

/// Draws frames. Keeps the raster of the last view, so that new values in the same view are a recolouring; a
/// new view is projected and rasterised anew, on all cores. Pictures that nobody holds any longer are drawn
/// into again. Used from one thread at a time (the render thread); make one per thread.
class ChoroplethRenderer
{
public:
    explicit ChoroplethRenderer(std::shared_ptr<const WorldMap> map);
    ~ChoroplethRenderer();

    /// Pictures up to 16,384 pixels a side; an empty frame for an empty size.
    Frame render(const RenderRequest& request);

    /// The same map as vectors on `painter` (SVG, PDF, printer), in the rectangle (0, 0, camera.size): fills,
    /// borders, marks, labels, in the order of the raster.
    void paint(QPainter& painter, const RenderRequest& request);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace outagemap
