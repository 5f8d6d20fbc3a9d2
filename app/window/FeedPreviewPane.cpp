// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FeedPreviewPane.h"

#include "app/window/WindowText.h"
#include "core/feed/FeedFormat.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace outagemap {

namespace {

constexpr std::size_t linesShown = 200;
constexpr std::size_t servicesNamed = 6;

QString text(const std::string& value, qsizetype longest = 200)
{
    return oneLine(QString::fromStdString(value), longest);
}

} // namespace

FeedPreviewPane::FeedPreviewPane(const RegionDirectory& regions, QWidget* parent)
    : QWidget(parent)
    , m_regions(regions)
    , m_summary(new QLabel)
    , m_items(new QTableWidget(0, 5))
    , m_lines(new QPlainTextEdit)
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setAccessibleName(tr("What would be stored"));
    m_items->setAccessibleName(tr("First items"));
    m_items->setHorizontalHeaderLabels({tr("Time"), tr("Service"), tr("Region"), tr("What"), tr("Text")});
    m_items->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_items->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_items->setTabKeyNavigation(false);
    m_items->verticalHeader()->hide();
    m_items->verticalHeader()->setDefaultSectionSize(m_items->fontMetrics().height() + 8);
    m_items->setShowGrid(false);
    m_items->horizontalHeader()->setStretchLastSection(true);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setAccessibleName(tr("Lines that could not be used"));
    m_lines->setMaximumHeight(m_lines->fontMetrics().lineSpacing() * 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_items, 1);
    layout->addWidget(m_lines);
    layout->addStretch(0);
    showHint();
}

QString FeedPreviewPane::summary() const
{
    return m_summary->text();
}

void FeedPreviewPane::showHint()
{
    showProblem(tr("\"Try it\" fetches the feed once and shows here what would be stored. "
                   "Nothing is stored then."));
}

void FeedPreviewPane::showWaiting(const QString& host)
{
    m_items->hide();
    m_lines->hide();
    m_summary->setText(tr("Waiting for %1…").arg(host));
}

void FeedPreviewPane::showProblem(const QString& problem)
{
    m_items->hide();
    m_lines->hide();
    m_summary->setText(oneLine(problem));
}

void FeedPreviewPane::showPreview(const FeedPreview& preview)
{
    QStringList words;
    if (!preview.problem.isEmpty())
        words += tr("It went wrong: %1").arg(oneLine(preview.problem));
    const FeedFormat* const format = findFeedFormat(preview.format);
    if (format != nullptr)
        words += tr("Format: %1").arg(QCoreApplication::translate("feeds", format->title));
    if (preview.reports + preview.measurements + preview.notices > 0) {
        words += tr("Would be stored: %1 reports, %2 measurements, %3 notices")
                     .arg(countText(double(preview.reports)), countText(double(preview.measurements)),
                          countText(double(preview.notices)));
    } else if (preview.problem.isEmpty()) {
        words += tr("There is nothing in it that could be stored.");
    }
    if (!preview.isWhole)
        words += tr("Only the beginning was looked at.");
    if (preview.oldest && preview.newest)
        words += tr("From %1 to %2").arg(dayAndTimeText(*preview.oldest), dayAndTimeText(*preview.newest));
    QStringList services;
    for (const auto& [slug, count] : preview.services) {
        if (std::size_t(services.size()) < servicesNamed)
            services += text(slug, 60);
    }
    if (preview.services.size() > servicesNamed)
        services += QStringLiteral("…");
    if (!services.isEmpty())
        words += tr("Services: %1").arg(services.join(QStringLiteral(", ")));
    if (!preview.regions.empty())
        words += tr("%n region(s)", nullptr, int(preview.regions.size()));
    if (preview.rejected > 0)
        words += tr("%n line(s) could not be used", nullptr, int(preview.rejected));
    if (preview.skipped > 0)
        words += tr("%n row(s) are fine, but nothing for the map", nullptr, int(preview.skipped));
    m_summary->setText(words.join(QLatin1Char('\n')));

    m_items->setRowCount(0);
    for (const FeedItem& item : preview.items)
        addItem(item);
    m_items->resizeColumnsToContents();
    for (int column = 0; column < m_items->columnCount(); ++column)
        m_items->setColumnWidth(column, std::min(m_items->columnWidth(column), 220));
    m_items->setVisible(m_items->rowCount() > 0);
    QStringList lines;
    for (std::size_t i = 0; i < std::min(linesShown, preview.badLines.size()); ++i)
        lines += tr("line %1: %2").arg(preview.badLines[i].line).arg(text(preview.badLines[i].reason, 300));
    m_lines->setPlainText(lines.join(QLatin1Char('\n')));
    m_lines->setVisible(!lines.isEmpty());
}

void FeedPreviewPane::addItem(const FeedItem& item)
{
    QStringList cells;
    std::visit(
        [&](const auto& value) {
            if constexpr (requires { value.service; })
                cells = {dayAndTimeText(value.time), value.service.toString()};
        },
        item);
    const auto regionOf = [&](const Place& place) {
        return place.region.isValid() ? m_regions[place.region].code : QString();
    };
    if (const auto* report = std::get_if<Report>(&item)) {
        cells +=
            {regionOf(report->place), tr("%n report(s)", nullptr, int(report->count)), text(report->text)};
    } else if (const auto* measurement = std::get_if<Measurement>(&item)) {
        cells += {regionOf(measurement->place),
                  tr("%1 of %2 failed").arg(countText(measurement->failed), countText(measurement->tested)),
                  {}};
    } else if (const auto* notice = std::get_if<Notice>(&item)) {
        QStringList codes;
        for (std::size_t i = 0; i < std::min<std::size_t>(3, notice->regionCodes.size()); ++i)
            codes += text(notice->regionCodes[i], 20);
        cells += {codes.join(QStringLiteral(", ")), text(notice->status, 40), text(notice->title)};
    } else {
        return;
    }
    const int row = m_items->rowCount();
    m_items->insertRow(row);
    for (int column = 0; column < int(cells.size()); ++column)
        m_items->setItem(row, column, new QTableWidgetItem(cells[column]));
}

} // namespace outagemap
