// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/NoBreak.h"

#include <QtTest>

using namespace outagemap;

class TestNoBreak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFiguresAndUnitsTogether_data();
    void keepsFiguresAndUnitsTogether();
};

/// `_` stands for the blank at which no line ends.
void TestNoBreak::keepsFiguresAndUnitsTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char* text, const char* wanted) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(wanted);
    };
    row("", "");
    row(" ", " ");
    row("5 ", "5 ");
    row("47 %", "47_%");
    row("<1 %", "<1_%");
    row("2 h 5 min", "2_h 5_min");
    row("3 May 20:50 UTC", "3_May 20:50_UTC");
    row("38.0 times usual (95 %: 37.2 to 38.8)", "38.0_times usual (95_%: 37.2_to 38.8)");
    row("5 - 6, 7 8", "5 - 6, 7 8");
    row("failing share, %", "failing share, %");
    row("40 мин", "40_мин");
    row("٤٧ %", "٤٧_%");
}

void TestNoBreak::keepsFiguresAndUnitsTogether()
{
    QFETCH(const QString, text);
    QFETCH(QString, wanted);
    QCOMPARE(noBreak(text), wanted.replace(QLatin1Char('_'), QChar::Nbsp));
}

QTEST_GUILESS_MAIN(TestNoBreak)
#include "test_no_break.moc"
