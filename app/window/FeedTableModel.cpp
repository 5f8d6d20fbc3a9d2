// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FeedTableModel.h"

#include "app/window/WindowText.h"
#include "core/feed/FeedSettings.h"
#include "core/model/NoBreak.h"

#include <QFileInfo>
#include <algorithm>

namespace outagemap {

namespace {

/// `3 years`: lags of recordings are long.
QString longText(std::chrono::seconds length)
{
    constexpr std::int64_t year = 31'556'952; // the mean one of the Gregorian calendar
    return length.count() >= 2 * year ? FeedTableModel::tr("%n year(s)", nullptr, int(length.count() / year))
                                      : lengthText(length);
}

/// A reading that runs: rows, bytes, rate, time left.
QString progressText(const FeedProgress& progress)
{
    if (progress.bytesRead == 0)
        return FeedTableModel::tr("waiting for the server");
    const QLocale locale;
    QStringList words{
        FeedTableModel::tr("%1 rows").arg(countText(double(progress.rows()))),
        locale.formattedDataSize(progress.bytesRead),
        FeedTableModel::tr("%1 rows a second").arg(countText(std::floor(progress.rowsPerSecond())))};
    if (const auto left = progress.secondsLeft())
        words += FeedTableModel::tr("%1 s left").arg(countText(std::ceil(*left)));
    return noBreak(words.join(QStringLiteral(", ")));
}

} // namespace

void FeedTableModel::setFeeds(const std::vector<StoredFeed>& feeds)
{
    const bool sameRows = std::equal(feeds.begin(), feeds.end(), m_feeds.begin(), m_feeds.end(),
                                     [](const StoredFeed& a, const StoredFeed& b) { return a.key == b.key; });
    if (sameRows) {
        m_feeds = feeds;
        if (!m_feeds.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_feeds = feeds;
    endResetModel();
}

void FeedTableModel::setStanding(const FeedStanding& standing)
{
    m_standings[standing.key] = standing;
    const int row = rowOf(standing.key);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void FeedTableModel::setNow(UtcTime now)
{
    m_now = now;
    if (!m_feeds.empty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, ColumnCount - 1));
}

int FeedTableModel::rowOf(std::int64_t key) const
{
    for (std::size_t i = 0; i < m_feeds.size(); ++i) {
        if (m_feeds[i].key == key)
            return int(i);
    }
    return -1;
}

const FeedStanding* FeedTableModel::standingOf(const StoredFeed& feed) const
{
    const auto found = m_standings.find(feed.key);
    return found == m_standings.end() ? nullptr : &*found;
}

bool FeedTableModel::isRunning(int row) const
{
    const FeedStanding* const standing = standingOf(feedAt(row));
    return standing != nullptr && standing->isRunning;
}

QString FeedTableModel::nameOf(const StoredFeed& feed)
{
    const auto settings = FeedSettings::fromJson(feed.config.settings);
    if (settings && !settings->name.isEmpty())
        return oneLine(settings->name, 120);
    if (!feed.source.title.empty())
        return oneLine(QString::fromStdString(feed.source.title), 120);
    return oneLine(isRemote(feed.location) ? feed.location : QFileInfo(feed.location).fileName(), 120);
}

QString FeedTableModel::problemOf(const StoredFeed& feed) const
{
    const FeedStanding* const standing = standingOf(feed);
    return oneLine(standing != nullptr ? standing->problem : feed.lastError);
}

QString FeedTableModel::stateText(int row) const
{
    const StoredFeed& feed = feedAt(row);
    const FeedStanding* const standing = standingOf(feed);
    if (standing != nullptr && standing->isRunning)
        return progressText(standing->progress);
    if (feed.configured && !feed.config.enabled)
        return tr("paused");
    const QString state = standing != nullptr ? standing->state.state : feed.state.state;
    const QString problem = problemOf(feed);
    if (state == schedule::offline)
        return tr("off line: it is read as soon as there is a network");
    if (state == schedule::busy)
        return tr("the server asks to come back later: %1").arg(problem);
    if (state == schedule::refused)
        return tr("refused: %1").arg(problem);
    if (!problem.isEmpty())
        return tr("failing: %1").arg(problem);
    if (!feed.lastFetch)
        return tr("not read to its end yet");
    return tr("fine");
}

QString FeedTableModel::nextText(const StoredFeed& feed) const
{
    if (!feed.configured || (feed.config.enabled && feed.config.interval.count() <= 0))
        return tr("when asked for");
    if (!feed.config.enabled)
        return {};
    const FeedStanding* const standing = standingOf(feed);
    if (standing != nullptr && standing->isRunning)
        return tr("now");
    const auto due = standing != nullptr ? standing->state.nextDue : feed.state.nextDue;
    const auto left = due ? *due - m_now : std::chrono::seconds(0);
    return left < std::chrono::seconds(60) ? tr("at once") : tr("in %1").arg(lengthText(left));
}

int FeedTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_feeds.size());
}

int FeedTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FeedTableModel::cell(const StoredFeed& feed, int row, int column) const
{
    const FeedStanding* const standing = standingOf(feed);
    switch (column) {
    case Name:
        return nameOf(feed);
    case State:
        return stateText(row);
    case LastRead:
        return feed.lastFetch ? momentText(*feed.lastFetch) : QString();
    case Lag: {
        const auto newest = standing != nullptr && standing->newest ? standing->newest : feed.newest;
        return newest && m_now.seconds() > 0 ? longText(std::max(std::chrono::seconds(0), m_now - *newest))
                                             : QString();
    }
    case Items:
        return countText(double(feed.accepted));
    case BadLines:
        return countText(double(feed.rejected));
    default:
        return nextText(feed);
    }
}

QVariant FeedTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const StoredFeed& feed = feedAt(index.row());
    switch (role) {
    case Qt::ToolTipRole: {
        const QString text = index.column() == State ? stateText(index.row()) : oneLine(feed.location, 1000);
        return QString(QStringLiteral("<qt>") + text.toHtmlEscaped());
    }
    case Qt::TextAlignmentRole: {
        const bool isFigure = index.column() == Items || index.column() == BadLines;
        return int((isFigure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    case Qt::DisplayRole:
        return cell(feed, index.row(), index.column());
    default:
        return {};
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
    case Lag:
        return tr("Behind now");
    case Items:
        return tr("Items");
    case BadLines:
        return tr("Unusable lines");
    default:
        return tr("Next");
    }
}

} // namespace outagemap
