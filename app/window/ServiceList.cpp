// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ServiceList.h"

#include "app/window/ServiceDelegate.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace outagemap {

namespace {

ServiceId serviceOf(const QModelIndex& index)
{
    const QByteArray slug = index.data(ServiceListModel::SlugRole).toString().toUtf8();
    return ServiceId::fromSlug({slug.constData(), std::size_t(slug.size())}).value_or(ServiceId());
}

} // namespace

ServiceList::ServiceList(QWidget* parent)
    : QWidget(parent)
    , m_model(new ServiceListModel(this))
    , m_filter(new QLineEdit)
    , m_order(new QComboBox)
    , m_view(new QListView)
{
    m_filter->setPlaceholderText(tr("Find a service"));
    m_filter->setAccessibleName(tr("Find a service"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        show(m_service);
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { choose(m_model->index(0)); });

    m_order->addItem(tr("By trouble"), int(ServiceListModel::Order::Trouble));
    m_order->addItem(tr("By name"), int(ServiceListModel::Order::Name));
    m_order->setAccessibleName(tr("Order of the services"));
    m_order->setToolTip(tr("Order of the services")); // where names of boxes are what is chosen
    connect(m_order, &QComboBox::activated, this, [this] {
        m_model->setOrder(ServiceListModel::Order(m_order->currentData().toInt()));
        show(m_service);
    });

    auto* delegate = new ServiceDelegate(this);
    connect(delegate, &ServiceDelegate::starClicked, this, &ServiceList::toggleFavourite);
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    m_view->setAccessibleName(tr("Services"));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (!m_isSelecting)
                    choose(index);
            });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { show(m_service); });
    auto* star = new QAction(tr("Favourite"), m_view);
    star->setShortcut(Qt::Key_Asterisk);
    star->setShortcutContext(Qt::WidgetShortcut);
    connect(star, &QAction::triggered, this, [this] { toggleFavourite(m_view->currentIndex()); });
    m_view->addAction(star);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_order);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
}

void ServiceList::show(const ServiceId& service)
{
    m_isSelecting = true;
    m_service = service;
    const int row = m_model->rowOf(service);
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    m_isSelecting = false;
}

void ServiceList::choose(const QModelIndex& index)
{
    if (const ServiceId service = serviceOf(index); service.isValid())
        Q_EMIT serviceChosen(service);
}

void ServiceList::toggleFavourite(const QModelIndex& index)
{
    if (const ServiceId service = serviceOf(index); service.isValid())
        Q_EMIT favouriteChanged(service, !index.data(ServiceListModel::FavouriteRole).toBool());
}

} // namespace outagemap
