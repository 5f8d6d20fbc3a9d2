// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestedCache.h"

#include <QtTest>

using namespace outagemap;
using test::TestedCache;

namespace {

constexpr std::int64_t day = 86'400;
constexpr std::int64_t start = 17'300 * day; // midnight of a day in 2017

Report report(int number, std::int64_t seconds, const std::string& text = {})
{
    Report r;
    r.id = std::to_string(number);
    r.service = *ServiceId::fromSlug("s");
    r.time = UtcTime(start + seconds);
    r.place.region = RegionId(4);
    r.kind = "app";
    r.text = text;
    return r;
}

} // namespace

class TestCacheUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cache = std::make_unique<TestedCache>(); }
    void migrates_data();
    void migrates();
    void dropsWhatIsOld();
    void keepsAnOldFeedBesideANewOne();
    void survivesAFeedThatIsAheadOfTheClock();
    void shrinksToSize();
    void saysWhatChanged();
    void takesLateReports();
    void countsLateReportsOnce();
    void knowsReportsWhoseTimeWasMoved();
    void knowsIdsAsTheyGrowTooMany();
    void holdsNoMoreIdsThanItMay();
    void replacesWhatAFeedCorrects();

private:
    double reportsIn(std::int64_t from, std::int64_t to) const
    {
        return m_cache->reportsIn({UtcTime(start + from), UtcTime(start + to)});
    }

    std::unique_ptr<TestedCache> m_cache;
};

void TestCacheUpkeep::migrates_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
}

/// Caches that the program made when these versions were the newest, from the feed beside them.
void TestCacheUpkeep::migrates()
{
    QFETCH(int, version);
    QVERIFY(
        QFile::copy(QStringLiteral(OUTAGEMAP_TEST_DATA "/cache/cache-v%1.db").arg(version), m_cache->path));
    QVERIFY(QFile::setPermissions(m_cache->path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QVERIFY(CacheReader::open(m_cache->path, m_cache->regions));
    {
        const auto cache = m_cache->writer();
        // What it knew is known: its reading again brings nothing.
        QVERIFY(cache->beginFeed(QStringLiteral("/v1")));
        FeedBatch batch;
        SourceInfo source;
        source.id = "stored-v1";
        source.title = "A stored feed";
        Report known;
        known.id = "r1";
        known.service = *ServiceId::fromSlug("whatsapp");
        known.time = UtcTime(1'493'841'660);
        Report fresh = known;
        fresh.id = "r99";
        fresh.place.region = RegionId::world();
        batch.items = {source, known, fresh};
        const auto written = cache->write(batch, {});
        QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
        QCOMPARE(written->duplicate, std::int64_t(1));
        QCOMPARE(written->accepted, std::int64_t(1));
        CacheRetention limits; // its feed has data of 2019, from which 2017 would be too old
        limits.raw = limits.fiveMinutes = limits.hours = std::chrono::seconds(5000 * day);
        QVERIFY(cache->setRetention(limits));
        TestedCache::tidyUp(*cache);
    }
    QCOMPARE(m_cache->sql("PRAGMA user_version"), qint64(3));
    QCOMPARE(m_cache->sql("PRAGMA auto_vacuum"), qint64(2));
    QCOMPARE(m_cache->sql("SELECT count(*) FROM sqlite_master WHERE name = 'report'"), qint64(0));
    QCOMPARE(m_cache->sql("SELECT sum(reports) FROM report_block"), qint64(8));
    const auto cache = m_cache->reader();
    const ServiceId whatsapp = *ServiceId::fromSlug("whatsapp");
    const TimeRange may3{UtcTime(1'493'769'600), UtcTime(1'493'856'000)};
    const auto counts = cache->windowCounts(whatsapp, may3);
    double sum = 0;
    for (const RegionCount& count : *counts)
        sum += count.reports;
    QCOMPARE(sum, 1.0 + 1 + 12 + 1 + 1 + 1); // r1, r2, r3, r4, r5 (r6 is by the same reporter), r99
    const auto texts = cache->complaints(whatsapp, RegionId::world(), may3, 10);
    QCOMPARE(texts->size(), std::size_t(2));
    QCOMPARE(texts->at(0).text, QStringLiteral("não consigo usar o WhatsApp"));
    QCOMPARE(texts->at(0).kind, QStringLiteral("messages"));
    const auto found =
        cache->searchComplaints(whatsapp, RegionId::world(), may3, QStringLiteral("nao CONSIGO"), 10);
    QCOMPARE(found->size(), std::size_t(1));
    QCOMPARE(cache->notices(whatsapp, may3)->size(), std::size_t(1));
    QCOMPARE(cache->services()->size(), std::size_t(3));
    QCOMPARE(cache->feeds()->at(0).source.title, std::string("A stored feed"));
    QCOMPARE(cache->badLines(1)->size(), std::size_t(0)); // of its last reading: ours above had none
}

void TestCacheUpkeep::dropsWhatIsOld()
{
    const auto cache = m_cache->writer();
    QVERIFY(cache->setRetention(
        {std::chrono::seconds(5 * day), std::chrono::seconds(10 * day), std::chrono::seconds(20 * day), 0}));
    for (int d = 0; d < 30; ++d)
        TestedCache::write(*cache, {report(2 * d, d * day + 1000, "text " + std::to_string(d)),
                                    report(2 * d + 1, d * day + 1200)});
    TestedCache::tidyUp(*cache);
    // The newest is of day 29, 00:20. Raw five days back, five minutes ten, hours and days twenty.
    QCOMPARE(m_cache->sql("SELECT count(*) FROM report_block"), qint64(5));
    QCOMPARE(m_cache->sql("SELECT count(*) FROM complaint"), qint64(5));
    QCOMPARE(m_cache->sql("SELECT count(*) FROM rollup_5min"), qint64(10));
    QCOMPARE(m_cache->sql("SELECT count(*) FROM rollup_hour"), qint64(21));
    QCOMPARE(m_cache->sql("SELECT count(*) FROM rollup_day"), qint64(21));
    const auto reading = m_cache->reader();
    const TimeRange all{UtcTime(start), UtcTime(start + 30 * day)};
    QCOMPARE(reading->searchComplaints(m_cache->service, RegionId::world(), all, QStringLiteral("text"), 100)
                 ->size(),
             std::size_t(5));
    QCOMPARE(reportsIn(0, 30 * day), 42.0);
    // Where only hours are left, they stand in for their five minutes.
    QCOMPARE(reportsIn(12 * day + 600, 12 * day + 3600), 2.0);
    QCOMPARE(reportsIn(12 * day + 600, 12 * day + 1800), 0.0);
    QCOMPARE(reportsIn(25 * day + 600, 25 * day + 1200), 2.0);
    const auto line =
        reading->timeline(m_cache->service, RegionId::world(),
                          {UtcTime(start + 12 * day), UtcTime(start + 12 * day + 7200)}, fiveMinutes);
    double sum = 0;
    for (const TimelinePoint& point : *line)
        sum += point.reports;
    QVERIFY(std::abs(sum - 2) < 1e-9);
    // A report whose like would not be known any more is not taken, a late one of a week ago is.
    const WriteResult late = TestedCache::write(*cache, {report(1000, 3 * day), report(1001, 22 * day)});
    QCOMPARE(late.rejected, std::int64_t(1));
    QCOMPARE(late.accepted, std::int64_t(1));
}

void TestCacheUpkeep::keepsAnOldFeedBesideANewOne()
{
    const auto cache = m_cache->writer();
    QVERIFY(cache->setRetention(
        {std::chrono::seconds(5 * day), std::chrono::seconds(5 * day), std::chrono::seconds(5 * day), 0}));
    TestedCache::write(*cache, {report(1, 1000, "of long ago")}, QStringLiteral("/replay"));
    TestedCache::write(*cache, {report(2, 3000 * day), report(3, 2900 * day, "between")},
                       QStringLiteral("/live"));
    TestedCache::tidyUp(*cache);
    QCOMPARE(reportsIn(0, day), 1.0);
    QCOMPARE(reportsIn(2900 * day - 10, 2900 * day + 10), 0.0);
    QCOMPARE(m_cache->sql("SELECT count(*) FROM complaint"), qint64(1));
}

void TestCacheUpkeep::survivesAFeedThatIsAheadOfTheClock()
{
    const auto cache = m_cache->writer();
    const std::int64_t now = QDateTime::currentSecsSinceEpoch() - start;
    TestedCache::write(*cache, {report(1, now - 1000), report(2, now + 1000 * day)});
    TestedCache::tidyUp(*cache);
    QCOMPARE(reportsIn(now - day, now + day), 1.0);
    QCOMPARE(m_cache->sql("SELECT count(*) FROM report_block"), qint64(1));
}

void TestCacheUpkeep::shrinksToSize()
{
    const auto cache = m_cache->writer();
    int number = 0;
    for (int batch = 0; batch < 200; ++batch) {
        std::vector<FeedItem> items;
        for (int i = 0; i < 2000; ++i) {
            Report r = report(number++, batch * 3600 + i);
            r.place.point = GeoPoint{i / 1000.0, i / 500.0};
            items.push_back(r);
        }
        TestedCache::write(*cache, std::move(items));
    }
    const qint64 before = m_cache->sql("PRAGMA page_count");
    const qint64 pageSize = m_cache->sql("PRAGMA page_size");
    constexpr std::int64_t most = 3'000'000;
    CacheRetention limits;
    limits.maxBytes = most;
    QVERIFY(cache->setRetention(limits));
    TestedCache::tidyUp(*cache);
    const qint64 after = m_cache->sql("PRAGMA page_count");
    QVERIFY2(after < before && after * pageSize < most + 600 * pageSize,
             qPrintable(QStringLiteral("%1 of %2 pages").arg(after).arg(before)));
    QVERIFY(m_cache->sql("SELECT count(*) FROM report_block") < 200);
    QCOMPARE(reportsIn(-day, 200 * 3600 + day), 400'000.0);
}

void TestCacheUpkeep::saysWhatChanged()
{
    const auto cache = m_cache->writer();
    TestedCache::write(*cache, {report(1, 10 * day)});
    const auto reading = m_cache->reader();
    const auto all = reading->changesSince(0);
    QCOMPARE(all->changes.size(), std::size_t(1));
    QVERIFY(all->state > 0);
    QVERIFY(reading->changesSince(all->state)->changes.empty());
    // A week late.
    TestedCache::write(*cache, {report(2, 10 * day + 1), report(3, 3 * day + 1)});
    const auto changes = reading->changesSince(all->state);
    QCOMPARE(changes->changes.size(), std::size_t(2));
    QCOMPARE(changes->changes.at(0).range.start.seconds(), start + 3 * day);
    QCOMPARE(changes->changes.at(0).range.end.seconds(), start + 3 * day + 3600);
    QCOMPARE(changes->changes.at(1).range.end.seconds(), start + 10 * day + 3600);
    // What brings nothing new changes nothing.
    TestedCache::write(*cache, {report(3, 3 * day + 1)});
    QVERIFY(reading->changesSince(changes->state)->changes.empty());
}

void TestCacheUpkeep::takesLateReports()
{
    const auto cache = m_cache->writer();
    TestedCache::write(*cache, {report(1, 10 * day + 1), report(2, 10 * day + 400)});
    TestedCache::write(*cache, {report(3, 3 * day + 1), report(4, 3 * day)});
    QCOMPARE(reportsIn(3 * day, 3 * day + 300), 1.0);
    QCOMPARE(reportsIn(3 * day - 300, 3 * day), 1.0);
    QCOMPARE(reportsIn(3 * day, 3 * day + 3600), 1.0);
    QCOMPARE(reportsIn(2 * day, 3 * day), 1.0);
    QCOMPARE(reportsIn(3 * day, 4 * day), 1.0);
    QCOMPARE(reportsIn(3 * day - 300, 11 * day), 4.0);
    const auto hours =
        m_cache->reader()->hourlyCounts(m_cache->service, {UtcTime(start), UtcTime(start + 20 * day)});
    QCOMPARE(hours->size(), std::size_t(3));
}

/// However late, and however often it comes: by the program that read it first, or by a later one that has
/// read other things since.
void TestCacheUpkeep::countsLateReportsOnce()
{
    std::vector<FeedItem> week;
    for (int hour = 0; hour < 7 * 24; ++hour)
        week.push_back(report(hour, 3 * day + hour * 3600 + 7, hour % 10 == 0 ? "late" : ""));
    std::vector<FeedItem> now;
    for (int i = 0; i < 1000; ++i)
        now.push_back(report(1000 + i, 10 * day + 1 + i));
    {
        const auto cache = m_cache->writer();
        QCOMPARE(TestedCache::write(*cache, now).accepted, std::int64_t(1000));
        QCOMPARE(TestedCache::write(*cache, week).accepted, std::int64_t(7 * 24));
        QCOMPARE(TestedCache::write(*cache, week).duplicate, std::int64_t(7 * 24));
        TestedCache::tidyUp(*cache);
    }
    const auto cache = m_cache->writer();
    for (FeedItem& item : now)
        std::get<Report>(item).id += "x";
    QCOMPARE(TestedCache::write(*cache, now).accepted, std::int64_t(1000));
    QCOMPARE(TestedCache::write(*cache, week).duplicate, std::int64_t(7 * 24));
    // The publisher's clock was set right meanwhile: within six hours it is the same report still.
    for (FeedItem& item : week)
        std::get<Report>(item).time += std::chrono::hours(1);
    QCOMPARE(TestedCache::write(*cache, week).duplicate, std::int64_t(7 * 24));
    QCOMPARE(reportsIn(3 * day, 10 * day), 7.0 * 24);
    QCOMPARE(reportsIn(3 * day, 4 * day), 24.0);
    QCOMPARE(reportsIn(3 * day + 3600, 3 * day + 3900), 1.0);
    QCOMPARE(m_cache->sql("SELECT count(*) FROM complaint"), qint64(17));
}

/// A publisher who had the wrong time zone, or the wrong day, sends everything again.
void TestCacheUpkeep::knowsReportsWhoseTimeWasMoved()
{
    std::vector<FeedItem> first;
    for (int i = 0; i < 100; ++i)
        first.push_back(report(i, 10 * day + i * 1800));
    const auto moved = [&](int hours) {
        std::vector<FeedItem> items = first;
        for (FeedItem& item : items)
            std::get<Report>(item).time += std::chrono::hours(hours);
        return items;
    };
    {
        const auto cache = m_cache->writer();
        QCOMPARE(TestedCache::write(*cache, first).accepted, std::int64_t(100));
        for (const int by : {-7, 7, 14, -24, 200})
            QCOMPARE(TestedCache::write(*cache, moved(by)).duplicate, std::int64_t(100));
    }
    {
        // By a later program, which then reads one and the same id for two times at once.
        const auto cache = m_cache->writer();
        QCOMPARE(TestedCache::write(*cache, moved(7)).duplicate, std::int64_t(100));
        const WriteResult twice =
            TestedCache::write(*cache, {report(500, 10 * day), report(500, 12 * day), report(501, 12 * day)});
        QCOMPARE(twice.accepted, std::int64_t(2));
        QCOMPARE(twice.duplicate, std::int64_t(1));
    }
    QCOMPARE(reportsIn(0, 30 * day), 102.0);

    // Of more than a million ids those nearby are known only: what is read again is, what was moved far is
    // not.
    m_cache->sql("INSERT INTO seen_id (id, hashes) VALUES (1 << 24, randomblob(8 * 1048577))");
    const auto cache = m_cache->writer();
    QCOMPARE(TestedCache::write(*cache, first).duplicate, std::int64_t(100));
    QCOMPARE(TestedCache::write(*cache, moved(3)).duplicate, std::int64_t(100));
    QCOMPARE(TestedCache::write(*cache, moved(120)).accepted, std::int64_t(100));
    QCOMPARE(TestedCache::write(*cache, moved(120)).duplicate, std::int64_t(100));
}

/// What was known as a whole becomes too much for that while it is read.
void TestCacheUpkeep::knowsIdsAsTheyGrowTooMany()
{
    m_cache->write({report(0, 10 * day)});
    m_cache->sql("INSERT INTO seen_id (id, hashes) VALUES (1 << 24, randomblob(8 * 1048570))");
    const auto cache = m_cache->writer();
    std::vector<FeedItem> items;
    for (int i = 0; i < 20; ++i)
        items.push_back(report(i, 10 * day + i));
    QCOMPARE(TestedCache::write(*cache, items).accepted, std::int64_t(19));
    QCOMPARE(TestedCache::write(*cache, items).duplicate, std::int64_t(20));
    items.push_back(report(20, 10 * day));
    QCOMPARE(TestedCache::write(*cache, items).accepted, std::int64_t(1));
    QCOMPARE(reportsIn(0, 30 * day), 21.0);
}

/// SQLite says of a text that begins with a zero that its length is nothing.
void TestCacheUpkeep::holdsNoMoreIdsThanItMay()
{
    m_cache->write({report(0, 10 * day)});
    m_cache->sql("INSERT INTO seen_id (id, hashes) VALUES (1 << 24, "
                 "CAST(x'0000000000000000' || randomblob(8 * 1048577) AS TEXT))");
    QCOMPARE(m_cache->sql("SELECT total(length(hashes)) < 100 FROM seen_id"), qint64(1));
    // As in any cache of so many.
    const auto cache = m_cache->writer();
    QCOMPARE(TestedCache::write(*cache, {report(0, 12 * day)}).accepted, std::int64_t(1));
    QCOMPARE(TestedCache::write(*cache, {report(0, 10 * day)}).duplicate, std::int64_t(1));
}

void TestCacheUpkeep::replacesWhatAFeedCorrects()
{
    const auto cache = m_cache->writer();
    Measurement m;
    m.id = "m";
    m.service = m_cache->service;
    m.time = UtcTime(start);
    m.duration = std::chrono::seconds(3600);
    m.place.region = RegionId(3);
    m.tested = 10;
    m.failed = 1;
    Notice n;
    n.id = "n";
    n.service = m_cache->service;
    n.time = UtcTime(start);
    n.title = "An outage";
    n.regionCodes = {"AA"};
    QCOMPARE(TestedCache::write(*cache, {m, n}).accepted, std::int64_t(2));
    QCOMPARE(TestedCache::write(*cache, {m, n}).duplicate, std::int64_t(2));
    m.tested = 20;
    n.end = UtcTime(start + 600);
    n.regionCodes = {"AA", "BB"};
    QCOMPARE(TestedCache::write(*cache, {m, n}).accepted, std::int64_t(2));
    const auto counts =
        m_cache->reader()->windowCounts(m_cache->service, {UtcTime(start), UtcTime(start + 3600)});
    QCOMPARE(counts->size(), std::size_t(1));
    QCOMPARE(counts->at(0).tested, 20.0);
    const auto notices =
        m_cache->reader()->notices(m_cache->service, {UtcTime(start), UtcTime(start + 3600)});
    QCOMPARE(notices->size(), std::size_t(1));
    QCOMPARE(notices->at(0).end->seconds(), start + 600);
    QCOMPARE(notices->at(0).regionCodes.size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestCacheUpkeep)
#include "test_cache_upkeep.moc"
