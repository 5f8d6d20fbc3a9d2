// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/RegionTableModel.h"

#include "app/window/WindowText.h"
#include "core/render/RegionColours.h"

#include <QCollator>
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
    // The first figures put places elsewhere: as fresh rows, so that the view goes along with the selected
    // one.
    const bool sameRows = level == m_level && language == m_language && !m_rows.empty() && m_values;
    m_values = std::move(values);
    m_measure = measure;
    m_style = style;
    m_fill.clear();
    m_language = language;
    m_level = level;
    arrange(!sameRows);
}

void RegionTableModel::setParentRegion(RegionId parent)
{
    if (parent == m_parent)
        return;
    m_parent = parent;
    arrange(true);
}

void RegionTableModel::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    arrange(true);
}

void RegionTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = std::clamp(column, 0, int(ColumnCount) - 1);
    m_sortOrder = order;
    arrange(false);
}

std::vector<RegionId> RegionTableModel::wantedRows() const
{
    std::vector<RegionId> rows;
    const auto take = [&](RegionId id) {
        if (m_filter.isEmpty() || m_regions.name(id, m_language).contains(m_filter, Qt::CaseInsensitive) ||
            m_regions[id].name.contains(m_filter, Qt::CaseInsensitive) ||
            m_regions[id].code.compare(m_filter, Qt::CaseInsensitive) == 0)
            rows.push_back(id);
    };
    if (m_parent.isValid()) {
        for (const RegionId id : m_regions.children(m_parent))
            take(id);
        return rows;
    }
    for (int i = 0; i < m_regions.size(); ++i) {
        const RegionId id{std::uint16_t(i)};
        if (m_regions.level(id) == m_level)
            take(id);
    }
    return rows;
}

void RegionTableModel::arrange(bool isFresh)
{
    std::vector<RegionId> rows;
    if (isFresh) {
        rows = wantedRows();
    } else {
        rows = m_rows;
        std::sort(rows.begin(), rows.end()); // equal ones keep the directory's order, whatever came before
    }
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == Name || m_sortColumn == Code) {
        const QCollator collator;
        std::vector<std::pair<QCollatorSortKey, RegionId>> keyed;
        keyed.reserve(rows.size());
        for (const RegionId id : rows)
            keyed.emplace_back(
                collator.sortKey(m_sortColumn == Name ? m_regions.name(id, m_language) : m_regions[id].code),
                id);
        std::stable_sort(keyed.begin(), keyed.end(), [isDescending](const auto& a, const auto& b) {
            return isDescending ? b.first < a.first : a.first < b.first;
        });
        std::transform(keyed.begin(), keyed.end(), rows.begin(),
                       [](const auto& pair) { return pair.second; });
    } else {
        std::vector<std::pair<double, RegionId>> keyed;
        keyed.reserve(rows.size());
        for (const RegionId id : rows)
            keyed.emplace_back(figure(id, m_sortColumn).value_or(-1), id);
        std::stable_sort(keyed.begin(), keyed.end(), [isDescending](const auto& a, const auto& b) {
            return isDescending ? b.first < a.first : a.first < b.first;
        });
        std::transform(keyed.begin(), keyed.end(), rows.begin(),
                       [](const auto& pair) { return pair.second; });
    }
    if (isFresh) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    // The selection goes with its region.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::pair<RegionId, int>> places;
    for (const QModelIndex& index : before)
        places.emplace_back(m_rows[std::size_t(index.row())], index.column());
    m_rows = std::move(rows);
    QModelIndexList after;
    for (const auto& [region, column] : places)
        after += index(rowOf(region), column);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RegionTableModel::rowOf(RegionId region) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), region);
    return found != m_rows.end() ? int(found - m_rows.begin()) : -1;
}

int RegionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RegionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

std::optional<double> RegionTableModel::figure(RegionId region, int column) const
{
    if (!m_values)
        return std::nullopt;
    const RegionIntensity& row = (*m_values)[region];
    switch (column) {
    case Ratio:
        return row.ratio;
    case Reports:
        return row.reports;
    case Expected:
        return row.ratio ? std::optional(row.expected) : std::nullopt;
    case PerMillion:
        return row.perMillion;
    case FailingShare:
        return row.failingShare;
    default:
        return std::nullopt;
    }
}

const std::vector<std::optional<QRgb>>& RegionTableModel::fill() const
{
    if (m_fill.empty())
        m_fill = RegionClasses(m_regions, m_values.get(), m_level, m_measure, m_style).fill;
    return m_fill;
}

QVariant RegionTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RegionId id = regionAt(index.row());
    const bool isText = index.column() == Name || index.column() == Code;
    const auto text = [&] {
        return index.column() == Name ? m_regions.name(id, m_language) : m_regions[id].code;
    };
    switch (role) {
    case Qt::DisplayRole: {
        if (isText)
            return text();
        const auto value = figure(id, index.column());
        if (!value)
            return QString();
        if (index.column() == FailingShare)
            return percentText(*value);
        return index.column() == Reports ? countText(*value) : ratioText(*value);
    }
    case sortRole:
        return isText ? QVariant(text()) : QVariant(figure(id, index.column()).value_or(-1));
    case Qt::TextAlignmentRole:
        return isText ? int(Qt::AlignLeading | Qt::AlignVCenter) : int(Qt::AlignTrailing | Qt::AlignVCenter);
    case Qt::DecorationRole: {
        if (index.column() != Name)
            return {};
        const std::optional<QRgb>& colour = fill()[std::size_t(id.index())];
        return colour ? QColor::fromRgb(*colour) : m_style.noData;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        // The class in words: colour never stands alone.
        return index.column() == Name && m_values ? QVariant(className((*m_values)[id].classFor(m_measure)))
                                                  : QVariant();
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
        return measureHead(Measure::TimesUsual);
    case Reports:
        return measureHead(Measure::Reports);
    case Expected:
        return tr("Expected");
    case PerMillion:
        return measureHead(Measure::PerMillion);
    case FailingShare:
        return measureHead(Measure::FailingShare);
    default:
        return tr("Code");
    }
}

} // namespace outagemap
