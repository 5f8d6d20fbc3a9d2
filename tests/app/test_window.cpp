// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ElidedLabel.h"
#include "app/window/MapAccessible.h"
#include "app/window/MapView.h"
#include "app/window/Navigation.h"
#include "app/window/Notifier.h"
#include "app/window/RegionTable.h"
#include "app/window/Settings.h"
#include "app/window/SharedView.h"
#include "app/window/Theme.h"
#include "app/window/TimelinePlot.h"
#include "app/window/TimelineView.h"
#include "app/window/WindowStyle.h"
#include "app/window/ZoneClocks.h"
#include "tests/support/SmallWorld.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace outagemap;

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsSurviveARoundTrip();
    void settingsRefuseRubbish();
    void settingsKeepTheView();
    void sharedViewsSurviveBothWays();
    void sharedViewsRefuseRubbish_data();
    void sharedViewsRefuseRubbish();
    void quietHours_data();
    void quietHours();
    void notificationsOnChangesOnly();
    void timelineMovesInSteps();
    void timelineLoopsAndChangesItsWindow();
    void timelineWindowIsDragged();
    void titleTakesTheRoomThereIs();
    void clocksSideBySide();
    void mapViewPansAndZooms();
    void mapViewKeysAskForSteps();
    void neighbours_data();
    void neighbours();
    void mapIsAccessible();
    void edgesAreSeenOnDarkGround_data();
    void edgesAreSeenOnDarkGround();
    void dialogButtonsHaveNoIcons();
    void firstFiguresShowTheSelectedPlace();
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
    settings.automaticLevel = false;
    settings.tourSeen = true;
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

void TestWindow::settingsKeepTheView()
{
    const MapCamera camera = MapCamera::fitWorld(Projection(ProjectionKind::Robinson, {118, 0}), {800, 400})
                                 .zoomedAt({500, 200}, 3)
                                 .panned({40, 10});
    const RememberedView view = RememberedView::of(camera);
    const MapCamera again = view.camera(ProjectionKind::Robinson, {800, 400}, 1);
    QVERIFY(std::abs(again.zoom() - camera.zoom()) < 1e-9);
    QVERIFY(std::abs(again.centre.x() - camera.centre.x()) < 1e-9);
    QCOMPARE(again.projection, camera.projection);
}

void TestWindow::sharedViewsSurviveBothWays()
{
    SharedView view;
    view.service = *ServiceId::fromSlug("whatsapp");
    view.at = UtcTime(1'493'844'600);
    view.window = std::chrono::minutes(25);
    view.level = RegionLevel::Subdivision;
    view.measure = Measure::PerMillion;
    view.projection = ProjectionKind::Orthographic;
    view.view = {118, -5, 0.25, -0.5, 3.5};
    view.place = QStringLiteral("ID-JK");
    view.pins = {QStringLiteral("ID-JK"), QStringLiteral("SG"), QStringLiteral("PH")};
    const auto fromJson = SharedView::fromJson(view.toJson());
    QVERIFY2(fromJson, fromJson ? "" : qPrintable(fromJson.error().message));
    QCOMPARE(*fromJson, view);
    const auto fromLink = SharedView::fromLink(view.toLink());
    QVERIFY2(fromLink, fromLink ? "" : qPrintable(fromLink.error().message));
    QCOMPARE(*fromLink, view);
    Settings settings;
    view.apply(settings);
    QCOMPARE(SharedView::of(settings, view.at), view);
}

void TestWindow::sharedViewsRefuseRubbish_data()
{
    QTest::addColumn<QString>("link");
    const QString good = QStringLiteral("outagemap:view?service=whatsapp&at=2017-05-03T20:50:00Z");
    QTest::newRow("other scheme") << QStringLiteral("https://example.org/view?service=whatsapp");
    QTest::newRow("no service") << QStringLiteral("outagemap:view?at=2017-05-03T20:50:00Z");
    QTest::newRow("bad service") << QStringLiteral(
        "outagemap:view?service=What%20sApp&at=2017-05-03T20:50:00Z");
    QTest::newRow("bad time") << QStringLiteral("outagemap:view?service=whatsapp&at=99999-01-01");
    QTest::newRow("no time") << QStringLiteral("outagemap:view?service=whatsapp");
    QTest::newRow("window") << good + QStringLiteral("&window=1e99");
    QTest::newRow("zoom") << good + QStringLiteral("&zoom=nan");
    QTest::newRow("lon") << good + QStringLiteral("&lon=200");
    QTest::newRow("level") << good + QStringLiteral("&level=street");
    QTest::newRow("measure") << good + QStringLiteral("&measure=fear");
    QTest::newRow("projection") << good + QStringLiteral("&projection=flat");
    QTest::newRow("place") << good + QStringLiteral("&place=../../etc");
    QTest::newRow("pins") << good + QStringLiteral("&pins=A,B,C,D,E,F,G");
    QTest::newRow("span") << good + QStringLiteral("&span=17");
    QTest::newRow("long") << good + QStringLiteral("&x=") + QString(100'000, QLatin1Char('1'));
}

void TestWindow::sharedViewsRefuseRubbish()
{
    QFETCH(const QString, link);
    const auto view = SharedView::fromLink(link);
    QVERIFY(!view);
    QVERIFY(!view.error().message.isEmpty());
    QVERIFY(!SharedView::fromJson(link.toUtf8()));
    QVERIFY(!SharedView::fromJson("{\"outagemap-view\":2}"));
}

void TestWindow::quietHours_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QTime>("now");
    QTest::addColumn<bool>("isQuiet");
    QTest::newRow("over midnight, before it") << 22 * 60 << 7 * 60 << QTime(23, 30) << true;
    QTest::newRow("over midnight, after it") << 22 * 60 << 7 * 60 << QTime(6, 59) << true;
    QTest::newRow("over midnight, its end") << 22 * 60 << 7 * 60 << QTime(7, 0) << false;
    QTest::newRow("at noon") << 12 * 60 << 13 * 60 << QTime(12, 0) << true;
    QTest::newRow("after noon") << 12 * 60 << 13 * 60 << QTime(14, 0) << false;
}

void TestWindow::quietHours()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const QTime, now);
    QFETCH(const bool, isQuiet);
    NotifyRules rules;
    rules.quietFrom = from;
    rules.quietTo = to;
    QVERIFY(!Notifier::isQuiet(rules, now));
    rules.quiet = true;
    QCOMPARE(Notifier::isQuiet(rules, now), isQuiet);
}

void TestWindow::notificationsOnChangesOnly()
{
    ServiceRow row;
    row.state.summary.service = *ServiceId::fromSlug("whatsapp");
    row.state.status = ServiceStatus::Ok;
    QHash<QString, bool> known;
    const QStringList chosen{QStringLiteral("whatsapp")};
    QVERIFY(Notifier::changes({row}, chosen, known).isEmpty());
    row.state.status = ServiceStatus::Problem;
    row.state.since = UtcTime(1'493'844'600);
    QCOMPARE(Notifier::changes({row}, chosen, known).size(), 1);
    QVERIFY(Notifier::changes({row}, chosen, known).isEmpty()); // once
    row.state.status = ServiceStatus::Possible;
    QVERIFY(Notifier::changes({row}, chosen, known).isEmpty()); // not over yet
    row.state.status = ServiceStatus::Ok;
    QCOMPARE(Notifier::changes({row}, chosen, known).size(), 1);
    QVERIFY(Notifier::changes({row}, {}, known).isEmpty()); // not chosen

    const RegionDirectory regions = test::smallWorld();
    Incident incident;
    incident.service = row.state.summary.service;
    incident.region = RegionId(2);
    incident.start = UtcTime(1000);
    QHash<QString, bool> places;
    const QStringList codes{QStringLiteral("AA")};
    QCOMPARE(Notifier::changes({incident}, regions, codes, UtcTime(2000), {}, places).size(), 1);
    QVERIFY(Notifier::changes({incident}, regions, codes, UtcTime(2000), {}, places).isEmpty());
    incident.end = UtcTime(3000);
    QCOMPARE(Notifier::changes({incident}, regions, codes, UtcTime(4000), {}, places).size(), 1);
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

void TestWindow::timelineLoopsAndChangesItsWindow()
{
    TimelineView view;
    view.setRange({UtcTime(0), UtcTime(900)}, fiveMinutes);
    view.setTime(UtcTime(600));
    view.setSpeed(20);
    view.setLoop(true);
    view.setPlaying(true);
    QTRY_COMPARE(view.time().seconds(), std::int64_t(900));
    QTRY_COMPARE(view.time().seconds(), std::int64_t(0));
    QVERIFY(view.isPlaying());
    view.setPlaying(false);
    QSignalSpy window(&view, &TimelineView::windowChosen);
    view.setWindow(fiveMinutes);
    view.changeWindow(-fiveMinutes);
    QCOMPARE(window.count(), 0); // not shorter than a step
    view.changeWindow(fiveMinutes);
    QCOMPARE(window.last().first().value<std::chrono::seconds>(), 2 * fiveMinutes);
}

void TestWindow::timelineWindowIsDragged()
{
    TimelinePlot plot;
    plot.resize(600, 200);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    plot.setRange({UtcTime(0), UtcTime(86'400)});
    plot.setWindow({UtcTime(43'200), UtcTime(50'400)});
    QWidget* const canvas = plot.findChild<QWidget*>();
    QVERIFY(canvas != nullptr);
    QSignalSpy ends(&plot, &TimelinePlot::endChosen);
    QSignalSpy lengths(&plot, &TimelinePlot::lengthChosen);
    // A click puts the end there; from what that says the scale is known.
    const int y = canvas->height() / 2;
    QTest::mouseClick(canvas, Qt::LeftButton, {}, {200, y});
    QCOMPARE(ends.count(), 1);
    const UtcTime first = ends.last().first().value<UtcTime>();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, {400, y});
    const UtcTime second = ends.last().first().value<UtcTime>();
    QVERIFY(second > first);
    const double perPixel = double((second - first).count()) / 200;
    const int startX = 200 + int(double((UtcTime(43'200) - first).count()) / perPixel);
    QTest::mousePress(canvas, Qt::LeftButton, {}, {startX, y});
    QTest::mouseMove(canvas, {startX - 30, y});
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, {startX - 30, y});
    QVERIFY(lengths.count() >= 1);
    QVERIFY(lengths.last().first().value<std::chrono::seconds>() > std::chrono::seconds(7'200));
}

void TestWindow::titleTakesTheRoomThereIs()
{
    ElidedLabel label;
    const QString whole = QStringLiteral("World: reports per 5 min; grey: what is usual");
    const QString shorter = QStringLiteral("World: reports per 5 min");
    const QString name = QStringLiteral("World");
    label.showText(whole, {shorter, name});
    const auto atWidthOf = [&](const QString& text, int more = 0) {
        label.resize(label.fontMetrics().horizontalAdvance(text) + more, 20);
        return label.shownText();
    };
    QCOMPARE(atWidthOf(whole), whole);
    QCOMPARE(atWidthOf(whole, -1), shorter);
    QCOMPARE(atWidthOf(shorter, -1), name);
    QVERIFY(atWidthOf(name, -1).endsWith(QChar(0x2026)));
    QVERIFY(label.toolTip().contains(whole));
    label.showText(whole);
    QVERIFY(atWidthOf(shorter).startsWith(QStringLiteral("World: rep")));
}

void TestWindow::clocksSideBySide()
{
    ZoneClocks clocks;
    clocks.setZones({QStringLiteral("America/New_York"), QStringLiteral("Asia/Jakarta")});
    clocks.setRegionZone(QTimeZone("Asia/Singapore"), QStringLiteral("Singapore"));
    clocks.setTime(UtcTime(1'493'842'200)); // 2017-05-03T20:10:00Z
    // The article: since Wednesday 16:10 EDT, about 03:00 Thursday in western Indonesia.
    QVERIFY2(clocks.text().contains(QStringLiteral("New York 16:10")), qPrintable(clocks.text()));
    QVERIFY2(clocks.text().contains(QStringLiteral("Jakarta 03:10 (Thu)")), qPrintable(clocks.text()));
    QVERIFY2(clocks.text().contains(QStringLiteral("Singapore 04:10 (Thu)")), qPrintable(clocks.text()));
    // Where there is no room for all, that is seen, and no screen reader misses any; with room they are back.
    auto* const label = clocks.findChild<QLabel*>();
    clocks.resize(clocks.sizeHint() / 2);
    clocks.show();
    QVERIFY(QTest::qWaitForWindowExposed(&clocks));
    QVERIFY2(label->text().endsWith(QChar(0x2026)), qPrintable(label->text()));
    QCOMPARE(label->accessibleName(), clocks.text());
    clocks.resize(clocks.sizeHint());
    QTRY_COMPARE(label->text(), clocks.text());
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

void TestWindow::mapViewKeysAskForSteps()
{
    MapView view;
    view.resize(800, 400);
    QSignalSpy steps(&view, &MapView::stepWanted);
    QSignalSpy ups(&view, &MapView::upWanted);
    QSignalSpy zooms(&view, &MapView::zoomWanted);
    QSignalSpy moved(&view, &MapView::cameraChanged);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::keyClick(&view, Qt::Key_Backspace);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(steps.count(), 1);
    QCOMPARE(ups.count(), 2);
    QCOMPARE(zooms.count(), 1);
    QCOMPARE(moved.count(), 0);
    view.zoomIn();
    moved.clear();
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(moved.count(), 1);
}

void TestWindow::neighbours_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("to");
    QTest::newRow("east of AA-1") << 4 << int(Qt::Key_Right) << 5;
    QTest::newRow("west of AA-2") << 5 << int(Qt::Key_Left) << 4;
    QTest::newRow("nothing west of AA-1") << 4 << int(Qt::Key_Left) << 4;
    QTest::newRow("nothing north") << 4 << int(Qt::Key_Up) << 4;
    QTest::newRow("to begin with, the middle") << -1 << int(Qt::Key_Up) << 4;
}

void TestWindow::neighbours()
{
    QFETCH(const int, from);
    QFETCH(const int, key);
    QFETCH(const int, to);
    const RegionDirectory regions = test::smallWorld();
    const MapCamera camera = MapCamera::fitWorld(Projection(), {800, 400});
    const RegionId start = from < 0 ? RegionId() : RegionId(std::uint16_t(from));
    QCOMPARE(Navigation::neighbour(regions, camera, RegionLevel::Subdivision, start, Qt::Key(key)),
             RegionId(std::uint16_t(to)));
}

void TestWindow::mapIsAccessible()
{
    QAccessible::setActive(true); // as where a screen reader was there before the program
    MapView view;
    view.resize(800, 400);
    view.setTipText([](RegionId region) {
        return QStringLiteral("Region %1\n12 reports, 3 expected\nheavy").arg(region.index());
    });
    view.setPlaceOf([](RegionId region) -> std::optional<QPointF> {
        return region.index() == 3 ? std::nullopt : std::optional(QPointF(100.0 * region.index(), 50));
    });
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setRegions({RegionId(1), RegionId(2), RegionId(3)}, RegionId(2));
    QAccessibleInterface* const map = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(map != nullptr);
    QCOMPARE(map->role(), QAccessible::List);
    QCOMPARE(map->childCount(), 3);
    QVERIFY(!map->text(QAccessible::Name).isEmpty());
    QAccessibleInterface* const second = map->child(1);
    QVERIFY(second != nullptr);
    QCOMPARE(second->text(QAccessible::Name), QStringLiteral("Region 2, heavy"));
    QVERIFY(second->text(QAccessible::Value).contains(QStringLiteral("12 reports")));
    QCOMPARE(second->role(), QAccessible::ListItem);
    QVERIFY(second->state().selected);
    QVERIFY(!map->child(0)->state().selected);
    QVERIFY(map->child(2)->state().offscreen);
    QCOMPARE(map->indexOfChild(second), 1);
    QVERIFY(second->rect().contains(view.mapToGlobal(QPoint(200, 50))));
    QCOMPARE(map->child(3), nullptr);
    QSignalSpy clicked(&view, &MapView::regionClicked);
    second->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(clicked.last().first().value<RegionId>(), RegionId(2));
}

void TestWindow::edgesAreSeenOnDarkGround_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"line edit", "spin box", "check box"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestWindow::edgesAreSeenOnDarkGround()
{
    QFETCH(const QString, kind);
    WindowStyle style;
    QWidget parent;
    QWidget* widget = nullptr;
    if (kind == QStringLiteral("line edit"))
        widget = new QLineEdit(&parent);
    else if (kind == QStringLiteral("spin box"))
        widget = new QSpinBox(&parent);
    else
        widget = new QCheckBox(&parent);
    widget->setStyle(&style);
    const QPalette palette = themePalette(true);
    widget->setPalette(palette);
    widget->resize(widget->sizeHint());
    const QImage picture = widget->grab().toImage();
    const auto luminance = [](QColor colour) {
        const auto linear = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    // The brightest pixel near the left edge, where text does not begin yet.
    double brightest = 0;
    for (int x = 0; x < 4; ++x)
        brightest = std::max(brightest, luminance(picture.pixelColor(x, picture.height() / 2)));
    const double contrast = (brightest + 0.05) / (luminance(palette.color(QPalette::Window)) + 0.05);
    QVERIFY2(contrast >= 3, qPrintable(QString::number(contrast)));
}

void TestWindow::dialogButtonsHaveNoIcons()
{
    WindowStyle style; // they are drawn for light grounds
    QDialogButtonBox box;
    box.setStyle(&style);
    QVERIFY(box.addButton(QDialogButtonBox::Close)->icon().isNull());
}

void TestWindow::firstFiguresShowTheSelectedPlace()
{
    std::vector<Region> rows{{}, {}};
    rows[0].code = QStringLiteral("001");
    rows[0].level = RegionLevel::World;
    rows[1].code = QStringLiteral("150");
    rows[1].level = RegionLevel::Area;
    rows[1].parent = RegionId::world();
    for (int i = 0; i < 100; ++i) {
        Region& row = rows.emplace_back();
        row.code = QStringLiteral("C%1").arg(i);
        row.name = row.code;
        row.level = RegionLevel::Country;
        row.parent = RegionId(1);
    }
    const RegionDirectory regions(rows, {});
    RegionTable table(regions);
    table.resize(300, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto* const view = table.findChild<QTableView*>();
    const auto isSeen = [view] {
        return view->viewport()->rect().contains(view->visualRect(view->currentIndex()).center());
    };
    const RegionId last(101);
    const auto show = [&table](const std::shared_ptr<const IntensityMap>& values) {
        table.model().setContent(values, RegionLevel::Country, Measure::TimesUsual, MapStyle::light(), {});
    };
    show(nullptr);
    table.select(last);
    QVERIFY(isSeen());
    auto values = std::make_shared<IntensityMap>();
    for (int i = 0; i < regions.size(); ++i) {
        RegionIntensity& row = values->regions.emplace_back();
        row.region = RegionId(std::uint16_t(i));
        row.ratio = i;
    }
    show(values);
    QCOMPARE(view->currentIndex().row(), 0);
    QVERIFY(isSeen());
    // Later ones leave the view where its reader has it.
    auto later = std::make_shared<IntensityMap>(*values);
    later->regions[101].ratio = 0;
    show(later);
    QCOMPARE(view->currentIndex().row(), 99);
    QVERIFY(!isSeen());
}

QTEST_MAIN(TestWindow)
#include "test_window.moc"
