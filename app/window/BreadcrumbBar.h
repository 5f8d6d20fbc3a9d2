// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"

#include <QWidget>

class QHBoxLayout;

namespace outagemap {

/// Where one is: world > area > country > subdivision, each a button that goes there.
class BreadcrumbBar : public QWidget
{
    Q_OBJECT

public:
    explicit BreadcrumbBar(const RegionDirectory& regions, QWidget* parent = nullptr);

    void show(RegionId region, const QString& language);

Q_SIGNALS:
    void regionChosen(outagemap::RegionId region);

private:
    const RegionDirectory& m_regions;
    QHBoxLayout* m_layout;
};

} // namespace outagemap
