// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MapPane.h"

#include "app/window/BreadcrumbBar.h"
#include "app/window/MapView.h"
#include "app/window/WelcomeBar.h"

#include <QVBoxLayout>

namespace outagemap {

MapPane::MapPane(const RegionDirectory& regions, QWidget* parent)
    : QWidget(parent)
    , m_welcome(new WelcomeBar)
    , m_breadcrumbs(new BreadcrumbBar(regions))
    , m_map(new MapView)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_welcome);
    layout->addWidget(m_breadcrumbs);
    layout->addWidget(m_map, 1);
    setFocusProxy(m_map);
}

} // namespace outagemap
