// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/Evidence.h"
#include "core/intensity/Intensity.h"
#include "tests/support/SmallWorld.h"

#include <QtTest>
#include <cmath>
#include <random>

using namespace outagemap;

namespace {

constexpr UtcTime noon{1'493'856'000}; // 2017-05-04T00:00:00Z

/// `days` of Poisson counts before `noon`, in the three leaves, with an outage of the last day's
/// hours 20..22.
std::vector<HourlyCount> history(int days, double rate, bool withOutage, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::vector<HourlyCount> counts;
    const std::int64_t last = bucketOf(noon, oneHour);
    for (std::int64_t hour = last - days * 24 + 1; hour <= last; ++hour) {
        const auto ofDay = int((hour - 1) % 24);
        // Twice as many by day as by night.
        const double shape = ofDay >= 8 && ofDay < 20 ? 4.0 / 3 : 2.0 / 3;
        const bool isOutage = withOutage && hour > last - 24 && ofDay >= 20 && ofDay < 22;
        for (const int region : {3, 4, 5}) {
            const double mean = rate * shape * (isOutage ? 30 : 1);
            counts.push_back({hour, RegionId(std::uint16_t(region)),
                              double(std::poisson_distribution<int>(mean)(random))});
        }
    }
    return counts;
}

} // namespace

class TestIntensity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countEvidenceIsRight_data();
    void countEvidenceIsRight();
    void failureEvidenceIsRight();
    void adjustsLikeR();
    void learnsTheHoursOfTheDay();
    void isNotRaisedByAPastOutage();
    void sumsUp();
    void findsAnOutageAndLeavesQuietAlone();
    void saysTooLittleData();
    void classifiesAvailability();
    void raisesFewFalseAlarms();
    void namesMeasures();
};

void TestIntensity::countEvidenceIsRight_data()
{
    // Figures of scipy.stats: poisson.sf(n - 1, mean), nbinom.sf(n - 1, mean / (d - 1), 1 / d).
    QTest::addColumn<double>("n");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("dispersion");
    QTest::addColumn<double>("p");
    QTest::newRow("none") << 0.0 << 3.0 << 1.0 << 1.0;
    QTest::newRow("poisson 1 of 1") << 1.0 << 1.0 << 1.0 << 1 - std::exp(-1.0);
    QTest::newRow("poisson 3 of 1") << 3.0 << 1.0 << 1.0 << 1 - 2.5 * std::exp(-1.0);
    // Negative binomial with size 1 is geometric: P(X >= n) = (1 - p)^n, p = 1 / d.
    QTest::newRow("geometric") << 5.0 << 2.0 << 3.0 << std::pow(2.0 / 3, 5);
}

void TestIntensity::countEvidenceIsRight()
{
    QFETCH(double, n);
    QFETCH(double, mean);
    QFETCH(double, dispersion);
    QFETCH(double, p);
    QVERIFY(std::abs(countEvidence(n, mean, dispersion) - p) < 1e-12);
}

void TestIntensity::failureEvidenceIsRight()
{
    // Beta-binomial with a = 1, b = 19: P(X >= 1 of 1) = 1/20; P(X >= 2 of 2) = 1/20 * 2/21.
    QVERIFY(std::abs(failureEvidence(1, 1, 19) - 0.05) < 1e-12);
    QVERIFY(std::abs(failureEvidence(2, 2, 19) - 2.0 / 420) < 1e-12);
    QCOMPARE(failureEvidence(0, 10, 19), 1.0);
}

void TestIntensity::adjustsLikeR()
{
    // p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), "BH") is 0.05 for all; and a mixed example.
    for (const double p : adjustedForMany(std::vector{0.01, 0.02, 0.03, 0.04, 0.05}))
        QVERIFY(std::abs(p - 0.05) < 1e-12);
    const auto mixed = adjustedForMany(std::vector{0.001, 0.5, 0.01});
    QVERIFY(std::abs(mixed[0] - 0.003) < 1e-12);
    QVERIFY(std::abs(mixed[1] - 0.5) < 1e-12);
    QVERIFY(std::abs(mixed[2] - 0.015) < 1e-12);
}

void TestIntensity::learnsTheHoursOfTheDay()
{
    const RegionDirectory regions = test::smallWorld();
    const TimeRange window = TimeRange::endingAt(noon + 13 * oneHour, oneHour);
    const Baseline baseline(regions, Baseline::historyFor(window), history(28, 50, false));
    QCOMPARE(baseline.days(), 28.0);
    const double day = baseline.expected(RegionId(3), window);
    const double night = baseline.expected(RegionId(3), TimeRange::endingAt(noon + 4 * oneHour, oneHour));
    QVERIFY2(std::abs(day - 50 * 4.0 / 3) < 6, qPrintable(QString::number(day)));
    QVERIFY2(std::abs(night - 50 * 2.0 / 3) < 5, qPrintable(QString::number(night)));
    QVERIFY(std::abs(baseline.expected(RegionId(3),
                                       TimeRange::endingAt(noon + 13 * oneHour, std::chrono::seconds(900))) -
                     day / 4) < 1e-6);
    QVERIFY(baseline.dispersion(RegionId(3)) < 1.4);
    QCOMPARE(Baseline::historyFor(window).end, noon);
}

void TestIntensity::isNotRaisedByAPastOutage()
{
    const RegionDirectory regions = test::smallWorld();
    const TimeRange window = TimeRange::endingAt(noon + 21 * oneHour, oneHour);
    const TimeRange past = Baseline::historyFor(window);
    const double calm = Baseline(regions, past, history(14, 20, false)).expected(RegionId(0), window);
    const double after = Baseline(regions, past, history(14, 20, true)).expected(RegionId(0), window);
    QVERIFY2(after < 1.1 * calm, qPrintable(QStringLiteral("%1 to %2").arg(calm).arg(after)));
}

void TestIntensity::sumsUp()
{
    const RegionDirectory regions = test::smallWorld();
    const TimeRange window = TimeRange::endingAt(noon + oneHour, oneHour);
    const Baseline baseline(regions, Baseline::historyFor(window), history(14, 5, false));
    const auto all = baseline.expectedAll(window);
    QVERIFY(std::abs(all[0] - all[3] - all[4] - all[5]) < 1e-9);
    QVERIFY(std::abs(all[2] - all[4] - all[5]) < 1e-9);
    QVERIFY(std::abs(baseline.expected(RegionId(2), window) - all[2]) < 1e-9);
    const IntensityMap map =
        computeIntensity(regions, *ServiceId::fromSlug("s"), window,
                         std::vector<RegionCount>{{RegionId(4), 3}, {RegionId(2), 1}}, baseline);
    QCOMPARE(map[RegionId(2)].reports, 4.0);
    QCOMPARE(map[RegionId(0)].reports, 4.0);
}

void TestIntensity::findsAnOutageAndLeavesQuietAlone()
{
    const RegionDirectory regions = test::smallWorld();
    const TimeRange window = TimeRange::endingAt(noon + oneHour, oneHour);
    const Baseline baseline(regions, Baseline::historyFor(window), history(14, 6, false));
    const IntensityMap map = computeIntensity(
        regions, *ServiceId::fromSlug("s"), window,
        std::vector<RegionCount>{{RegionId(4), 200}, {RegionId(5), 4}, {RegionId(3), 5}}, baseline);
    QCOMPARE(int(*map[RegionId(4)].classFor(Measure::TimesUsual)), 4);
    QCOMPARE(int(*map[RegionId(5)].classFor(Measure::TimesUsual)), 0);
    QCOMPARE(int(*map[RegionId(3)].classFor(Measure::TimesUsual)), 0);
    QVERIFY(map.shrinkage >= 1 && map.shrinkage <= 20);
    const RegionIntensity& row = map[RegionId(4)];
    QVERIFY(std::abs(*row.ratio - (200 + map.shrinkage) / (row.expected + map.shrinkage)) < 1e-9);
    QVERIFY(*row.pValue < 1e-20);
}

void TestIntensity::saysTooLittleData()
{
    const RegionDirectory regions = test::smallWorld();
    const TimeRange window = TimeRange::endingAt(noon + oneHour, oneHour);
    const Baseline none(regions);
    const IntensityMap empty = computeIntensity(regions, *ServiceId::fromSlug("s"), window, {}, none);
    QVERIFY(!empty[RegionId(3)].classFor(Measure::TimesUsual));
    const Baseline rare(regions, Baseline::historyFor(window), history(14, 0.02, false));
    const IntensityMap map = computeIntensity(regions, *ServiceId::fromSlug("s"), window,
                                              std::vector<RegionCount>{{RegionId(4), 1}}, rare);
    QVERIFY(!map[RegionId(4)].classFor(Measure::TimesUsual)); // one report is no outage
    QVERIFY(!map[RegionId(3)].classFor(Measure::TimesUsual));
}

void TestIntensity::classifiesAvailability()
{
    const RegionDirectory regions = test::smallWorld();
    const TimeRange window = TimeRange::endingAt(noon, oneHour);
    const auto classOf = [&](double tested, double failed, double availabilities) {
        const IntensityMap map = computeIntensity(
            regions, *ServiceId::fromSlug("s"), window,
            std::vector<RegionCount>{{RegionId(4), 0, tested, failed, availabilities}}, Baseline(regions));
        return int(map[RegionId(4)].classFor(Measure::FailingShare).value_or(99));
    };
    QVERIFY(classOf(1, 1, 0) >= 1);
    QCOMPARE(classOf(6, 6, 0), 4);
    QVERIFY(classOf(1, 0.6, 1) >= 2);
    QCOMPARE(classOf(1, 0.02, 1), 0);
    QCOMPARE(classOf(120, 90, 0), 3);
    QCOMPARE(classOf(0, 0, 0), 99);
}

void TestIntensity::raisesFewFalseAlarms()
{
    const RegionDirectory regions = test::smallWorld();
    const TimeRange past = Baseline::historyFor(TimeRange::endingAt(noon + oneHour, oneHour));
    const Baseline baseline(regions, past, history(28, 3, false));
    std::mt19937 random(5);
    int alarms = 0;
    constexpr int trials = 3000;
    for (int i = 0; i < trials; ++i) {
        std::vector<RegionCount> counts;
        for (const int region : {3, 4, 5})
            counts.push_back({RegionId(std::uint16_t(region)),
                              double(std::poisson_distribution<int>(3 * 4.0 / 3)(random))});
        const IntensityMap map =
            computeIntensity(regions, *ServiceId::fromSlug("s"),
                             TimeRange::endingAt(noon + 13 * oneHour, oneHour), counts, baseline);
        for (const int region : {3, 4, 5})
            alarms +=
                map[RegionId(std::uint16_t(region))].classFor(Measure::TimesUsual).value_or(0) > 1 ? 1 : 0;
    }
    QVERIFY2(alarms <= 3 * trials / 500, qPrintable(QString::number(alarms)));
}

void TestIntensity::namesMeasures()
{
    for (const Measure measure :
         {Measure::TimesUsual, Measure::PerMillion, Measure::Reports, Measure::FailingShare})
        QCOMPARE(*measureFromName(measureName(measure)), measure);
    QVERIFY(measureFromName(u"x").error().message.contains(QStringLiteral("times-usual")));
}

QTEST_GUILESS_MAIN(TestIntensity)
#include "test_intensity.moc"
