// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedWorker.h"
#include "tests/support/MemorySink.h"
#include "tests/support/SmallWorld.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace outagemap;
using test::MemorySink;

namespace {

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
    void readsAFolder();
    void tellsProgress();

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
    file.write(
        line("a", R"("lat":5,"lon":15)") + line("b", R"("region":"BB")") + line("c", R"("region":"ZZ")") +
        line("d", R"("kind":"x")") + line("e", R"("lat":-60,"lon":-100)") + line("a", R"("region":"BB")") +
        line("f", R"("lat":5,"lon":15,"region":"BB")") + line("g", R"("lat":-60,"lon":-100,"region":"BB")"));
    file.close();
    const FeedSummary summary = fetch(file.fileName());
    QCOMPARE(summary.problem, QString());
    QCOMPARE(summary.figures.accepted, std::int64_t(6));
    QCOMPARE(summary.figures.duplicate, std::int64_t(1));
    QCOMPARE(summary.figures.rejected, std::int64_t(1));
    QCOMPARE(summary.badLines.at(0).line, std::int64_t(3));
    QVERIFY(summary.badLines.at(0).reason.find("ZZ") != std::string::npos);
    const char* const expected[] = {"AA-2", "BB", "001", "001", "AA-2", "BB"};
    for (std::size_t i = 0; i < 6; ++i)
        QCOMPARE(m_regions[std::get<Report>(m_content.items.at(i)).place.region].code,
                 QString::fromLatin1(expected[i]));
}

void TestFeedWorker::reportsWhatIsNoFeed_data()
{
    QTest::addColumn<QString>("location");
    QTest::newRow("missing") << "/nonexistent/feed.ndjson";
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

void TestFeedWorker::readsAFolder()
{
    QTemporaryDir folder;
    const auto put = [&](const char* name, const QByteArray& bytes, int changed) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.flush();
        file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000 + changed), QFile::FileModificationTime);
    };
    put("b.ndjson", line("first"), 1);
    put("a.ndjson", line("second"), 2);
    put("c.csv", "service,time,region,id\ns,2,BB,third\n", 3);
    put("half.ndjson.part", line("never"), 1);
    put("notes.txt", "never", 1);
    FeedSummary summary = fetch(folder.path());
    QCOMPARE(summary.problem, QString());
    QCOMPARE(m_content.items.size(), std::size_t(3));
    QCOMPARE(std::get<Report>(m_content.items.at(0)).id, std::string("first"));
    QCOMPARE(std::get<Report>(m_content.items.at(2)).id, std::string("third"));
    // Only what is new or changed is read again.
    put("d.ndjson", line("fourth"), 4);
    put("a.ndjson", line("second") + line("fifth"), 5);
    summary = fetch(folder.path());
    QCOMPARE(summary.figures.accepted, std::int64_t(2));
    QCOMPARE(summary.figures.duplicate, std::int64_t(1));
    QVERIFY(fetch(folder.path()).notModified);
}

void TestFeedWorker::tellsProgress()
{
    FeedProgress progress;
    progress.bytesRead = 250;
    progress.bytesTotal = 1000;
    progress.accepted = 3;
    progress.duplicate = 1;
    progress.rejected = 1;
    progress.seconds = 2;
    QCOMPARE(progress.rowsPerSecond(), 2.5);
    QCOMPARE(progress.bytesPerSecond(), 125.0);
    QCOMPARE(progress.secondsLeft().value(), 6.0);
    progress.bytesTotal = -1;
    QVERIFY(!progress.secondsLeft());
}

QTEST_GUILESS_MAIN(TestFeedWorker)
#include "test_feed_worker.moc"
