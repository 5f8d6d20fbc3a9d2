// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/WindowParts.h"

#include <QObject>

namespace outagemap {

/// Help: the tour, what the figures mean, the keys, the log, diagnostics, and about.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    explicit HelpActions(const WindowParts& parts, QObject* parent = nullptr);

    /// What helps to understand trouble: versions, system, sizes. No paths, addresses, places or texts.
    QString diagnostics() const;
    /// Every key of the menus and the map.
    QString keys() const;
    static QString figures();

public Q_SLOTS:
    void showTour();
    void showFigures();
    void showKeys();
    void showLog();
    void copyDiagnostics();
    void showAbout();

Q_SIGNALS:
    void message(const QString& text);

private:
    void showText(const QString& title, const QString& text);

    WindowParts m_parts;
};

} // namespace outagemap
