// SPDX-License-Identifier: GPL-3.0-or-later
// What users do with the window, driven with mouse and keys on the built-in replay, one function an act.
// Pictures of each are left in build/pictures.
#include "app/window/BreadcrumbBar.h"
#include "app/window/ComparePanel.h"
#include "app/window/ComplaintList.h"
#include "app/window/HelpActions.h"
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
#include "app/window/TimelineView.h"
#include "app/window/Tour.h"
#include "app/window/WindowDocks.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

using namespace outagemap;

namespace {

constexpr int longWait = 60'000; // for what is computed, on a machine that has other things to do

/// The dialog that is open is done something with, then closed.
void withDialog(const std::function<void(QWidget*)>& look)
{
    QTimer::singleShot(0, qApp, [look] {
        QWidget* const dialog = QApplication::activeModalWidget();
        if (dialog == nullptr)
            return withDialog(look); // not open yet
        look(dialog);
        dialog->close();
    });
}

} // namespace

class TestWindowActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
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

void TestWindowActs::openForTheFirstTime()
{
    Settings settings;
    settings.language = QStringLiteral("en");
    settings.theme = ThemeChoice::Light;
    m_window = std::make_unique<MainWindow>(m_map, m_folder.filePath(QStringLiteral("c.db")), settings);
    m_window->resize(1280, 720);
    m_window->show();
    QSignalSpy shown(m_window.get(), &MainWindow::firstFrameShown);
    session().start();
    QVERIFY(shown.wait(longWait));
    QCOMPARE(session().service().slug(), std::string("whatsapp"));
    QCOMPARE(toRfc3339(session().at()), QStringLiteral("2017-05-03T20:50:00Z"));
    QCOMPARE(session().values()->nature(), SourceNature::Reconstruction);
    QCOMPARE(int(*(*session().values())[region("SG")].classFor(Measure::TimesUsual)), 4);
    const Settings last = m_window->currentSettings();
    QVERIFY(!last.geometry.isEmpty() && !last.docks.isEmpty());
    keep("1-open");
}

void TestWindowActs::seeWhichServicesHaveProblems()
{
    ServiceListModel& model = parts().docks->services->model();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, longWait);
    QCOMPARE(model.index(0).data(ServiceListModel::StatusRole).toInt(), int(ServiceStatus::Problem));
    QVERIFY(!model.index(0).data(ServiceListModel::SinceRole).toString().isEmpty());
    QVERIFY(!model.index(0).data(ServiceListModel::RateRole).toString().isEmpty());
    auto* const view = parts().docks->services->findChild<QListView*>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Asterisk);
    QCOMPARE(session().settings().favourites, QStringList{QStringLiteral("whatsapp")});
    keep("2-services");
}

void TestWindowActs::seeWhere()
{
    MapView& map = parts().pane->map();
    const RegionId indonesia = region("ID");
    const QPoint place = map.placeOf(indonesia)->toPoint();
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
    // Small places are reachable from the table.
    parts().navigation->zoomTo(region("SG"));
    QVERIFY(map.camera().zoom() > 20);
    parts().navigation->zoomTo(RegionId::world());
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
    withDialog([&](QWidget* dialog) { text = dialog->windowTitle(); });
    auto* const view = list->findChild<QListView*>();
    view->setCurrentIndex(list->model().index(0));
    Q_EMIT view->activated(list->model().index(0));
    QVERIFY(!text.isEmpty());
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
    withDialog([&](QWidget* dialog) { isShown = qobject_cast<PlainTextDialog*>(dialog) != nullptr; });
    Q_EMIT list->findChild<QListView*>()->activated(list->model().index(0));
    QVERIFY(isShown);
}

void TestWindowActs::beTold()
{
    auto* const notifier = m_window->findChild<Notifier*>();
    QVERIFY(notifier != nullptr);
    QSignalSpy told(notifier, &Notifier::told);
    session().editSettings().notify.enabled = true;
    // The past is no news.
    Q_EMIT parts().side->servicesChanged(parts().side->services());
    QCOMPARE(told.count(), 0);
    session().editSettings().live = true;
    std::vector<ServiceRow> rows = parts().side->services();
    rows.front().state.status = ServiceStatus::Problem;
    Q_EMIT parts().side->servicesChanged(rows);
    QCOMPARE(told.count(), 1);
    session().editSettings().live = false;
    session().editSettings().notify.enabled = false;
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
    search(QStringLiteral("whats"));
    QVERIFY(found.first().contains(QStringLiteral("WhatsApp")));
    // Ctrl+K opens it.
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    bool isOpen = false;
    withDialog([&](QWidget* dialog) { isOpen = qobject_cast<PaletteDialog*>(dialog) != nullptr; });
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(isOpen);
    session().select(RegionId::world());
}

void TestWindowActs::copyAndShare()
{
    ShareActions& share = m_window->share();
    share.copyTable();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Singapore")));
    QVERIFY(share.tableCsv().contains("\r\n\"SG\","));
    QSignalSpy messages(&share, &ShareActions::message);
    share.copyPicture();
    QTRY_VERIFY_WITH_TIMEOUT(!messages.isEmpty(), longWait);
    QCOMPARE(QApplication::clipboard()->image().size(), QSize(1920, 1080));
    QSignalSpy caption(&share, &ShareActions::captionCopied);
    share.copyCaption();
    QVERIFY(caption.wait(longWait));
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("WhatsApp")));

    share.copyLink();
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
