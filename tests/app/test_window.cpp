// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"
#include "app/window/MapView.h"
#include "app/window/RegionTable.h"
#include "app/window/Settings.h"
#include "app/window/TextLists.h"
#include "app/window/TimelineView.h"
#include "tests/support/SmallWorld.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace outagemap;

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsSurviveARoundTrip();
    void settingsRefuseRubbish();
    void tableModelIsSound();
    void textsStayPlain();
    void timelineMovesInSteps();
    void mapViewPansAndZooms();
    void showsTheReplayFromNothing();
};

void TestWindow::settingsSurviveARoundTrip()
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Settings settings;
    settings.service = *ServiceId::fromSlug("whatsapp");
    settings.at = UtcTime(1'493'844'600);
    settings.level = RegionLevel::Subdivision;
    settings.theme = ThemeChoice::Dark;
    settings.zones = {QStringLiteral("Asia/Jakarta")};
    settings.labels = false;
    settings.cities = false;
    settings.automaticLevel = true;
    settings.meridian = 118;
    settings.classing = *ClassChoice::fromName(u"natural-breaks:7");
    settings.colours = *ColourScale::fromName(u"blue-brown");
    settings.write(store);
    QCOMPARE(Settings::read(store), settings);
}

void TestWindow::settingsRefuseRubbish()
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    for (const char* key : {"language", "theme", "map/service", "map/at", "map/window", "map/level",
                            "map/measure", "map/projection", "map/meridian", "map/classes", "map/colours",
                            "timeline/span", "timeline/zones", "view/labels"})
        store.setValue(QLatin1String(key), QString(100'000, QLatin1Char('<')));
    QCOMPARE(Settings::read(store), Settings());
}

void TestWindow::tableModelIsSound()
{
    const RegionDirectory regions = test::smallWorld();
    RegionTableModel model(regions);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto values = std::make_shared<IntensityMap>();
    for (int i = 0; i < regions.size(); ++i) {
        RegionIntensity row;
        row.region = RegionId(std::uint16_t(i));
        row.reports = i;
        row.ratio = 10.0 * i;
        row.classes.fill(IntensityClass(i % 5));
        values->regions.push_back(row);
    }
    model.setContent(nullptr, RegionLevel::Country, Measure::TimesUsual, MapStyle::light(), {});
    QCOMPARE(model.rowCount(), 2);
    model.setContent(values, RegionLevel::Country, Measure::TimesUsual, MapStyle::light(),
                     QStringLiteral("id"));
    QCOMPARE(model.index(0, RegionTableModel::Name).data().toString(), QStringLiteral("Alandia"));
    QCOMPARE(model.index(1, RegionTableModel::Ratio).data(RegionTableModel::sortRole).toDouble(), 30.0);
    QCOMPARE(model.rowOf(RegionId(3)), 1);
    QCOMPARE(model.rowOf(RegionId(4)), -1);
    model.setContent(values, RegionLevel::Subdivision, Measure::TimesUsual, MapStyle::light(), {});
    QCOMPARE(model.rowCount(), 2);

    RegionTable table(regions);
    table.model().setContent(values, RegionLevel::Country, Measure::TimesUsual, MapStyle::light(), {});
    QSignalSpy selected(&table, &RegionTable::regionSelected);
    table.select(RegionId(3));
    QCOMPARE(selected.count(), 0); // it was told, it does not tell
}

void TestWindow::textsStayPlain()
{
    const RegionDirectory regions = test::smallWorld();
    TextLists lists(regions);
    Texts texts;
    StoredReport report;
    report.region = RegionId(4);
    report.text = QStringLiteral("<b>bold</b><img src=\"file:///etc/passwd\">");
    texts.complaints = {report};
    Notice notice;
    notice.title = "<script>";
    texts.notices = {notice};
    lists.setTexts(texts, {});
    const auto edits = lists.findChildren<QPlainTextEdit*>();
    QCOMPARE(edits.size(), 2);
    QString all;
    for (const QPlainTextEdit* edit : edits)
        all += edit->toPlainText();
    QVERIFY(all.contains(report.text));
    QVERIFY(all.contains(QLatin1String("<script>")));
}

void TestWindow::timelineMovesInSteps()
{
    TimelineView view;
    QSignalSpy changed(&view, &TimelineView::timeChanged);
    view.setRange({UtcTime(0), UtcTime(3600)}, fiveMinutes);
    view.setTime(UtcTime(600));
    QCOMPARE(changed.count(), 0);
    view.stepForward();
    QCOMPARE(view.time().seconds(), std::int64_t(900));
    view.stepBack();
    view.stepBack();
    view.stepBack();
    view.stepBack();
    QCOMPARE(view.time().seconds(), std::int64_t(0));
    view.setPlaying(true);
    QVERIFY(view.isPlaying());
    QTRY_VERIFY(view.time().seconds() > 0);
    view.setPlaying(false);
    QVERIFY(!view.isPlaying());
}

void TestWindow::mapViewPansAndZooms()
{
    MapView view;
    view.resize(800, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy moved(&view, &MapView::cameraChanged);
    QSignalSpy clicked(&view, &MapView::regionClicked);
    view.zoomIn();
    QVERIFY(view.camera().zoom() > 1.4);
    const QPointF before = view.camera().centre;
    QTest::mousePress(&view, Qt::LeftButton, {}, {400, 200});
    QTest::mouseMove(&view, {300, 200});
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {300, 200});
    QVERIFY(view.camera().centre.x() > before.x());
    QCOMPARE(clicked.count(), 0);
    QTest::mouseClick(&view, Qt::LeftButton, {}, {300, 200});
    QCOMPARE(clicked.count(), 1);
    view.showWorld();
    QVERIFY(std::abs(view.camera().zoom() - 1) < 0.01);
    QVERIFY(moved.count() >= 3);
}

void TestWindow::showsTheReplayFromNothing()
{
    const auto map = WorldMap::open(WorldMap::defaultPath());
    QVERIFY(map);
    QTemporaryDir folder;
    Settings settings;
    MainWindow window(*map, folder.filePath(QStringLiteral("c.db")), settings);
    window.resize(1280, 720);
    window.show();
    QSignalSpy shown(&window, &MainWindow::firstFrameShown);
    window.session().start();
    QVERIFY(shown.wait(60'000));
    MapSession& session = window.session();
    QCOMPARE(session.service().slug(), std::string("whatsapp"));
    QCOMPARE(toRfc3339(session.at()), QStringLiteral("2017-05-03T20:50:00Z"));
    QCOMPARE(session.values()->nature(), SourceNature::Reconstruction);
    const RegionId singapore = (*map)->regions().find(std::string_view("SG"));
    QCOMPARE(int(*(*session.values())[singapore].classFor(Measure::TimesUsual)), 4);

    // Selection is shared, and a step in time brings other values.
    auto* table = window.findChild<RegionTable*>();
    auto* view = window.findChild<MapView*>();
    QVERIFY(table != nullptr && view != nullptr);
    QSignalSpy selected(&session, &MapSession::selectionChanged);
    Q_EMIT view->regionClicked(singapore);
    QCOMPARE(selected.count(), 1);
    QCOMPARE(session.selected(), singapore);
    QSignalSpy values(&session, &MapSession::valuesChanged);
    session.setAt(session.at() - oneDay);
    QVERIFY(values.wait(30'000));
    QVERIFY((*session.values())[singapore].classFor(Measure::TimesUsual).value_or(0) < 2);
    QVERIFY(!window.currentSettings().geometry.isEmpty());
}

QTEST_MAIN(TestWindow)
#include "test_window.moc"
