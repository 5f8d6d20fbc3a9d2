// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/MapSession.h"

#include <QMainWindow>
#include <QPalette>

class QSplitter;

namespace outagemap {

class FeedStatus;
class LegendView;
class MapView;
class RegionTable;
class SummaryView;
class TextLists;
class TimelineView;
class ViewBar;

/// The program's window: puts the views together and their signals on the session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::shared_ptr<const WorldMap> map, const QString& cachePath, const Settings& settings);
    ~MainWindow() override;

    MapSession& session() { return *m_session; }
    /// What is to be remembered.
    Settings currentSettings() const;

Q_SIGNALS:
    /// The first frame with values is on the screen.
    void firstFrameShown();
    /// Whoever made the window makes another one in that language.
    void languageChosen(const QString& tag);

private:
    void makeViews();
    void makeBars();
    void makeMenus();
    void connectSession();

    void openFile();
    void openUrl();
    void exportSnapshot();
    void showAbout();
    void applyTheme(ThemeChoice theme);
    void fetch(const QString& location);

    void updateValues();
    QString tipFor(RegionId region) const;
    void showMessage(const QString& message);

    std::unique_ptr<MapSession> m_session;
    QPalette m_systemPalette;
    MapView* m_mapView = nullptr;
    LegendView* m_legend = nullptr;
    RegionTable* m_table = nullptr;
    TextLists* m_texts = nullptr;
    SummaryView* m_summary = nullptr;
    TimelineView* m_timeline = nullptr;
    QSplitter* m_splitter = nullptr;
    ViewBar* m_bar = nullptr;
    FeedStatus* m_status = nullptr;
    bool m_firstFrame = true;
};

} // namespace outagemap
