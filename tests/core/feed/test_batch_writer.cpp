// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedWorker.h"
#include "tests/support/SmallWorld.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <atomic>

using namespace outagemap;

namespace {

/// What a sink saw; its calls must never overlap.
struct Log
{
    std::atomic<int> inside{0};
    bool overlapped = false;
    std::vector<std::string> ids;
    std::vector<FeedPlace> places;
    int writes = 0;
    int failAt = -1; ///< the write that fails, counted from 0
    QStringList endings;
};

class LoggingSink : public FeedSink
{
public:
    explicit LoggingSink(Log& log)
        : m_log(log)
    {
    }
    Expected<FeedPlace> beginFeed(const QString&) override { return FeedPlace(); }
    Expected<WriteResult> write(const FeedBatch& batch, const FeedPlace& place) override
    {
        if (m_log.inside++ != 0)
            m_log.overlapped = true;
        Expected<WriteResult> result;
        if (m_log.writes++ == m_log.failAt) {
            result = fail(QStringLiteral("the disk is full"));
        } else {
            for (const FeedItem& item : batch.items)
                m_log.ids.push_back(std::get<Report>(item).id);
            m_log.places.push_back(place);
            result->accepted = std::int64_t(batch.items.size());
        }
        --m_log.inside;
        return result;
    }
    Expected<void> endFeed(const QString& problem) override
    {
        if (m_log.inside != 0)
            m_log.overlapped = true;
        m_log.endings.push_back(problem);
        return {};
    }

private:
    Log& m_log;
};

constexpr int lines = 150'000; // several batches

} // namespace

class TestBatchWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void storesAllInOrder();
    void storesNothingAfterAFailure();

private:
    FeedSummary read(Log& log)
    {
        FeedWorker worker(std::make_unique<LoggingSink>(log), m_regions, m_locator);
        FeedSummary result;
        connect(&worker, &FeedWorker::finished, &worker, [&](const FeedSummary& s) { result = s; });
        worker.fetch({m_path, {}});
        return result;
    }

    QTemporaryDir m_folder;
    QString m_path;
    RegionDirectory m_regions = test::smallWorld();
    Topology m_topology = test::smallTopology();
    RegionLocator m_locator{m_topology};
};

void TestBatchWriter::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("feed.ndjson"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < lines; ++i)
        file.write(QStringLiteral("{\"id\":\"%1\",\"service\":\"s\",\"time\":1493844600}\n").arg(i).toUtf8());
}

void TestBatchWriter::storesAllInOrder()
{
    Log log;
    const FeedSummary summary = read(log);
    QCOMPARE(summary.problem, QString());
    QCOMPARE(summary.figures.accepted, std::int64_t(lines));
    QVERIFY(log.writes > 2);
    QVERIFY(!log.overlapped);
    QCOMPARE(log.ids.size(), std::size_t(lines));
    for (int i = 0; i < lines; ++i)
        QCOMPARE(log.ids[std::size_t(i)], std::to_string(i));
    QCOMPARE(log.endings, QStringList{QString()});
}

void TestBatchWriter::storesNothingAfterAFailure()
{
    Log log;
    log.failAt = 1;
    const FeedSummary summary = read(log);
    QVERIFY2(summary.problem.contains(QLatin1String("disk is full")), qPrintable(summary.problem));
    QCOMPARE(log.writes, 2);
    QCOMPARE(summary.figures.accepted, std::int64_t(log.ids.size()));
    QCOMPARE(log.endings.size(), 1);
    QVERIFY(!log.endings.at(0).isEmpty());
}

QTEST_GUILESS_MAIN(TestBatchWriter)
#include "test_batch_writer.moc"
