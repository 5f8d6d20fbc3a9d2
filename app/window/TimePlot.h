// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intensity/OutageQuery.h"

#include <QWidget>

class QCPGraph;
class QCustomPlot;

namespace outagemap {

/// One curve over time with what is usual as a band behind it, in the colours of the theme.
class TimePlot : public QWidget
{
    Q_OBJECT

public:
    explicit TimePlot(QWidget* parent = nullptr);

    void setRange(TimeRange range);
    /// `dispersion`: variance over mean of ordinary counts, for the width of the band (RegionIntensity).
    void setTimeline(const Timeline& timeline, double dispersion);
    /// What the curve shows, as a line of plain text.
    QString caption() const { return m_caption; }
    /// The same in fewer words.
    QString shortCaption() const { return m_shortCaption; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    virtual void applyPalette();
    QCustomPlot* plot() const { return m_plot; }
    void replot();

private:
    QCustomPlot* m_plot;
    QCPGraph* m_low;
    QCPGraph* m_high;
    QCPGraph* m_expected;
    QCPGraph* m_reports;
    QString m_caption;
    QString m_shortCaption;
    bool m_isStale = false; ///< what is shown is not what was set
};

} // namespace outagemap
