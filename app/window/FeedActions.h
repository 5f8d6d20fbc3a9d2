// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/WindowParts.h"

#include <QObject>
#include <QPointer>

namespace outagemap {

class FeedsDialog;

/// Bringing data in: a file, an address, the list of feeds.
class FeedActions : public QObject
{
    Q_OBJECT

public:
    explicit FeedActions(const WindowParts& parts, QObject* parent = nullptr);

    /// Reads it and puts it on the list; of a table it asks first what its columns mean.
    void fetch(const QString& location);

public Q_SLOTS:
    void openFile();
    void openUrl();
    void manageFeeds();
    void readReplay();

Q_SIGNALS:
    void message(const QString& text);

private:
    FeedsDialog* openDialog();

    WindowParts m_parts;
    QPointer<FeedsDialog> m_dialog;
};

} // namespace outagemap
