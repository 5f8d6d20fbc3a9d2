// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/HttpAnswer.h"

#include "core/feed/FeedText.h"

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <simdjson.h>

namespace outagemap {

namespace {

using std::chrono::milliseconds;

constexpr qsizetype longestErrorText = 300;

/// The first text under one of the usual names, at most three levels down.
std::string messageIn(simdjson::dom::element element, int depth = 0)
{
    using simdjson::dom::element_type;
    if (element.type() == element_type::STRING)
        return depth > 0 ? std::string(element.get_string().value_unsafe()) : std::string();
    if (depth > 3)
        return {};
    if (element.type() == element_type::ARRAY) {
        const simdjson::dom::array list = element.get_array().value_unsafe();
        for (const simdjson::dom::element entry : list) {
            if (std::string found = messageIn(entry, depth + 1); !found.empty())
                return found;
        }
        return {};
    }
    if (element.type() != element_type::OBJECT)
        return {};
    for (const std::string_view key : {"detail", "message", "msg", "error", "errors"}) {
        simdjson::dom::element value;
        if (element[key].get(value) != simdjson::SUCCESS)
            continue;
        if (std::string found = messageIn(value, depth + 1); !found.empty())
            return found;
    }
    return {};
}

} // namespace

bool isWeb(const QUrl& url)
{
    return url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
}

Expected<QUrl> followable(const QUrl& from, const QUrl& target)
{
    const QUrl to = from.resolved(target);
    const QString shown = to.toDisplayString(QUrl::RemoveUserInfo).left(200);
    if (!to.isValid() || !isWeb(to) || to.host().isEmpty())
        return fail(
            QStringLiteral("the server points to \"%1\", which is not on the web: not followed").arg(shown));
    if (from.scheme() == QLatin1String("https") && to.scheme() != QLatin1String("https")) {
        return fail(
            QStringLiteral("the server points from https to \"%1\", which is not sealed: not followed")
                .arg(shown));
    }
    return to;
}

bool isSameOrigin(const QUrl& a, const QUrl& b)
{
    const auto port = [](const QUrl& url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool isConfidential(const QUrl& url)
{
    return url.scheme() == QLatin1String("https") || url.host() == QLatin1String("localhost") ||
           QHostAddress(url.host()).isLoopback();
}

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

std::optional<milliseconds> retryAfter(const QByteArray& header)
{
    constexpr std::chrono::seconds longest{86'400};
    const QString text = QString::fromLatin1(header.left(100)).trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longest.count()));
    const QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    const QDateTime utc(date.date(), date.time(), Qt::UTC);
    return milliseconds(
        std::clamp<qint64>(QDateTime::currentDateTimeUtc().msecsTo(utc), 0, milliseconds(longest).count()));
}

QString errorText(const QByteArray& body, const QString& contentType)
{
    std::string text;
    const QByteArray start = body.trimmed();
    if (start.startsWith('{') || start.startsWith('[')) {
        simdjson::dom::parser parser;
        simdjson::dom::element root;
        if (parser.parse(start.constData(), std::size_t(start.size())).get(root) == simdjson::SUCCESS)
            text = messageIn(root);
    } else if (!start.startsWith('<') && contentType.startsWith(QLatin1String("text/plain"))) {
        text = start.toStdString();
    }
    const QString line =
        QString::fromStdString(cleanText(text, std::size_t(4 * longestErrorText))).simplified();
    return line.size() > longestErrorText ? line.left(longestErrorText) + QChar(0x2026) : line;
}

} // namespace outagemap
