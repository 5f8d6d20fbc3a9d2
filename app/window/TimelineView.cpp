// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/TimelineView.h"

#include "app/window/ElidedLabel.h"
#include "app/window/Settings.h"
#include "app/window/TimelinePlot.h"
#include "app/window/WindowText.h"
#include "app/window/ZoneClocks.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSlider>
#include <QStyle>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace outagemap {

namespace {

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
    , m_plot(new TimelinePlot)
    , m_clocks(new ZoneClocks)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_speed(new QComboBox)
    , m_play(makeButton(tr("Play")))
    , m_back(makeButton(tr("One step back")))
    , m_forward(makeButton(tr("One step forward")))
    , m_loop(makeButton(tr("Begin anew at the end")))
    , m_live(makeButton(tr("Follow the newest data")))
    , m_zones(makeButton(tr("Choose time zones")))
    , m_title(new ElidedLabel)
{
    m_title->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_slider->setAccessibleName(tr("Time"));
    connect(m_plot, &TimelinePlot::endChosen, this, &TimelineView::moveTo);
    connect(m_plot, &TimelinePlot::noticeChosen, this, &TimelineView::noticeChosen);
    connect(m_plot, &TimelinePlot::lengthChosen, this,
            [this](std::chrono::seconds wanted) { changeWindow(wanted - m_window); });
    makeBar();
    auto* texts = new QHBoxLayout;
    texts->setSpacing(8);
    texts->addWidget(m_clocks);
    texts->addWidget(m_zones);
    texts->addWidget(m_title, 1);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(3);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_play, m_back, m_forward})
        bar->addWidget(widget);
    bar->addWidget(m_slider, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_speed, m_loop, m_live})
        bar->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->setSpacing(2);
    layout->addLayout(texts);
    layout->addWidget(m_plot, 1);
    layout->addLayout(bar);
    setFocusProxy(m_slider);
    applyPalette();
}

void TimelineView::makeBar()
{
    connect(m_back, &QToolButton::clicked, this, &TimelineView::stepBack);
    connect(m_forward, &QToolButton::clicked, this, &TimelineView::stepForward);
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!isPlaying()); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { moveTo(timeOfSlider(value)); });
    connect(m_zones, &QToolButton::clicked, this, &TimelineView::zonesWanted);
    m_zones->setText(tr("Zones…"));
    m_loop->setText(QString(QChar(0x21bb)));
    m_loop->setCheckable(true);
    connect(m_loop, &QToolButton::clicked, this, &TimelineView::loopChosen);
    m_live->setText(tr("Live"));
    m_live->setCheckable(true);
    connect(m_live, &QToolButton::clicked, this, &TimelineView::liveChosen);
    m_speed->setAccessibleName(tr("Speed of playing"));
    m_speed->setToolTip(tr("Speed of playing"));
    for (const int speed : playSpeeds())
        m_speed->addItem(tr("%1 steps/s", "speed of playing").arg(speed), speed);
    connect(m_speed, &QComboBox::activated, this, [this] {
        setSpeed(m_speed->currentData().toInt());
        Q_EMIT speedChosen(m_speed->currentData().toInt());
    });
    setSpeed(5);
    connect(&m_playTimer, &QTimer::timeout, this, &TimelineView::tick);
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
    QWidget::changeEvent(event);
}

void TimelineView::applyPalette()
{
    m_play->setIcon(tinted(*this, isPlaying() ? QStyle::SP_MediaPause : QStyle::SP_MediaPlay));
    m_back->setIcon(tinted(*this, QStyle::SP_MediaSeekBackward));
    m_forward->setIcon(tinted(*this, QStyle::SP_MediaSeekForward));
}

void TimelineView::setRange(TimeRange range, std::chrono::seconds step)
{
    m_range = range;
    m_step = step;
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, int(range.length() / step));
    m_slider->setPageStep(std::max(1, int(oneHour / step)));
    m_plot->setRange(range);
    setTime(m_time);
}

void TimelineView::setTimeline(const Timeline& timeline, const QString& regionName, double dispersion)
{
    m_plot->setTimeline(timeline, dispersion);
    m_plot->setNotices(timeline.notices);
    const QString name = atHead(regionName);
    m_title->showText(tr("%1: %2").arg(name, m_plot->caption()),
                      {tr("%1: %2").arg(name, m_plot->shortCaption()), name});
}

void TimelineView::setIncidents(const std::vector<Incident>& incidents)
{
    m_plot->setIncidents(incidents);
}

void TimelineView::setTime(UtcTime time)
{
    m_time = time;
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(int((time - m_range.start) / m_step));
    m_plot->setWindow(TimeRange::endingAt(time, m_window));
    m_clocks->setTime(time);
}

void TimelineView::setWindow(std::chrono::seconds length)
{
    m_window = length;
    m_plot->setWindow(TimeRange::endingAt(m_time, m_window));
}

void TimelineView::changeWindow(std::chrono::seconds by)
{
    const auto steps = ((m_window + by).count() + fiveMinutes.count() / 2) / fiveMinutes.count();
    const std::chrono::seconds length =
        std::clamp<std::chrono::seconds>(steps * fiveMinutes, fiveMinutes, oneWeek);
    if (length == m_window)
        return;
    setWindow(length);
    Q_EMIT windowChosen(length);
}

void TimelineView::addSpace(QAction* action)
{
    m_slider->addAction(action);
    m_plot->addAction(action);
}

void TimelineView::setZones(const QStringList& zones)
{
    m_clocks->setZones(zones);
}

void TimelineView::setRegionZone(const QTimeZone& zone, const QString& place)
{
    m_clocks->setRegionZone(zone, place);
}

QString TimelineView::clockText() const
{
    return m_clocks->text();
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

void TimelineView::tick()
{
    if (m_time < m_range.end)
        stepForward();
    else if (m_loop->isChecked())
        moveTo(m_range.start);
    else
        setPlaying(false);
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
    m_play->setAccessibleName(m_play->toolTip());
    Q_EMIT playingChanged(playing);
}

void TimelineView::setSpeed(int stepsPerSecond)
{
    m_speed->setCurrentIndex(std::max(0, m_speed->findData(stepsPerSecond)));
    m_playTimer.setInterval(1000 / std::max(1, stepsPerSecond));
}

void TimelineView::changeSpeed(int direction)
{
    const int index = std::clamp(m_speed->currentIndex() + direction, 0, m_speed->count() - 1);
    setSpeed(m_speed->itemData(index).toInt());
    Q_EMIT speedChosen(m_speed->itemData(index).toInt());
}

void TimelineView::setLoop(bool loop)
{
    m_loop->setChecked(loop);
}

void TimelineView::setLive(bool live)
{
    m_live->setChecked(live);
}

} // namespace outagemap
