// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/WindowParts.h"

#include <QObject>

namespace outagemap {

/// Bringing data in: a file, an address, the list of feeds.
class FeedActions : public QObject
{
    Q_OBJECT

public:
    explicit FeedActions(const WindowParts& parts, QObject* parent = nullptr);

    /// Reads it; asks first what the columns of a table mean.
    void fetch(const QString& location);

public Q_SLOTS:
    void openFile();
    void openUrl();
    void manageFeeds();
    void readReplay();

Q_SIGNALS:
    void message(const QString& text);

private:
    WindowParts m_parts;
};

} // namespace outagemap
