// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ViewValues.h"
#include "core/geo/RegionDirectory.h"

#include <QAbstractTableModel>

namespace outagemap {

/// The places compared, with figures, their uncertainty and when it began in each.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Place,
        Ratio,
        Interval,
        Reports,
        Onset,
        Rank, ///< in order of onset
        ColumnCount
    };

    explicit CompareModel(const RegionDirectory& regions, QObject* parent = nullptr);

    void setComparison(const Comparison& comparison, const QString& language);
    RegionId regionAt(int row) const { return m_comparison.places[std::size_t(row)].region; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const RegionDirectory& m_regions;
    Comparison m_comparison;
    std::vector<int> m_ranks; ///< 1 first; 0: no onset
    QString m_language;
};

} // namespace outagemap
