// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QLayout;

namespace outagemap {

class MapSession;

/// Above the map, until it was read once: that the first thing to be seen is the built-in replay and nothing
/// live, with the way to the tour and to real feeds. Shown while the replay is; once closed (or one of its
/// ways taken) never again.
class WelcomeBar : public QFrame
{
    Q_OBJECT

public:
    explicit WelcomeBar(QWidget* parent = nullptr);

    /// Follows what `session` shows, and remembers in its settings that it was closed.
    void follow(MapSession& session);

Q_SIGNALS:
    void tourWanted();
    void feedsWanted();

private:
    void resizeEvent(QResizeEvent* event) override;
    void showState();
    void dismiss();

    MapSession* m_session = nullptr;
    QLabel* m_text;
    QBoxLayout* m_flow; ///< text and buttons: beside each other where there is room
    QLayout* m_buttons;
    bool m_isReading = false; ///< the replay, for the first time
};

} // namespace outagemap
