// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/TimelinePlot.h"

#include "app/window/WindowText.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace outagemap {

namespace {

constexpr double gripWidth = 6; // pixels to each side

constexpr const char* markName = "mark"; ///< of items that are made anew with every answer

void removeMarks(QCustomPlot& plot, const QString& kind)
{
    for (int i = plot.itemCount() - 1; i >= 0; --i) {
        if (plot.item(i)->property(markName).toString() == kind)
            plot.removeItem(i);
    }
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
        auto* flag = new QCPItemText(plot());
        flag->setProperty(markName, QStringLiteral("notice"));
        flag->position->setTypeX(QCPItemPosition::ptPlotCoords);
        flag->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        flag->position->setCoords(double(notice.time.seconds()), 0.1);
        flag->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
        flag->setText(QStringLiteral("i"));
        QFont bold = font();
        bold.setBold(true);
        flag->setFont(bold);
        flag->setPadding(QMargins(4, 0, 4, 0));
        flag->setColor(palette().color(QPalette::Base));
        flag->setBrush(palette().color(QPalette::Link));
    }
    replot();
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

void TimelinePlot::press(double x)
{
    m_grip = gripAt(x);
    if (m_grip == Grip::None) {
        m_grip = Grip::Middle;
        m_offset = std::chrono::seconds(0);
        Q_EMIT endChosen(timeAt(x));
        return;
    }
    m_offset = m_window.end - timeAt(x);
}

void TimelinePlot::move(double x, bool isPressed)
{
    if (!isPressed) {
        const Grip grip = gripAt(x);
        plot()->setCursor(grip == Grip::Start    ? Qt::SizeHorCursor
                          : grip == Grip::Middle ? Qt::OpenHandCursor
                                                 : Qt::ArrowCursor);
        return;
    }
    if (m_grip == Grip::Middle)
        Q_EMIT endChosen(timeAt(x) + m_offset);
    else if (m_grip == Grip::Start)
        Q_EMIT lengthChosen(m_window.end - timeAt(x));
}

QString TimelinePlot::textAt(double x) const
{
    QStringList lines{momentText(timeAt(x))};
    for (const Notice& notice : m_notices) {
        if (std::abs(plot()->xAxis->coordToPixel(double(notice.time.seconds())) - x) <= gripWidth * 2)
            lines += tr("Notice: %1").arg(oneLine(QString::fromStdString(notice.title), 120));
    }
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
            press(mouse->position().x());
        break;
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        move(mouse->position().x(), (mouse->buttons() & Qt::LeftButton) != 0);
        break;
    }
    case QEvent::MouseButtonRelease:
        m_grip = Grip::None;
        break;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        QString text = textAt(help->pos().x()).toHtmlEscaped();
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
