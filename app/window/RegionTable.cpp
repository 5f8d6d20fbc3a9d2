// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/RegionTable.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace outagemap {

RegionTable::RegionTable(const RegionDirectory& regions, QWidget* parent)
    : QWidget(parent)
    , m_model(new RegionTableModel(regions, this))
    , m_view(new QTableView)
    , m_filter(new QLineEdit)
{
    m_filter->setPlaceholderText(tr("Find a region"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Find a region"));
    connect(m_filter, &QLineEdit::textChanged, m_model, &RegionTableModel::setFilter);

    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Regions"));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(RegionTableModel::Ratio, Qt::DescendingOrder);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false); // Tab leaves the table
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    QHeaderView* const header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    const int digit = fontMetrics().averageCharWidth();
    header->resizeSection(RegionTableModel::Name, 22 * digit);
    for (int column = RegionTableModel::Ratio; column < RegionTableModel::ColumnCount; ++column)
        header->resizeSection(column, std::clamp(header->sectionSizeHint(column), 13 * digit, 26 * digit));
    header->setTextElideMode(Qt::ElideRight);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_isSelecting && current.isValid()) {
                    m_region = m_model->regionAt(current.row());
                    Q_EMIT regionSelected(m_region);
                }
            });
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT regionActivated(m_model->regionAt(index.row())); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { select(m_region); });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_filter);
    layout->addWidget(m_view);
}

void RegionTable::makeCompact()
{
    m_filter->hide();
    for (const int column :
         {RegionTableModel::Expected, RegionTableModel::PerMillion, RegionTableModel::Code})
        m_view->hideColumn(column);
}

void RegionTable::select(RegionId region)
{
    m_isSelecting = true;
    m_region = region;
    const int row = m_model->rowOf(region);
    if (row < 0) {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
    } else if (m_view->currentIndex().row() != row) {
        m_view->setCurrentIndex(m_model->index(row, 0));
        m_view->scrollTo(m_model->index(row, 0));
    }
    m_isSelecting = false;
}

} // namespace outagemap
