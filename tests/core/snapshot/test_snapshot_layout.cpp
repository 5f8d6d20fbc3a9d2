// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/SnapshotLayout.h"
#include "core/snapshot/SnapshotTexts.h"
#include "tests/support/SnapshotSample.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTranslator>
#include <QtTest>

using namespace outagemap;

namespace {

/// Every text by half as long again, as the longest of real translations are.
class LongWords : public QTranslator
{
public:
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        if (qstrcmp(context, "SnapshotTexts") != 0 && qstrcmp(context, "LegendTexts") != 0)
            return {};
        const QString source = QString::fromUtf8(text);
        return source + QStringLiteral(" verlaengert").left(int(source.size() / 2));
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// Where text stands on the page, in every template and language.
class TestSnapshotLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTextApartAndWhole_data();
    void keepsTextApartAndWhole();
    void keepsTheMapInPlaceOverTime();
    void placesContactSheets();
    void writesTimes_data();
    void writesTimes();

private:
    std::shared_ptr<const WorldMap> m_map;
};

void TestSnapshotLayout::initTestCase()
{
    const auto map = WorldMap::open(WorldMap::defaultPath());
    QVERIFY2(map, map ? "" : qPrintable(map.error().message));
    m_map = *map;
}

void TestSnapshotLayout::keepsTextApartAndWhole_data()
{
    QTest::addColumn<SnapshotTemplate>("arrangement");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<bool>("house");
    for (const TemplateInfo& info : snapshotTemplates()) {
        for (const char* const language : {"en", "de", "es", "fr", "id", "pt_BR"})
            QTest::addRow("%s %s", info.name, language) << info.id << info.size << language << false << false;
        QTest::addRow("%s long", info.name) << info.id << info.size << "de" << true << true;
        QTest::addRow("%s small", info.name) << info.id << info.size / 3 << "de" << true << false;
    }
    QTest::newRow("wide") << SnapshotTemplate::Standard << QSize(3000, 500) << "de" << true << true;
    QTest::newRow("tall") << SnapshotTemplate::Standard << QSize(300, 900) << "de" << true << true;
}

void TestSnapshotLayout::keepsTextApartAndWhole()
{
    QFETCH(SnapshotTemplate, arrangement);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QFETCH(bool, longWords);
    QFETCH(bool, house);
    LongWords translator;
    if (longWords)
        QCoreApplication::installTranslator(&translator);
    SnapshotRequest request = test::sampleSnapshot(*m_map, size);
    request.arrangement = arrangement;
    request.language = language;
    request.zones = {QTimeZone("America/New_York"), QTimeZone("Asia/Jakarta")};
    if (house) {
        request.house.accent = Qt::darkRed;
        request.house.logo = QImage(300, 100, QImage::Format_RGB32);
    }
    const SnapshotLayout layout(*m_map, request, MapStyle::light());
    QCoreApplication::removeTranslator(&translator);

    const QRectF page(QPointF(0, 0), size);
    const auto& lines = layout.sheet().lines();
    QVERIFY(arrangement == SnapshotTemplate::Map || lines.size() > 3);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& line = lines[i];
        const double needed = QFontMetricsF(line.font).horizontalAdvance(line.text);
        QVERIFY2(needed <= line.box.width() + 0.5, qPrintable(line.text));
        QVERIFY2(page.contains(line.box), qPrintable(line.text));
        for (const QRect& area : layout.mapAreas())
            QVERIFY2(!line.box.adjusted(0, 1, 0, -1).intersects(area), qPrintable(line.text));
        for (std::size_t k = i + 1; k < lines.size(); ++k) {
            QVERIFY2(!line.box.adjusted(0, 0.6, 0, -0.6).intersects(lines[k].box),
                     qPrintable(line.text + QStringLiteral(" | ") + lines[k].text));
        }
    }
    for (const QRect& area : layout.mapAreas())
        QVERIFY(page.contains(area));
    // Nothing that has to be said is left out.
    QString all;
    for (const auto& line : lines)
        all += line.text + QLatin1Char(' ');
    if (!longWords)
        QVERIFY(all.contains(QStringLiteral("Reconstruction")));
    QVERIFY2(layout.mapAreas().front().height() >= size.height() / 6, "the map has no room");
}

void TestSnapshotLayout::keepsTheMapInPlaceOverTime()
{
    for (const TemplateInfo& info : snapshotTemplates()) {
        SnapshotRequest request = test::sampleSnapshot(*m_map, info.size);
        request.arrangement = info.id;
        const QRect with = SnapshotLayout(*m_map, request, MapStyle::light()).mapAreas().front();
        auto quiet = std::make_shared<IntensityMap>(*request.values);
        for (RegionIntensity& row : quiet->regions)
            row.classes.fill(IntensityClass(0));
        request.values = quiet;
        QCOMPARE(SnapshotLayout(*m_map, request, MapStyle::light()).mapAreas().front(), with);
    }
}

void TestSnapshotLayout::writesTimes_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* end, const char* zone, const char* expected) {
        QTest::addRow("%s %s", zone, end)
            << QString::fromLatin1(end) << QString::fromLatin1(zone) << QString::fromLatin1(expected);
    };
    row("2017-05-03T20:50:00Z", "America/New_York", "New York: 3 May 2017, 15:50 to 16:50 EDT");
    row("2017-05-03T20:50:00Z", "Asia/Singapore", "Singapore: 4 May 2017, 03:50 to 04:50 UTC+8");
    row("2017-05-03T17:30:00Z", "Asia/Jakarta", "Jakarta: 3 May 2017, 23:30 to 4 May 2017, 00:30 WIB");
    // The end of summer time: the clock shows the same hour twice.
    row("2017-11-05T06:10:00Z", "America/New_York", "New York: 5 November 2017, 01:10 EDT to 01:10 EST");
}

void TestSnapshotLayout::writesTimes()
{
    QFETCH(QString, end);
    QFETCH(QString, zone);
    QFETCH(QString, expected);
    SnapshotRequest request = test::sampleSnapshot(*m_map, {1920, 1080});
    auto values = std::make_shared<IntensityMap>(*request.values);
    values->window = TimeRange::endingAt(*parseTime(end.toStdString()), std::chrono::hours(1));
    request.values = values;
    request.zones = {QTimeZone(zone.toLatin1())};
    const Legend legend =
        makeLegend(m_map->regions(), *values, request.level, request.measure, MapStyle::light());
    QCOMPARE(snapshotWords(*m_map, request, legend).subtitle.last(), expected);
}

void TestSnapshotLayout::placesContactSheets()
{
    SnapshotRequest request = test::sampleSnapshot(*m_map, {1920, 1080});
    for (int n : {1, 2, 7, 12, 96}) {
        request.panels.assign(std::size_t(n), request.values);
        const SnapshotLayout layout(*m_map, request, MapStyle::light());
        QCOMPARE(layout.mapAreas().size(), std::size_t(n));
        for (int i = 0; i < n; ++i) {
            const QRect a = layout.mapAreas()[std::size_t(i)];
            QVERIFY(QRect(0, 0, 1920, 1080).contains(a));
            for (int k = i + 1; k < n; ++k)
                QVERIFY(!a.intersects(layout.mapAreas()[std::size_t(k)]));
            for (const auto& line : layout.sheet().lines())
                QVERIFY2(!line.box.intersects(a), qPrintable(line.text));
        }
    }
}

QTEST_MAIN(TestSnapshotLayout)
#include "test_snapshot_layout.moc"
