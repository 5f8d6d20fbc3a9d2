// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowMenus.h"

#include "app/window/ComparePanel.h"
#include "app/window/FeedActions.h"
#include "app/window/HelpActions.h"
#include "app/window/LanguageMenu.h"
#include "app/window/MainWindow.h"
#include "app/window/MapPane.h"
#include "app/window/MapStyleMenu.h"
#include "app/window/MapView.h"
#include "app/window/MeridianMenu.h"
#include "app/window/Navigation.h"
#include "app/window/PaletteDialog.h"
#include "app/window/RegionPanel.h"
#include "app/window/RetentionPage.h"
#include "app/window/SettingsDialog.h"
#include "app/window/ShareActions.h"
#include "app/window/TimelineView.h"
#include "app/window/WelcomeBar.h"
#include "app/window/WindowDocks.h"
#include "app/window/WindowText.h"
#include "app/window/ZonesDialog.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QtConcurrent>

namespace outagemap {

WindowMenus::WindowMenus(MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_feeds(new FeedActions(window.parts(), this))
    , m_help(new HelpActions(window.parts(), this))
{
    connect(m_feeds, &FeedActions::message, &window, &MainWindow::showMessage);
    connect(&window.share(), &ShareActions::message, &window, &MainWindow::showMessage);
    makeFileMenu();
    makeEditMenu();
    makeMapMenu();
    makeTimeMenu();
    makeWindowMenu();
    makeHelpMenu();
    const WelcomeBar* const welcome = &window.parts().pane->welcome();
    connect(welcome, &WelcomeBar::tourWanted, m_help, &HelpActions::showTour);
    connect(welcome, &WelcomeBar::feedsWanted, m_feeds, &FeedActions::manageFeeds);
    connect(window.parts().docks->timeline, &TimelineView::zonesWanted, this, &WindowMenus::chooseZones);
    connect(window.parts().docks->compare, &ComparePanel::addWanted, this, &WindowMenus::addPlaceToCompare);
    m_indexing.setFuture(QtConcurrent::run([map = window.session().sharedMap()] {
        return std::shared_ptr<const PlaceIndex>(std::make_shared<PlaceIndex>(map->regions()));
    }));
}

WindowMenus::~WindowMenus()
{
    m_indexing.waitForFinished();
}

void WindowMenus::makeFileMenu()
{
    QMenu* const menu = m_window.menuBar()->addMenu(tr("&File"));
    ShareActions* const share = &m_window.share();
    menu->addAction(tr("&Feeds…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), m_feeds,
                    &FeedActions::manageFeeds);
    menu->addAction(tr("&Open feed file…"), QKeySequence::Open, m_feeds, &FeedActions::openFile);
    menu->addAction(tr("Add feed &URL…"), QKeySequence(Qt::CTRL | Qt::Key_U), m_feeds, &FeedActions::openUrl);
    menu->addAction(tr("Read the built-in &replay"), m_feeds, &FeedActions::readReplay);
    menu->addSeparator();
    menu->addAction(tr("Open &view…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), share,
                    &ShareActions::openViewFile);
    menu->addAction(tr("&Save view…"), QKeySequence::Save, share, &ShareActions::saveView);
    menu->addSeparator();
    menu->addAction(tr("&Export snapshot…"), QKeySequence(Qt::CTRL | Qt::Key_E), share,
                    &ShareActions::exportSnapshot);
    menu->addAction(tr("Save &table…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), share,
                    &ShareActions::saveTable);
    menu->addSeparator();
    QAction* const quit = menu->addAction(tr("&Quit"), QKeySequence::Quit, this,
                                          [] { QCoreApplication::exit(0); }); // also with a tray to stay in
    quit->setMenuRole(QAction::QuitRole);
}

void WindowMenus::makeEditMenu()
{
    QMenu* const menu = m_window.menuBar()->addMenu(tr("&Edit"));
    ShareActions* const share = &m_window.share();
    menu->addAction(tr("&Find anything…"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
                    &WindowMenus::findAnything);
    menu->addSeparator();
    menu->addAction(tr("Copy &picture"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), share,
                    &ShareActions::copyPicture);
    menu->addAction(tr("Copy &table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), share,
                    &ShareActions::copyTable);
    menu->addAction(tr("Copy &caption"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), share,
                    &ShareActions::copyCaption);
    menu->addAction(tr("Copy &link to this view"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), share,
                    &ShareActions::copyLink);
    menu->addSeparator();
    QAction* const settings = menu->addAction(tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this,
                                              &WindowMenus::openSettings);
    settings->setMenuRole(QAction::PreferencesRole);
}

void WindowMenus::addSwitch(QMenu& menu, const QString& text, bool on, std::function<void(bool)> change)
{
    QAction* const action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::toggled, this, std::move(change));
}

void WindowMenus::makeMapMenu()
{
    QMenu* const menu = m_window.menuBar()->addMenu(tr("&View"));
    MapSession* const session = &m_window.session();
    MapView* const map = &m_window.parts().pane->map();
    Navigation* const navigation = m_window.parts().navigation;
    menu->addAction(tr("Zoom &in"), QKeySequence(Qt::Key_Plus), map, &MapView::zoomIn);
    menu->addAction(tr("Zoom &out"), QKeySequence(Qt::Key_Minus), map, &MapView::zoomOut);
    menu->addAction(tr("&Whole world"), QKeySequence(Qt::Key_0), navigation, &Navigation::showWorld);
    menu->addAction(tr("Zoom to the selected &region"), QKeySequence(Qt::Key_F), navigation,
                    &Navigation::zoomToSelected);
    menu->addAction(tr("&Up to what it lies in"), QKeySequence(Qt::ALT | Qt::Key_Up), navigation,
                    &Navigation::goUp);
    menu->addAction(tr("&Compare the selected region"), QKeySequence(Qt::Key_P), this, [this, session] {
        const RegionId region = session->selected();
        Q_EMIT m_window.parts().docks->region->pinWanted(region, !session->isPinned(region));
    });
    menu->addSeparator();
    addSwitch(*menu, tr("La&bels"), session->settings().labels, [session](bool on) {
        session->editSettings().labels = on;
        session->drawAgain();
    });
    addSwitch(*menu, tr("&Graticule"), session->settings().graticule, [session](bool on) {
        session->editSettings().graticule = on;
        session->drawAgain();
    });
    addSwitch(*menu, tr("&Cities"), session->settings().cities, [session](bool on) {
        session->editSettings().cities = on;
        session->drawAgain();
    });
    menu->addMenu(new MeridianMenu(*session, *map, menu));
    auto* const styles = new MapStyleMenu(*session, menu);
    menu->addMenu(styles);
    connect(styles, &MapStyleMenu::changed, this,
            [this, session] { m_window.applyTheme(session->settings().theme); });
    addLanguages(*menu);
    QMenu* const themes = menu->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const std::pair<QString, ThemeChoice> choices[] = {{tr("&System"), ThemeChoice::System},
                                                       {tr("&Light"), ThemeChoice::Light},
                                                       {tr("&Dark"), ThemeChoice::Dark},
                                                       {tr("&High contrast"), ThemeChoice::HighContrast}};
    for (const auto& [text, theme] : choices) {
        QAction* const action = themes->addAction(text);
        action->setCheckable(true);
        action->setChecked(session->settings().theme == theme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = theme] { m_window.applyTheme(chosen); });
    }
}

void WindowMenus::addLanguages(QMenu& menu)
{
    auto* languages = new LanguageMenu(m_window.session().settings().language, &menu);
    menu.addMenu(languages);
    connect(languages, &LanguageMenu::languageChosen, &m_window, &MainWindow::languageWanted);
}

void WindowMenus::makeTimeMenu()
{
    QMenu* const menu = m_window.menuBar()->addMenu(tr("&Time"));
    TimelineView* const timeline = m_window.parts().docks->timeline;
    MapSession* const session = &m_window.session();
    QAction* const play = menu->addAction(tr("&Play or pause"), this,
                                          [timeline] { timeline->setPlaying(!timeline->isPlaying()); });
    play->setShortcuts({QKeySequence(Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_Space)});
    // Space is for whatever has the focus; on the map and the time line that is playing.
    auto* space = new QAction(play->text(), this);
    space->setShortcut(Qt::Key_Space);
    space->setShortcutContext(Qt::WidgetShortcut);
    connect(space, &QAction::triggered, play, &QAction::trigger);
    m_window.parts().pane->map().addAction(space);
    timeline->addSpace(space);
    menu->addAction(tr("Step &back"), QKeySequence(Qt::Key_Comma), timeline, &TimelineView::stepBack);
    menu->addAction(tr("Step &forward"), QKeySequence(Qt::Key_Period), timeline, &TimelineView::stepForward);
    menu->addAction(tr("&Faster"), QKeySequence(Qt::Key_BracketRight), this,
                    [timeline] { timeline->changeSpeed(1); });
    menu->addAction(tr("&Slower"), QKeySequence(Qt::Key_BracketLeft), this,
                    [timeline] { timeline->changeSpeed(-1); });
    menu->addAction(tr("L&oop"), QKeySequence(Qt::Key_O), this, [timeline, session] {
        const bool loop = !session->settings().loop;
        session->editSettings().loop = loop;
        timeline->setLoop(loop);
    });
    menu->addAction(tr("&Live"), QKeySequence(Qt::Key_L), session,
                    [session] { session->setLive(!session->isLive()); });
    menu->addSeparator();
    menu->addAction(tr("&Longer window"), QKeySequence(Qt::SHIFT | Qt::Key_Period), this,
                    [timeline] { timeline->changeWindow(fiveMinutes); });
    menu->addAction(tr("S&horter window"), QKeySequence(Qt::SHIFT | Qt::Key_Comma), this,
                    [timeline] { timeline->changeWindow(-fiveMinutes); });
    menu->addSeparator();
    for (const std::chrono::seconds span : timelineSpans()) {
        const int days = int(span / oneDay);
        menu->addAction(span <= oneDay ? tr("Show %n hour(s)", nullptr, int(span / oneHour))
                                       : tr("Show %n day(s)", nullptr, days),
                        this, [session, span] { session->setSpan(span); });
    }
    menu->addSeparator();
    menu->addAction(tr("Time &zones…"), this, &WindowMenus::chooseZones);
}

void WindowMenus::makeWindowMenu()
{
    QMenu* const menu = m_window.menuBar()->addMenu(tr("&Window"));
    WindowDocks* const docks = m_window.parts().docks;
    int number = 1;
    const auto actions = docks->toggleActions();
    for (QAction* const action : actions) {
        if (number <= 9)
            action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number++)));
        menu->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(tr("&Reset layout"), docks, &WindowDocks::reset);
    QAction* const full =
        menu->addAction(tr("&Full screen"), QKeySequence(QKeySequence::FullScreen), this,
                        [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
    full->setShortcut(Qt::Key_F11);
}

void WindowMenus::makeHelpMenu()
{
    QMenu* const menu = m_window.menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&Tour"), m_help, &HelpActions::showTour);
    menu->addAction(tr("What the &figures mean"), QKeySequence::HelpContents, m_help,
                    &HelpActions::showFigures);
    menu->addAction(tr("&Keys"), QKeySequence(Qt::Key_Question), m_help, &HelpActions::showKeys);
    menu->addSeparator();
    menu->addAction(tr("&Log…"), m_help, &HelpActions::showLog);
    menu->addAction(tr("Copy &diagnostic information"), m_help, &HelpActions::copyDiagnostics);
    menu->addSeparator();
    QAction* const about = menu->addAction(tr("&About Outagemap"), m_help, &HelpActions::showAbout);
    about->setMenuRole(QAction::AboutRole);
    connect(m_help, &HelpActions::message, &m_window, &MainWindow::showMessage);
}

void WindowMenus::findAnything()
{
    PaletteDialog dialog(m_window.parts(), m_indexing.isFinished() ? m_indexing.result() : nullptr,
                         &m_window);
    dialog.exec();
}

void WindowMenus::addPlaceToCompare()
{
    PaletteDialog dialog(m_window.parts(), m_indexing.isFinished() ? m_indexing.result() : nullptr,
                         &m_window);
    dialog.setWindowTitle(tr("Add a place to compare"));
    dialog.setPlaceAction(
        [this](RegionId region) { Q_EMIT m_window.parts().docks->region->pinWanted(region, true); });
    dialog.search({});
    dialog.exec();
}

void WindowMenus::chooseZones()
{
    ZonesDialog dialog(m_window.session().settings().zones, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_window.session().editSettings().zones = dialog.zones();
    m_window.parts().docks->timeline->setZones(dialog.zones());
}

void WindowMenus::openSettings()
{
    Settings& settings = m_window.session().editSettings();
    SettingsDialog dialog(settings, m_window.session().map().regions(), m_window.session().services(),
                          &m_window);
    FeedController& feeds = m_window.session().feeds();
    connect(&feeds, &FeedController::retentionReady, &dialog,
            [&dialog](const CacheRetention& retention) { dialog.storage().setRetention(retention); });
    feeds.askRetention();
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto retention = dialog.storage().changed())
        feeds.setRetention(*retention);
    const QString language = settings.language;
    settings = dialog.result();
    m_window.applySettings();
    if (settings.language != language)
        Q_EMIT m_window.languageWanted(settings.language);
}

} // namespace outagemap
