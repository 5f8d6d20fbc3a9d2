// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Navigation.h"

#include "app/window/MapSession.h"
#include "app/window/MapView.h"
#include "core/render/RegionView.h"

#include <cmath>
#include <limits>

namespace outagemap {

namespace {

constexpr double wholeWorld = 1.05; ///< zoom up to which the whole world is seen

} // namespace

Navigation::Navigation(MapSession& session, MapView& view, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
{
}

void Navigation::show(RegionId region)
{
    const MapCamera& now = m_view.camera();
    const RegionDirectory& regions = m_session.map().regions();
    if (region == RegionId::world())
        m_view.showCamera(
            MapCamera::fitWorld(Projection(now.projection.kind()), now.size, now.devicePixelRatio));
    else
        m_view.showCamera(
            fitRegion(m_session.map(), region, now.projection.kind(), now.size, now.devicePixelRatio));
    const RegionId country = regions.ancestorAt(region, RegionLevel::Country);
    m_session.setCloseUp(country.isValid() && !regions.children(country).empty());
}

void Navigation::zoomTo(RegionId region)
{
    if (!region.isValid())
        return;
    m_session.select(region);
    show(region);
}

void Navigation::zoomToSelected()
{
    show(m_session.selected());
}

void Navigation::showWorld()
{
    show(RegionId::world());
}

void Navigation::goUp()
{
    const RegionId parent = m_session.map().regions().parent(m_session.selected());
    const bool wasZoomed = m_view.camera().zoom() > wholeWorld;
    const RegionId target = parent.isValid() ? parent : RegionId::world();
    m_session.select(target);
    if (wasZoomed)
        show(target);
}

void Navigation::step(Qt::Key arrow)
{
    const RegionDirectory& regions = m_session.map().regions();
    const RegionLevel level = m_session.settings().level;
    RegionId from = m_session.selected();
    if (from == RegionId::world() || regions.level(from) != level)
        from = RegionId();
    const RegionId next = neighbour(regions, m_view.camera(), level, from, arrow);
    if (next.isValid())
        m_session.select(next);
}

RegionId Navigation::neighbour(const RegionDirectory& regions, const MapCamera& camera, RegionLevel level,
                               RegionId from, Qt::Key arrow)
{
    const QPointF middle(camera.size.width() / 2.0, camera.size.height() / 2.0);
    const QPointF start = from.isValid() ? camera.pixelOf(regions[from].labelPoint).value_or(middle) : middle;
    const QPointF direction = arrow == Qt::Key_Left    ? QPointF(-1, 0)
                              : arrow == Qt::Key_Right ? QPointF(1, 0)
                              : arrow == Qt::Key_Up    ? QPointF(0, -1)
                                                       : QPointF(0, 1);
    RegionId best = from;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < regions.size(); ++i) {
        const RegionId id{std::uint16_t(i)};
        if (id == from || regions.level(id) != level)
            continue;
        const auto pixel = camera.pixelOf(regions[id].labelPoint);
        if (!pixel || pixel->x() < 0 || pixel->y() < 0 || pixel->x() > camera.size.width() ||
            pixel->y() > camera.size.height())
            continue;
        const QPointF way = *pixel - start;
        const double ahead = QPointF::dotProduct(way, direction);
        if (from.isValid() && ahead <= 0)
            continue;
        // What lies aside counts double, and more than aside than ahead is another direction.
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (from.isValid() && aside > 1.5 * ahead)
            continue;
        const double distance = from.isValid() ? ahead + 2 * aside : std::hypot(way.x(), way.y());
        if (distance < least) {
            least = distance;
            best = id;
        }
    }
    return best;
}

} // namespace outagemap
