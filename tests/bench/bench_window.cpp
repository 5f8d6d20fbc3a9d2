// SPDX-License-Identifier: GPL-3.0-or-later
// How long the GUI thread is away from its event loop while the real window is used, and how soon the first
// map is seen. `bench_window [CACHE]`: an own cache file (else the replay is read into a temporary one).
#include "app/window/ComparePanel.h"
#include "app/window/MainWindow.h"
#include "app/window/MapPane.h"
#include "app/window/MapView.h"
#include "app/window/Navigation.h"
#include "app/window/RegionPanel.h"
#include "app/window/TimelineView.h"
#include "app/window/WindowDocks.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

using namespace outagemap;

namespace {

/// Measures how long each event keeps the thread. Those below a tenth of a millisecond are left out: there
/// are so many that the percentile would say nothing. (The dispatchers' own signals leave out timers or all.)
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0 || !isWatching)
            return QApplication::notify(receiver, event);
        const qint64 begin = m_clock.nsecsElapsed();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        constexpr double least = 0.1; // milliseconds
        if (const double took = double(m_clock.nsecsElapsed() - begin) / 1e6; took >= least)
            times.push_back(took);
        return result;
    }
    void watch()
    {
        m_clock.start();
        isWatching = true;
    }

    std::vector<double> times; ///< milliseconds
    bool isWatching = false;

private:
    QElapsedTimer m_clock;
    int m_depth = 0;
};

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::size_t(share * double(values.size() - 1))];
}

void act(int milliseconds, const std::function<void()>& what)
{
    // Within the loop, which really waits: what the act costs belongs to a stretch.
    QEventLoop loop;
    QTimer::singleShot(0, &loop, what);
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    QTemporaryDir folder;
    const QString cache =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : folder.filePath(QStringLiteral("c.db"));
    Settings settings;
    if (argc <= 1) {
        // The first start reads the replay; what counts is a later one.
        const auto map = WorldMap::open(WorldMap::defaultPath());
        if (!map)
            return 1;
        MainWindow first(*map, cache, settings);
        first.resize(1280, 720);
        first.show();
        QSignalSpy shown(&first, &MainWindow::firstFrameShown);
        QSignalSpy read(&first.session().feeds(), &FeedController::finished);
        first.session().start();
        if (!shown.wait(120'000) || (read.isEmpty() && !read.wait(120'000)))
            return 1;
        settings = first.currentSettings();
    }

    QElapsedTimer start;
    start.start();
    const auto map = WorldMap::open(WorldMap::defaultPath());
    if (!map)
        return 1;
    MainWindow window(*map, cache, settings);
    window.resize(1280, 720);
    window.show();
    QSignalSpy shown(&window, &MainWindow::firstFrameShown);
    window.session().start();
    if (!shown.wait(120'000))
        return 1;
    std::printf("start_to_map %.0f ms\n", double(start.nsecsElapsed()) / 1e6);

    application.watch();
    MapSession& session = window.session();
    MapView& view = window.parts().pane->map();
    TimelineView& timeline = *window.parts().docks->timeline;
    const RegionDirectory& regions = (*map)->regions();
    for (int round = 0; round < 3; ++round) {
        act(300, [&] { session.select(regions.find(std::string_view("ID"))); });
        act(400, [&] { window.parts().navigation->zoomToSelected(); });
        act(300, [&] { session.select(regions.find(std::string_view("ID-JK"))); });
        act(300, [&] { (void)session.setPinned(session.selected(), round % 2 == 0); });
        act(400, [&] { window.parts().navigation->showWorld(); });
        act(300, [&] { session.setLevel(RegionLevel::Subdivision); });
        act(300, [&] { session.setMeasure(Measure::PerMillion); });
        for (int i = 0; i < 20; ++i)
            act(16, [&] { QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier); });
        for (int i = 0; i < 10; ++i)
            act(16, [&] { view.zoomIn(); });
        for (int i = 0; i < 10; ++i)
            act(16, [&] { view.zoomOut(); });
        act(1500, [&] { timeline.setPlaying(true); });
        act(300, [&] { timeline.setPlaying(false); });
        for (int i = 0; i < 20; ++i)
            act(30, [&] { timeline.stepBack(); });
        act(300, [&] { session.setLevel(RegionLevel::Country); });
        act(300, [&] { session.setMeasure(Measure::TimesUsual); });
        act(300, [&] { window.parts().docks->raise(window.parts().docks->region); });
        act(300, [&] { window.parts().docks->raise(window.parts().docks->compare); });
        act(300, [&] { window.applyTheme(round % 2 == 0 ? ThemeChoice::Dark : ThemeChoice::Light); });
    }
    std::printf("gui_away_p99 %.1f ms\n", percentile(application.times, 0.99));
    std::printf("gui_away_max %.1f ms\n", percentile(application.times, 1));
    std::printf("gui_away_count %zu events\n", application.times.size());
    return 0;
}
