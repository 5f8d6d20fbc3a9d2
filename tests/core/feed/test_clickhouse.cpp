// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedCatalogue.h"
#include "core/feed/FeedWorker.h"
#include "tests/support/MemorySink.h"
#include "tests/support/SmallWorld.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace outagemap;
using namespace outagemap::test;

namespace {

constexpr std::int64_t reports = 5'000'000;
constexpr std::int64_t firstTime = 1'700'000'000;
constexpr std::int64_t perSecond = 100;

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString findServer()
{
    const QString name = QStringLiteral("clickhouse-server");
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin")}) : found;
}

} // namespace

/// A real ClickHouse server on loopback with five million reports, of which only counts are fetched.
class TestClickhouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void fetchesOnlyCounts();
    void fetchesOnlyWhatIsNew();
    void saysWhatTheServerSays();

private:
    FeedRequest request(UtcTime now, const QByteArray& token = "default:s3cret") const;
    FeedSummary fetch(const FeedRequest& request);
    QByteArray ask(const QByteArray& query);

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_port = 0;
    MemorySink::Content m_content;
    RegionDirectory m_regions = smallWorld();
    RegionLocator m_locator{smallTopology()};
};

void TestClickhouse::initTestCase()
{
    const QString program = findServer();
    if (program.isEmpty())
        QSKIP("clickhouse-server is not installed");
    m_port = freePort();
    const auto write = [&](const char* name, const QString& text) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    };
    write("config.xml",
          QStringLiteral(
              "<yandex><logger><level>warning</level><log>%1/log</log><errorlog>%1/err</errorlog></logger>"
              "<http_port>%2</http_port><tcp_port>%3</tcp_port><listen_host>127.0.0.1</listen_host>"
              "<path>%1/data/</path><tmp_path>%1/tmp/</tmp_path><users_config>users.xml</users_config>"
              "<default_profile>default</default_profile><default_database>default</default_database>"
              "<mark_cache_size>67108864</mark_cache_size></yandex>")
              .arg(m_folder.path())
              .arg(m_port)
              .arg(freePort()));
    write(
        "users.xml",
        QStringLiteral(
            "<yandex><profiles><default><max_memory_usage>2000000000</max_memory_usage></default></profiles>"
            "<users><default><password>s3cret</password><networks><ip>127.0.0.1</ip></networks>"
            "<profile>default</profile><quota>default</quota></default></users>"
            "<quotas><default></default></quotas></yandex>"));
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(program,
                   {QStringLiteral("--config-file=") + m_folder.filePath(QStringLiteral("config.xml"))});
    QVERIFY2(m_server.waitForStarted(), qPrintable(m_server.errorString()));
    const auto isUp = [&] {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_port));
        return socket.waitForConnected(200);
    };
    for (int i = 0; i < 150 && m_server.state() == QProcess::Running && !isUp(); ++i)
        m_server.waitForFinished(100);
    if (!isUp())
        QSKIP(qPrintable(QStringLiteral("clickhouse-server does not start here: %1")
                             .arg(QString::fromUtf8(m_server.readAll()).left(400))));
    QCOMPARE(ask("CREATE TABLE reports (service String, region String, time DateTime, count UInt32) "
                 "ENGINE = MergeTree PARTITION BY toYYYYMM(time) ORDER BY (service, time)"),
             QByteArray());
    QCOMPARE(ask("INSERT INTO reports SELECT concat('service-', toString(number % 3)), "
                 "arrayElement(['AA', 'AA-1', 'AA-2', 'BB'], number % 4 + 1), toDateTime(" +
                 QByteArray::number(qint64(firstTime)) + " + intDiv(number, " +
                 QByteArray::number(qint64(perSecond)) + ")), 1 FROM numbers(" +
                 QByteArray::number(qint64(reports)) + ")"),
             QByteArray());
}

void TestClickhouse::cleanupTestCase()
{
    m_server.terminate();
    if (!m_server.waitForFinished(10'000)) {
        m_server.kill();
        m_server.waitForFinished();
    }
}

QByteArray TestClickhouse::ask(const QByteArray& query)
{
    QNetworkAccessManager network;
    QNetworkRequest question(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_port)));
    question.setRawHeader("X-ClickHouse-User", "default");
    question.setRawHeader("X-ClickHouse-Key", "s3cret");
    question.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
    const std::unique_ptr<QNetworkReply> reply(network.post(question, query));
    QEventLoop loop;
    connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->readAll().trimmed();
}

/// The feed of the catalogue, as it is.
FeedRequest TestClickhouse::request(UtcTime now, const QByteArray& token) const
{
    const auto config =
        findInCatalogue(QStringLiteral("clickhouse"))
            ->filledIn({{QStringLiteral("server"), QStringLiteral("http://127.0.0.1:%1").arg(m_port)},
                        {QStringLiteral("database"), QStringLiteral("default")}});
    auto result = feedRequest(*config, token);
    result->reader.now = now;
    return *result;
}

FeedSummary TestClickhouse::fetch(const FeedRequest& request)
{
    FeedLimits limits;
    limits.maxRetries = 0;
    FeedWorker worker(std::make_unique<MemorySink>(m_content), m_regions, m_locator, limits);
    QSignalSpy finished(&worker, &FeedWorker::finished);
    worker.fetch(request);
    return finished.at(0).at(0).value<FeedSummary>();
}

void TestClickhouse::fetchesOnlyCounts()
{
    // A day later: everything is in buckets that are over.
    const FeedSummary summary = fetch(request(UtcTime(firstTime + 86'400)));
    QCOMPARE(summary.problem, QString());
    QCOMPARE(summary.figures.rejected, std::int64_t(0));
    std::int64_t counted = 0;
    std::int64_t early = 0;
    for (const FeedItem& item : m_content.items) {
        const auto& report = std::get<Report>(item);
        counted += report.count;
        if (report.service.slug() == "service-1" && report.place.regionCode == "BB" &&
            report.time.seconds() < firstTime + 3600)
            early += report.count;
    }
    QCOMPARE(counted, reports);
    // 12 kinds of rows in 168 buckets of five minutes.
    QVERIFY2(m_content.items.size() <= 12 * 168, qPrintable(QString::number(m_content.items.size())));
    QVERIFY(summary.figures.bytesRead < 500'000);
    // The server's own count of one service and region up to a full bucket.
    const std::int64_t end = (firstTime + 3600) / 300 * 300;
    QCOMPARE(QByteArray::number(qint64(early)), ask("SELECT count() FROM reports WHERE service = 'service-1' "
                                                    "AND region = 'BB' AND time < toDateTime(" +
                                                    QByteArray::number(qint64(end)) + ")"));
    qInfo("%lld reports came as %zu rows, %lld bytes, in %.2f s", static_cast<long long>(counted),
          m_content.items.size(), static_cast<long long>(summary.figures.bytesRead), summary.figures.seconds);
}

void TestClickhouse::fetchesOnlyWhatIsNew()
{
    m_content = {};
    const UtcTime half(firstTime + 20'000);
    const FeedSummary first = fetch(request(half));
    QVERIFY(first.figures.accepted > 0);
    // The bucket that is not over is left for the next reading, which asks for an hour before and all after.
    const FeedSummary second = fetch(request(half + std::chrono::seconds(600)));
    QCOMPARE(second.figures.accepted, std::int64_t(2 * 12));
    QCOMPARE(second.figures.duplicate, std::int64_t(12 * 12));
}

void TestClickhouse::saysWhatTheServerSays()
{
    FeedRequest wrong = request(UtcTime(firstTime));
    wrong.query = "SELECT * FROM nothing FORMAT JSONEachRow";
    QVERIFY2(fetch(wrong).problem.contains(QLatin1String("nothing")), qPrintable(fetch(wrong).problem));
    const FeedSummary refused = fetch(request(UtcTime(firstTime), "default:wr0ng"));
    QVERIFY2(refused.problem.contains(QLatin1String("assword")), qPrintable(refused.problem));
    QVERIFY(!refused.problem.contains(QLatin1String("wr0ng")));
}

QTEST_GUILESS_MAIN(TestClickhouse)
#include "test_clickhouse.moc"
