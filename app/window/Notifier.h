// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/Settings.h"
#include "app/window/ViewValues.h"
#include "app/window/WindowParts.h"

#include "core/geo/RegionDirectory.h"

#include <QHash>
#include <QObject>
#include <QTime>

class QSystemTrayIcon;

namespace outagemap {

class IncidentWatch;

/// Tells through the system when a chosen service or place begins or ends an incident, whatever the window
/// shows; what happens in the quiet hours is told after them. With an icon in the tray where the system has
/// one and the user wants it.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(const WindowParts& parts, QObject* parent = nullptr);

    /// True where closing the window is to leave the program in the tray.
    bool staysInTray() const;
    /// The settings changed.
    void update();
    /// How things stand now: tells what has changed.
    void take(const WatchedState& state);

    /// Whether `now` lies in the quiet hours, which may go over midnight.
    static bool isQuiet(const NotifyRules& rules, QTime now);
    /// What is to be told of the services, given how they stood before; `known` is brought up to date.
    static QStringList changes(const std::vector<ServiceRow>& rows, const QStringList& slugs,
                               QHash<QString, bool>& known);
    /// The same for places of one service.
    static QStringList changes(const std::vector<Incident>& incidents, const RegionDirectory& regions,
                               const QStringList& codes, UtcTime at, const QString& language,
                               QHash<QString, bool>& known);

Q_SIGNALS:
    /// Also shown by the system.
    void told(const QString& text);

private:
    void tell(const QStringList& sentences);

    WindowParts m_parts;
    IncidentWatch* m_watch;
    QSystemTrayIcon* m_tray = nullptr;
    QStringList m_held;              ///< sentences of the quiet hours
    QHash<QString, bool> m_services; ///< slug -> was in trouble
    QHash<QString, bool> m_places;   ///< service and code -> was in trouble
};

} // namespace outagemap
