// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ZoneClocks.h"

#include "app/window/WindowText.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace outagemap {

namespace {

/// `Jakarta 03:50 (Thu)`: the day where it is another than in UTC.
QString clockOf(const QString& place, const QDateTime& utc, const QTimeZone& zone)
{
    const QDateTime local = utc.toTimeZone(zone);
    QString text = place + QLatin1Char(' ') + QLocale().toString(local, QStringLiteral("HH:mm"));
    if (local.date() != utc.date())
        text += QStringLiteral(" (%1)").arg(QLocale().toString(local.date(), QStringLiteral("ddd")));
    return text;
}

} // namespace

ZoneClocks::ZoneClocks(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setAccessibleDescription(tr("Time shown"));
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the window may be made narrow
    m_label->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label, 1);
}

void ZoneClocks::setTime(UtcTime time)
{
    m_time = time;
    update();
}

void ZoneClocks::setZones(const QStringList& zones)
{
    m_zones = zones;
    update();
}

void ZoneClocks::setRegionZone(const QTimeZone& zone, const QString& place)
{
    m_regionZone = zone;
    m_place = place;
    update();
}

QSize ZoneClocks::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, m_label->sizeHint().height()};
}

void ZoneClocks::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ZoneClocks::fit()
{
    m_label->setText(fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

void ZoneClocks::update()
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(m_time.seconds(), QTimeZone::utc());
    QStringList parts{tr("%1 UTC").arg(QLocale().toString(utc, weekdayAndTimeFormat()))};
    const QTimeZone own = QTimeZone::systemTimeZone();
    if (own.offsetFromUtc(utc) != 0)
        parts += clockOf(tr("here"), utc, own);
    if (m_regionZone != QTimeZone::utc())
        parts += clockOf(m_place, utc, m_regionZone);
    for (const QString& name : m_zones) {
        const QTimeZone zone(name.toUtf8());
        if (zone.isValid() && zone != m_regionZone)
            parts += clockOf(zoneCity(name), utc, zone);
    }
    m_text = parts.join(QStringLiteral("  \u00b7  "));
    m_label->setAccessibleName(m_text);
    updateGeometry();
    fit();
    m_label->setToolTip(lines(m_time, m_zones).join(QLatin1Char('\n')));
}

QStringList ZoneClocks::lines(UtcTime time, const QStringList& zones)
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(time.seconds(), QTimeZone::utc());
    const auto line = [&](const QString& place, const QTimeZone& zone) {
        const QDateTime local = utc.toTimeZone(zone);
        return QStringLiteral("%1: %2 %3")
            .arg(place, QLocale().toString(local, weekdayAndTimeFormat()), zone.abbreviation(local));
    };
    QStringList result{line(QStringLiteral("UTC"), QTimeZone::utc()),
                       line(tr("here"), QTimeZone::systemTimeZone())};
    for (const QString& name : zones) {
        if (const QTimeZone zone(name.toUtf8()); zone.isValid())
            result += line(zoneCity(name), zone);
    }
    return result;
}

} // namespace outagemap
