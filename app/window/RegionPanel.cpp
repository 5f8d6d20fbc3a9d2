// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/RegionPanel.h"

#include "app/window/RegionTable.h"
#include "app/window/TimePlot.h"
#include "app/window/WindowText.h"
#include "core/model/NoBreak.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace outagemap {

namespace {

QLabel* makeLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setMinimumWidth(10);
    return label;
}

} // namespace

RegionPanel::RegionPanel(const RegionDirectory& regions, QWidget* parent)
    : QWidget(parent)
    , m_regions(regions)
    , m_name(makeLabel())
    , m_time(makeLabel())
    , m_class(makeLabel())
    , m_figures(makeLabel())
    , m_incident(makeLabel())
    , m_pin(new QToolButton)
    , m_zoom(new QToolButton)
    , m_plot(new TimePlot)
    , m_parts(new RegionTable(regions))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_name->setFont(large);
    QFont bold = font();
    bold.setBold(true);
    m_class->setFont(bold);
    // As descriptions: a name would be read instead of the text.
    m_name->setAccessibleDescription(tr("Selected region"));
    m_figures->setAccessibleDescription(tr("Figures of the selected region"));
    m_pin->setText(tr("Compare"));
    m_pin->setToolTip(tr("Put it beside other places"));
    m_pin->setCheckable(true);
    m_zoom->setText(tr("Zoom"));
    m_zoom->setToolTip(tr("Show it as large as it goes"));
    connect(m_pin, &QToolButton::clicked, this, [this](bool on) { Q_EMIT pinWanted(m_region, on); });
    connect(m_zoom, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(m_region); });
    m_plot->setMinimumHeight(80);
    m_plot->setMaximumHeight(150);
    m_plot->setAccessibleName(tr("Reports over time"));
    m_parts->makeCompact();
    m_parts->model().setParentRegion(RegionId::world());
    connect(m_parts, &RegionTable::regionSelected, this, &RegionPanel::regionSelected);
    connect(m_parts, &RegionTable::regionActivated, this, &RegionPanel::regionActivated);

    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_zoom, 0, Qt::AlignTop);
    head->addWidget(m_pin, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 2);
    layout->setSpacing(3);
    layout->addLayout(head);
    for (QLabel* label : {m_time, m_class, m_figures, m_incident})
        layout->addWidget(label);
    layout->addWidget(m_plot);
    layout->addWidget(m_parts, 1);
}

void RegionPanel::showRegion(RegionId region, const QString& language, bool isPinned)
{
    const bool isOther = region != m_region || language != m_language;
    m_region = region;
    m_language = language;
    m_pin->setChecked(isPinned);
    if (!isOther)
        return;
    m_name->setText(atHead(m_regions.name(region, language)));
    const bool hasParts = !m_regions.children(region).empty();
    m_parts->setVisible(hasParts);
    if (hasParts)
        m_parts->model().setParentRegion(region);
    m_incident->clear();
    updateTime();
}

void RegionPanel::setTime(UtcTime at)
{
    m_at = at;
    updateTime();
}

void RegionPanel::updateTime()
{
    const QTimeZone zone = zoneOf(m_regions, m_region);
    const QDateTime local = QDateTime::fromSecsSinceEpoch(m_at.seconds(), zone);
    m_time->setText(zone == QTimeZone::utc()
                        ? tr("%1 UTC").arg(QLocale().toString(local, weekdayAndTimeFormat()))
                        : tr("Local time %1 %2")
                              .arg(QLocale().toString(local, QStringLiteral("ddd ") + dayFormat() +
                                                                 QStringLiteral(" HH:mm")),
                                   zone.abbreviation(local)));
}

void RegionPanel::setValues(const IntensityMapPtr& values, RegionLevel level, Measure measure,
                            const MapStyle& style)
{
    m_parts->model().setContent(values, level, measure, style, m_language);
    m_parts->select(m_region);
    if (!values) {
        m_class->setText(tr("Nothing is known yet"));
        m_figures->clear();
        return;
    }
    const RegionIntensity& row = (*values)[m_region];
    m_dispersion = row.dispersion;
    m_class->setText(atHead(className(row.classFor(measure))));
    QStringList lines;
    if (row.ratio) {
        lines += tr("%1 reports, %2 expected").arg(countText(row.reports), countText(row.expected));
        const auto interval = row.interval();
        lines += interval
                     ? noBreak(tr("%1 times usual (95 %: %2 to %3)"))
                           .arg(ratioText(*row.ratio), ratioText(interval->low), ratioText(interval->high))
                     : tr("%1 times usual").arg(ratioText(*row.ratio));
    }
    if (row.perMillion)
        lines += tr("%1 reports per million people").arg(ratioText(*row.perMillion));
    if (row.failingShare)
        lines +=
            tr("%1 of %2 measurements failing").arg(percentText(*row.failingShare), countText(row.tested));
    if (row.pValue)
        lines += tr("If nothing were wrong, the chance to see as much: %1").arg(chanceText(*row.pValue));
    m_figures->setText(lines.join(QLatin1Char('\n')));
    m_figures->setToolTip(evidenceLines(row.evidence).join(QLatin1Char('\n')));
}

void RegionPanel::setTimeline(const Timeline& timeline, TimeRange range)
{
    m_plot->setRange(range);
    m_plot->setTimeline(timeline, m_dispersion);
}

void RegionPanel::setIncidents(const std::vector<Incident>& incidents, UtcTime at)
{
    const Incident* latest = nullptr;
    for (const Incident& incident : incidents) {
        if (incident.region == m_region && incident.start <= at &&
            (latest == nullptr || incident.start > latest->start))
            latest = &incident;
    }
    const QTimeZone zone = zoneOf(m_regions, m_region);
    if (latest == nullptr) {
        m_incident->clear();
        m_incident->hide();
        return;
    }
    m_incident->show();
    const bool isOver = latest->end && *latest->end < at;
    m_incident->setText(isOver ? tr("Incident from %1 to %2, at its worst %3 times usual")
                                     .arg(momentText(latest->start, zone), momentText(*latest->end, zone),
                                          ratioText(latest->peakRatio))
                               : tr("Incident since %1 (for %2), at its worst %3 times usual")
                                     .arg(momentText(latest->start, zone), lengthText(at - latest->start),
                                          ratioText(latest->peakRatio)));
}

QString RegionPanel::text() const
{
    return QStringList{m_name->text(), m_time->text(), m_class->text(), m_figures->text(), m_incident->text()}
        .join(QLatin1Char('\n'));
}

} // namespace outagemap
