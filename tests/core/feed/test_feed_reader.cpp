// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/Decompressor.h"
#include "core/feed/FeedReader.h"

#include <QDir>
#include <QFile>
#include <QtTest>
#include <sys/resource.h>
#include <zlib.h>
#include <zstd.h>

using namespace outagemap;

namespace {

FeedBatch readAll(const FeedFormat& format, const QByteArray& bytes, qsizetype piece,
                  const FeedReaderOptions& options = {})
{
    FeedBatch batch;
    const auto reader = makeFeedReader(format, options);
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const QByteArray part = bytes.mid(at, piece);
        reader->read({part.constData(), std::size_t(part.size())}, batch);
    }
    reader->finish(batch);
    return batch;
}

QByteArray gzip(const QByteArray& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray zstd(const QByteArray& bytes)
{
    QByteArray out(qsizetype(ZSTD_compressBound(std::size_t(bytes.size()))), '\0');
    out.resize(qsizetype(
        ZSTD_compress(out.data(), std::size_t(out.size()), bytes.constData(), std::size_t(bytes.size()), 3)));
    return out;
}

// The sanitizers keep freed memory back to find its later use: the peak says nothing about us then.
long peakKilobytes()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 0;
#else
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
#endif
}

} // namespace

class TestFeedReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFormatsExamples();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void derivesIdsFromContent();
    void readsBlocksLikeSingleLines_data();
    void readsBlocksLikeSingleLines();
    void doesNotDependOnPieces_data();
    void doesNotDependOnPieces();
    void passesOverAGigabyteLine();
    void boundsAnUnclosedQuote();
    void readsTables();
    void parsesColumns_data();
    void parsesColumns();
    void unpacks_data();
    void unpacks();
    void reportsDamage_data();
    void reportsDamage();
    void readsTheReplayWithoutABadLine();
    void readsRealRecordings_data();
    void readsRealRecordings();
};

void TestFeedReader::readsTheFormatsExamples()
{
    const QByteArray feed =
        R"({"type":"report","id":"r1","service":"whatsapp","time":"2017-05-03T20:10:32Z","lat":-6.2,"lon":106.8,"kind":"messages","count":1,"text":"Pesan tidak terkirim","lang":"id"}
{"type":"report","id":"r2","service":"whatsapp","time":"2017-05-03T20:11:00Z","region":"SG","count":"12"}
{"type":"measurement","id":"m1","service":"whatsapp","time":1493841600,"duration":3600,"region":"BR","tested":120,"failed":37}
{"type":"measurement","id":"m2","service":"internet","time":"2019-07-22 21:00:00","duration":3600,"lat":10.1,"lon":-64.7,"availability":0.42,"unknown":{"a":[1]}}
{"type":"notice","id":"n1","service":"whatsapp","time":"2017-05-03T20:40:00Z","end":"2017-05-03T22:35:00Z","status":"identified","title":"Problems","text":"...","url":"https://example.org/","regions":["BR"],"cause":"server"}
{"type":"source","id":"s","title":"T","nature":"reconstruction"}
)";
    const FeedBatch batch = readAll(FeedFormat::Ndjson, feed, feed.size());
    QVERIFY2(batch.badCount == 0, batch.badLines.empty() ? "" : batch.badLines[0].reason.c_str());
    QCOMPARE(batch.items.size(), std::size_t(6));
    const auto& report = std::get<Report>(batch.items[0]);
    QCOMPARE(report.place.point->lat, -6.2);
    QCOMPARE(report.text, std::string("Pesan tidak terkirim"));
    QCOMPARE(std::get<Report>(batch.items[1]).count, 12u);
    QCOMPARE(std::get<Measurement>(batch.items[2]).time.seconds(), std::int64_t(1493841600));
    QCOMPARE(std::get<Measurement>(batch.items[3]).failed, 1 - 0.42);
    QCOMPARE(std::get<Notice>(batch.items[4]).regionCodes.at(0), std::string("BR"));
    QCOMPARE(std::get<SourceInfo>(batch.items[5]).nature, SourceNature::Reconstruction);
}

void TestFeedReader::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QByteArray& line, const char* word) {
        QTest::newRow(name) << line << QString::fromLatin1(word);
    };
    const QByteArray good = R"({"service":"s","time":1)";
    row("no JSON", "hello", "JSON");
    row("a list", "[1]", "object");
    row("cut off", R"({"service":"s","time":1)", "JSON");
    row("binary", QByteArray("\x00\x01\xff\xfe{", 5), "UTF-8");
    row("invalid UTF-8", QByteArray(R"({"service":"s","time":1,"text":")") + "\xc3\x28\"}", "UTF-8");
    row("lat 91", good + R"(,"lat":91,"lon":0})", "lat");
    row("lon alone", good + R"(,"lon":0})", "lat");
    row("year 99999", R"({"service":"s","time":"99999-01-01T00:00:00Z"})", "time");
    row("no time", R"({"service":"s"})", "time");
    row("no service", R"({"time":1})", "service");
    row("a key without a name", R"({"type":"notice","id":7,"time":1,"":"c"})", "service");
    row("bad slug", R"({"time":1,"service":"A B"})", "service");
    row("count 0", good + R"(,"count":0})", "count");
    row("count 1.5", good + R"(,"count":1.5})", "count");
    row("availability 2", good + R"(,"type":"measurement","availability":2})", "availability");
    row("more failed than tested", good + R"(,"type":"measurement","tested":1,"failed":2})", "failed");
    row("unknown type", good + R"(,"type":"wish"})", "type");
    row("text is an object", good + R"(,"text":{}})", "text");
    row("deep", QByteArray("{\"a\":") + QByteArray(5000, '[') + QByteArray(5000, ']') + "}", "JSON");
}

void TestFeedReader::namesWhatIsWrong()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, word);
    const QByteArray good = "{\"service\":\"s\",\"time\":1}\n";
    const FeedBatch batch =
        readAll(FeedFormat::Ndjson, good + line + "\n" + good.chopped(2) + ",\"id\":\"x\"}", 7);
    QCOMPARE(batch.items.size(), std::size_t(2));
    QCOMPARE(batch.badCount, std::int64_t(1));
    QCOMPARE(batch.badLines.at(0).line, std::int64_t(2));
    QVERIFY2(QString::fromStdString(batch.badLines[0].reason).contains(word),
             batch.badLines[0].reason.c_str());
}

void TestFeedReader::derivesIdsFromContent()
{
    const FeedBatch batch = readAll(FeedFormat::Ndjson,
                                    "{\"service\":\"s\",\"time\":1}\n{ \"service\" : \"s\", \"time\": 1 }\n"
                                    "{\"service\":\"s\",\"time\":2}\n",
                                    1000);
    QCOMPARE(std::get<Report>(batch.items.at(0)).id, std::get<Report>(batch.items.at(1)).id);
    QVERIFY(std::get<Report>(batch.items.at(0)).id != std::get<Report>(batch.items.at(2)).id);
}

void TestFeedReader::readsBlocksLikeSingleLines_data()
{
    QTest::addColumn<QByteArray>("line");
    const char* const ends[] = {
        R"("text":"plain"})",
        R"("text":"escaped \"\\\/\b\n\t \u00e9 \ud83d\ude00"})",
        R"("text":"half a pair \ud83d"})",
        R"("text":"no such escape \x"})",
        R"("\u0074ext":"escaped key"})",
        R"("text":"x", "text" : "again"})",
        R"("text":"x","text":null})",
        R"("text":null , "kind":"app"})",
        R"("text":nul})",
        R"("text":nullx})",
        R"("text":true})",
        R"("kind":{"a":[1,{}]},"text":"x"})",
        R"("unknown":{"a":[1,{"b":"}"}]},"text":"x"})",
        R"("unknown":"\u12"})",
        R"("unknown":01})",
        R"("unknown":-})",
        R"("unknown":1.5e3,"count":2})",
        R"("unknown":123456789012345678901234567890})",
        R"("unknown":false})",
        R"("unknown":falsy})",
        R"("count":1e400})",
        R"("count":-0})",
        R"("count":2abc})",
        R"("count": 2 })",
        R"("count":"2"})",
        R"("id":123456})",
        R"("id":0123})",
        R"("id":-5})",
        R"("id":1.50})",
        R"("id":12345678901234567890})",
        R"("id":"~made up"})",
        R"("reporter":" someone\u0000 "})",
        R"("lat":91,"lon":0})",
        R"("lat":1.25,"lon":-0.5e1})",
        R"("text":"a } and a { and a ] too"})",
        R"("text":"two"}{"service":"s","time":5})",
        R"("text":"two"} {"service":"s","time":5})",
        R"("text":"trailing"} x)",
        R"("text":"trailing"},)",
        R"("text":"blanks"}   )",
        R"("text":"comma",})",
        R"("text" "no colon"})",
        R"("text":})",
        R"("text":"x" "y"})",
        R"("text":"x":["y"],"z"],"kind":"app"})",
        R"("text":null:["y"],"z"],"kind":"app"})",
        R"("text":"not closed)",
        R"("text":"not closed")",
        R"(})",
        R"("":"empty key"})",
        R"("text":""})",
        R"("time":"2020-02-30T00:00:00Z"})",
        R"("time":"2020-02-29T23:59:60Z"})",
        R"("time":"2020-02-29T23:59:5xZ"})",
        R"("time":"2020-02-29T07:08:09+07:00"})",
        R"("type":"measurement","tested":3,"failed":1})",
        R"("type":"notice","regions":["SG","FR"],"title":"T"})",
        R"("type":"wish"})",
    };
    for (const char* const end : ends)
        QTest::newRow(end) << QByteArray(R"({"service":"s","time":1,)") + end;
    QTest::newRow("DEL") << QByteArray("{\"service\":\"s\",\"time\":1,\"text\":\"a\x7f b\",\"id\":\"\x7f\"}");
    QTest::newRow("control") << QByteArray("{\"service\":\"s\",\"time\":1,\"text\":\"a\x01 b\"}");
    QTest::newRow("two lines") << QByteArray("{\"service\":\"s\",\n\"time\":1}");
    QTest::newRow("brace below") << QByteArray("{\"service\":\"s\",\"time\":1\n}");
    QTest::newRow("line feed in a text") << QByteArray("{\"service\":\"s\",\"time\":1,\"text\":\"a}\n\"}");
    QTest::newRow("blank lines") << QByteArray(" \n\t\r\n\n");
    QTest::newRow("blanks before") << QByteArray(" \t{\"service\":\"s\",\"time\":1}\r");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("a number") << QByteArray("5");
    QTest::newRow("a list") << QByteArray("[{\"service\":\"s\",\"time\":1}]");
    QTest::newRow("not UTF-8") << QByteArray("{\"service\":\"s\",\"time\":1,\"text\":\"\xc3\x28\"}");
}

/// Lines are read many at a time where they are plain, else one by one: what comes of them must be the same.
void TestFeedReader::readsBlocksLikeSingleLines()
{
    QFETCH(QByteArray, line);
    const auto usual = [](int n) {
        return QByteArray(R"({"type":"report","id":"u)") + QByteArray::number(n) +
               R"(","service":"whatsapp","time":"2017-05-03T20:10:32Z","lat":-6.2,"lon":106.8,"kind":"app"})" +
               '\n';
    };
    QByteArray bytes;
    for (int n = 0; n < 20; ++n)
        bytes += usual(n) + (n % 3 == 1 ? line + '\n' : QByteArray());
    const FeedBatch blocks = readAll(FeedFormat::Ndjson, bytes, bytes.size());
    const FeedBatch lines = readAll(FeedFormat::Ndjson, bytes, 7);
    QCOMPARE(blocks.lines, lines.lines);
    QCOMPARE(blocks.badCount, lines.badCount);
    QCOMPARE(blocks.badLines.size(), lines.badLines.size());
    for (std::size_t i = 0; i < lines.badLines.size(); ++i) {
        QCOMPARE(blocks.badLines[i].line, lines.badLines[i].line);
        QCOMPARE(blocks.badLines[i].reason, lines.badLines[i].reason);
    }
    QVERIFY(blocks.lineOfItem == lines.lineOfItem);
    QCOMPARE(blocks.items.size(), lines.items.size());
    for (std::size_t i = 0; i < lines.items.size(); ++i) {
        QCOMPARE(blocks.items[i].index(), lines.items[i].index());
        const auto* const a = std::get_if<Report>(&blocks.items[i]);
        if (a == nullptr)
            continue;
        const auto& b = std::get<Report>(lines.items[i]);
        QCOMPARE(a->id, b.id);
        QCOMPARE(a->service.slug(), b.service.slug());
        QCOMPARE(a->time.seconds(), b.time.seconds());
        QCOMPARE(a->place.point.has_value(), b.place.point.has_value());
        QCOMPARE(a->place.point.value_or(GeoPoint{}).lon, b.place.point.value_or(GeoPoint{}).lon);
        QCOMPARE(a->count, b.count);
        QCOMPARE(a->kind, b.kind);
        QCOMPARE(a->text, b.text);
        QCOMPARE(a->reporter, b.reporter);
    }
}

void TestFeedReader::doesNotDependOnPieces_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("json")
        << QStringLiteral("ndjson")
        << QByteArray("\xef\xbb\xbf{\"service\":\"s\",\"time\":1,\"text\":\"\xc3\xa9\xe2\x82\xac\"}\r\n\n"
                      "x\n{\"service\":\"s\",\"time\":2}");
    QTest::newRow("csv")
        << QStringLiteral("csv")
        << QByteArray("\xef\xbb\xbfservice,time,text\r\ns,1,\"a \"\"b\"\"\nc\"\r\ns,bad,\ns,3,last");
}

void TestFeedReader::doesNotDependOnPieces()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    const FeedFormat& read = *findFeedFormat(format);
    const FeedBatch whole = readAll(read, bytes, bytes.size());
    const FeedBatch pieces = readAll(read, bytes, &read == &FeedFormat::Csv ? 40 : 1);
    QCOMPARE(pieces.items.size(), whole.items.size());
    QCOMPARE(whole.items.size(), std::size_t(2));
    QCOMPARE(pieces.badCount, std::int64_t(1));
    QCOMPARE(whole.badLines.at(0).line, pieces.badLines.at(0).line);
    for (std::size_t i = 0; i < whole.items.size(); ++i)
        QCOMPARE(std::get<Report>(pieces.items[i]).text, std::get<Report>(whole.items[i]).text);
}

void TestFeedReader::passesOverAGigabyteLine()
{
    const auto reader = makeFeedReader(FeedFormat::Ndjson, {});
    FeedBatch batch;
    const std::string piece(1 << 20, 'x');
    const long before = peakKilobytes();
    for (int i = 0; i < 1024; ++i)
        reader->read(piece, batch);
    reader->read("\n{\"service\":\"s\",\"time\":1}\n", batch);
    reader->finish(batch);
    QCOMPARE(batch.badCount, std::int64_t(1));
    QVERIFY(batch.badLines.at(0).reason.find("longer") != std::string::npos);
    QCOMPARE(batch.items.size(), std::size_t(1));
    QVERIFY(peakKilobytes() - before < 32 * 1024);
}

void TestFeedReader::boundsAnUnclosedQuote()
{
    FeedReaderOptions options;
    options.defaultService = *ServiceId::fromSlug("s");
    const auto reader = makeFeedReader(FeedFormat::Csv, options);
    FeedBatch batch;
    const long before = peakKilobytes();
    reader->read("time,text\n1,a\n2,\"", batch);
    const std::string piece(1 << 20, 'x');
    for (int i = 0; i < 200; ++i)
        reader->read(piece, batch);
    reader->read("\n3,c\n", batch);
    reader->finish(batch);
    QCOMPARE(batch.items.size(), std::size_t(2));
    QCOMPARE(batch.badCount, std::int64_t(1));
    QCOMPARE(batch.badLines.at(0).line, std::int64_t(3));
    QVERIFY(peakKilobytes() - before < 32 * 1024);
}

void TestFeedReader::readsTables()
{
    FeedReaderOptions options;
    options.columns = *CsvColumns::parse(u"time=when,lat=y,lon=x,availability=percent/100");
    options.defaultService = *ServiceId::fromSlug("internet");
    const FeedBatch batch =
        readAll(FeedFormat::Csv, "x;y;when;percent\n1;2;2019-07-22 21:00:00;42\n1;2;3;-1\n", 9, options);
    QCOMPARE(batch.items.size(), std::size_t(1));
    QVERIFY(std::abs(std::get<Measurement>(batch.items[0]).failed - 0.58) < 1e-12);
    QCOMPARE(batch.badLines.at(0).line, std::int64_t(3));
    const FeedBatch wrong = readAll(FeedFormat::Csv, "a,b\n1,2\n", 100, options);
    QVERIFY(wrong.badLines.at(0).reason.find("\"percent\"") != std::string::npos);
}

void TestFeedReader::parsesColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << "time=time_e,lat=lat,availability=connectivity/100" << true;
    QTest::newRow("slash in name") << "time=a/b" << true;
    for (const char* bad : {"", "time", "time=", "tyme=a", "time=a,time=b", "time=a,lat=a", "time=a/0"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
}

void TestFeedReader::parsesColumns()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    QCOMPARE(CsvColumns::parse(text).has_value(), isGood);
}

void TestFeedReader::unpacks_data()
{
    QTest::addColumn<QByteArray>("packed");
    const QByteArray text = QByteArray("outage ").repeated(100'000);
    QTest::newRow("plain") << text;
    QTest::newRow("gzip") << gzip(text);
    QTest::newRow("two members") << gzip(text.first(300'000)) + gzip(text.sliced(300'000));
    QTest::newRow("zstd") << zstd(text);
}

void TestFeedReader::unpacks()
{
    QFETCH(QByteArray, packed);
    QByteArray out;
    Decompressor decompressor(1 << 30);
    const auto collect = [&](std::string_view bytes) {
        out.append(bytes.data(), qsizetype(bytes.size()));
        return true;
    };
    for (qsizetype at = 0; at < packed.size(); at += 113)
        QVERIFY(decompressor.write(
            {packed.constData() + at, std::size_t(std::min<qsizetype>(113, packed.size() - at))}, collect));
    QVERIFY(decompressor.finish(collect));
    QCOMPARE(out, QByteArray("outage ").repeated(100'000));
}

void TestFeedReader::reportsDamage_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<qint64>("limit");
    const QByteArray text = QByteArray("outage ").repeated(100'000);
    QByteArray broken = gzip(text);
    broken[broken.size() / 2] = char(broken[broken.size() / 2] ^ 0x55);
    QTest::newRow("truncated gzip") << gzip(text).chopped(20) << qint64(1 << 30);
    QTest::newRow("damaged gzip") << broken << qint64(1 << 30);
    QTest::newRow("truncated zstd") << zstd(text).chopped(5) << qint64(1 << 30);
    QTest::newRow("bomb") << gzip(QByteArray(50'000'000, 'x')) << qint64(1'000'000);
}

void TestFeedReader::reportsDamage()
{
    QFETCH(QByteArray, packed);
    QFETCH(qint64, limit);
    qint64 received = 0;
    Decompressor decompressor(limit);
    const auto count = [&](std::string_view bytes) {
        received += qint64(bytes.size());
        return true;
    };
    auto result = decompressor.write({packed.constData(), std::size_t(packed.size())}, count);
    if (result)
        result = decompressor.finish(count);
    QVERIFY(!result);
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(received <= limit);
}

void TestFeedReader::readsTheReplayWithoutABadLine()
{
    QFile file(QStringLiteral(OUTAGEMAP_SOURCE_DIR "/resources/replay/whatsapp-2017-05-03.ndjson.gz"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray packed = file.readAll();
    const auto reader = makeFeedReader(FeedFormat::Ndjson, {});
    FeedBatch batch;
    Decompressor decompressor(1 << 30);
    QVERIFY(decompressor.write({packed.constData(), std::size_t(packed.size())}, [&](std::string_view bytes) {
        reader->read(bytes, batch);
        return true;
    }));
    reader->finish(batch);
    QCOMPARE(batch.badCount, std::int64_t(0));
    QVERIFY(batch.items.size() > 100'000);
    QCOMPARE(std::get<SourceInfo>(batch.items[0]).nature, SourceNature::Reconstruction);
}

void TestFeedReader::readsRealRecordings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("bad");
    QTest::newRow("Venezuela") << "ven-2019-07-22_gif.csv" << 1;
    QTest::newRow("Iran") << "irn-2019-11-11_gif.csv" << 0;
}

void TestFeedReader::readsRealRecordings()
{
    QFETCH(QString, name);
    QFETCH(int, bad);
    const QString folder =
        qEnvironmentVariable("OUTAGEMAP_SAMPLES", QStringLiteral(OUTAGEMAP_SOURCE_DIR "/../shared/samples"));
    QFile file(folder + QStringLiteral("/monash/") + name);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the recordings are not there (OUTAGEMAP_SAMPLES)");
    const QByteArray bytes = file.readAll();
    FeedReaderOptions options;
    options.columns = *CsvColumns::parse(u"time=time_e,lat=lat,lon=lon,availability=connectivity/100");
    options.defaultService = *ServiceId::fromSlug("internet");
    const FeedBatch batch = readAll(FeedFormat::Csv, bytes, 1000, options);
    QCOMPARE(batch.badCount, std::int64_t(bad));
    QCOMPARE(qint64(batch.items.size()), qint64(bytes.count('\n') - 1 - bad));
}

QTEST_GUILESS_MAIN(TestFeedReader)
#include "test_feed_reader.moc"
