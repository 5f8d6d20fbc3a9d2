// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ServiceListModel.h"

#include "app/window/WindowText.h"

#include <QCollator>
#include <algorithm>

namespace outagemap {

namespace {

/// Worst first.
int troubleRank(ServiceStatus status)
{
    switch (status) {
    case ServiceStatus::Problem:
        return 0;
    case ServiceStatus::Possible:
        return 1;
    case ServiceStatus::Ok:
        return 2;
    case ServiceStatus::Unknown:
        break;
    }
    return 3;
}

} // namespace

void ServiceListModel::setRows(const std::vector<ServiceRow>& rows, UtcTime at)
{
    m_at = at;
    m_rows = rows;
    arrange();
}

void ServiceListModel::setFavourites(const QStringList& slugs)
{
    m_favourites = slugs;
    arrange();
}

void ServiceListModel::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    arrange();
}

void ServiceListModel::setOrder(Order order)
{
    m_order = order;
    arrange();
}

void ServiceListModel::arrange()
{
    struct Entry
    {
        std::size_t row;
        bool favourite;
        int rank;
        double rate;
        QString name;
    };
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ServiceId& service = m_rows[i].state.summary.service;
        const QString name = service.displayName();
        if (!m_filter.isEmpty() && !name.contains(m_filter, Qt::CaseInsensitive) &&
            !service.toString().contains(m_filter, Qt::CaseInsensitive))
            continue;
        entries.push_back({i, m_favourites.contains(service.toString()), troubleRank(m_rows[i].state.status),
                           m_rows[i].state.reportsLastHour, name});
    }
    const QCollator collator;
    std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
        if (a.favourite != b.favourite)
            return a.favourite;
        if (m_order == Order::Trouble && a.rank != b.rank)
            return a.rank < b.rank;
        if (m_order == Order::Trouble && a.rate != b.rate)
            return a.rate > b.rate;
        return collator.compare(a.name, b.name) < 0;
    });
    std::vector<std::size_t> shown;
    for (const Entry& entry : entries)
        shown.push_back(entry.row);
    // The same rows in the same order: selection and scroll position stay.
    if (shown == m_shown && !m_shown.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

int ServiceListModel::rowOf(const ServiceId& service) const
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (m_rows[m_shown[i]].state.summary.service == service)
            return int(i);
    }
    return -1;
}

int ServiceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ServiceListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ServiceState& state = rowAt(index.row()).state;
    const auto rate = [&] {
        return state.status == ServiceStatus::Unknown && state.reportsLastHour <= 0
                   ? QString()
                   : tr("%1/h", "reports an hour").arg(countText(state.reportsLastHour));
    };
    const auto since = [&] {
        if (!state.since)
            return QString();
        return m_at - *state.since < oneDay ? tr("since %1 UTC").arg(timeOfDayText(*state.since))
                                            : tr("since %1").arg(momentText(*state.since));
    };
    switch (role) {
    case Qt::DisplayRole:
        return state.summary.service.displayName();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{state.summary.service.displayName(), statusText(state.status)};
        if (!rate().isEmpty())
            parts += tr("%1 reports in the last hour").arg(countText(state.reportsLastHour));
        if (state.since)
            parts += since();
        if (m_favourites.contains(state.summary.service.toString()))
            parts += tr("favourite");
        return parts.join(QStringLiteral(", "));
    }
    case SlugRole:
        return state.summary.service.toString();
    case StatusRole:
        return int(state.status);
    case DayRole: {
        const std::vector<double>& day = rowAt(index.row()).day;
        return QVariant::fromValue(QList<double>(day.begin(), day.end()));
    }
    case RateRole:
        return rate();
    case SinceRole:
        return since();
    case FavouriteRole:
        return m_favourites.contains(state.summary.service.toString());
    default:
        return {};
    }
}

} // namespace outagemap
