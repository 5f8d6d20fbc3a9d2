// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SnapshotLayout.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

namespace outagemap {

namespace {

constexpr std::size_t worstShown = 5;

class SnapshotTexts
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotTexts)
};

QString levelText(RegionLevel level)
{
    switch (level) {
    case RegionLevel::Area:
        return SnapshotTexts::tr("by area");
    case RegionLevel::Subdivision:
        return SnapshotTexts::tr("by subdivision");
    default:
        return SnapshotTexts::tr("by country");
    }
}

QString spanText(TimeRange window, const QLocale& locale)
{
    const auto utc = [](UtcTime t) { return QDateTime::fromSecsSinceEpoch(t.seconds(), QTimeZone::utc()); };
    const QDateTime start = utc(window.start);
    const QDateTime end = utc(window.end);
    const QString day = QStringLiteral("d MMMM yyyy");
    const QString time = QStringLiteral("HH:mm");
    if (start.date() == end.date()) {
        return SnapshotTexts::tr("%1, %2 to %3 UTC")
            .arg(locale.toString(end.date(), day), start.toString(time), end.toString(time));
    }
    return SnapshotTexts::tr("%1, %2 to %3, %4 UTC")
        .arg(locale.toString(start.date(), day), start.toString(time), locale.toString(end.date(), day),
             end.toString(time));
}

QString valueText(const RegionIntensity& value, Measure measure, const QLocale& locale)
{
    const double figure = value.value(measure).value_or(0);
    switch (measure) {
    case Measure::TimesUsual:
        return SnapshotTexts::tr("%1 times usual (%2 reports, %3 expected)")
            .arg(locale.toString(figure, 'f', figure < 10 ? 1 : 0), locale.toString(value.reports, 'f', 0),
                 locale.toString(value.expected, 'f', 1));
    case Measure::PerMillion:
        return SnapshotTexts::tr("%1 per million people (%2 reports)")
            .arg(locale.toString(figure, 'f', 1), locale.toString(value.reports, 'f', 0));
    case Measure::Reports:
        return SnapshotTexts::tr("%1 reports").arg(locale.toString(figure, 'f', 0));
    case Measure::Evidence:
        return SnapshotTexts::tr("evidence %1 (%2 reports)")
            .arg(locale.toString(figure, 'f', 1), locale.toString(value.reports, 'f', 0));
    case Measure::FailingShare:
        break;
    }
    return SnapshotTexts::tr("%1 % failing").arg(locale.toString(figure * 100, 'f', 0));
}

bool isInFocus(const RegionDirectory& regions, const SnapshotRequest& request, RegionId region)
{
    return !request.focus.isValid() || regions.isWithin(region, request.focus);
}

/// Regions of the level in class 1 and above, worst first.
std::vector<RegionIntensity> affected(const RegionDirectory& regions, const SnapshotRequest& request)
{
    std::vector<RegionIntensity> rows;
    for (const RegionIntensity& row : request.values->regions) {
        if (regions.level(row.region) == request.level && isInFocus(regions, request, row.region) &&
            row.classFor(request.measure).value_or(0) > 0)
            rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const RegionIntensity& a, const RegionIntensity& b) {
        if (a.classFor(request.measure) != b.classFor(request.measure))
            return a.classFor(request.measure) > b.classFor(request.measure);
        return a.value(request.measure) > b.value(request.measure);
    });
    return rows;
}

} // namespace

SnapshotLayout::SnapshotLayout(const WorldMap& map, const SnapshotRequest& request, const MapStyle& style)
    : m_style(style)
    , m_size(request.size)
    , m_scale(std::max(0.4, std::min(request.size.width() / 1280.0, request.size.height() / 720.0)))
    , m_margin(18 * m_scale)
    , m_legend(makeLegend(map.regions(), *request.values, request.level, request.measure, style))
{
    const QLocale locale(request.language.isEmpty() ? QStringLiteral("en") : request.language);
    m_footerTop = m_size.height() - 24 * m_scale;
    m_panelTop = m_footerTop - 118 * m_scale;
    const double mapTop = 66 * m_scale;
    m_map = QRect(int(m_margin), int(mapTop), std::max(1, int(m_size.width() - 2 * m_margin)),
                  std::max(1, int(m_panelTop - mapTop - 4 * m_scale)));

    const QString service = request.values->service.displayName();
    m_title = !request.focus.isValid() || request.focus == RegionId::world()
                  ? SnapshotTexts::tr("%1: where it fails").arg(service)
                  : SnapshotTexts::tr("%1: where it fails in %2")
                        .arg(service, map.regions().name(request.focus, request.language));
    m_subtitle =
        QStringList{spanText(request.values->window, locale), m_legend.title, levelText(request.level)}.join(
            QStringLiteral("  \u00b7  "));
    m_badge = natureText(request.values->nature());

    m_worstTitle = SnapshotTexts::tr("Worst");
    for (const RegionIntensity& row : affected(map.regions(), request)) {
        if (std::size_t(m_worst.size()) == worstShown)
            break;
        m_worst += SnapshotTexts::tr("%1. %2: %3")
                       .arg(m_worst.size() + 1)
                       .arg(map.regions().name(row.region, request.language),
                            valueText(row, request.measure, locale));
    }
    if (m_worst.isEmpty())
        m_worst += SnapshotTexts::tr("No region is worse than usual.");

    QStringList sources;
    for (const SourceInfo& source : request.values->sources) {
        const QString credit =
            QString::fromStdString(source.credit.empty() ? source.title : source.credit).simplified();
        if (!credit.isEmpty() && !sources.contains(credit))
            sources += credit;
    }
    m_credits = sources.isEmpty() ? map.credit()
                                  : SnapshotTexts::tr("Reports: %1").arg(sources.join(QStringLiteral("; "))) +
                                        QStringLiteral("  \u00b7  ") + map.credit();
    m_credits += QStringLiteral("  \u00b7  Outagemap");
}

QFont SnapshotLayout::font(double size, bool bold) const
{
    QFont result(QStringLiteral("DejaVu Sans"));
    result.setStyleHint(QFont::SansSerif);
    result.setPixelSize(std::max(5, int(std::lround(size * m_scale))));
    result.setBold(bold);
    return result;
}

void SnapshotLayout::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeader(painter);
    paintLegend(painter);
    paintWorst(painter);
    paintFooter(painter);
    painter.restore();
}

void SnapshotLayout::paintHeader(QPainter& painter) const
{
    double right = m_size.width() - m_margin;
    if (!m_badge.isEmpty()) {
        painter.setFont(font(15, true));
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(m_badge) + 24 * m_scale;
        const QRectF box(right - width, 14 * m_scale, width, 30 * m_scale);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.selection);
        painter.drawRoundedRect(box, 4 * m_scale, 4 * m_scale);
        painter.setPen(m_style.selection.lightness() > 150 ? Qt::black : Qt::white);
        painter.drawText(box, Qt::AlignCenter, m_badge);
        right = box.left() - m_margin;
    }
    const auto line = [&](const QFont& lineFont, double top, double height, const QString& content) {
        painter.setFont(lineFont);
        painter.setPen(m_style.text);
        const QString shown = QFontMetricsF(lineFont).elidedText(content, Qt::ElideRight, right - m_margin);
        painter.drawText(QRectF(m_margin, top, right - m_margin, height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    };
    line(font(23, true), 10 * m_scale, 30 * m_scale, m_title);
    line(font(13), 40 * m_scale, 20 * m_scale, m_subtitle);
}

void SnapshotLayout::paintLegend(QPainter& painter) const
{
    const double rowHeight = 15.5 * m_scale;
    const double width = m_size.width() / 2.0 - 1.5 * m_margin;
    painter.setFont(font(12, true));
    painter.setPen(m_style.text);
    painter.drawText(QRectF(m_margin, m_panelTop, width, 16 * m_scale), Qt::AlignLeft | Qt::AlignVCenter,
                     m_legend.title);
    painter.setFont(font(11.5));
    double y = m_panelTop + 18 * m_scale;
    for (const LegendEntry& entry : m_legend.entries) {
        const QRectF swatch(m_margin, y + 1.5 * m_scale, 26 * m_scale, rowHeight - 3 * m_scale);
        painter.setPen(QPen(m_style.coast, 0.7 * m_scale));
        painter.setBrush(entry.colour);
        painter.drawRect(swatch);
        if (entry.hatched) {
            painter.setPen(QPen(m_style.hatch, m_scale));
            for (double x = swatch.left(); x < swatch.right(); x += 6 * m_scale) {
                const double reach = std::min(swatch.height(), swatch.right() - x);
                painter.drawLine(QPointF(x, swatch.bottom()), QPointF(x + reach, swatch.bottom() - reach));
            }
        }
        painter.setPen(m_style.text);
        painter.drawText(QRectF(swatch.right() + 8 * m_scale, y, width, rowHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         SnapshotTexts::tr("%1 (%2)").arg(entry.label).arg(entry.regions));
        y += rowHeight;
    }
}

void SnapshotLayout::paintWorst(QPainter& painter) const
{
    const double left = m_size.width() / 2.0;
    const double width = m_size.width() - m_margin - left;
    painter.setFont(font(12, true));
    painter.setPen(m_style.text);
    painter.drawText(QRectF(left, m_panelTop, width, 16 * m_scale), Qt::AlignLeft | Qt::AlignVCenter,
                     m_worstTitle);
    painter.setFont(font(11.5));
    const QFontMetricsF metrics(painter.font());
    double y = m_panelTop + 18 * m_scale;
    for (const QString& line : m_worst) {
        painter.drawText(QRectF(left, y, width, 15.5 * m_scale),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(line, Qt::ElideRight, width));
        y += 15.5 * m_scale;
    }
    QColor faint = m_style.text;
    faint.setAlphaF(0.75F);
    painter.setPen(faint);
    painter.setFont(font(9.5));
    painter.drawText(QRectF(left, y, width, m_footerTop - y), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_legend.note);
}

void SnapshotLayout::paintFooter(QPainter& painter) const
{
    QColor faint = m_style.text;
    faint.setAlphaF(0.75F);
    painter.setPen(faint);
    painter.setFont(font(9.5));
    const QRectF box(m_margin, m_footerTop, m_size.width() - 2 * m_margin, 20 * m_scale);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(m_credits, Qt::ElideRight, box.width()));
}

} // namespace outagemap
