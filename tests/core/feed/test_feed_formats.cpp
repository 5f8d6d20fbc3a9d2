// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedFormat.h"
#include "core/feed/FeedReader.h"
#include "core/feed/RegionNames.h"
#include "core/geo/WorldMap.h"
#include "tests/support/Samples.h"
#include "tests/support/SmallWorld.h"

#include <QtTest>

using namespace outagemap;

namespace {

struct Read
{
    FeedBatch batch;
    FeedPage page;
    const Notice& notice(std::size_t i) const { return std::get<Notice>(batch.items.at(i)); }
    const Measurement& measurement(std::size_t i) const { return std::get<Measurement>(batch.items.at(i)); }
};

/// Reads a body as the worker would, in pieces of an odd size.
Read read(const QByteArray& body, const QString& location, FeedReaderOptions options = {},
          qsizetype piece = 777)
{
    options.location = location;
    const auto reader = makeFeedReader(
        detectFormat({body.constData(), std::size_t(std::min<qsizetype>(body.size(), 4096))}, location, {}),
        options);
    Read result;
    for (qsizetype at = 0; at < body.size(); at += piece) {
        const QByteArray part = body.mid(at, piece);
        reader->read({part.constData(), std::size_t(part.size())}, result.batch);
    }
    reader->finish(result.batch);
    result.page = reader->page();
    return result;
}

const QString ooniUrl =
    QStringLiteral("https://api.ooni.org/api/v1/aggregation?test_name=facebook_messenger&axis_x=probe_cc"
                   "&axis_y=measurement_start_day&since=2021-07-09&until=2021-07-11");

QByteArray ooniRow(const QByteArray& more, int measured = 100, int broken = 10, int anomalies = 20,
                   int confirmed = 5)
{
    return "{\"anomaly_count\":" + QByteArray::number(anomalies) +
           ",\"confirmed_count\":" + QByteArray::number(confirmed) +
           ",\"failure_count\":" + QByteArray::number(broken) +
           ",\"measurement_count\":" + QByteArray::number(measured) + ",\"ok_count\":1" + more + "}";
}

QByteArray ooni(const QByteArray& result, int dimensions = 2)
{
    return "{\"v\":0,\"dimension_count\":" + QByteArray::number(dimensions) +
           ",\"db_stats\":{},\"result\":" + result + "}";
}

FeedReaderOptions at(std::int64_t seconds)
{
    FeedReaderOptions options;
    options.now = UtcTime(seconds);
    return options;
}

} // namespace

class TestFeedFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
    void hasAPlaceForEveryFormat();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void boundsADocument();
    void countsOoni();
    void readsOoniHours();
    void readsOoniWithFewerAxes();
    void leavesHoursThatAreNotOver();
    void pagesOoni();
    void readsIodaEvents_data();
    void readsIodaEvents();
    void neverEndsAnIodaEventThatGoesOn();
    void findsIodaRegions();
    void readsIodaAlerts();
    void readsIodaSignals();
    void pagesByNumbers();
    void readsCloudflare();
    void readsStatuspages();
    void readsClickHouseRows();
    void readsRecordings();
};

void TestFeedFormats::detects_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("format");
    QTest::newRow("OONI body") << ooni("[]") << "x.json"
                               << "ooni";
    QTest::newRow("OONI address") << QByteArray("{\"msg\":\"no\",\"v\":0}") << ooniUrl << "ooni";
    QTest::newRow("IODA events") << QByteArray("\xef\xbb\xbf {\n \"type\": \"outages.events\", \"data\": []}")
                                 << "x"
                                 << "ioda-events";
    QTest::newRow("IODA alerts") << QByteArray("{\"type\":\"outages.alerts\",\"data\":[]}") << "x"
                                 << "ioda-alerts";
    QTest::newRow("IODA signals") << QByteArray("{}") << "https://h/v2/signals/raw/country/TN"
                                  << "ioda-signals";
    QTest::newRow("Cloudflare") << QByteArray("{\"success\":true,\"result\":{\"annotations\":[]}}") << "x"
                                << "cloudflare";
    QTest::newRow("status page") << QByteArray("{\"page\":{\"id\":\"a\",\"time_zone\":\"UTC\"}") << "x"
                                 << "statuspage";
    QTest::newRow("status page's address")
        << QByteArray("<html>") << "https://www.githubstatus.com/api/v2/incidents.json"
        << "statuspage";
    QTest::newRow("feed") << QByteArray("{\"service\":\"s\"}\n") << "x.json"
                          << "ndjson";
    QTest::newRow("feed that tells of others")
        << QByteArray(R"({"text":"they say \"dimension_count\": 2 and \"annotations\": in \"result\":"})")
        << "x"
        << "ndjson";
    QTest::newRow("table") << QByteArray("a,b\n") << "x.csv.gz"
                           << "csv";
    QTest::newRow("nothing") << QByteArray() << ""
                             << "ndjson";
}

void TestFeedFormats::detects()
{
    QFETCH(QByteArray, start);
    QFETCH(QString, location);
    const FeedFormat& format = detectFormat({start.constData(), std::size_t(start.size())}, location, {});
    QTEST(QString::fromLatin1(format.name), "format");
}

void TestFeedFormats::hasAPlaceForEveryFormat()
{
    QSet<QString> names;
    for (const FeedFormat* format : feedFormats()) {
        QVERIFY(!names.contains(QLatin1String(format->name)));
        names.insert(QLatin1String(format->name));
        QCOMPARE(findFeedFormat(QLatin1String(format->name)), format);
        QVERIFY(makeFeedReader(*format, {}) != nullptr);
    }
    QCOMPARE(names.size(), 8);
    QVERIFY(findFeedFormat(QStringLiteral("x")) == nullptr);
}

void TestFeedFormats::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("word");
    const QString ioda = QStringLiteral("https://h/v2/outages/events");
    const QString radar = QStringLiteral("https://h/client/v4/radar/annotations/outages");
    const QString page = QStringLiteral("https://h/api/v2/summary.json");
    QTest::newRow("OONI 200 with msg")
        << QByteArray(R"({"msg":"no such test","v":0})") << ooniUrl << "no such test";
    QTest::newRow("OONI quota") << QByteArray(R"({"error":"quota exceeded"})") << ooniUrl << "quota exceeded";
    QTest::newRow("OONI result of a kind") << ooni("7") << ooniUrl << "neither";
    QTest::newRow("OONI without a test") << ooni("[]") << "https://h/api/v1/aggregation"
                                         << "test_name";
    QTest::newRow("IODA error with 200")
        << QByteArray(R"({"type":"outages.events","error":"bad from","data":null})") << ioda << "bad from";
    QTest::newRow("IODA no data") << QByteArray(R"({"type":"outages.events","error":null})") << ioda
                                  << "no \"data\"";
    QTest::newRow("Cloudflare refusal")
        << QByteArray(
               R"({"success":false,"errors":[{"code":10000,"message":"Authentication error"}],"result":null})")
        << radar << "Authentication error";
    QTest::newRow("page without incidents") << QByteArray(R"({"page":{"name":"X"}})") << page << "incidents";
    QTest::newRow("page without a name")
        << QByteArray(R"({"page":{"name":"..."},"incidents":[]})") << page << "service";
    QTest::newRow("cut off") << ooni("[]").chopped(1) << ooniUrl << "cut off";
    QTest::newRow("a list") << QByteArray("[]") << ooniUrl << "not a JSON object";
    QTest::newRow("empty") << QByteArray() << ooniUrl << "JSON";
    QTest::newRow("web page") << QByteArray("<html>") << ioda << "JSON";
    QTest::newRow("deep") << QByteArray("{\"result\":") + QByteArray(5000, '[') << ooniUrl << "JSON";
    QTest::newRow("not UTF-8") << QByteArray("{\"result\":\"\xff\"}") << ooniUrl << "JSON";
}

void TestFeedFormats::refusesWhatIsNone()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, location);
    QFETCH(QString, word);
    const Read result = read(body, location);
    QVERIFY2(result.page.problem.contains(word), qPrintable(result.page.problem));
    QVERIFY(result.batch.items.empty());
}

void TestFeedFormats::boundsADocument()
{
    FeedReaderOptions options;
    options.location = ooniUrl;
    const auto reader = makeFeedReader(FeedFormat::OoniAggregation, options);
    FeedBatch batch;
    const std::string piece(1 << 20, ' ');
    for (int i = 0; i < 2000; ++i)
        reader->read(piece, batch);
    reader->finish(batch);
    QVERIFY(reader->page().problem.contains(QLatin1String("larger")));
}

void TestFeedFormats::countsOoni()
{
    const QByteArray body =
        ooni("[" + ooniRow(R"(,"measurement_start_day":"2021-07-09","probe_cc":"CH")") + "," +
             ooniRow(R"(,"measurement_start_day":"2021-07-09","probe_cc":"ZZ")") + "," +
             ooniRow(R"(,"measurement_start_day":"2021-07-09","probe_cc":"DE")", 10, 10, 0, 0) + "," +
             ooniRow(R"(,"measurement_start_day":"2021-07-09","probe_cc":"FR")", 10, 5, 7, 0) + "," +
             R"({"probe_cc":"IT","measurement_start_day":"2021-07-09"},7])");
    const Read result = read(body, ooniUrl);
    QCOMPARE(result.page.problem, QString());
    QCOMPARE(result.page.rows, std::int64_t(6));
    QCOMPARE(result.page.skipped, std::int64_t(1));   // nothing but broken measurements
    QCOMPARE(result.batch.badCount, std::int64_t(3)); // more failed than tested; no counts; no row
    QCOMPARE(result.batch.items.size(), std::size_t(2));
    const Measurement& swiss = result.measurement(0);
    QCOMPARE(swiss.service.slug(), std::string("facebook-messenger"));
    QCOMPARE(swiss.tested, 90.0);
    QCOMPARE(swiss.failed, 25.0);
    QCOMPARE(toRfc3339(swiss.time), QStringLiteral("2021-07-09T00:00:00Z"));
    QVERIFY(swiss.duration == oneDay);
    QCOMPARE(swiss.place.regionCode, std::string("CH"));
    QCOMPARE(result.measurement(1).place.regionCode, std::string()); // an unknown country is in the world
    QVERIFY(swiss.id != result.measurement(1).id);
    // Counts that grew are the same row.
    const Read later = read(
        ooni("[" + ooniRow(R"(,"measurement_start_day":"2021-07-09","probe_cc":"CH")", 200) + "]"), ooniUrl);
    QCOMPARE(later.measurement(0).id, swiss.id);
}

void TestFeedFormats::readsOoniHours()
{
    const Read result =
        read(ooni("[" + ooniRow(R"(,"measurement_start_day":"2021-07-09T13:00:00Z","probe_cc":"CH")") + "]"),
             ooniUrl + QStringLiteral("&time_grain=hour"));
    QVERIFY(result.measurement(0).duration == oneHour);
    QCOMPARE(toRfc3339(result.measurement(0).time), QStringLiteral("2021-07-09T13:00:00Z"));
}

void TestFeedFormats::readsOoniWithFewerAxes()
{
    // One dimension: the days of one country, which the address names.
    Read result = read(ooni("[" + ooniRow(R"(,"measurement_start_day":"2021-07-09")") + "]", 1),
                       ooniUrl + QStringLiteral("&probe_cc=BR"));
    QCOMPARE(result.measurement(0).place.regionCode, std::string("BR"));
    // None: one row over the time that was asked for.
    result = read(ooni(ooniRow(""), 0), ooniUrl);
    QCOMPARE(result.batch.items.size(), std::size_t(1));
    QVERIFY(result.measurement(0).duration == 2 * oneDay);
    QCOMPARE(toRfc3339(result.measurement(0).time), QStringLiteral("2021-07-09T00:00:00Z"));
}

void TestFeedFormats::leavesHoursThatAreNotOver()
{
    const QByteArray body =
        ooni("[" + ooniRow(R"(,"measurement_start_day":"2021-07-09T13:00:00Z","probe_cc":"CH")") + "]");
    const UtcTime end = *parseTime("2021-07-09T14:00:00Z");
    QCOMPARE(read(body, ooniUrl, at(end.seconds() - 1)).page.skipped, std::int64_t(1));
    QCOMPARE(read(body, ooniUrl, at(end.seconds())).batch.items.size(), std::size_t(1));
}

void TestFeedFormats::pagesOoni()
{
    const auto next = FeedFormat::OoniAggregation.nextPage;
    const QUrl base(QStringLiteral(
        "https://h/api/v1/aggregation?test_name=signal&since=2026-11-01&until=2026-11-20&time_grain=hour"));
    QStringList windows;
    for (QUrl page = next(base, {}, {}); page.isValid() && windows.size() < 9; page = next(base, page, {}))
        windows += page.query();
    QCOMPARE(windows.size(), 3);
    QVERIFY2(windows.at(0).contains(QLatin1String("since=2026-11-01&until=2026-11-08")),
             qPrintable(windows.at(0)));
    QVERIFY2(windows.at(2).contains(QLatin1String("since=2026-11-15&until=2026-11-20")),
             qPrintable(windows.at(2)));
    // Days need no cutting, and what has no times is asked as it is.
    const QUrl days(QStringLiteral("https://h/api/v1/aggregation?since=2026-06-01&until=2026-11-20"));
    QCOMPARE(next(days, {}, {}), days);
    QVERIFY(!next(days, days, {}).isValid());
    const QUrl open(QStringLiteral("https://h/api/v1/aggregation?test_name=signal"));
    QCOMPARE(next(open, {}, {}), open);
    QVERIFY(!next(open, open, {}).isValid());
}

void TestFeedFormats::readsIodaEvents_data()
{
    QTest::addColumn<QByteArray>("row");
    const QByteArray rest = R"("score":185000,"datasource":"bgp","method":"median")";
    QTest::newRow("location")
        << R"({"location":"country/BB","location_name":"Bland","start":1743600000,"duration":3600,"status":0,)" +
               rest + "}";
    QTest::newRow("entity")
        << R"({"entity":{"code":"BB","name":"Bland","type":"country","attrs":{"fqid":"x"}},"from":1743600000,"until":1743603600,)" +
               rest + "}";
}

void TestFeedFormats::readsIodaEvents()
{
    QFETCH(QByteArray, row);
    const QByteArray body =
        R"({"type":"outages.events","error":null,"data":[)" + row +
        R"(,{"location":"asn/174","location_name":"Cogent","start":1743600000,"duration":60},)"
        R"({"location":"country/BB","start":"x"},{"start":1},[]]})";
    const Read result =
        read(body, QStringLiteral("https://h/v2/outages/events?from=1743500000&until=1743700000"));
    QCOMPARE(result.page.problem, QString());
    QCOMPARE(result.page.rows, std::int64_t(5));
    QCOMPARE(result.page.skipped, std::int64_t(1)); // the network
    QCOMPARE(result.batch.badCount, std::int64_t(3));
    const Notice& notice = result.notice(0);
    QCOMPARE(notice.service.slug(), std::string("internet"));
    QCOMPARE(notice.time.seconds(), std::int64_t(1743600000));
    QCOMPARE(notice.end.value().seconds(), std::int64_t(1743603600));
    QCOMPARE(notice.regionCodes, std::vector<std::string>{"BB"});
    QVERIFY(notice.title.find("Bland") != std::string::npos);
}

void TestFeedFormats::neverEndsAnIodaEventThatGoesOn()
{
    const auto event = [](const QByteArray& more) {
        return R"({"type":"outages.events","error":null,"data":[{"location":"country/BB","start":1000,"duration":3600,"datasource":"bgp")" +
               more + "}]}";
    };
    const QString url = QStringLiteral("https://h/v2/outages/events?from=0&until=%1");
    const Read going = read(event(R"(,"overlaps_window":true)"), url.arg(9999));
    QVERIFY(!going.notice(0).end);
    QCOMPARE(going.notice(0).status, std::string("ongoing"));
    QVERIFY(!read(event(""), url.arg(4600)).notice(0).end); // its end is that of the question
    // It began before the question: that it overlaps it does not mean that it goes on.
    const QString later = QStringLiteral("https://h/v2/outages/events?from=2000&until=%1");
    QVERIFY(read(event(R"(,"overlaps_window":true)"), later.arg(9999)).notice(0).end);
    QVERIFY(!read(event(R"(,"overlaps_window":true)"), later.arg(4600)).notice(0).end);
    QVERIFY(!read(event(R"(,"overlaps_window":true)"), later.arg(5000)).notice(0).end);
    const Read ended = read(event(R"(,"overlaps_window":false)"), url.arg(9999));
    QVERIFY(ended.notice(0).end);
    QCOMPARE(ended.notice(0).id, going.notice(0).id); // so that it takes the other's place
    QVERIFY(!read(event(""), QStringLiteral("x.json"), at(4000)).notice(0).end);
}

void TestFeedFormats::findsIodaRegions()
{
    const RegionDirectory regions = test::smallWorld();
    FeedReaderOptions options;
    options.regions = &regions;
    const auto region = [&](const QByteArray& entity) {
        const Read result = read(R"({"type":"outages.events","error":null,"data":[{)" + entity +
                                     R"(,"start":1,"duration":60}]})",
                                 QStringLiteral("x"), options);
        return result.batch.items.empty() ? "skipped" : result.notice(0).regionCodes.at(0);
    };
    QCOMPARE(
        region(
            R"("entity":{"code":"4","name":"East Province","type":"region","attrs":{"country_code":"AA"}})"),
        std::string("AA-2"));
    QCOMPARE(region(R"("entity":{"code":"4","name":"North","type":"region","attrs":{"country_code":"AA"}})"),
             std::string("AA"));
    QCOMPARE(region(R"("location":"region/4","location_name":"EAST")"), std::string("AA-2"));
    QCOMPARE(region(R"("location":"region/4","location_name":"Nowhere")"), std::string("skipped"));
    QCOMPARE(RegionNames::plain(QString::fromUtf8("Hawke’s Bay Region")), QStringLiteral("hawkes bay"));
    QCOMPARE(RegionNames::plain(QString::fromUtf8("São Paulo, State of")), QStringLiteral("sao paulo"));
}

void TestFeedFormats::readsIodaAlerts()
{
    const auto alert = [](const QByteArray& value, const QByteArray& history) {
        return R"({"datasource":"ping-slash24","entity":{"code":"BB","name":"Bland","type":"country","attrs":{}},"time":1743600000,"level":"critical","condition":"< 0.8","value":)" +
               value + R"(,"historyValue":)" + history + "}";
    };
    const Read result =
        read(R"({"type":"outages.alerts","error":null,"data":[)" + alert("30", "120") + "," +
                 alert("130", "120") + "," + alert("null", "120") + "," + alert("1", "0") + "]}",
             QStringLiteral("x"));
    QCOMPARE(result.page.problem, QString());
    QCOMPARE(result.batch.badCount, std::int64_t(2));
    // The depth of the drop is 1 - 30/120.
    QCOMPARE(result.measurement(0).failed, 0.75);
    QCOMPARE(result.measurement(0).tested, 1.0);
    QCOMPARE(result.measurement(1).failed, 0.0);
    QCOMPARE(result.measurement(0).place.regionCode, std::string("BB"));
}

void TestFeedFormats::readsIodaSignals()
{
    const auto series = [](const QByteArray& source, const QByteArray& values) {
        return R"({"entityType":"country","entityCode":"BB","entityName":"Bland","entityFqid":"geo.provider.AF.BB","datasource":")" +
               source + R"(","from":1000,"until":2800,"step":300,"values":)" + values + "}";
    };
    const Read result =
        read(R"({"type":"signals","error":null,"data":[[)" + series("bgp", "[100,null,{},50,100,100]") +
                 "],[" + series("gtr", "[1,2,3,4,5,6]") + "],[" + series("bgp", "[1]") + "]]}",
             QStringLiteral("x"), at(100'000));
    QCOMPARE(result.page.problem, QString());
    QCOMPARE(result.page.skipped, std::int64_t(2));
    QCOMPARE(result.batch.items.size(), std::size_t(4));
    QCOMPARE(result.measurement(1).failed, 0.5);
    QCOMPARE(result.measurement(1).time.seconds(), std::int64_t(1900));
    QCOMPARE(result.measurement(1).duration.count(), std::int64_t(300));
}

void TestFeedFormats::pagesByNumbers()
{
    FeedPage full;
    full.rows = 50;
    FeedPage part;
    part.rows = 49;
    const QUrl ioda(QStringLiteral("https://h/v2/outages/events?limit=50"));
    const QUrl second = FeedFormat::IodaEvents.nextPage(ioda, ioda, full);
    QCOMPARE(second.query(), QStringLiteral("limit=50&page=1"));
    QCOMPARE(FeedFormat::IodaEvents.nextPage(ioda, second, full).query(), QStringLiteral("limit=50&page=2"));
    QVERIFY(!FeedFormat::IodaEvents.nextPage(ioda, second, part).isValid());
    QVERIFY(!FeedFormat::IodaEvents.nextPage(ioda, QUrl(QStringLiteral("https://h/v2/outages/events")), full)
                 .isValid());
    const QUrl radar(QStringLiteral("https://h/radar/annotations/outages?limit=50&offset=50"));
    QCOMPARE(FeedFormat::CloudflareOutages.nextPage(radar, radar, full).query(),
             QStringLiteral("limit=50&offset=100"));
    QVERIFY(!FeedFormat::CloudflareOutages.nextPage(radar, radar, part).isValid());
}

void TestFeedFormats::readsCloudflare()
{
    const Read result = read(
        R"({"success":true,"errors":[],"result":{"annotations":[
           {"id":"550","dataSource":"ALL","eventType":"OUTAGE","startDate":"2022-09-06T10:00:28Z","endDate":null,"description":null,
            "scope":"Multiple cities","linkedUrl":"https://example.org/a","locations":["BB"],
            "locationsDetails":[{"code":"BB","name":"Bland"}],"asns":[15895],"outage":{"outageCause":"POWER_OUTAGE","outageType":"REGIONAL"}},
           {"startDate":"2022-09-06T10:00:28Z","endDate":"2022-09-07T00:00:00Z","scope":"A","locations":["AA","BB"],"asns":[],"linkedUrl":"javascript:x"},
           {"startDate":"2022-09-06T10:00:28Z","endDate":null,"scope":"B","locations":["AA","BB"],"asns":[]},
           {"startDate":null},5]}})",
        QStringLiteral("x"));
    QCOMPARE(result.page.problem, QString());
    QCOMPARE(result.batch.items.size(), std::size_t(3));
    QCOMPARE(result.batch.badCount, std::int64_t(2));
    const Notice& first = result.notice(0);
    QCOMPARE(first.id, std::string("550"));
    QVERIFY(!first.end);
    QCOMPARE(first.cause, std::string("power outage"));
    QCOMPARE(first.title, std::string("Internet outage: Bland"));
    QCOMPARE(first.text, std::string("Multiple cities"));
    QCOMPARE(first.service.slug(), std::string("internet"));
    QVERIFY(result.notice(1).end);
    QCOMPARE(result.notice(1).url, std::string()); // not of the web
    QCOMPARE(result.notice(1).regionCodes.size(), std::size_t(2));
    QVERIFY(result.notice(1).id != result.notice(2).id); // derived, and apart
}

void TestFeedFormats::readsStatuspages()
{
    const QByteArray body = R"({"page":{"id":"p","name":"My Bank","time_zone":"Etc/UTC"},"incidents":[
        {"id":"i1","name":"Cards <b>down</b>","status":"resolved","impact":"major","created_at":"2020-01-01T10:00:00.5Z",
         "resolved_at":"2020-01-01T12:00:00Z","shortlink":"https://stspg.io/x","incident_updates":[
          {"id":"u3","status":"resolved","body":"Fixed.","created_at":"2020-01-01T12:00:00Z","display_at":"2020-01-01T12:00:00Z"},
          {"id":"u2","status":"identified","body":"<script>alert(1)</script>","display_at":"2020-01-01T11:00:00+01:00"},
          {"id":"u1","status":"investigating","body":"?","created_at":"2020-01-01T09:30:00Z"},
          {"id":"u0","status":"x","body":"no time"}]},
        {"id":"i2","name":"Slow","status":"investigating","started_at":"2020-01-02T10:00:00Z","resolved_at":null,"incident_updates":[]},
        {"id":"i3","name":"Going on","incident_updates":[{"id":"u9","status":"monitoring","body":"b","display_at":"2020-01-03T00:00:00Z"}]},
        {"id":"i4","name":"No time","incident_updates":null}, 3],
        "scheduled_maintenances":[{"id":"m"}]})";
    const Read result = read(body, QStringLiteral("x"));
    QCOMPARE(result.page.problem, QString());
    QCOMPARE(result.batch.items.size(), std::size_t(5));
    QCOMPARE(result.batch.badCount, std::int64_t(3));
    QCOMPARE(result.page.skipped, std::int64_t(1));
    // Oldest first; each holds until the next, and the last one of what is over is a moment.
    QCOMPARE(result.notice(0).id, std::string("i1/u1"));
    QCOMPARE(result.notice(0).service.slug(), std::string("my-bank"));
    QCOMPARE(toRfc3339(result.notice(0).end.value()), QStringLiteral("2020-01-01T10:00:00Z"));
    QCOMPARE(result.notice(1).text,
             std::string("<script>alert(1)</script>")); // plain text, whatever it looks like
    QCOMPARE(result.notice(1).title, std::string("Cards <b>down</b>"));
    QCOMPARE(result.notice(2).status, std::string("resolved"));
    QCOMPARE(toRfc3339(result.notice(2).end.value()), QStringLiteral("2020-01-01T12:00:00Z"));
    QVERIFY(!result.notice(3).end);
    QVERIFY(!result.notice(4).end);
    FeedReaderOptions options;
    options.defaultService = *ServiceId::fromSlug("bank");
    QCOMPARE(read(body, QStringLiteral("x"), options).notice(0).service.slug(), std::string("bank"));
}

/// Numbers in quotes and times without a zone, as ClickHouse writes them.
void TestFeedFormats::readsClickHouseRows()
{
    const Read result = read("{\"type\":\"report\",\"service\":\"s\",\"region\":\"BB\",\"time\":\"2017-05-03 "
                             "20:10:00\",\"count\":\"12\"}\n",
                             QStringLiteral("http://localhost:8123/"));
    QCOMPARE(result.batch.items.size(), std::size_t(1));
    const auto& report = std::get<Report>(result.batch.items.at(0));
    QCOMPARE(report.count, 12u);
    QCOMPARE(toRfc3339(report.time), QStringLiteral("2017-05-03T20:10:00Z"));
}

void TestFeedFormats::readsRecordings()
{
    const auto ooniDays =
        test::sample(QStringLiteral("ooni/aggregation_web_connectivity_2022-03-01_axis_x-day.body.json"));
    const auto events = test::sample(QStringLiteral("ioda/country-events.ioda-format.json"));
    const auto signal = test::sample(QStringLiteral("ioda/signals-raw-country-bgp.json"));
    const auto radar = test::sample(QStringLiteral("cloudflare/outages_docs_example_2022-11.json"));
    const auto github = test::sample(QStringLiteral("statuspage/github_summary_2019-12-30.json"));
    if (!ooniDays || !events || !signal || !radar || !github)
        QSKIP("the recordings are not there: set OUTAGEMAP_SAMPLES to the folder that has them");
    FeedReaderOptions options = at(1'791'381'600);
    const auto map = WorldMap::open(WorldMap::defaultPath());
    QVERIFY(map);
    options.regions = &(*map)->regions();

    Read result = read(*ooniDays, QStringLiteral("https://h/?test_name=web_connectivity"), options);
    QCOMPARE(result.page.problem, QString());
    QCOMPARE(result.batch.items.size(), std::size_t(3));
    QCOMPARE(result.measurement(0).tested, 1113357.0 - 16283.0);
    QCOMPARE(result.measurement(0).failed, 53651.0 + 6739.0);

    result = read(*events, QStringLiteral("https://h/v2/outages/events?until=1791381600"), options);
    QCOMPARE(result.batch.items.size(), std::size_t(3));
    QVERIFY(!result.notice(0).end); // until the end of the question
    QCOMPARE(result.notice(1).end.value().seconds(), std::int64_t(1791312900));
    QCOMPARE(result.notice(1).regionCodes, std::vector<std::string>{"TN"});

    result = read(*signal, QStringLiteral("x"), options);
    QCOMPARE(result.page.problem, QString());
    QCOMPARE(result.batch.items.size(), std::size_t(12));
    QVERIFY(std::abs(result.measurement(1).failed - (1 - 4562.666666666667 / 4648)) < 1e-9);

    result = read(*radar, QStringLiteral("x"), options);
    QCOMPARE(result.batch.items.size(), std::size_t(2));
    QVERIFY(!result.notice(0).end);
    QCOMPARE(result.notice(0).regionCodes, std::vector<std::string>{"UA"});
    QCOMPARE(toRfc3339(result.notice(1).end.value()), QStringLiteral("2022-11-02T00:00:00Z"));

    result = read(*github, QStringLiteral("x"), options);
    QCOMPARE(result.page.problem, QString());
    QVERIFY(result.batch.items.empty());

    // IODA's spelling of regions finds ours.
    const RegionNames names((*map)->regions());
    QCOMPARE(names.find("NZ", "Gisborne District"), QStringLiteral("NZ-GIS"));
    QCOMPARE(names.find("NZ", "Manawatu-Wanganui"), QStringLiteral("NZ-MWT"));
}

QTEST_GUILESS_MAIN(TestFeedFormats)
#include "test_feed_formats.moc"
