// SPDX-License-Identifier: GPL-3.0-or-later
// What users do with the window, driven with mouse and keys on the built-in replay, one function an act,
// under Xvfb where there is one. Pictures of each are left in build/pictures.
#include "app/window/BreadcrumbBar.h"
#include "app/window/ComparePanel.h"
#include "app/window/ComplaintList.h"
#include "app/window/FeedsDialog.h"
#include "app/window/HelpActions.h"
#include "app/window/LegendView.h"
#include "app/window/MainWindow.h"
#include "app/window/MapPane.h"
#include "app/window/MapView.h"
#include "app/window/Navigation.h"
#include "app/window/NoticeList.h"
#include "app/window/Notifier.h"
#include "app/window/PaletteDialog.h"
#include "app/window/PlainTextDialog.h"
#include "app/window/RegionPanel.h"
#include "app/window/RegionTable.h"
#include "app/window/ServiceList.h"
#include "app/window/SettingsDialog.h"
#include "app/window/ShareActions.h"
#include "app/window/SideQuestions.h"
#include "app/window/SummaryView.h"
#include "app/window/Theme.h"
#include "app/window/TimelinePlot.h"
#include "app/window/TimelineView.h"
#include "app/window/Tour.h"
#include "app/window/WelcomeBar.h"
#include "app/window/WindowDocks.h"
#include "tests/support/WithDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QToolTip>
#include <QtTest>

using namespace outagemap;

namespace {

constexpr int longWait = 60'000; // for what is computed, on a machine that has other things to do

} // namespace

class TestWindowActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void openForTheFirstTime();
    void seeWhichServicesHaveProblems();
    void seeWhere();
    void seeSinceWhen();
    void compareThreePlaces();
    void readWhatPeopleWrite();
    void readWhatWasPublished();
    void beTold();
    void findAnything();
    void copyAndShare();
    void settingsAndHelp();
    void keysShowAndCloseViews();
    void laterStartsRestoreEverything();
    void worksOnASmallScreen();
    void themesAndRightToLeft();
    void cleanupTestCase();

private:
    void keep(const char* name);
    RegionId region(const char* code) const { return m_map->regions().find(std::string_view(code)); }
    MapSession& session() const { return m_window->session(); }
    const WindowParts& parts() const { return m_window->parts(); }

    std::shared_ptr<const WorldMap> m_map;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowActs::keep(const char* name)
{
    const QDir folder(QStringLiteral(OUTAGEMAP_PICTURES));
    QDir().mkpath(folder.path());
    QVERIFY(m_window->grab().save(folder.filePath(QLatin1String(name) + QStringLiteral(".png"))));
}

void TestWindowActs::initTestCase()
{
    const auto map = WorldMap::open(WorldMap::defaultPath());
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    m_map = *map;
}

/// Keys go to the window that is active: dialogs of the act before may have taken that away.
void TestWindowActs::init()
{
    if (!m_window)
        return;
    m_window->activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isActiveWindow(), longWait);
}

void TestWindowActs::openForTheFirstTime()
{
    Settings settings;
    settings.language = QStringLiteral("en");
    settings.theme = ThemeChoice::Light;
    m_window = std::make_unique<MainWindow>(m_map, m_folder.filePath(QStringLiteral("c.db")), settings);
    m_window->resize(1280, 720);
    m_window->show();
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QSignalSpy shown(m_window.get(), &MainWindow::firstFrameShown);
    session().start();
    QVERIFY(shown.wait(longWait));
    QCOMPARE(session().service().slug(), std::string("whatsapp"));
    QCOMPARE(toRfc3339(session().at()), QStringLiteral("2017-05-03T20:50:00Z"));
    QCOMPARE(session().values()->nature(), SourceNature::Reconstruction);
    QCOMPARE(int(*(*session().values())[region("SG")].classFor(Measure::TimesUsual)), 4);
    // A line says what it is, and where real feeds are turned on.
    WelcomeBar& welcome = parts().pane->welcome();
    QVERIFY(welcome.isVisible());
    QVERIFY(welcome.findChild<QLabel*>()->text().contains(QStringLiteral("3 May 2017")));
    keep("1-open");
    QSignalSpy feeds(&welcome, &WelcomeBar::feedsWanted);
    const auto buttons = welcome.findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(feeds.count(), 1);
    QPointer<FeedsDialog> dialog = m_window->findChild<FeedsDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
    QTRY_VERIFY(dialog.isNull());
    QVERIFY(!welcome.isVisible());
    QVERIFY(m_window->currentSettings().tourSeen);
    session().editSettings().tourSeen = false;
    Q_EMIT session().valuesChanged();
    QVERIFY(welcome.isVisible());
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QPointer<Tour> tour = m_window->findChild<Tour*>();
    QVERIFY(tour && tour->isVisible());
    keep("1-tour");
    const int steps = tour->stepCount();
    for (int i = 0; i < steps; ++i)
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(tour.isNull());
    QVERIFY(!welcome.isVisible());
}

void TestWindowActs::seeWhichServicesHaveProblems()
{
    ServiceListModel& model = parts().docks->services->model();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, longWait);
    QCOMPARE(model.index(0).data(ServiceListModel::StatusRole).toInt(), int(ServiceStatus::Problem));
    QVERIFY(!model.index(0).data(ServiceListModel::SinceRole).toString().isEmpty());
    QVERIFY(!model.index(0).data(ServiceListModel::RateRole).toString().isEmpty());
    auto* const view = parts().docks->services->findChild<QListView*>();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(model.index(0)).center());
    QTest::keyClick(view, Qt::Key_Asterisk);
    QCOMPARE(session().settings().favourites, QStringList{QStringLiteral("whatsapp")});
    keep("2-services");
    auto* const filter = parts().docks->services->findChild<QLineEdit*>();
    QTest::keyClicks(filter, QStringLiteral("nothing like it"));
    QCOMPARE(model.rowCount(), 0);
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("whats"));
    QCOMPARE(model.rowCount(), 1);
    filter->clear();
}

void TestWindowActs::seeWhere()
{
    MapView& map = parts().pane->map();
    const RegionId indonesia = region("ID");
    const QPoint place = map.placeOf(indonesia)->toPoint();
    // Pointing at a place says its figures.
    QTest::mouseMove(&map, place - QPoint(40, 0));
    QTest::mouseMove(&map, place);
    QTRY_VERIFY_WITH_TIMEOUT(QToolTip::text().contains(QStringLiteral("Indonesia")), longWait);
    QTest::mouseClick(&map, Qt::LeftButton, {}, place);
    QCOMPARE(session().selected(), indonesia);
    parts().docks->raise(parts().docks->region);
    QTRY_VERIFY_WITH_TIMEOUT(session().timeline().region == indonesia, longWait);
    QVERIFY2(parts().docks->region->text().contains(QStringLiteral("Indonesia")),
             qPrintable(parts().docks->region->text()));
    QVERIFY(parts().docks->region->text().contains(QStringLiteral("times usual")));
    QVERIFY(parts().docks->region->text().contains(QStringLiteral("Local time")));
    keep("3-place");
    QTest::mouseDClick(&map, Qt::LeftButton, {}, place);
    QVERIFY(map.camera().zoom() > 2);
    QCOMPARE(session().settings().level, RegionLevel::Subdivision);
    QTRY_VERIFY_WITH_TIMEOUT(
        map.frame().level == RegionLevel::Subdivision && map.frame().camera == map.camera(), longWait);
    keep("3-zoomed");
    // Breadcrumbs: world, area(s), country.
    const auto crumbs = parts().pane->breadcrumbs().findChildren<QToolButton*>();
    QVERIFY(crumbs.size() >= 3);
    // Keys: arrows go from region to region, Escape goes up.
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_Right);
    QCOMPARE(m_map->regions().level(session().selected()), RegionLevel::Subdivision);
    QTest::keyClick(&map, Qt::Key_Escape);
    QVERIFY(m_map->regions().level(session().selected()) == RegionLevel::Country);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&map, Qt::Key_Backspace);
    QCOMPARE(session().selected(), RegionId::world());
    QVERIFY(map.camera().zoom() < 1.05);
    QCOMPARE(session().settings().level, RegionLevel::Country);
    // Small places are reachable from the table: typed, then Enter.
    RegionTable* const table = parts().docks->table;
    parts().docks->raise(table);
    auto* const filter = table->findChild<QLineEdit*>();
    auto* const rows = table->findChild<QTableView*>();
    QTest::keyClicks(filter, QStringLiteral("singap"));
    QCOMPARE(table->model().rowCount(), 1);
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {},
                      rows->visualRect(table->model().index(0, 0)).center());
    QCOMPARE(session().selected(), region("SG"));
    QTest::keyClick(rows, Qt::Key_Return);
    QVERIFY(map.camera().zoom() > 20);
    filter->clear();
    // The first breadcrumb is the world.
    QTest::mouseClick(parts().pane->breadcrumbs().findChild<QToolButton*>(), Qt::LeftButton);
    QCOMPARE(session().selected(), RegionId::world());
    QVERIFY(map.camera().zoom() < 1.05);
    // A level that was chosen stays, however near one comes.
    session().setLevel(RegionLevel::Country);
    parts().navigation->zoomTo(indonesia);
    QCOMPARE(session().settings().level, RegionLevel::Country);
    session().setLevel(RegionLevel::World);
    QCOMPARE(session().settings().level, RegionLevel::Subdivision);
    parts().navigation->zoomTo(RegionId::world());
    QCOMPARE(session().settings().level, RegionLevel::Country);
}

void TestWindowActs::seeSinceWhen()
{
    TimelineView* const timeline = parts().docks->timeline;
    MapView& map = parts().pane->map();
    map.setFocus();
    const UtcTime before = session().at();
    QTest::keyClick(m_window.get(), Qt::Key_Period);
    QCOMPARE(session().at(), before + fiveMinutes);
    QTest::keyClick(m_window.get(), Qt::Key_Comma);
    QCOMPARE(session().at(), before);
    QTest::keyClick(&map, Qt::Key_Space);
    QVERIFY(timeline->isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(session().at() > before, longWait);
    QTest::keyClick(&map, Qt::Key_Space);
    QVERIFY(!timeline->isPlaying());
    // The window of the plot is dragged, and loop, speed and live have keys.
    session().setAt(before);
    auto* const curve = timeline->findChild<TimelinePlot*>();
    auto* const plot = curve->findChild<QWidget*>();
    const double end = curve->pixelOf(before);
    const int middle = plot->height() / 2;
    QTest::mousePress(plot, Qt::LeftButton, {}, {int(end) - 2, middle});
    QTest::mouseMove(plot, {int(end) - 30, middle});
    QTest::mouseRelease(plot, Qt::LeftButton, {}, {int(end) - 30, middle});
    QVERIFY(session().at() < before);
    QTest::keyClick(m_window.get(), Qt::Key_O);
    QVERIFY(session().settings().loop);
    QTest::keyClick(m_window.get(), Qt::Key_O);
    const int speed = session().settings().stepsPerSecond;
    QTest::keyClick(m_window.get(), Qt::Key_BracketRight);
    QVERIFY(session().settings().stepsPerSecond > speed);
    QTest::keyClick(m_window.get(), Qt::Key_BracketLeft);
    QTest::keyClick(m_window.get(), Qt::Key_L);
    QVERIFY(session().isLive());
    QTest::keyClick(m_window.get(), Qt::Key_L);
    QVERIFY(!session().isLive());
    session().setAt(before);
    QVERIFY2(timeline->clockText().contains(QStringLiteral("20:50 UTC")), qPrintable(timeline->clockText()));
    QTRY_VERIFY_WITH_TIMEOUT(!parts().side->incidents().empty(), longWait);
    QSignalSpy values(&session(), &MapSession::valuesChanged);
    timeline->changeWindow(-fiveMinutes);
    QCOMPARE(session().settings().window, std::chrono::seconds(55 * 60));
    QVERIFY(values.wait(longWait));
    timeline->changeWindow(fiveMinutes);
    session().setLive(true);
    QVERIFY(session().at() > before + oneWeek);
    session().setLive(false);
    session().setAt(before);
    QCOMPARE(session().at(), before);
    keep("4-time");
}

void TestWindowActs::compareThreePlaces()
{
    MapView& map = parts().pane->map();
    map.setFocus();
    for (const char* code : {"ID-JK", "SG", "PH"}) {
        session().select(region(code));
        QTest::keyClick(m_window.get(), Qt::Key_P);
    }
    QCOMPARE(session().settings().pins.size(), 3);
    ComparePanel* const compare = parts().docks->compare;
    QTRY_COMPARE_WITH_TIMEOUT(compare->model().rowCount(), 3, longWait);
    QCOMPARE(compare->curveCount(), 3);
    for (int row = 0; row < 3; ++row)
        QVERIFY(!compare->model().index(row, CompareModel::Interval).data().toString().isEmpty());
    // As the news desk wrote: Singapore far worse than Jakarta.
    const auto& places = parts().side->comparison().places;
    QVERIFY(*places[1].figures.ratio > *places[0].figures.ratio);
    QVERIFY(places[1].onset.has_value());
    keep("5-compare");
    for (const char* code : {"BR", "DE", "FR", "GB"})
        (void)session().setPinned(region(code), true);
    QCOMPARE(session().settings().pins.size(), Settings::maxPins); // the seventh was refused
    for (const char* code : {"BR", "DE", "FR"})
        (void)session().setPinned(region(code), false);
}

void TestWindowActs::readWhatPeopleWrite()
{
    session().select(RegionId::world());
    ComplaintList* const list = parts().docks->complaints;
    parts().docks->raise(list);
    // Of the whole world there is more than one page; no more is read than is looked at.
    QTRY_VERIFY_WITH_TIMEOUT(list->model().rowCount() >= QueryController::complaintPageSize, longWait);
    QVERIFY(list->model().rowCount() <= QueryController::complaintPageSize * 2);
    const StoredReport& first = list->model().reportAt(0);
    QVERIFY(first.time <= session().at() && !first.text.isEmpty());
    if (list->model().rowCount() > 1)
        QVERIFY(first.time >= list->model().reportAt(1).time);
    keep("6-users");
    QString text;
    auto* const view = list->findChild<QTableView*>();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(list->model().index(0)).center());
    test::withDialog([&] { QTest::keyClick(view, Qt::Key_Return); },
                     [&](QWidget* dialog) { text = dialog->windowTitle(); });
    QVERIFY(!text.isEmpty());
    QVERIFY(!list->kindsText().isEmpty());
    // Found by their words, in any language; further pages follow without a gap and without anything twice.
    QTest::keyClicks(list->findChild<QLineEdit*>(), QStringLiteral("messages"));
    QTRY_VERIFY_WITH_TIMEOUT(list->model().rowCount() > 0 &&
                                 list->model().reportAt(0).text.contains(QStringLiteral("messages")),
                             longWait);
    keep("6-search");
    list->findChild<QLineEdit*>()->clear();
    QTRY_VERIFY_WITH_TIMEOUT(list->model().rowCount() >= QueryController::complaintPageSize, longWait);
    for (int pages = 0; pages < 3; ++pages) {
        const int before = list->model().rowCount();
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        QTRY_VERIFY_WITH_TIMEOUT(list->model().rowCount() > before, longWait);
    }
    QSet<std::int64_t> keys;
    for (int row = 0; row < list->model().rowCount(); ++row) {
        keys.insert(list->model().reportAt(row).key);
        QVERIFY(row == 0 || list->model().reportAt(row).time <= list->model().reportAt(row - 1).time);
    }
    QCOMPARE(int(keys.size()), list->model().rowCount());
}

void TestWindowActs::readWhatWasPublished()
{
    NoticeList* const list = parts().docks->notices;
    parts().docks->raise(list);
    QTRY_VERIFY_WITH_TIMEOUT(list->model().rowCount() > 0, longWait);
    QTRY_COMPARE_WITH_TIMEOUT(session().timeline().region, RegionId::world(), longWait);
    for (int row = 1; row < list->model().rowCount(); ++row)
        QVERIFY(list->model().noticeAt(row).time >= list->model().noticeAt(row - 1).time);
    keep("7-notices");
    bool isShown = false;
    auto* const view = list->findChild<QListView*>();
    view->setCurrentIndex(list->model().index(0));
    test::withDialog([&] { QTest::keyClick(view, Qt::Key_Return); },
                     [&](QWidget* dialog) { isShown = qobject_cast<PlainTextDialog*>(dialog) != nullptr; });
    QVERIFY(isShown);
    // A flag of the time line leads there, also to one that the list does not hold yet.
    auto* const curve = parts().docks->timeline->findChild<TimelinePlot*>();
    const UtcTime before = session().at();
    session().setSpan(std::chrono::hours(72));
    for (const UtcTime at : {before, session().range().start}) {
        session().setAt(at);
        QTRY_COMPARE_WITH_TIMEOUT(list->model().rowCount() > 0, at == before, longWait);
        parts().docks->raise(parts().docks->complaints);
        view->setCurrentIndex({});
        QTRY_VERIFY_WITH_TIMEOUT(!curve->flags().empty(), longWait);
        const NoticeFlag flag = curve->flags().back();
        const Notice wanted = session().timeline().notices[flag.notices.front()];
        QTest::mouseClick(curve->findChild<QWidget*>(), Qt::LeftButton, {}, curve->middleOf(flag).toPoint());
        QTRY_VERIFY_WITH_TIMEOUT(view->currentIndex().isValid(), longWait);
        QCOMPARE(list->model().noticeAt(view->currentIndex().row()).id, wanted.id);
        QVERIFY(view->isVisible());
    }
    session().setAt(before);
    session().setSpan(std::chrono::hours(24));
}

void TestWindowActs::beTold()
{
    auto* const notifier = m_window->findChild<Notifier*>();
    QVERIFY(notifier != nullptr);
    QSignalSpy told(notifier, &Notifier::told);
    NotifyRules& rules = session().editSettings().notify;
    rules.enabled = true;
    rules.services = {QStringLiteral("whatsapp"), QStringLiteral("tested")};
    rules.places = {QStringLiteral("SG")};
    notifier->update();
    // Reports of just now come in, while the window shows a day of 2017.
    const UtcTime shown = session().at();
    const UtcTime now = MapSession::now();
    QFile feed(m_folder.filePath(QStringLiteral("now.ndjson")));
    QVERIFY(feed.open(QIODevice::WriteOnly));
    int number = 0;
    const auto write = [&](UtcTime at, int reports) {
        feed.write(QStringLiteral(R"({"id":"t%1","service":"tested","time":"%2","region":"SG","count":%3})"
                                  "\n")
                       .arg(++number)
                       .arg(toRfc3339(at))
                       .arg(reports)
                       .toUtf8());
    };
    for (UtcTime at = now - 2 * oneDay; at < now - oneHour / 2; at = at + fiveMinutes)
        write(at, 2);
    for (UtcTime at = now - oneHour / 2; at < now; at = at + fiveMinutes)
        write(at, 200);
    feed.close();
    session().feeds().fetch({feed.fileName(), {}});
    QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), longWait);
    const QString text = told.first().first().toString();
    QVERIFY2(text.contains(QStringLiteral("Tested has problems since")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Singapore")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("WhatsApp")), qPrintable(text)); // the past is no news
    QCOMPARE(session().at(), shown);
    // What happens in the quiet hours is told after them.
    told.clear();
    WatchedState over;
    over.at = now;
    over.services = {ServiceRow()};
    over.services.front().state.summary.service = *ServiceId::fromSlug("tested");
    over.services.front().state.status = ServiceStatus::Ok;
    rules.quiet = true;
    rules.quietFrom = 0;
    rules.quietTo = 24 * 60;
    notifier->take(over);
    QCOMPARE(told.count(), 0);
    rules.quiet = false;
    notifier->take(over);
    QCOMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().contains(QStringLiteral("over")));
    rules = {};
    notifier->update();
}

void TestWindowActs::findAnything()
{
    QStringList found;
    const auto search = [&](const QString& text) {
        auto places = std::make_shared<PlaceIndex>(m_map->regions());
        PaletteDialog dialog(parts(), places);
        dialog.search(text);
        found.clear();
        for (int row = 0; row < dialog.model().rowCount(); ++row)
            found += dialog.model().index(row).data().toString();
        if (dialog.model().rowCount() > 0)
            dialog.model().entryAt(0).run();
    };
    search(QStringLiteral("sao paulo"));
    QCOMPARE(m_map->regions()[session().selected()].code, QStringLiteral("BR-SP"));
    search(QStringLiteral("Singapura")); // Indonesian
    QCOMPARE(session().selected(), region("SG"));
    search(QStringLiteral("2017-05-03 21:30"));
    QCOMPARE(toRfc3339(session().at()), QStringLiteral("2017-05-03T21:30:00Z"));
    search(QStringLiteral("20:50"));
    QCOMPARE(toRfc3339(session().at()), QStringLiteral("2017-05-03T20:50:00Z"));
    search(QStringLiteral("whole world"));
    QVERIFY(parts().pane->map().camera().zoom() < 1.05);
    search(QStringLiteral("dark")); // and not Darkhan
    QCOMPARE(session().settings().theme, ThemeChoice::Dark);
    m_window->applyTheme(ThemeChoice::Light);
    search(QStringLiteral("whats"));
    QVERIFY(found.first().contains(QStringLiteral("WhatsApp")));
    // Ctrl+K opens it.
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    bool isOpen = false;
    const auto find = [&](QWidget* dialog) {
        isOpen = qobject_cast<PaletteDialog*>(dialog) != nullptr;
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("jakart"));
        const QDir folder(QStringLiteral(OUTAGEMAP_PICTURES));
        dialog->grab().save(folder.filePath(QStringLiteral("9-find.png")));
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    };
    test::withDialog([&] { QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier); }, find);
    QVERIFY(isOpen);
    QCOMPARE(session().selected(), region("ID-JK"));
    parts().navigation->zoomTo(RegionId::world());
    session().select(RegionId::world());
}

void TestWindowActs::copyAndShare()
{
    ShareActions& share = m_window->share();
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Singapore")));
    QVERIFY(share.tableCsv().contains("\r\n\"SG\","));
    QSignalSpy messages(&share, &ShareActions::message);
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!messages.isEmpty(), longWait);
    QCOMPARE(QApplication::clipboard()->image().size(), QSize(1920, 1080));
    QSignalSpy caption(&share, &ShareActions::captionCopied);
    QTest::keyClick(m_window.get(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(caption.wait(longWait));
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("WhatsApp")));

    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const QString link = QApplication::clipboard()->text();
    const SharedView view = share.sharedView();
    session().select(region("BR"));
    session().setAt(session().at() - oneHour);
    messages.clear();
    share.openView(link);
    QCOMPARE(share.sharedView().at, view.at);
    QCOMPARE(share.sharedView().place, view.place);
    QCOMPARE(messages.count(), 1);
    // What is missing here is said.
    SharedView foreign = view;
    foreign.service = *ServiceId::fromSlug("other");
    foreign.place = QStringLiteral("XX-1");
    QCOMPARE(share.missing(foreign).size(), 2);
    foreign = view;
    foreign.at = view.at + oneWeek * 10;
    QCOMPARE(share.missing(foreign).size(), 1);
    QVERIFY(share.missing(view).isEmpty());
    const QString path = m_folder.filePath(QStringLiteral("v.outagemap"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"outagemap-view\":1,\"service\":\"<b>\"}");
    file.close();
    messages.clear();
    share.openView(path);
    QTRY_COMPARE_WITH_TIMEOUT(messages.count(), 1, longWait);
    keep("10-share");
}

void TestWindowActs::settingsAndHelp()
{
    Settings settings = session().settings();
    settings.notify.places = {QStringLiteral("SG")};
    const SettingsDialog dialog(settings, m_map->regions(), session().services());
    Settings result = dialog.result();
    QCOMPARE(result, settings); // opening and closing changes nothing
    HelpActions help(parts());
    QVERIFY(help.keys().contains(QStringLiteral("Ctrl+K")));
    const QString diagnostics = help.diagnostics();
    QVERIFY(!diagnostics.contains(m_folder.path()) &&
            !diagnostics.contains(QDir::homePath() + QLatin1Char('/')));
    auto* const tour = new Tour(parts(), m_window.get());
    tour->start();
    keep("tour");
    const int steps = tour->stepCount();
    QPointer<Tour> guard(tour);
    for (int i = 0; i < steps; ++i)
        tour->next();
    QTRY_VERIFY(guard.isNull());
    // Every command can be reached by keys: it is in a menu, and menus are.
    const auto menus = m_window->menuBar()->actions();
    for (const QAction* const menu : menus)
        QVERIFY2(menu->text().contains(QLatin1Char('&')), qPrintable(menu->text()));
}

void TestWindowActs::keysShowAndCloseViews()
{
    WindowDocks& docks = *parts().docks;
    docks.reset();
    QWidget* const map = &parts().pane->map();
    const auto actions = docks.toggleActions();
    const QList<QWidget*> views{docks.services,   docks.legend,  docks.table,   docks.region,  docks.compare,
                                docks.complaints, docks.notices, docks.summary, docks.timeline};
    QCOMPARE(actions.size(), views.size());
    const auto isSeen = [&](const QWidget* view) {
        const QPoint middle = view->mapTo(m_window.get(), view->rect().center());
        return view->isVisible() && m_window->rect().contains(middle);
    };
    const auto hasKeys = [&](const QWidget* view) {
        const QWidget* const focus = m_window->focusWidget();
        return view == focus || view->isAncestorOf(focus);
    };
    const auto press = [&](qsizetype i) {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
        QCoreApplication::processEvents();
    };
    // Place, Compare, Notices and In words begin behind another tab.
    for (qsizetype i = 0; i < views.size(); ++i) {
        const QWidget* const view = views[i];
        const QByteArray name = actions[i]->text().toUtf8();
        map->setFocus();
        if (isSeen(view)) {
            press(i);
            QVERIFY2(!view->isVisible() && !actions[i]->isChecked(), name);
            QVERIFY2(map->hasFocus(), name); // the keys stay where they were
        }
        press(i);
        QVERIFY2(isSeen(view) && actions[i]->isChecked(), name);
        QVERIFY2(view == docks.legend || hasKeys(view), name); // there is nothing to press in the legend
    }
    // Closing what has the keys hands them to the map.
    press(0);
    press(0);
    QVERIFY(hasKeys(docks.services));
    press(0);
    QVERIFY(!docks.services->isVisible());
    QVERIFY(map->hasFocus());
    docks.reset();
}

void TestWindowActs::laterStartsRestoreEverything()
{
    m_window->resize(1180, 690);
    parts().docks->toggleActions()[1]->trigger(); // the legend's
    QVERIFY(!parts().docks->legend->isVisible());
    session().setLevel(RegionLevel::World);
    session().setMeasure(Measure::PerMillion);
    parts().pane->map().setProjection(Projection(ProjectionKind::Robinson));
    parts().navigation->zoomTo(region("ID-JK"));
    session().setWindow(2 * oneHour);
    session().setSpan(oneWeek);
    session().setAt(session().at() - oneHour);
    m_window->applyTheme(ThemeChoice::Dark);
    QCoreApplication::processEvents();
    const Settings before = m_window->currentSettings();
    const QSize size = m_window->size();
    const double zoom = parts().pane->map().camera().zoom();
    const QString store = m_folder.filePath(QStringLiteral("settings.ini"));
    {
        QSettings file(store, QSettings::IniFormat);
        before.write(file);
    }
    const QString cache = session().cachePath();
    m_window.reset();
    const Settings read = Settings::read(QSettings(store, QSettings::IniFormat));
    QCOMPARE(read, before);
    m_window = std::make_unique<MainWindow>(m_map, cache, read);
    m_window->show();
    QSignalSpy shown(m_window.get(), &MainWindow::firstFrameShown);
    session().start();
    QVERIFY(shown.wait(longWait));
    QCOMPARE(m_window->size(), size);
    QVERIFY(!parts().docks->legend->isVisible());
    QVERIFY(!parts().pane->welcome().isVisible());
    QCOMPARE(session().selected(), region("ID-JK"));
    QCOMPARE(parts().pane->map().camera().projection.kind(), ProjectionKind::Robinson);
    QVERIFY(std::abs(parts().pane->map().camera().zoom() - zoom) < zoom / 100);
    QVERIFY(m_window->palette().color(QPalette::Window).lightness() < 128);
    // All the rest: service, time, window, measure, level, span, zones, pins, favourites …
    Settings after = m_window->currentSettings();
    after.view = before.view;
    after.geometry = before.geometry;
    after.docks = before.docks;
    QCOMPARE(after, before);
    keep("1-restored");
    // Back to how the next acts want it.
    parts().docks->toggleActions()[1]->trigger();
    session().setMeasure(Measure::TimesUsual);
    session().setWindow(oneHour);
    session().setSpan(oneDay);
    parts().pane->map().setProjection(Projection());
    parts().navigation->zoomTo(RegionId::world());
    m_window->applyTheme(ThemeChoice::Light);
}

void TestWindowActs::worksOnASmallScreen()
{
    m_window->resize(1024, 600);
    parts().docks->reset();
    QCoreApplication::processEvents();
    QVERIFY2(m_window->minimumSizeHint().width() <= 1024 && m_window->minimumSizeHint().height() <= 600,
             qPrintable(QStringLiteral("%1x%2")
                            .arg(m_window->minimumSizeHint().width())
                            .arg(m_window->minimumSizeHint().height())));
    QCOMPARE(m_window->size(), QSize(1024, 600));
    QVERIFY(parts().pane->map().width() >= 400);
    keep("small");
    m_window->resize(1280, 720);
    parts().docks->reset();
}

void TestWindowActs::themesAndRightToLeft()
{
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        m_window->applyTheme(theme);
        const QColor ground = session().style().background;
        MapView& map = parts().pane->map();
        QTRY_COMPARE_WITH_TIMEOUT(map.frame().image.pixelColor(1, 1), ground, longWait);
        keep(theme == ThemeChoice::Dark ? "dark" : "high-contrast");
    }
    // "As the system" follows the system while the window is open.
    m_window->applyTheme(ThemeChoice::System);
    for (const bool dark : {false, true}) {
        m_window->setSystemPalette(themePalette(dark));
        QCOMPARE(session().style().isDark, dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window).lightness() < 128, dark);
    }
    m_window->applyTheme(ThemeChoice::Light);
    // Arabic as a test of the layout: everything is mirrored, and nothing lies outside.
    QApplication::setLayoutDirection(Qt::RightToLeft);
    session().editSettings().language = QStringLiteral("ar");
    Settings settings = m_window->currentSettings();
    settings.docks.clear();
    MainWindow mirrored(m_map, session().cachePath(), settings);
    mirrored.resize(1280, 720);
    mirrored.show();
    QSignalSpy shown(&mirrored, &MainWindow::firstFrameShown);
    mirrored.session().start();
    QVERIFY(shown.wait(longWait));
    const WindowDocks& docks = *mirrored.parts().docks;
    QVERIFY(docks.services->mapTo(&mirrored, QPoint()).x() > docks.table->mapTo(&mirrored, QPoint()).x());
    const QDir folder(QStringLiteral(OUTAGEMAP_PICTURES));
    QVERIFY(mirrored.grab().save(folder.filePath(QStringLiteral("right-to-left.png"))));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWindowActs::cleanupTestCase()
{
    m_window.reset();
}

QTEST_MAIN(TestWindowActs)
#include "test_window_acts.moc"
