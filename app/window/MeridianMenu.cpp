// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MeridianMenu.h"

#include "app/window/MapView.h"

#include <QInputDialog>
#include <array>

namespace outagemap {

MeridianMenu::MeridianMenu(MapSession& session, MapView& view, QWidget* parent)
    : QMenu(tr("Central &meridian"), parent)
    , m_session(session)
    , m_view(view)
{
    const std::array<std::pair<QString, double>, 5> places{{{tr("&Europe and Africa (0°)"), 0},
                                                            {tr("&Americas (90° W)"), -90},
                                                            {tr("&Asia (90° E)"), 90},
                                                            {tr("&Indonesia (118° E)"), 118},
                                                            {tr("&Pacific (180°)"), 180}}};
    for (const auto& place : places)
        addAction(place.first, this, [this, longitude = place.second] { centreOn(longitude); });
    addSeparator();
    addAction(tr("That of the &selected region"), this, &MeridianMenu::centreOnSelection);
    addAction(tr("&Other…"), this, &MeridianMenu::ask);
}

void MeridianMenu::centreOn(double longitude)
{
    m_session.editSettings().meridian = longitude;
    const Projection& now = m_view.camera().projection;
    m_view.setProjection(Projection(now.kind(), {longitude, now.centre().lat}));
}

void MeridianMenu::centreOnSelection()
{
    const RegionId region = m_session.selected();
    if (region == RegionId::world()) {
        centreOn(0);
        return;
    }
    const GeoPoint place = m_session.map().regions()[region].labelPoint;
    m_session.editSettings().meridian = place.lon;
    m_view.setProjection(Projection(m_view.camera().projection.kind(), place));
}

void MeridianMenu::ask()
{
    bool accepted = false;
    const double longitude =
        QInputDialog::getDouble(this, tr("Central meridian"), tr("Degrees east (west: negative):"),
                                m_session.settings().meridian, -180, 180, 1, &accepted);
    if (accepted)
        centreOn(longitude);
}

} // namespace outagemap
