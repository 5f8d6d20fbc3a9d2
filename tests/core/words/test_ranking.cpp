// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheReader.h"
#include "core/cache/CacheWriter.h"
#include "core/words/CaptionQuery.h"
#include "core/words/Ranking.h"
#include "tests/support/MadeRegions.h"

#include <QTemporaryDir>
#include <QtTest>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/poisson_distribution.hpp>

using namespace outagemap;

/// Which place is worst, which places are meant, and which incident is told of.
class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ranksWorstFirst();
    void tellsWhatStandsOut();
    void comparesWithIntervals();
    void readsPlaces_data();
    void readsPlaces();
    void choosesTheIncident_data();
    void choosesTheIncident();
    void gathersFacts_data();
    void gathersFacts();

private:
    void makeCache();
    RegionId find(const char* code) const { return m_regions.find(QString::fromLatin1(code)); }

    RegionDirectory m_regions;
    IntensityMap m_values;
    QTemporaryDir m_folder;
    std::unique_ptr<OutageQuery> m_query;
};

void TestRanking::initTestCase()
{
    // The small world with a second region called West, and continents above the area.
    m_regions = test::madeRegions({{"001", RegionLevel::World, "", "world"},
                                   {"150", RegionLevel::Area, "001", "Europe"},
                                   {"155", RegionLevel::Area, "150", "Western Europe"},
                                   {"AA", RegionLevel::Country, "155", "Aland"},
                                   {"BB", RegionLevel::Country, "155", "Bland"},
                                   {"CC", RegionLevel::Country, "155", "Cland"},
                                   {"AA-1", RegionLevel::Subdivision, "AA", "West"},
                                   {"AA-2", RegionLevel::Subdivision, "AA", "Bland"},
                                   {"BB-1", RegionLevel::Subdivision, "BB", "West"}},
                                  {{QStringLiteral("AA"), QStringLiteral("id"), QStringLiteral("Alandia")}});

    m_values.hasReports = true;
    for (int i = 0; i < m_regions.size(); ++i) {
        RegionIntensity row;
        row.region = RegionId(std::uint16_t(i));
        m_values.regions.push_back(row);
    }
    const auto set = [&](const char* code, double reports, double expected, int rowClass) {
        RegionIntensity& row = m_values.regions[find(code).index()];
        row.reports = reports;
        row.expected = expected;
        row.ratio = (reports + 1) / (expected + 1);
        if (rowClass >= 0)
            row.classes[std::size_t(Measure::TimesUsual)] = IntensityClass(rowClass);
    };
    set("001", 130, 12, 3);
    set("150", 130, 12, 3);
    set("155", 130, 12, 3);
    set("AA", 100, 1, 4);
    set("BB", 30, 10, 1); // three times usual, but without evidence
    set("CC", 9, 0.1, -1);
}

void TestRanking::ranksWorstFirst()
{
    const auto rows = worstFirst(m_regions, m_values, RegionLevel::Country, Measure::TimesUsual);
    // CC has the larger ratio and too little data: it comes last.
    QCOMPARE(rows, (std::vector{find("AA"), find("BB"), find("CC")}));
}

void TestRanking::tellsWhatStandsOut()
{
    const auto standing = [&](RegionLevel level, const char* place) {
        std::vector<RegionId> ids;
        for (const PlaceFigure& figure :
             standingOut(m_regions, m_values, level, Measure::TimesUsual, find(place), 10))
            ids.push_back(figure.region);
        return ids;
    };
    QCOMPARE(standing(RegionLevel::Country, "001"), std::vector{find("AA")});
    // Europe consists of areas: it says nothing that Western Europe does not say better.
    QCOMPARE(standing(RegionLevel::Area, "001"), std::vector{find("155")});
    QCOMPARE(standing(RegionLevel::Country, "BB"), std::vector<RegionId>());
}

void TestRanking::comparesWithIntervals()
{
    const auto rows = comparePlaces(m_values, {find("CC"), find("BB"), find("AA")}, Measure::TimesUsual);
    QCOMPARE(rows.size(), std::size_t(3));
    QCOMPARE(rows[0].region, find("AA"));
    QVERIFY(rows[0].ratioLow && rows[0].ratioHigh);
    QVERIFY(*rows[0].ratioLow < *rows[0].ratio && *rows[0].ratio < *rows[0].ratioHigh);
    // A hundred reports: about two standard deviations of a tenth each way.
    QVERIFY(*rows[0].ratioLow > 0.78 * *rows[0].ratio && *rows[0].ratioHigh < 1.24 * *rows[0].ratio);
    QCOMPARE(rows[2].region, find("CC"));
    QVERIFY(!rows[2].ratio);
}

void TestRanking::readsPlaces_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("problem");
    const auto list = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    QTest::newRow("codes") << QStringList{QStringLiteral("aa,BB-1"), QStringLiteral("155")} << "en"
                           << list("AA BB-1 155") << "";
    QTest::newRow("twice") << QStringList{QStringLiteral("AA, aa")} << "en" << list("AA") << "";
    QTest::newRow("names") << QStringList{QStringLiteral("western europe,Aland")} << "en" << list("155 AA")
                           << "";
    QTest::newRow("name of the language")
        << QStringList{QStringLiteral("Alandia")} << "id" << list("AA") << "";
    QTest::newRow("the coarser of two") << QStringList{QStringLiteral("Bland")} << "en" << list("BB") << "";
    QTest::newRow("ambiguous") << QStringList{QStringLiteral("West")} << "en" << QStringList()
                               << "AA-1, BB-1";
    QTest::newRow("none") << QStringList{QStringLiteral("AA,Atlantis")} << "en" << QStringList()
                          << "Atlantis";
    QTest::newRow("nothing") << QStringList{QStringLiteral(" , ")} << "en" << QStringList() << "";
}

void TestRanking::readsPlaces()
{
    QFETCH(QStringList, texts);
    QFETCH(QString, language);
    QFETCH(QStringList, codes);
    QFETCH(QString, problem);
    const auto places = parsePlaces(m_regions, texts, language);
    QCOMPARE(bool(places), problem.isEmpty());
    if (!places) {
        QVERIFY2(places.error().message.contains(problem), qPrintable(places.error().message));
        return;
    }
    QStringList found;
    for (const RegionId id : *places)
        found += m_regions[id].code;
    QCOMPARE(found, codes);
}

void TestRanking::choosesTheIncident_data()
{
    // Incidents as REGION START END EXCESS PART_OF [tests], hours after the epoch; END - going on.
    QTest::addColumn<QStringList>("incidents");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("expected"); // -1: none
    const auto rows = [](std::initializer_list<const char*> texts) {
        QStringList list;
        for (const char* text : texts)
            list += QString::fromLatin1(text);
        return list;
    };
    QTest::newRow("none") << QStringList() << "001" << 10 << -1;
    QTest::newRow("the world's") << rows({"001 5 - 100 -1", "155 5 - 60 0", "AA 5 - 40 1"}) << "001" << 10
                                 << 0;
    QTest::newRow("nearly all of it from one country")
        << rows({"001 5 - 100 -1", "155 5 - 99 0", "AA 6 - 95 1", "AA-1 6 - 95 2"}) << "001" << 10 << 2;
    QTest::newRow("going on before over, though smaller")
        << rows({"001 2 9 500 -1", "001 9 - 100 -1"}) << "001" << 10 << 1;
    QTest::newRow("over just now") << rows({"001 2 9 500 -1"}) << "001" << 10 << 0;
    QTest::newRow("over long ago") << rows({"001 2 4 500 -1"}) << "001" << 10 << -1;
    QTest::newRow("not begun yet") << rows({"001 11 - 500 -1"}) << "001" << 10 << -1;
    QTest::newRow("no world-wide one: the largest")
        << rows({"AA 5 - 40 -1", "BB 5 - 60 -1"}) << "001" << 10 << 1;
    QTest::newRow("measurements lag behind the reports")
        << rows({"001 5 9 100 -1", "001 5 - 20 0 tests"}) << "001" << 10 << 0;
    QTest::newRow("measurements alone") << rows({"001 5 - 20 -1 tests"}) << "001" << 10 << 0;
    QTest::newRow("a small one is no news") << rows({"AA 5 - 4 -1"}) << "001" << 10 << -1;
    QTest::newRow("a small one, asked for") << rows({"AA 5 - 4 -1"}) << "AA" << 10 << 0;
    QTest::newRow("a region's own only") << rows({"001 5 - 100 -1", "AA 5 - 40 0"}) << "BB" << 10 << -1;
    QTest::newRow("a region's own") << rows({"001 5 - 100 -1", "BB 5 - 40 0"}) << "BB" << 10 << 1;
}

void TestRanking::choosesTheIncident()
{
    QFETCH(QStringList, incidents);
    QFETCH(QString, place);
    QFETCH(int, at);
    QFETCH(int, expected);
    std::vector<Incident> list;
    for (const QString& text : incidents) {
        const QStringList parts = text.split(QLatin1Char(' '));
        Incident incident;
        incident.region = m_regions.find(parts[0]);
        incident.start = UtcTime(parts[1].toLongLong() * 3600);
        if (parts[2] != QLatin1String("-")) {
            incident.end = UtcTime(parts[2].toLongLong() * 3600);
            incident.status = IncidentStatus::Over;
        }
        incident.excess = parts[3].toDouble();
        incident.partOf = parts[4].toInt();
        incident.fromMeasurements = parts.size() > 5;
        list.push_back(incident);
    }
    const auto found = mainIncident(m_regions, list, m_regions.find(place), UtcTime(at * 3600), 2 * oneHour,
                                    [](const Incident& one) { return one.excess >= 10; });
    QCOMPARE(found ? int(*found) : -1, expected);
}

/// Two weeks of calm, then all of Aland in trouble from 12:10 to 13:30, and everybody from 20:00 on.
void TestRanking::makeCache()
{
    const QString path = m_folder.filePath(QStringLiteral("c.db"));
    const ServiceId service = *ServiceId::fromSlug("s");
    constexpr std::chrono::seconds minute{60};
    const UtcTime first = *parseTime("2024-03-01T00:00:00Z");
    const UtcTime noon = *parseTime("2024-03-15T12:00:00Z");
    auto writer = CacheWriter::open(path, m_regions);
    QVERIFY(writer && (*writer)->beginFeed(QStringLiteral("/f")));
    boost::random::mt19937 random(5);
    FeedBatch batch;
    const auto add = [&](UtcTime time, const char* code, double mean, const char* kind) {
        const int n = boost::random::poisson_distribution<int, double>(mean)(random);
        if (n == 0)
            return;
        Report report;
        report.id = std::to_string(batch.items.size());
        report.service = service;
        report.time = time;
        report.place.region = find(code);
        report.count = std::uint32_t(n);
        report.kind = kind;
        batch.items.emplace_back(std::move(report));
        batch.lineOfItem.push_back(std::int64_t(batch.items.size()));
    };
    for (UtcTime t = first; t < noon + 12 * oneHour; t = t + fiveMinutes) {
        const bool isAlandDown = t >= noon + 10 * minute && t < noon + 90 * minute;
        const bool isAllDown = t >= noon + 8 * oneHour;
        for (const char* code : {"AA-1", "AA-2"})
            add(t + minute, code, 2 * (isAlandDown || isAllDown ? 15 : 1), isAlandDown ? "login" : "app");
        add(t + minute, "BB-1", 2 * (isAllDown ? 15 : 1), "app");
        add(t + minute, "CC", 1 * (isAllDown ? 15 : 1), "app");
    }
    Notice notice;
    notice.id = "n";
    notice.service = service;
    notice.time = noon + 30 * minute;
    notice.title = "We are looking into it";
    notice.regionCodes = {"AA"};
    batch.items.emplace_back(notice);
    batch.lineOfItem.push_back(0);
    const auto written = (*writer)->write(batch, {});
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QVERIFY((*writer)->endFeed({}));
    writer->reset();
    auto reader = CacheReader::open(path, m_regions);
    QVERIFY(reader);
    m_query = std::make_unique<OutageQuery>(std::move(*reader), m_regions);
}

void TestRanking::gathersFacts_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<CaptionState>("state");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("notices");
    const auto day = [](const char* time) {
        return QStringLiteral("2024-03-15T%1:00Z").arg(QString::fromLatin1(time));
    };
    QTest::newRow("calm") << day("10:00") << "001" << CaptionState::Usual << "001"
                          << ""
                          << ""
                          << "app" << 1; // what was published within a day is told with it
    QTest::newRow("one country is named, not the world")
        << day("12:50") << "001" << CaptionState::GoingOn << "AA" << day("12:10") << ""
        << "login" << 1;
    QTest::newRow("asked for the other country") << day("12:50") << "BB" << CaptionState::Usual << "BB"
                                                 << ""
                                                 << ""
                                                 << "app" << 0;
    QTest::newRow("over, told of for two hours") << day("14:30") << "001" << CaptionState::Over << "AA"
                                                 << day("12:10") << day("13:30") << "login" << 1;
    QTest::newRow("long over") << day("18:00") << "001" << CaptionState::Usual << "001"
                               << ""
                               << ""
                               << "app" << 1;
    QTest::newRow("everywhere: all of it lies in one area")
        << day("21:00") << "001" << CaptionState::GoingOn << "155" << day("20:00") << ""
        << "app" << 0;
}

void TestRanking::gathersFacts()
{
    QFETCH(QString, at);
    QFETCH(QString, asked);
    QFETCH(CaptionState, state);
    QFETCH(QString, place);
    QFETCH(QString, since);
    QFETCH(QString, until);
    QFETCH(QString, kind);
    QFETCH(int, notices);
    if (!m_query)
        makeCache();
    QVERIFY(m_query != nullptr);
    const auto moment = [](const QString& text) { return *parseTime(std::string_view(text.toUtf8())); };
    CaptionRequest request;
    request.service = *ServiceId::fromSlug("s");
    request.at = moment(at);
    request.place = m_regions.find(asked);
    request.compare = {find("CC"), find("AA-1")};
    const auto facts = captionFacts(*m_query, m_regions, request);
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().message));
    QCOMPARE(facts->state, state);
    QCOMPARE(m_regions[facts->place].code, place);
    const auto isNear = [&](const std::optional<UtcTime>& time, const QString& wanted) {
        return wanted.isEmpty() ? !time : time && std::chrono::abs(*time - moment(wanted)) <= fiveMinutes;
    };
    QVERIFY2(isNear(facts->since, since), facts->since ? qPrintable(toRfc3339(*facts->since)) : "none");
    QVERIFY2(isNear(facts->until, until), facts->until ? qPrintable(toRfc3339(*facts->until)) : "none");
    QVERIFY(!facts->kinds.empty());
    QCOMPARE(facts->kinds.front().kind, kind);
    QCOMPARE(int(facts->notices.size()), notices);
    QCOMPARE(facts->comparison.size(), std::size_t(2));
    const bool isTrouble = state == CaptionState::GoingOn || state == CaptionState::Over;
    // In one calm hour of twenty there are more reports than chance makes in the other nineteen.
    QVERIFY(isTrouble ? facts->certainty == Certainty::PracticallyCertain
                      : facts->certainty <= Certainty::Likely);
    if (isTrouble) {
        // The worse of the places compared comes first, whichever was named first.
        QVERIFY(*facts->comparison[0].ratio >= facts->comparison[1].ratio.value_or(0));
        QVERIFY(facts->ratio && *facts->ratio > 5);
    }
}

QTEST_GUILESS_MAIN(TestRanking)
#include "test_ranking.moc"
