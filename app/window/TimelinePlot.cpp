// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/TimelinePlot.h"

#include "app/window/WindowText.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <qcustomplot.h>

namespace outagemap {

namespace {

constexpr double gripWidth = 6; // pixels to each side
constexpr int flagPadding = 4;
constexpr int flagGap = 4;            // less looks like one flag
constexpr double flagTop = 0.1;       // of the plot's height: below the incidents
constexpr std::size_t mostLines = 20; // of notices that are told one by one

constexpr const char* markName = "mark"; ///< of items that are made anew with every answer

void removeMarks(QCustomPlot& plot, const QString& kind)
{
    for (int i = plot.itemCount() - 1; i >= 0; --i) {
        if (plot.item(i)->property(markName).toString() == kind)
            plot.removeItem(i);
    }
}

QFont flagFont(const QWidget& widget)
{
    QFont font = widget.font();
    font.setBold(true);
    return font;
}

QString flagText(std::size_t notices)
{
    return notices == 1 ? QStringLiteral("i")
                        : QStringLiteral("i %1").arg(QLocale().toString(qulonglong(notices)));
}

} // namespace

TimelinePlot::TimelinePlot(QWidget* parent)
    : TimePlot(parent)
{
    m_handle = new QCPItemRect(plot());
    m_start = new QCPItemStraightLine(plot());
    m_head = new QCPItemStraightLine(plot());
    m_handle->topLeft->setTypeX(QCPItemPosition::ptPlotCoords);
    m_handle->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_handle->bottomRight->setTypeX(QCPItemPosition::ptPlotCoords);
    m_handle->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    plot()->setMouseTracking(true);
    plot()->installEventFilter(this);
    // Which flags are close together is known when the axis has its place.
    connect(plot(), &QCustomPlot::afterLayout, this, &TimelinePlot::arrangeFlags);
    setAccessibleName(tr("Reports over time"));
    plot()->setAccessibleName(accessibleName());
    TimelinePlot::applyPalette();
}

void TimelinePlot::applyPalette()
{
    TimePlot::applyPalette();
    QColor ground = palette().color(QPalette::Highlight);
    m_head->setPen(QPen(ground, 2));
    m_start->setPen(QPen(ground, 1));
    ground.setAlpha(48);
    m_handle->setBrush(ground);
    m_handle->setPen(Qt::NoPen);
    setNotices(m_notices);
    setIncidents(m_incidents);
}

void TimelinePlot::setWindow(TimeRange window)
{
    m_window = window;
    const auto start = double(window.start.seconds());
    const auto end = double(window.end.seconds());
    m_handle->topLeft->setCoords(start, 0);
    m_handle->bottomRight->setCoords(end, 1);
    m_start->point1->setCoords(start, 0);
    m_start->point2->setCoords(start, 1);
    m_head->point1->setCoords(end, 0);
    m_head->point2->setCoords(end, 1);
    replot();
}

void TimelinePlot::setIncidents(const std::vector<Incident>& incidents)
{
    m_incidents = incidents;
    removeMarks(*plot(), QStringLiteral("incident"));
    const double latest = plot()->xAxis->range().upper;
    for (const Incident& incident : m_incidents) {
        auto* bar = new QCPItemRect(plot());
        bar->setProperty(markName, QStringLiteral("incident"));
        for (QCPItemPosition* corner : {bar->topLeft, bar->bottomRight}) {
            corner->setTypeX(QCPItemPosition::ptPlotCoords);
            corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
        }
        bar->topLeft->setCoords(double(incident.start.seconds()), 0);
        bar->bottomRight->setCoords(incident.end ? double(incident.end->seconds()) : latest, 0.07);
        QColor colour = palette().color(QPalette::BrightText);
        bar->setPen(QPen(colour, 1));
        colour.setAlpha(incident.status == IncidentStatus::Possible ? 70 : 190);
        bar->setBrush(colour);
    }
    replot();
}

void TimelinePlot::setNotices(const std::vector<Notice>& notices)
{
    m_notices = notices;
    removeMarks(*plot(), QStringLiteral("notice"));
    for (const Notice& notice : m_notices) {
        auto* line = new QCPItemStraightLine(plot());
        line->setProperty(markName, QStringLiteral("notice"));
        line->point1->setCoords(double(notice.time.seconds()), 0);
        line->point2->setCoords(double(notice.time.seconds()), 1);
        line->setPen(QPen(palette().color(QPalette::Link), 1, Qt::DotLine));
    }
    std::vector<std::size_t> all(m_notices.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    plot()->setAccessibleDescription(
        (QStringList{caption()} + noticeLines(all)).join(QLatin1Char('\n')).trimmed());
    m_flags.clear();
    removeMarks(*plot(), QStringLiteral("flag"));
    replot();
}

void TimelinePlot::arrangeFlags()
{
    std::vector<double> places;
    for (const Notice& notice : m_notices)
        places.push_back(pixelOf(notice.time));
    const QFontMetricsF metrics(flagFont(*this));
    const QRect rect = plot()->axisRect()->rect();
    auto flags = gatherFlags(places, rect.left(), rect.right() + 1, [&](std::size_t notices) {
        return std::ceil(metrics.horizontalAdvance(flagText(notices))) + 2 * flagPadding + flagGap;
    });
    if (flags == m_flags)
        return;
    m_flags = std::move(flags);
    removeMarks(*plot(), QStringLiteral("flag"));
    for (const NoticeFlag& flag : m_flags) {
        auto* item = new QCPItemText(plot());
        item->setProperty(markName, QStringLiteral("flag"));
        item->position->setTypeX(QCPItemPosition::ptAbsolute);
        item->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        item->position->setCoords(flag.x, flagTop);
        item->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
        item->setText(flagText(flag.notices.size()));
        item->setFont(flagFont(*this));
        item->setPadding(QMargins(flagPadding, 0, flagPadding, 0));
        item->setColor(palette().color(QPalette::Base));
        item->setBrush(palette().color(QPalette::Link));
    }
}

QRectF TimelinePlot::rectOf(const NoticeFlag& flag) const
{
    const QRect rect = plot()->axisRect()->rect();
    return {flag.x, rect.top() + flagTop * rect.height(), flag.width,
            QFontMetricsF(flagFont(*this)).height()};
}

QPointF TimelinePlot::middleOf(const NoticeFlag& flag) const
{
    return rectOf(flag).center();
}

const NoticeFlag* TimelinePlot::flagAt(QPointF point) const
{
    const auto found = std::find_if(m_flags.begin(), m_flags.end(),
                                    [&](const NoticeFlag& flag) { return rectOf(flag).contains(point); });
    return found == m_flags.end() ? nullptr : &*found;
}

QStringList TimelinePlot::noticeLines(const std::vector<std::size_t>& notices) const
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(notices.size(), mostLines); ++i) {
        const Notice& notice = m_notices[notices[i]];
        lines += tr("Notice (%1): %2")
                     .arg(momentText(notice.time), oneLine(QString::fromStdString(notice.title), 120));
    }
    if (notices.size() > mostLines)
        lines += tr("and %n more notices", nullptr, int(notices.size() - mostLines));
    return lines;
}

TimelinePlot::Grip TimelinePlot::gripAt(double x) const
{
    const double start = plot()->xAxis->coordToPixel(double(m_window.start.seconds()));
    const double end = plot()->xAxis->coordToPixel(double(m_window.end.seconds()));
    if (std::abs(x - start) <= gripWidth && std::abs(x - end) > gripWidth)
        return Grip::Start;
    return x >= std::min(start, end - gripWidth) && x <= end + gripWidth ? Grip::Middle : Grip::None;
}

double TimelinePlot::pixelOf(UtcTime time) const
{
    return plot()->xAxis->coordToPixel(double(time.seconds()));
}

UtcTime TimelinePlot::timeAt(double x) const
{
    const double seconds = plot()->xAxis->pixelToCoord(x);
    return UtcTime(
        std::int64_t(std::clamp(seconds, plot()->xAxis->range().lower, plot()->xAxis->range().upper)));
}

void TimelinePlot::press(QPointF point)
{
    if (const NoticeFlag* const flag = flagAt(point)) {
        const Notice notice = m_notices[flag->notices.front()];
        m_grip = Grip::None;
        Q_EMIT noticeChosen(notice);
        return;
    }
    const double x = point.x();
    m_grip = gripAt(x);
    if (m_grip == Grip::None) {
        m_grip = Grip::Middle;
        m_offset = std::chrono::seconds(0);
        Q_EMIT endChosen(timeAt(x));
        return;
    }
    m_offset = m_window.end - timeAt(x);
}

void TimelinePlot::move(QPointF point, bool isPressed)
{
    const double x = point.x();
    if (!isPressed) {
        const Grip grip = gripAt(x);
        plot()->setCursor(flagAt(point) != nullptr ? Qt::PointingHandCursor
                          : grip == Grip::Start    ? Qt::SizeHorCursor
                          : grip == Grip::Middle   ? Qt::OpenHandCursor
                                                   : Qt::ArrowCursor);
        return;
    }
    if (m_grip == Grip::Middle)
        Q_EMIT endChosen(timeAt(x) + m_offset);
    else if (m_grip == Grip::Start)
        Q_EMIT lengthChosen(m_window.end - timeAt(x));
}

QString TimelinePlot::textAt(QPointF point) const
{
    const double x = point.x();
    if (const NoticeFlag* const flag = flagAt(point))
        return noticeLines(flag->notices).join(QLatin1Char('\n'));
    std::vector<std::size_t> near;
    for (std::size_t i = 0; i < m_notices.size(); ++i) {
        if (std::abs(pixelOf(m_notices[i].time) - x) <= gripWidth * 2)
            near.push_back(i);
    }
    QStringList lines{momentText(timeAt(x))};
    lines += noticeLines(near);
    const UtcTime time = timeAt(x);
    for (const Incident& incident : m_incidents) {
        if (incident.start <= time && (!incident.end || time <= *incident.end)) {
            lines += tr("Incident since %1 (%2), at its worst %3 times usual")
                         .arg(momentText(incident.start), incidentStatusText(incident.status),
                              ratioText(incident.peakRatio));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

bool TimelinePlot::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (const auto* mouse = static_cast<QMouseEvent*>(event); mouse->button() == Qt::LeftButton)
            press(mouse->position());
        break;
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        move(mouse->position(), (mouse->buttons() & Qt::LeftButton) != 0);
        break;
    }
    case QEvent::MouseButtonRelease:
        m_grip = Grip::None;
        break;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        QString text = textAt(help->pos()).toHtmlEscaped();
        text.replace(QLatin1Char('\n'), QLatin1String("<br>"));
        QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1</qt>").arg(text), plot());
        return true;
    }
    default:
        break;
    }
    return TimePlot::eventFilter(watched, event);
}

} // namespace outagemap
