// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ViewValues.h"

#include <QAbstractListModel>
#include <QStringList>

namespace outagemap {

/// The services of the cache, filtered and ordered: favourites first, then by trouble or by name.
class ServiceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        SlugRole = Qt::UserRole,
        StatusRole,    ///< int of ServiceStatus
        DayRole,       ///< QList<double>, 24 hours
        RateRole,      ///< QString: reports an hour
        SinceRole,     ///< QString, may be empty
        FavouriteRole, ///< bool
    };
    enum class Order
    {
        Trouble,
        Name,
    };

    using QAbstractListModel::QAbstractListModel;

    /// As they stand at `at`.
    void setRows(const std::vector<ServiceRow>& rows, UtcTime at);
    void setFavourites(const QStringList& slugs);
    void setFilter(const QString& text);
    void setOrder(Order order);

    const ServiceRow& rowAt(int row) const { return m_rows[m_shown[std::size_t(row)]]; }
    /// -1 where it is not shown.
    int rowOf(const ServiceId& service) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void arrange();

    std::vector<ServiceRow> m_rows;
    std::vector<std::size_t> m_shown; ///< positions in m_rows
    UtcTime m_at;
    QStringList m_favourites;
    QString m_filter;
    Order m_order = Order::Trouble;
};

} // namespace outagemap
