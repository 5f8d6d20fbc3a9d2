// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedCatalogue.h"
#include "core/feed/FeedTemplate.h"
#include "core/feed/HttpAnswer.h"

#include <cstdlib>

// What servers say in headers and error pages, addresses, and settings from a cache that somebody else wrote.

using namespace outagemap;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    const QUrl from(QStringLiteral("https://example.org/a"));
    if (const auto target = followable(from, nextLink(bytes));
        target && target->scheme() != QLatin1String("https"))
        std::abort();
    if (const auto delay = retryAfter(bytes); delay && (delay->count() < 0 || delay->count() > 86'400'000))
        std::abort();
    if (errorText(bytes, QStringLiteral("text/plain")).contains(QLatin1Char('\n')))
        std::abort();
    (void)detectFormat({bytes.constData(), std::size_t(bytes.size())}, text.left(500), text.left(50));
    (void)feedLocation(text);
    (void)fillTimePlaces(text, UtcTime(1), UtcTime(7'258'118'399));
    if (const auto settings = FeedSettings::fromJson(text)) {
        FeedConfig config;
        config.settings = settings->toJson();
        (void)feedRequest(config);
    }
    const QUrl url = QUrl(text.left(2000));
    FeedPage full;
    full.rows = 1000;
    for (const FeedFormat* format : feedFormats()) {
        if (format->nextPage == nullptr)
            continue;
        QUrl page = format->nextPage(url, {}, {});
        for (int i = 0; i < 5 && page.isValid(); ++i)
            page = format->nextPage(url, page, full);
    }
    return 0;
}
