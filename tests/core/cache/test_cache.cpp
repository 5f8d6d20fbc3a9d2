// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestedCache.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>
#include <sqlite3.h>

using namespace outagemap;
using test::TestedCache;

namespace {

constexpr std::int64_t start = 1'493'844'600; // on a whole five minutes

Report report(const std::string& id, std::int64_t offset, int region, std::uint32_t count = 1,
              const std::string& reporter = {}, const std::string& text = {})
{
    Report r;
    r.id = id;
    r.service = *ServiceId::fromSlug("s");
    r.time = UtcTime(start + offset);
    r.place.region = RegionId(std::uint16_t(region));
    r.count = count;
    r.reporter = reporter;
    r.text = text;
    return r;
}

Measurement measurement(const std::string& id, std::int64_t offset, std::int64_t duration, double tested,
                        double failed)
{
    Measurement m;
    m.id = id;
    m.service = *ServiceId::fromSlug("s");
    m.time = UtcTime(start + offset);
    m.duration = std::chrono::seconds(duration);
    m.place.region = RegionId(3);
    m.tested = tested;
    m.failed = failed;
    return m;
}

} // namespace

class TestCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dedupes();
    void knowsAFeedByItsStatedIdentity();
    void countsWindows_data();
    void countsWindows();
    void weighsMeasurements();
    void countsAReporterOnceInSixHours();
    void keepsReportersSecret();
    void buildsTimelines();
    void listsTextsAndNotices();
    void keepsTheNewestBadLines();
    void readsFeedsByTurns();
    void keepsTheListOfFeeds();
    void agreesWithSqlite();
    void refusesForeignFiles_data();
    void refusesForeignFiles();
    void finishesWhatWasBegun();
    void readsBesideTheWriter();

private:
    std::unique_ptr<TestedCache> m_cache;
};

void TestCache::init()
{
    m_cache = std::make_unique<TestedCache>(QStringLiteral("sub/c.db"));
}

void TestCache::dedupes()
{
    QCOMPARE(m_cache->write({report("a", 1, 4), report("a", 1, 4), report("b", 1, 4)}).accepted,
             std::int64_t(2));
    const WriteResult again = m_cache->write({report("a", 1, 4), report("b", 1, 4), report("c", 1, 4)});
    QCOMPARE(again.accepted, std::int64_t(1));
    QCOMPARE(again.duplicate, std::int64_t(2));
    // The same id in another feed is another report.
    QCOMPARE(m_cache->write({report("a", 1, 4)}, QStringLiteral("/other")).accepted, std::int64_t(1));
}

void TestCache::knowsAFeedByItsStatedIdentity()
{
    SourceInfo source;
    source.id = "replay";
    source.title = "A <b>title</b>";
    source.nature = SourceNature::Reconstruction;
    QCOMPARE(m_cache->write({source, report("a", 1, 4)}, QStringLiteral("/one")).accepted, std::int64_t(1));
    QCOMPARE(m_cache->write({source, report("a", 1, 4)}, QStringLiteral("/two")).accepted, std::int64_t(0));
    // Over http nobody may claim to be another feed.
    QCOMPARE(m_cache->write({source, report("a", 1, 4)}, QStringLiteral("http://x/")).accepted,
             std::int64_t(1));
    const auto sources = m_cache->reader()->sources(m_cache->service, {UtcTime(start), UtcTime(start + 10)});
    QVERIFY(sources);
    QCOMPARE(sources->size(), std::size_t(2));
    QCOMPARE(sources->at(0).nature, SourceNature::Reconstruction);
}

void TestCache::countsWindows_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<double>("west");
    QTest::newRow("all") << qint64(-600) << qint64(900) << 1.0 + 2 + 4 + 8;
    QTest::newRow("end is in, start is out") << qint64(0) << qint64(300) << 2.0 + 4;
    QTest::newRow("before") << qint64(-600) << qint64(0) << 1.0;
    QTest::newRow("nothing") << qint64(900) << qint64(1800) << 0.0;
}

void TestCache::countsWindows()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    QFETCH(double, west);
    m_cache->write({report("a", 0, 4, 1), report("b", 1, 4, 2), report("c", 300, 4, 4),
                    report("d", 301, 4, 8), report("e", 1, 5, 100)});
    const auto counts =
        m_cache->reader()->windowCounts(m_cache->service, {UtcTime(start + from), UtcTime(start + to)});
    QVERIFY(counts);
    double sum = 0;
    for (const RegionCount& count : *counts) {
        if (count.region == RegionId(4))
            sum += count.reports;
    }
    QCOMPARE(sum, west);
}

void TestCache::weighsMeasurements()
{
    m_cache->write({measurement("a", 0, 3600, 100, 10), measurement("b", 1800, 0, 1, 0.5)});
    const auto counts = m_cache->reader()->windowCounts(m_cache->service,
                                                        {UtcTime(start + 1800 - 60), UtcTime(start + 3540)});
    QVERIFY(counts);
    QCOMPARE(counts->size(), std::size_t(1));
    QCOMPARE(counts->at(0).tested, 100 * 0.5 + 1); // 1740 + 60 of 3600 seconds
    QCOMPARE(counts->at(0).failed, 10 * 0.5 + 0.5);
    QCOMPARE(counts->at(0).availabilities, 1.0);
    const auto services = m_cache->reader()->services();
    QCOMPARE(services->at(0).lastData->seconds(), start + 3600);
    QVERIFY(services->at(0).hasMeasurements && !services->at(0).hasReports);
}

void TestCache::countsAReporterOnceInSixHours()
{
    m_cache->write({report("a", 1, 4, 1, "x"), report("b", 100, 4, 1, "x"), report("c", 100, 4, 1, "y")});
    m_cache->write({report("d", 6 * 3600, 4, 1, "x"), report("e", 6 * 3600 + 1, 4, 1, "x")});
    const auto counts =
        m_cache->reader()->windowCounts(m_cache->service, {UtcTime(start), UtcTime(start + 86'400)});
    QCOMPARE(counts->at(0).reports, 3.0); // a, c, e
}

void TestCache::keepsReportersSecret()
{
    m_cache->write({report("a", 1, 4, 1, "jane@example.org")});
    QFile file(m_cache->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("jane@"));
    const QFileInfo key(m_cache->path + QStringLiteral(".key"));
    QCOMPARE(key.size(), qint64(32));
    QVERIFY(!(key.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void TestCache::buildsTimelines()
{
    m_cache->write({report("a", 1, 4, 3), report("b", 301, 5, 4), report("c", 301, 3, 5),
                    measurement("m", 0, 600, 10, 5)});
    const auto cache = m_cache->reader();
    const auto world = cache->timeline(m_cache->service, RegionId::world(),
                                       {UtcTime(start), UtcTime(start + 900)}, fiveMinutes);
    QVERIFY(world);
    QCOMPARE(world->size(), std::size_t(3));
    QCOMPARE(world->at(0).reports, 3.0);
    QCOMPARE(world->at(1).reports, 9.0);
    QCOMPARE(world->at(2).reports, 0.0);
    QCOMPARE(world->at(0).tested, 5.0);
    const auto country =
        cache->timeline(m_cache->service, RegionId(2), {UtcTime(start), UtcTime(start + 900)}, fiveMinutes);
    QCOMPARE(country->at(1).reports, 4.0);
    QVERIFY(!cache->timeline(m_cache->service, RegionId(2), {UtcTime(0), UtcTime(start)}, fiveMinutes));
    QVERIFY(
        !cache->timeline(m_cache->service, RegionId(2), {UtcTime(0), UtcTime(600)}, std::chrono::seconds(7)));
}

void TestCache::listsTextsAndNotices()
{
    Notice notice;
    notice.id = "n";
    notice.service = m_cache->service;
    notice.time = UtcTime(start);
    notice.end = UtcTime(start + 3600);
    notice.title = "<b>x</b>";
    notice.regionCodes = {"AA", "';DROP TABLE report;--"};
    m_cache->write({report("a", 1, 4, 1, {}, "first"), report("b", 2, 3, 1, {}, "<i>second</i>"),
                    report("c", 3, 4), notice});
    const auto cache = m_cache->reader();
    const auto texts =
        cache->complaints(m_cache->service, RegionId::world(), {UtcTime(start), UtcTime(start + 10)}, 10);
    QCOMPARE(texts->size(), std::size_t(2));
    QCOMPARE(texts->at(0).text, QStringLiteral("<i>second</i>"));
    QCOMPARE(
        cache->complaints(m_cache->service, RegionId(2), {UtcTime(start), UtcTime(start + 10)}, 10)->size(),
        std::size_t(1));
    const auto notices = cache->notices(m_cache->service, {UtcTime(start + 1800), UtcTime(start + 1801)});
    QCOMPARE(notices->size(), std::size_t(1));
    QCOMPARE(notices->at(0).regionCodes.at(1), notice.regionCodes.at(1));
}

void TestCache::keepsTheNewestBadLines()
{
    for (int reading = 0; reading < 2; ++reading) {
        const auto cache = m_cache->writer();
        QVERIFY(cache->beginFeed(QStringLiteral("/feed")));
        for (int part = 0; part < 3; ++part) {
            FeedBatch batch;
            for (int i = 0; i < 600; ++i)
                batch.badLines.push_back({part * 600 + i + 1, "bad"});
            batch.badCount = 600;
            QVERIFY(cache->write(batch, {}));
        }
        QVERIFY(cache->endFeed(QStringLiteral("a problem")));
        const auto feeds = m_cache->reader()->feeds();
        QCOMPARE(feeds->size(), std::size_t(1));
        QCOMPARE(feeds->at(0).rejected, std::int64_t(1800));
        QCOMPARE(feeds->at(0).lastError, QStringLiteral("a problem"));
        const auto bad = m_cache->reader()->badLines(feeds->at(0).key);
        QCOMPARE(bad->size(), std::size_t(1000));
        QCOMPARE(bad->back().line, std::int64_t(1800));
    }
}

void TestCache::readsFeedsByTurns()
{
    const auto cache = m_cache->writer();
    const auto batch = [&](const char* id, int badLine) {
        FeedBatch one = TestedCache::batchOf({report(id, 1, 4)});
        one.badLines.push_back({badLine, "bad"});
        one.badCount = 1;
        return one;
    };
    const QString a = QStringLiteral("/a");
    const QString b = QStringLiteral("/b");
    QVERIFY(cache->beginFeed(a));
    QVERIFY(cache->write(batch("1", 10), {QStringLiteral("a1"), {}, {}}));
    QVERIFY(cache->beginFeed(b));
    QVERIFY(cache->write(batch("1", 20), {QStringLiteral("b1"), {}, {}}));
    QVERIFY(cache->continueFeed(a));
    QCOMPARE(cache->write(batch("1", 11), {QStringLiteral("a2"), {}, {}})->duplicate, std::int64_t(1));
    QVERIFY(cache->endFeed(QStringLiteral("broken")));
    QVERIFY(cache->continueFeed(b));
    QCOMPARE(cache->write(batch("2", 21), {QStringLiteral("b2"), {}, {}})->accepted, std::int64_t(1));
    QVERIFY(cache->endFeed({}));
    QVERIFY(!cache->continueFeed(a)); // it has ended
    const auto feeds = m_cache->reader()->feeds();
    QCOMPARE(feeds->size(), std::size_t(2));
    QCOMPARE(feeds->at(0).accepted, std::int64_t(1));
    QCOMPARE(feeds->at(1).accepted, std::int64_t(2));
    QCOMPARE(feeds->at(0).lastError, QStringLiteral("broken"));
    QVERIFY(!feeds->at(0).lastFetch && feeds->at(1).lastFetch);
    for (const int i : {0, 1}) {
        const auto bad = m_cache->reader()->badLines(feeds->at(std::size_t(i)).key);
        QCOMPARE(bad->size(), std::size_t(2));
        QCOMPARE(bad->front().line, std::int64_t(10 + 10 * i));
        QCOMPARE(bad->back().line, std::int64_t(11 + 10 * i));
    }
    QCOMPARE(cache->beginFeed(a)->url, QStringLiteral("a2"));
    QCOMPARE(cache->beginFeed(b)->url, QStringLiteral("b2"));
}

void TestCache::keepsTheListOfFeeds()
{
    m_cache->write({report("a", 1, 4)}, QStringLiteral("/read once"));
    const auto cache = m_cache->writer();
    FeedConfig config{QStringLiteral("https://example.org/a"), QStringLiteral("statuspage"), true,
                      std::chrono::seconds(300), QStringLiteral(R"({"service":"s"})")};
    const auto key = cache->addFeed(config);
    QVERIFY(key);
    QVERIFY(!cache->addFeed(config)); // once each
    QVERIFY(cache->setFeedState(*key, {UtcTime(start), QStringLiteral("backoff"), 3}));
    config.enabled = false;
    QVERIFY(cache->updateFeed(*key, config));
    QVERIFY(!cache->updateFeed(*key + 100, config));
    auto feeds = m_cache->reader()->feeds();
    QCOMPARE(feeds->size(), std::size_t(2));
    QVERIFY(!feeds->at(0).configured);
    const StoredFeed& feed = feeds->at(1);
    QVERIFY(feed.configured && !feed.config.enabled);
    QCOMPARE(feed.config.kind, config.kind);
    QCOMPARE(feed.config.interval, config.interval);
    QCOMPARE(feed.config.settings, config.settings);
    QCOMPARE(feed.state.nextDue->seconds(), start);
    QCOMPARE(feed.state.failures, 3);
    // What was read stays when its feed goes, what never gave anything goes with it.
    QVERIFY(cache->removeFeed(*key));
    const auto known = cache->addFeed({QStringLiteral("/read once"), {}, true, {}, {}});
    QCOMPARE(*known, feeds->at(0).key);
    QVERIFY(cache->removeFeed(*known));
    feeds = m_cache->reader()->feeds();
    QCOMPARE(feeds->size(), std::size_t(1));
    QVERIFY(!feeds->at(0).configured);
}

void TestCache::agreesWithSqlite()
{
    const QString sqlite = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (sqlite.isEmpty())
        QSKIP("the program sqlite3 is not installed");
    m_cache->write({report("a", 1, 4, 3), report("b", 301, 5, 4), report("c", 7200, 3, 5)});
    QProcess process;
    process.start(
        sqlite, {m_cache->path,
                 QStringLiteral(
                     "SELECT count(*) FROM rollup_5min; SELECT count(*) FROM rollup_hour; SELECT count(*) "
                     "FROM rollup_day; SELECT sum(reports) FROM report_block; PRAGMA integrity_check; PRAGMA "
                     "user_version; PRAGMA journal_mode;")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), QStringLiteral("3\n2\n1\n3\nok\n3\nwal\n"));
}

void TestCache::refusesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("sql"); // empty: a text file
    QTest::addColumn<QString>("word");
    QTest::newRow("text") << QByteArray() << "not an SQLite";
    QTest::newRow("other program") << QByteArray("PRAGMA application_id=7; CREATE TABLE t(x);")
                                   << "another program";
    QTest::newRow("newer")
        << QByteArray("PRAGMA application_id=1333097549; PRAGMA user_version=99; CREATE TABLE t(x);")
        << "newer";
    QTest::newRow("without its tables")
        << QByteArray("PRAGMA application_id=1333097549; PRAGMA user_version=1; CREATE TABLE t(x);")
        << "no such table";
}

void TestCache::refusesForeignFiles()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, word);
    const QString path = m_cache->folder.filePath(QStringLiteral("foreign.db"));
    if (sql.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("some notes of mine\n").repeated(50));
    } else {
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto opened = CacheWriter::open(path, m_cache->regions);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(word) && opened.error().message.contains(path),
             qPrintable(opened.error().message));
    QVERIFY(!CacheReader::open(path, m_cache->regions));
    if (word != QLatin1String("no such table")) {
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }
}

/// A program that is killed just after it made the file leaves a database without tables.
void TestCache::finishesWhatWasBegun()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_cache->path).absolutePath()));
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(m_cache->path.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "PRAGMA auto_vacuum = INCREMENTAL; PRAGMA user_version = 0", nullptr,
                          nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(database);
    QVERIFY(QFileInfo(m_cache->path).size() > 0);
    QCOMPARE(m_cache->write({report("a", 1, 4)}).accepted, std::int64_t(1));
}

void TestCache::readsBesideTheWriter()
{
    QVERIFY(!CacheReader::open(m_cache->path, m_cache->regions));
    const auto cache = m_cache->writer();
    QVERIFY(cache->beginFeed(QStringLiteral("/feed")));
    QVERIFY(cache->write(TestedCache::batchOf({report("a", 1, 4)}), {}));
    const auto reading = m_cache->reader();
    const auto version = reading->dataVersion();
    QVERIFY(cache->write(TestedCache::batchOf({report("b", 1, 4)}), {}));
    QVERIFY(*reading->dataVersion() != *version);
    QCOMPARE(reading->windowCounts(m_cache->service, {UtcTime(start), UtcTime(start + 300)})->at(0).reports,
             2.0);
}

QTEST_GUILESS_MAIN(TestCache)
#include "test_cache.moc"
