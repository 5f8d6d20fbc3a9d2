// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedSource.h"
#include "core/feed/FeedTemplate.h"
#include "core/feed/HttpAnswer.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrl>
#include <algorithm>

namespace outagemap {

namespace {

using std::chrono::milliseconds;

constexpr qint64 bufferBytes = 4 << 20; ///< held at most by the network layer
constexpr milliseconds checkInterval{50};
constexpr qint64 errorBodyBytes = 16 << 10;

class HttpSource : public FeedSource
{
public:
    HttpSource(const FeedRequest& request, const FeedLimits& limits, const std::atomic<bool>& cancelled)
        : m_request(request)
        , m_windowed(hasTimePlaces(request.location) || hasTimePlaces(QString::fromUtf8(request.query)))
        , m_limits(limits)
        , m_cancelled(cancelled)
    {
    }

    QUrl base(const FeedPlace& place) override;
    Expected<PageResult> readPage(const FeedPlace& place, const Start& start, const Output& output) override;
    Trouble trouble() const override { return m_trouble; }

private:
    struct Attempt
    {
        Expected<PageResult> result = PageResult();
        bool mayRetry = false;
        QUrl redirect; ///< valid: go there
    };

    /// What came of the body of the page so far, over all attempts.
    struct Body
    {
        std::int64_t received = 0;
        std::int64_t total = -1; ///< that the server announced; -1: nothing
        QByteArray strongTag;    ///< the rest can be asked for, if it is still this
        bool started = false;
    };

    QNetworkRequest networkRequest(const QUrl& url, const FeedPlace& place, const Body& body) const;
    Attempt attempt(const QUrl& url, const FeedPlace& place, const Start& start, const Output& output,
                    Body& body);
    Attempt answerWithError(QNetworkReply& reply, int status, QDeadlineTimer deadline);
    Attempt readBody(QNetworkReply& reply, const FeedPlace& place, const Output& output, Body& body,
                     QDeadlineTimer wholeTransfer, const Expected<QUrl>& next);
    Attempt failed(QNetworkReply& reply, const QString& why, bool mayRetry,
                   FeedTrouble kind = FeedTrouble::Failed);
    Attempt unreachable(QNetworkReply& reply);
    void waitFor(QNetworkReply* reply, QDeadlineTimer deadline) const;
    void pause(milliseconds delay) const;
    bool handOut(QNetworkReply& reply, const Output& output);
    PageResult finished(const FeedPlace& place, const QUrl& next) const;
    QUrl withToken(const QUrl& url) const;
    QString withoutToken(QString url) const;

    const FeedRequest& m_request;
    bool m_windowed; ///< the time that is asked for is part of the question
    QUrl m_base;
    QByteArray m_query;
    UtcTime m_until;
    const FeedLimits& m_limits;
    const std::atomic<bool>& m_cancelled;
    Trouble m_trouble;
    QNetworkAccessManager m_network;
    // Of the first page: what a later reading asks whether it is still so.
    QString m_etag;
    QString m_lastModified;
};

QUrl HttpSource::base(const FeedPlace& place)
{
    QString location = m_request.location;
    QString query = QString::fromUtf8(m_request.query);
    if (m_windowed) {
        const UtcTime now = m_request.reader.now.value_or(UtcTime(QDateTime::currentSecsSinceEpoch()));
        UtcTime since = now - m_request.lookBack;
        // The end of the last reading is kept where other feeds keep when they were changed.
        if (const auto reached = parseTime(place.lastModified.toStdString()); reached && *reached <= now)
            since = std::max(since, *reached - m_request.overlap);
        m_until = now;
        location = fillTimePlaces(location, since, now);
        query = fillTimePlaces(query, since, now);
    }
    m_base = QUrl(location);
    m_base.setFragment({});
    m_query = query.toUtf8();
    return m_base;
}

QUrl HttpSource::withToken(const QUrl& url) const
{
    QString text = url.toString(QUrl::FullyEncoded);
    const QString value =
        QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(m_request.token.value)));
    text.replace(QLatin1String("%7Btoken%7D"), value, Qt::CaseInsensitive);
    text.replace(tokenPlace, value);
    return QUrl(text);
}

QString HttpSource::withoutToken(QString url) const
{
    if (m_request.token.value.isEmpty())
        return url;
    const QString value = QString::fromUtf8(m_request.token.value);
    url.replace(QString::fromLatin1(QUrl::toPercentEncoding(value)), tokenPlace);
    return url.replace(value, tokenPlace);
}

/// Runs the event loop until the reply has something new, the time is over or the reading is cancelled.
void HttpSource::waitFor(QNetworkReply* reply, QDeadlineTimer deadline) const
{
    QEventLoop loop;
    QTimer check;
    check.setInterval(checkInterval);
    QObject::connect(&check, &QTimer::timeout, &loop, [&] {
        if (m_cancelled || deadline.hasExpired())
            loop.quit();
    });
    if (reply != nullptr) {
        QObject::connect(reply, &QNetworkReply::metaDataChanged, &loop, &QEventLoop::quit);
        QObject::connect(reply, &QNetworkReply::readyRead, &loop, &QEventLoop::quit);
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (reply->isFinished())
            return;
    }
    check.start();
    loop.exec();
}

void HttpSource::pause(milliseconds delay) const
{
    const QDeadlineTimer deadline(delay);
    while (!m_cancelled && !deadline.hasExpired())
        waitFor(nullptr, deadline);
}

bool HttpSource::handOut(QNetworkReply& reply, const Output& output)
{
    while (reply.bytesAvailable() > 0) {
        const QByteArray piece = reply.read(1 << 20);
        if (piece.isEmpty())
            break;
        if (m_cancelled || !output({piece.constData(), std::size_t(piece.size())}))
            return false;
    }
    return true;
}

FeedSource::PageResult HttpSource::finished(const FeedPlace& place, const QUrl& next) const
{
    PageResult result;
    result.hasNext = !next.isEmpty();
    result.next.url = withoutToken(next.toString(QUrl::FullyEncoded));
    // The marks of change are kept only when all pages are read: until then nothing is up to date.
    if (result.hasNext) {
        result.next.etag = place.etag;
        result.next.lastModified = place.lastModified;
    } else if (m_windowed) {
        result.next.lastModified = toRfc3339(m_until);
    } else {
        result.next.etag = m_etag;
        result.next.lastModified = m_lastModified;
    }
    return result;
}

QNetworkRequest HttpSource::networkRequest(const QUrl& url, const FeedPlace& place, const Body& body) const
{
    QNetworkRequest request(withToken(url));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Asked for by hand, so that the bytes come as they are sent: the Decompressor unpacks with a limit.
    request.setRawHeader("Accept-Encoding", body.received > 0 ? "identity" : "gzip");
    request.setRawHeader("Accept", "application/x-ndjson, application/json, text/csv, */*;q=0.1");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Outagemap/" OUTAGEMAP_VERSION));
    if (body.received > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(qint64(body.received)) + '-');
        request.setRawHeader("If-Range", body.strongTag);
    } else if (place.url.isEmpty() && !m_windowed && !m_request.unconditional) {
        if (!place.etag.isEmpty())
            request.setRawHeader("If-None-Match", place.etag.toUtf8());
        if (!place.lastModified.isEmpty())
            request.setRawHeader("If-Modified-Since", place.lastModified.toUtf8());
    }
    if (!m_query.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain; charset=utf-8"));
    const FeedToken& token = m_request.token;
    if (!token.value.isEmpty() && !token.header.isEmpty() && isSameOrigin(url, m_base) &&
        !m_request.location.contains(tokenPlace))
        request.setRawHeader(token.header, token.prefix + token.sent());
    return request;
}

HttpSource::Attempt HttpSource::failed(QNetworkReply& reply, const QString& why, bool mayRetry,
                                       FeedTrouble kind)
{
    Attempt attempt;
    attempt.result = fail(why);
    attempt.mayRetry = mayRetry;
    m_trouble.kind = kind;
    reply.abort();
    return attempt;
}

/// The connection did not come about.
HttpSource::Attempt HttpSource::unreachable(QNetworkReply& reply)
{
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return failed(reply,
                      QStringLiteral("the server %1 is not found: this computer is off line, or the address "
                                     "is wrong")
                          .arg(m_base.host()),
                      false, FeedTrouble::Offline);
    case QNetworkReply::SslHandshakeFailedError:
        return failed(reply,
                      QStringLiteral("the server cannot be trusted, nothing was sent to it: %1")
                          .arg(reply.errorString()),
                      false);
    default:
        return failed(reply, QStringLiteral("the server cannot be reached: %1").arg(reply.errorString()),
                      true);
    }
}

HttpSource::Attempt HttpSource::answerWithError(QNetworkReply& reply, int status, QDeadlineTimer deadline)
{
    while (!reply.isFinished() && reply.bytesAvailable() < errorBodyBytes && !deadline.hasExpired() &&
           !m_cancelled)
        waitFor(&reply, deadline);
    QString why = QStringLiteral("the server answers %1 %2")
                      .arg(status)
                      .arg(reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString().left(100))
                      .trimmed();
    const QString words =
        errorText(reply.read(errorBodyBytes), reply.header(QNetworkRequest::ContentTypeHeader).toString());
    if (!words.isEmpty())
        why += QStringLiteral(" (%1)").arg(words);
    m_trouble.retryAfter = retryAfter(reply.rawHeader("Retry-After"));
    const bool isRefused = status == 401 || status == 403;
    if (isRefused)
        why += m_request.token.value.isEmpty() ? QStringLiteral(": it needs a token")
                                               : QStringLiteral(": the token is wrong, or not for this");
    return failed(reply, why, status >= 500 || status == 429 || status == 408,
                  isRefused                        ? FeedTrouble::Refused
                  : status == 429 || status == 503 ? FeedTrouble::Busy
                                                   : FeedTrouble::Failed);
}

HttpSource::Attempt HttpSource::attempt(const QUrl& url, const FeedPlace& place, const Start& start,
                                        const Output& output, Body& body)
{
    m_trouble = {};
    const QNetworkRequest request = networkRequest(url, place, body);
    const bool isPost = !m_query.isEmpty() && isSameOrigin(url, m_base);
    const std::unique_ptr<QNetworkReply> reply(isPost ? m_network.post(request, m_query)
                                                      : m_network.get(request));
    reply->setReadBufferSize(bufferBytes);
    const QDeadlineTimer wholeTransfer(m_limits.transferTimeout);

    // The status line and the headers.
    const QDeadlineTimer connected(m_limits.connectTimeout);
    const auto statusOf = [&] { return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); };
    while (statusOf() == 0 && !reply->isFinished()) {
        if (m_cancelled) {
            reply->abort();
            return {};
        }
        if (connected.hasExpired()) {
            return failed(*reply,
                          QStringLiteral("the server did not answer within %1 seconds")
                              .arg(double(m_limits.connectTimeout.count()) / 1000),
                          true);
        }
        waitFor(reply.get(), connected);
    }
    const int status = statusOf();
    if (status == 0)
        return unreachable(*reply);
    const bool askedWhetherChanged =
        request.hasRawHeader("If-None-Match") || request.hasRawHeader("If-Modified-Since");
    if (status == 304 && askedWhetherChanged)
        return Attempt{PageResult{true, place, false}, false, {}};
    if (status >= 301 && status < 400 && status != 304) {
        const auto target = followable(url, QUrl(QString::fromUtf8(reply->rawHeader("Location"))));
        if (!target)
            return failed(*reply, target.error().message, false);
        reply->abort();
        return Attempt{PageResult(), false, *target};
    }
    const bool continues = status == 206 && body.received > 0 &&
                           reply->rawHeader("Content-Range")
                               .startsWith("bytes " + QByteArray::number(qint64(body.received)) + '-');
    if (body.received > 0 && !continues)
        return failed(*reply, QStringLiteral("the connection broke, and the server does not send the rest"),
                      false);
    if (status != 200 && !continues)
        return answerWithError(*reply, status, connected);
    const QByteArray encoding = reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "gzip" && encoding != "x-gzip" && encoding != "identity" &&
        encoding != "zstd") {
        return failed(*reply,
                      QStringLiteral("the server packs it as \"%1\", which it was not asked for")
                          .arg(QString::fromLatin1(encoding.left(40))),
                      false);
    }

    const QUrl link = nextLink(reply->rawHeader("Link"));
    const Expected<QUrl> next = link.isEmpty() ? Expected<QUrl>(QUrl()) : followable(url, link);
    if (!body.started) {
        body.started = true;
        // Qt takes a body in chunks for complete where the connection ends (the chunk of length 0, which RFC
        // 9112 asks for, is not missed). Over HTTP/2 the end is marked, and what is packed shows its own.
        const bool showsItsEnd = !encoding.isEmpty() || reply->hasRawHeader("Content-Length") ||
                                 reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
        if (place.url.isEmpty()) {
            // It has to be read again: the marks that would prevent it are not kept.
            m_etag = showsItsEnd ? QString::fromUtf8(reply->rawHeader("ETag")).left(1000) : QString();
            m_lastModified =
                showsItsEnd ? QString::fromUtf8(reply->rawHeader("Last-Modified")).left(1000) : QString();
        }
        const QByteArray tag = reply->rawHeader("ETag");
        if (tag.startsWith('"') && reply->rawHeader("Accept-Ranges").trimmed() == "bytes" &&
            encoding.isEmpty() && !isPost)
            body.strongTag = tag;
        const QVariant length = reply->header(QNetworkRequest::ContentLengthHeader);
        body.total = length.isValid() && length.toLongLong() >= 0 ? length.toLongLong() : -1;
        start({reply->header(QNetworkRequest::ContentTypeHeader).toString(), body.total, {}, showsItsEnd});
    }
    return readBody(*reply, place, output, body, wholeTransfer, next);
}

HttpSource::Attempt HttpSource::readBody(QNetworkReply& reply, const FeedPlace& place, const Output& output,
                                         Body& body, QDeadlineTimer wholeTransfer, const Expected<QUrl>& next)
{
    QDeadlineTimer idle(m_limits.idleTimeout);
    const auto counted = [&](std::string_view piece) {
        body.received += std::int64_t(piece.size());
        idle.setRemainingTime(m_limits.idleTimeout);
        return output(piece);
    };
    // The rest of a body that broke off can be asked for only where the server said what it would be part of.
    const bool canResume = !body.strongTag.isEmpty();
    while (true) {
        if (!handOut(reply, counted) || m_cancelled) {
            reply.abort();
            return {};
        }
        if (reply.isFinished() && reply.bytesAvailable() == 0)
            break;
        if (body.received > m_limits.maxTransferBytes) {
            return failed(reply,
                          QStringLiteral("it is larger than the %1 bytes that a page may have")
                              .arg(m_limits.maxTransferBytes),
                          false);
        }
        if (wholeTransfer.hasExpired()) {
            return failed(reply,
                          QStringLiteral("it was not complete after %1 seconds and %2 bytes")
                              .arg(double(m_limits.transferTimeout.count()) / 1000)
                              .arg(body.received),
                          false);
        }
        if (idle.hasExpired()) {
            return failed(reply,
                          QStringLiteral("the server went silent for %1 seconds after %2 bytes")
                              .arg(double(m_limits.idleTimeout.count()) / 1000)
                              .arg(body.received),
                          canResume);
        }
        waitFor(&reply, std::min(idle, wholeTransfer));
    }
    if (reply.error() != QNetworkReply::NoError || body.received < body.total) {
        const QString why = reply.error() != QNetworkReply::NoError
                                ? reply.errorString()
                                : QStringLiteral("%1 were announced").arg(body.total);
        return failed(reply,
                      QStringLiteral("the connection broke after %1 bytes: %2").arg(body.received).arg(why),
                      canResume);
    }
    if (!next)
        return failed(reply, next.error().message, false);
    return Attempt{finished(place, *next), false, {}};
}

Expected<FeedSource::PageResult> HttpSource::readPage(const FeedPlace& place, const Start& start,
                                                      const Output& output)
{
    if (!m_base.isValid())
        base(place);
    const QUrl page = place.url.isEmpty() ? m_base : QUrl(place.url);
    m_trouble = {};
    if (!isWeb(page))
        return fail(QStringLiteral("its next page \"%1\" is not on the web").arg(place.url.left(200)));
    if (!m_request.token.value.isEmpty() && !isConfidential(m_base)) {
        m_trouble.kind = FeedTrouble::Refused;
        return fail(QStringLiteral("its token is not sent over http, where others can read it: use https"));
    }
    milliseconds delay = m_limits.firstRetryDelay;
    int retries = 0;
    int redirects = 0;
    QUrl url = page;
    Body body;
    while (true) {
        Attempt result = attempt(url, place, start, output, body);
        if (m_cancelled)
            return PageResult();
        if (result.redirect.isValid()) {
            if (++redirects > m_limits.maxRedirects) {
                return fail(QStringLiteral("the server points from one page to the next more than %1 times")
                                .arg(m_limits.maxRedirects));
            }
            // A token in the address would go along.
            if (m_request.location.contains(tokenPlace) && !isSameOrigin(result.redirect, m_base))
                return fail(QStringLiteral("the server points to another one, which must not see the token"));
            url = QUrl(withoutToken(result.redirect.toString(QUrl::FullyEncoded)));
            continue;
        }
        if (result.result || !result.mayRetry || retries >= m_limits.maxRetries)
            return result.result;
        ++retries;
        // Half of the delay is left to chance, so that many clients do not come back at once.
        const double jitter = 0.5 + 0.5 * QRandomGenerator::global()->generateDouble();
        const milliseconds wait =
            m_trouble.retryAfter.value_or(milliseconds(std::int64_t(double(delay.count()) * jitter)));
        if (wait > m_limits.maxRetryDelay)
            return result.result; // told to come back much later: that is another reading
        pause(wait);
        delay = std::min(delay * 2, m_limits.maxRetryDelay);
        url = page;
        redirects = 0;
    }
}

} // namespace

Expected<std::unique_ptr<FeedSource>> makeHttpSource(const FeedRequest& request, const FeedLimits& limits,
                                                     const std::atomic<bool>& cancelled)
{
    const QUrl url(fillTimePlaces(request.location, earliestTime, earliestTime));
    if (!url.isValid() || url.host().isEmpty())
        return fail(QStringLiteral("it is not a valid URL"));
    if (!url.password().isEmpty()) {
        return fail(
            QStringLiteral("a password in the address would be stored and shown: take it out, and give "
                           "it as a token"));
    }
    return std::make_unique<HttpSource>(request, limits, cancelled);
}

} // namespace outagemap
