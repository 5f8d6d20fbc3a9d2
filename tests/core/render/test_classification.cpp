// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/Classification.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace outagemap;

class TestClassification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesBreaks_data();
    void makesBreaks();
    void naturalBreaksAreTheBest_data();
    void naturalBreaksAreTheBest();
    void survivesOddValues_data();
    void survivesOddValues();
    void findsTheClass();
    void readsNames();
    void refusesNames_data();
    void refusesNames();
};

namespace {

double squares(std::span<const double> values)
{
    double mean = 0;
    for (const double v : values)
        mean += v / double(values.size());
    double sum = 0;
    for (const double v : values)
        sum += (v - mean) * (v - mean);
    return sum;
}

/// The sum within classes that limits make of sorted values.
double costOf(std::span<const double> sorted, std::span<const double> limits)
{
    double sum = 0;
    std::size_t first = 0;
    for (std::size_t i = 0; i <= limits.size(); ++i) {
        std::size_t last = first;
        while (last < sorted.size() && (i == limits.size() || sorted[last] < limits[i]))
            ++last;
        if (last > first)
            sum += squares(sorted.subspan(first, last - first));
        first = last;
    }
    return sum;
}

/// The least sum in `count` classes, by trying every way to cut.
double leastCost(std::span<const double> sorted, int count)
{
    if (count == 1 || sorted.size() <= 1)
        return sorted.empty() ? 0 : squares(sorted);
    double best = squares(sorted);
    for (std::size_t cut = 1; cut < sorted.size(); ++cut)
        best = std::min(best, leastCost(sorted.first(cut), count - 1) + squares(sorted.subspan(cut)));
    return best;
}

} // namespace

void TestClassification::makesBreaks_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QList<double>>("limits");
    const QList<double> tens{10, 1, 9, 2, 8, 3, 7, 4, 6, 5};
    QTest::newRow("quantile") << "quantile:5" << tens << QList<double>{3, 5, 7, 9};
    QTest::newRow("quantile of equal values")
        << "quantile:4" << QList<double>{1, 1, 1, 1, 1, 1, 1, 8} << QList<double>{};
    QTest::newRow("equal interval") << "equal-interval:3" << QList<double>{0, 1, 30} << QList<double>{10, 20};
    QTest::newRow("geometric") << "geometric:3" << QList<double>{1, 5, 1000} << QList<double>{10, 100};
    QTest::newRow("geometric with zero")
        << "geometric:3" << QList<double>{0, 1, 1000} << QList<double>{1, 10, 100};
    QTest::newRow("natural breaks") << "natural-breaks:3" << QList<double>{1, 2, 1, 50, 51, 52, 900, 905}
                                    << QList<double>{50, 900};
    QTest::newRow("fixed") << "fixed" << tens << QList<double>{};
    QTest::newRow("continuous") << "continuous" << tens << QList<double>{};
}

void TestClassification::makesBreaks()
{
    QFETCH(QString, choice);
    QFETCH(QList<double>, values);
    QFETCH(QList<double>, limits);
    const auto read = ClassChoice::fromName(choice);
    QVERIFY(read);
    auto found = breaks(*read, std::vector<double>(values.begin(), values.end()));
    if (qstrcmp(QTest::currentDataTag(), "geometric with zero") == 0)
        limits.removeFirst(); // the least positive value begins the lowest class of those that have a ratio
    QCOMPARE(found.size(), std::size_t(limits.size()));
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(std::abs(found[i] - limits[qsizetype(i)]) < 1e-9 * std::abs(found[i]), qPrintable(choice));
}

void TestClassification::naturalBreaksAreTheBest_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("count");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed << int(3 + seed % 3);
}

void TestClassification::naturalBreaksAreTheBest()
{
    QFETCH(unsigned, seed);
    QFETCH(int, count);
    std::mt19937 random(seed);
    std::vector<double> values;
    for (int i = 0; i < 18; ++i)
        values.push_back(std::round(std::exp(double(random() % 1000) / 150)));
    ClassChoice choice;
    choice.method = ClassMethod::NaturalBreaks;
    choice.count = count;
    const auto limits = breaks(choice, values);
    std::sort(values.begin(), values.end());
    QVERIFY(std::abs(costOf(values, limits) - leastCost(values, count)) <
            1e-6 * (1 + leastCost(values, count)));
}

void TestClassification::survivesOddValues_data()
{
    QTest::addColumn<QString>("name");
    for (const ClassMethod method : ClassChoice::methods()) {
        ClassChoice choice;
        choice.method = method;
        choice.count = 9;
        QTest::newRow(qPrintable(choice.name())) << choice.name();
    }
}

void TestClassification::survivesOddValues()
{
    QFETCH(QString, name);
    const ClassChoice choice = *ClassChoice::fromName(name);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    for (const std::vector<double>& values : {std::vector<double>{},
                                              {nan},
                                              {1},
                                              {1, 1, 1},
                                              {nan, 1, infinite, 2},
                                              {-5, -1, 0},
                                              {0, 0, 1e300},
                                              {1e-300, 1e300, 3, 4, 5, 6, 7, 8, 9, 10, 11}}) {
        const auto limits = breaks(choice, values);
        QVERIFY(limits.size() < std::size_t(choice.count));
        for (std::size_t i = 1; i < limits.size(); ++i)
            QVERIFY(limits[i - 1] < limits[i]);
    }
    // As many values as there are subdivisions.
    std::mt19937 random(1);
    std::vector<double> many;
    for (int i = 0; i < 5000; ++i)
        many.push_back(std::exp(double(random() % 100'000) / 10'000));
    QVERIFY(breaks(choice, many).size() <= 8);
}

void TestClassification::findsTheClass()
{
    const std::vector<double> limits{1.5, 3, 10};
    QCOMPARE(classOf(0, limits), 0);
    QCOMPARE(classOf(1.5, limits), 1);
    QCOMPARE(classOf(2.999, limits), 1);
    QCOMPARE(classOf(1e9, limits), 3);
    QCOMPARE(classOf(5, {}), 0);
}

void TestClassification::readsNames()
{
    for (const ClassMethod method : ClassChoice::methods()) {
        ClassChoice choice;
        choice.method = method;
        const auto read = ClassChoice::fromName(choice.name());
        QVERIFY(read);
        QCOMPARE(*read, choice);
        QVERIFY(!ClassChoice::title(method).isEmpty());
    }
    QCOMPARE(ClassChoice::fromName(u"natural-breaks:9")->count, 9);
    QCOMPARE(ClassChoice::fromName(u"quantile")->count, 5);
}

void TestClassification::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"", "jenks", "quantile:2", "quantile:10", "quantile:", "quantile:x", "fixed:5",
                             "continuous:3", ":5"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestClassification::refusesNames()
{
    QFETCH(QString, name);
    QVERIFY(!ClassChoice::fromName(name));
}

QTEST_GUILESS_MAIN(TestClassification)
#include "test_classification.moc"
