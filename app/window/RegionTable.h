// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/intensity/Intensity.h"
#include "core/render/MapStyle.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QWidget>
#include <vector>

class QLineEdit;
class QTableView;

namespace outagemap {

/// The regions of one level with their figures.
class RegionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Ratio,
        Reports,
        Expected,
        PerMillion,
        FailingShare,
        Code,
        ColumnCount
    };
    static constexpr int sortRole = Qt::UserRole;

    explicit RegionTableModel(const RegionDirectory& regions, QObject* parent = nullptr);

    void setContent(IntensityMapPtr values, RegionLevel level, Measure measure, const MapStyle& style,
                    const QString& language);

    RegionId regionAt(int row) const { return m_rows[std::size_t(row)]; }
    /// -1 if it is not of the level shown.
    int rowOf(RegionId region) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const RegionDirectory& m_regions;
    std::vector<RegionId> m_rows;
    IntensityMapPtr m_values;
    RegionLevel m_level = RegionLevel::Country;
    Measure m_measure = Measure::TimesUsual;
    MapStyle m_style;
    QString m_language;
};

/// The table with a field to filter it.
class RegionTable : public QWidget
{
    Q_OBJECT

public:
    explicit RegionTable(const RegionDirectory& regions, QWidget* parent = nullptr);

    RegionTableModel& model() { return *m_model; }
    /// Selects without saying so.
    void select(RegionId region);

Q_SIGNALS:
    void regionSelected(outagemap::RegionId region);

private:
    RegionTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_view;
    QLineEdit* m_filter;
    bool m_isSelecting = false;
};

} // namespace outagemap
