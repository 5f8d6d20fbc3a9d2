// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intensity/CombinedEvidence.h"
#include "core/intensity/ElevationTest.h"
#include "core/intensity/Evidence.h"
#include "core/intensity/Intensity.h"
#include "tests/support/Farrington.h"
#include "tests/support/SmallWorld.h"

#include <QtTest>
#include <array>
#include <boost/random/gamma_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/poisson_distribution.hpp>
#include <cmath>

using namespace outagemap;

namespace {

bool isNear(double a, double b, double relative = 1e-9)
{
    return std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b)) + 1e-300;
}

} // namespace

#define VERIFY_NEAR(a, b, relative)                                                                          \
    QVERIFY2(isNear(a, b, relative),                                                                         \
             qPrintable(QStringLiteral("%1 instead of %2").arg(a, 0, 'g', 15).arg(b, 0, 'g', 15)))

// Statistical functions against figures of R 4.2.2 (the call is beside each) and of its package
// surveillance 1.20.3.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countTails_data();
    void countTails();
    void failureTails();
    void adjusts();
    void combines();
    void intervals_data();
    void intervals();
    void elevation_data();
    void elevation();
    void elevationBoundsTheTail();
    void course_data();
    void course();
    void mixture_data();
    void mixture();
    void mixtureIsRarelyHigh();
    void onsetOfAStep_data();
    void onsetOfAStep();
    void onsetOfARamp();
    void offset();
    void farringtonAsInR_data();
    void farringtonAsInR();
    void noticesWeigh();
    void sourcesAreWeighedTogether();
};

void TestEvidence::countTails_data()
{
    QTest::addColumn<double>("n");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("dispersion");
    QTest::addColumn<double>("p");
    QTest::newRow("ppois(6, 2.5, lower = F)") << 7.0 << 2.5 << 1.0 << 1.41873119909e-02;
    QTest::newRow("pnbinom(16, size = 6 / 0.8, prob = 1 / 1.8, lower = F)")
        << 17.0 << 6.0 << 1.8 << 5.85266551864e-03;
    QTest::newRow("ppois(149, 100, lower = F)") << 150.0 << 100.0 << 1.0 << 1.88421046604e-06;
    QTest::newRow("pnbinom(29, size = 10, mu = 12, lower = F)") << 30.0 << 12.0 << 2.2 << 3.30526580128e-03;
    QTest::newRow("ppois(29, 12, lower = F)") << 30.0 << 12.0 << 1.0 << 8.87013879914e-06;
    QTest::newRow("pnbinom(4, size = 4, mu = 0.05, lower = F)") << 5.0 << 0.05 << 1.0125 << 1.55701708884e-08;
}

void TestEvidence::countTails()
{
    QFETCH(double, n);
    QFETCH(double, mean);
    QFETCH(double, dispersion);
    QFETCH(double, p);
    VERIFY_NEAR(countEvidence(n, mean, dispersion), p, 1e-9);
}

void TestEvidence::failureTails()
{
    // integrate(function(x) dbeta(x, 1, b) * pbinom(f - 1, t, x, lower = F), 0, 1)
    VERIFY_NEAR(failureEvidence(3, 10, 20), 2.95566502463e-02, 1e-9);
    VERIFY_NEAR(failureEvidence(12, 20, 20), 2.25475753841e-05, 1e-9);
}

void TestEvidence::adjusts()
{
    // p.adjust(c(.00031, .8, .04, .012, .0005, .51, .049, .2), "BH")
    const auto adjusted = adjustedForMany(std::array{0.00031, 0.8, 0.04, 0.012, 0.0005, 0.51, 0.049, 0.2});
    const std::array expected{0.002, 0.8, 0.0784, 0.032, 0.002, 0.582857142857, 0.0784, 0.266666666667};
    for (std::size_t i = 0; i < expected.size(); ++i)
        VERIFY_NEAR(adjusted[i], expected[i], 1e-9);
}

void TestEvidence::combines()
{
    // pcauchy(sum(w * tan((0.5 - p) * pi)) / sum(w), lower.tail = F)
    const std::array one{1.0, 1.0, 1.0};
    const auto combine2 = [&](std::vector<double> p) {
        return cauchyCombination(p, std::span(one).first(p.size()));
    };
    VERIFY_NEAR(combine2({1e-4, 0.99}), 0.000202019510234, 1e-9);
    VERIFY_NEAR(combine2({0.01, 0.2, 0.5}), 0.028687703876189, 1e-9);
    VERIFY_NEAR(combine2({1e-3, 1e-3}), 0.001, 1e-9);
    VERIFY_NEAR(cauchyCombination(std::array{0.04, 0.3}, std::array{3.0, 1.0}), 0.051568254004386, 1e-9);
    // A source that saw nothing halves the evidence of another, no more.
    QVERIFY(combine2({1e-12, 1.0}) < 3e-12);
    QVERIFY(combine2({1e-320, 0.5}) > 0);
    QCOMPARE(cauchyCombination({}, {}), 1.0);
}

void TestEvidence::intervals_data()
{
    QTest::addColumn<double>("n");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("dispersion");
    QTest::addColumn<double>("level");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("qgamma(c(.025, .975), 23, 5)")
        << 20.0 << 2.0 << 3.0 << 1.0 << 0.95 << 2.91600540741 << 6.66165287743;
    QTest::newRow("qgamma(c(.025, .975), 23 / 2, 5 / 2)")
        << 20.0 << 2.0 << 3.0 << 2.0 << 0.95 << 2.33771038449 << 7.61512545007;
    QTest::newRow("qgamma(c(.05, .95), 2.4, 2.1)")
        << 0.4 << 0.1 << 2.0 << 1.0 << 0.9 << 0.25085431575 << 2.56179786133;
}

void TestEvidence::intervals()
{
    QFETCH(double, n);
    QFETCH(double, b);
    QFETCH(double, a);
    QFETCH(double, dispersion);
    QFETCH(double, level);
    QFETCH(double, low);
    QFETCH(double, high);
    const RatioInterval interval = ratioInterval(n, b, a, dispersion, level);
    VERIFY_NEAR(interval.low, low, 1e-9);
    VERIFY_NEAR(interval.high, high, 1e-9);
    QVERIFY(interval.low < (n + a) / (b + a) && (n + a) / (b + a) < interval.high);
}

void TestEvidence::elevation_data()
{
    QTest::addColumn<double>("n");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("d");
    QTest::addColumn<double>("v");
    QTest::addColumn<double>("evidence");
    // (dnbinom(n, size = 1 / v, mu = n, log = T) - dnbinom(n, size = 1 / v, mu = b, log = T)) / d
    QTest::newRow("poisson") << 30.0 << 12.0 << 1.0 << 0.0 << 9.48872195622;
    QTest::newRow("varied") << 30.0 << 12.0 << 1.0 << 0.1 << 3.57524192600;
    QTest::newRow("dispersed, too") << 30.0 << 12.0 << 1.5 << 0.1 << 2.38349461733;
    QTest::newRow("rare") << 5.0 << 0.05 << 1.0 << 0.25 << 15.83928166398;
    QTest::newRow("many") << 500.0 << 300.0 << 1.0 << 0.01 << 12.13374701810;
    QTest::newRow("as usual") << 10.0 << 12.0 << 1.0 << 0.1 << 0.0;
}

void TestEvidence::elevation()
{
    QFETCH(double, n);
    QFETCH(double, b);
    QFETCH(double, d);
    QFETCH(double, v);
    QFETCH(double, evidence);
    if (evidence == 0)
        QCOMPARE(elevationEvidence(n, b, d, v), 0.0);
    else
        VERIFY_NEAR(elevationEvidence(n, b, d, v), evidence, 1e-9);
}

void TestEvidence::elevationBoundsTheTail()
{
    for (const double b : {0.01, 0.3, 4.0, 50.0, 900.0}) {
        for (const double v : {0.0, 0.01, 0.3}) {
            for (const double times : {1.3, 2.0, 7.0}) {
                const double n = std::ceil(b * times) + 1;
                const double p = countEvidence(n, b, 1 + v * b);
                QVERIFY2(p <= std::exp(-elevationEvidence(n, b, 1, v)) * (1 + 1e-9),
                         qPrintable(QString::number(b)));
            }
        }
    }
}

void TestEvidence::course_data()
{
    QTest::addColumn<double>("logRatios");
    QTest::addColumn<double>("n");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("excess");
    QTest::addColumn<double>("d");
    QTest::addColumn<double>("v");
    QTest::addColumn<double>("evidence");
    // R: k <- 1 / v; f <- function(m) log(integrate(function(g) sapply(g, function(x)
    // exp(sum(dpois(n, m * x, log = T)))) * dgamma(g, k, k), 0, Inf)$value); (f(r * b) - f(b)) / d, for
    // n <- c(5, 9, 4), b <- c(3, 3, 3), r <- c(2, 1.5, 1.2) and
    // n <- c(30, 25, 28, 22), b <- c(20, 20.5, 21, 21.5), r <- 1 + 2^-(0:3 / 2)
    QTest::newRow("few") << 7.8442081029 << 18.0 << 9.0 << 5.1 << 1.0 << 0.1 << 1.1865679857;
    QTest::newRow("few, dispersed") << 7.8442081029 << 18.0 << 9.0 << 5.1 << 1.5 << 0.1 << 0.7910453238;
    QTest::newRow("many") << 52.1775704258 << 105.0 << 83.0 << 52.5970869121 << 1.0 << 0.01 << 0.3869988923;
}

void TestEvidence::course()
{
    QFETCH(double, logRatios);
    QFETCH(double, n);
    QFETCH(double, b);
    QFETCH(double, excess);
    QFETCH(double, d);
    QFETCH(double, v);
    QFETCH(double, evidence);
    const double found = courseEvidence(logRatios, n, b, excess, d, v);
    QVERIFY2(std::abs(found - evidence) < 1e-6, qPrintable(QString::number(found, 'g', 10)));
}

void TestEvidence::mixture_data()
{
    QTest::addColumn<double>("n");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("d");
    QTest::addColumn<double>("v");
    QTest::addColumn<double>("evidence");
    // R: r <- c(1.25, 1.5, 2, 3.5, 8, 40); w <- c(1, 3, 1.5, 1.2, 1, 1) / 8.7; k <- 1 / v
    // log(sum(w * exp((dnbinom(n, size = k, mu = r * b, log = T) - dnbinom(n, size = k, mu = b, log = T)) /
    // d)))
    QTest::newRow("varied") << 30.0 << 12.0 << 1.0 << 0.1 << 2.585848342598;
    QTest::newRow("dispersed, too") << 30.0 << 12.0 << 1.5 << 0.1 << 1.618762628150;
    QTest::newRow("rare") << 5.0 << 0.05 << 1.0 << 0.25 << 12.749077221389;
    QTest::newRow("many") << 500.0 << 300.0 << 1.0 << 0.01 << 10.799355116740;
    QTest::newRow("a little more") << 140.0 << 100.0 << 1.0 << 0.004 << 3.834610441566;
}

void TestEvidence::mixture()
{
    QFETCH(double, n);
    QFETCH(double, b);
    QFETCH(double, d);
    QFETCH(double, v);
    QFETCH(double, evidence);
    // Rises that are less likely than none are left out: it may be that much less, never more.
    const double found = mixtureEvidence(n, b, d, v);
    QVERIFY2(found <= evidence + 1e-9 && found > evidence - 0.02,
             qPrintable(QString::number(found, 'g', 12)));
}

void TestEvidence::mixtureIsRarelyHigh()
{
    // Markov's inequality: of counts as usual at most exp(-e) have an evidence above e.
    boost::random::mt19937 random(11);
    constexpr double v = 0.02;
    for (const double b : {0.5, 8.0, 120.0}) {
        constexpr int tries = 20'000;
        std::array<int, 3> above{};
        for (int i = 0; i < tries; ++i) {
            const double mean = b * boost::random::gamma_distribution<double>(1 / v, v)(random);
            const double n = boost::random::poisson_distribution<int, double>(mean)(random);
            for (int e = 0; e < 3; ++e)
                above[std::size_t(e)] += mixtureEvidence(n, b, 1, v) > e + 1 ? 1 : 0;
        }
        for (int e = 0; e < 3; ++e)
            QVERIFY2(above[std::size_t(e)] <= tries * std::exp(-e - 1.0),
                     qPrintable(QStringLiteral("%1 %2").arg(b).arg(above[std::size_t(e)])));
        QVERIFY(above[0] > 0 || b < 1);
    }
}

void TestEvidence::onsetOfAStep_data()
{
    QTest::addColumn<double>("at");
    QTest::addColumn<double>("ratio");
    for (const double at : {4.0, 6.5, 9.2})
        QTest::addRow("from %.1f", at) << at << 8.0;
    QTest::newRow("twice") << 7.3 << 2.0;
}

void TestEvidence::onsetOfAStep()
{
    QFETCH(double, at);
    QFETCH(double, ratio);
    std::vector<float> expected(18, 40.0F);
    std::vector<float> counts;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double part = std::clamp(double(i) + 1 - at, 0.0, 1.0);
        counts.push_back(float(40 * (1 + part * (ratio - 1))));
    }
    const Onset onset = onsetOf(counts, expected);
    QVERIFY2(std::abs(onset.at - at) < 0.15, qPrintable(QString::number(onset.at)));
    QVERIFY(std::abs(onset.ratio / ratio - 1) < 0.05);
    QVERIFY(!onset.isRamp);
}

void TestEvidence::onsetOfARamp()
{
    std::vector<float> expected(16, 40.0F);
    std::vector<float> counts;
    for (std::size_t i = 0; i < expected.size(); ++i)
        counts.push_back(float(40 + std::max(0.0, double(i) + 0.5 - 6) * 30));
    const Onset onset = onsetOf(counts, expected);
    QVERIFY(onset.isRamp);
    QVERIFY2(std::abs(onset.at - 6) < 0.5, qPrintable(QString::number(onset.at)));
}

void TestEvidence::offset()
{
    const std::vector<float> expected(12, 10.0F);
    // Sixteen times usual, a dip that is not the end, then down: the cut is at four times.
    const std::vector<float> counts{160, 170, 30, 150, 160, 90, 60, 30, 20, 10, 12, 9};
    const double end = offsetOf(counts, expected, 16);
    QVERIFY2(end >= 7 && end <= 7.6, qPrintable(QString::number(end)));
    QCOMPARE(offsetOf(std::span(counts).first(5), std::span(expected).first(5), 16), 5.0);
}

void TestEvidence::farringtonAsInR_data()
{
    // farringtonFlexible(sts(observed = y, frequency = 24), control = list(range = 150:170, b = 4, w = 3,
    //   noPeriods = …, pastWeeksNotIncluded = 10, pThresholdTrend = 1, thresholdMethod = "nbPlugin",
    //   weightsThreshold = 2.58, trend = TRUE, reweight = TRUE, limit54 = c(0, 4)))
    QTest::addColumn<int>("noPeriods");
    QTest::addColumn<int>("at");
    QTest::addColumn<double>("mu");
    QTest::addColumn<double>("phi");
    QTest::addColumn<double>("p");
    QTest::newRow("one period, 150") << 1 << 150 << 38.139163935 << 2.649992831 << 6.5742046e-01;
    QTest::newRow("one period, 155") << 1 << 155 << 15.384522463 << 14.407858958 << 3.1566725e-05;
    QTest::newRow("one period, 163") << 1 << 163 << 14.420594228 << 2.263994511 << 8.0117947e-01;
    QTest::newRow("five periods, 150") << 5 << 150 << 27.32919620 << 6.407450953 << 2.7943977e-01;
    QTest::newRow("five periods, 155") << 5 << 155 << 25.54213502 << 6.336710928 << 7.2067429e-08;
    QTest::newRow("five periods, 165") << 5 << 165 << 19.12419452 << 3.008345774 << 7.5778753e-01;
    QTest::newRow("five periods, 170") << 5 << 170 << 31.39384822 << 3.617119435 << 6.4897857e-01;
}

void TestEvidence::farringtonAsInR()
{
    QFETCH(int, noPeriods);
    QFETCH(int, at);
    QFETCH(double, mu);
    QFETCH(double, phi);
    QFETCH(double, p);
    // rnbinom(170, size = 12, mu = …) with set.seed(7), and two outages.
    static const std::vector<float> y{
        31, 40, 28, 34, 73,  42, 27, 41, 28, 26,  38, 19, 15, 18, 10, 12, 13, 15, 5,  14, 15, 17, 15, 12, 14,
        36, 28, 36, 44, 48,  38, 23, 50, 30, 26,  28, 21, 12, 11, 16, 13, 10, 11, 14, 17, 10, 10, 18, 22, 16,
        42, 28, 20, 33, 48,  21, 30, 34, 27, 114, 96, 90, 84, 10, 7,  9,  10, 12, 23, 22, 15, 25, 24, 10, 15,
        31, 44, 33, 35, 25,  22, 24, 13, 35, 22,  23, 14, 8,  16, 18, 18, 9,  5,  17, 18, 12, 18, 14, 33, 24,
        26, 30, 24, 25, 41,  16, 17, 13, 29, 15,  17, 12, 7,  9,  11, 25, 10, 18, 27, 19, 19, 38, 32, 36, 41,
        50, 28, 34, 52, 3,   36, 18, 19, 29, 14,  18, 11, 13, 17, 6,  17, 17, 14, 28, 24, 31, 33, 20, 45, 34,
        42, 38, 58, 14, 150, 27, 27, 8,  18, 14,  13, 9,  10, 14, 14, 26, 17, 22, 27, 27};
    QCOMPARE(y.size(), std::size_t(170));
    test::FarringtonOptions options;
    options.frequency = 24;
    options.b = 4;
    options.noPeriods = noPeriods;
    options.pastNotIncluded = 10;
    const auto fit = test::farrington(y, std::size_t(at - 1), options);
    QVERIFY(fit);
    // R stops its iterations at a change of 1e-8 of the deviance.
    VERIFY_NEAR(fit->mu, mu, 1e-5);
    VERIFY_NEAR(fit->phi, phi, 1e-4);
    VERIFY_NEAR(fit->pValue, p, 1e-3);
}

void TestEvidence::noticesWeigh()
{
    const RegionDirectory regions = test::smallWorld();
    const TimeRange window{UtcTime(10'000), UtcTime(13'600)};
    Notice notice;
    notice.time = UtcTime(9'000);
    notice.status = "investigating";
    notice.title = "Trouble";
    notice.regionCodes = {"AA"};
    auto parts = noticeEvidence(regions, std::array{notice}, window);
    QCOMPARE(parts[2].pValue, noticeHere);
    QCOMPARE(parts[4].pValue, noticeHere);   // in it
    QCOMPARE(parts[0].pValue, noticeAround); // around it
    QVERIFY(!parts[3].isKnown);              // elsewhere
    // Resolved before the window, it says nothing.
    Notice resolved = notice;
    resolved.time = UtcTime(9'500);
    resolved.status = "resolved";
    parts = noticeEvidence(regions, std::array{notice, resolved}, window);
    QVERIFY(!parts[2].isKnown);
    notice.regionCodes.clear();
    parts = noticeEvidence(regions, std::array{notice}, window);
    QCOMPARE(parts[0].pValue, noticeHere);
    QCOMPARE(parts[3].pValue, noticeAround);
}

void TestEvidence::sourcesAreWeighedTogether()
{
    const RegionDirectory regions = test::smallWorld();
    const TimeRange window{UtcTime(10'000'800), UtcTime(10'004'400)};
    Notice notice;
    notice.time = window.start;
    notice.title = "Trouble";
    notice.regionCodes = {"AA-1"};
    const IntensityMap map =
        computeIntensity(regions, *ServiceId::fromSlug("s"), window,
                         std::vector<RegionCount>{{RegionId(4), 0, 200, 120, 0}, {RegionId(5), 0, 200, 4, 0}},
                         Baseline(regions), {}, std::array{notice});
    const RegionIntensity& hit = map[RegionId(4)];
    QVERIFY(!hit.evidence[EvidenceSource::Reports].isKnown);
    QVERIFY(hit.evidence[EvidenceSource::Measurements].isKnown);
    QVERIFY(hit.evidence[EvidenceSource::Notices].isKnown);
    QVERIFY(*hit.value(Measure::Evidence) > 3);
    QVERIFY(*hit.classFor(Measure::Evidence) >= 2);
    QCOMPARE(evidenceLines(hit.evidence).size(), 3);
    QCOMPARE(int(*map[RegionId(5)].classFor(Measure::Evidence)), 0);
    QVERIFY(!map[RegionId(3)].classFor(Measure::Evidence)); // nobody speaks of it
    QVERIFY(!evidenceLines(map[RegionId(3)].evidence).isEmpty());
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "test_evidence.moc"
