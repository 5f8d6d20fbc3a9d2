// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/NoticeFlags.h"
#include "app/window/NoticeList.h"
#include "app/window/TimelinePlot.h"

#include <QListView>
#include <QSignalSpy>
#include <QtTest>

using namespace outagemap;

class TestNoticeFlags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gather_data();
    void gather();
    void neverCoverEachOther();
    void standForTheirNotices();
    void listGoesToANotice();
};

namespace {

/// Ten pixels for one, twenty for some, thirty for many.
double widthOf(std::size_t notices)
{
    return notices == 1 ? 10 : notices < 10 ? 20 : 30;
}

/// `left:index,index left:index`.
QString textOf(const std::vector<NoticeFlag>& flags)
{
    QStringList result;
    for (const NoticeFlag& flag : flags) {
        QStringList notices;
        for (const std::size_t notice : flag.notices)
            notices += QString::number(notice);
        result += QString::number(flag.x) + QLatin1Char(':') + notices.join(QLatin1Char(','));
    }
    return result.join(QLatin1Char(' '));
}

std::vector<Notice> noticesAt(const std::vector<std::int64_t>& times)
{
    std::vector<Notice> notices;
    for (const std::int64_t time : times) {
        Notice& notice = notices.emplace_back();
        notice.id = std::to_string(time);
        notice.time = UtcTime(time);
        notice.title = QStringLiteral("Title <b>%1").arg(time).toStdString();
    }
    return notices;
}

} // namespace

void TestNoticeFlags::gather_data()
{
    QTest::addColumn<std::vector<double>>("places");
    QTest::addColumn<QString>("flags");
    using Places = std::vector<double>;
    QTest::newRow("none") << Places{} << QString();
    QTest::newRow("one") << Places{50} << QStringLiteral("50:0");
    QTest::newRow("far apart") << Places{50, 70} << QStringLiteral("50:0 70:1");
    QTest::newRow("just room") << Places{50, 60} << QStringLiteral("50:0 60:1");
    QTest::newRow("no room") << Places{50, 59} << QStringLiteral("50:0,1");
    QTest::newRow("same moment") << Places{50, 50, 50} << QStringLiteral("50:0,1,2");
    QTest::newRow("in any order") << Places{120, 55, 50} << QStringLiteral("50:2,1 120:0");
    QTest::newRow("with its number it covers a third") << Places{50, 59, 69} << QStringLiteral("50:0,1,2");
    QTest::newRow("not from one to the next without end")
        << Places{50, 58, 66, 74, 82} << QStringLiteral("50:0,1,2 74:3,4");
    QTest::newRow("many need more room") << Places{50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 75, 85}
                                         << QStringLiteral("50:0,1,2,3,4,5,6,7,8,9,10 85:11");
    QTest::newRow("outside") << Places{-1, 50, 201} << QStringLiteral("50:1");
    QTest::newRow("at the edges") << Places{0, 200} << QStringLiteral("0:0 190:1");
    QTest::newRow("gathered at the right edge") << Places{195, 198} << QStringLiteral("180:0,1");
    QTest::newRow("moved from the edge onto another")
        << Places{100, 172, 185, 195} << QStringLiteral("100:0 172:1,2,3");
    QTest::newRow("all the way") << Places{175, 186, 197} << QStringLiteral("175:0,1,2");
}

void TestNoticeFlags::gather()
{
    QFETCH(const std::vector<double>, places);
    QFETCH(const QString, flags);
    QCOMPARE(textOf(gatherFlags(places, 0, 200, widthOf)), flags);
}

void TestNoticeFlags::neverCoverEachOther()
{
    // Whatever comes: each notice has one flag, and each flag room.
    std::uint32_t state = 1;
    for (int round = 0; round < 500; ++round) {
        std::vector<double> places;
        for (int i = 0; i < round % 40; ++i) {
            state = state * 1664525 + 1013904223;
            places.push_back(double(state >> 8) / double(1 << 24) * 200);
        }
        std::size_t count = 0;
        double end = 0;
        for (const NoticeFlag& flag : gatherFlags(places, 0, 200, widthOf)) {
            QVERIFY(flag.x >= end);
            QCOMPARE(flag.width, widthOf(flag.notices.size()));
            end = flag.x + flag.width;
            count += flag.notices.size();
        }
        QVERIFY(end <= 200);
        QCOMPARE(count, places.size());
    }
}

void TestNoticeFlags::standForTheirNotices()
{
    TimelinePlot plot;
    plot.resize(600, 200);
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    plot.setRange({UtcTime(0), UtcTime(86'400)});
    plot.setWindow({UtcTime(39'600), UtcTime(43'200)});
    plot.setNotices(noticesAt({40'000, 40'200, 70'000}));
    QTRY_COMPARE(plot.flags().size(), std::size_t(2));
    QWidget* const canvas = plot.findChild<QWidget*>();
    // A screen reader hears of all, wherever the flags stand.
    for (const char* title : {"Title <b>40000", "Title <b>40200", "Title <b>70000"})
        QVERIFY(canvas->accessibleDescription().contains(QLatin1String(title)));
    const QPointF two = plot.middleOf(plot.flags().front());
    QVERIFY(plot.textAt(two).contains(QStringLiteral("Title <b>40000\n")));
    QVERIFY(plot.textAt(two).contains(QStringLiteral("Title <b>40200")));
    QVERIFY(!plot.textAt(two).contains(QStringLiteral("70000")));
    // A click on it asks for its first, and neither moves nor drags the window.
    QSignalSpy chosen(&plot, &TimelinePlot::noticeChosen);
    QSignalSpy ends(&plot, &TimelinePlot::endChosen);
    QTest::mousePress(canvas, Qt::LeftButton, {}, two.toPoint());
    QTest::mouseMove(canvas, two.toPoint() + QPoint(60, 0));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, two.toPoint() + QPoint(60, 0));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().value<Notice>().id, std::string("40000"));
    QCOMPARE(ends.count(), 0);
    // A narrower span, or a wider plot, has room for each.
    plot.setRange({UtcTime(39'000), UtcTime(43'200)});
    QTRY_COMPARE(plot.flags().front().notices.size(), std::size_t(1));
    // So many are not told one by one.
    plot.setNotices(noticesAt(std::vector<std::int64_t>(1000, 41'000)));
    QTRY_COMPARE(plot.flags().size(), std::size_t(1));
    QVERIFY(plot.textAt(plot.middleOf(plot.flags().front())).count(QLatin1Char('\n')) < 30);
    QVERIFY(plot.textAt(plot.middleOf(plot.flags().front())).contains(QStringLiteral("980")));
}

void TestNoticeFlags::listGoesToANotice()
{
    const std::vector<Notice> notices = noticesAt({100, 200, 300});
    NoticeList list;
    list.setNotices(notices);
    auto* const view = list.findChild<QListView*>();
    QVERIFY(list.goTo(notices[1]));
    QCOMPARE(view->currentIndex().row(), 1);
    // One that is still to come.
    list.setNotices({});
    QVERIFY(!list.goTo(notices[2]));
    list.setNotices(notices);
    QCOMPARE(view->currentIndex().row(), 2);
    // An answer without it: nobody is taken there later.
    list.setNotices({});
    QVERIFY(!list.goTo(notices[0]));
    list.setNotices({notices[1], notices[2]});
    list.setNotices(notices);
    QCOMPARE(view->currentIndex().row(), -1);
}

QTEST_MAIN(TestNoticeFlags)
#include "test_notice_flags.moc"
