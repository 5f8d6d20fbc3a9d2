// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/MapStyle.h"

#include <QWidget>

namespace outagemap {

/// The legend beside the map, the same as on snapshots.
class LegendView : public QWidget
{
    Q_OBJECT

public:
    explicit LegendView(QWidget* parent = nullptr);

    void setLegend(const Legend& legend, const MapStyle& style);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int rowHeight() const;
    int titleRows() const;
    QFont titleFont() const;

    Legend m_legend;
    MapStyle m_style;
};

} // namespace outagemap
