// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/PlaceIndex.h"

#include <QFutureWatcher>
#include <QObject>
#include <memory>

class QMenu;

namespace outagemap {

class FeedActions;
class HelpActions;
class MainWindow;
class ShareActions;

/// The menus of the window: every command, with its key.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    WindowMenus(MainWindow& window, QObject* parent = nullptr);
    ~WindowMenus() override;

private:
    void makeFileMenu();
    void makeEditMenu();
    void makeMapMenu();
    void makeTimeMenu();
    void makeWindowMenu();
    void makeHelpMenu();
    void addSwitch(QMenu& menu, const QString& text, bool on, std::function<void(bool)> change);
    void addLanguages(QMenu& menu);
    void findAnything();
    void addPlaceToCompare();
    void chooseZones();
    void openSettings();

    MainWindow& m_window;
    FeedActions* m_feeds;
    HelpActions* m_help;
    QFutureWatcher<std::shared_ptr<const PlaceIndex>> m_indexing;
};

} // namespace outagemap
