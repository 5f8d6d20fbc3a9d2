// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FeedTableModel.h"

#include "app/window/WindowText.h"

#include <QFileInfo>

namespace outagemap {

namespace {

QString nameOf(const StoredFeed& feed)
{
    if (!feed.source.title.empty())
        return oneLine(QString::fromStdString(feed.source.title), 120);
    return feed.location.contains(QLatin1String("://")) ? oneLine(feed.location, 120)
                                                        : QFileInfo(feed.location).fileName();
}

QString stateOf(const StoredFeed& feed)
{
    if (feed.configured && !feed.config.enabled)
        return FeedTableModel::tr("paused");
    if (!feed.lastError.isEmpty())
        return oneLine(feed.lastError, 200);
    if (!feed.lastFetch)
        return FeedTableModel::tr("not read to its end yet");
    return FeedTableModel::tr("fine");
}

} // namespace

void FeedTableModel::setFeeds(const std::vector<StoredFeed>& feeds)
{
    beginResetModel();
    m_feeds = feeds;
    endResetModel();
}

int FeedTableModel::rowOf(std::int64_t key) const
{
    for (std::size_t i = 0; i < m_feeds.size(); ++i) {
        if (m_feeds[i].key == key)
            return int(i);
    }
    return -1;
}

int FeedTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_feeds.size());
}

int FeedTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FeedTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const StoredFeed& feed = feedAt(index.row());
    if (role == Qt::ToolTipRole)
        return QString(QStringLiteral("<qt>") + oneLine(feed.location, 1000).toHtmlEscaped());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() >= Items ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return nameOf(feed);
    case State:
        return stateOf(feed);
    case LastRead:
        return feed.lastFetch ? momentText(*feed.lastFetch) : QString();
    case Items:
        return countText(double(feed.accepted));
    default:
        return countText(double(feed.rejected));
    }
}

QVariant FeedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Feed");
    case State:
        return tr("State");
    case LastRead:
        return tr("Last read");
    case Items:
        return tr("Items");
    default:
        return tr("Unusable lines");
    }
}

} // namespace outagemap
