// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/MapStyle.h"
#include "core/snapshot/SnapshotWriter.h"

#include <QRectF>
#include <QStringList>

class QPainter;

namespace outagemap {

/// Everything on a snapshot but the map itself: where it stands and what it says.
class SnapshotLayout
{
public:
    SnapshotLayout(const WorldMap& map, const SnapshotRequest& request, const MapStyle& style);

    /// The place of the map, whole pixels.
    QRect mapArea() const { return m_map; }
    /// How much larger than on a picture of 1280 x 720 text and lines are.
    double scale() const { return m_scale; }

    QString title() const { return m_title; }

    /// Title, time, badge, legend, worst regions and credits.
    void paint(QPainter& painter) const;

private:
    QFont font(double size, bool bold = false) const;
    void paintHeader(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintWorst(QPainter& painter) const;
    void paintFooter(QPainter& painter) const;

    MapStyle m_style;
    QSize m_size;
    double m_scale;
    QRect m_map;
    double m_margin;
    double m_panelTop;
    double m_footerTop;
    Legend m_legend;
    QString m_title;
    QString m_subtitle;
    QString m_badge; ///< empty for observed data
    QString m_worstTitle;
    QStringList m_worst;
    QString m_credits;
};

} // namespace outagemap
