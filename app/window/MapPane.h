// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"

#include <QWidget>

namespace outagemap {

class BreadcrumbBar;
class MapView;
class WelcomeBar;

/// The middle of the window: a welcome to begin with, where one is, and the map.
class MapPane : public QWidget
{
    Q_OBJECT

public:
    explicit MapPane(const RegionDirectory& regions, QWidget* parent = nullptr);

    MapView& map() { return *m_map; }
    WelcomeBar& welcome() { return *m_welcome; }
    BreadcrumbBar& breadcrumbs() { return *m_breadcrumbs; }

private:
    WelcomeBar* m_welcome;
    BreadcrumbBar* m_breadcrumbs;
    MapView* m_map;
};

} // namespace outagemap
