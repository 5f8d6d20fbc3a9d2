// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/MapSession.h"

#include <QMenu>

namespace outagemap {

/// The menu in which classes and colours of the map are chosen. Writes them into the session's settings.
class MapStyleMenu : public QMenu
{
    Q_OBJECT

public:
    explicit MapStyleMenu(MapSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The settings have other classes or colours now.
    void changed();

private:
    void addMethods();
    void addCounts();
    void addColours();
    void choose(const ClassChoice& choice);

    MapSession& m_session;
    QMenu* m_counts = nullptr; ///< only methods with a count use it
};

} // namespace outagemap
