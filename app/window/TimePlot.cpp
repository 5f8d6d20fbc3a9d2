// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/TimePlot.h"

#include "app/window/PlotStyle.h"
#include "core/model/NoBreak.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace outagemap {

namespace {

constexpr double bandWidth = 1.96; ///< standard deviations to each side: nineteen ordinary counts of twenty

} // namespace

TimePlot::TimePlot(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot)
{
    m_plot->setMinimumHeight(70);
    m_plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    m_plot->axisRect()->setMargins(QMargins(0, 6, 12, 0));
    useTimeAxis(*m_plot);
    m_low = m_plot->addGraph();
    m_high = m_plot->addGraph();
    m_high->setChannelFillGraph(m_low);
    m_expected = m_plot->addGraph();
    m_reports = m_plot->addGraph();
    for (QCPGraph* graph : {m_low, m_high, m_expected, m_reports})
        graph->setLineStyle(QCPGraph::lsStepRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    TimePlot::applyPalette();
}

void TimePlot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
    QWidget::changeEvent(event);
}

void TimePlot::applyPalette()
{
    stylePlot(*m_plot, palette(), font());
    const QColor text = palette().color(QPalette::WindowText);
    const QColor line = curveColour(palette(), 0);
    QColor area = line;
    area.setAlpha(60);
    m_reports->setPen(QPen(line, 1.4));
    m_reports->setBrush(area);
    m_expected->setPen(QPen(text, 1, Qt::DashLine));
    QColor band = text;
    band.setAlpha(38);
    m_low->setPen(Qt::NoPen);
    m_high->setPen(Qt::NoPen);
    m_high->setBrush(band);
    replot();
}

void TimePlot::replot()
{
    // What nobody sees is drawn when it is shown.
    m_isStale = !isVisible();
    if (!m_isStale)
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimePlot::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        replot();
}

void TimePlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Figures that would stand on each other are left out; below are two lines of times.
    const int line = fontMetrics().height();
    m_plot->yAxis->ticker()->setTickCount(std::clamp((height() - 2 * line) / (2 * line), 1, 3));
}

void TimePlot::setRange(TimeRange range)
{
    m_plot->xAxis->setRange(double(range.start.seconds()), double(range.end.seconds()));
    replot();
}

void TimePlot::setTimeline(const Timeline& timeline, double dispersion)
{
    QVector<double> times, reports, expected, low, high;
    double highest = 1;
    const bool hasReports = std::any_of(timeline.points.begin(), timeline.points.end(),
                                        [](const TimelinePoint& point) { return point.reports > 0; });
    const bool hasTests = std::any_of(timeline.points.begin(), timeline.points.end(),
                                      [](const TimelinePoint& point) { return point.tested > 0; });
    // Measurements are shown where there are no reports: their failing share in percent.
    const bool showShares = !hasReports && hasTests;
    for (std::size_t i = 0; i < timeline.points.size(); ++i) {
        const TimelinePoint& point = timeline.points[i];
        if (showShares && point.tested <= 0)
            continue;
        const double value = showShares ? 100 * point.failed / point.tested : point.reports;
        const double usual = showShares || i >= timeline.expected.size() ? 0 : timeline.expected[i];
        const double deviation = bandWidth * std::sqrt(std::max(1.0, dispersion) * usual);
        times.push_back(double(point.end.seconds()));
        reports.push_back(value);
        expected.push_back(usual);
        low.push_back(std::max(0.0, usual - deviation));
        high.push_back(usual + deviation);
        highest = std::max({highest, value, high.back()});
    }
    m_reports->setData(times, reports, true);
    m_expected->setData(times, expected, true);
    m_low->setData(times, low, true);
    m_high->setData(times, high, true);
    for (QCPGraph* graph : {m_expected, m_low, m_high})
        graph->setVisible(!showShares);
    m_plot->yAxis->setRange(0, highest * 1.12);
    if (showShares) {
        m_caption = m_shortCaption = tr("failing share, %");
    } else {
        const auto minutes = timeline.step.count() / 60;
        m_caption = noBreak(tr("reports per %1 min; grey: what is usual").arg(minutes));
        m_shortCaption = noBreak(tr("reports per %1 min").arg(minutes));
    }
    m_plot->setAccessibleName(accessibleName());
    m_plot->setAccessibleDescription(m_caption);
    replot();
}

} // namespace outagemap
