// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/LocalText.h"
#include "core/words/ZonedTime.h"

#include <QtTest>

using namespace outagemap;

/// Clocks of other places. The expected values are those of `TZ=… date -d @…` (GNU coreutils, tzdata 2024a).
class TestZonedTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheClock_data();
    void showsTheClock();
    void agreesWithTheSystem_data();
    void agreesWithTheSystem();
    void knowsNames_data();
    void knowsNames();
    void writesMoments();
    void writesSpans();
    void writesDurations_data();
    void writesDurations();
};

void TestZonedTime::showsTheClock_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* utc, const char* zone, const char* expected) {
        QTest::addRow("%s %s", utc, zone)
            << QString::fromLatin1(utc) << QString::fromLatin1(zone) << QString::fromLatin1(expected);
    };
    // The story's own: Wednesday afternoon in New York is Thursday night in Jakarta.
    row("2017-05-03T20:10:00Z", "UTC", "2017-05-03 20:10 UTC");
    row("2017-05-03T20:10:00Z", "America/New_York", "2017-05-03 16:10 EDT");
    row("2017-05-03T20:10:00Z", "Asia/Jakarta", "2017-05-04 03:10 WIB");
    row("2017-05-03T20:10:00Z", "Asia/Singapore", "2017-05-04 04:10 UTC+8");
    row("2017-05-03T20:10:00Z", "America/Sao_Paulo", "2017-05-03 17:10 UTC-3");
    row("2017-05-03T20:10:00Z", "Europe/Berlin", "2017-05-03 22:10 CEST");
    row("2017-05-03T20:10:00Z", "Asia/Kathmandu", "2017-05-04 01:55 UTC+5:45");
    // Midnight, from both sides.
    row("2017-05-03T16:59:59Z", "Asia/Jakarta", "2017-05-03 23:59 WIB");
    row("2017-05-03T17:00:00Z", "Asia/Jakarta", "2017-05-04 00:00 WIB");
    // The hour that New York left out on 12 March 2017, and the one that it had twice on 5 November.
    row("2017-03-12T06:59:59Z", "America/New_York", "2017-03-12 01:59 EST");
    row("2017-03-12T07:00:00Z", "America/New_York", "2017-03-12 03:00 EDT");
    row("2017-11-05T05:30:00Z", "America/New_York", "2017-11-05 01:30 EDT");
    row("2017-11-05T06:30:00Z", "America/New_York", "2017-11-05 01:30 EST");
    // Half an hour of summer time, and a day that was left out altogether.
    row("2017-04-01T14:59:00Z", "Australia/Lord_Howe", "2017-04-02 01:59 UTC+11");
    row("2017-04-01T15:00:00Z", "Australia/Lord_Howe", "2017-04-02 01:30 UTC+10:30");
    row("2011-12-30T09:59:00Z", "Pacific/Apia", "2011-12-29 23:59 UTC-10");
    row("2011-12-30T10:00:00Z", "Pacific/Apia", "2011-12-31 00:00 UTC+14");
    row("2017-05-03T20:10:00Z", "UTC+7", "2017-05-04 03:10 UTC+7");
    row("2017-05-03T20:10:00Z", "utc-03:30", "2017-05-03 16:40 UTC-3:30");
}

void TestZonedTime::showsTheClock()
{
    QFETCH(QString, utc);
    QFETCH(QString, zone);
    QFETCH(QString, expected);
    const auto t = parseTime(utc.toStdString());
    QVERIFY(t);
    const auto known = Zone::fromName(zone);
    QVERIFY2(known, known ? "" : qPrintable(known.error().message));
    const LocalTime local = known->at(*t);
    QCOMPARE(QStringLiteral("%1 %2 %3")
                 .arg(local.date.toString(Qt::ISODate), local.time.toString(QStringLiteral("HH:mm")),
                      local.abbreviation),
             expected);
}

void TestZonedTime::agreesWithTheSystem_data()
{
    QTest::addColumn<QString>("zone");
    for (const char* zone : {"America/New_York", "America/St_Johns", "Asia/Jakarta", "Asia/Jayapura",
                             "Europe/London", "Africa/Casablanca", "Asia/Tehran", "Australia/Sydney"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

/// Beside the C library's own reading of the same zone files, through every change of four years.
void TestZonedTime::agreesWithTheSystem()
{
#ifndef Q_OS_UNIX
    QSKIP("needs the C library's zones");
#else
    QFETCH(QString, zone);
    const auto known = Zone::fromName(zone);
    QVERIFY(known);
    qputenv("TZ", zone.toLatin1());
    tzset();
    const UtcTime first = *parseTime("2016-01-01T00:10:00Z");
    int failures = 0;
    for (UtcTime t = first; t < first + std::chrono::hours(4 * 366 * 24); t += std::chrono::minutes(59)) {
        const time_t seconds = time_t(t.seconds());
        tm local{};
        localtime_r(&seconds, &local);
        const LocalTime ours = known->at(t);
        const QDate date(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
        const QTime time(local.tm_hour, local.tm_min, local.tm_sec);
        const bool isSame = ours.date == date && ours.time == time &&
                            ours.offset.count() == local.tm_gmtoff &&
                            (!QChar::fromLatin1(local.tm_zone[0]).isLetter() ||
                             ours.abbreviation == QLatin1String(local.tm_zone));
        failures += isSame ? 0 : 1;
    }
    qputenv("TZ", "UTC");
    tzset();
    QCOMPARE(failures, 0);
#endif
}

void TestZonedTime::knowsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("known"); // empty: none, and the message must name it
    QTest::addColumn<QString>("hint");
    QTest::newRow("exact") << "Asia/Jakarta"
                           << "Asia/Jakarta"
                           << "";
    QTest::newRow("any case, blanks") << "america/new york"
                                      << "America/New_York"
                                      << "";
    QTest::newRow("utc") << "utc"
                         << "UTC"
                         << "";
    QTest::newRow("city only") << "Jakarta"
                               << ""
                               << "Asia/Jakarta";
    QTest::newRow("nonsense") << "Mars/Olympus"
                              << ""
                              << "Mars/Olympus";
    QTest::newRow("path") << "../../etc/passwd"
                          << ""
                          << "passwd";
    QTest::newRow("too far") << "UTC+15"
                             << ""
                             << "UTC+15";
    QTest::newRow("empty") << ""
                           << ""
                           << "\"\"";
}

void TestZonedTime::knowsNames()
{
    QFETCH(QString, name);
    QFETCH(QString, known);
    QFETCH(QString, hint);
    const auto zone = Zone::fromName(name);
    QCOMPARE(bool(zone), !known.isEmpty());
    if (zone)
        QCOMPARE(zone->name(), known);
    else
        QVERIFY2(zone.error().message.contains(hint), qPrintable(zone.error().message));
}

void TestZonedTime::writesMoments()
{
    const UtcTime t = *parseTime("2017-05-03T20:10:00Z");
    const LocalText english(QStringLiteral("en"));
    QCOMPARE(english.moment(Zone::fromName(QStringLiteral("America/New_York"))->at(t)),
             QStringLiteral("Wed 16:10 EDT"));
    QCOMPARE(english.moment(Zone::fromName(QStringLiteral("Asia/Jakarta"))->at(t)),
             QStringLiteral("Thu 03:10 WIB"));
    QCOMPARE(english.date(Zone().at(t).date), QStringLiteral("Wednesday, 3 May 2017"));
}

void TestZonedTime::writesSpans()
{
    const LocalText english{QString()};
    const auto at = [](const char* zone, const char* t) {
        return Zone::fromName(QString::fromLatin1(zone))->at(*parseTime(t));
    };
    const auto span = [&](const char* zone, const char* from, const char* to) {
        return english.span(at(zone, from), at(zone, to));
    };
    QCOMPARE(span("America/New_York", "2017-05-03T20:10:00Z", "2017-05-03T22:30:00Z"),
             QStringLiteral("Wed 16:10–18:30 EDT"));
    QCOMPARE(span("Europe/Berlin", "2017-05-03T20:10:00Z", "2017-05-03T22:30:00Z"),
             QStringLiteral("Wed 22:10 – Thu 00:30 CEST"));
    // Across the end of summer time each end has its own abbreviation: the clock alone would run backwards.
    QCOMPARE(span("America/New_York", "2017-11-05T05:30:00Z", "2017-11-05T06:10:00Z"),
             QStringLiteral("Sun 01:30 EDT – Sun 01:10 EST"));
}

void TestZonedTime::writesDurations_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text"); // no plural forms are loaded here: the words as in the code
    QTest::newRow("minutes") << 35 * 60 << "35 minute(s)";
    QTest::newRow("rounded to five") << 2 * 3600 + 22 * 60 << "2 hour(s) 20 minute(s)";
    QTest::newRow("whole") << 3 * 3600 << "3 hour(s)";
    QTest::newRow("just below") << 3 * 3600 - 30 << "3 hour(s)";
    QTest::newRow("days") << 50 * 3600 << "2 day(s) 2 hour(s)";
    QTest::newRow("no hours left over") << 72 * 3600 << "3 day(s)";
}

void TestZonedTime::writesDurations()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    QCOMPARE(LocalText(QString()).duration(std::chrono::seconds(seconds)), text);
}

QTEST_GUILESS_MAIN(TestZonedTime)
#include "test_zoned_time.moc"
