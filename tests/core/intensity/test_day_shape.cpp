// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/DayShape.h"

#include <QtTest>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/poisson_distribution.hpp>
#include <cmath>
#include <functional>
#include <numbers>
#include <numeric>

using namespace outagemap;

namespace {

using Curve = std::function<double(int hour)>;

/// One wave of a day, its height relative to the mean.
double wave(int hour, int times, double height)
{
    return height * std::cos(2 * std::numbers::pi * times * (hour - 15) / 24);
}

HoursOfDay sharesOf(const Curve& curve)
{
    HoursOfDay day;
    for (int h = 0; h < 24; ++h)
        day[std::size_t(h)] = float(curve(h));
    const float sum = std::accumulate(day.begin(), day.end(), 0.0F);
    for (float& share : day)
        share /= sum;
    return day;
}

double squaredOff(const HoursOfDay& a, const HoursOfDay& b)
{
    double sum = 0;
    for (std::size_t h = 0; h < a.size(); ++h)
        sum += double(a[h] - b[h]) * double(a[h] - b[h]);
    return sum;
}

} // namespace

class TestDayShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThatAroundWhenAllIsChance();
    void isItsOwnWhenItIsKnown();
    void isNearerToTheTruthThanWhatWasCounted_data();
    void isNearerToTheTruthThanWhatWasCounted();
    void keepsWhatIsSharp();
    void isNeverNegative();
};

void TestDayShape::isThatAroundWhenAllIsChance()
{
    const HoursOfDay around = sharesOf([](int h) { return 1 + wave(h, 1, 0.5); });
    const HoursOfDay own = sharesOf([](int h) { return 1 + wave(h, 1, 0.4) + (h == 3 ? 0.3 : 0); });
    const DayShape shape = shapeOfDay(own, around, 1 / 20.0);
    QCOMPARE(shape.parameters, 0.0);
    QVERIFY(squaredOff(shape.shares, around) < 1e-12);
}

void TestDayShape::isItsOwnWhenItIsKnown()
{
    const HoursOfDay around = sharesOf([](int h) { return 1 + wave(h, 1, 0.5); });
    const HoursOfDay own = sharesOf([](int h) { return 1 + wave(h, 2, 0.4) + (h == 3 ? 2 : 0); });
    const DayShape shape = shapeOfDay(own, around, 1e-9);
    QVERIFY(shape.parameters > 22.9 && shape.parameters <= 23);
    QVERIFY(squaredOff(shape.shares, own) < 1e-10);
    QVERIFY(std::abs(std::accumulate(shape.shares.begin(), shape.shares.end(), 0.0F) - 1) < 1e-5F);
}

void TestDayShape::isNearerToTheTruthThanWhatWasCounted_data()
{
    QTest::addColumn<double>("reports");
    QTest::addColumn<double>("mostOfError"); ///< of the raw shares' squared error
    QTest::newRow("few") << 100.0 << 0.4;
    QTest::newRow("some") << 1000.0 << 0.4;
    QTest::newRow("many") << 30'000.0 << 0.4;
}

/// A day of two waves beside one of one: five of 23 numbers are to be known.
void TestDayShape::isNearerToTheTruthThanWhatWasCounted()
{
    QFETCH(double, reports);
    QFETCH(double, mostOfError);
    const HoursOfDay around = sharesOf([](int h) { return 1 + wave(h, 1, 0.5); });
    const HoursOfDay truth = sharesOf([](int h) { return 1 + wave(h + 2, 1, 0.5) + wave(h, 2, 0.15); });
    boost::random::mt19937 random(3);
    double raw = 0;
    double shaped = 0;
    for (int trial = 0; trial < 200; ++trial) {
        const HoursOfDay own = sharesOf([&](int h) {
            return boost::random::poisson_distribution<int, double>(reports *
                                                                    double(truth[std::size_t(h)]))(random);
        });
        raw += squaredOff(own, truth);
        shaped += squaredOff(shapeOfDay(own, around, 1 / reports).shares, truth);
    }
    QVERIFY2(shaped < mostOfError * raw, qPrintable(QString::number(shaped / raw)));
}

/// A flood of messages at the same hour every day is of no wave.
void TestDayShape::keepsWhatIsSharp()
{
    const HoursOfDay flat = sharesOf([](int) { return 1.0; });
    const HoursOfDay own = sharesOf([](int h) { return h == 9 ? 6.0 : 1.0; });
    const DayShape shape = shapeOfDay(own, flat, 1 / 5000.0);
    QVERIFY2(std::abs(shape.shares[9] / own[9] - 1) < 0.05F,
             qPrintable(QString::number(double(shape.shares[9]))));
    QVERIFY(std::abs(shape.shares[14] / own[14] - 1) < 0.1F);
}

void TestDayShape::isNeverNegative()
{
    HoursOfDay own{};
    own[5] = 1;
    HoursOfDay around{};
    around[17] = 1;
    for (const double chance : {1e-9, 1e-3, 1.0, 1e9}) {
        for (const float share : shapeOfDay(own, around, chance).shares)
            QVERIFY(share > 0 && share < 1.5F);
    }
}

QTEST_GUILESS_MAIN(TestDayShape)
#include "test_day_shape.moc"
