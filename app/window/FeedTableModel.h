// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Counts.h"

#include <QAbstractTableModel>

namespace outagemap {

/// The feeds that the cache knows, with their state.
class FeedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        State,
        LastRead,
        Items,
        BadLines,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFeeds(const std::vector<StoredFeed>& feeds);
    const StoredFeed& feedAt(int row) const { return m_feeds[std::size_t(row)]; }
    int rowOf(std::int64_t key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<StoredFeed> m_feeds;
};

} // namespace outagemap
