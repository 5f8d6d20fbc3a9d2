// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/MapSession.h"

#include <QMenu>

namespace outagemap {

class MapView;

/// The menu in which the map's central meridian is chosen. It is remembered in the session's settings.
class MeridianMenu : public QMenu
{
    Q_OBJECT

public:
    MeridianMenu(MapSession& session, MapView& view, QWidget* parent = nullptr);

private:
    void centreOn(double longitude);
    void centreOnSelection();
    void ask();

    MapSession& m_session;
    MapView& m_view;
};

} // namespace outagemap
