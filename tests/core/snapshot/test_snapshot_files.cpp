// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/PictureBands.h"
#include "core/snapshot/SnapshotSeries.h"
#include "core/snapshot/SnapshotWriter.h"
#include "tests/support/SnapshotSample.h"

#include <QColorSpace>
#include <QDir>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>
#include <QXmlStreamReader>
#include <QtTest>

using namespace outagemap;

/// Every format, seen by programs that are not ours.
class TestSnapshotFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void carriesItsProvenance_data();
    void carriesItsProvenance();
    void datesFilesFromTheEnvironment();
    void namesRegionsInDrawings();
    void letsQgisAndOgrReadTheRegions_data();
    void letsQgisAndOgrReadTheRegions();
    void placesTheRasterOnEarth_data();
    void placesTheRasterOnEarth();
    void embedsFontsInPages();
    void showsTheSameOnPages();
    void paintsLargePicturesInBands();
    void leavesTheBackgroundOut();
    void keepsThePageFreeOfScripts();
    void filmsHoldTheStillPictures();
    void paintsTheSameInEveryThread();

private:
    SnapshotRequest request(QSize size) const { return test::sampleSnapshot(*m_map, size); }
    void write(const SnapshotRequest& r, const QString& path) const
    {
        const auto written = writeSnapshot(m_map, r, path);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    }
    /// What a program prints; empty when it is not installed or fails.
    static QByteArray outputOf(const char* program, const QStringList& arguments)
    {
        QProcess process;
        process.start(QString::fromLatin1(program), arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            return {};
        return process.readAllStandardOutput();
    }
    static bool isInstalled(const char* program)
    {
        return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
    }
    /// The pictures of a film, RGB888.
    static std::vector<QImage> framesOf(const QString& path, QSize size);
    /// The share of pixels that differ by more than smoothing explains.
    static double difference(const QImage& a, const QImage& b);

    std::shared_ptr<const WorldMap> m_map;
    QTemporaryDir m_folder;
};

#define REQUIRE_PROGRAM(name)                                                                                \
    if (!isInstalled(name))                                                                                  \
    QSKIP(name " is not installed")

void TestSnapshotFiles::initTestCase()
{
    const auto map = WorldMap::open(WorldMap::defaultPath());
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    m_map = *map;
}

double TestSnapshotFiles::difference(const QImage& a, const QImage& b)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            different += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) +
                                     std::abs(qBlue(p) - qBlue(q)) >
                                 120
                             ? 1
                             : 0;
        }
    }
    return double(different) / (double(a.width()) * a.height());
}

void TestSnapshotFiles::carriesItsProvenance_data()
{
    QTest::addColumn<QString>("ending");
    for (const SnapshotFormat& format : snapshotFormatTable())
        QTest::newRow(format.name) << QString::fromLatin1(format.endings).section(QLatin1Char(' '), 0, 0);
}

void TestSnapshotFiles::carriesItsProvenance()
{
    QFETCH(QString, ending);
    const QString first = m_folder.filePath(QStringLiteral("first.") + ending);
    const QString second = m_folder.filePath(QStringLiteral("second.") + ending);
    const SnapshotFormat* const format = findFormat(first);
    QVERIFY(format != nullptr);
    if (format->unavailable != nullptr && !format->unavailable().isEmpty())
        QSKIP(qPrintable(format->unavailable()));
    const SnapshotRequest r = request({640, 360});
    write(r, first);
    write(r, second);
    const QByteArray bytes = test::contentOf(first);
    QVERIFY(!bytes.isEmpty());
    QVERIFY2(bytes == test::contentOf(second), "two runs give other bytes");
    QVERIFY(!bytes.contains(m_folder.path().toUtf8()));
    // Nothing of the machine is within: paths, who is logged in, its name, the time of day.
    QVERIFY(!bytes.contains(QDir::homePath().toUtf8() + '/'));
    QVERIFY(!bytes.contains(QDir::tempPath().toUtf8() + '/'));
    QVERIFY(!bytes.contains(OUTAGEMAP_SOURCE_DIR));
    for (const QByteArray& name : {QSysInfo::machineHostName().toUtf8(), qgetenv("USER"), qgetenv("LOGNAME")})
        QVERIFY2(name.size() < 5 || !bytes.contains(name), name.constData()); // shorter ones come by chance
    const QByteArray today = QDate::currentDate().toString(Qt::ISODate).toUtf8();
    QVERIFY(!bytes.contains(today) && !bytes.contains(QByteArray(today).replace('-', ':')) &&
            !bytes.contains(QByteArray(today).replace("-", "")));

    const auto read = readProvenance(first);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->digest(), valuesDigest(m_map->regions(), *r.values, r.level, r.measure));
    QCOMPARE(read->object()[QStringLiteral("service")].toString(), QStringLiteral("whatsapp"));
    QCOMPARE(read->object()[QStringLiteral("nature")].toString(), QStringLiteral("reconstruction"));
    // One other value, another digest.
    auto changed = std::make_shared<IntensityMap>(*r.values);
    changed->regions[m_map->regions().find(QStringView(u"FR")).index()].reports += 1;
    QVERIFY(read->digest() != valuesDigest(m_map->regions(), *changed, r.level, r.measure));
}

void TestSnapshotFiles::datesFilesFromTheEnvironment()
{
    qputenv("SOURCE_DATE_EPOCH", "86400");
    const QString path = m_folder.filePath(QStringLiteral("dated.pdf"));
    write(request({640, 360}), path);
    qunsetenv("SOURCE_DATE_EPOCH");
    QVERIFY(test::contentOf(path).contains("/CreationDate (D:19700102000000"));
}

void TestSnapshotFiles::namesRegionsInDrawings()
{
    const QString path = m_folder.filePath(QStringLiteral("names.svg"));
    write(request({1280, 720}), path);
    QXmlStreamReader xml(test::contentOf(path));
    QSet<QString> ids;
    QString singapore;
    bool hasText = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString id = xml.attributes().value(QStringLiteral("id")).toString();
        QVERIFY2(id.isEmpty() || !ids.contains(id), qPrintable(id));
        ids.insert(id);
        hasText = hasText || xml.name() == QLatin1String("text");
        if (id == QLatin1String("region-SG") && xml.readNextStartElement())
            singapore = xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(ids.contains(QStringLiteral("region-BR")));
    QVERIFY2(singapore.startsWith(QLatin1String("Singapore: severe")), qPrintable(singapore));
    QVERIFY(hasText);
    QVERIFY(QFileInfo(path).size() < 3'000'000);
    if (isInstalled("xmllint"))
        QCOMPARE(QProcess::execute(QStringLiteral("xmllint"), {QStringLiteral("--noout"), path}), 0);
}

void TestSnapshotFiles::letsQgisAndOgrReadTheRegions_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("typed");
    QTest::newRow("geopackage") << "gpkg" << true;
    QTest::newRow("geojson") << "geojson" << true;
    QTest::newRow("flatgeobuf") << "fgb" << true;
    QTest::newRow("kml") << "kml" << false;
}

void TestSnapshotFiles::letsQgisAndOgrReadTheRegions()
{
    QFETCH(QString, ending);
    QFETCH(bool, typed);
    REQUIRE_PROGRAM("ogr2ogr");
    const QString path = m_folder.filePath(QStringLiteral("regions.") + ending);
    const SnapshotRequest r = request({640, 360});
    write(r, path);
    const QByteArray json =
        outputOf("ogr2ogr", {QStringLiteral("-f"), QStringLiteral("GeoJSON"), QStringLiteral("/vsistdout/"),
                             path, QStringLiteral("regions")});
    const QJsonArray features = QJsonDocument::fromJson(json).object()[QStringLiteral("features")].toArray();
    int countries = 0;
    for (int i = 0; i < m_map->regions().size(); ++i)
        countries += m_map->regions().level(RegionId(std::uint16_t(i))) == RegionLevel::Country ? 1 : 0;
    QCOMPARE(features.size(), countries);
    bool seen = false;
    for (const QJsonValue& feature : features) {
        const QJsonObject row = feature[QStringLiteral("properties")].toObject();
        const RegionId id = m_map->regions().find(row[QStringLiteral("code")].toString());
        QVERIFY(id.isValid());
        const RegionIntensity& value = (*r.values)[id];
        QVERIFY(!feature[QStringLiteral("geometry")].isNull());
        if (!typed)
            continue;
        QCOMPARE(row[QStringLiteral("reports")].toDouble(), value.reports);
        QCOMPARE(row[QStringLiteral("times_usual")].toDouble(), *value.ratio);
        // No value: null, or (FlatGeobuf) no field at all.
        QCOMPARE(row[QStringLiteral("class")].isDouble(), value.classFor(r.measure).has_value());
        if (row[QStringLiteral("code")].toString() == QLatin1String("BR")) {
            seen = true;
            QCOMPARE(row[QStringLiteral("class")].toInt(), 4);
            QCOMPARE(row[QStringLiteral("colour")].toString(), MapStyle::light().classes[4].name());
        }
    }
    QVERIFY(seen || !typed);
    if (ending == QLatin1String("gpkg")) {
        const QByteArray styles =
            outputOf("ogrinfo", {QStringLiteral("-al"), path, QStringLiteral("layer_styles")});
        QVERIFY(styles.contains("categorizedSymbol"));
        QVERIFY(styles.contains(MapStyle::light().classes[4].name().toLatin1()));
    }
}

void TestSnapshotFiles::placesTheRasterOnEarth_data()
{
    QTest::addColumn<ProjectionKind>("kind");
    QTest::addColumn<double>("centre");
    for (const ProjectionKind kind : Projection::kinds())
        QTest::addRow("%s", qPrintable(Projection(kind).name())) << kind << 0.0;
    QTest::newRow("robinson turned") << ProjectionKind::Robinson << -60.0;
    QTest::newRow("equal earth turned") << ProjectionKind::EqualEarth << -60.0;
    QTest::newRow("equal earth of the Americas") << ProjectionKind::EqualEarth << -90.0;
    QTest::newRow("equal earth of Asia") << ProjectionKind::EqualEarth << 150.0;
}

void TestSnapshotFiles::placesTheRasterOnEarth()
{
    QFETCH(ProjectionKind, kind);
    QFETCH(double, centre);
    REQUIRE_PROGRAM("gdallocationinfo");
    const QString path = m_folder.filePath(QStringLiteral("raster.geo.tif"));
    SnapshotRequest r = request({1200, 600});
    r.projection = Projection(kind, {centre, 0});
    write(r, path);
    const auto valueAt = [&](double lon, double lat) {
        return outputOf("gdallocationinfo", {QStringLiteral("-valonly"), QStringLiteral("-wgs84"), path,
                                             QString::number(lon), QString::number(lat)})
            .trimmed();
    };
    QCOMPARE(valueAt(-50, -10), QByteArray("4"));   // Brazil
    QCOMPARE(valueAt(-66, 7), QByteArray("3"));     // Venezuela
    QCOMPARE(valueAt(18.5, 15), QByteArray("5"));   // Chad: too little data
    QCOMPARE(valueAt(-20, -20), QByteArray("255")); // at sea
    const QByteArray info = outputOf("gdalinfo", {path});
    QVERIFY(info.contains("NoData Value=255"));
    if (kind == ProjectionKind::EqualEarth && centre == 0)
        QVERIFY2(info.contains("ID[\"EPSG\",8857]"), info.constData());
    QVERIFY2(!QFile::exists(path + QStringLiteral(".aux.xml")), "it needs a second file");
}

void TestSnapshotFiles::embedsFontsInPages()
{
    REQUIRE_PROGRAM("pdffonts");
    const QString path = m_folder.filePath(QStringLiteral("fonts.pdf"));
    write(request({1280, 720}), path);
    const QByteArrayList lines = outputOf("pdffonts", {path}).trimmed().split('\n');
    QVERIFY(lines.size() > 2);
    for (const QByteArray& line : lines.mid(2)) {
        const QByteArray words = line.simplified();
        QVERIFY2(words.contains(" yes yes yes ") || words.contains(" yes no yes "), line.constData());
    }
    QVERIFY(outputOf("pdftotext", {path, QStringLiteral("-")}).contains("WhatsApp: where it fails"));
    QVERIFY(QFileInfo(path).size() < 3'000'000);
}

void TestSnapshotFiles::showsTheSameOnPages()
{
    REQUIRE_PROGRAM("pdftoppm");
    const QString path = m_folder.filePath(QStringLiteral("same.pdf"));
    const SnapshotRequest r = request({960, 540});
    write(r, path);
    const QString drawn = m_folder.filePath(QStringLiteral("same"));
    QCOMPARE(QProcess::execute(QStringLiteral("pdftoppm"),
                               {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("96"),
                                QStringLiteral("-singlefile"), path, drawn}),
             0);
    const QImage theirs(drawn + QStringLiteral(".png"));
    QCOMPARE(theirs.size(), r.size);
    const double share = difference(snapshotImage(m_map, r), theirs);
    QVERIFY2(share < 0.03, qPrintable(QString::number(share)));
}

void TestSnapshotFiles::paintsLargePicturesInBands()
{
    SnapshotRequest r = request({5200, 3400});
    r.dotsPerInch = 300;
    QVERIFY(PictureBands(m_map, r).count() > 1);
    const QString path = m_folder.filePath(QStringLiteral("large.jpg"));
    write(r, path);
    const QImage large(path);
    QCOMPARE(large.size(), r.size);
    QCOMPARE(int(large.dotsPerMeterX() * 0.0254 + 0.5), 300);
    r.size = {2473, 1617}; // the page that it is painted from
    const double share = difference(snapshotImage(m_map, r),
                                    large.scaled(r.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    QVERIFY2(share < 0.03, qPrintable(QString::number(share)));
}

void TestSnapshotFiles::leavesTheBackgroundOut()
{
    SnapshotRequest r = request({640, 360});
    r.transparent = true;
    for (const char* const ending : {"png", "tif"}) {
        const QString path = m_folder.filePath(QStringLiteral("clear.") + QLatin1String(ending));
        write(r, path);
        if (qstrcmp(ending, "png") != 0) {
            QVERIFY(!isInstalled("gdalinfo") || outputOf("gdalinfo", {path}).contains("ColorInterp=Alpha"));
            continue;
        }
        const QImage image(path);
        QCOMPARE(qAlpha(image.pixel(1, 1)), 0);
        QCOMPARE(qAlpha(image.pixel(320, 150)), 255);
    }
    QVERIFY(!writeSnapshot(m_map, r, m_folder.filePath(QStringLiteral("clear.jpg"))));
}

void TestSnapshotFiles::keepsThePageFreeOfScripts()
{
    const QString path = m_folder.filePath(QStringLiteral("page.html"));
    SnapshotRequest r = request({1280, 720});
    r.title = QStringLiteral("<script>alert(1)</script>");
    r.caption = QStringLiteral("</script><img src=x onerror=alert(1)>");
    write(r, path);
    const QByteArray page = test::contentOf(path);
    QCOMPARE(page.count("<script"), 1);
    QVERIFY(page.contains("<script type=\"application/json\""));
    QVERIFY(!page.contains("<img"));
    QVERIFY(page.contains("default-src 'none'"));
    QVERIFY(!page.contains("http://www.w3.org/1999/xhtml"));
    QVERIFY(page.contains("<table>"));
}

void TestSnapshotFiles::filmsHoldTheStillPictures()
{
    if (!filmsUnavailable().isEmpty())
        QSKIP(qPrintable(filmsUnavailable()));
    const QSize size(480, 270);
    const std::vector<UtcTime> times{UtcTime(1493844600), UtcTime(1493845500), UtcTime(1493846400)};
    const SnapshotAt at = [&](UtcTime t) -> Expected<SnapshotRequest> {
        SnapshotRequest r = request(size);
        auto values = std::make_shared<IntensityMap>(*r.values);
        values->window = TimeRange::endingAt(t, std::chrono::seconds(3600));
        values->regions[m_map->regions().find(QStringView(u"FR")).index()].classes.fill(
            IntensityClass((t.seconds() / 900) % 5));
        r.values = std::move(values);
        return r;
    };
    // Painted first, so that nothing that painting a film leaves behind can help.
    std::vector<QImage> stills;
    for (const UtcTime t : times)
        stills.push_back(snapshotImage(m_map, *at(t)));
    for (const FilmFormat& format : filmFormats()) {
        const QString path = m_folder.filePath(QStringLiteral("film.") + QLatin1String(format.ending));
        const auto written = writeFilm(m_map, times, at, path, 4);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        const auto about = readProvenance(path);
        QVERIFY2(about, about ? "" : qPrintable(about.error().message));
        QCOMPARE(about->object()[QStringLiteral("frames")].toInt(), 3);
        const auto frames = framesOf(path, size);
        QCOMPARE(frames.size(), times.size());
        for (std::size_t i = 0; i < times.size(); ++i) {
            if (format.lossless)
                QVERIFY2(frames[i] == stills[i], format.ending);
            else // 256 colours (GIF), brightness and colour apart (MP4, WebM): near, not the same
                QVERIFY2(difference(frames[i], stills[i]) < 0.01, format.ending);
        }
    }
}

std::vector<QImage> TestSnapshotFiles::framesOf(const QString& path, QSize size)
{
    std::vector<QImage> frames;
    if (path.endsWith(QLatin1String(".webp"))) {
        // The ffmpeg of Debian 12 writes such films but does not read them.
        QImageReader reader(path);
        for (QImage frame = reader.read(); !frame.isNull(); frame = reader.read()) {
            frame.setColorSpace({});
            frames.push_back(frame.convertToFormat(QImage::Format_RGB888));
        }
        return frames;
    }
    const QByteArray raw =
        outputOf("ffmpeg", {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), path,
                            QStringLiteral("-f"), QStringLiteral("rawvideo"), QStringLiteral("-pix_fmt"),
                            QStringLiteral("rgb24"), QStringLiteral("-")});
    const qsizetype frameSize = qsizetype(size.width()) * size.height() * 3;
    for (qsizetype from = 0; from + frameSize <= raw.size(); from += frameSize) {
        frames.push_back(QImage(reinterpret_cast<const uchar*>(raw.constData()) + from, size.width(),
                                size.height(), size.width() * 3, QImage::Format_RGB888)
                             .copy());
    }
    return frames;
}

void TestSnapshotFiles::paintsTheSameInEveryThread()
{
    const SnapshotRequest r = request({900, 506});
    const QImage here = snapshotImage(m_map, r);
    // Another thread has caches of its own, which other texts have filled.
    QImage there;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        (void)snapshotImage(m_map, request({700, 900}));
        there = snapshotImage(m_map, r);
    }));
    thread->start();
    thread->wait();
    QCOMPARE(there, here);
    QCOMPARE(snapshotImage(m_map, r), here);
}

QTEST_MAIN(TestSnapshotFiles)
#include "test_snapshot_files.moc"
