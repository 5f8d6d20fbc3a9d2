// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ComparePanel.h"

#include "app/window/PlotStyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <qcustomplot.h>
#include <utility>

namespace outagemap {

namespace {

/// One curve's values: times usual, smoothed by half a report so that an empty expectation is no infinity; of
/// measurements the failing share in percent.
void curveOf(const Timeline& timeline, double shrinkage, QVector<double>& times, QVector<double>& values)
{
    for (std::size_t i = 0; i < timeline.points.size(); ++i) {
        const TimelinePoint& point = timeline.points[i];
        const double expected = i < timeline.expected.size() ? timeline.expected[i] : 0;
        const bool isMeasured = point.tested > 0 && point.reports <= 0 && expected <= 0;
        times.push_back(double(point.end.seconds()));
        values.push_back(isMeasured ? 100 * point.failed / point.tested
                                    : (point.reports + shrinkage) / (expected + shrinkage));
    }
}

} // namespace

ComparePanel::ComparePanel(const RegionDirectory& regions, QWidget* parent)
    : QWidget(parent)
    , m_regions(regions)
    , m_model(new CompareModel(regions, this))
    , m_plot(new QCustomPlot)
    , m_view(new QTableView)
    , m_hint(new QLabel(tr("Select a region on the map and choose \"Compare\" (P), or add one here.")))
    , m_remove(new QToolButton)
    , m_clear(new QToolButton)
{
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_plot->setMinimumHeight(90);
    m_plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    m_plot->axisRect()->setMargins(QMargins(0, 6, 12, 0));
    m_plot->setAccessibleName(tr("Times usual of the places compared"));
    useTimeAxis(*m_plot);

    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Places compared"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->setMinimumHeight(60);
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT regionActivated(m_model->regionAt(index.row())); });

    auto* add = new QToolButton;
    add->setText(tr("Add a place…"));
    connect(add, &QToolButton::clicked, this, &ComparePanel::addWanted);
    m_remove->setText(tr("Remove"));
    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (const QModelIndex index = m_view->currentIndex(); index.isValid())
            Q_EMIT removeWanted(m_model->regionAt(index.row()));
    });
    m_clear->setText(tr("Remove all"));
    connect(m_clear, &QToolButton::clicked, this, &ComparePanel::clearWanted);
    auto* bar = new QHBoxLayout;
    bar->addWidget(add);
    bar->addWidget(m_remove);
    bar->addWidget(m_clear);
    bar->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 2);
    layout->setSpacing(3);
    layout->addLayout(bar);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_plot, 2);
    layout->addWidget(m_view, 1);
    draw();
}

void ComparePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        draw();
    QWidget::changeEvent(event);
}

void ComparePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        draw();
}

int ComparePanel::curveCount() const
{
    return m_plot->graphCount();
}

void ComparePanel::setComparison(const Comparison& comparison, TimeRange range, const QString& language)
{
    m_comparison = comparison;
    m_range = range;
    m_language = language;
    m_model->setComparison(comparison, language);
    m_isStale = !isVisible(); // what nobody sees is drawn when it is shown
    if (!m_isStale)
        draw();
}

void ComparePanel::draw()
{
    const bool isEmpty = m_comparison.places.empty();
    m_hint->setVisible(isEmpty);
    m_plot->setVisible(!isEmpty);
    m_view->setVisible(!isEmpty);
    m_remove->setEnabled(!isEmpty);
    m_clear->setEnabled(!isEmpty);
    stylePlot(*m_plot, palette(), font());
    m_plot->clearGraphs();
    double highest = 2;
    int number = 0;
    for (const ComparedPlace& place : m_comparison.places) {
        QVector<double> times, values;
        curveOf(place.timeline, std::max(0.5, place.figures.shrinkage), times, values);
        for (const double value : std::as_const(values))
            highest = std::max(highest, value);
        QCPGraph* const graph = m_plot->addGraph();
        graph->setName(m_regions.name(place.region, m_language));
        graph->setData(times, values, true);
        graph->setPen(QPen(curveColour(palette(), number), 1.6, curveDash(number)));
        ++number;
    }
    m_plot->xAxis->setRange(double(m_range.start.seconds()), double(m_range.end.seconds()));
    m_plot->yAxis->setRange(0, highest * 1.08);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace outagemap
