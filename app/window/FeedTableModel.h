// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedService.h"
#include "core/model/Counts.h"

#include <QAbstractTableModel>
#include <QHash>

namespace outagemap {

/// The feeds that the cache knows, with how they stand: what was read last, how far that lags behind now,
/// what is being read, when it is tried next.
class FeedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        State,
        LastRead,
        Lag,
        Items,
        BadLines,
        Next,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Feeds that stay keep their rows' places, and what is selected stays selected.
    void setFeeds(const std::vector<StoredFeed>& feeds);
    /// How one of them stands now.
    void setStanding(const FeedStanding& standing);
    /// The time that lags and next tries are told from.
    void setNow(UtcTime now);

    const StoredFeed& feedAt(int row) const { return m_feeds[std::size_t(row)]; }
    int rowOf(std::int64_t key) const;
    bool isRunning(int row) const;

    /// The name of a feed: given, else its own, else where it is.
    static QString nameOf(const StoredFeed& feed);
    /// How the feed stands, in a sentence: what goes wrong, and until when it waits.
    QString stateText(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const FeedStanding* standingOf(const StoredFeed& feed) const;
    QString problemOf(const StoredFeed& feed) const;
    QString nextText(const StoredFeed& feed) const;
    QString cell(const StoredFeed& feed, int row, int column) const;

    std::vector<StoredFeed> m_feeds;
    QHash<std::int64_t, FeedStanding> m_standings;
    UtcTime m_now;
};

} // namespace outagemap
