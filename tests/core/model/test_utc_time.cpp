// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Service.h"
#include "core/model/UtcTime.h"

#include <QtTest>
#include <cmath>

using namespace outagemap;

class TestUtcTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void namesBucketsByTheirEnd();
    void readsDurations();
    void knowsSlugs();
};

void TestUtcTime::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char* text, qint64 seconds) {
        QTest::newRow(text) << QByteArray(text) << seconds;
    };
    row("2017-05-03T20:50:00Z", 1493844600);
    row("2017-05-03T16:50:00-04:00", 1493844600);
    row("2017-05-04T03:50:00.999+07:00", 1493844600);
    row("2017-05-03 20:50:00", 1493844600);
    row("2017-05-03T20:50", 1493844600);
    row("2017-05-03", 1493769600);
    row("1493844600", 1493844600);
    row("1493844600.5", 1493844600);
    row("2020-02-29T00:00:00Z", 1582934400);
}

void TestUtcTime::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    const auto time = parseTime({text.constData(), std::size_t(text.size())});
    QVERIFY2(time, time ? "" : qPrintable(time.error().message));
    QCOMPARE(time->seconds(), seconds);
    QCOMPARE(parseTime(toRfc3339(*time).toStdString())->seconds(), seconds);
}

void TestUtcTime::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "now", "99999-01-01T00:00:00Z", "2017-13-01", "2017-02-30", "2017-05-03T25:00:00Z", "-5",
          "1e300", "1493844600000", "2017-05-03T20:50:00Zx", "2017-05-03T20:50:00+99:00"})
        QTest::newRow(text) << QByteArray(text);
}

void TestUtcTime::refuses()
{
    QFETCH(QByteArray, text);
    const auto time = parseTime({text.constData(), std::size_t(text.size())});
    QVERIFY(!time);
    QVERIFY(!time.error().message.isEmpty());
    QVERIFY(!timeFromUnixSeconds(std::nan("")));
}

void TestUtcTime::namesBucketsByTheirEnd()
{
    QCOMPARE(bucketOf(UtcTime(300), fiveMinutes), std::int64_t(1));
    QCOMPARE(bucketOf(UtcTime(301), fiveMinutes), std::int64_t(2));
    QCOMPARE(bucketEnd(2, fiveMinutes).seconds(), std::int64_t(600));
    const TimeRange range = TimeRange::endingAt(UtcTime(600), fiveMinutes);
    QVERIFY(!range.contains(UtcTime(300)));
    QVERIFY(range.contains(UtcTime(600)));
}

void TestUtcTime::readsDurations()
{
    QCOMPARE(parseDuration(u"60m")->count(), std::int64_t(3600));
    QCOMPARE(parseDuration(u"7d")->count(), std::int64_t(604800));
    for (const QString& bad :
         {QStringLiteral("0"), QStringLiteral("-5m"), QStringLiteral("400d"), QStringLiteral("x")})
        QVERIFY(!parseDuration(bad));
}

void TestUtcTime::knowsSlugs()
{
    QVERIFY(ServiceId::fromSlug("whatsapp"));
    QCOMPARE(ServiceId::fromSlug("whatsapp")->displayName(), QStringLiteral("WhatsApp"));
    QCOMPARE(ServiceId::fromSlug("my-bank")->displayName(), QStringLiteral("My Bank"));
    for (const char* bad : {"", "WhatsApp", "a b", "-a", "caf\xc3\xa9"})
        QVERIFY(!ServiceId::fromSlug(bad));
    QVERIFY(!ServiceId::fromSlug(std::string(65, 'a')));
}

QTEST_GUILESS_MAIN(TestUtcTime)
#include "test_utc_time.moc"
