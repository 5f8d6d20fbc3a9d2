// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedSource.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTimer>
#include <QUrl>
#include <algorithm>

namespace outagemap {

namespace {

using std::chrono::milliseconds;

constexpr qint64 bufferBytes = 4 << 20; ///< held at most by the network layer
constexpr milliseconds checkInterval{50};

bool isWeb(const QUrl& url)
{
    return url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
}

/// Whether one may be sent on from `from` to `to`: within the web, and never from a sealed connection to an
/// open one.
Expected<QUrl> follow(const QUrl& from, const QUrl& target)
{
    const QUrl to = from.resolved(target);
    if (!to.isValid() || !isWeb(to) || to.host().isEmpty()) {
        return fail(QStringLiteral("the server points to \"%1\", which is not on the web: not followed")
                        .arg(to.toDisplayString().left(200)));
    }
    if (from.scheme() == QLatin1String("https") && to.scheme() != QLatin1String("https")) {
        return fail(
            QStringLiteral("the server points from https to \"%1\", which is not sealed: not followed")
                .arg(to.toDisplayString().left(200)));
    }
    return to;
}

/// The target of `Link: <…>; rel="next"` (RFC 8288), empty without one.
QUrl nextLink(const QByteArray& header)
{
    static const QRegularExpression link(QStringLiteral("<([^>]*)>([^<]*)"));
    static const QRegularExpression next(
        QStringLiteral("(?:^|[;\\s])rel\\s*=\\s*(?:\"(?:[^\"]*\\s)?next(?:\\s[^\"]*)?\"|next(?:[\\s;,]|$))"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromLatin1(header.left(8192));
    for (auto it = link.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (next.match(match.captured(2)).hasMatch())
            return QUrl(match.captured(1));
    }
    return {};
}

/// What `Retry-After` asks for (seconds or a date, RFC 9110 section 10.2.3); nothing if it is not there.
std::optional<milliseconds> retryAfter(const QNetworkReply& reply)
{
    const QString text = QString::fromLatin1(reply.rawHeader("Retry-After")).trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 86'400));
    const QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    const QDateTime utc(date.date(), date.time(), Qt::UTC);
    return milliseconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(utc)));
}

class HttpSource : public FeedSource
{
public:
    HttpSource(QUrl url, const FeedLimits& limits, const std::atomic<bool>& cancelled)
        : m_url(std::move(url))
        , m_limits(limits)
        , m_cancelled(cancelled)
    {
    }

    Expected<PageResult> readPage(const FeedPlace& place, const Start& start, const Output& output) override;

private:
    struct Attempt
    {
        Expected<PageResult> result = PageResult();
        bool mayRetry = false;
        std::optional<milliseconds> delay; ///< that the server asked for
        QUrl redirect;                     ///< valid: go there
    };

    Attempt attempt(const QUrl& url, const FeedPlace& place, const Start& start, const Output& output);
    void waitFor(QNetworkReply* reply, QDeadlineTimer deadline) const;
    void pause(milliseconds delay) const;
    bool handOut(QNetworkReply& reply, const Output& output);
    PageResult finished(const QNetworkReply& reply, const FeedPlace& place, const QUrl& next) const;

    QUrl m_url;
    const FeedLimits& m_limits;
    const std::atomic<bool>& m_cancelled;
    QNetworkAccessManager m_network;
    // Of the first page: what a later reading asks whether it is still so.
    QString m_etag;
    QString m_lastModified;
};

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

FeedSource::PageResult HttpSource::finished(const QNetworkReply& reply, const FeedPlace& place,
                                            const QUrl& next) const
{
    Q_UNUSED(reply);
    PageResult result;
    result.hasNext = !next.isEmpty();
    result.next.url = next.toString(QUrl::FullyEncoded);
    // The marks of change are kept only when all pages are read: until then nothing is up to date.
    if (!result.hasNext) {
        result.next.etag = m_etag;
        result.next.lastModified = m_lastModified;
    } else {
        result.next.etag = place.etag;
        result.next.lastModified = place.lastModified;
    }
    return result;
}

HttpSource::Attempt HttpSource::attempt(const QUrl& url, const FeedPlace& place, const Start& start,
                                        const Output& output)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Asked for by hand, so that the bytes come as they are sent: the Decompressor unpacks with a limit.
    request.setRawHeader("Accept-Encoding", "gzip");
    request.setRawHeader("Accept", "application/x-ndjson, application/json, text/csv, */*;q=0.1");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Outagemap/" OUTAGEMAP_VERSION));
    const bool isFirstPage = place.url.isEmpty();
    if (isFirstPage && !place.etag.isEmpty())
        request.setRawHeader("If-None-Match", place.etag.toUtf8());
    if (isFirstPage && !place.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", place.lastModified.toUtf8());

    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    reply->setReadBufferSize(bufferBytes);
    Attempt attempt;
    const auto failed = [&](const QString& why, bool mayRetry) {
        attempt.result = fail(why);
        attempt.mayRetry = mayRetry;
        reply->abort();
        return attempt;
    };

    // The status line and the headers.
    const QDeadlineTimer connected(m_limits.connectTimeout);
    const auto statusOf = [&] { return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); };
    while (statusOf() == 0 && !reply->isFinished()) {
        if (m_cancelled) {
            reply->abort();
            return attempt;
        }
        if (connected.hasExpired()) {
            return failed(QStringLiteral("the server did not answer within %1 seconds")
                              .arg(double(m_limits.connectTimeout.count()) / 1000),
                          true);
        }
        waitFor(reply.get(), connected);
    }
    const int status = statusOf();
    if (status == 0)
        return failed(QStringLiteral("the server cannot be reached: %1").arg(reply->errorString()), true);
    if (status == 304) {
        attempt.result = PageResult{true, place, false};
        return attempt;
    }
    if (status >= 300 && status < 400) {
        const auto target = follow(url, QUrl(QString::fromUtf8(reply->rawHeader("Location"))));
        if (!target)
            return failed(target.error().message, false);
        attempt.redirect = *target;
        reply->abort();
        return attempt;
    }
    if (status != 200) {
        attempt.delay = retryAfter(*reply);
        const bool mayRetry = status >= 500 || status == 429 || status == 408;
        return failed(
            QStringLiteral("the server answers %1 %2")
                .arg(status)
                .arg(reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString().left(100))
                .trimmed(),
            mayRetry);
    }

    const QUrl link = nextLink(reply->rawHeader("Link"));
    Expected<QUrl> next = link.isEmpty() ? Expected<QUrl>(QUrl()) : follow(url, link);
    if (isFirstPage) {
        m_etag = QString::fromUtf8(reply->rawHeader("ETag")).left(1000);
        m_lastModified = QString::fromUtf8(reply->rawHeader("Last-Modified")).left(1000);
    }
    const QVariant length = reply->header(QNetworkRequest::ContentLengthHeader);
    start({reply->header(QNetworkRequest::ContentTypeHeader).toString(),
           length.isValid() ? length.toLongLong() : -1});

    // The body. From here on nothing is tried again: what came is stored, and the next reading begins anew.
    std::int64_t received = 0;
    QDeadlineTimer idle(m_limits.idleTimeout);
    const auto counted = [&](std::string_view piece) {
        received += std::int64_t(piece.size());
        idle.setRemainingTime(m_limits.idleTimeout);
        return output(piece);
    };
    while (true) {
        if (!handOut(*reply, counted) || m_cancelled) {
            reply->abort();
            return attempt;
        }
        if (reply->isFinished() && reply->bytesAvailable() == 0)
            break;
        if (idle.hasExpired()) {
            return failed(QStringLiteral("the server went silent for %1 seconds after %2 bytes")
                              .arg(double(m_limits.idleTimeout.count()) / 1000)
                              .arg(received),
                          false);
        }
        waitFor(reply.get(), idle);
    }
    if (reply->error() != QNetworkReply::NoError) {
        return failed(
            QStringLiteral("the connection broke after %1 bytes: %2").arg(received).arg(reply->errorString()),
            false);
    }
    if (!next)
        return failed(next.error().message, false);
    attempt.result = finished(*reply, place, *next);
    return attempt;
}

Expected<FeedSource::PageResult> HttpSource::readPage(const FeedPlace& place, const Start& start,
                                                      const Output& output)
{
    const QUrl page = place.url.isEmpty() ? m_url : QUrl(place.url);
    if (!isWeb(page))
        return fail(QStringLiteral("its next page \"%1\" is not on the web").arg(place.url.left(200)));
    milliseconds delay = m_limits.firstRetryDelay;
    int retries = 0;
    int redirects = 0;
    QUrl url = page;
    while (true) {
        Attempt result = attempt(url, place, start, output);
        if (m_cancelled)
            return PageResult();
        if (result.redirect.isValid()) {
            if (++redirects > m_limits.maxRedirects) {
                return fail(QStringLiteral("the server points from one page to the next more than %1 times")
                                .arg(m_limits.maxRedirects));
            }
            url = result.redirect;
            continue;
        }
        if (result.result || !result.mayRetry || retries >= m_limits.maxRetries)
            return result.result;
        ++retries;
        // Half of the delay is left to chance, so that many clients do not come back at once.
        const double jitter = 0.5 + 0.5 * QRandomGenerator::global()->generateDouble();
        const milliseconds wait =
            result.delay.value_or(milliseconds(std::int64_t(double(delay.count()) * jitter)));
        if (wait > m_limits.maxRetryDelay)
            return result.result; // told to come back much later: that is another reading
        pause(wait);
        delay = std::min(delay * 2, m_limits.maxRetryDelay);
        url = page;
        redirects = 0;
    }
}

} // namespace

std::unique_ptr<FeedSource> makeHttpSource(const QUrl& url, const FeedLimits& limits,
                                           const std::atomic<bool>& cancelled)
{
    return std::make_unique<HttpSource>(url, limits, cancelled);
}

} // namespace outagemap
