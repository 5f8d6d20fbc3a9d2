// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/intensity/Intensity.h"
#include "core/render/MapStyle.h"

#include <QAbstractTableModel>
#include <vector>

namespace outagemap {

/// The regions of one level, or the parts of one region, with their figures; orders and filters itself, since
/// that is many times quicker for some thousand rows than a proxy that asks for every figure as a variant.
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
    /// Only what lies directly in `parent`, whatever its level; invalid: the level of setContent.
    void setParentRegion(RegionId parent);
    /// Only regions whose name or code contains `text`, in any case.
    void setFilter(const QString& text);

    RegionId regionAt(int row) const { return m_rows[std::size_t(row)]; }
    /// -1 if it is not shown.
    int rowOf(RegionId region) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    const std::vector<std::optional<QRgb>>& fill() const;
    std::optional<double> figure(RegionId region, int column) const;
    std::vector<RegionId> wantedRows() const;
    void arrange(bool isFresh);

    const RegionDirectory& m_regions;
    std::vector<RegionId> m_rows;
    IntensityMapPtr m_values;
    RegionLevel m_level = RegionLevel::Country;
    RegionId m_parent;
    Measure m_measure = Measure::TimesUsual;
    MapStyle m_style;
    /// By region index, as the map is coloured; empty until a row is looked at.
    mutable std::vector<std::optional<QRgb>> m_fill;
    QString m_language;
    QString m_filter;
    int m_sortColumn = Ratio;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace outagemap
