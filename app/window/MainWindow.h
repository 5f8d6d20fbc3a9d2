// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/MapSession.h"

#include <QFutureWatcher>
#include <QMainWindow>
#include <QPalette>

class QComboBox;
class QLabel;
class QProgressBar;
class QSplitter;
class QToolButton;

namespace outagemap {

class LegendView;
class MapView;
class RegionTable;
class TextLists;
class TimelineView;

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

private:
    void makeViews();
    void makeToolBar();
    void makeMenus();
    void makeStatusBar();
    void connectSession();

    void openFile();
    void openUrl();
    void exportSnapshot();
    void showAbout();
    void applyTheme(ThemeChoice theme);
    void fetch(const QString& location);

    void updateValues();
    void updateServices(const std::vector<ServiceState>& services);
    QString tipFor(RegionId region) const;
    void showProgress(const FeedProgress& progress);
    void showFinished(const FeedSummary& summary);
    void showMessage(const QString& message);

    std::unique_ptr<MapSession> m_session;
    QPalette m_systemPalette;
    MapView* m_mapView = nullptr;
    LegendView* m_legend = nullptr;
    RegionTable* m_table = nullptr;
    TextLists* m_texts = nullptr;
    TimelineView* m_timeline = nullptr;
    QSplitter* m_splitter = nullptr;
    QComboBox* m_services = nullptr;
    QLabel* m_feedState = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
    QFutureWatcher<Expected<void>> m_export;
    QString m_exportPath;
    bool m_firstFrame = true;
};

} // namespace outagemap
