// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedWorker.h"
#include "tests/support/SmallWorld.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>
#include <set>

using namespace outagemap;

namespace {

/// Keeps what it is given in memory.
class MemorySink : public FeedSink
{
public:
    struct Content
    {
        std::vector<FeedItem> items;
        std::set<std::string> ids;
        FeedPlace place;
        std::vector<QString> endings;
    };
    explicit MemorySink(Content& content)
        : m_content(content)
    {
    }
    Expected<FeedPlace> beginFeed(const QString&) override { return m_content.place; }
    Expected<WriteResult> write(const FeedBatch& batch, const FeedPlace& place) override
    {
        WriteResult result;
        for (const FeedItem& item : batch.items) {
            const auto* report = std::get_if<Report>(&item);
            if (report != nullptr && !m_content.ids.insert(report->id).second) {
                ++result.duplicate;
                continue;
            }
            ++result.accepted;
            m_content.items.push_back(item);
        }
        m_content.place = place;
        return result;
    }
    Expected<void> endFeed(const QString& problem) override
    {
        m_content.endings.push_back(problem);
        return {};
    }

private:
    Content& m_content;
};

/// Answers each request with the next of its answers; keeps the connection open after an answer that does not
/// end with its whole body.
class FakeServer : public QTcpServer
{
public:
    explicit FakeServer(QList<QByteArray> answers)
        : m_answers(std::move(answers))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_received += socket->readAll();
                if (!m_received.endsWith("\r\n\r\n"))
                    return;
                requests += m_received;
                m_received.clear();
                const QByteArray answer = m_answers.isEmpty() ? QByteArray() : m_answers.takeFirst();
                if (answer.isEmpty())
                    return; // hangs
                socket->write(answer);
                if (!answer.contains("X-Hang"))
                    socket->disconnectFromHost();
            });
        });
    }
    QString url(const QString& path = QStringLiteral("/feed")) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path);
    }
    QList<QByteArray> requests;

private:
    QList<QByteArray> m_answers;
    QByteArray m_received;
};

QByteArray ok(const QByteArray& body, const QByteArray& headers = {})
{
    return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + headers + "\r\n" + body;
}

QByteArray line(const char* id, const char* place = R"("region":"AA-1")")
{
    return QByteArray("{\"service\":\"s\",\"time\":1,\"id\":\"") + id + "\"," + place + "}\n";
}

} // namespace

class TestFeedWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void locatesItems();
    void reportsWhatIsNoFeed_data();
    void reportsWhatIsNoFeed();
    void keepsWhatATruncatedFileGave();
    void followsPagesAndRemembers();
    void retriesAfterErrors();
    void givesUpOnHangingServers_data();
    void givesUpOnHangingServers();
    void refusesRedirects_data();
    void refusesRedirects();
    void reportsBrokenConnections();
    void cancelsAHangingServer();

private:
    FeedSummary fetch(const QString& location);

    MemorySink::Content m_content;
    RegionDirectory m_regions = test::smallWorld();
    RegionLocator m_locator{test::smallTopology()};
    FeedLimits m_limits;
};

void TestFeedWorker::init()
{
    m_content = {};
    m_limits.connectTimeout = std::chrono::milliseconds(400);
    m_limits.idleTimeout = std::chrono::milliseconds(400);
    m_limits.firstRetryDelay = std::chrono::milliseconds(5);
    m_limits.maxRetryDelay = std::chrono::milliseconds(1500);
    m_limits.maxRetries = 2;
}

FeedSummary TestFeedWorker::fetch(const QString& location)
{
    FeedWorker worker(std::make_unique<MemorySink>(m_content), m_regions, m_locator, m_limits);
    QSignalSpy finished(&worker, &FeedWorker::finished);
    worker.fetch({location, {}});
    if (finished.count() != 1)
        qFatal("not exactly one finished");
    return finished.at(0).at(0).value<FeedSummary>();
}

void TestFeedWorker::locatesItems()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.ndjson")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(line("a", R"("lat":5,"lon":15)") + line("b", R"("region":"BB")") +
               line("c", R"("region":"ZZ")") + line("d", R"("kind":"x")") +
               line("e", R"("lat":-60,"lon":-100)") + line("a", R"("region":"BB")"));
    file.close();
    const FeedSummary summary = fetch(file.fileName());
    QCOMPARE(summary.problem, QString());
    QCOMPARE(summary.figures.accepted, std::int64_t(4));
    QCOMPARE(summary.figures.duplicate, std::int64_t(1));
    QCOMPARE(summary.figures.rejected, std::int64_t(1));
    QCOMPARE(summary.badLines.at(0).line, std::int64_t(3));
    QVERIFY(summary.badLines.at(0).reason.find("ZZ") != std::string::npos);
    const char* const expected[] = {"AA-2", "BB", "001", "001"};
    for (std::size_t i = 0; i < 4; ++i)
        QCOMPARE(m_regions[std::get<Report>(m_content.items.at(i)).place.region].code,
                 QString::fromLatin1(expected[i]));
}

void TestFeedWorker::reportsWhatIsNoFeed_data()
{
    QTest::addColumn<QString>("location");
    QTest::newRow("missing") << "/nonexistent/feed.ndjson";
    QTest::newRow("folder") << QDir::tempPath();
    QTest::newRow("file URL") << "file:///etc/passwd";
    QTest::newRow("ftp") << "ftp://example.org/feed";
    QTest::newRow("refused") << "http://127.0.0.1:1/feed";
}

void TestFeedWorker::reportsWhatIsNoFeed()
{
    QFETCH(QString, location);
    const FeedSummary summary = fetch(location);
    QVERIFY(summary.problem.contains(location));
    QVERIFY(m_content.items.empty());
}

void TestFeedWorker::keepsWhatATruncatedFileGave()
{
    QFile replay(QStringLiteral(OUTAGEMAP_SOURCE_DIR "/resources/replay/whatsapp-2017-05-03.ndjson.gz"));
    QVERIFY(replay.open(QIODevice::ReadOnly));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("cut.ndjson.gz")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(replay.read(100'000));
    file.close();
    const FeedSummary summary = fetch(file.fileName());
    QVERIFY2(summary.problem.contains(QLatin1String("too early")), qPrintable(summary.problem));
    QVERIFY(summary.figures.accepted > 1000);
}

void TestFeedWorker::followsPagesAndRemembers()
{
    FakeServer server({ok(line("1"), "ETag: \"e1\"\r\nLink: </two>; rel=\"next\", </x>; rel=prev\r\n"),
                       ok(line("2")), "HTTP/1.1 304 Not Modified\r\n\r\n"});
    FeedSummary summary = fetch(server.url());
    QCOMPARE(summary.problem, QString());
    QCOMPARE(m_content.items.size(), std::size_t(2));
    QVERIFY(server.requests.at(1).startsWith("GET /two "));
    QCOMPARE(m_content.place.etag, QStringLiteral("\"e1\""));
    summary = fetch(server.url());
    QVERIFY(summary.notModified);
    QVERIFY(server.requests.at(2).contains("If-None-Match: \"e1\""));
}

void TestFeedWorker::retriesAfterErrors()
{
    FakeServer server(
        {"HTTP/1.1 500 Oops\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
         "HTTP/1.1 429 Slow\r\nConnection: close\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n",
         ok(line("1"))});
    QElapsedTimer clock;
    clock.start();
    const FeedSummary summary = fetch(server.url());
    QCOMPARE(summary.problem, QString());
    QCOMPARE(m_content.items.size(), std::size_t(1));
    QVERIFY(clock.elapsed() >= 1000); // as asked for
    const QByteArray failure = "HTTP/1.1 500 A\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    FakeServer broken({failure, failure, failure, ok(line("9"))});
    QVERIFY(fetch(broken.url()).problem.contains(QLatin1String("500")));
}

void TestFeedWorker::givesUpOnHangingServers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("before the headers") << QByteArray();
    QTest::newRow("in the body") << QByteArray(
                                        "HTTP/1.1 200 OK\r\nX-Hang: 1\r\nContent-Length: 5000\r\n\r\n") +
                                        line("1");
}

void TestFeedWorker::givesUpOnHangingServers()
{
    QFETCH(QByteArray, answer);
    FakeServer server({answer});
    const FeedSummary summary = fetch(server.url());
    QVERIFY(summary.problem.contains(QLatin1String("seconds")));
    QCOMPARE(m_content.items.size(), std::size_t(answer.isEmpty() ? 0 : 1));
}

void TestFeedWorker::refusesRedirects_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("word");
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << "file:///etc/passwd";
    QTest::newRow("nowhere") << QByteArray("javascript:alert(1)") << "not on the web";
    QTest::newRow("loop") << QByteArray("/feed") << "more than";
}

void TestFeedWorker::refusesRedirects()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, word);
    const QByteArray answer = "HTTP/1.1 302 Found\r\nLocation: " + target + "\r\nContent-Length: 0\r\n\r\n";
    FakeServer server(QList<QByteArray>(20, answer));
    const FeedSummary summary = fetch(server.url());
    QVERIFY2(summary.problem.contains(word), qPrintable(summary.problem));
    QVERIFY(m_content.items.empty());
}

void TestFeedWorker::reportsBrokenConnections()
{
    FakeServer server({"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + line("1")});
    const FeedSummary summary = fetch(server.url());
    QVERIFY2(!summary.problem.isEmpty(), "a short body went unnoticed");
    QCOMPARE(m_content.items.size(), std::size_t(1));
    QVERIFY(m_content.place.url.isEmpty());
}

void TestFeedWorker::cancelsAHangingServer()
{
    FakeServer server({QByteArray()});
    m_limits.connectTimeout = std::chrono::milliseconds(60'000);
    FeedWorker worker(std::make_unique<MemorySink>(m_content), m_regions, m_locator, m_limits);
    QSignalSpy finished(&worker, &FeedWorker::finished);
    QTimer::singleShot(50, &worker, [&] { worker.cancel(); });
    worker.fetch({server.url(), {}});
    QCOMPARE(finished.count(), 1);
    const auto summary = finished.at(0).at(0).value<FeedSummary>();
    QVERIFY(summary.cancelled);
    QVERIFY(summary.figures.seconds < 2);
}

QTEST_GUILESS_MAIN(TestFeedWorker)
#include "test_feed_worker.moc"
