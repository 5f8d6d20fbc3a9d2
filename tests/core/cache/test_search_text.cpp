// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheReader.h"
#include "core/cache/CacheWriter.h"
#include "core/cache/SearchText.h"
#include "tests/support/SmallWorld.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace outagemap;

namespace {

const char* const texts[] = {
    "cannot send messages since this morning",
    "Nachrichten werden nicht zugestellt, Grüße aus München",
    "não consigo usar o WhatsApp, o que está acontecendo",
    "消息发不出去，一直在连接中",
    "メッセージが送れない、繋がらない",
    "ส่งข้อความไม่ได้เลยตั้งแต่เช้า",
    "संदेश नहीं जा रहे हैं",
    "الرسائل لا تصل منذ ساعة",
    "메시지가 전송되지 않아요",
    "<b>messages</b> \"quoted\" -dash 100% down",
};
constexpr int count = int(std::size(texts));

} // namespace

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void pages();
    void findsManyWordsByTheirBeginning();
    void findsWhatIsNotIndexedYet();
    void marksWords_data();
    void marksWords();
};

void TestSearchText::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("expected"); // positions in `texts`
    const auto row = [](const char* query, const QList<int>& expected) {
        QTest::newRow(query) << QString::fromUtf8(query) << expected;
    };
    row("messages", {0, 9});
    row("MESSAGES", {0, 9});
    row("mess", {0, 9});  // the beginning of the last word
    row("mess send", {}); // not of another
    row("send mess", {0});
    row("messages -quoted", {0});
    row("\"this morning\"", {0});
    row("\"morning this\"", {});
    row("munchen", {1}); // without the dots
    row("nao", {2});
    row("está", {2});
    row("发不出去", {3});
    row("消息 连接", {3});
    row("息消", {});
    row("繋がらない", {4});
    row("ข้อความ", {5});
    row("नहीं", {6});
    row("تصل", {7});
    row("메시지가", {8});
    row("\"", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}); // no word in it: everything
    row("AND OR NOT", {});                     // words like any other
    row("text:messages", {});
    row("100% down", {9});
    row("mess*) OR (", {});
}

void TestSearchText::finds()
{
    QFETCH(QString, query);
    QFETCH(QList<int>, expected);
    const RegionDirectory regions = test::smallWorld();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("c.db"));
    const ServiceId service = *ServiceId::fromSlug("s");
    FeedBatch batch;
    for (int i = 0; i < count; ++i) {
        Report r;
        r.id = std::to_string(i);
        r.service = service;
        r.time = UtcTime(1'500'000'000 + i);
        r.place.region = RegionId(std::uint16_t(i % 2 == 0 ? 4 : 3));
        r.text = texts[i];
        batch.items.push_back(r);
    }
    const auto writer = CacheWriter::open(path, regions);
    QVERIFY((*writer)->beginFeed(QStringLiteral("/feed")));
    QVERIFY((*writer)->write(batch, {}));
    const auto reader = CacheReader::open(path, regions);
    const TimeRange all{UtcTime(0), UtcTime(2'000'000'000)};
    const auto positions = [&](RegionId region, TimeRange window) {
        QList<int> found;
        const auto hits = (*reader)->searchComplaints(service, region, window, query, 100);
        if (!hits)
            qFatal("%s", qPrintable(hits.error().message));
        for (const SearchHit& hit : *hits)
            found.prepend(int(hit.report.time.seconds() - 1'500'000'000));
        return found;
    };
    QCOMPARE(positions(RegionId::world(), all), expected);
    QList<int> inTheWest;
    QList<int> late;
    for (const int i : expected) {
        if (i % 2 == 0)
            inTheWest.append(i);
        if (i >= 4)
            late.append(i);
    }
    QCOMPARE(positions(RegionId(2), all), inTheWest); // AA, in which AA-1 lies
    QCOMPARE(positions(RegionId::world(), {UtcTime(1'500'000'003), UtcTime(1'500'000'009)}), late);
}

void TestSearchText::pages()
{
    const RegionDirectory regions = test::smallWorld();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("c.db"));
    const ServiceId service = *ServiceId::fromSlug("s");
    FeedBatch batch;
    for (int i = 0; i < 50; ++i) {
        Report r;
        r.id = std::to_string(i);
        r.service = service;
        r.time = UtcTime(1'500'000'000); // all in one second
        r.place.region = RegionId(4);
        r.text = "down " + std::to_string(i);
        batch.items.push_back(r);
    }
    const auto writer = CacheWriter::open(path, regions);
    QVERIFY((*writer)->beginFeed(QStringLiteral("/feed")));
    QVERIFY((*writer)->write(batch, {}));
    const auto reader = CacheReader::open(path, regions);
    QSet<QString> seen;
    for (int page = 0; page < 6; ++page) {
        const auto hits =
            (*reader)->searchComplaints(service, RegionId::world(), {UtcTime(0), UtcTime(2'000'000'000)},
                                        QStringLiteral("down"), 10, page * 10);
        QCOMPARE(hits->size(), std::size_t(page < 5 ? 10 : 0));
        for (const SearchHit& hit : *hits)
            seen.insert(hit.report.text);
    }
    QCOMPARE(seen.size(), 50);
}

/// So many words that each is not asked for by itself, frequent and rare ones.
void TestSearchText::findsManyWordsByTheirBeginning()
{
    const RegionDirectory regions = test::smallWorld();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("c.db"));
    const ServiceId service = *ServiceId::fromSlug("s");
    FeedBatch batch;
    for (int i = 0; i < 9000; ++i) {
        Report r;
        r.id = std::to_string(i);
        r.service = service;
        r.time = UtcTime(1'500'000'000 + i);
        r.place.region = RegionId(std::uint16_t(i % 3 == 0 ? 4 : 3));
        r.text = i < 600 ? "rare" + std::to_string(i) : "usual" + std::to_string(i % 500);
        batch.items.push_back(r);
    }
    const auto writer = CacheWriter::open(path, regions);
    QVERIFY((*writer)->beginFeed(QStringLiteral("/feed")));
    QVERIFY((*writer)->write(batch, {}));
    while ((*writer)->tidy().value()) {
    }
    const auto reader = CacheReader::open(path, regions);
    const auto found = [&](RegionId region, const char* query, int limit, int offset = 0) {
        return *(*reader)->searchComplaints(service, region, {UtcTime(0), UtcTime(2'000'000'000)},
                                            QString::fromLatin1(query), limit, offset);
    };
    QCOMPARE(found(RegionId::world(), "us", 20).at(0).report.text, QStringLiteral("usual499"));
    QCOMPARE(found(RegionId::world(), "us", 20, 20).at(0).report.text, QStringLiteral("usual479"));
    QCOMPARE(found(RegionId::world(), "ra", 20).at(0).report.text, QStringLiteral("rare599"));
    QCOMPARE(found(RegionId::world(), "ra", 1000).size(), std::size_t(600));
    QCOMPARE(found(RegionId(2), "ra", 1000).size(), std::size_t(200));
    QCOMPARE(found(RegionId(2), "us", 20, 40).at(0).report.time.seconds(), std::int64_t(1'500'008'877));
}

/// In bulk the index lags behind; what it lacks is found all the same.
void TestSearchText::findsWhatIsNotIndexedYet()
{
    const RegionDirectory regions = test::smallWorld();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("c.db"));
    const ServiceId service = *ServiceId::fromSlug("s");
    FeedBatch batch;
    for (int i = 0; i < 12'000; ++i) {
        Report r;
        r.id = std::to_string(i);
        r.service = service;
        r.time = UtcTime(1'500'000'000 + i);
        r.place.region = RegionId(4);
        r.text = i % 100 == 0 ? "one in a hundred" : "another";
        batch.items.push_back(r);
    }
    const auto writer = CacheWriter::open(path, regions);
    QVERIFY((*writer)->beginFeed(QStringLiteral("/feed")));
    QVERIFY((*writer)->write(batch, {}));
    const auto hits = [&] {
        const auto reader = CacheReader::open(path, regions);
        const auto found = (*reader)->searchComplaints(
            service, RegionId(2), {UtcTime(0), UtcTime(2'000'000'000)}, QStringLiteral("hundred"), 1000);
        for (std::size_t i = 1; i < found->size(); ++i) {
            if (!(found->at(i).report.time < found->at(i - 1).report.time))
                return std::size_t(0); // newest first
        }
        return found->size();
    };
    QCOMPARE(hits(), std::size_t(120));
    while ((*writer)->tidy().value()) {
    }
    QCOMPARE(hits(), std::size_t(120));
}

void TestSearchText::marksWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("marked"); // matches in brackets
    const auto row = [](const char* name, const QString& text, const char* query, const QString& marked) {
        QTest::newRow(name) << text << QString::fromUtf8(query) << marked;
    };
    row("plain", QStringLiteral("It is down, DOWN!"), "down", QStringLiteral("It is [down], [DOWN]!"));
    row("accents", QString::fromUtf8("não está"), "nao esta", QString::fromUtf8("[não] [está]"));
    row("within a word", QStringLiteral("slowdown down"), "down", QStringLiteral("slowdown [down]"));
    row("Chinese", QString::fromUtf8("消息发不出去"), "不出", QString::fromUtf8("消息发[不出]去"));
    row("excluded", QStringLiteral("up and down"), "down -up", QStringLiteral("up and [down]"));
    row("nothing", QStringLiteral("two\nlines"), "", QStringLiteral("two lines"));
    row("long", QString(300, QLatin1Char('a')) + QStringLiteral(" here ") + QString(300, QLatin1Char('b')),
        "here",
        QChar(0x2026) + QString(39, QLatin1Char('a')) + QStringLiteral(" [here] ") +
            QString(115, QLatin1Char('b')) + QChar(0x2026));
}

void TestSearchText::marksWords()
{
    QFETCH(QString, text);
    QFETCH(QString, query);
    QFETCH(QString, marked);
    const Snippet snippet = makeSnippet(text, query);
    QString result = snippet.text;
    for (auto match = snippet.matches.rbegin(); match != snippet.matches.rend(); ++match) {
        result.insert(match->first + match->second, QLatin1Char(']'));
        result.insert(match->first, QLatin1Char('['));
    }
    if (QByteArray(QTest::currentDataTag()) == "long")
        QVERIFY2(result.contains(QLatin1String(" [here] ")) && result.size() < 200, qPrintable(result));
    else
        QCOMPARE(result, marked);
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "test_search_text.moc"
