// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ViewValues.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace outagemap {

class MapSession;
class QueryController;

/// Looks every minute, and soon after data came, at how the services and places that the user wants to be
/// told of stand now, whatever time and service the window shows. Nothing is asked, and no thread started,
/// while notifications are off.
class IncidentWatch : public QObject
{
    Q_OBJECT

public:
    explicit IncidentWatch(MapSession& session, QObject* parent = nullptr);
    ~IncidentWatch() override;

    /// The settings changed: asks at once where notifications are on.
    void update();

Q_SIGNALS:
    void seen(const outagemap::WatchedState& state);

private:
    void ask();

    MapSession& m_session;
    std::unique_ptr<QueryController> m_queries; ///< its own: the lists of the window do not wait for it
    QTimer m_minute;
    QTimer m_soon;
};

} // namespace outagemap
