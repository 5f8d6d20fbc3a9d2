// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/CompareModel.h"

#include "app/window/PlotStyle.h"
#include "app/window/WindowText.h"
#include "core/model/NoBreak.h"

#include <QApplication>
#include <algorithm>

namespace outagemap {

CompareModel::CompareModel(const RegionDirectory& regions, QObject* parent)
    : QAbstractTableModel(parent)
    , m_regions(regions)
{
}

void CompareModel::setComparison(const Comparison& comparison, const QString& language)
{
    const auto regionsOf = [](const Comparison& c) {
        std::vector<RegionId> ids;
        for (const ComparedPlace& place : c.places)
            ids.push_back(place.region);
        return ids;
    };
    const bool sameRows = regionsOf(comparison) == regionsOf(m_comparison) && language == m_language;
    if (!sameRows)
        beginResetModel();
    m_comparison = comparison;
    m_language = language;
    m_ranks.assign(m_comparison.places.size(), 0);
    for (std::size_t i = 0; i < m_ranks.size(); ++i) {
        const auto& onset = m_comparison.places[i].onset;
        if (!onset)
            continue;
        m_ranks[i] = 1 + int(std::count_if(m_comparison.places.begin(), m_comparison.places.end(),
                                           [&](const ComparedPlace& other) {
                                               return other.onset && *other.onset < *onset;
                                           }));
    }
    if (!sameRows)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.places.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparedPlace& place = m_comparison.places[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Place ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == Place)
        return curveColour(QApplication::palette(), index.row());
    if (role != Qt::DisplayRole)
        return {};
    const auto interval = place.figures.interval();
    switch (index.column()) {
    case Place:
        return m_regions.name(place.region, m_language);
    case Ratio:
        return place.figures.ratio          ? ratioText(*place.figures.ratio)
               : place.figures.failingShare ? percentText(*place.figures.failingShare)
                                            : QString();
    case Interval:
        return interval ? tr("%1 to %2").arg(ratioText(interval->low), ratioText(interval->high)) : QString();
    case Reports:
        return place.figures.ratio ? countText(place.figures.reports) : QString();
    case Onset:
        return place.onset ? momentText(*place.onset) : tr("none");
    default: {
        const int rank = m_ranks[std::size_t(index.row())];
        return rank > 0 ? QVariant(rank) : QVariant();
    }
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Place:
        return tr("Place");
    case Ratio:
        return measureHead(Measure::TimesUsual);
    case Interval:
        return noBreak(tr("95 % interval"));
    case Reports:
        return measureHead(Measure::Reports);
    case Onset:
        return tr("Began");
    default:
        return tr("Order");
    }
}

} // namespace outagemap
