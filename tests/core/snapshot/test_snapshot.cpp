// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SnapshotWriter.h"
#include "tests/support/MadeUpValues.h"
#include "tests/support/SnapshotSample.h"

#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

using namespace outagemap;

/// Writes the real map with made-up values to files, and reads them back with other programs.
class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesSnapshots_data();
    void writesSnapshots();
    void refusesSnapshots_data();
    void refusesSnapshots();
    void givesTheSameBytesAgain_data();
    void givesTheSameBytesAgain();
    void keepsAnOlderFileWhenItFails();
    void showsOneRegion();
    void otherProgramsSeeTheSamePicture();

private:
    RegionId find(const char* code) const { return m_map->regions().find(std::string_view(code)); }
    SnapshotRequest request(QSize size) const
    {
        SnapshotRequest r;
        r.values = m_values;
        r.size = size;
        return r;
    }

    std::shared_ptr<const WorldMap> m_map;
    IntensityMapPtr m_values;
};

void TestSnapshot::initTestCase()
{
    const auto map = WorldMap::open(WorldMap::defaultPath());
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    m_map = *map;
    const auto values = test::madeUpValues(*m_map);
    const auto set = [&](const char* code, double ratio, IntensityClass c) {
        values->regions[find(code).index()].ratio = ratio;
        values->regions[find(code).index()].classes.fill(c);
    };
    set("BR", 45, 4);
    set("SG", 30, 4);
    set("US", 12, 3);
    set("VE", 11, 3);
    set("VE-V", 14, 3);
    set("US-NY", 13, 3);
    m_values = values;
}

void TestSnapshot::writesSnapshots_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::newRow("png") << "a.png" << QSize(640, 360);
    QTest::newRow("tall png") << "b.png" << QSize(300, 900);
    QTest::newRow("tiny png") << "c.png" << QSize(64, 64);
    QTest::newRow("svg") << "d.svg" << QSize(1280, 720);
}

void TestSnapshot::writesSnapshots()
{
    QFETCH(QString, name);
    QFETCH(QSize, size);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const auto written = writeSnapshot(m_map, request(size), path);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    if (name.endsWith(QLatin1String(".svg"))) {
        QVERIFY(QSvgRenderer(path).isValid());
        const QByteArray text = test::contentOf(path);
        QVERIFY(text.contains("Reconstruction"));
        QVERIFY(text.contains("A test &amp; its &lt;source&gt;"));
        QVERIFY(text.contains("3 May 2017, 19:50 to 20:50 UTC"));
    } else {
        const QImage image(path);
        QCOMPARE(image.size(), size);
        // Brazil's colour is on it.
        bool found = false;
        for (int y = 0; y < image.height() && !found; ++y) {
            for (int x = 0; x < image.width() && !found; ++x)
                found = image.pixelColor(x, y) == MapStyle::light().classes[4];
        }
        QVERIFY(found);
    }
}

void TestSnapshot::refusesSnapshots_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QSize>("size");
    QTest::newRow("ending") << "/tmp/x.bmp" << QSize(640, 360);
    QTest::newRow("folder") << "/nonexistent/x.png" << QSize(640, 360);
    QTest::newRow("too large") << "/tmp/x.png" << QSize(100'000, 100'000);
    QTest::newRow("too small") << "/tmp/x.png" << QSize(1, 1);
}

void TestSnapshot::refusesSnapshots()
{
    QFETCH(QString, path);
    QFETCH(QSize, size);
    const auto written = writeSnapshot(m_map, request(size), path);
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(path));
}

void TestSnapshot::givesTheSameBytesAgain_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("png") << "png";
    QTest::newRow("svg") << "svg";
}

void TestSnapshot::givesTheSameBytesAgain()
{
    QFETCH(QString, ending);
    QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("1.") + ending);
    const QString second = folder.filePath(QStringLiteral("2.") + ending);
    QVERIFY(writeSnapshot(m_map, request({640, 360}), first));
    QVERIFY(writeSnapshot(m_map, request({640, 360}), second));
    QCOMPARE(test::contentOf(first), test::contentOf(second));
    QVERIFY(!test::contentOf(first).contains(folder.path().toUtf8()));
}

void TestSnapshot::keepsAnOlderFileWhenItFails()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.png"));
    QFile older(path);
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    SnapshotRequest r = request({640, 360});
    r.values.reset();
    QVERIFY(!writeSnapshot(m_map, r, path));
    QCOMPARE(test::contentOf(path), QByteArray("older"));
}

void TestSnapshot::showsOneRegion()
{
    QTemporaryDir folder;
    SnapshotRequest r = request({1280, 720});
    r.focus = find("VE");
    r.level = RegionLevel::Subdivision;
    const QString path = folder.filePath(QStringLiteral("ve.svg"));
    QVERIFY(writeSnapshot(m_map, r, path));
    const QByteArray text = test::contentOf(path);
    QVERIFY(text.contains("where it fails in Venezuela"));
    QVERIFY(text.contains("1. Zulia"));
    QVERIFY(!text.contains("New York")); // it is bad there too, but that is not what the map is about
}

void TestSnapshot::otherProgramsSeeTheSamePicture()
{
    const QString rsvg = QStandardPaths::findExecutable(QStringLiteral("rsvg-convert"));
    if (rsvg.isEmpty())
        QSKIP("rsvg-convert is not installed");
    QTemporaryDir folder;
    const QSize size(960, 540);
    const QString svg = folder.filePath(QStringLiteral("m.svg"));
    const QString png = folder.filePath(QStringLiteral("m.png"));
    const QString drawn = folder.filePath(QStringLiteral("drawn.png"));
    QVERIFY(writeSnapshot(m_map, request(size), svg));
    QVERIFY(writeSnapshot(m_map, request(size), png));
    QCOMPARE(QProcess::execute(rsvg, {QStringLiteral("-w"), QString::number(size.width()),
                                      QStringLiteral("-o"), drawn, svg}),
             0);
    const QImage ours(png);
    const QImage theirs = QImage(drawn).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(theirs.size(), size);
    // Lines and letters are smoothed otherwise; areas must agree.
    int different = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const QColor a = ours.pixelColor(x, y);
            const QColor b = theirs.pixelColor(x, y);
            different += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
                                     std::abs(a.blue() - b.blue()) >
                                 120
                             ? 1
                             : 0;
        }
    }
    const double share = double(different) / (size.width() * size.height());
    QVERIFY2(share < 0.03, qPrintable(QStringLiteral("%1 of the pixels differ").arg(share)));
}

QTEST_MAIN(TestSnapshot)
#include "test_snapshot.moc"
