// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ServiceListModel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;

namespace outagemap {

/// The services with their state, a field to find one, and the order.
class ServiceList : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceList(QWidget* parent = nullptr);

    ServiceListModel& model() { return *m_model; }
    /// Selects without saying so.
    void show(const ServiceId& service);

Q_SIGNALS:
    void serviceChosen(const outagemap::ServiceId& service);
    void favouriteChanged(const outagemap::ServiceId& service, bool favourite);

private:
    void choose(const QModelIndex& index);
    void toggleFavourite(const QModelIndex& index);

    ServiceListModel* m_model;
    QLineEdit* m_filter;
    QComboBox* m_order;
    QListView* m_view;
    ServiceId m_service;
    bool m_isSelecting = false;
};

} // namespace outagemap
