// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/RegionTableModel.h"

#include <QWidget>

class QLineEdit;
class QTableView;

namespace outagemap {

/// The table of regions with a field to filter it.
class RegionTable : public QWidget
{
    Q_OBJECT

public:
    explicit RegionTable(const RegionDirectory& regions, QWidget* parent = nullptr);

    RegionTableModel& model() { return *m_model; }
    const RegionTableModel& model() const { return *m_model; }
    /// Selects without saying so.
    void select(RegionId region);
    /// Without the field to filter, and with few columns, for the parts of a region.
    void makeCompact();

Q_SIGNALS:
    void regionSelected(outagemap::RegionId region);
    /// It is to be shown large.
    void regionActivated(outagemap::RegionId region);

private:
    RegionTableModel* m_model;
    QTableView* m_view;
    QLineEdit* m_filter;
    RegionId m_region;
    bool m_isSelecting = false;
};

} // namespace outagemap
