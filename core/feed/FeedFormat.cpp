// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedFormat.h"

#include "core/feed/FeedReader.h"
#include "core/feed/FeedText.h"

#include <algorithm>
#include <array>

namespace outagemap {

namespace {

// The publishers' formats first: they are told by marks of their own. Ndjson takes what is left.
constexpr std::array formats{
    &FeedFormat::OoniAggregation,
    &FeedFormat::IodaEvents,
    &FeedFormat::IodaAlerts,
    &FeedFormat::IodaSignals,
    &FeedFormat::CloudflareOutages,
    &FeedFormat::Statuspage,
    &FeedFormat::Csv,
    &FeedFormat::Ndjson,
};

} // namespace

std::span<const FeedFormat* const> feedFormats()
{
    return formats;
}

const FeedFormat* findFeedFormat(const QString& name)
{
    const auto found = std::find_if(formats.begin(), formats.end(), [&](const FeedFormat* format) {
        return name == QLatin1String(format->name);
    });
    return found == formats.end() ? nullptr : *found;
}

bool FeedSample::hasKey(std::string_view key) const
{
    std::string quoted = "\"";
    quoted += key;
    quoted += '"';
    // A quote in a JSON text has a backslash before it, so that this can only be a text of its own; it is a
    // key if a colon follows.
    for (std::size_t at = start.find(quoted); at != std::string_view::npos; at = start.find(quoted, at + 1)) {
        const std::size_t next = start.find_first_not_of(" \t\r\n", at + quoted.size());
        if ((at == 0 || start[at - 1] != '\\') && next != std::string_view::npos && start[next] == ':')
            return true;
    }
    return false;
}

bool FeedSample::pathEndsWith(QLatin1String ending) const
{
    QString path = location.path().toLower();
    for (const QLatin1String packed : {QLatin1String(".gz"), QLatin1String(".zst")}) {
        if (path.endsWith(packed))
            path.chop(packed.size());
    }
    return path.endsWith(ending);
}

const FeedFormat& detectFormat(std::string_view firstBytes, const QString& location,
                               const QString& contentType)
{
    FeedSample sample;
    if (firstBytes.starts_with("\xef\xbb\xbf"))
        firstBytes.remove_prefix(3);
    sample.start = trimmed(firstBytes);
    sample.contentType = contentType;
    if (location.contains(QLatin1String("://")))
        sample.location = QUrl(location);
    else
        sample.location.setPath(location);
    for (const FeedFormat* format : formats) {
        if (format->recognises(sample))
            return *format;
    }
    return FeedFormat::Ndjson;
}

std::unique_ptr<FeedReader> makeFeedReader(const FeedFormat& format, const FeedReaderOptions& options)
{
    return format.makeReader(options);
}

} // namespace outagemap
