// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/DesktopBus.h"

#ifdef OUTAGEMAP_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace outagemap {

#ifdef OUTAGEMAP_HAS_DBUS

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");

} // namespace

DesktopBus::DesktopBus(QObject* parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(portal, portalPath, portalSettings, QStringLiteral("Read"));
    question << appearance << colourScheme;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takeColourScheme(reply.value().variant());
        watcher->deleteLater();
    });
}

void DesktopBus::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearance && key == colourScheme)
        takeColourScheme(value.variant());
}

void DesktopBus::takeColourScheme(const QVariant& value)
{
    // `Read` wraps its answer twice.
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    bool ok = false;
    const unsigned scheme = inner.toUInt(&ok);
    const std::optional<bool> before = m_prefersDark;
    m_prefersDark = ok && scheme == 1   ? std::optional(true)
                    : ok && scheme == 2 ? std::optional(false)
                                        : std::nullopt;
    if (m_prefersDark != before)
        Q_EMIT preferenceChanged();
}

bool DesktopBus::notify(const QString& title, const QString& text)
{
    // https://specifications.freedesktop.org/notification-spec: the body may be read as markup.
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    message << QStringLiteral("Outagemap") << 0U << QStringLiteral("org.outagemap.Outagemap") << title
            << text.toHtmlEscaped() << QStringList() << QVariantMap() << -1;
    return bus.send(message);
}

#else

DesktopBus::DesktopBus(QObject* parent)
    : QObject(parent)
{
}

void DesktopBus::settingChanged(const QString&, const QString&, const QDBusVariant&) {}

void DesktopBus::takeColourScheme(const QVariant&) {}

bool DesktopBus::notify(const QString&, const QString&)
{
    return false;
}

#endif

} // namespace outagemap
