// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/SettingsDialog.h"

#include "app/Language.h"
#include "app/window/RetentionPage.h"
#include "app/window/WindowText.h"
#include "app/window/ZonesDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace outagemap {

namespace {

QTime timeOf(int minute)
{
    return QTime(0, 0).addSecs(minute * 60);
}

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

QLabel* note(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(const Settings& settings, const RegionDirectory& regions,
                               const std::vector<ServiceState>& services, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_regions(regions)
{
    setWindowTitle(tr("Settings"));
    auto* pages = new QListWidget;
    auto* stack = new QStackedWidget;
    const auto addPage = [&](const QString& title, QWidget* page) {
        pages->addItem(title);
        stack->addWidget(page);
    };
    addPage(tr("Appearance"), makeAppearance());
    addPage(tr("Map"), makeMap());
    addPage(tr("Time"), makeTime());
    addPage(tr("Notifications"), makeNotifications(services));
    m_storage = new RetentionPage;
    addPage(tr("Storage"), m_storage);
    pages->setAccessibleName(tr("Pages"));
    pages->setFixedWidth(pages->sizeHintForColumn(0) + 32);
    connect(pages, &QListWidget::currentRowChanged, stack, &QStackedWidget::setCurrentIndex);
    pages->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* upper = new QHBoxLayout;
    upper->addWidget(pages);
    upper->addWidget(stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(upper, 1);
    layout->addWidget(buttons);
    resize(560, 400);
}

QWidget* SettingsDialog::makeAppearance()
{
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    m_language = new QComboBox;
    for (const QString& tag : Language::available())
        m_language->addItem(ownLanguageName(tag), tag);
    int row = m_language->findData(m_settings.language);
    for (int i = 0; row < 0 && i < m_language->count(); ++i) {
        if (QLocale(m_language->itemData(i).toString()).language() == QLocale(m_settings.language).language())
            row = i;
    }
    m_language->setCurrentIndex(std::max(0, row));
    form->addRow(tr("&Language"), m_language);
    m_theme = new QComboBox;
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast"), int(ThemeChoice::HighContrast));
    m_theme->setCurrentIndex(m_theme->findData(int(m_settings.theme)));
    form->addRow(tr("&Theme"), m_theme);
    m_tray = new QCheckBox(tr("Stay in the tray when the window is closed"));
    m_tray->setChecked(m_settings.tray);
    m_tray->setEnabled(QSystemTrayIcon::isSystemTrayAvailable());
    form->addRow(m_tray);
    return page;
}

QWidget* SettingsDialog::makeMap()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    m_labels = new QCheckBox(tr("Show names"));
    m_labels->setChecked(m_settings.labels);
    m_graticule = new QCheckBox(tr("Show meridians and parallels"));
    m_graticule->setChecked(m_settings.graticule);
    for (QCheckBox* box : {m_labels, m_graticule})
        layout->addWidget(box);
    layout->addStretch(1);
    return page;
}

QWidget* SettingsDialog::makeTime()
{
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    m_speed = new QComboBox;
    for (const int speed : playSpeeds())
        m_speed->addItem(tr("%n step(s) a second", nullptr, speed), speed);
    m_speed->setCurrentIndex(std::max(0, m_speed->findData(m_settings.stepsPerSecond)));
    form->addRow(tr("&Speed of playing"), m_speed);
    m_loop = new QCheckBox(tr("Begin anew at the end"));
    m_loop->setChecked(m_settings.loop);
    form->addRow(m_loop);
    m_zones = new QListWidget;
    m_zones->addItems(m_settings.zones);
    m_zones->setAccessibleName(tr("Time zones"));
    auto* choose = new QPushButton(tr("Choose…"));
    connect(choose, &QPushButton::clicked, this, [this] {
        ZonesDialog dialog(m_settings.zones, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        m_settings.zones = dialog.zones();
        m_zones->clear();
        m_zones->addItems(m_settings.zones);
    });
    form->addRow(tr("Time &zones"), m_zones);
    form->addRow(QString(), choose);
    return page;
}

QWidget* SettingsDialog::makeNotifications(const std::vector<ServiceState>& services)
{
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    m_notify = new QCheckBox(tr("Tell me when an incident begins or ends"));
    m_notify->setChecked(m_settings.notify.enabled);
    form->addRow(m_notify);
    form->addRow(note(tr("Looked at every minute while the program runs, whatever the map shows.")));
    m_services = new QListWidget;
    m_services->setAccessibleName(tr("Services to be told of"));
    for (const ServiceState& state : services) {
        auto* item = new QListWidgetItem(state.summary.service.displayName(), m_services);
        item->setData(Qt::UserRole, state.summary.service.toString());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_settings.notify.services.contains(state.summary.service.toString())
                                ? Qt::Checked
                                : Qt::Unchecked);
    }
    form->addRow(tr("&Services (none: favourites)"), m_services);
    m_places = new QLineEdit(m_settings.notify.places.join(QStringLiteral(", ")));
    m_places->setPlaceholderText(QStringLiteral("SG, ID-JK, 155"));
    m_places->setToolTip(tr("Codes of regions, with commas between"));
    form->addRow(tr("&Places"), m_places);
    m_quiet = new QCheckBox(tr("Quiet hours"));
    m_quiet->setChecked(m_settings.notify.quiet);
    m_from = new QTimeEdit(timeOf(m_settings.notify.quietFrom));
    m_from->setAccessibleName(tr("Quiet from"));
    m_to = new QTimeEdit(timeOf(m_settings.notify.quietTo));
    m_to->setAccessibleName(tr("Quiet until"));
    auto* hours = new QHBoxLayout;
    hours->addWidget(m_quiet);
    hours->addWidget(m_from);
    hours->addWidget(new QLabel(QStringLiteral("\u2013")));
    hours->addWidget(m_to);
    hours->addStretch(1);
    form->addRow(hours);
    return page;
}

Settings SettingsDialog::result() const
{
    Settings settings = m_settings;
    settings.language = m_language->currentData().toString();
    settings.theme = ThemeChoice(m_theme->currentData().toInt());
    settings.tray = m_tray->isChecked();
    settings.labels = m_labels->isChecked();
    settings.graticule = m_graticule->isChecked();
    settings.stepsPerSecond = m_speed->currentData().toInt();
    settings.loop = m_loop->isChecked();
    settings.notify.enabled = m_notify->isChecked();
    settings.notify.services.clear();
    for (int i = 0; i < m_services->count(); ++i) {
        if (m_services->item(i)->checkState() == Qt::Checked)
            settings.notify.services += m_services->item(i)->data(Qt::UserRole).toString();
    }
    settings.notify.places.clear();
    const QStringList codes = m_places->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& code : codes) {
        const RegionId region = m_regions.find(code.trimmed());
        if (region.isValid() && settings.notify.places.size() < Settings::maxListed)
            settings.notify.places += m_regions[region].code;
    }
    settings.notify.quiet = m_quiet->isChecked();
    settings.notify.quietFrom = minuteOf(m_from->time());
    settings.notify.quietTo = minuteOf(m_to->time());
    return settings;
}

} // namespace outagemap
