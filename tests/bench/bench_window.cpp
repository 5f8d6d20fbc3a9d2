// SPDX-License-Identifier: GPL-3.0-or-later
// How long the GUI thread is away from its event loop while the real window is used, and how soon the first
// map is seen.
//   bench_window [CACHE]         on that cache, made first where there is none: of 10 million reports
//   bench_window --reports N     of another number; 0: the built-in replay
//   bench_window --details       also prints the longest stretches, and the act in which they were
#include "app/window/ComparePanel.h"
#include "app/window/ComplaintList.h"
#include "app/window/MainWindow.h"
#include "app/window/MapPane.h"
#include "app/window/MapView.h"
#include "app/window/Navigation.h"
#include "app/window/NoticeList.h"
#include "app/window/PaletteDialog.h"
#include "app/window/RegionPanel.h"
#include "app/window/RegionTable.h"
#include "app/window/ServiceList.h"
#include "app/window/SummaryView.h"
#include "app/window/TimelineView.h"
#include "app/window/WindowDocks.h"
#include "core/cache/CacheWriter.h"
#include "tests/bench/SyntheticReports.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QLineEdit>
#include <QMetaEnum>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <utility>
#include <vector>

using namespace outagemap;

namespace {

/// One event of the loop.
struct Stretch
{
    double wall = 0;     ///< milliseconds that the thread was away
    double computed = 0; ///< of these on a processor: what a quiet machine would take
    const char* act = "";
    const char* receiver = "";
    int type = 0;
};

double threadMilliseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

/// Measures how long each event keeps the thread. Those below a tenth of a millisecond are left out: there
/// are so many that the percentile would say nothing. (The dispatchers' own signals leave out timers or all.)
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        // Also called on the threads of questions and of drawing.
        if (!isWatching || QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        Stretch stretch{0, 0, act, receiver->metaObject()->className(), int(event->type())};
        const qint64 begin = m_clock.nsecsElapsed();
        const double computed = threadMilliseconds();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        constexpr double least = 0.1; // milliseconds
        stretch.wall = double(m_clock.nsecsElapsed() - begin) / 1e6;
        if (stretch.wall >= least) {
            stretch.computed = threadMilliseconds() - computed;
            stretches.push_back(stretch);
        }
        return result;
    }
    /// The script is itself within an event, which does not count.
    void enterLoop(QEventLoop& loop)
    {
        const int depth = std::exchange(m_depth, 0);
        loop.exec();
        m_depth = depth;
    }
    void watch()
    {
        m_clock.start();
        isWatching = true;
    }

    std::vector<Stretch> stretches;
    const char* act = "";
    std::atomic<bool> isWatching = false;

private:
    QElapsedTimer m_clock;
    int m_depth = 0;
};

WatchedApplication& application()
{
    return *static_cast<WatchedApplication*>(qApp);
}

double percentile(const std::vector<Stretch>& stretches, double Stretch::*time, double share)
{
    std::vector<double> values;
    for (const Stretch& stretch : stretches)
        values.push_back(stretch.*time);
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::size_t(share * double(values.size() - 1))];
}

void act(const char* name, int milliseconds, const std::function<void()>& what)
{
    // Within the loop, which really waits: what the act costs belongs to a stretch.
    application().act = name;
    QEventLoop loop;
    QTimer::singleShot(0, &loop, what);
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    application().enterLoop(loop);
}

template <typename T>
T must(Expected<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

void fill(const QString& path, const RegionDirectory& regions, std::int64_t reports)
{
    constexpr std::size_t batchReports = 20'000;
    const auto writer = must(CacheWriter::open(path, regions));
    (void)must(writer->beginFeed(QStringLiteral("/synthetic")));
    bench::SyntheticReports source(regions);
    FeedBatch batch;
    for (std::int64_t done = 0; done < reports; done += std::int64_t(batchReports)) {
        batch.items.assign(batchReports, Report{});
        for (FeedItem& item : batch.items)
            source.next(std::get<Report>(item));
        if (const auto written = writer->write(batch, {}); !written)
            qFatal("%s", qPrintable(written.error().message));
    }
    while (must(writer->tidy())) {
    }
}

/// The first start reads the replay; what counts is a later one.
Settings readReplay(const std::shared_ptr<const WorldMap>& map, const QString& cache)
{
    MainWindow first(map, cache, Settings());
    first.resize(1280, 720);
    first.show();
    QSignalSpy shown(&first, &MainWindow::firstFrameShown);
    QSignalSpy read(&first.session().feeds(), &FeedController::finished);
    first.session().start();
    if (!shown.wait(120'000) || (read.isEmpty() && !read.wait(120'000)))
        qFatal("the replay was not shown");
    return first.currentSettings();
}

void typeInto(QWidget* field, const QString& text)
{
    for (const QChar letter : text)
        act("type into a field", 60, [&] { QTest::keyClick(field, letter.toLatin1()); });
}

void clearField(const char* name, QLineEdit* field)
{
    act(name, 300, [field] { field->clear(); });
}

void useMap(MainWindow& window, int round)
{
    MapSession& session = window.session();
    MapView& view = window.parts().pane->map();
    const RegionDirectory& regions = session.map().regions();
    act("select a country", 300, [&] { session.select(regions.find(std::string_view("ID"))); });
    act("zoom to the country", 400, [&] { window.parts().navigation->zoomToSelected(); });
    act("select a subdivision", 300, [&] { session.select(regions.find(std::string_view("ID-JK"))); });
    act("pin", 300, [&] { (void)session.setPinned(session.selected(), round % 2 == 0); });
    act("show the world", 400, [&] { window.parts().navigation->showWorld(); });
    act("subdivisions", 300, [&] { session.setLevel(RegionLevel::Subdivision); });
    act("per million", 300, [&] { session.setMeasure(Measure::PerMillion); });
    for (int i = 0; i < 20; ++i)
        act("move the map", 16, [&] { QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier); });
    for (int i = 0; i < 10; ++i)
        act("zoom in", 16, [&] { view.zoomIn(); });
    for (int i = 0; i < 10; ++i)
        act("zoom out", 16, [&] { view.zoomOut(); });
    for (int i = 0; i < 20; ++i)
        act("point at places", 16, [&] { QTest::mouseMove(&view, {100 + 25 * i, 150 + 5 * i}); });
    for (int i = 0; i < 10; ++i)
        act("arrow keys on the map", 30, [&] { QTest::keyClick(&view, Qt::Key_Left); });
}

void useTime(MainWindow& window)
{
    TimelineView& timeline = *window.parts().docks->timeline;
    MapSession& session = window.session();
    act("play", 1500, [&] { timeline.setPlaying(true); });
    act("pause", 300, [&] { timeline.setPlaying(false); });
    for (int i = 0; i < 20; ++i)
        act("step back", 30, [&] { timeline.stepBack(); });
    act("countries", 300, [&] { session.setLevel(RegionLevel::Country); });
    act("times usual", 300, [&] { session.setMeasure(Measure::TimesUsual); });
    act("a week", 500, [&] { session.setSpan(oneWeek); });
    act("a day", 500, [&] { session.setSpan(oneDay); });
    act("longer window", 300, [&] { timeline.changeWindow(fiveMinutes); });
    act("shorter window", 300, [&] { timeline.changeWindow(-fiveMinutes); });
}

void useLists(MainWindow& window)
{
    const WindowDocks& docks = *window.parts().docks;
    MapSession& session = window.session();
    act("show the place", 300, [&] { window.parts().docks->raise(docks.region); });
    act("show the comparison", 300, [&] { window.parts().docks->raise(docks.compare); });
    act("show notices", 300, [&] { window.parts().docks->raise(docks.notices); });
    act("show the words", 300, [&] { window.parts().docks->raise(docks.summary); });
    act("show the table", 300, [&] { window.parts().docks->raise(docks.table); });
    auto* const filter = docks.table->findChild<QLineEdit*>();
    typeInto(filter, QStringLiteral("indo"));
    clearField("clear the filter", filter);
    act("show complaints", 500, [&] { window.parts().docks->raise(docks.complaints); });
    act("the world's complaints", 500, [&] { session.select(RegionId::world()); });
    auto* const list = docks.complaints->findChild<QTableView*>();
    for (int i = 0; i < 40; ++i)
        act("scroll complaints", 16,
            [&] { list->verticalScrollBar()->setValue(list->verticalScrollBar()->value() + 400); });
    auto* const search = docks.complaints->findChild<QLineEdit*>();
    typeInto(search, QStringLiteral("mensajes"));
    act("read what was found", 600, [] {});
    clearField("end the search", search);
    if (session.services().size() > 1) {
        act("another service", 600, [&] { session.setService(session.services()[1].summary.service); });
        act("the first service", 600, [&] { session.setService(session.services()[0].summary.service); });
    }
}

void useWindow(MainWindow& window, int round)
{
    static const auto places = std::make_shared<PlaceIndex>(window.session().map().regions());
    auto palette = std::make_unique<PaletteDialog>(window.parts(), places, &window);
    act("open Ctrl+K", 200, [&] { palette->show(); });
    typeInto(palette->findChild<QLineEdit*>(), QStringLiteral("singap"));
    act("close Ctrl+K", 100, [&] { palette.reset(); });
    act("theme", 300, [&] { window.applyTheme(round % 2 == 0 ? ThemeChoice::Dark : ThemeChoice::Light); });
    act("larger window", 400, [&] { window.resize(1600, 900); });
    act("smaller window", 400, [&] { window.resize(1280, 720); });
}

void printDetails(std::vector<Stretch> stretches)
{
    constexpr std::size_t shown = 12;
    const QMetaEnum types = QMetaEnum::fromType<QEvent::Type>();
    for (double Stretch::*const time : {&Stretch::wall, &Stretch::computed}) {
        std::sort(stretches.begin(), stretches.end(),
                  [time](const Stretch& a, const Stretch& b) { return a.*time > b.*time; });
        for (std::size_t i = 0; i < std::min(shown, stretches.size()); ++i) {
            const Stretch& stretch = stretches[i];
            std::printf("# %.1f ms (%.1f computed) in \"%s\": %s to %s\n", stretch.wall, stretch.computed,
                        stretch.act, types.valueToKey(stretch.type), stretch.receiver);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication watched(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("reports"), QString(), QStringLiteral("N"), QStringLiteral("10000000")});
    parser.addOption({QStringLiteral("details"), QString()});
    parser.process(watched);
    QTemporaryDir folder;
    QString cache = folder.filePath(QStringLiteral("c.db"));
    Settings settings;
    {
        const auto map = must(WorldMap::open(WorldMap::defaultPath()));
        if (!parser.positionalArguments().isEmpty())
            cache = parser.positionalArguments().first();
        const auto reports = parser.value(QStringLiteral("reports")).toLongLong();
        if (reports > 0 && !QFileInfo::exists(cache))
            fill(cache, map->regions(), reports);
        else if (reports == 0)
            settings = readReplay(map, cache);
    }

    QElapsedTimer start;
    start.start();
    const auto map = must(WorldMap::open(WorldMap::defaultPath()));
    MainWindow window(map, cache, settings);
    window.resize(1280, 720);
    window.show();
    QSignalSpy shown(&window, &MainWindow::firstFrameShown);
    window.session().start();
    if (!shown.wait(120'000))
        return 1;
    std::printf("start_to_map %.0f ms\n", double(start.nsecsElapsed()) / 1e6);

    // Within exec: only there does a change of the palette reach the widgets.
    QTimer::singleShot(0, &window, [&] {
        watched.watch();
        for (int round = 0; round < 3; ++round) {
            useMap(window, round);
            useTime(window);
            useLists(window);
            useWindow(window, round);
        }
        watched.isWatching = false;
        QCoreApplication::exit(0);
    });
    if (const int status = QApplication::exec(); status != 0)
        return status;
    const auto& stretches = watched.stretches;
    std::printf("gui_away_p99 %.1f ms\n", percentile(stretches, &Stretch::wall, 0.99));
    std::printf("gui_away_max %.1f ms\n", percentile(stretches, &Stretch::wall, 1));
    std::printf("gui_away_p99_of_processor_time %.1f ms\n", percentile(stretches, &Stretch::computed, 0.99));
    std::printf("gui_away_max_of_processor_time %.1f ms\n", percentile(stretches, &Stretch::computed, 1));
    std::printf("gui_away_count %zu events\n", stretches.size());
    if (parser.isSet(QStringLiteral("details")))
        printDetails(stretches);
    return 0;
}
