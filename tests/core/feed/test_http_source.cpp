// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedWorker.h"
#include "core/feed/HttpAnswer.h"
#include "tests/support/MemorySink.h"
#include "tests/support/MisbehavingServer.h"
#include "tests/support/SmallWorld.h"

#include <QSignalSpy>
#include <QtTest>
#include <zlib.h>

using namespace outagemap;
using namespace outagemap::test;
using namespace std::chrono_literals;

namespace {

QByteArray line(const QByteArray& id)
{
    return R"({"service":"s","time":1,"region":"AA-1","id":")" + id + "\"}\n";
}

/// A gzip stream of `bytes` zeros, or of `text` again and again.
QByteArray bomb(std::int64_t bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed;
    std::vector<char> zeros(1 << 20, '\n');
    std::vector<char> out(1 << 16);
    while (bytes > 0) {
        stream.next_in = reinterpret_cast<Bytef*>(zeros.data());
        stream.avail_in = uInt(std::min<std::int64_t>(bytes, std::int64_t(zeros.size())));
        bytes -= stream.avail_in;
        do {
            stream.next_out = reinterpret_cast<Bytef*>(out.data());
            stream.avail_out = uInt(out.size());
            deflate(&stream, bytes > 0 ? Z_NO_FLUSH : Z_FINISH);
            packed.append(out.data(), qsizetype(out.size() - stream.avail_out));
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return packed;
}

// The sanitizers keep freed memory back to find its later use: the peak says nothing about us then.
qint64 peakKilobytes()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 0;
#endif
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    return at < 0 ? 0 : all.mid(at + 6, all.indexOf('k', at) - at - 6).trimmed().toLongLong();
}

QByteArray httpDate(const QDateTime& time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

} // namespace

/// Whatever a server does, a reading ends in a sentence that says what, and the next one, of a server that
/// came to its senses, brings everything.
class TestHttpSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void endsReadably_data();
    void endsReadably();
    void recoversByItself_data();
    void recoversByItself();
    void followsPagesAndRemembers();
    void readsAllWhenToldTo();
    void keepsNoMarkOfWhatMayBeCut();
    void waitsAsToldAndNoLonger();
    void resumesABrokenBody();
    void refusesRedirects_data();
    void refusesRedirects();
    void keepsTheTokenToItself();
    void putsTheTokenIntoTheAddress();
    void sendsNoTokenInTheOpen();
    void asksForTheTimeSince();
    void asksWithAQuery();
    void needsNoMemoryForALargeFeed();
    void stopsWithinASecond_data();
    void stopsWithinASecond();
    void readsTheWordsOfErrors_data();
    void readsTheWordsOfErrors();
    void readsRetryAfter_data();
    void readsRetryAfter();

private:
    FeedSummary fetch(const FeedRequest& request);
    FeedSummary fetch(const QString& location)
    {
        FeedRequest request;
        request.location = location;
        return fetch(request);
    }

    MemorySink::Content m_content;
    RegionDirectory m_regions = smallWorld();
    RegionLocator m_locator{smallTopology()};
    FeedLimits m_limits;
};

void TestHttpSource::init()
{
    m_content = {};
    m_limits = {};
    m_limits.connectTimeout = 400ms;
    m_limits.idleTimeout = 400ms;
    m_limits.transferTimeout = 3s;
    m_limits.firstRetryDelay = 5ms;
    m_limits.maxRetryDelay = 1500ms;
    m_limits.maxRetries = 2;
    m_limits.maxExpandedBytes = 32 << 20;
    m_limits.maxTransferBytes = 4 << 20;
}

FeedSummary TestHttpSource::fetch(const FeedRequest& request)
{
    FeedWorker worker(std::make_unique<MemorySink>(m_content), m_regions, m_locator, m_limits);
    QSignalSpy finished(&worker, &FeedWorker::finished);
    worker.fetch(request);
    if (finished.count() != 1)
        qFatal("not exactly one finished");
    return finished.at(0).at(0).value<FeedSummary>();
}

void TestHttpSource::endsReadably_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("word"); ///< of the sentence, or one of several; empty: all is well
    QTest::addColumn<int>("items");    ///< that are stored nevertheless
    const auto row = [](const char* name, Answer answer, const char* word, int items, bool tls = false) {
        QTest::newRow(name) << std::move(answer) << tls << QString::fromLatin1(word) << items;
    };
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    row("hangs before the headers", Answer::hang(), "did not answer within 0.4 seconds", 0);
    row("hangs in the headers", Answer::hang("HTTP/1.1 200 OK\r\nX-A: b\r\n"), "did not answer", 0);
    row("hangs in the body", Answer::hang(head + "Content-Length: 5000\r\n\r\n" + line("1")), "went silent",
        1);
    Answer slow(ok(line("1") + QByteArray(100'000, '\n')));
    slow.bytesAtATime = 150;
    row("slow for ever", slow, "not complete after 3 seconds", 1);
    row("half an answer", Answer(head + "Content-Length: 5000\r\n\r\n" + line("1")), "connection broke", 1);
    row("half a chunk", Answer(head + "Transfer-Encoding: chunked\r\n\r\n1000\r\n" + line("1")), "", -1);
    row("a chunk cut within a line",
        Answer(head + "Transfer-Encoding: chunked\r\n\r\n1000\r\n" + line("1") + line("2").left(20)),
        "middle of a line|connection broke", 1); // Qt notices it, or not, as the packets come
    row("a body without length cut within a line",
        Answer(head + "Connection: close\r\n\r\n" + line("1") + line("2").left(20)),
        "middle of a line|connection broke", 1);
    row("no last chunk",
        Answer(head + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(line("1").size(), 16) +
               "\r\n" + line("1") + "\r\n"),
        "", -1);
    row("a chunk that is no number", Answer(head + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n" + line("1")),
        "", -1);
    row("too long a length",
        Answer(head + "Connection: close\r\nContent-Length: 99999999999999\r\n\r\n" + line("1")),
        "connection broke", 1);
    row("too short a length",
        Answer(head + "Connection: close\r\nContent-Length: " + QByteArray::number(line("1").size()) +
               "\r\n\r\n" + line("1") + line("2")),
        "", 1);
    row("a length that is no number",
        Answer(head + "Connection: close\r\nContent-Length: -7\r\n\r\n" + line("1")), "", 1);
    row("closes at once", Answer(QByteArray()), "cannot be reached", 0);
    row("reset at once", Answer::reset(), "cannot be reached", 0);
    row("reset in the body", Answer::reset(head + "Content-Length: 5000\r\n\r\n" + line("1")), "broke", -1);
    row("no HTTP at all", Answer("SSH-2.0-OpenSSH_9.2\r\n"), "cannot be reached", 0);
    row("huge headers",
        Answer(head + "X-Huge: " + QByteArray(5 << 20, 'x') + "\r\nContent-Length: 0\r\n\r\n"), "", -1);
    Answer headersForEver(head);
    headersForEver.more = [] { return QByteArray("X-More: " + QByteArray(2000, 'x') + "\r\n"); };
    row("headers without end", headersForEver, "the server", 0);
    row("packed, says nothing of it", Answer(ok(bomb(1000) + QByteArray(), {})), "", 0);
    row("says gzip, is not", Answer(ok(line("1"), "Content-Encoding: gzip\r\n")), "", 1);
    row("says brotli", Answer(ok(line("1"), "Content-Encoding: br\r\n")), "\"br\"", 0);
    row("gzip cut short", Answer(ok(bomb(5000).chopped(9), "Content-Encoding: gzip\r\n")), "too early", 0);
    row("a gzip bomb", Answer(ok(bomb(std::int64_t(1) << 28))), "unpacks to more", 0);
    Answer large(head + "Connection: close\r\n\r\n" + line("1"));
    large.more = [] { return QByteArray(1 << 16, '\n'); };
    row("a body without end", large, "larger than", 1);
    row("UTF-16", Answer(ok(QByteArray("\xff\xfe{\0\"\0", 6) + QByteArray(5000, '\0'))), "UTF-16", 0);
    row("Latin-1", Answer(ok(line("1") + "{\"text\":\"\xe9t\xe9\"}\n")), "", 1);
    row("a web page",
        Answer(ok("<!DOCTYPE html><p>Please log in</p>", "Content-Type: text/html; charset=utf-8\r\n")),
        "a web page", 0);
    row("304 unasked", Answer(status("304 Not Modified")), "304", 0);
    row("204", Answer("HTTP/1.1 204 No Content\r\n\r\n"), "204", 0);
    row("404", Answer(status("404 Not Found")), "404", 0);
    row("429", Answer(status("429 Too Many Requests")), "429", 0);
    row("429 for an hour", Answer(status("429 Too Many Requests", "Retry-After: 3600\r\n")), "429", 0);
    row("503", Answer(status("503 Service Unavailable", "Retry-After: soon\r\n")), "503", 0);
    row("a certificate that nobody vouches for", Answer(ok(line("1"))), "cannot be trusted", 0, true);
    row("a next page on another planet", Answer(ok(line("1"), "Link: <gopher://x/2>; rel=next\r\n")),
        "gopher", 1);
}

void TestHttpSource::endsReadably()
{
    QFETCH(Answer, answer);
    QFETCH(bool, tls);
    QFETCH(QString, word);
    QFETCH(int, items);
    MisbehavingServer server({answer}, tls);
    m_limits.maxRetries = 0; // recoversByItself is about those
    const FeedSummary summary = fetch(server.url());
    if (word.isEmpty() && items >= 0)
        QCOMPARE(summary.problem, QString());
    const QStringList words = word.split(QLatin1Char('|'));
    QVERIFY2(std::any_of(words.begin(), words.end(),
                         [&](const QString& one) { return summary.problem.contains(one); }),
             qPrintable(QStringLiteral("\"%1\"").arg(summary.problem)));
    QVERIFY2(!summary.problem.contains(QLatin1Char('\n')), qPrintable(summary.problem));
    QCOMPARE(summary.trouble == FeedTrouble::None, summary.problem.isEmpty());
    if (items >= 0)
        QCOMPARE(int(m_content.items.size()), items);
    QCOMPARE(m_content.endings.size(), std::size_t(1));
    QCOMPARE(m_content.endings.front(), summary.problem);

    // The place stays before what went wrong: a server come to its senses is read from there.
    MisbehavingServer mended({Answer(ok(line("1") + line("2")))});
    QCOMPARE(fetch(mended.url()).problem, QString());
    QCOMPARE(m_content.items.size(), std::size_t(2));
}

void TestHttpSource::recoversByItself_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("500") << Answer(status("500 Oops"));
    QTest::newRow("502") << Answer(status("502 Bad Gateway"));
    QTest::newRow("408") << Answer(status("408 Request Timeout"));
    QTest::newRow("429") << Answer(status("429 Too Many Requests"));
    QTest::newRow("503 and a second") << Answer(status("503 Service Unavailable", "Retry-After: 1\r\n"));
    QTest::newRow("no answer") << Answer::hang();
    QTest::newRow("reset") << Answer::reset();
    QTest::newRow("closed") << Answer(QByteArray());
}

void TestHttpSource::recoversByItself()
{
    QFETCH(Answer, answer);
    MisbehavingServer server({answer, answer, Answer(ok(line("1")))});
    QCOMPARE(fetch(server.url()).problem, QString());
    QCOMPARE(m_content.items.size(), std::size_t(1));
}

void TestHttpSource::followsPagesAndRemembers()
{
    MisbehavingServer server(
        {Answer(ok(line("1"), "ETag: \"e1\"\r\nLink: </two>; rel=\"next\", </x>; rel=prev\r\n")),
         Answer(ok(line("2"))), Answer("HTTP/1.1 304 Not Modified\r\n\r\n")});
    FeedSummary summary = fetch(server.url());
    QCOMPARE(summary.problem, QString());
    QCOMPARE(m_content.items.size(), std::size_t(2));
    QVERIFY(server.requests.at(1).startsWith("GET /two "));
    QCOMPARE(m_content.place.etag, QStringLiteral("\"e1\""));
    summary = fetch(server.url());
    QVERIFY(summary.notModified);
    QVERIFY(server.requests.at(2).contains("If-None-Match: \"e1\""));
}

/// A server whose mark never changes would never be read again.
void TestHttpSource::readsAllWhenToldTo()
{
    m_content.place.etag = QStringLiteral("\"lie\"");
    MisbehavingServer server({Answer(ok(line("1"), "ETag: \"lie\"\r\n"))});
    FeedRequest request;
    request.location = server.url();
    request.unconditional = true;
    QCOMPARE(fetch(request).figures.accepted, std::int64_t(1));
    QVERIFY(!server.requests.at(0).contains("If-None-Match"));
    // The same mark over another body: what is sent is read.
    server.answerWith({Answer(ok(line("1") + line("2"), "ETag: \"lie\"\r\n"))});
    QCOMPARE(fetch(server.url()).figures.accepted, std::int64_t(1));
}

/// A body in chunks whose connection ended may be half of one: with its mark it would never be read again.
void TestHttpSource::keepsNoMarkOfWhatMayBeCut()
{
    const QByteArray chunk = QByteArray::number(line("1").size(), 16) + "\r\n" + line("1") + "\r\n";
    const QByteArray head = "HTTP/1.1 200 OK\r\nETag: \"e\"\r\nTransfer-Encoding: chunked\r\n";
    MisbehavingServer server({Answer(head + "\r\n" + chunk)});
    fetch(server.url());
    QCOMPARE(m_content.items.size(), std::size_t(1));
    QCOMPARE(m_content.place.etag, QString());
    // Packed, the end shows.
    const QByteArray packed = bomb(10);
    server.answerWith({Answer(head + "Content-Encoding: gzip\r\n\r\n" +
                              QByteArray::number(packed.size(), 16) + "\r\n" + packed + "\r\n0\r\n\r\n")});
    QCOMPARE(fetch(server.url()).problem, QString());
    QCOMPARE(m_content.place.etag, QStringLiteral("\"e\""));
}

void TestHttpSource::waitsAsToldAndNoLonger()
{
    MisbehavingServer server({Answer(status("429 Slow", "Retry-After: 1\r\n")), Answer(ok(line("1")))});
    FeedSummary summary = fetch(server.url());
    QCOMPARE(summary.problem, QString());
    QVERIFY(summary.figures.seconds >= 1.0);

    // An hour is not waited for: the schedule is told.
    const QByteArray date = httpDate(QDateTime::currentDateTimeUtc().addSecs(3600));
    server.answerWith({Answer(status("503 Down", "Retry-After: " + date + "\r\n"))});
    summary = fetch(server.url());
    QVERIFY(summary.trouble == FeedTrouble::Busy);
    QVERIFY(summary.retryAfter.value() > 3500s && summary.retryAfter.value() <= 3600s);
}

void TestHttpSource::resumesABrokenBody()
{
    const QByteArray body = line("1") + line("2");
    const QByteArray headers = "HTTP/1.1 200 OK\r\nETag: \"a\"\r\nAccept-Ranges: bytes\r\nContent-Length: " +
                               QByteArray::number(body.size()) + "\r\n\r\n";
    const QByteArray rest = "HTTP/1.1 206 Partial Content\r\nConnection: close\r\nContent-Range: bytes 20-" +
                            QByteArray::number(body.size() - 1) + '/' + QByteArray::number(body.size()) +
                            "\r\nContent-Length: " + QByteArray::number(body.size() - 20) + "\r\n\r\n";
    MisbehavingServer server({Answer(headers + body.left(20)), Answer(rest + body.mid(20))});
    QCOMPARE(fetch(server.url()).problem, QString());
    QCOMPARE(m_content.items.size(), std::size_t(2));
    QVERIFY(server.requests.at(1).contains("Range: bytes=20-"));
    QVERIFY(server.requests.at(1).contains("If-Range: \"a\""));

    // One that has another body by now must not be pieced together.
    m_content = {};
    server.answerWith({Answer(headers + body.left(20)), Answer(ok(body, "ETag: \"b\"\r\n"))});
    QVERIFY(fetch(server.url()).problem.contains(QLatin1String("does not send the rest")));
    QCOMPARE(m_content.items.size(), std::size_t(0));
}

void TestHttpSource::refusesRedirects_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("word");
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << "file:///etc/passwd";
    QTest::newRow("nowhere") << QByteArray("javascript:alert(1)") << "not on the web";
    QTest::newRow("ring") << QByteArray("/feed") << "more than";
    QTest::newRow("none") << QByteArray("") << "more than";
}

void TestHttpSource::refusesRedirects()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, word);
    MisbehavingServer server(
        {Answer("HTTP/1.1 302 Found\r\nLocation: " + target + "\r\nContent-Length: 0\r\n\r\n")});
    const FeedSummary summary = fetch(server.url());
    const QStringList words = word.split(QLatin1Char('|'));
    QVERIFY2(std::any_of(words.begin(), words.end(),
                         [&](const QString& one) { return summary.problem.contains(one); }),
             qPrintable(summary.problem));
    QVERIFY(m_content.items.empty());
    // From sealed to open, which a test server without a trusted certificate cannot show.
    QVERIFY(!followable(QUrl(QStringLiteral("https://a/")), QUrl(QStringLiteral("http://a/"))));
    QVERIFY(followable(QUrl(QStringLiteral("http://a/")), QUrl(QStringLiteral("https://a/"))));
}

void TestHttpSource::keepsTheTokenToItself()
{
    const QByteArray secret = "s3cret/t0ken+";
    FeedRequest request;
    request.token.value = secret;
    // A publisher that repeats what it was sent, in a refusal and in what it calls data.
    MisbehavingServer server({Answer(
        status("403 Forbidden", "Content-Type: application/json\r\n",
               R"({"success":false,"errors":[{"code":9109,"message":"bad token )" + secret + "\"}]}"))});
    request.location = server.url();
    FeedSummary summary = fetch(request);
    QVERIFY(server.requests.at(0).contains("Authorization: Bearer " + secret));
    QVERIFY2(summary.problem.contains(QLatin1String("bad token ***")), qPrintable(summary.problem));
    QVERIFY(summary.trouble == FeedTrouble::Refused);
    server.answerWith({Answer(ok("{\"service\":\"" + secret + "\",\"time\":1}\n"))});
    summary = fetch(request);
    QCOMPARE(summary.badLines.size(), std::size_t(1));
    QString all = summary.problem + m_content.place.url + m_content.endings.front();
    for (const BadLine& bad : m_content.badLines)
        all += QString::fromStdString(bad.reason);
    QVERIFY2(!all.contains(QString::fromLatin1(secret)), qPrintable(all));
    // Another server does not see it, neither by a redirect nor as a next page.
    MisbehavingServer other({Answer(ok(line("1")))});
    server.answerWith({Answer(status("302 Found", "Location: " + other.url().toLatin1() + "\r\n"))});
    QCOMPARE(fetch(request).problem, QString());
    server.answerWith({Answer(ok(line("2"), "Link: <" + other.url().toLatin1() + ">; rel=next\r\n"))});
    QCOMPARE(fetch(request).problem, QString());
    QCOMPARE(other.requests.size(), qsizetype(2));
    for (const QByteArray& seen : other.requests)
        QVERIFY(!seen.contains("s3cret"));
}

void TestHttpSource::putsTheTokenIntoTheAddress()
{
    FeedRequest request;
    request.token.value = "s3cret+";
    MisbehavingServer server({Answer(ok(line("1"), "Link: </feed?key=s3cret%2B&page=2>; rel=next\r\n")),
                              Answer(ok(line("2"))), Answer(status("401 No"))});
    request.location = server.url(QStringLiteral("/feed?key={token}"));
    QCOMPARE(fetch(request).problem, QString());
    QVERIFY(server.requests.at(0).startsWith("GET /feed?key=s3cret%2B HTTP"));
    QVERIFY(server.requests.at(1).startsWith("GET /feed?key=s3cret%2B&page=2 HTTP"));
    QVERIFY(!server.requests.at(0).contains("Authorization"));
    const FeedSummary refused = fetch(request);
    QVERIFY(!refused.problem.contains(QLatin1String("s3cret")));
    QVERIFY(!m_content.place.url.contains(QLatin1String("s3cret")));
    // It would go along to another server.
    MisbehavingServer other({Answer(ok(line("3")))});
    server.answerWith(
        {Answer(status("302 Found", "Location: " + other.url().toLatin1() + "?key=s3cret%2B\r\n"))});
    QVERIFY(!fetch(request).problem.isEmpty());
    QVERIFY(other.requests.isEmpty());
}

void TestHttpSource::sendsNoTokenInTheOpen()
{
    FeedRequest request;
    request.token.value = "s3cret";
    request.location = QStringLiteral("http://192.0.2.1/feed");
    const FeedSummary summary = fetch(request);
    QVERIFY2(summary.problem.contains(QLatin1String("use https")), qPrintable(summary.problem));
    QVERIFY(fetch(QStringLiteral("https://me:pw@192.0.2.1/")).problem.contains(QLatin1String("password")));
}

void TestHttpSource::asksForTheTimeSince()
{
    FeedRequest request;
    MisbehavingServer server({Answer(ok(line("1")))});
    request.location =
        server.url(QStringLiteral("/feed?from={since:unix}&until={until:unix}&day={since:day}"));
    request.lookBack = std::chrono::hours(48);
    request.overlap = std::chrono::hours(1);
    request.reader.now = UtcTime(1'000'000'000); // 2001-09-09T01:46:40Z
    QCOMPARE(fetch(request).problem, QString());
    QVERIFY2(server.requests.at(0).startsWith("GET /feed?from=999827200&until=1000000000&day=2001-09-07 "),
             server.requests.at(0));
    // The next reading begins an overlap before the end of the last one …
    request.reader.now = UtcTime(1'000'000'000 + 7200);
    fetch(request);
    QVERIFY2(server.requests.at(1).startsWith("GET /feed?from=999996400&until=1000007200&"),
             server.requests.at(1));
    // … which a failure does not move.
    server.answerWith({Answer(status("404 Gone"))});
    request.reader.now = UtcTime(1'000'000'000 + 10'000);
    fetch(request);
    server.answerWith({Answer(ok(line("1")))});
    fetch(request);
    QVERIFY2(server.requests.at(3).startsWith("GET /feed?from=1000003600&"), server.requests.at(3));
}

void TestHttpSource::asksWithAQuery()
{
    FeedRequest request;
    MisbehavingServer server({Answer(ok(line("1")))});
    request.location = server.url(QStringLiteral("/?database=d#reports"));
    request.query = "SELECT 1 WHERE t < {until:unix} FORMAT JSONEachRow";
    request.reader.now = UtcTime(1'000'000'000);
    QCOMPARE(fetch(request).problem, QString());
    QVERIFY(server.requests.at(0).startsWith("POST /?database=d HTTP"));
    QVERIFY(server.requests.at(0).endsWith("SELECT 1 WHERE t < 1000000000 FORMAT JSONEachRow"));
}

void TestHttpSource::needsNoMemoryForALargeFeed()
{
#ifndef Q_OS_LINUX
    QSKIP("the peak of memory is read from /proc");
#endif
    QByteArray lines;
    for (int i = 0; i < 10'000; ++i)
        lines += line(QByteArray::number(i));
    const int pieces = int((std::int64_t(200) << 20) / lines.size());
    Answer large("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
    large.more = [lines, left = std::make_shared<int>(pieces)] {
        return (*left)-- > 0 ? lines : QByteArray();
    };
    MisbehavingServer server({large});
    m_limits = {};
    const qint64 before = peakKilobytes();
    const FeedSummary summary = fetch(server.url());
    QCOMPARE(summary.problem, QString());
    QCOMPARE(summary.figures.rows(), std::int64_t(pieces) * 10'000);
    // Batches, buffers and this server's own; the feed has 200 MB.
    QVERIFY2(peakKilobytes() - before < 90'000, qPrintable(QString::number(peakKilobytes() - before)));
}

void TestHttpSource::stopsWithinASecond_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("before the answer") << Answer::hang();
    QTest::newRow("in the body") << Answer::hang("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" +
                                                 line("1"));
    Answer flood("HTTP/1.1 200 OK\r\n\r\n");
    flood.more = [] { return line("1").repeated(1000); };
    QTest::newRow("in a flood") << flood;
    QTest::newRow("between two attempts") << Answer(status("503 Down", "Retry-After: 60\r\n"));
}

void TestHttpSource::stopsWithinASecond()
{
    QFETCH(Answer, answer);
    MisbehavingServer server({answer});
    m_limits = {};
    m_limits.maxRetryDelay = 300s;
    FeedWorker worker(std::make_unique<MemorySink>(m_content), m_regions, m_locator, m_limits);
    QSignalSpy finished(&worker, &FeedWorker::finished);
    QElapsedTimer sinceCancelled;
    QTimer::singleShot(300, &worker, [&] {
        sinceCancelled.start();
        worker.cancel();
    });
    worker.fetch({server.url(), {}});
    QVERIFY(sinceCancelled.elapsed() < 1000);
    QCOMPARE(finished.count(), 1);
    QVERIFY(finished.at(0).at(0).value<FeedSummary>().cancelled);
}

void TestHttpSource::readsTheWordsOfErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("words");
    QTest::newRow("OONI 400") << QByteArray(R"({"detail":"Invalid test_name"})") << "application/json"
                              << "Invalid test_name";
    QTest::newRow("OONI 422") << QByteArray(
                                     R"({"detail":[{"loc":["query","since"],"msg":"invalid datetime"}]})")
                              << ""
                              << "invalid datetime";
    QTest::newRow("OONI 429") << QByteArray(R"({"error":"quota exceeded"})") << ""
                              << "quota exceeded";
    QTest::newRow("Cloudflare")
        << QByteArray(
               R"({"success":false,"errors":[{"code":10000,"message":"Authentication error"}],"result":null})")
        << ""
        << "Authentication error";
    QTest::newRow("ClickHouse")
        << QByteArray("Code: 60, e.displayText() = DB::Exception:\n Table d.x doesn't exist.")
        << "text/plain; charset=UTF-8"
        << "Code: 60, e.displayText() = DB::Exception: Table d.x doesn't exist.";
    QTest::newRow("web page") << QByteArray("<html>no") << "text/html"
                              << "";
    QTest::newRow("broken JSON") << QByteArray("{\"detail\":\"x") << ""
                                 << "";
    QTest::newRow("control characters") << QByteArray("{\"msg\":\"a\\u001b[31mb\"}") << ""
                                        << "a [31mb";
}

void TestHttpSource::readsTheWordsOfErrors()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, type);
    QTEST(errorText(body, type), "words");
}

void TestHttpSource::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); ///< -1: nothing
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("a long time") << QByteArray("99999999") << 86'400;
    QTest::newRow("in the past") << QByteArray("-5") << 0;
    QTest::newRow("a past date") << QByteArray("Wed, 03 May 2017 20:10:00 GMT") << 0;
    QTest::newRow("a far date") << httpDate(QDateTime::currentDateTimeUtc().addYears(1)) << 86'400;
    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("endless") << QByteArray(100'000, '9') << -1;
}

void TestHttpSource::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    const auto delay = retryAfter(header);
    QCOMPARE(delay ? int(delay->count() / 1000) : -1, seconds);
}

QTEST_GUILESS_MAIN(TestHttpSource)
#include "test_http_source.moc"
