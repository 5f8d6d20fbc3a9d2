// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MisbehavingServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace outagemap::test;

namespace {

struct Result
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

QByteArray line(const QByteArray& id)
{
    return R"({"service":"whatsapp","time":"2017-05-03T20:10:00Z","region":"SG","id":")" + id + "\"}\n";
}

} // namespace

/// `outagemap feeds` as scripts use it.
class TestFeedsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsNothingAtFirst();
    void setsUpAndReads();
    void testsWithoutStoring();
    void keepsTheTokenToItself();
    void hasACatalogue();
    void runsUntilItsTimeIsOver();
    void saysWhatItWaitsForAndStops();
    void reportsWrongUsage_data();
    void reportsWrongUsage();

private:
    /// The server lives in this thread, so that waiting for the program must let it work.
    Result feeds(QStringList arguments, const QByteArray& input = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(m_environment);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(OUTAGEMAP_PROGRAM),
                      QStringList{QStringLiteral("--cache"), m_folder.filePath(QStringLiteral("c.db")),
                                  QStringLiteral("feeds")} +
                          arguments);
        process.write(input);
        process.closeWriteChannel();
        QEventLoop loop;
        connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        if (process.state() != QProcess::NotRunning)
            loop.exec();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

void TestFeedsCommand::listsNothingAtFirst()
{
    const Result result = feeds({QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(result.status, 0);
    QVERIFY(result.json().value(QStringLiteral("feeds")).toArray().isEmpty());
}

void TestFeedsCommand::setsUpAndReads()
{
    MisbehavingServer server({Answer(ok(line("1") + line("2") + "{}\n"))});
    Result result = feeds({QStringLiteral("add"), server.url(), QStringLiteral("--every"),
                           QStringLiteral("10m"), QStringLiteral("--name"), QStringLiteral("Mine")});
    QVERIFY2(result.status == 0, result.errors);
    const QString key = QString::fromLatin1(result.output.trimmed());
    QCOMPARE(feeds({QStringLiteral("add"), server.url()}).status, 1); // is on the list already

    result = feeds({QStringLiteral("fetch"), key, QStringLiteral("--json")});
    QVERIFY2(result.status == 0, result.errors);
    const QJsonObject fetched = result.json().value(QStringLiteral("fetched")).toArray().at(0).toObject();
    QCOMPARE(fetched.value(QStringLiteral("accepted")).toInt(), 2);
    QCOMPARE(fetched.value(QStringLiteral("rejected")).toInt(), 1);

    result = feeds({QStringLiteral("list"), QStringLiteral("--json")});
    QJsonObject feed = result.json().value(QStringLiteral("feeds")).toArray().at(0).toObject();
    QCOMPARE(feed.value(QStringLiteral("name")).toString(), QStringLiteral("Mine"));
    QCOMPARE(feed.value(QStringLiteral("interval_s")).toInt(), 600);
    QCOMPARE(feed.value(QStringLiteral("state")).toString(), QStringLiteral("ok"));
    QCOMPARE(feed.value(QStringLiteral("accepted")).toInt(), 2);
    QCOMPARE(feed.value(QStringLiteral("newest")).toString(), QStringLiteral("2017-05-03T20:10:00Z"));
    QVERIFY(feed.value(QStringLiteral("lag_s")).toDouble() > 2e8);

    // What goes wrong is said in one line, and in the list.
    server.answerWith({Answer(status("404 Gone"))});
    result = feeds({QStringLiteral("fetch"), key});
    QCOMPARE(result.status, 1);
    QVERIFY(result.errors.contains("404"));
    QCOMPARE(result.errors.count('\n'), 1);
    feed = feeds({QStringLiteral("list"), QStringLiteral("--json")})
               .json()
               .value(QStringLiteral("feeds"))
               .toArray()
               .at(0)
               .toObject();
    QCOMPARE(feed.value(QStringLiteral("state")).toString(), QStringLiteral("failing"));
    QVERIFY(feed.value(QStringLiteral("last_error")).toString().contains(QLatin1String("404")));

    QCOMPARE(feeds({QStringLiteral("edit"), key, QStringLiteral("--every"), QStringLiteral("1h"),
                    QStringLiteral("--service"), QStringLiteral("x")})
                 .status,
             0);
    QCOMPARE(feeds({QStringLiteral("pause"), key}).status, 0);
    feed = feeds({QStringLiteral("list"), QStringLiteral("--json")})
               .json()
               .value(QStringLiteral("feeds"))
               .toArray()
               .at(0)
               .toObject();
    QCOMPARE(feed.value(QStringLiteral("interval_s")).toInt(), 3600);
    QCOMPARE(feed.value(QStringLiteral("name")).toString(), QStringLiteral("Mine"));
    QCOMPARE(feed.value(QStringLiteral("state")).toString(), QStringLiteral("paused"));
    QCOMPARE(feeds({QStringLiteral("resume"), key}).status, 0);
    QCOMPARE(feeds({QStringLiteral("remove"), key}).status, 0);
    QVERIFY(feeds({QStringLiteral("list")}).output.isEmpty());
    QCOMPARE(feeds({QStringLiteral("remove"), key}).status, 1);
}

void TestFeedsCommand::testsWithoutStoring()
{
    MisbehavingServer server(
        {Answer(ok("when,where,n\n2017-05-03T20:10:00Z,SG,3\n", "Content-Type: text/csv\r\n"))});
    const Result result =
        feeds({QStringLiteral("test"), server.url(), QStringLiteral("--columns"),
               QStringLiteral("time=when,region=where,count=n"), QStringLiteral("--service"),
               QStringLiteral("whatsapp"), QStringLiteral("--json")});
    QVERIFY2(result.status == 0, result.errors);
    const QJsonObject preview = result.json();
    QCOMPARE(preview.value(QStringLiteral("format")).toString(), QStringLiteral("csv"));
    QCOMPARE(preview.value(QStringLiteral("reports")).toInt(), 1);
    QCOMPARE(preview.value(QStringLiteral("regions")).toObject().value(QStringLiteral("SG")).toInt(), 1);
    QCOMPARE(preview.value(QStringLiteral("items"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QStringLiteral("count"))
                 .toInt(),
             3);
    QVERIFY(
        !feeds({QStringLiteral("list"), QStringLiteral("--all")}).output.contains(server.url().toLatin1()));
}

void TestFeedsCommand::keepsTheTokenToItself()
{
    const QString secret = QStringLiteral("s3cret-t0ken");
    MisbehavingServer server(
        {Answer(status("403 Forbidden", {}, R"({"errors":[{"message":"s3cret-t0ken is no good"}]})"))});
    const QString key = QString::fromLatin1(
        feeds({QStringLiteral("add"), server.url(QStringLiteral("/radar/annotations/outages")),
               QStringLiteral("--paused")})
            .output.trimmed());
    // A machine without a keychain says so, and stores nothing of the token.
    const Result asked =
        feeds({QStringLiteral("edit"), key, QStringLiteral("--token")}, secret.toLatin1() + "\n");
    if (asked.status == 0)
        QSKIP("this machine has a keychain, which is not to be filled by a test");
    QVERIFY2(asked.errors.contains("keychain"), asked.errors);
    m_environment.insert(QStringLiteral("OUTAGEMAP_FEED_TOKEN"), secret);
    Result result = feeds(
        {QStringLiteral("add"), server.url(QStringLiteral("/two?key={token}")), QStringLiteral("--token")},
        secret.toLatin1());
    QCOMPARE(result.status, 1);
    const Result tested = feeds(
        {QStringLiteral("test"), server.url(QStringLiteral("/x?key={token}")), QStringLiteral("--token")},
        secret.toLatin1());
    QCOMPARE(tested.status, 1);
    QVERIFY(server.requests.at(0).startsWith("GET /x?key=s3cret-t0ken "));
    QVERIFY(!tested.errors.contains(secret.toLatin1()) && tested.errors.contains("***"));
    m_environment.remove(QStringLiteral("OUTAGEMAP_FEED_TOKEN"));
    QCOMPARE(feeds({QStringLiteral("remove"), key}).status, 0);
    // Nowhere in the files.
    for (const QFileInfo& info : QDir(m_folder.path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret.toLatin1()), qPrintable(info.filePath()));
    }
}

void TestFeedsCommand::hasACatalogue()
{
    const Result result = feeds({QStringLiteral("catalogue"), QStringLiteral("--json")});
    QVERIFY(result.json().value(QStringLiteral("catalogue")).toArray().size() > 10);
    QCOMPARE(feeds({QStringLiteral("add"), QStringLiteral("statuspage")}).status, 1);
    const Result replay = feeds({QStringLiteral("test"), QStringLiteral("replay"), QStringLiteral("--json")});
    QVERIFY2(replay.status == 0, replay.errors);
    QVERIFY(
        replay.json().value(QStringLiteral("services")).toObject().value(QStringLiteral("whatsapp")).toInt() >
        1000);
}

void TestFeedsCommand::runsUntilItsTimeIsOver()
{
    MisbehavingServer server({Answer(ok(line("7")))});
    const QString key = QString::fromLatin1(
        feeds({QStringLiteral("add"), server.url(QStringLiteral("/run"))}).output.trimmed());
    const Result result = feeds({QStringLiteral("run"), QStringLiteral("--for"), QStringLiteral("2s")});
    QVERIFY2(result.status == 0, result.errors);
    QVERIFY2(result.output.contains("1 accepted"), result.output);
    QCOMPARE(server.requests.size(), qsizetype(1));
    QCOMPARE(feeds({QStringLiteral("remove"), key}).status, 0);
}

/// A server that hangs is named, and the program ends at once when it is told to.
void TestFeedsCommand::saysWhatItWaitsForAndStops()
{
    MisbehavingServer server({Answer::hang()});
    const QString key = QString::fromLatin1(
        feeds({QStringLiteral("add"), server.url(QStringLiteral("/hang"))}).output.trimmed());
    const QString cache = m_folder.filePath(QStringLiteral("c.db"));
    for (const QStringList& arguments : {QStringList{QStringLiteral("feeds"), QStringLiteral("fetch"), key},
                                         QStringList{QStringLiteral("ingest"), server.url()}}) {
        QProcess process;
        process.start(QStringLiteral(OUTAGEMAP_PROGRAM),
                      QStringList{QStringLiteral("--cache"), cache} + arguments);
        QByteArray errors;
        const auto saysIt = [&] {
            errors += process.readAllStandardError();
            return errors.contains("waiting for 127.0.0.1");
        };
        QTRY_VERIFY_WITH_TIMEOUT(saysIt(), 30'000);
        QElapsedTimer timer;
        timer.start();
        process.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10'000);
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    }
    QCOMPARE(feeds({QStringLiteral("remove"), key}).status, 0);
}

void TestFeedsCommand::reportsWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QStringList() << 2;
    QTest::newRow("unknown") << QStringList{QStringLiteral("frobnicate")} << 2;
    QTest::newRow("add nothing") << QStringList{QStringLiteral("add")} << 2;
    QTest::newRow("remove nothing") << QStringList{QStringLiteral("remove")} << 2;
    QTest::newRow("edit two") << QStringList{QStringLiteral("edit"), QStringLiteral("1"), QStringLiteral("2")}
                              << 2;
    QTest::newRow("remove a word") << QStringList{QStringLiteral("remove"), QStringLiteral("x")} << 1;
    QTest::newRow("ftp") << QStringList{QStringLiteral("add"), QStringLiteral("ftp://x/y")} << 1;
    QTest::newRow("too often") << QStringList{QStringLiteral("add"), QStringLiteral("http://x/y"),
                                              QStringLiteral("--every"), QStringLiteral("1s")}
                               << 1;
    QTest::newRow("help") << QStringList{QStringLiteral("add"), QStringLiteral("--help")} << 0;
}

void TestFeedsCommand::reportsWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Result result = feeds(arguments);
    QTEST(result.status, "status");
    QCOMPARE(result.errors.count('\n'), result.status == 0 ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestFeedsCommand)
#include "test_feeds_command.moc"
