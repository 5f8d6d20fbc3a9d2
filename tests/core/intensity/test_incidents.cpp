// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/IncidentDetector.h"
#include "core/intensity/IncidentGroups.h"
#include "core/intensity/MeasurementIncidents.h"
#include "tests/support/SmallWorld.h"

#include <QtTest>
#include <algorithm>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/poisson_distribution.hpp>
#include <cmath>
#include <numbers>

using namespace outagemap;

namespace {

constexpr std::int64_t origin = 17'500 * 288; ///< a midnight
constexpr int perDay = 288;

struct Trouble
{
    int from = 0; ///< bucket after origin
    int to = 0;
    double size = 1;
    std::vector<int> regions{3, 4, 5};
};

/// Poisson counts of the three leaves, `hourly` each, half as many at midnight as at noon.
std::vector<BucketCount> counts(int days, double hourly, const std::vector<Trouble>& troubles,
                                std::uint32_t seed = 3)
{
    boost::random::mt19937 random(seed);
    std::vector<BucketCount> result;
    for (int bucket = 0; bucket < days * perDay; ++bucket) {
        const double shape = 1 - std::cos(2 * std::numbers::pi * (bucket % perDay) / perDay) / 3;
        for (const int region : {3, 4, 5}) {
            double mean = hourly / 12 * shape;
            for (const Trouble& one : troubles) {
                if (bucket >= one.from && bucket < one.to &&
                    std::find(one.regions.begin(), one.regions.end(), region) != one.regions.end())
                    mean *= one.size;
            }
            const int n = boost::random::poisson_distribution<int, double>(mean)(random);
            if (n > 0)
                result.push_back({origin + bucket + 1, RegionId(std::uint16_t(region)), double(n)});
        }
    }
    return result;
}

std::vector<Incident> sorted(std::vector<Incident> list)
{
    std::sort(list.begin(), list.end(), [](const Incident& a, const Incident& b) {
        return a.region != b.region ? a.region < b.region : a.start < b.start;
    });
    return list;
}

const Incident* of(const std::vector<Incident>& list, int region)
{
    const auto found = std::find_if(list.begin(), list.end(), [region](const Incident& one) {
        return one.region == RegionId(std::uint16_t(region));
    });
    return found == list.end() ? nullptr : &*found;
}

UtcTime at(int bucket)
{
    return bucketEnd(origin + bucket, fiveMinutes);
}

/// Bucket by bucket, silent ones, too.
void feedLive(IncidentDetector& detector, std::span<const BucketCount> rows, std::int64_t first,
              std::int64_t last)
{
    auto next = std::find_if(rows.begin(), rows.end(),
                             [first](const BucketCount& row) { return row.bucket >= first; });
    for (std::int64_t bucket = first; bucket <= last; ++bucket) {
        detector.advanceTo(bucket);
        const auto begin = next;
        while (next != rows.end() && next->bucket == bucket)
            ++next;
        detector.add(std::span(begin, next));
        detector.finish();
    }
}

} // namespace

class TestIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsWhatIsUsual();
    void isNotRaisedByDailyOutages();
    void learnsANewUsual();
    void takesSilenceForMissingData();
    void isUnsureAfterOneDay();
    void findsStartAndEnd_data();
    void findsStartAndEnd();
    void findsRisesThatFade();
    void goesOnThroughAGap_data();
    void goesOnThroughAGap();
    void raisesFewFalseAlarms();
    void isTheSameLiveAndAtOnce();
    void correctsForLateData();
    void goesBackToACheckpoint();
    void leavesOutShadows();
    void groupsUnderTheLargest();
    void findsFailingMeasurements();

private:
    const RegionDirectory m_regions = test::smallWorld();
};

void TestIncidents::learnsWhatIsUsual()
{
    IncidentDetector detector(m_regions);
    detector.run(counts(28, 60, {}), origin + 28 * perDay + 12 * 12);
    const RunningBaseline& baseline = detector.baseline();
    QCOMPARE(baseline.days(), 28);
    const auto mean = [&](int region, int bucket) {
        return baseline.at(RegionId(std::uint16_t(region)), origin + 28 * perDay + bucket).mean;
    };
    for (const int region : {3, 4, 5}) {
        QVERIFY2(std::abs(mean(region, 144) - 60 / 12.0 * 4 / 3) < 0.6,
                 qPrintable(QString::number(mean(region, 144))));
        QVERIFY2(std::abs(mean(region, 0) - 60 / 12.0 * 2 / 3) < 0.5,
                 qPrintable(QString::number(mean(region, 0))));
    }
    QVERIFY(std::abs(mean(0, 144) - 180 / 12.0 * 4 / 3) < 1);
    const Expectation world = baseline.at(RegionId::world(), origin + 28 * perDay + 150);
    QVERIFY(world.dispersion < 1.1);
    QVERIFY(world.variance < 0.01);
    // The map's question, for whole hours.
    const double hour = baseline.expected(RegionId(3), {at(28 * perDay + 144), at(28 * perDay + 156)});
    QVERIFY2(std::abs(hour - 80) < 6, qPrintable(QString::number(hour)));
}

void TestIncidents::isNotRaisedByDailyOutages()
{
    std::vector<Trouble> daily;
    for (int day = 1; day < 28; ++day)
        daily.push_back({day * perDay + (day * 37) % 250, day * perDay + (day * 37) % 250 + 24, 10});
    IncidentDetector detector(m_regions);
    detector.run(counts(28, 60, daily), origin + 28 * perDay + 60);
    const double mean = detector.baseline().perDay(RegionId(0));
    QVERIFY2(std::abs(mean / (180 * 24) - 1) < 0.05, qPrintable(QString::number(mean)));
    // All of them are found.
    int found = 0;
    for (const Incident& one : detector.incidents())
        found += one.region == RegionId::world() ? 1 : 0;
    QVERIFY2(found >= 26 && found <= 29, qPrintable(QString::number(found)));
}

void TestIncidents::learnsANewUsual()
{
    // From the tenth day on it is twice as much, for good: no incident without end.
    IncidentDetector detector(m_regions);
    detector.run(counts(50, 60, {{10 * perDay, 50 * perDay, 2}}), origin + 50 * perDay);
    const auto list = detector.incidents();
    for (const Incident& one : list)
        QVERIFY2(one.end || one.start > at(40 * perDay), qPrintable(toRfc3339(one.start)));
    const double mean = detector.baseline().at(RegionId(0), origin + 50 * perDay).mean;
    QVERIFY2(std::abs(mean / (2 * 180 / 12.0 * 2 / 3) - 1) < 0.25, qPrintable(QString::number(mean)));
}

void TestIncidents::takesSilenceForMissingData()
{
    auto rows = counts(28, 60, {});
    std::erase_if(rows, [](const BucketCount& row) {
        const std::int64_t bucket = row.bucket - origin - 1;
        return bucket >= 20 * perDay && bucket < 22 * perDay; // two days without the feed
    });
    IncidentDetector detector(m_regions);
    detector.run(rows, origin + 28 * perDay + 60);
    const double mean = detector.baseline().perDay(RegionId(0));
    QVERIFY2(std::abs(mean / (180 * 24) - 1) < 0.04, qPrintable(QString::number(mean)));
}

void TestIncidents::isUnsureAfterOneDay()
{
    IncidentDetector day(m_regions);
    day.run(counts(2, 60, {}), origin + perDay + 100);
    QCOMPARE(day.baseline().days(), 1);
    IncidentDetector month(m_regions);
    month.run(counts(30, 60, {}), origin + 29 * perDay + 100);
    const double one = day.baseline().at(RegionId(3), origin + perDay + 100).variance;
    const double many = month.baseline().at(RegionId(3), origin + 29 * perDay + 100).variance;
    QVERIFY2(one > 2 * many, qPrintable(QStringLiteral("%1 and %2").arg(one).arg(many)));
    // Yet what is plain is found.
    IncidentDetector found(m_regions);
    found.run(counts(2, 60, {{perDay + 150, perDay + 180, 10}}), origin + 2 * perDay);
    QVERIFY(of(found.incidents(), 0) != nullptr);
    // Before a day is over nothing is said.
    IncidentDetector nothing(m_regions);
    nothing.run(counts(1, 60, {{150, 180, 10}}), origin + 250);
    QVERIFY(nothing.incidents().empty());
}

void TestIncidents::findsStartAndEnd_data()
{
    QTest::addColumn<double>("hourly");
    QTest::addColumn<double>("size");
    QTest::addColumn<int>("slack"); // minutes
    QTest::newRow("large") << 300.0 << 10.0 << 5;
    QTest::newRow("three times") << 100.0 << 3.0 << 10;
    QTest::newRow("a small service") << 3.0 << 40.0 << 10;
}

void TestIncidents::findsStartAndEnd()
{
    QFETCH(double, hourly);
    QFETCH(double, size);
    QFETCH(int, slack);
    const int begin = 20 * perDay + 130;
    IncidentDetector detector(m_regions);
    detector.run(counts(22, hourly, {{begin, begin + 20, size}}), origin + 22 * perDay);
    const auto list = detector.incidents();
    const Incident* world = of(list, 0);
    QVERIFY(world != nullptr);
    QVERIFY2(std::abs((world->start - at(begin)).count()) <= slack * 60, qPrintable(toRfc3339(world->start)));
    QVERIFY(world->end.has_value());
    QVERIFY2(std::abs((*world->end - at(begin + 20)).count()) <= slack * 60,
             qPrintable(toRfc3339(*world->end)));
    QVERIFY(world->noticed >= at(begin) && world->noticed <= at(begin + 4));
    QVERIFY(world->peakRatio > size / 2);
    const double expected = hourly * 3 * 4 / 3 * 20 / 12;
    QVERIFY(std::abs(world->excess / (expected * (size - 1)) - 1) < 0.2);
    QCOMPARE(world->status, IncidentStatus::Over);
}

/// Small ones, at once at their most and then half as much every forty minutes: of two hundred more than
/// windows of constant rates find.
void TestIncidents::findsRisesThatFade()
{
    constexpr int day = 25 * perDay;
    constexpr int begin = 120;
    IncidentDetector learned(m_regions);
    learned.run(counts(26, 35, {}), origin + day);
    int found = 0;
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        boost::random::mt19937 random(seed);
        IncidentDetector detector = learned;
        std::vector<BucketCount> rows;
        for (int bucket = 0; bucket < begin + 36; ++bucket) {
            const double height = bucket < begin ? 0 : 0.5 * std::exp2(-(bucket - begin + 0.5) / 8);
            for (const int region : {3, 4, 5}) {
                const RegionId id{std::uint16_t(region)};
                const double mean = learned.baseline().at(id, origin + day + bucket + 1).mean;
                const int n = boost::random::poisson_distribution<int, double>(mean * (1 + height))(random);
                rows.push_back({origin + day + bucket + 1, id, double(n)});
            }
        }
        detector.run(rows, origin + day + begin + 36);
        found += of(detector.incidents(), 0) != nullptr ? 1 : 0;
    }
    QVERIFY2(found >= 112, qPrintable(QString::number(found)));
}

void TestIncidents::goesOnThroughAGap_data()
{
    QTest::addColumn<int>("gap");
    QTest::addColumn<int>("buckets");
    QTest::addColumn<int>("end");
    QTest::newRow("a short one") << 140 << 5 << 168;
    QTest::newRow("longer than flare-ups are waited for") << 140 << 20 << 174;
    QTest::newRow("over when data comes again") << 140 << 30 << 150;
}

/// Data that is missing does not end an incident, nor begin another: at once or live.
void TestIncidents::goesOnThroughAGap()
{
    QFETCH(int, gap);
    QFETCH(int, buckets);
    QFETCH(int, end);
    constexpr int day = 20 * perDay;
    auto rows = counts(21, 150, {{day + 120, day + end, 4}});
    std::erase_if(rows, [&](const BucketCount& row) {
        const std::int64_t bucket = row.bucket - origin - 1 - day;
        return bucket >= gap && bucket < gap + buckets;
    });
    IncidentDetector batch(m_regions);
    batch.run(rows, origin + 21 * perDay);
    IncidentDetector live(m_regions);
    const std::int64_t again = origin + day + gap + buckets + 1;
    feedLive(live, rows, origin + 1, again);
    QCOMPARE(of(live.incidents(), 0)->status,
             end > gap + buckets ? IncidentStatus::Confirmed : IncidentStatus::Easing);
    feedLive(live, rows, again + 1, origin + 21 * perDay);
    // What was missing is not known to have been trouble.
    const int known = end > gap && end <= gap + buckets ? gap : end;
    for (IncidentDetector* const detector : {&batch, &live}) {
        std::vector<Incident> incidents = detector->incidents();
        std::erase_if(incidents, [&](const Incident& one) {
            return one.region != RegionId::world() || one.start < at(day) ||
                   one.status == IncidentStatus::Possible;
        });
        QCOMPARE(incidents.size(), 1U);
        QVERIFY(incidents[0].end.has_value());
        QVERIFY(std::abs((*incidents[0].end - at(day + known)).count()) <= 600);
        QVERIFY(incidents[0].excess > 0);
    }
    QCOMPARE(*of(sorted(live.incidents()), 0)->end, *of(sorted(batch.incidents()), 0)->end);
}

void TestIncidents::raisesFewFalseAlarms()
{
    // Eight weeks of calm at three sizes.
    for (const double hourly : {0.5, 10.0, 200.0}) {
        IncidentDetector detector(m_regions);
        detector.run(counts(56, hourly, {}, 11), origin + 56 * perDay);
        const auto list = groupIncidents(m_regions, detector.incidents());
        const auto groups =
            std::count_if(list.begin(), list.end(), [](const Incident& one) { return one.partOf < 0; });
        QVERIFY2(groups <= 1, qPrintable(QString::number(hourly)));
    }
}

void TestIncidents::isTheSameLiveAndAtOnce()
{
    const int begin = 9 * perDay + 100;
    const std::vector<Trouble> troubles{
        {begin, begin + 20, 6}, {begin + 120, begin + 150, 12, {4}}, {5 * perDay, 5 * perDay + 9, 30}};
    const auto rows = counts(11, 40, troubles);
    IncidentDetector batch(m_regions);
    batch.run(rows, origin + 11 * perDay);
    IncidentDetector live(m_regions);
    feedLive(live, rows, origin + 1, origin + 11 * perDay);
    const auto a = sorted(batch.incidents());
    const auto b = sorted(live.incidents());
    QVERIFY(a.size() >= 4);
    QCOMPARE(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        QCOMPARE(a[i].region, b[i].region);
        QCOMPARE(a[i].start, b[i].start);
        QCOMPARE(a[i].end, b[i].end);
        QCOMPARE(a[i].noticed, b[i].noticed);
        QCOMPARE(a[i].reports, b[i].reports);
    }
}

void TestIncidents::correctsForLateData()
{
    const int begin = 9 * perDay + 100;
    const auto rows = counts(10, 60, {{begin, begin + 20, 6}});
    IncidentDetector onTime(m_regions);
    onTime.run(rows, origin + 10 * perDay);
    // Every fifth row comes half an hour late.
    IncidentDetector late(m_regions);
    std::vector<BucketCount> held;
    std::size_t next = 0;
    for (std::int64_t bucket = origin + 1; bucket <= origin + 10 * perDay; ++bucket) {
        late.advanceTo(bucket);
        std::vector<BucketCount> now;
        while (!held.empty() && held.front().bucket <= bucket - 6) {
            now.push_back(held.front());
            held.erase(held.begin());
        }
        for (; next < rows.size() && rows[next].bucket == bucket; ++next)
            (next % 5 == 0 ? held : now).push_back(rows[next]);
        late.add(now);
        late.finish();
    }
    const auto full = sorted(onTime.incidents());
    const auto corrected = sorted(late.incidents());
    QCOMPARE(corrected.size(), full.size());
    const Incident* a = of(full, 0);
    const Incident* b = of(corrected, 0);
    QVERIFY(a != nullptr && b != nullptr);
    QVERIFY2(std::abs((a->start - b->start).count()) <= 300,
             qPrintable(toRfc3339(a->start) + QLatin1Char(' ') + toRfc3339(b->start)));
    QVERIFY2(std::abs((*a->end - *b->end).count()) <= 300,
             qPrintable(toRfc3339(*a->end) + QLatin1Char(' ') + toRfc3339(*b->end)));
    QVERIFY2(std::abs(a->reports / b->reports - 1) < 0.02,
             qPrintable(QStringLiteral("%1 and %2").arg(a->reports).arg(b->reports)));
    const double usual = late.baseline().perDay(RegionId(0)) / onTime.baseline().perDay(RegionId(0));
    QVERIFY2(std::abs(usual - 1) < 0.03, qPrintable(QString::number(usual)));
}

void TestIncidents::goesBackToACheckpoint()
{
    const int begin = 9 * perDay + 100;
    const auto rows = counts(10, 60, {{begin, begin + 20, 6}});
    const auto split = std::find_if(rows.begin(), rows.end(),
                                    [&](const BucketCount& row) { return row.bucket > origin + begin + 5; });
    IncidentDetector first(m_regions);
    first.run(std::span(rows.begin(), split), origin + begin + 5);
    const IncidentDetector checkpoint = first;
    first.run(std::span(split, rows.end()), origin + 10 * perDay);
    IncidentDetector again = checkpoint;
    again.run(std::span(split, rows.end()), origin + 10 * perDay);
    QCOMPARE(again.incidents().size(), first.incidents().size());
    QCOMPARE(of(again.incidents(), 0)->reports, of(first.incidents(), 0)->reports);
}

void TestIncidents::leavesOutShadows()
{
    // Only AA-1 is hit: it is no incident of its country, area or world.
    const int begin = 20 * perDay + 130;
    IncidentDetector detector(m_regions);
    detector.run(counts(22, 60, {{begin, begin + 20, 12, {4}}}), origin + 22 * perDay);
    QVERIFY(of(detector.incidents(), 0) != nullptr);
    const auto groups = groupIncidents(m_regions, detector.incidents());
    QCOMPARE(groups.size(), std::size_t(1));
    QCOMPARE(groups[0].region, RegionId(4));
    QCOMPARE(groups[0].partOf, -1);
}

void TestIncidents::groupsUnderTheLargest()
{
    const int begin = 20 * perDay + 130;
    IncidentDetector detector(m_regions);
    detector.run(counts(24, 60, {{begin, begin + 20, 8}, {begin + perDay, begin + perDay + 12, 9}}),
                 origin + 24 * perDay);
    const auto groups = groupIncidents(m_regions, detector.incidents());
    QVERIFY(groups.size() >= 8);
    QCOMPARE(groups[0].partOf, -1);
    QVERIFY(groups[0].start > at(begin + perDay - 6)); // newest first
    int tops = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        tops += groups[i].partOf < 0 ? 1 : 0;
        if (groups[i].partOf >= 0) {
            QVERIFY(std::size_t(groups[i].partOf) < i);
            QVERIFY(m_regions.isWithin(groups[i].region, groups[std::size_t(groups[i].partOf)].region));
        }
    }
    QCOMPARE(tops, 2);
}

void TestIncidents::findsFailingMeasurements()
{
    std::vector<MeasurementCount> measurements;
    for (int hour = 0; hour < 120; ++hour) {
        for (const int region : {3, 4, 5}) {
            const bool isDown = region == 4 && hour >= 80 && hour < 90;
            const UtcTime start = bucketEnd(origin, fiveMinutes) + hour * oneHour;
            measurements.push_back(
                {RegionId(std::uint16_t(region)), start, oneHour, 1, isDown ? 0.7 : (hour % 7) * 0.01});
        }
    }
    const UtcTime begin = bucketEnd(origin, fiveMinutes);
    const auto list =
        groupIncidents(m_regions, measurementIncidents(m_regions, measurements, begin + 5 * oneDay));
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list[0].region, RegionId(4));
    QVERIFY(list[0].fromMeasurements);
    QVERIFY(std::abs((list[0].start - (begin + 80 * oneHour)).count()) <= 3600);
    QVERIFY(list[0].end && std::abs((*list[0].end - (begin + 90 * oneHour)).count()) <= 3600);
    QVERIFY(list[0].peakRatio > 5);
    QVERIFY(std::abs(list[0].reports - 7) < 1.5);
    QVERIFY(measurementIncidents(m_regions, {}, begin).empty());
}

QTEST_GUILESS_MAIN(TestIncidents)
#include "test_incidents.moc"
