// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Notifier.h"

#include "app/window/DesktopBus.h"
#include "app/window/IncidentWatch.h"
#include "app/window/MapSession.h"
#include "app/window/WindowText.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QSystemTrayIcon>

namespace outagemap {

Notifier::Notifier(const WindowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_watch(new IncidentWatch(*parts.session, this))
{
    connect(m_watch, &IncidentWatch::seen, this, &Notifier::take);
    update();
}

void Notifier::take(const WatchedState& state)
{
    const Settings& settings = m_parts.session->settings();
    const NotifyRules& rules = settings.notify;
    if (!rules.enabled)
        return;
    QStringList sentences = changes(state.services, settings.watchedServices(), m_services);
    sentences += changes(state.incidents, m_parts.session->map().regions(), rules.places, state.at,
                         settings.language, m_places);
    tell(sentences);
}

void Notifier::update()
{
    m_watch->update();
    const Settings& settings = m_parts.session->settings();
    const bool wanted =
        (settings.tray || settings.notify.enabled) && QSystemTrayIcon::isSystemTrayAvailable();
    if (wanted && m_tray == nullptr) {
        m_tray = new QSystemTrayIcon(m_parts.window->windowIcon(), this);
        auto* menu = new QMenu(m_parts.window);
        const auto showWindow = [this] {
            m_parts.window->show();
            m_parts.window->raise();
            m_parts.window->activateWindow();
        };
        menu->addAction(tr("Show Outagemap"), this, showWindow);
        menu->addAction(tr("Quit"), this, [] { QCoreApplication::exit(0); });
        m_tray->setContextMenu(menu);
        m_tray->setToolTip(QStringLiteral("Outagemap"));
        connect(m_tray, &QSystemTrayIcon::activated, this, showWindow);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, showWindow);
        m_tray->show();
    } else if (!wanted && m_tray != nullptr) {
        delete m_tray;
        m_tray = nullptr;
    }
}

bool Notifier::staysInTray() const
{
    return m_tray != nullptr && m_parts.session->settings().tray;
}

bool Notifier::isQuiet(const NotifyRules& rules, QTime now)
{
    if (!rules.quiet)
        return false;
    const int minute = now.hour() * 60 + now.minute();
    return rules.quietFrom <= rules.quietTo ? minute >= rules.quietFrom && minute < rules.quietTo
                                            : minute >= rules.quietFrom || minute < rules.quietTo;
}

QStringList Notifier::changes(const std::vector<ServiceRow>& rows, const QStringList& slugs,
                              QHash<QString, bool>& known)
{
    QStringList sentences;
    for (const ServiceRow& row : rows) {
        const ServiceId& service = row.state.summary.service;
        const QString slug = service.toString();
        if (!slugs.contains(slug) || row.state.status == ServiceStatus::Unknown)
            continue;
        // Neither begun nor over: what was said last still holds.
        if (row.state.status == ServiceStatus::Possible && known.value(slug, false))
            continue;
        const bool isTrouble = row.state.status == ServiceStatus::Problem;
        const bool isFirst = !known.contains(slug);
        const bool wasTrouble = known.value(slug, false);
        known.insert(slug, isTrouble);
        if (isTrouble && !wasTrouble)
            sentences +=
                row.state.since
                    ? tr("%1 has problems since %2.").arg(service.displayName(), momentText(*row.state.since))
                    : tr("%1 has problems.").arg(service.displayName());
        else if (!isTrouble && wasTrouble && !isFirst)
            sentences += tr("The problems of %1 are over.").arg(service.displayName());
    }
    return sentences;
}

QStringList Notifier::changes(const std::vector<Incident>& incidents, const RegionDirectory& regions,
                              const QStringList& codes, UtcTime at, const QString& language,
                              QHash<QString, bool>& known)
{
    QStringList sentences;
    for (const QString& code : codes) {
        const RegionId region = regions.find(code);
        if (!region.isValid())
            continue;
        // Of every service that has incidents here.
        for (const Incident& incident : incidents) {
            if (incident.region != region || incident.status == IncidentStatus::Possible)
                continue;
            const QString key = incident.service.toString() + QLatin1Char(' ') + code + QLatin1Char(' ') +
                                QString::number(incident.start.seconds());
            const bool isOver = incident.end && *incident.end <= at;
            const bool wasKnown = known.contains(key);
            const bool wasGoingOn = known.value(key, false);
            known.insert(key, !isOver);
            const QString place = regions.name(region, language);
            if (!isOver && !wasGoingOn)
                sentences += tr("%1: %2 has problems since %3.")
                                 .arg(place, incident.service.displayName(), momentText(incident.start));
            else if (isOver && wasKnown && wasGoingOn)
                sentences +=
                    tr("%1: the problems of %2 are over.").arg(place, incident.service.displayName());
        }
    }
    return sentences;
}

void Notifier::tell(const QStringList& sentences)
{
    constexpr qsizetype mostHeld = 10;
    m_held += sentences;
    while (m_held.size() > mostHeld)
        m_held.removeFirst();
    // What happened in the quiet hours is told when they are over.
    if (m_held.isEmpty() || isQuiet(m_parts.session->settings().notify, QTime::currentTime()))
        return;
    const QString text = m_held.join(QLatin1Char('\n'));
    m_held.clear();
    if (m_tray != nullptr)
        m_tray->showMessage(tr("Outagemap"), text, m_parts.window->windowIcon());
    else if (!m_parts.bus->notify(tr("Outagemap"), text))
        QApplication::alert(m_parts.window);
    Q_EMIT told(text);
}

} // namespace outagemap
