// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/RegionTable.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPixmap>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace outagemap {

RegionTableModel::RegionTableModel(const RegionDirectory& regions, QObject* parent)
    : QAbstractTableModel(parent)
    , m_regions(regions)
    , m_style(MapStyle::light())
{
}

void RegionTableModel::setContent(IntensityMapPtr values, RegionLevel level, Measure measure,
                                  const MapStyle& style, const QString& language)
{
    const bool sameRows = level == m_level && !m_rows.empty();
    m_values = std::move(values);
    m_measure = measure;
    m_style = style;
    m_language = language;
    if (sameRows) {
        // Selection and scroll position stay while time goes on.
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_level = level;
    m_rows.clear();
    for (int i = 0; i < m_regions.size(); ++i) {
        const RegionId id{std::uint16_t(i)};
        if (m_regions.level(id) == level)
            m_rows.push_back(id);
    }
    endResetModel();
}

int RegionTableModel::rowOf(RegionId region) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), region);
    return found != m_rows.end() && *found == region ? int(found - m_rows.begin()) : -1;
}

int RegionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RegionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RegionTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RegionId id = regionAt(index.row());
    const RegionIntensity* const row = m_values ? &(*m_values)[id] : nullptr;
    const auto figure = [&]() -> std::optional<double> {
        if (row == nullptr)
            return std::nullopt;
        switch (index.column()) {
        case Ratio:
            return row->ratio;
        case Reports:
            return row->reports;
        case Expected:
            return row->ratio ? std::optional(row->expected) : std::nullopt;
        case PerMillion:
            return row->perMillion;
        case FailingShare:
            return row->failingShare;
        default:
            return std::nullopt;
        }
    };
    const bool isText = index.column() == Name || index.column() == Code;
    const QString text = index.column() == Name ? m_regions.name(id, m_language) : m_regions[id].code;
    switch (role) {
    case Qt::DisplayRole: {
        if (isText)
            return text;
        const auto value = figure();
        if (!value)
            return QString();
        const QLocale locale;
        if (index.column() == Reports)
            return locale.toString(*value, 'f', 0);
        if (index.column() == FailingShare)
            return tr("%1 %").arg(locale.toString(*value * 100, 'f', 0));
        return locale.toString(*value, 'f', *value < 100 ? 1 : 0);
    }
    case sortRole:
        return isText ? QVariant(text) : QVariant(figure().value_or(-1));
    case Qt::TextAlignmentRole:
        return isText ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DecorationRole: {
        if (index.column() != Name)
            return {};
        const auto rowClass = row != nullptr ? row->classFor(m_measure) : std::nullopt;
        return rowClass ? m_style.classes[*rowClass] : m_style.noData;
    }
    default:
        return {};
    }
}

QVariant RegionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Region");
    case Ratio:
        return tr("Times usual");
    case Reports:
        return tr("Reports");
    case Expected:
        return tr("Expected");
    case PerMillion:
        return tr("Per million");
    case FailingShare:
        return tr("Failing");
    default:
        return tr("Code");
    }
}

RegionTable::RegionTable(const RegionDirectory& regions, QWidget* parent)
    : QWidget(parent)
    , m_model(new RegionTableModel(regions, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(new QTableView)
    , m_filter(new QLineEdit)
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RegionTableModel::sortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(RegionTableModel::Name);
    m_sorted->setDynamicSortFilter(true);

    m_filter->setPlaceholderText(tr("Find a region"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Find a region"));
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);

    m_view->setModel(m_sorted);
    m_view->setAccessibleName(tr("Regions"));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(RegionTableModel::Ratio, Qt::DescendingOrder);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    QHeaderView* const header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    const int digit = fontMetrics().averageCharWidth();
    header->resizeSection(RegionTableModel::Name, 22 * digit);
    for (int column = RegionTableModel::Ratio; column < RegionTableModel::ColumnCount; ++column)
        header->resizeSection(column, 15 * digit);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_isSelecting && current.isValid())
                    Q_EMIT regionSelected(m_model->regionAt(m_sorted->mapToSource(current).row()));
            });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_filter);
    layout->addWidget(m_view);
}

void RegionTable::select(RegionId region)
{
    m_isSelecting = true;
    const int row = m_model->rowOf(region);
    if (row < 0) {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
    } else {
        const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
    m_isSelecting = false;
}

} // namespace outagemap
