// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

class QDBusVariant;

namespace outagemap {

/// What a desktop of freedesktop.org offers beyond Qt: notifications where there is no tray, and whether the
/// user prefers dark colours. Elsewhere, or without a session bus, it does nothing. Never waits for an
/// answer.
class DesktopBus : public QObject
{
    Q_OBJECT

public:
    explicit DesktopBus(QObject* parent = nullptr);

    /// Shows `text`, which is plain text, as a notification. False where there is no bus.
    bool notify(const QString& title, const QString& text);

    /// What the user prefers, as far as the desktop has said so.
    std::optional<bool> prefersDark() const { return m_prefersDark; }

Q_SIGNALS:
    void preferenceChanged();

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void takeColourScheme(const QVariant& value);

    std::optional<bool> m_prefersDark;
};

} // namespace outagemap
