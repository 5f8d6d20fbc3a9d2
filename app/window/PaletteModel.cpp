// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PaletteModel.h"

namespace outagemap {

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PaletteEntry& entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.detail.isEmpty() ? entry.title
                                      : QString(entry.title + QStringLiteral("  \u2013  ") + entry.detail);
    case Qt::AccessibleTextRole:
        return QString(entry.title + QStringLiteral(", ") + entry.detail);
    case DetailRole:
        return entry.detail;
    default:
        return {};
    }
}

} // namespace outagemap
