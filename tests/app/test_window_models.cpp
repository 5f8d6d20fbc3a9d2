// SPDX-License-Identifier: GPL-3.0-or-later
// The models behind the window's views, each held against Qt's own model tester.
#include "app/window/CompareModel.h"
#include "app/window/ComplaintList.h"
#include "app/window/CsvText.h"
#include "app/window/FeedTableModel.h"
#include "app/window/NoticeModel.h"
#include "app/window/PaletteModel.h"
#include "app/window/PlaceIndex.h"
#include "app/window/RegionTable.h"
#include "app/window/ServiceListModel.h"
#include "app/window/WindowText.h"
#include "core/render/RegionColours.h"
#include "tests/support/SmallWorld.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace outagemap;

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto strict = Tester::FailureReportingMode::QtTest;

ServiceRow serviceRow(const char* slug, ServiceStatus status, double rate)
{
    ServiceRow row;
    row.state.summary.service = *ServiceId::fromSlug(slug);
    row.state.status = status;
    row.state.reportsLastHour = rate;
    row.day.assign(24, rate);
    return row;
}

StoredReport complaint(int number)
{
    StoredReport report;
    report.key = number;
    report.time = UtcTime(1'000'000 - number);
    report.region = RegionId(4);
    report.text = QStringLiteral("text %1").arg(number);
    report.lang = QStringLiteral("id");
    return report;
}

std::shared_ptr<IntensityMap> madeUpValues(const RegionDirectory& regions)
{
    auto values = std::make_shared<IntensityMap>();
    for (int i = 0; i < regions.size(); ++i) {
        RegionIntensity row;
        row.region = RegionId(std::uint16_t(i));
        row.reports = i;
        row.expected = 1;
        row.ratio = 10.0 * i;
        row.classes.fill(IntensityClass(i % 5));
        values->regions.push_back(row);
    }
    return values;
}

} // namespace

class TestWindowModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresStayWithTheirUnits();
    void regionsOrderAndFilterThemselves();
    void regionSelectionFollowsItsRegion();
    void partsOfARegion();
    void servicesByTrouble();
    void servicesFilterAndFavourites();
    void complaintsComePageByPage();
    void regionsHaveTheColoursOfTheMap();
    void aMillionComplaintsAreScrolled();
    void complaintsStayPlainAndKnowTheirDirection();
    void kindsAreShares();
    void languagesAreCalledAsTheirSpeakersDo();
    void noticesKeepTheirSelection();
    void comparisonRanksOnsets();
    void feedsSayTheirState();
    void paletteIsSound();
    void placesByAnyName_data();
    void placesByAnyName();
    void csvIsForPrograms();
};

void TestWindowModels::figuresStayWithTheirUnits()
{
    QCOMPARE(percentText(0.47), QStringLiteral("47\u00a0%"));
    QCOMPARE(percentText(0.001), QStringLiteral("<1\u00a0%"));
    QCOMPARE(lengthText(std::chrono::minutes(125)), QStringLiteral("2\u00a0h 5\u00a0min"));
    QCOMPARE(momentText(UtcTime(1'493'844'600)), QStringLiteral("3\u00a0May 20:50\u00a0UTC"));
}

void TestWindowModels::regionsOrderAndFilterThemselves()
{
    const RegionDirectory regions = test::smallWorld();
    RegionTableModel model(regions);
    const Tester tester(&model, strict);
    model.setContent(nullptr, RegionLevel::Country, Measure::TimesUsual, MapStyle::light(), {});
    QCOMPARE(model.rowCount(), 2);
    model.setContent(madeUpValues(regions), RegionLevel::Country, Measure::TimesUsual, MapStyle::light(),
                     QStringLiteral("id"));
    // Worst first is the order to begin with.
    QCOMPARE(model.regionAt(0), RegionId(3));
    QCOMPARE(model.index(1, RegionTableModel::Name).data().toString(), QStringLiteral("Alandia"));
    QCOMPARE(model.index(0, RegionTableModel::Ratio).data(RegionTableModel::sortRole).toDouble(), 30.0);
    model.sort(RegionTableModel::Name, Qt::AscendingOrder);
    QCOMPARE(model.regionAt(0), RegionId(2));
    // The class stands in words too, not in colour alone.
    QVERIFY(!model.index(0, RegionTableModel::Name).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    model.setFilter(QStringLiteral("bla"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(RegionId(2)), -1);
    model.setFilter(QStringLiteral("aa"));
    QCOMPARE(model.rowCount(), 1); // by code
    model.setFilter(QStringLiteral("nowhere"));
    QCOMPARE(model.rowCount(), 0);
}

void TestWindowModels::regionSelectionFollowsItsRegion()
{
    const RegionDirectory regions = test::smallWorld();
    RegionTableModel model(regions);
    const Tester tester(&model, strict);
    auto values = madeUpValues(regions);
    model.setContent(values, RegionLevel::Country, Measure::TimesUsual, MapStyle::light(), {});
    const QPersistentModelIndex worst(model.index(0, 0));
    auto later = std::make_shared<IntensityMap>(*values);
    later->regions[2].ratio = 99;
    model.setContent(later, RegionLevel::Country, Measure::TimesUsual, MapStyle::light(), {});
    QCOMPARE(worst.row(), 1);
    QCOMPARE(model.regionAt(worst.row()), RegionId(3));

    RegionTable table(regions);
    table.model().setContent(values, RegionLevel::Country, Measure::TimesUsual, MapStyle::light(), {});
    QSignalSpy selected(&table, &RegionTable::regionSelected);
    table.select(RegionId(3));
    QCOMPARE(selected.count(), 0); // it was told, it does not tell
}

void TestWindowModels::partsOfARegion()
{
    const RegionDirectory regions = test::smallWorld();
    RegionTableModel model(regions);
    const Tester tester(&model, strict);
    model.setContent(madeUpValues(regions), RegionLevel::Country, Measure::TimesUsual, MapStyle::light(), {});
    model.setParentRegion(RegionId(2));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.regionAt(0), RegionId(5));
    model.setParentRegion(RegionId());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(RegionId(5)), -1);
}

void TestWindowModels::servicesByTrouble()
{
    ServiceListModel model;
    const Tester tester(&model, strict);
    model.setRows({serviceRow("alpha", ServiceStatus::Ok, 5), serviceRow("beta", ServiceStatus::Unknown, 0),
                   serviceRow("gamma", ServiceStatus::Problem, 50),
                   serviceRow("delta", ServiceStatus::Possible, 9)},
                  UtcTime(1000));
    const auto order = [&] {
        QStringList slugs;
        for (int row = 0; row < model.rowCount(); ++row)
            slugs += model.index(row).data(ServiceListModel::SlugRole).toString();
        return slugs.join(QLatin1Char(' '));
    };
    QCOMPARE(order(), QStringLiteral("gamma delta alpha beta"));
    model.setOrder(ServiceListModel::Order::Name);
    QCOMPARE(order(), QStringLiteral("alpha beta delta gamma"));
    QCOMPARE(model.rowOf(*ServiceId::fromSlug("delta")), 2);
    QVERIFY(model.index(3).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Problem")));
    QCOMPARE(model.index(0).data(ServiceListModel::DayRole).value<QList<double>>().size(), 24);
}

void TestWindowModels::servicesFilterAndFavourites()
{
    ServiceListModel model;
    const Tester tester(&model, strict);
    model.setRows(
        {serviceRow("alpha", ServiceStatus::Ok, 5), serviceRow("gamma", ServiceStatus::Problem, 50)},
        UtcTime(1000));
    model.setFavourites({QStringLiteral("alpha")});
    QCOMPARE(model.index(0).data(ServiceListModel::SlugRole).toString(), QStringLiteral("alpha"));
    QVERIFY(model.index(0).data(ServiceListModel::FavouriteRole).toBool());
    model.setFilter(QStringLiteral("GAM"));
    QCOMPARE(model.rowCount(), 1);
    model.setFilter(QString());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(
        {serviceRow("alpha", ServiceStatus::Ok, 6), serviceRow("gamma", ServiceStatus::Problem, 51)},
        UtcTime(1000));
    QCOMPARE(reset.count(), 0); // new figures do not take the selection away
}

void TestWindowModels::complaintsComePageByPage()
{
    const RegionDirectory regions = test::smallWorld();
    ComplaintModel model(regions);
    // Without the tester, which asks for further pages itself.
    QSignalSpy wanted(&model, &ComplaintModel::pageWanted);
    ComplaintScope scope;
    scope.search = QStringLiteral("x");
    QVERIFY(!model.canFetchMore({}));
    model.reset(scope, {});
    QVERIFY(!model.canFetchMore({})); // the first page is on its way
    ComplaintPage page;
    page.scope = scope;
    for (int i = 0; i < 200; ++i)
        page.reports.push_back(complaint(i));
    ComplaintPage other = page;
    other.scope.search = QStringLiteral("y");
    model.addPage(other);
    QCOMPARE(model.rowCount(), 0); // of a list that is no longer shown
    model.addPage(page);
    QCOMPARE(model.rowCount(), 200);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(wanted.count(), 1);
    // By the time of the last row, of which one is known, instead of 200 rows to skip.
    const auto place = wanted.last().first().value<ComplaintPlace>();
    QCOMPARE(place.row, 200);
    QCOMPARE(place.time, page.reports.back().time);
    QCOMPARE(place.sameTime, 1);
    model.fetchMore({});
    QCOMPARE(wanted.count(), 1); // not twice
    model.addPage(page);
    QCOMPARE(model.rowCount(), 200); // not the next one
    page.row = 200;
    page.reports.resize(3);
    page.isLast = true;
    model.addPage(page);
    QCOMPARE(model.rowCount(), 203);
    QVERIFY(!model.canFetchMore({}));
}

void TestWindowModels::regionsHaveTheColoursOfTheMap()
{
    const RegionDirectory regions = test::smallWorld();
    RegionTableModel model(regions);
    const IntensityMapPtr values = madeUpValues(regions);
    for (const char* name : {"fixed", "quantile:3", "continuous"}) {
        const MapStyle style =
            MapStyle::make(false, ColourScale(), *ClassChoice::fromName(QString::fromLatin1(name)));
        model.setContent(values, RegionLevel::Country, Measure::TimesUsual, style, {});
        const RegionClasses classes(regions, values.get(), RegionLevel::Country, Measure::TimesUsual, style);
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto& fill = classes.fill[std::size_t(model.regionAt(row).index())];
            QCOMPARE(model.index(row, RegionTableModel::Name).data(Qt::DecorationRole).value<QColor>(),
                     fill ? QColor::fromRgb(*fill) : style.noData);
        }
    }
}

void TestWindowModels::aMillionComplaintsAreScrolled()
{
    const RegionDirectory regions = test::smallWorld();
    ComplaintList list(regions);
    list.resize(300, 400);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QSignalSpy wanted(&list, &ComplaintList::pageWanted);
    list.reset({}, {});
    ComplaintPage page;
    constexpr int pageSize = 20'000;
    for (int i = 0; i < pageSize; ++i)
        page.reports.push_back(complaint(i));
    list.addPage(page);
    QCoreApplication::processEvents();
    QCOMPARE(wanted.count(), 0); // as long as nobody scrolls, no more is read
    auto* const view = list.findChild<QTableView*>();
    auto* const bar = view->verticalScrollBar();
    constexpr int million = 1'000'000;
    while (list.model().rowCount() < million) {
        const int before = list.model().rowCount();
        QCoreApplication::processEvents(); // lays out what came
        bar->setValue(bar->maximum());
        QCOMPARE(wanted.count(), 1); // the next page is asked for, once
        wanted.clear();
        page.row = before;
        list.addPage(page);
        QCOMPARE(list.model().rowCount(), before + pageSize);
    }
    QCoreApplication::processEvents();
    // Where the list is scrolled to is what is seen.
    bar->setValue(bar->maximum() / 2);
    const int middle = view->rowAt(view->viewport()->height() / 2);
    QVERIFY2(std::abs(middle - million / 2) < 10, qPrintable(QString::number(middle)));
    QVERIFY(!view->grab().isNull());
}

void TestWindowModels::complaintsStayPlainAndKnowTheirDirection()
{
    const RegionDirectory regions = test::smallWorld();
    ComplaintModel model(regions);
    const Tester tester(&model, strict);
    model.reset({}, {});
    ComplaintPage page;
    page.isLast = true;
    page.reports = {complaint(1), complaint(2)};
    page.reports[0].text = QStringLiteral("<b>bold</b><img src=\"file:///etc/passwd\">\nsecond line");
    page.reports[1].text = QString::fromUtf8("الواتساب لا يعمل");
    page.reports[1].lang = QStringLiteral("ar");
    model.addPage(page);
    QCOMPARE(model.index(0).data(ComplaintModel::TextRole).toString(),
             QStringLiteral("<b>bold</b><img src=\"file:///etc/passwd\"> second line"));
    QVERIFY(!model.index(0).data(ComplaintModel::IsRightToLeftRole).toBool());
    QVERIFY(model.index(1).data(ComplaintModel::IsRightToLeftRole).toBool());
    QVERIFY(model.index(1).data(ComplaintModel::HeadRole).toString().contains(QStringLiteral("Arabic")));
    QVERIFY(model.index(0).data(ComplaintModel::HeadRole).toString().contains(QStringLiteral("Indonesian")));
    // No English in a window that is not: as the speakers call it.
    model.reset({}, QStringLiteral("fr"));
    model.addPage(page);
    QVERIFY(model.index(0).data(ComplaintModel::HeadRole).toString().contains(QStringLiteral("Indonesia")));
    QVERIFY(!model.index(0).data(ComplaintModel::HeadRole).toString().contains(QStringLiteral("Indonesian")));
}

void TestWindowModels::languagesAreCalledAsTheirSpeakersDo()
{
    QCOMPARE(ownLanguageName(QStringLiteral("en")), QStringLiteral("English"));
    QCOMPARE(ownLanguageName(QStringLiteral("id")), QStringLiteral("Bahasa Indonesia"));
    QCOMPARE(ownLanguageName(QStringLiteral("es")), QStringLiteral("Espa\u00f1ol"));
    QCOMPARE(ownLanguageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
    QCOMPARE(ownLanguageName(QStringLiteral("pt_BR")), QStringLiteral("Portugu\u00eas (Brasil)"));
    QCOMPARE(ownLanguageName(QStringLiteral("xx")), QStringLiteral("xx"));
}

void TestWindowModels::kindsAreShares()
{
    const RegionDirectory regions = test::smallWorld();
    ComplaintList list(regions);
    list.setKinds({{QStringLiteral("messages"), 75}, {QString(), 900}, {QStringLiteral("app"), 25}});
    QVERIFY2(list.kindsText().contains(QStringLiteral("sending messages 75\u00a0%")),
             qPrintable(list.kindsText()));
    QVERIFY(list.kindsText().contains(QStringLiteral("the app 25\u00a0%")));
}

void TestWindowModels::noticesKeepTheirSelection()
{
    NoticeModel model;
    const Tester tester(&model, strict);
    Notice notice;
    notice.id = "n1";
    notice.time = UtcTime(1000);
    notice.status = "investigating";
    notice.title = "<script>alert(1)</script>";
    notice.url = "https://status.example.org/1";
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setNotices({notice});
    model.setNotices({notice});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.index(0).data(NoticeModel::TextRole).toString(),
             QStringLiteral("<script>alert(1)</script>"));
    const QString head = model.index(0).data(NoticeModel::HeadRole).toString();
    QVERIFY(head.contains(QStringLiteral("being looked into")) &&
            head.contains(QStringLiteral("status.example.org")));
    QCOMPARE(model.index(0).data(NoticeModel::LinkRole).toString(),
             QStringLiteral("https://status.example.org/1"));
    QVERIFY(model.fullText(0).contains(QStringLiteral("<script>")));
}

void TestWindowModels::comparisonRanksOnsets()
{
    const RegionDirectory regions = test::smallWorld();
    CompareModel model(regions);
    const Tester tester(&model, strict);
    Comparison comparison;
    const auto place = [](int region, std::optional<UtcTime> onset) {
        ComparedPlace p;
        p.region = RegionId(std::uint16_t(region));
        p.figures.reports = 30;
        p.figures.expected = 3;
        p.figures.ratio = 8;
        p.onset = onset;
        return p;
    };
    comparison.places = {place(2, UtcTime(2000)), place(3, UtcTime(1000)), place(4, std::nullopt)};
    model.setComparison(comparison, {});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, CompareModel::Rank).data().toInt(), 2);
    QCOMPARE(model.index(1, CompareModel::Rank).data().toInt(), 1);
    QVERIFY(model.index(2, CompareModel::Rank).data().isNull());
    QVERIFY(!model.index(0, CompareModel::Interval).data().toString().isEmpty());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setComparison(comparison, {});
    QCOMPARE(reset.count(), 0);
    model.setComparison({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestWindowModels::feedsSayTheirState()
{
    FeedTableModel model;
    const Tester tester(&model, strict);
    StoredFeed fine;
    fine.key = 7;
    fine.location = QStringLiteral("/somewhere/a.ndjson");
    fine.lastFetch = UtcTime(1000);
    fine.accepted = 12;
    StoredFeed broken = fine;
    broken.key = 8;
    broken.lastError = QStringLiteral("no such file");
    StoredFeed paused = fine;
    paused.key = 9;
    paused.configured = true;
    paused.config.enabled = false;
    model.setFeeds({fine, broken, paused});
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, FeedTableModel::Name), QStringLiteral("a.ndjson"));
    QCOMPARE(text(0, FeedTableModel::State), QStringLiteral("fine"));
    QCOMPARE(text(1, FeedTableModel::State), QStringLiteral("failing: no such file"));
    QCOMPARE(text(2, FeedTableModel::State), QStringLiteral("paused"));
    // How they stand comes while they are read, and does not move what is selected.
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setNow(UtcTime(10'000));
    FeedStanding standing;
    standing.key = 7;
    standing.isRunning = true;
    model.setStanding(standing);
    QCOMPARE(text(0, FeedTableModel::State), QStringLiteral("waiting for the server"));
    standing.progress.bytesRead = 500;
    standing.progress.bytesTotal = 1500;
    standing.progress.accepted = 500;
    standing.progress.seconds = 2;
    model.setStanding(standing);
    QCOMPARE(text(0, FeedTableModel::State),
             QStringLiteral("500\u00a0rows, 500\u00a0bytes, 250\u00a0rows a second, 4\u00a0s left"));
    QVERIFY(model.isRunning(0) && !model.isRunning(1));
    standing.isRunning = false;
    standing.newest = UtcTime(10'000 - 7200);
    standing.state.state = schedule::offline;
    standing.state.nextDue = UtcTime(10'300);
    model.setStanding(standing);
    QVERIFY(text(0, FeedTableModel::State).startsWith(QLatin1String("off line")));
    QCOMPARE(text(0, FeedTableModel::Lag), QStringLiteral("2\u00a0h"));
    fine.configured = true;
    fine.config.interval = std::chrono::seconds(60);
    model.setFeeds({fine, broken, paused});
    QCOMPARE(text(0, FeedTableModel::Next), QStringLiteral("in 5\u00a0min"));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.rowOf(8), 1);
}

void TestWindowModels::paletteIsSound()
{
    PaletteModel model;
    const Tester tester(&model, strict);
    bool isDone = false;
    model.setEntries({{QStringLiteral("Do"), QStringLiteral("command"), [&] { isDone = true; }}});
    QCOMPARE(model.rowCount(), 1);
    model.entryAt(0).run();
    QVERIFY(isDone);
}

void TestWindowModels::placesByAnyName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("region");
    QTest::newRow("English") << QStringLiteral("Aland") << 2;
    QTest::newRow("Indonesian") << QStringLiteral("alandia") << 2;
    QTest::newRow("code") << QStringLiteral("aa-1") << 4;
    QTest::newRow("accents") << QStringLiteral("BLÁND") << 3;
    QTest::newRow("nothing") << QStringLiteral("zzz") << -1;
    QTest::newRow("empty") << QString() << -1;
}

void TestWindowModels::placesByAnyName()
{
    QFETCH(const QString, text);
    QFETCH(const int, region);
    const RegionDirectory regions = test::smallWorld();
    const PlaceIndex index(regions);
    const auto hits = index.find(text, 5);
    QCOMPARE(hits.empty(), region < 0);
    if (region >= 0)
        QCOMPARE(int(hits.front().region.index()), region);
}

void TestWindowModels::csvIsForPrograms()
{
    QLocale::setDefault(QLocale(QStringLiteral("id")));
    const RegionDirectory regions = test::smallWorld();
    auto values = madeUpValues(regions);
    values->regions[2].ratio = 1.5;
    values->regions[3].ratio = std::nullopt;
    values->regions[3].classes.fill(std::nullopt);
    const std::vector<RegionId> rows{RegionId(2), RegionId(3)};
    const QList<QByteArray> lines = regionsCsv(regions, *values, rows, Measure::TimesUsual, {}).split('\n');
    QLocale::setDefault(QLocale::c());
    QCOMPARE(lines.size(), 4); // and an empty one behind the last line feed
    QVERIFY2(lines[1].startsWith("\"AA\",\"Aland\",2,1,1.5,"), lines[1].constData());
    QVERIFY2(lines[2].startsWith("\"BB\",\"Bland\",3,,,"), lines[2].constData());
    QCOMPARE(lines[1].count(','), lines[0].count(','));
}

QTEST_MAIN(TestWindowModels)
#include "test_window_models.moc"
