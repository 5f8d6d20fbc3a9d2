// SPDX-License-Identifier: GPL-3.0-or-later
// What befalls a cache from outside: damage, a full or read-only disk, another program.
#include "core/cache/CacheRepair.h"
#include "tests/support/TestedCache.h"

#include <QProcess>
#include <QtTest>
#include <atomic>
#include <map>
#include <mutex>
#include <sqlite3.h>
#include <thread>

using namespace outagemap;
using test::TestedCache;

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

/// Writes 4050 reports, half of them twice; returns how many were new.
std::int64_t writeOverlapping(CacheWriter& cache)
{
    TestedCache::must(cache.beginFeed(QStringLiteral("/feed")));
    std::int64_t accepted = 0;
    for (int i = 0; i < 40; ++i)
        accepted += TestedCache::must(cache.write(batchFrom(i * 100, 150), {})).accepted;
    return accepted;
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
        m_cache = std::make_unique<TestedCache>();
    }
    void findsASoundCacheSound();
    void repairs_data();
    void repairs();
    void repairsOldVersions_data();
    void repairsOldVersions();
    void takesBackWhatAKilledProgramBegan();
    void saysHowToRepair();
    void survivesAFullDisk();
    void readsAReadOnlyDisk();
    void sharesACacheWithAnotherWriter();
    void sharesACacheWithAnotherProgram();
    void waitsForAnotherWriter();

private:
    void fill(int batches)
    {
        const auto cache = m_cache->writer();
        if (!cache->beginFeed(QStringLiteral("/feed")))
            qFatal("beginFeed");
        for (int i = 0; i < batches; ++i) {
            if (!cache->write(batchFrom(i * 1000, 1000, i % 4 == 0 ? "cannot send " + std::to_string(i) : ""),
                              {}))
                qFatal("write");
        }
        TestedCache::tidyUp(*cache);
    }
    double reports() const { return m_cache->reportsIn({UtcTime(0), UtcTime(start * 2)}); }

    std::unique_ptr<TestedCache> m_cache;
};

void TestCacheDamage::findsASoundCacheSound()
{
    fill(20);
    const auto check = checkCache(m_cache->path);
    QVERIFY(check);
    QVERIFY2(check->problems.isEmpty(), qPrintable(check->problems.join(QLatin1Char('\n'))));
    QCOMPARE(check->reports, std::int64_t(20'000));
    QCOMPARE(check->complaints, std::int64_t(5'000));
    QVERIFY(!checkCache(m_cache->folder.filePath(QStringLiteral("none.db"))));
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
        m_cache->sql("UPDATE rollup_hour SET counts = x'ff'; DELETE FROM rollup_day; DELETE FROM coverage");
    } else {
        QFile file(m_cache->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 4096;
        // Not the pages that say what tables there are.
        for (qint64 page = 60; page < pages; page += everyNthPage) {
            file.seek(page * 4096);
            file.write(QByteArray(4096, 'x'));
        }
    }
    QFile damaged(m_cache->path);
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    const QByteArray before = damaged.readAll();
    damaged.close();
    const auto check = checkCache(m_cache->path);
    QVERIFY(check && !check->problems.isEmpty());

    const auto repaired = repairCache(m_cache->path, m_cache->regions);
    QVERIFY2(repaired, qPrintable(repaired ? QString() : repaired.error().message));
    QVERIFY(repaired->rows > 0);
    QCOMPARE(repaired->losses.isEmpty(), everyNthPage == 0);
    QFile kept(repaired->damagedPath);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll() == before);
    const auto after = checkCache(m_cache->path);
    QVERIFY2(after && after->problems.isEmpty(),
             qPrintable(after ? after->problems.join(QLatin1Char('\n')) : after.error().message));
    QVERIFY2(reports() >= least && reports() <= 40'000, qPrintable(QString::number(reports())));
    // And it is a cache like any other.
    const auto cache = m_cache->writer();
    QVERIFY(cache->beginFeed(QStringLiteral("/feed")));
    QVERIFY(cache->write(batchFrom(100'000, 10, "after"), {}));
    TestedCache::tidyUp(*cache);
    const auto reader = CacheReader::open(m_cache->path, m_cache->regions);
    QCOMPARE((*reader)
                 ->searchComplaints(*ServiceId::fromSlug("s"), RegionId::world(),
                                    {UtcTime(0), UtcTime(start * 2)}, QStringLiteral("after"), 100)
                 ->size(),
             std::size_t(10));
}

void TestCacheDamage::repairsOldVersions_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
}

/// What can be read of a damaged cache of an older version becomes one of the present version.
void TestCacheDamage::repairsOldVersions()
{
    QFETCH(int, version);
    const QString& path = m_cache->path;
    QVERIFY(QFile::copy(QStringLiteral(OUTAGEMAP_TEST_DATA "/cache/cache-v%1.db").arg(version), path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    m_cache->sql(
        "PRAGMA journal_mode = DELETE; INSERT INTO service (id, slug) VALUES (50, 's'); WITH n(i) AS "
        "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO report (feed, service, "
        "region, time, count, counted, kind, text, lang) SELECT 1, 50, 1, 1493844600 + i, 1, 1, 'app', "
        "'', '' FROM n");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 pages = file.size() / 4096;
    QVERIFY(pages > 100);
    for (qint64 page = 50; page < pages; page += 20) {
        file.seek(page * 4096);
        file.write(QByteArray(4096, 'x'));
    }
    file.seek(0);
    const QByteArray before = file.readAll();
    file.close();
    QVERIFY(!checkCache(path)->problems.isEmpty());

    const auto repaired = repairCache(path, m_cache->regions);
    QVERIFY2(repaired, qPrintable(repaired ? QString() : repaired.error().message));
    QVERIFY(!repaired->losses.isEmpty());
    QFile kept(repaired->damagedPath);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll() == before);
    QCOMPARE(m_cache->sql("PRAGMA user_version"), qint64(3));
    QVERIFY(checkCache(path)->problems.isEmpty());
    QVERIFY2(reports() > 10'000 && reports() < 20'000, qPrintable(QString::number(reports())));
}

/// A program that is killed in the middle of a migration leaves a file that is half new, and a journal that
/// takes it back: readers and writers see neither half.
void TestCacheDamage::takesBackWhatAKilledProgramBegan()
{
    const QString source = m_cache->folder.filePath(QStringLiteral("migrating.db"));
    QVERIFY(QFile::copy(QStringLiteral(OUTAGEMAP_TEST_DATA "/cache/cache-v2.db"), source));
    QVERIFY(QFile::setPermissions(source, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    sqlite3* database = nullptr;
    sqlite3_open(source.toUtf8().constData(), &database);
    // A cache of two pages: what does not fit goes into the file before its time.
    QCOMPARE(sqlite3_exec(database,
                          "PRAGMA journal_mode = DELETE; PRAGMA cache_size = 2; BEGIN EXCLUSIVE; DROP TABLE "
                          "rollup_5min; UPDATE report SET text = hex(zeroblob(3000)); CREATE TABLE more AS "
                          "SELECT hex(zeroblob(3000)) AS data FROM report; PRAGMA user_version = 3",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    for (const char* const file : {"", "-journal"})
        QVERIFY(QFile::copy(source + QLatin1String(file), m_cache->path + QLatin1String(file)));
    sqlite3_close(database);
    QVERIFY(QFileInfo(m_cache->path + QStringLiteral("-journal")).size() > 512);

    const auto reader = CacheReader::open(m_cache->path, m_cache->regions);
    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().message));
    QCOMPARE((*reader)->services()->size(), std::size_t(3));
    QCOMPARE(m_cache->sql("PRAGMA user_version"), qint64(3));
    QCOMPARE(m_cache->sql("SELECT count(*) FROM sqlite_master WHERE name = 'more'"), qint64(0));
    QCOMPARE(m_cache->sql("SELECT sum(reports) FROM report_block"), qint64(7));
    QVERIFY(checkCache(m_cache->path)->problems.isEmpty());
}

void TestCacheDamage::saysHowToRepair()
{
    fill(5);
    m_cache->sql("UPDATE rollup_hour SET counts = x'ff'");
    const auto reader = CacheReader::open(m_cache->path, m_cache->regions);
    QVERIFY(reader);
    const auto counts = (*reader)->hourlyCounts(*ServiceId::fromSlug("s"), {UtcTime(0), UtcTime(start * 2)});
    QVERIFY(!counts);
    QVERIFY2(counts.error().message.contains(QLatin1String("cache repair")),
             qPrintable(counts.error().message));
}

void TestCacheDamage::survivesAFullDisk()
{
    const auto cache = m_cache->writer();
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
    QVERIFY(checkCache(m_cache->path)->problems.isEmpty());
}

void TestCacheDamage::readsAReadOnlyDisk()
{
    fill(2);
    Disk::isReadOnly = true;
    QCOMPARE(reports(), 2000.0);
    const auto opened = CacheWriter::open(m_cache->path, m_cache->regions);
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
    const auto one = m_cache->writer();
    const auto two = m_cache->writer();
    std::int64_t byOther = 0;
    std::thread other([&] { byOther = writeOverlapping(*two); });
    const std::int64_t accepted = writeOverlapping(*one);
    other.join();
    QCOMPARE(accepted + byOther, std::int64_t(4050));
    QCOMPARE(reports(), 4050.0);
    QVERIFY(checkCache(m_cache->path)->problems.isEmpty());
}

/// The same by two processes.
void TestCacheDamage::sharesACacheWithAnotherProgram()
{
    const auto cache = m_cache->writer();
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), m_cache->path});
    QVERIFY(other.waitForStarted());
    const std::int64_t accepted = writeOverlapping(*cache);
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
    QCOMPARE(accepted + other.readAllStandardOutput().toLongLong(), std::int64_t(4050));
    QCOMPARE(reports(), 4050.0);
    QVERIFY(checkCache(m_cache->path)->problems.isEmpty());
}

void TestCacheDamage::waitsForAnotherWriter()
{
    const auto cache = m_cache->writer();
    QVERIFY(cache->beginFeed(QStringLiteral("/feed")));
    sqlite3* other = nullptr;
    sqlite3_open(m_cache->path.toUtf8().constData(), &other);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    // A reader does not wait for it.
    QVERIFY(CacheReader::open(m_cache->path, m_cache->regions));
    std::thread release([&] { sqlite3_exec(other, "COMMIT", nullptr, nullptr, nullptr); });
    const auto written = cache->write(batchFrom(0, 10), {});
    release.join();
    sqlite3_close(other);
    QVERIFY(written);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    // The other program of sharesACacheWithAnotherProgram.
    if (argc == 3 && QByteArrayView(argv[1]) == "--write") {
        const RegionDirectory regions = test::smallWorld();
        const auto cache = TestedCache::must(CacheWriter::open(QString::fromLocal8Bit(argv[2]), regions));
        std::printf("%lld", static_cast<long long>(writeOverlapping(*cache)));
        return 0;
    }
    TestCacheDamage test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_cache_damage.moc"
