// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <functional>
#include <vector>

namespace outagemap {

/// One thing that can be found and done.
struct PaletteEntry
{
    QString title;
    QString detail; ///< what kind of thing, where, its shortcut
    std::function<void()> run;
};

/// What the palette found, best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        DetailRole = Qt::UserRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    const PaletteEntry& entryAt(int row) const { return m_entries[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PaletteEntry> m_entries;
};

} // namespace outagemap
