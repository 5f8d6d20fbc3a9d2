// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ZonesDialog.h"

#include "app/window/Settings.h"
#include "app/window/WindowText.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace outagemap {

ZonesDialog::ZonesDialog(const QStringList& chosen, QWidget* parent)
    : QDialog(parent)
    , m_filter(new QLineEdit)
    , m_all(new QListWidget)
{
    setWindowTitle(tr("Time zones"));
    auto* label =
        new QLabel(tr("Zones shown beside UTC, the computer's and the region's own (%n at most):", nullptr,
                      Settings::maxZones));
    label->setWordWrap(true);
    m_filter->setPlaceholderText(tr("Find a city"));
    m_filter->setAccessibleName(tr("Find a city"));
    m_filter->setClearButtonEnabled(true);
    m_all->setAccessibleName(tr("Time zones"));
    QStringList names = chosen;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromLatin1(id);
        if (name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1String("Etc/")) &&
            !name.startsWith(QLatin1String("posix/")) && !name.startsWith(QLatin1String("right/")) &&
            !chosen.contains(name))
            names += name;
    }
    for (const QString& name : std::as_const(names)) {
        auto* item = new QListWidgetItem(
            tr("%1 (%2)").arg(zoneCity(name), name.section(QLatin1Char('/'), 0, 0)), m_all);
        item->setData(Qt::UserRole, name);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_filter);
    layout->addWidget(m_all, 1);
    layout->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &ZonesDialog::filter);
    connect(m_all, &QListWidget::itemChanged, this, [this, buttons] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(zones().size() <= Settings::maxZones);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(360, 420);
}

void ZonesDialog::filter(const QString& text)
{
    for (int i = 0; i < m_all->count(); ++i) {
        QListWidgetItem* const item = m_all->item(i);
        const QString name = item->data(Qt::UserRole).toString();
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive) &&
                        !name.contains(text, Qt::CaseInsensitive));
    }
}

QStringList ZonesDialog::zones() const
{
    QStringList result;
    for (int i = 0; i < m_all->count(); ++i) {
        if (m_all->item(i)->checkState() == Qt::Checked)
            result += m_all->item(i)->data(Qt::UserRole).toString();
    }
    return result;
}

} // namespace outagemap
