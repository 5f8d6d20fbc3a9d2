// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedCatalogue.h"
#include "core/feed/FeedPool.h"
#include "core/feed/FeedPreview.h"
#include "core/feed/FeedService.h"
#include "core/feed/FeedSettings.h"
#include "core/feed/FeedTemplate.h"
#include "tests/support/MemorySink.h"
#include "tests/support/MisbehavingServer.h"
#include "tests/support/SmallWorld.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>
#include <map>
#include <mutex>

using namespace outagemap;
using namespace outagemap::test;
using namespace std::chrono_literals;

namespace {

/// Sees to it that nobody else uses it meanwhile, that each batch is of the feed that is on, and can be
/// blocked.
class WatchfulSink : public FeedSink
{
public:
    struct Watch
    {
        std::mutex gate; ///< held: nothing can be stored
        std::atomic<int> users{0};
        std::atomic<int> overlaps{0};
        std::atomic<int> strangers{0}; ///< items of another feed than the one that is on
        std::atomic<int> turns{0};
        std::atomic<std::int64_t> stored{0};
    };
    explicit WatchfulSink(Watch& watch)
        : m_watch(watch)
    {
    }
    Expected<FeedPlace> beginFeed(const QString& location) override { return on(location, FeedPlace()); }
    Expected<void> continueFeed(const QString& location) override
    {
        ++m_watch.turns;
        return on(location, Expected<void>());
    }
    Expected<WriteResult> write(const FeedBatch& batch, const FeedPlace&) override
    {
        const Use use(m_watch);
        const std::lock_guard lock(m_watch.gate);
        for (const FeedItem& item : batch.items) {
            const std::string& id = std::get<Report>(item).id;
            if (!m_location.endsWith(QString::fromStdString(id.substr(0, id.find('-')))))
                ++m_watch.strangers;
        }
        m_watch.stored += std::int64_t(batch.items.size());
        return WriteResult{std::int64_t(batch.items.size()), 0, 0};
    }
    Expected<void> endFeed(const QString&) override
    {
        const Use use(m_watch);
        return {};
    }

private:
    struct Use
    {
        explicit Use(Watch& watch)
            : m_users(watch.users)
        {
            if (++m_users > 1)
                ++watch.overlaps;
        }
        ~Use() { --m_users; }
        std::atomic<int>& m_users;
    };
    template <typename Result>
    Result on(const QString& location, Result result)
    {
        const Use use(m_watch);
        m_location = location;
        return result;
    }
    Watch& m_watch;
    QString m_location;
};

class MemoryTokens : public TokenStore
{
public:
    Expected<QByteArray> read(const QString& location, const std::atomic<bool>* cancelled) override
    {
        while (isStuck && cancelled != nullptr && !*cancelled)
            QThread::yieldCurrentThread();
        if (!problem.isEmpty())
            return fail(problem);
        return tokens.value(location);
    }
    Expected<void> write(const QString& location, const QByteArray& token) override
    {
        tokens[location] = token;
        return {};
    }
    Expected<void> remove(const QString& location) override
    {
        tokens.remove(location);
        return {};
    }
    void keepForNow(const QString& location, const QByteArray& token) override { tokens[location] = token; }
    QHash<QString, QByteArray> tokens;
    QString problem;
    std::atomic<bool> isStuck{false}; ///< asks the user, who went away
};

// How much slower than the program that users have.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int slowness = 10;
#else
constexpr int slowness = 1;
#endif

QByteArray line(const QByteArray& id)
{
    return R"({"service":"s","time":1000,"region":"AA-1","id":")" + id + "\"}\n";
}

StoredFeed feed(std::int64_t key, const QString& location, std::chrono::seconds interval = 60s)
{
    StoredFeed stored;
    stored.key = key;
    stored.location = location;
    stored.configured = true;
    stored.config.location = location;
    stored.config.interval = interval;
    return stored;
}

FeedSummary ended(FeedTrouble trouble, std::optional<std::chrono::milliseconds> retryAfter = {})
{
    FeedSummary summary;
    summary.trouble = trouble;
    summary.retryAfter = retryAfter;
    return summary;
}

} // namespace

class TestFeedService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void schedules_data();
    void schedules();
    void backsOff();
    void isNotFooledByClocks();
    void noticesSleep();
    void readsWhatIsDue();
    void recoversByItself();
    void comesBackWhenTold();
    void wakesAfterSleep();
    void keepsWhatIsKnownWhenTheListChanges();
    void sendsTokens();
    void readsFoldersThatChange();
    void isNotHeldUpByAFeedThatHangs();
    void keepsToItsLimits();
    void storesOneBatchAfterTheOther();
    void letsServersWaitForTheSink();
    void endsAllWithinASecond();
    void endsWhatIsPausedOrRemoved();
    void keepsAnotherFeedsTokenWaitToItself();
    void previews();
    void previewsTheBeginningOfALongFeed();
    void hasACatalogue();
    void fillsInTheCatalogue();
    void keepsSettings();
    void refusesLocations_data();
    void refusesLocations();

private:
    FeedService::Clock clock()
    {
        return {[this] { return m_now; }, [this] { return m_monotonic; }, [] { return 0.5; }};
    }
    void pass(std::chrono::seconds time)
    {
        m_now += time;
        m_monotonic += time;
    }
    std::unique_ptr<FeedPool> pool(PoolLimits poolLimits = {})
    {
        FeedLimits limits;
        limits.maxRetries = 0;
        limits.connectTimeout = 1s;
        return std::make_unique<FeedPool>(std::make_unique<MemorySink>(m_content), m_regions, m_locator,
                                          poolLimits, limits);
    }
    /// Reads what is due, to the end. Returns when to look again.
    std::chrono::milliseconds readDue(FeedService& service, FeedPool& feeds)
    {
        service.runDue();
        if (!QTest::qWaitFor([&] { return feeds.isIdle(); }))
            qFatal("the feeds are not read");
        return service.runDue();
    }
    FeedService::SaveState save()
    {
        return [this](std::int64_t key, const FeedState& state) { m_saved[key] = state; };
    }

    UtcTime m_now;
    std::chrono::milliseconds m_monotonic{};
    MemorySink::Content m_content;
    MemoryTokens m_tokens;
    std::map<std::int64_t, FeedState> m_saved;
    RegionDirectory m_regions = smallWorld();
    RegionLocator m_locator{smallTopology()};
};

void TestFeedService::init()
{
    m_now = UtcTime(1'000'000);
    m_monotonic = 5000ms;
    m_content = {};
    m_tokens.tokens.clear();
    m_tokens.problem.clear();
    m_saved.clear();
}

void TestFeedService::schedules_data()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<int>("asked"); ///< Retry-After in seconds; -1: none
    QTest::addColumn<double>("chance");
    QTest::addColumn<int>("wait");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("failures");
    const auto row = [](const char* name, FeedTrouble trouble, int asked, double chance, int wait,
                        const char* state, int failures) {
        QTest::newRow(name) << int(trouble) << asked << chance << wait << QString::fromLatin1(state)
                            << failures;
    };
    row("well, early", FeedTrouble::None, -1, 0.0, 540, "ok", 0);
    row("well", FeedTrouble::None, -1, 0.5, 600, "ok", 0);
    row("well, late", FeedTrouble::None, -1, 1.0, 660, "ok", 0);
    row("off line is no failure", FeedTrouble::Offline, -1, 1.0, 60, "offline", 2);
    row("a third failure", FeedTrouble::Failed, -1, 1.0, 240, "failing", 3);
    row("half of it is chance", FeedTrouble::Failed, -1, 0.0, 120, "failing", 3);
    row("busy", FeedTrouble::Busy, -1, 1.0, 240, "busy", 3);
    row("busy, and says for how long", FeedTrouble::Busy, 1000, 0.0, 1000, "busy", 3);
    row("busy for a moment", FeedTrouble::Busy, 1, 1.0, 240, "busy", 3);
    row("refused", FeedTrouble::Refused, -1, 1.0, 21'600, "refused", 3);
}

void TestFeedService::schedules()
{
    QFETCH(int, trouble);
    QFETCH(int, asked);
    QFETCH(double, chance);
    FeedState before;
    before.failures = 2;
    const FeedState after = schedule::afterReading(
        before, 600s,
        ended(FeedTrouble(trouble),
              asked < 0 ? std::nullopt : std::optional(std::chrono::milliseconds(asked * 1000))),
        m_now, chance);
    QTEST(int((after.nextDue.value() - m_now).count()), "wait");
    QTEST(after.state, "state");
    QTEST(after.failures, "failures");
}

void TestFeedService::backsOff()
{
    FeedState state;
    QList<std::int64_t> waits;
    for (int i = 0; i < 12; ++i) {
        state = schedule::afterReading(state, 60s, ended(FeedTrouble::Failed), m_now, 1.0);
        waits += (state.nextDue.value() - m_now).count();
    }
    QCOMPARE(waits.first(), std::int64_t(60));
    QCOMPARE(waits.at(3), std::int64_t(480));
    QCOMPARE(waits.last(), std::int64_t(21'600));
    state.failures = 1'000'000;
    QVERIFY(schedule::afterReading(state, 60s, ended(FeedTrouble::Failed), m_now, 1.0).nextDue.value() -
                m_now ==
            21'600s);
    // A feed that is read once a day is not asked more often because it fails.
    QVERIFY(schedule::afterReading(state, 86'400s, ended(FeedTrouble::Failed), m_now, 1.0).nextDue.value() -
                m_now ==
            86'400s);
    QVERIFY(!schedule::afterReading({}, 0s, ended(FeedTrouble::None), m_now, 0.5).nextDue);
    FeedSummary cancelled;
    cancelled.cancelled = true;
    QCOMPARE(schedule::afterReading(state, 60s, cancelled, m_now, 0.5).failures, state.failures);
}

void TestFeedService::isNotFooledByClocks()
{
    FeedConfig config;
    config.interval = 600s;
    FeedState state;
    QCOMPARE(schedule::dueTime(config, state, m_now).value(), m_now); // never read
    // The clock was put back a year: not a year without data.
    state.nextDue = m_now + std::chrono::hours(24 * 365);
    state.state = schedule::ok;
    QCOMPARE(schedule::dueTime(config, state, m_now).value(), m_now + 660s);
    state.state = schedule::busy;
    QVERIFY(schedule::dueTime(config, state, m_now).value() <= m_now + 95'040s);
    config.enabled = false;
    QVERIFY(!schedule::dueTime(config, state, m_now));
    config.enabled = true;
    config.interval = 0s;
    QVERIFY(!schedule::dueTime(config, state, m_now));
}

void TestFeedService::noticesSleep()
{
    WakeDetector detector;
    QVERIFY(!detector.slept(m_now, 0ms));
    QVERIFY(!detector.slept(m_now + 15s, 15'000ms));
    QVERIFY(detector.slept(m_now + 3600s, 16'000ms));
    QVERIFY(!detector.slept(m_now + 3615s, 31'000ms));
    QVERIFY(!detector.slept(m_now, 46'000ms)); // put back is not slept
}

void TestFeedService::readsWhatIsDue()
{
    MisbehavingServer server({Answer(ok(line("1")))});
    const auto feeds = pool();
    FeedService service(*feeds, m_tokens, save(), clock());
    StoredFeed paused = feed(2, server.url(QStringLiteral("/paused")));
    paused.config.enabled = false;
    StoredFeed asked = feed(3, server.url(QStringLiteral("/asked")), 0s);
    StoredFeed once = feed(4, server.url(QStringLiteral("/once")));
    once.configured = false;
    service.setFeeds({feed(1, server.url(QStringLiteral("/a"))), paused, asked, once});
    // Looks again when the feed is due, at the latest after a while.
    QVERIFY(readDue(service, *feeds) == 15s);
    QCOMPARE(server.requests.size(), qsizetype(1));
    QCOMPARE(m_saved.at(1).state, QStringLiteral("ok"));
    QCOMPARE(m_saved.at(1).nextDue.value(), m_now + 60s);
    readDue(service, *feeds);
    QCOMPARE(server.requests.size(), qsizetype(1));
    pass(59s);
    QVERIFY(readDue(service, *feeds) <= 1s);
    QCOMPARE(server.requests.size(), qsizetype(1));
    pass(1s);
    readDue(service, *feeds);
    QCOMPARE(server.requests.size(), qsizetype(2));
    service.fetchNow(3);
    readDue(service, *feeds);
    QVERIFY(server.requests.last().startsWith("GET /asked "));
    const std::vector<FeedStanding> statuses = service.statuses();
    QCOMPARE(statuses.size(), std::size_t(3));
    QCOMPARE(statuses.at(0).lag(m_now).value().count(), m_now.seconds() - 1000);
}

void TestFeedService::recoversByItself()
{
    MisbehavingServer server({Answer(status("500 Oops"))});
    const auto feeds = pool();
    FeedService service(*feeds, m_tokens, save(), clock());
    QSignalSpy changes(&service, &FeedService::statusChanged);
    service.setFeeds({feed(1, server.url())});
    readDue(service, *feeds);
    QCOMPARE(m_saved.at(1).state, QStringLiteral("failing"));
    QVERIFY(service.statuses().at(0).problem.contains(QLatin1String("500")));
    server.answerWith({Answer(ok(line("1")))});
    pass(46s); // half of a minute, and half of the other half by chance
    readDue(service, *feeds);
    QCOMPARE(m_saved.at(1).state, QStringLiteral("ok"));
    QCOMPARE(m_saved.at(1).failures, 0);
    QCOMPARE(service.statuses().at(0).problem, QString());
    QCOMPARE(m_content.items.size(), std::size_t(1));
    QVERIFY(changes.count() >= 4);
}

void TestFeedService::comesBackWhenTold()
{
    MisbehavingServer server({Answer(status("429 Slow", "Retry-After: 1800\r\n"))});
    const auto feeds = pool();
    FeedService service(*feeds, m_tokens, save(), clock());
    service.setFeeds({feed(1, server.url())});
    readDue(service, *feeds);
    QCOMPARE(m_saved.at(1).state, QStringLiteral("busy"));
    pass(1799s);
    readDue(service, *feeds);
    QCOMPARE(server.requests.size(), qsizetype(1));
    pass(200s);
    readDue(service, *feeds);
    QCOMPARE(server.requests.size(), qsizetype(2));
}

void TestFeedService::wakesAfterSleep()
{
    MisbehavingServer server({Answer(status("500 Oops"))});
    const auto feeds = pool();
    FeedService service(*feeds, m_tokens, save(), clock());
    StoredFeed failing = feed(1, server.url());
    failing.state.state = schedule::failing;
    failing.state.failures = 9;
    failing.state.nextDue = m_now + 20'000s;
    service.setFeeds({failing});
    readDue(service, *feeds);
    QCOMPARE(server.requests.size(), qsizetype(0));
    m_now += 3600s; // the machine slept
    readDue(service, *feeds);
    pass(3s); // the network takes a moment
    readDue(service, *feeds);
    QCOMPARE(server.requests.size(), qsizetype(1));
}

void TestFeedService::keepsWhatIsKnownWhenTheListChanges()
{
    MisbehavingServer server({Answer(ok(line("1")))});
    const auto feeds = pool();
    FeedService service(*feeds, m_tokens, save(), clock());
    service.setFeeds({feed(1, server.url())});
    readDue(service, *feeds);
    service.setFeeds({feed(1, server.url()), feed(2, server.url(QStringLiteral("/two")))});
    readDue(service, *feeds);
    QCOMPARE(server.requests.size(), qsizetype(2)); // the second only
    service.setFeeds({feed(1, server.url(), 120s)});
    readDue(service, *feeds);
    QCOMPARE(server.requests.size(), qsizetype(3)); // it was changed
    QCOMPARE(service.statuses().size(), std::size_t(1));
}

void TestFeedService::sendsTokens()
{
    MisbehavingServer server({Answer(ok(line("1")))});
    const auto feeds = pool();
    FeedService service(*feeds, m_tokens, save(), clock());
    StoredFeed secret = feed(1, server.url());
    FeedSettings settings;
    settings.needsToken = true;
    settings.tokenHeader = QStringLiteral("X-ClickHouse-Key");
    settings.tokenPrefix.clear();
    secret.config.settings = settings.toJson();
    m_tokens.tokens[server.url()] = "s3cret";
    service.setFeeds({secret});
    readDue(service, *feeds);
    QVERIFY(server.requests.at(0).contains("X-ClickHouse-Key: s3cret\r\n"));
    // Without a keychain nothing is asked for, and the feed says why.
    m_tokens.problem = QStringLiteral("there is no keychain");
    pass(100s);
    readDue(service, *feeds);
    QCOMPARE(server.requests.size(), qsizetype(1));
    QCOMPARE(service.statuses().at(0).problem, m_tokens.problem);
    QCOMPARE(m_saved.at(1).state, QStringLiteral("refused"));
}

void TestFeedService::readsFoldersThatChange()
{
    QTemporaryDir folder;
    const auto feeds = pool();
    FeedService service(*feeds, m_tokens, save(), FeedService::Clock::system());
    service.setFeeds({feed(1, folder.path(), 86'400s)});
    service.start();
    QTRY_COMPARE(m_saved.size(), std::size_t(1));
    QFile file(folder.filePath(QStringLiteral("new.ndjson")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(line("1"));
    file.close();
    QTRY_COMPARE_WITH_TIMEOUT(m_content.items.size(), std::size_t(1), 20'000);
}

void TestFeedService::isNotHeldUpByAFeedThatHangs()
{
    MisbehavingServer hanging({Answer::hang()});
    MisbehavingServer slow({Answer::hang("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + line("0"))});
    MisbehavingServer good({Answer(ok(line("1")))});
    FeedLimits limits; // as they are: the hanging feeds have a minute and more
    FeedPool feeds(std::make_unique<MemorySink>(m_content), m_regions, m_locator, {4, 2}, limits);
    FeedService service(feeds, m_tokens, save(), clock());
    std::vector<StoredFeed> list{feed(1, hanging.url()), feed(2, slow.url())};
    for (int i = 3; i < 13; ++i)
        list.push_back(feed(i, good.url(QStringLiteral("/%1").arg(i))));
    service.setFeeds(list);
    service.runDue();
    for (int i = 3; i < 13; ++i)
        QTRY_COMPARE(m_saved[i].state, QStringLiteral("ok"));
    QVERIFY(!feeds.isIdle());
    const std::vector<FeedStanding> statuses = service.statuses();
    QVERIFY(statuses.at(0).isRunning && statuses.at(1).isRunning);
    QVERIFY(!m_saved.contains(1) && !m_saved.contains(2));
}

void TestFeedService::keepsToItsLimits()
{
    MisbehavingServer one({Answer::hang()});
    MisbehavingServer two({Answer::hang()});
    const auto feeds = pool({3, 2});
    int running = 0;
    int most = 0;
    QSignalSpy finished(feeds.get(), &FeedPool::finished);
    connect(feeds.get(), &FeedPool::started, this, [&] { most = std::max(most, ++running); });
    connect(feeds.get(), &FeedPool::finished, this, [&] { --running; });
    const auto ask = [&](const QString& location) {
        FeedRequest request;
        request.location = location;
        feeds->fetch(request);
    };
    for (int i = 0; i < 3; ++i) {
        ask(one.url(QStringLiteral("/%1").arg(i)));
        ask(two.url(QStringLiteral("/%1").arg(i)));
    }
    ask(one.url(QStringLiteral("/0"))); // the same once more: never twice at once
    QTRY_COMPARE(one.requests.size() + two.requests.size(), qsizetype(3));
    QCOMPARE(one.requests.size(), qsizetype(2));
    QCOMPARE(running, 3);
    // Files do not wait for servers.
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("f.ndjson")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(line("1"));
    file.close();
    ask(file.fileName());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.at(0).at(0).value<FeedSummary>().figures.accepted, std::int64_t(1));
    one.answerWith({Answer(ok(line("2")))});
    two.answerWith({Answer(ok(line("3")))});
    QTRY_VERIFY_WITH_TIMEOUT(feeds->isIdle(), 20'000); // those that hang run into their time
    QCOMPARE(finished.count(), 8);
    QCOMPARE(most, 4);
}

void TestFeedService::storesOneBatchAfterTheOther()
{
    WatchfulSink::Watch watch;
    std::vector<std::unique_ptr<MisbehavingServer>> servers;
    FeedPool feeds(std::make_unique<WatchfulSink>(watch), m_regions, m_locator, {4, 4});
    constexpr int lines = 60'000; // three batches
    for (const char* const name : {"a", "b", "c"}) {
        QByteArray body;
        for (int i = 0; i < lines; ++i)
            body += line(QByteArray(name) + '-' + QByteArray::number(i));
        servers.push_back(std::make_unique<MisbehavingServer>(QList<Answer>{Answer(ok(body))}));
        FeedRequest request;
        request.location = servers.back()->url(QStringLiteral("/") + QLatin1String(name));
        feeds.fetch(request);
    }
    QTRY_VERIFY_WITH_TIMEOUT(feeds.isIdle(), 30'000);
    QCOMPARE(watch.stored.load(), std::int64_t(3) * lines);
    QCOMPARE(watch.overlaps.load(), 0);
    QCOMPARE(watch.strangers.load(), 0);
    QVERIFY(watch.turns.load() > 0);
}

/// Nothing piles up between a fast server and a sink that does not get on.
void TestFeedService::letsServersWaitForTheSink()
{
    WatchfulSink::Watch watch;
    std::int64_t sent = 0;
    QElapsedTimer sinceSent;
    Answer flood("HTTP/1.1 200 OK\r\n\r\n");
    const QByteArray piece = line("feed-1").repeated(1000);
    flood.more = [&] {
        sent += piece.size();
        sinceSent.start();
        return piece;
    };
    MisbehavingServer server({flood});
    FeedPool feeds(std::make_unique<WatchfulSink>(watch), m_regions, m_locator);
    watch.gate.lock();
    FeedRequest request;
    request.location = server.url();
    feeds.fetch(request);
    // It sends until nobody takes any more.
    QTRY_VERIFY_WITH_TIMEOUT(sent > 0 && sinceSent.elapsed() > 400, 30'000);
    QVERIFY2(sent < 64 << 20, qPrintable(QString::number(sent)));
    const std::int64_t before = sent;
    watch.gate.unlock();
    QTRY_VERIFY_WITH_TIMEOUT(sent > before + (8 << 20), 30'000);
    feeds.cancel();
    QTRY_VERIFY(feeds.isIdle());
}

void TestFeedService::endsAllWithinASecond()
{
    MisbehavingServer hanging({Answer::hang()});
    Answer flood("HTTP/1.1 200 OK\r\n\r\n");
    flood.more = [] { return line("1").repeated(1000); };
    MisbehavingServer flooding({flood});
    auto feeds = std::make_unique<FeedPool>(std::make_unique<MemorySink>(m_content), m_regions, m_locator,
                                            PoolLimits{8, 4});
    QSignalSpy progress(feeds.get(), &FeedPool::progress);
    for (int i = 0; i < 5; ++i) {
        for (const MisbehavingServer* const server : {&hanging, &flooding}) {
            FeedRequest request;
            request.location = server->url(QStringLiteral("/%1").arg(i));
            feeds->fetch(request);
        }
    }
    QTRY_VERIFY(hanging.requests.size() == 4 && progress.count() > 4);
    QElapsedTimer timer;
    timer.start();
    feeds.reset();
    QVERIFY2(timer.elapsed() < 1000 * slowness, qPrintable(QString::number(timer.elapsed())));
}

void TestFeedService::endsWhatIsPausedOrRemoved()
{
    MisbehavingServer server({Answer::hang()});
    FeedPool feeds(std::make_unique<MemorySink>(m_content), m_regions, m_locator);
    FeedService service(feeds, m_tokens, save(), clock());
    const StoredFeed removed = feed(1, server.url(QStringLiteral("/1")));
    StoredFeed paused = feed(2, server.url(QStringLiteral("/2")));
    service.setFeeds({removed, paused});
    service.runDue();
    QTRY_COMPARE(server.requests.size(), qsizetype(2));
    paused.config.enabled = false;
    service.setFeeds({paused});
    QTRY_VERIFY(feeds.isIdle());
    QVERIFY(!service.statuses().at(0).isRunning);
    // It is read as soon as the pause ends, not a backoff later.
    server.answerWith({Answer(ok(line("1")))});
    paused.config.enabled = true;
    service.setFeeds({paused});
    readDue(service, feeds);
    QCOMPARE(m_content.items.size(), std::size_t(1));
}

/// A keychain that waits for its user holds up the feed that needs it, and ends with it.
void TestFeedService::keepsAnotherFeedsTokenWaitToItself()
{
    MisbehavingServer server({Answer(ok(line("1")))});
    auto feeds = std::make_unique<FeedPool>(std::make_unique<MemorySink>(m_content), m_regions, m_locator);
    FeedService service(*feeds, m_tokens, save(), clock());
    StoredFeed secret = feed(1, server.url(QStringLiteral("/secret")));
    FeedSettings settings;
    settings.needsToken = true;
    secret.config.settings = settings.toJson();
    m_tokens.isStuck = true;
    service.setFeeds({secret, feed(2, server.url(QStringLiteral("/open")))});
    service.runDue();
    QTRY_COMPARE(m_saved[2].state, QStringLiteral("ok"));
    QVERIFY(service.statuses().at(0).isRunning);
    feeds->cancel();
    QTRY_VERIFY(feeds->isIdle());
    QCOMPARE(server.requests.size(), qsizetype(1));
    m_tokens.isStuck = false;
}

void TestFeedService::previews()
{
    FeedRequest request;
    MisbehavingServer server(
        {Answer(ok(line("1") + line("1") + "{}\n" +
                   R"({"type":"notice","service":"t","time":2,"title":"x","regions":["BB"]})" + "\n"))});
    request.location = server.url();
    const FeedPreview preview = previewFeed(request, m_regions, m_locator);
    QCOMPARE(preview.problem, QString());
    QCOMPARE(preview.format, QStringLiteral("ndjson"));
    QCOMPARE(preview.reports, std::int64_t(2));
    QCOMPARE(preview.notices, std::int64_t(1));
    QCOMPARE(preview.rejected, std::int64_t(1));
    QVERIFY(preview.isWhole);
    QCOMPARE(preview.services.at("s"), std::int64_t(2));
    QCOMPARE(preview.regions.at(QStringLiteral("AA-1")), std::int64_t(2));
    QCOMPARE(preview.regions.at(QStringLiteral("BB")), std::int64_t(1));
    QCOMPARE(preview.newest.value().seconds(), std::int64_t(1000));
    QCOMPARE(preview.items.size(), std::size_t(3));
    server.answerWith({Answer(status("403 No"))});
    QVERIFY(previewFeed(request, m_regions, m_locator).trouble == FeedTrouble::Refused);
}

void TestFeedService::previewsTheBeginningOfALongFeed()
{
    Answer endless("HTTP/1.1 200 OK\r\n\r\n");
    endless.more = [] { return line("x").repeated(1000); };
    MisbehavingServer server({endless});
    FeedRequest request;
    request.location = server.url();
    PreviewLimits limits;
    limits.items = 5000;
    const FeedPreview preview = previewFeed(request, m_regions, m_locator, {}, limits);
    QCOMPARE(preview.problem, QString());
    QVERIFY(!preview.isWhole);
    QVERIFY(preview.reports >= 5000 && preview.reports < 500'000);
    QCOMPARE(preview.items.size(), limits.shown);
}

void TestFeedService::hasACatalogue()
{
    QVERIFY(feedCatalogue().size() >= 10);
    QSet<QString> ids;
    for (const CatalogueEntry& entry : feedCatalogue()) {
        QVERIFY2(!ids.contains(entry.id) && !entry.id.isEmpty(), qPrintable(entry.id));
        ids.insert(entry.id);
        QVERIFY2(!entry.settings.name.isEmpty() && !entry.about.isEmpty(), qPrintable(entry.id));
        QVERIFY2(findFeedFormat(entry.config.kind) != nullptr, qPrintable(entry.id));
        // Nothing makes a connection that nobody asked for.
        QCOMPARE(entry.config.enabled, entry.isBuiltIn);
        QCOMPARE(entry.isBuiltIn, entry.id == QLatin1String("replay"));
        if (entry.isBuiltIn)
            QVERIFY(QFile::exists(entry.config.location));
        else
            QVERIFY2(entry.config.interval >= 60s, qPrintable(entry.id));
        for (const QString& service : entry.services)
            QVERIFY2(ServiceId::isSlug(service.toStdString()), qPrintable(service));
        if (entry.parameters.empty()) {
            const auto config = entry.filledIn({});
            QVERIFY2(config && feedRequest(*config), qPrintable(entry.id));
            // The format that is found out by itself is the one that is said.
            if (!entry.isBuiltIn) {
                const QString filled = fillTimePlaces(config->location, m_now, m_now);
                QCOMPARE(QLatin1String(detectFormat({}, filled, {}).name), entry.config.kind);
                QVERIFY2(QUrl(filled, QUrl::StrictMode).isValid(), qPrintable(filled));
                QVERIFY2(!entry.settings.credit.isEmpty(), qPrintable(entry.id));
            }
        }
    }
}

void TestFeedService::fillsInTheCatalogue()
{
    const CatalogueEntry* const page = findInCatalogue(QStringLiteral("statuspage"));
    QVERIFY(page != nullptr);
    const auto filled = page->filledIn({{QStringLiteral("page"), QStringLiteral("status.example.org")}});
    QVERIFY(filled);
    QCOMPARE(filled->location, QStringLiteral("https://status.example.org/api/v2/incidents.json"));
    QVERIFY(page->filledIn({}).error().message.contains(QLatin1String("page=")));
    QVERIFY(!page->filledIn(
        {{QStringLiteral("page"), QStringLiteral("x")}, {QStringLiteral("y"), QStringLiteral("z")}}));
    QVERIFY(findInCatalogue(QStringLiteral("nothing")) == nullptr);
}

void TestFeedService::keepsSettings()
{
    FeedSettings settings;
    settings.name = QStringLiteral("Näme \"x\"");
    settings.query = QStringLiteral("SELECT 1");
    settings.columns = QStringLiteral("time=t,availability=c/100");
    settings.lookBack = 3600s;
    settings.needsToken = true;
    settings.credit = QStringLiteral("C");
    const auto again = FeedSettings::fromJson(settings.toJson());
    QVERIFY(again);
    QCOMPARE(again->toJson(), settings.toJson());
    QVERIFY(again->lookBack == 3600s && again->overlap == 86'400s);
    QCOMPARE(FeedSettings().toJson(), QString());
    QVERIFY(!FeedSettings::fromJson(QStringLiteral("{")));
    FeedConfig config;
    config.location = QStringLiteral("x");
    config.settings = settings.toJson();
    const auto request = feedRequest(config);
    QVERIFY(request);
    QCOMPARE(request->source.value().credit, std::string("C"));
    QCOMPARE(request->reader.columns.fields.size(), std::size_t(2));
    config.kind = QStringLiteral("nope");
    QVERIFY(feedRequest(config).error().message.contains(QLatin1String("ndjson")));
    config.kind.clear();
    config.settings = QStringLiteral(R"({"service":"No Slug"})");
    QVERIFY(!feedRequest(config));
}

void TestFeedService::refusesLocations_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<bool>("good");
    QTest::newRow("web") << "https://example.org/feed?since={since:unix}" << true;
    QTest::newRow("file") << "/tmp/x.csv" << true;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("standard input") << "-" << false;
    QTest::newRow("ftp") << "ftp://example.org/x" << false;
    QTest::newRow("file URL") << "file:///etc/passwd" << false;
    QTest::newRow("password") << "https://a:b@example.org/" << false;
    QTest::newRow("no host") << "https:///x" << false;
}

void TestFeedService::refusesLocations()
{
    QFETCH(QString, location);
    QTEST(feedLocation(location).has_value(), "good");
}

QTEST_GUILESS_MAIN(TestFeedService)
#include "test_feed_service.moc"
