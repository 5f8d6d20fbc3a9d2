// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/RunningBaseline.h"
#include "tests/support/SmallWorld.h"

#include <QtTest>
#include <boost/random/gamma_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/poisson_distribution.hpp>
#include <cmath>
#include <functional>
#include <vector>

using namespace outagemap;

namespace {

constexpr std::int64_t origin = 17'500 * 288; ///< a Thursday's midnight
constexpr int perDay = 288;
constexpr int firstCountry = 2;

/// The world, an area and `count` countries of as many people; the countries lie at `longitudes`, or all at
/// 0.
RegionDirectory countries(int count, const std::vector<double>& longitudes = {})
{
    std::vector<Region> regions(std::size_t(count + firstCountry));
    for (std::size_t i = 0; i < regions.size(); ++i) {
        const bool isCountry = i >= std::size_t(firstCountry);
        regions[i].code = isCountry ? QStringLiteral("C%1").arg(i) : QStringLiteral("00%1").arg(i + 1);
        regions[i].level = isCountry ? RegionLevel::Country : i == 0 ? RegionLevel::World : RegionLevel::Area;
        if (i > 0)
            regions[i].parent = RegionId(std::uint16_t(isCountry ? 1 : 0));
        regions[i].population = isCountry ? 1'000'000 : 1'000'000 * count;
        if (isCountry && !longitudes.empty())
            regions[i].labelPoint.lon = longitudes[i - std::size_t(firstCountry)];
    }
    return RegionDirectory(std::move(regions), {});
}

/// Feeds a baseline for itself, as nobody would who finds incidents: `times` usual in country (from 0 on) and
/// hour, `hourly` reports of each country, whose hours scatter by `variance` (relative, gamma).
class Feed
{
public:
    Feed(const RegionDirectory& regions, std::vector<double> hourly, double variance)
        : m_regions(regions)
        , m_hourly(std::move(hourly))
        , m_variance(variance)
        , m_baseline(regions)
    {
    }

    using Times = std::function<double(int country, int hour)>;
    void run(int hours, const Times& times)
    {
        for (int hour = m_hour; hour < hours; ++hour) {
            std::vector<double> means;
            for (std::size_t c = 0; c < m_hourly.size(); ++c) {
                double mean = m_hourly[c] * times(int(c), hour);
                if (m_variance > 0)
                    mean *= boost::random::gamma_distribution<double>(1 / m_variance, m_variance)(m_random);
                means.push_back(mean);
            }
            for (int bucket = 0; bucket < 12; ++bucket) {
                const std::int64_t now = origin + hour * 12 + bucket + 1;
                m_baseline.advanceTo(now);
                if (now >= m_gapBegin && now < m_gapEnd)
                    continue;
                for (std::size_t c = 0; c < means.size(); ++c) {
                    const int n = boost::random::poisson_distribution<int, double>(
                        std::max(means[c] / 12, 1e-9))(m_random);
                    for (RegionId id(std::uint16_t(c + std::size_t(firstCountry))); n > 0 && id.isValid();
                         id = m_regions.parent(id))
                        m_baseline.add(id, now, n);
                }
            }
        }
        m_hour = hours;
        m_baseline.advanceTo(origin + hours * 12 + 1);
    }

    /// No data from a bucket after an hour's beginning on, for so many.
    void setGap(int hour, int bucket, int buckets)
    {
        m_gapBegin = origin + hour * 12 + bucket + 1;
        m_gapEnd = m_gapBegin + buckets;
    }

    Expectation world() const { return m_baseline.at(RegionId::world(), origin + m_hour * 12 + 1); }
    Expectation country(int c) const
    {
        return m_baseline.at(RegionId(std::uint16_t(c + firstCountry)), origin + m_hour * 12 + 1);
    }
    const RunningBaseline& baseline() const { return m_baseline; }

private:
    const RegionDirectory& m_regions;
    std::vector<double> m_hourly;
    double m_variance;
    RunningBaseline m_baseline;
    int m_hour = 0;
    std::int64_t m_gapBegin = 0;
    std::int64_t m_gapEnd = 0;
    boost::random::mt19937 m_random{11};
};

double usual(int, int)
{
    return 1;
}

/// Two hours of every day but the first, at ever other times.
bool isTrouble(int hour)
{
    const int day = hour / 24;
    const int from = day * 37 % 22;
    return day > 0 && hour % 24 >= from && hour % 24 < from + 2;
}

#define COMPARE_ABOUT(actual, wanted, share)                                                                 \
    QVERIFY2(std::abs((actual) / (wanted)-1) < (share), qPrintable(QString::number(actual)))

} // namespace

/// RunningBaseline by itself: nobody tells it of incidents.
class TestRunningBaseline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsOffOutagesThatNobodyFound();
    void isNotMovedByAnHourThatNobodyFound();
    void tellsHowFarHoursScatter_data();
    void tellsHowFarHoursScatter();
    void leavesOutagesAndHolidaysOutOfTheSpread();
    void forgetsWhatTheFirstDaysScatter();
    void lendsTheSpreadOfCountriesToSmallOnes();
    void learnsAllOfTheWeek();
    void learnsTheWeekByTheClockOfThePlace_data();
    void learnsTheWeekByTheClockOfThePlace();
    void keepsTheHeightOfAWorldsDay();
    void followsTrends_data();
    void followsTrends();
    void noticesHolidays();
    void takesNoLastingFallForAHoliday();
    void takesNoGapForCalm_data();
    void takesNoGapForCalm();
    void learnsWhatCameLate();
};

void TestRunningBaseline::cutsOffOutagesThatNobodyFound()
{
    const RegionDirectory regions = countries(3);
    Feed feed(regions, {60, 60, 60}, 0.01);
    feed.run(28 * 24, [](int, int hour) { return isTrouble(hour) ? 10.0 : 1.0; });
    // Taken as they are they would raise it by three quarters; cut off at three deviations, which are a half
    // of what is usual, by a twentieth.
    COMPARE_ABOUT(feed.baseline().perDay(RegionId::world()), 180 * 24.0, 0.06);
    COMPARE_ABOUT(feed.baseline().perDay(RegionId(2)), 60 * 24.0, 0.09);
}

void TestRunningBaseline::isNotMovedByAnHourThatNobodyFound()
{
    const RegionDirectory regions = countries(3);
    const int hours = 20 * 24 + 15;
    Feed calm(regions, {60, 60, 60}, 0.01);
    calm.run(hours, usual);
    Feed feed(regions, {60, 60, 60}, 0.01);
    feed.run(hours, [](int, int hour) { return hour == 20 * 24 + 12 ? 20.0 : 1.0; });
    COMPARE_ABOUT(feed.world().mean, calm.world().mean, 0.08);
    COMPARE_ABOUT(feed.country(0).mean, calm.country(0).mean, 0.08);
}

void TestRunningBaseline::tellsHowFarHoursScatter_data()
{
    QTest::addColumn<double>("hourly");
    QTest::addColumn<double>("variance");
    QTest::newRow("little") << 600.0 << 0.004;
    QTest::newRow("some") << 600.0 << 0.02;
    QTest::newRow("much") << 600.0 << 0.1;
    QTest::newRow("of few reports") << 25.0 << 0.1;
}

void TestRunningBaseline::tellsHowFarHoursScatter()
{
    QFETCH(double, hourly);
    QFETCH(double, variance);
    const RegionDirectory regions = countries(1);
    Feed feed(regions, {hourly}, variance);
    feed.run(35 * 24, usual);
    COMPARE_ABOUT(feed.world().variance, variance, 0.3);
    COMPARE_ABOUT(feed.country(0).variance, variance, 0.3);
}

void TestRunningBaseline::leavesOutagesAndHolidaysOutOfTheSpread()
{
    const RegionDirectory regions = countries(1);
    Feed feed(regions, {300}, 0.01);
    feed.run(35 * 24, [](int, int hour) {
        const bool isHoliday = hour / 24 % 12 == 5;
        return isTrouble(hour) ? 2.0 : isHoliday ? 0.6 : 1.0;
    });
    COMPARE_ABOUT(feed.world().variance, 0.01, 0.6);
}

void TestRunningBaseline::forgetsWhatTheFirstDaysScatter()
{
    const RegionDirectory regions = countries(1);
    Feed feed(regions, {2000}, 0);
    // Weekends are not known to be quiet in the first weeks, and scatter by 0.06 until they are.
    feed.run(42 * 24, [](int, int hour) { return hour / 24 % 7 == 2 || hour / 24 % 7 == 3 ? 0.5 : 1.0; });
    QVERIFY2(feed.world().variance < 0.0015, qPrintable(QString::number(feed.world().variance)));
}

void TestRunningBaseline::lendsTheSpreadOfCountriesToSmallOnes()
{
    const RegionDirectory regions = countries(8);
    Feed feed(regions, {200, 200, 200, 200, 200, 200, 4, 4}, 0.05);
    feed.run(35 * 24, usual);
    for (const int small : {6, 7})
        COMPARE_ABOUT(feed.country(small).variance, 0.05, 0.35);
}

void TestRunningBaseline::learnsAllOfTheWeek()
{
    const RegionDirectory regions = countries(1);
    Feed feed(regions, {2000}, 0);
    static constexpr double week[] = {1.0, 1.05, 1.2, 1.1, 0.8, 0.9, 0.95};
    const auto times = [](int, int hour) { return week[hour / 24 % 7]; };
    for (int day = 42; day < 49; ++day) {
        feed.run(day * 24 + 12, times);
        const double wanted = 2000.0 / 12 * week[day % 7];
        COMPARE_ABOUT(feed.world().mean, wanted, 0.03);
        COMPARE_ABOUT(feed.country(0).mean, wanted, 0.04);
    }
}

void TestRunningBaseline::learnsTheWeekByTheClockOfThePlace_data()
{
    QTest::addColumn<double>("longitude");
    QTest::addColumn<int>("clock");
    QTest::newRow("Jakarta") << 106.8 << 7;
    QTest::newRow("Los Angeles") << -118.2 << -8;
    QTest::newRow("Auckland") << 174.8 << 12;
    QTest::newRow("Greenwich") << 0.0 << 0;
}

/// Sundays of half the reports, from midnight to midnight there.
void TestRunningBaseline::learnsTheWeekByTheClockOfThePlace()
{
    QFETCH(double, longitude);
    QFETCH(int, clock);
    const RegionDirectory regions = countries(1, {longitude});
    Feed feed(regions, {2000}, 0);
    const auto times = [clock](int, int hour) { return (hour + clock + 24) / 24 % 7 == 4 ? 0.5 : 1.0; };
    // Before midnight there, after it, at noon, before the next and after it.
    const int midnight = (7 * 7 + 3) * 24 - clock;
    for (const int hour : {-2, 1, 12, 22, 25}) {
        feed.run(midnight + hour, times);
        COMPARE_ABOUT(feed.country(0).mean, 2000.0 / 12 * times(0, midnight + hour), 0.12);
    }
}

/// The world's days pass into one another: that must take nothing from the height of the highest.
void TestRunningBaseline::keepsTheHeightOfAWorldsDay()
{
    const std::vector<int> clocks{-5, 1, 7};
    std::vector<double> longitudes;
    for (const int clock : clocks)
        longitudes.push_back(clock * 15);
    const RegionDirectory regions = countries(3, longitudes);
    RunningBaseline baseline(regions);
    static constexpr int week[] = {20, 20, 22, 20, 20, 18, 20}; // reports in 5 minutes: no chance in it
    constexpr int days = 43;
    double most = 0;
    double least = 0;
    double squares = 0;
    for (int bucket = 1; bucket <= days * perDay; ++bucket) {
        baseline.advanceTo(origin + bucket);
        int all = 0;
        for (std::size_t c = 0; c < clocks.size(); ++c) {
            const int day = (bucket - 1 + (clocks[c] + 24) * 12) / perDay - 1;
            const int reports = week[(day + 7) % 7];
            baseline.add(RegionId(std::uint16_t(firstCountry + int(c))), origin + bucket, reports);
            all += reports;
        }
        for (const int region : {0, 1})
            baseline.add(RegionId(std::uint16_t(region)), origin + bucket, all);
        const double off = baseline.at(RegionId::world(), origin + bucket).mean / all - 1;
        const int day = (bucket - 1) / perDay;
        if (day / 7 != 5)
            continue;
        most += day % 7 == 2 ? off / perDay : 0;
        least += day % 7 == 5 ? off / perDay : 0;
        squares += off * off / (7 * perDay);
    }
    QVERIFY2(std::abs(most) < 0.004, qPrintable(QString::number(most)));
    QVERIFY2(std::abs(least) < 0.004, qPrintable(QString::number(least)));
    QVERIFY2(std::sqrt(squares) < 0.01, qPrintable(QString::number(std::sqrt(squares))));
}

void TestRunningBaseline::followsTrends_data()
{
    QTest::addColumn<double>("aDay");
    QTest::newRow("up") << 0.006;
    QTest::newRow("none") << 0.0;
    QTest::newRow("down") << -0.006;
}

void TestRunningBaseline::followsTrends()
{
    QFETCH(double, aDay);
    const RegionDirectory regions = countries(1);
    Feed feed(regions, {2000}, 0);
    const auto times = [aDay](int, int hour) { return 1 + aDay * hour / 24; };
    for (const int days : {28, 42, 56}) {
        feed.run(days * 24 + 12, times);
        COMPARE_ABOUT(feed.world().mean, 2000.0 / 12 * times(0, days * 24 + 12), 0.012);
    }
}

void TestRunningBaseline::noticesHolidays()
{
    const RegionDirectory regions = countries(3);
    Feed feed(regions, {100, 100, 100}, 0.004);
    constexpr int holiday = 40;
    const auto times = [](int country, int hour) { return country == 0 && hour / 24 == holiday ? 0.7 : 1.0; };
    const double usually = 100.0 / 12;
    feed.run(holiday * 24 + 15, times);
    COMPARE_ABOUT(feed.country(0).mean, 0.7 * usually, 0.07);
    COMPARE_ABOUT(feed.country(1).mean, usually, 0.07);
    COMPARE_ABOUT(feed.world().mean, 2.7 * usually, 0.04);
    const double variance = feed.country(0).variance;
    // It is not known at once that it is over, but soon, and nothing of it stays.
    feed.run(holiday * 24 + 25, times);
    QVERIFY2(feed.country(0).variance > 2 * variance, qPrintable(QString::number(feed.country(0).variance)));
    feed.run(holiday * 24 + 34, times);
    COMPARE_ABOUT(feed.country(0).mean, usually, 0.07);
    COMPARE_ABOUT(feed.baseline().perDay(RegionId(2)), 2400.0, 0.03);
    COMPARE_ABOUT(feed.world().mean, 3 * usually, 0.04);
}

void TestRunningBaseline::takesNoLastingFallForAHoliday()
{
    const RegionDirectory regions = countries(1);
    Feed feed(regions, {100}, 0.004);
    const auto times = [](int, int hour) { return hour / 24 < 40 ? 1.0 : 0.7; };
    for (const int days : {42, 50, 70}) {
        feed.run(days * 24 + 12, times);
        const double off = feed.country(0).mean / (70.0 / 12);
        QVERIFY2(off > 0.6 && off < (days == 42   ? 1.45
                                     : days == 50 ? 1.25
                                                  : 1.06),
                 qPrintable(QString::number(off)));
    }
}

void TestRunningBaseline::takesNoGapForCalm_data()
{
    QTest::addColumn<int>("bucket");
    QTest::addColumn<int>("buckets");
    QTest::newRow("half an hour") << 3 << 6;
    QTest::newRow("the edges of two hours") << 5 << 14;
    QTest::newRow("five hours and two edges") << 8 << 67;
}

/// Data that is missing says neither that it is a holiday nor that less is usual.
void TestRunningBaseline::takesNoGapForCalm()
{
    QFETCH(int, bucket);
    QFETCH(int, buckets);
    const RegionDirectory regions = countries(3);
    Feed feed(regions, {200, 200, 200}, 0.002);
    constexpr int hour = 40 * 24 + 10;
    feed.setGap(hour, bucket, buckets);
    for (const int later : {2, 3, 5, 9}) {
        feed.run(hour + (bucket + buckets) / 12 + later, usual);
        COMPARE_ABOUT(feed.world().mean, 600.0 / 12, 0.03);
        for (int country = 0; country < 3; ++country)
            COMPARE_ABOUT(feed.country(country).mean, 200.0 / 12, 0.06);
    }
    feed.run(hour + 30, usual);
    COMPARE_ABOUT(feed.world().mean, 600.0 / 12, 0.025);
}

/// A feed that was down and makes up for it has no gap.
void TestRunningBaseline::learnsWhatCameLate()
{
    const RegionDirectory regions = countries(1);
    RunningBaseline late(regions);
    RunningBaseline onTime(regions);
    const auto tell = [](RunningBaseline& baseline, int bucket) {
        // Every day a little more than the day before.
        for (const int region : {0, 1, 2})
            baseline.add(RegionId(std::uint16_t(region)), origin + bucket, 50 + (bucket - 1) / perDay);
    };
    constexpr int silent = 3 * perDay + 12 * 12; // for half an hour
    for (int bucket = 1; bucket <= 5 * perDay; ++bucket) {
        for (RunningBaseline* baseline : {&late, &onTime})
            baseline->advanceTo(origin + bucket);
        tell(onTime, bucket);
        const bool isSilent = bucket >= silent && bucket < silent + 6;
        for (int missed = silent; bucket == silent + 6 && missed < bucket; ++missed)
            tell(late, missed);
        if (!isSilent)
            tell(late, bucket);
    }
    QCOMPARE(late.perDay(RegionId::world()), onTime.perDay(RegionId::world()));
}

QTEST_GUILESS_MAIN(TestRunningBaseline)
#include "test_running_baseline.moc"
