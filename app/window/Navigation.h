// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/render/MapCamera.h"

#include <QObject>
#include <Qt>

namespace outagemap {

class MapSession;
class MapView;

/// Going about on the map: to a region, up, to the neighbour in a direction.
class Navigation : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Navigation(MapSession& session, MapView& view, QObject* parent = nullptr);

    /// Selects the region and shows it as large as it goes: a close-up of a country, see
    /// MapSession::setCloseUp.
    void zoomTo(RegionId region);
    void zoomToSelected();
    /// To what the selected region lies in; the view follows unless it showed the whole world.
    void goUp();
    void showWorld();
    /// Selects the region that lies next in the direction of an arrow key.
    void step(Qt::Key arrow);

    /// The region of `level` whose middle lies nearest in the direction of `arrow` as seen from `from` (or
    /// the middle of the picture), among those in the picture; `from` where there is none.
    static RegionId neighbour(const RegionDirectory& regions, const MapCamera& camera, RegionLevel level,
                              RegionId from, Qt::Key arrow);

private:
    void show(RegionId region);

    MapSession& m_session;
    MapView& m_view;
};

} // namespace outagemap
