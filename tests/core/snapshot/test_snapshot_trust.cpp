// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/ProvenanceCheck.h"
#include "core/snapshot/SnapshotSeries.h"
#include "core/snapshot/SnapshotWriter.h"
#include "tests/support/SnapshotSample.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace outagemap;

/// Files that can be relied on: what was changed is found out, and what could not be written whole is not
/// there.
class TestSnapshotTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsOutWhatWasChanged_data();
    void findsOutWhatWasChanged();
    void findsOutWhatWasChangedInTables();
    void leavesNothingOnAFullDisk_data();
    void leavesNothingOnAFullDisk();
    void explainsNothingThatIsNotOurs();
    void leavesNothingHalfMade();
    void cancels();
    void saysWhatThisMachineCannotWrite();

private:
    SnapshotRequest request(QSize size) const { return test::sampleSnapshot(*m_map, size); }
    void write(const SnapshotRequest& r, const QString& path) const
    {
        const auto written = writeSnapshot(m_map, r, path);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    }

    std::shared_ptr<const WorldMap> m_map;
    QTemporaryDir m_folder;
};

void TestSnapshotTrust::initTestCase()
{
    const auto map = WorldMap::open(WorldMap::defaultPath());
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    m_map = *map;
}

void TestSnapshotTrust::findsOutWhatWasChanged_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("csv") << "csv" << QByteArray("45,") << QByteArray("44,");
    QTest::newRow("geojson") << "geojson" << QByteArray("\"times_usual\": 45.0")
                             << QByteArray("\"times_usual\": 44.0");
    QTest::newRow("kml") << "kml" << QByteArray("\"times_usual\">45<") << QByteArray("\"times_usual\">44<");
    QTest::newRow("svg, what is shown")
        << "svg" << QByteArray("45 times usual") << QByteArray("44 times usual");
    QTest::newRow("html, what is shown") << "html" << QByteArray("<td>45") << QByteArray("<td>44");
    QTest::newRow("png, its figures")
        << "png" << QByteArray("\"values\":\"eN") << QByteArray("\"values\":\"eM");
    QTest::newRow("png, its digest") << "png" << QByteArray("\"digest\":\"sha256:")
                                     << QByteArray("\"digest\":\"sha255:");
    QTest::newRow("pdf, its digest") << "pdf" << QByteArray("\"digest\":\"sha256:")
                                     << QByteArray("\"digest\":\"sha255:");
}

void TestSnapshotTrust::findsOutWhatWasChanged()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const QString path = m_folder.filePath(QStringLiteral("changed.") + ending);
    write(request({640, 360}), path);
    const auto isSound = [&]() -> bool {
        const auto about = readProvenance(path);
        const auto check = about ? checkFile(path, *about) : Expected<FileCheck>(fail(QString()));
        return check && check->figuresAgree == true && check->contentAgrees.value_or(true);
    };
    QVERIFY(isSound());
    QByteArray bytes = test::contentOf(path);
    QVERIFY2(bytes.contains(from), from.constData());
    bytes.replace(from, to);
    QVERIFY(saveBytes(path, bytes));
    QVERIFY(!isSound());
}

void TestSnapshotTrust::findsOutWhatWasChangedInTables()
{
    // A row that is changed, one that is missing, through a program that edits such files.
    const QString ogrinfo = QStandardPaths::findExecutable(QStringLiteral("ogrinfo"));
    if (ogrinfo.isEmpty())
        QSKIP("ogrinfo is not installed");
    for (const char* const change : {"UPDATE regions SET reports = reports + 1 WHERE code = 'FR'",
                                     "DELETE FROM regions WHERE code = 'FR'"}) {
        const QString path = m_folder.filePath(QStringLiteral("table.gpkg"));
        write(request({640, 360}), path);
        const auto about = readProvenance(path);
        QVERIFY(about);
        QVERIFY(checkFile(path, *about)->figuresAgree == true);
        QCOMPARE(QProcess::execute(ogrinfo, {QStringLiteral("-q"), path, QStringLiteral("-dialect"),
                                             QStringLiteral("SQLITE"), QStringLiteral("-sql"),
                                             QString::fromLatin1(change)}),
                 0);
        QVERIFY2(checkFile(path, *about)->figuresAgree == false, change);
    }
}

void TestSnapshotTrust::leavesNothingOnAFullDisk_data()
{
    QTest::addColumn<QString>("ending");
    for (const SnapshotFormat& format : snapshotFormatTable())
        QTest::newRow(format.name) << QString::fromLatin1(format.endings).section(QLatin1Char(' '), 0, 0);
    for (const FilmFormat& format : filmFormats())
        QTest::addRow("film %s", format.ending) << QString::fromLatin1(format.ending);
}

void TestSnapshotTrust::leavesNothingOnAFullDisk()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, ending);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("full.") + ending);
    const SnapshotFormat* const format = findFormat(path);
    const bool isFilm = QByteArray(QTest::currentDataTag()).startsWith("film");
    if (isFilm && !filmsUnavailable().isEmpty())
        QSKIP(qPrintable(filmsUnavailable()));
    if (!isFilm && format->unavailable != nullptr && !format->unavailable().isEmpty())
        QSKIP(qPrintable(format->unavailable()));
    const SnapshotRequest r = request({320, 180});
    const auto write = [&] {
        return isFilm ? writeFilm(
                            m_map, {UtcTime(1493844600), UtcTime(1493845500)},
                            [&](UtcTime) -> Expected<SnapshotRequest> { return r; }, path, 4)
                      : writeSnapshot(m_map, r, path);
    };
    QVERIFY(write());
    const qint64 whole = QFileInfo(path).size();
    QVERIFY(QFile::remove(path));
    // No file may grow beyond half of it: the system answers as a full disk does, with an error in the middle
    // of writing.
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limited{rlim_t(whole / 2), before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limited);
    const auto written = write();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY2(!written, "a file was written that cannot be whole");
    QVERIFY2(written.error().message.contains(path), qPrintable(written.error().message));
    QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden),
             QStringList());
#else
    QSKIP("limits of file sizes are a matter of Unix");
#endif
}

void TestSnapshotTrust::explainsNothingThatIsNotOurs()
{
    const QString path = m_folder.filePath(QStringLiteral("other.png"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, '{') + "\"outagemap_provenance\"" + QByteArray(100'000, '}'));
    file.close();
    const auto read = readProvenance(path);
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(path));
    QVERIFY(!readProvenance(m_folder.filePath(QStringLiteral("missing.png"))));
}

void TestSnapshotTrust::leavesNothingHalfMade()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.png"));
    const auto failing = writeBeside(path, [](const QString& beside) -> Expected<void> {
        QFile file(beside);
        if (!file.open(QIODevice::WriteOnly))
            return fail(file.errorString());
        file.write("half");
        return fail(QStringLiteral("the disk is full"));
    });
    QVERIFY(!failing);
    QVERIFY(failing.error().message.contains(QStringLiteral("the disk is full")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden).size(), 0);
    // A full disk, for real.
    if (QFile::exists(QStringLiteral("/dev/full"))) {
        const SnapshotRequest r = request({640, 360});
        const Provenance provenance(*m_map, r);
        for (const auto write : {writePng, writeJpeg, writeSvg, writePdf})
            QVERIFY(!write(SnapshotJob{m_map, r, provenance}, QStringLiteral("/dev/full")));
    }
}

void TestSnapshotTrust::cancels()
{
    SnapshotRequest r = request({640, 360});
    r.progress = [](double) { return false; };
    const QString path = m_folder.filePath(QStringLiteral("cancelled.png"));
    QVERIFY(!writeSnapshot(m_map, r, path));
    QVERIFY(!QFile::exists(path));
}

void TestSnapshotTrust::saysWhatThisMachineCannotWrite()
{
    for (const SnapshotFormat& format : snapshotFormatTable()) {
        const QString why = format.unavailable != nullptr ? format.unavailable() : QString();
        const QString path = m_folder.filePath(
            QStringLiteral("cannot.") + QString::fromLatin1(format.endings).section(QLatin1Char(' '), 0, 0));
        const auto written =
            why.isEmpty() ? Expected<void>() : writeSnapshot(m_map, request({640, 360}), path);
        QCOMPARE(written.has_value(), why.isEmpty());
        QVERIFY(written || (written.error().message.contains(why) && written.error().message.contains(path)));
        QVERIFY(!QFile::exists(path));
    }
}

QTEST_MAIN(TestSnapshotTrust)
#include "test_snapshot_trust.moc"
