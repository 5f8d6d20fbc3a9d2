// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/TimelineView.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QSlider>
#include <QStyle>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <qcustomplot.h>

namespace outagemap {

namespace {

constexpr int playInterval = 250; // milliseconds a step

/// A standard icon in the colour of the text: styles draw them for light backgrounds only.
QIcon tinted(const QWidget& widget, QStyle::StandardPixmap icon)
{
    constexpr int size = 32;
    QPixmap pixmap = widget.style()->standardIcon(icon).pixmap(size);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), widget.palette().color(QPalette::WindowText));
    return pixmap;
}

QToolButton* makeButton(const QString& text)
{
    auto* button = new QToolButton;
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_play(makeButton(tr("Play")))
    , m_back(makeButton(tr("One step back")))
    , m_forward(makeButton(tr("One step forward")))
    , m_label(new QLabel)
    , m_title(new QLabel)
{
    m_label->setTextFormat(Qt::PlainText);
    m_title->setTextFormat(Qt::PlainText);
    m_slider->setAccessibleName(tr("Time"));
    m_plot->setAccessibleName(tr("Reports over time"));
    m_plot->setMinimumHeight(110);
    m_plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    m_plot->axisRect()->setMargins(QMargins(0, 6, 12, 0));
    const auto ticker = QSharedPointer<QCPAxisTickerDateTime>::create();
    ticker->setDateTimeSpec(Qt::UTC);
    ticker->setDateTimeFormat(QStringLiteral("HH:mm\nd MMM"));
    m_plot->xAxis->setTicker(ticker);
    m_plot->yAxis->ticker()->setTickCount(3);
    m_expected = m_plot->addGraph();
    m_reports = m_plot->addGraph();
    m_reports->setLineStyle(QCPGraph::lsStepRight);
    m_expected->setLineStyle(QCPGraph::lsStepRight);
    m_head = new QCPItemStraightLine(m_plot);
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        moveTo(UtcTime(std::int64_t(m_plot->xAxis->pixelToCoord(event->position().x()))));
    });

    connect(m_back, &QToolButton::clicked, this, &TimelineView::stepBack);
    connect(m_forward, &QToolButton::clicked, this, &TimelineView::stepForward);
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { moveTo(timeOfSlider(value)); });
    m_playTimer.setInterval(playInterval);
    connect(&m_playTimer, &QTimer::timeout, this, [this] {
        if (m_time >= m_range.end)
            setPlaying(false);
        else
            stepForward();
    });

    auto* bar = new QHBoxLayout;
    for (QWidget* widget :
         {static_cast<QWidget*>(m_play), static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_forward)})
        bar->addWidget(widget);
    bar->addWidget(m_slider, 1);
    auto* texts = new QHBoxLayout;
    texts->addWidget(m_label);
    texts->addStretch(1);
    texts->addWidget(m_title);
    texts->setSpacing(16);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->setSpacing(2);
    layout->addLayout(texts);
    layout->addWidget(m_plot, 1);
    layout->addLayout(bar);
    applyPalette();
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
    QWidget::changeEvent(event);
}

void TimelineView::applyPalette()
{
    const QColor text = palette().color(QPalette::WindowText);
    QColor faint = text;
    faint.setAlpha(60);
    m_plot->setBackground(palette().color(QPalette::Base));
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(faint);
        axis->setTickPen(faint);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(text);
        axis->setLabelColor(text);
        axis->setTickLabelFont(font());
        axis->grid()->setPen(QPen(faint, 0.5, Qt::DotLine));
    }
    const bool isDark = palette().color(QPalette::Window).lightness() < 128;
    const QColor line = isDark ? QColor(0xff, 0x9d, 0x33) : QColor(0xc0, 0x39, 0x1b);
    QColor area = line;
    area.setAlpha(60);
    m_reports->setPen(QPen(line, 1.4));
    m_reports->setBrush(area);
    m_expected->setPen(QPen(text, 1, Qt::DashLine));
    m_head->setPen(QPen(palette().color(QPalette::Highlight), 2));
    m_play->setIcon(tinted(*this, isPlaying() ? QStyle::SP_MediaPause : QStyle::SP_MediaPlay));
    m_back->setIcon(tinted(*this, QStyle::SP_MediaSeekBackward));
    m_forward->setIcon(tinted(*this, QStyle::SP_MediaSeekForward));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimelineView::setRange(TimeRange range, std::chrono::seconds step)
{
    m_range = range;
    m_step = step;
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, int(range.length() / step));
    m_slider->setPageStep(std::max(1, int(oneHour / step)));
    m_plot->xAxis->setRange(double(range.start.seconds()), double(range.end.seconds()));
    setTime(m_time);
}

void TimelineView::setTimeline(const Timeline& timeline, const QString& regionName)
{
    QVector<double> times;
    QVector<double> reports;
    QVector<double> expected;
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
        times.push_back(double(point.end.seconds()));
        reports.push_back(value);
        expected.push_back(showShares || i >= timeline.expected.size() ? 0 : timeline.expected[i]);
        highest = std::max({highest, value, expected.back()});
    }
    m_reports->setData(times, reports, true);
    m_expected->setData(times, expected, true);
    m_expected->setVisible(!showShares);
    m_plot->yAxis->setRange(0, highest * 1.08);
    m_title->setText(
        showShares
            ? tr("%1: failing share, %").arg(regionName)
            : tr("%1: reports per %2 min, dashed: expected").arg(regionName).arg(timeline.step.count() / 60));

    // Notices as lines from the axis up; their texts are in the list beside the map.
    for (int i = m_plot->itemCount() - 1; i >= 0; --i) {
        if (m_plot->item(i) != m_head)
            m_plot->removeItem(i);
    }
    for (const Notice& notice : timeline.notices) {
        auto* mark = new QCPItemStraightLine(m_plot);
        mark->point1->setCoords(double(notice.time.seconds()), 0);
        mark->point2->setCoords(double(notice.time.seconds()), 1);
        mark->setPen(QPen(palette().color(QPalette::Link), 1, Qt::DotLine));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimelineView::setTime(UtcTime time)
{
    m_time = time;
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(int((time - m_range.start) / m_step));
    m_head->point1->setCoords(double(time.seconds()), 0);
    m_head->point2->setCoords(double(time.seconds()), 1);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    updateLabel();
}

void TimelineView::setZones(const QStringList& zones)
{
    m_zones = zones;
    updateLabel();
}

UtcTime TimelineView::timeOfSlider(int value) const
{
    return m_range.start + value * m_step;
}

void TimelineView::moveTo(UtcTime time)
{
    // To a whole step, within the range.
    const auto steps = std::int64_t((time - m_range.start).count() + m_step.count() / 2) / m_step.count();
    const UtcTime whole =
        m_range.start + std::clamp<std::int64_t>(steps, 0, m_range.length() / m_step) * m_step;
    if (whole == m_time)
        return;
    setTime(whole);
    Q_EMIT timeChanged(whole);
}

void TimelineView::stepBack()
{
    moveTo(m_time - m_step);
}

void TimelineView::stepForward()
{
    moveTo(m_time + m_step);
}

void TimelineView::setPlaying(bool playing)
{
    if (playing == isPlaying())
        return;
    if (playing) {
        if (m_time >= m_range.end)
            moveTo(m_range.start);
        m_playTimer.start();
    } else {
        m_playTimer.stop();
    }
    m_play->setIcon(tinted(*this, playing ? QStyle::SP_MediaPause : QStyle::SP_MediaPlay));
    m_play->setToolTip(playing ? tr("Pause") : tr("Play"));
}

void TimelineView::updateLabel()
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(m_time.seconds(), QTimeZone::utc());
    QStringList parts{tr("%1 UTC").arg(QLocale().toString(utc, QStringLiteral("ddd d MMM yyyy HH:mm")))};
    for (const QString& name : m_zones) {
        const QTimeZone zone(name.toUtf8());
        if (!zone.isValid())
            continue;
        const QDateTime local = utc.toTimeZone(zone);
        const QString city = name.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
        const qint64 days = utc.date().daysTo(local.date());
        const QString day =
            days == 0 ? QString() : tr(" (%1)").arg(QLocale().toString(local.date(), QStringLiteral("ddd")));
        parts += QStringLiteral("%1 %2%3").arg(city, local.toString(QStringLiteral("HH:mm")), day);
    }
    m_label->setText(parts.join(QStringLiteral("  \u00b7  ")));
}

} // namespace outagemap
