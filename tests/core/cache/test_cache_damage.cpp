// SPDX-License-Identifier: GPL-3.0-or-later
// What befalls a cache from outside: damage, a full or read-only disk, another program.
#include "core/cache/CacheReader.h"
#include "core/cache/CacheRepair.h"
#include "core/cache/CacheWriter.h"
#include "tests/support/SmallWorld.h"

#include <QTemporaryDir>
#include <QtTest>
#include <atomic>
#include <map>
#include <mutex>
#include <sqlite3.h>
#include <thread>

using namespace outagemap;

namespace {

constexpr std::int64_t start = 1'493'844'600;

/// A disk that can be made full or read-only: SQLite's own way to the file system with another write
/// function.
class Disk
{
public:
    static inline std::atomic<bool> isFull{false};
    static inline std::atomic<bool> isReadOnly{false};

    static void install()
    {
        sqlite3_vfs* const real = sqlite3_vfs_find(nullptr);
        s_real = real;
        s_vfs = *real;
        s_vfs.zName = "disk";
        s_vfs.xOpen = open;
        sqlite3_vfs_register(&s_vfs, 1);
    }
    static void remove()
    {
        sqlite3_vfs_unregister(&s_vfs);
        sqlite3_vfs_register(s_real, 1);
    }

private:
    static int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
    {
        if (isReadOnly && (flags & SQLITE_OPEN_MAIN_DB) != 0)
            flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
        const int result = s_real->xOpen(s_real, name, file, flags, outFlags);
        if (result == SQLITE_OK && file->pMethods != nullptr) {
            // Files of the database and its log have different functions, but for the writing.
            const std::lock_guard lock(s_mutex);
            sqlite3_io_methods& methods =
                s_methods.try_emplace(file->pMethods, *file->pMethods).first->second;
            s_write = file->pMethods->xWrite;
            methods.xWrite = write;
            file->pMethods = &methods;
        }
        return result;
    }
    static int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
    {
        return isFull ? SQLITE_FULL : s_write(file, data, size, offset);
    }

    static inline sqlite3_vfs* s_real = nullptr;
    static inline sqlite3_vfs s_vfs;
    static inline int (*s_write)(sqlite3_file*, const void*, int, sqlite3_int64) = nullptr;
    static inline std::mutex s_mutex;
    static inline std::map<const sqlite3_io_methods*, sqlite3_io_methods> s_methods;
};

FeedBatch batchFrom(int first, int count, const std::string& text = {})
{
    FeedBatch batch;
    for (int i = first; i < first + count; ++i) {
        Report r;
        r.id = std::to_string(i);
        r.service = *ServiceId::fromSlug("s");
        r.time = UtcTime(start + i);
        r.place.region = RegionId(4);
        r.place.point = GeoPoint{5, 5};
        r.kind = "app";
        r.text = text;
        batch.items.push_back(r);
    }
    return batch;
}

} // namespace

class TestCacheDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Disk::install(); }
    void cleanupTestCase() { Disk::remove(); }
    void init()
    {
        Disk::isFull = false;
        Disk::isReadOnly = false;
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("c.db"));
    }
    void findsASoundCacheSound();
    void repairs_data();
    void repairs();
    void saysHowToRepair();
    void survivesAFullDisk();
    void readsAReadOnlyDisk();
    void sharesACacheWithAnotherWriter();
    void waitsForAnotherWriter();

private:
    std::unique_ptr<CacheWriter> writer()
    {
        auto result = CacheWriter::open(m_path, m_regions);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return std::move(*result);
    }
    void fill(int batches)
    {
        const auto cache = writer();
        if (!cache->beginFeed(QStringLiteral("/feed")))
            qFatal("beginFeed");
        for (int i = 0; i < batches; ++i) {
            if (!cache->write(batchFrom(i * 1000, 1000, i % 4 == 0 ? "cannot send " + std::to_string(i) : ""),
                              {}))
                qFatal("write");
        }
        while (cache->tidy().value()) {
        }
    }
    double reports()
    {
        const auto reader = CacheReader::open(m_path, m_regions);
        if (!reader)
            return -1;
        const auto counts =
            (*reader)->windowCounts(*ServiceId::fromSlug("s"), {UtcTime(0), UtcTime(start * 2)});
        return counts && counts->size() == 1 ? counts->at(0).reports : -2;
    }

    RegionDirectory m_regions = test::smallWorld();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestCacheDamage::findsASoundCacheSound()
{
    fill(20);
    const auto check = checkCache(m_path);
    QVERIFY(check);
    QVERIFY2(check->problems.isEmpty(), qPrintable(check->problems.join(QLatin1Char('\n'))));
    QCOMPARE(check->reports, std::int64_t(20'000));
    QCOMPARE(check->complaints, std::int64_t(5'000));
    QVERIFY(!checkCache(m_folder->filePath(QStringLiteral("none.db"))));
}

void TestCacheDamage::repairs_data()
{
    QTest::addColumn<int>("everyNthPage"); // of 0: a roll-up instead
    QTest::addColumn<double>("least");     // of the 40,000 reports
    QTest::newRow("a page in fifty") << 50 << 20'000.0;
    QTest::newRow("a page in twenty") << 20 << 5'000.0;
    QTest::newRow("a roll-up") << 0 << 40'000.0;
}

void TestCacheDamage::repairs()
{
    QFETCH(int, everyNthPage);
    QFETCH(double, least);
    fill(40);
    if (everyNthPage == 0) {
        sqlite3* database = nullptr;
        sqlite3_open(m_path.toUtf8().constData(), &database);
        QCOMPARE(sqlite3_exec(database, "UPDATE rollup_hour SET counts = x'ff'; DELETE FROM rollup_day",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(database);
    } else {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 4096;
        // Not the pages that say what tables there are.
        for (qint64 page = 60; page < pages; page += everyNthPage) {
            file.seek(page * 4096);
            file.write(QByteArray(4096, 'x'));
        }
    }
    QFile damaged(m_path);
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    const QByteArray before = damaged.readAll();
    damaged.close();
    const auto check = checkCache(m_path);
    QVERIFY(check && !check->problems.isEmpty());

    const auto repaired = repairCache(m_path, m_regions);
    QVERIFY2(repaired, qPrintable(repaired ? QString() : repaired.error().message));
    QVERIFY(repaired->rows > 0);
    QCOMPARE(repaired->losses.isEmpty(), everyNthPage == 0);
    QFile kept(repaired->damagedPath);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll() == before);
    const auto after = checkCache(m_path);
    QVERIFY2(after && after->problems.isEmpty(),
             qPrintable(after ? after->problems.join(QLatin1Char('\n')) : after.error().message));
    QVERIFY2(reports() >= least && reports() <= 40'000, qPrintable(QString::number(reports())));
    // And it is a cache like any other.
    const auto cache = writer();
    QVERIFY(cache->beginFeed(QStringLiteral("/feed")));
    QVERIFY(cache->write(batchFrom(100'000, 10, "after"), {}));
    while (cache->tidy().value()) {
    }
    const auto reader = CacheReader::open(m_path, m_regions);
    QCOMPARE((*reader)
                 ->searchComplaints(*ServiceId::fromSlug("s"), RegionId::world(),
                                    {UtcTime(0), UtcTime(start * 2)}, QStringLiteral("after"), 100)
                 ->size(),
             std::size_t(10));
}

void TestCacheDamage::saysHowToRepair()
{
    fill(5);
    sqlite3* database = nullptr;
    sqlite3_open(m_path.toUtf8().constData(), &database);
    sqlite3_exec(database, "UPDATE rollup_hour SET counts = x'ff'", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    const auto reader = CacheReader::open(m_path, m_regions);
    QVERIFY(reader);
    const auto counts = (*reader)->hourlyCounts(*ServiceId::fromSlug("s"), {UtcTime(0), UtcTime(start * 2)});
    QVERIFY(!counts);
    QVERIFY2(counts.error().message.contains(QLatin1String("cache repair")),
             qPrintable(counts.error().message));
}

void TestCacheDamage::survivesAFullDisk()
{
    const auto cache = writer();
    QVERIFY(cache->beginFeed(QStringLiteral("/feed")));
    QVERIFY(cache->write(batchFrom(0, 1000), {}));
    Disk::isFull = true;
    const auto failed = cache->write(batchFrom(1000, 30'000), {});
    QVERIFY(!failed);
    QVERIFY2(failed.error().message.contains(QLatin1String("full")), qPrintable(failed.error().message));
    QCOMPARE(reports(), 1000.0);
    Disk::isFull = false;
    const auto written = cache->write(batchFrom(500, 30'500), {});
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    QCOMPARE(written->duplicate, std::int64_t(500));
    QCOMPARE(reports(), 31'000.0);
    QVERIFY(checkCache(m_path)->problems.isEmpty());
}

void TestCacheDamage::readsAReadOnlyDisk()
{
    fill(2);
    Disk::isReadOnly = true;
    QCOMPARE(reports(), 2000.0);
    const auto opened = CacheWriter::open(m_path, m_regions);
    if (opened) {
        QVERIFY((*opened)->beginFeed(QStringLiteral("/feed")));
        const auto written = (*opened)->write(batchFrom(5000, 10), {});
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(QLatin1String("read-only")),
                 qPrintable(written.error().message));
    } else {
        QVERIFY2(opened.error().message.contains(QLatin1String("read-only")),
                 qPrintable(opened.error().message));
    }
    Disk::isReadOnly = false;
    QCOMPARE(reports(), 2000.0);
}

/// Two programs, each with what it remembers of the file: none may count twice what the other stored.
void TestCacheDamage::sharesACacheWithAnotherWriter()
{
    const auto one = writer();
    const auto two = writer();
    QVERIFY(one->beginFeed(QStringLiteral("/feed")));
    QVERIFY(two->beginFeed(QStringLiteral("/feed")));
    std::atomic<std::int64_t> accepted{0};
    const auto write = [&](CacheWriter& cache) {
        for (int i = 0; i < 40; ++i) {
            const auto written = cache.write(batchFrom(i * 100, 150), {});
            if (!written)
                qFatal("%s", qPrintable(written.error().message));
            accepted += written->accepted;
        }
    };
    std::thread other([&] { write(*two); });
    write(*one);
    other.join();
    QCOMPARE(accepted.load(), std::int64_t(4050));
    QCOMPARE(reports(), 4050.0);
    QVERIFY(checkCache(m_path)->problems.isEmpty());
}

void TestCacheDamage::waitsForAnotherWriter()
{
    const auto cache = writer();
    QVERIFY(cache->beginFeed(QStringLiteral("/feed")));
    sqlite3* other = nullptr;
    sqlite3_open(m_path.toUtf8().constData(), &other);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    // A reader does not wait for it.
    QVERIFY(CacheReader::open(m_path, m_regions));
    std::thread release([&] { sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr); });
    const auto written = cache->write(batchFrom(0, 10), {});
    release.join();
    sqlite3_close(other);
    QVERIFY(written);
}

QTEST_GUILESS_MAIN(TestCacheDamage)
#include "test_cache_damage.moc"
