// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedCatalogue.h"
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
#include <QtTest>
#include <map>

using namespace outagemap;
using namespace outagemap::test;
using namespace std::chrono_literals;

namespace {

class MemoryTokens : public TokenStore
{
public:
    Expected<QByteArray> read(const QString& location) override
    {
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
    QHash<QString, QByteArray> tokens;
    QString problem;
};

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
    std::unique_ptr<FeedWorker> worker()
    {
        FeedLimits limits;
        limits.maxRetries = 0;
        limits.connectTimeout = 2s;
        return std::make_unique<FeedWorker>(std::make_unique<MemorySink>(m_content), m_regions, m_locator,
                                            limits);
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
    const auto feedWorker = worker();
    FeedService service(*feedWorker, m_tokens, save(), clock());
    StoredFeed paused = feed(2, server.url(QStringLiteral("/paused")));
    paused.config.enabled = false;
    StoredFeed asked = feed(3, server.url(QStringLiteral("/asked")), 0s);
    StoredFeed once = feed(4, server.url(QStringLiteral("/once")));
    once.configured = false;
    service.setFeeds({feed(1, server.url(QStringLiteral("/a"))), paused, asked, once});
    // Looks again when the feed is due, at the latest after a while.
    QVERIFY(service.runDue() == 15s);
    QCOMPARE(server.requests.size(), qsizetype(1));
    QCOMPARE(m_saved.at(1).state, QStringLiteral("ok"));
    QCOMPARE(m_saved.at(1).nextDue.value(), m_now + 60s);
    service.runDue();
    QCOMPARE(server.requests.size(), qsizetype(1));
    pass(59s);
    QVERIFY(service.runDue() <= 1s);
    QCOMPARE(server.requests.size(), qsizetype(1));
    pass(1s);
    service.runDue();
    QCOMPARE(server.requests.size(), qsizetype(2));
    service.fetchNow(3);
    service.runDue();
    QVERIFY(server.requests.last().startsWith("GET /asked "));
    const std::vector<FeedStanding> statuses = service.statuses();
    QCOMPARE(statuses.size(), std::size_t(3));
    QCOMPARE(statuses.at(0).lag(m_now).value().count(), m_now.seconds() - 1000);
}

void TestFeedService::recoversByItself()
{
    MisbehavingServer server({Answer(status("500 Oops"))});
    const auto feedWorker = worker();
    FeedService service(*feedWorker, m_tokens, save(), clock());
    QSignalSpy changes(&service, &FeedService::statusChanged);
    service.setFeeds({feed(1, server.url())});
    service.runDue();
    QCOMPARE(m_saved.at(1).state, QStringLiteral("failing"));
    QVERIFY(service.statuses().at(0).problem.contains(QLatin1String("500")));
    server.answerWith({Answer(ok(line("1")))});
    pass(46s); // half of a minute, and half of the other half by chance
    service.runDue();
    QCOMPARE(m_saved.at(1).state, QStringLiteral("ok"));
    QCOMPARE(m_saved.at(1).failures, 0);
    QCOMPARE(service.statuses().at(0).problem, QString());
    QCOMPARE(m_content.items.size(), std::size_t(1));
    QVERIFY(changes.count() >= 4);
}

void TestFeedService::comesBackWhenTold()
{
    MisbehavingServer server({Answer(status("429 Slow", "Retry-After: 1800\r\n"))});
    const auto feedWorker = worker();
    FeedService service(*feedWorker, m_tokens, save(), clock());
    service.setFeeds({feed(1, server.url())});
    service.runDue();
    QCOMPARE(m_saved.at(1).state, QStringLiteral("busy"));
    pass(1799s);
    service.runDue();
    QCOMPARE(server.requests.size(), qsizetype(1));
    pass(200s);
    service.runDue();
    QCOMPARE(server.requests.size(), qsizetype(2));
}

void TestFeedService::wakesAfterSleep()
{
    MisbehavingServer server({Answer(status("500 Oops"))});
    const auto feedWorker = worker();
    FeedService service(*feedWorker, m_tokens, save(), clock());
    StoredFeed failing = feed(1, server.url());
    failing.state.state = schedule::failing;
    failing.state.failures = 9;
    failing.state.nextDue = m_now + 20'000s;
    service.setFeeds({failing});
    service.runDue();
    QCOMPARE(server.requests.size(), qsizetype(0));
    m_now += 3600s; // the machine slept
    service.runDue();
    pass(3s); // the network takes a moment
    service.runDue();
    QCOMPARE(server.requests.size(), qsizetype(1));
}

void TestFeedService::keepsWhatIsKnownWhenTheListChanges()
{
    MisbehavingServer server({Answer(ok(line("1")))});
    const auto feedWorker = worker();
    FeedService service(*feedWorker, m_tokens, save(), clock());
    service.setFeeds({feed(1, server.url())});
    service.runDue();
    service.setFeeds({feed(1, server.url()), feed(2, server.url(QStringLiteral("/two")))});
    service.runDue();
    QCOMPARE(server.requests.size(), qsizetype(2)); // the second only
    service.setFeeds({feed(1, server.url(), 120s)});
    service.runDue();
    QCOMPARE(server.requests.size(), qsizetype(3)); // it was changed
    QCOMPARE(service.statuses().size(), std::size_t(1));
}

void TestFeedService::sendsTokens()
{
    MisbehavingServer server({Answer(ok(line("1")))});
    const auto feedWorker = worker();
    FeedService service(*feedWorker, m_tokens, save(), clock());
    StoredFeed secret = feed(1, server.url());
    FeedSettings settings;
    settings.needsToken = true;
    settings.tokenHeader = QStringLiteral("X-ClickHouse-Key");
    settings.tokenPrefix.clear();
    secret.config.settings = settings.toJson();
    m_tokens.tokens[server.url()] = "s3cret";
    service.setFeeds({secret});
    service.runDue();
    QVERIFY(server.requests.at(0).contains("X-ClickHouse-Key: s3cret\r\n"));
    // Without a keychain nothing is asked for, and the feed says why.
    m_tokens.problem = QStringLiteral("there is no keychain");
    pass(100s);
    service.runDue();
    QCOMPARE(server.requests.size(), qsizetype(1));
    QCOMPARE(service.statuses().at(0).problem, m_tokens.problem);
    QCOMPARE(m_saved.at(1).state, QStringLiteral("refused"));
}

void TestFeedService::readsFoldersThatChange()
{
    QTemporaryDir folder;
    const auto feedWorker = worker();
    FeedService service(*feedWorker, m_tokens, save(), FeedService::Clock::system());
    service.setFeeds({feed(1, folder.path(), 86'400s)});
    service.start();
    QTRY_COMPARE(m_saved.size(), std::size_t(1));
    QFile file(folder.filePath(QStringLiteral("new.ndjson")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(line("1"));
    file.close();
    QTRY_COMPARE_WITH_TIMEOUT(m_content.items.size(), std::size_t(1), 20'000);
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
