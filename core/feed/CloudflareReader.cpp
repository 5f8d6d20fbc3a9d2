// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/DocumentReader.h"

#include <algorithm>

namespace outagemap {

namespace {

/// `POWER_OUTAGE` as a person writes it: `power outage`.
std::string words(std::string_view constant)
{
    std::string text(constant);
    for (char& c : text)
        c = c == '_' ? ' ' : c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return text;
}

/// Reads Cloudflare Radar's verified outages (https://developers.cloudflare.com/radar): one notice each about
/// the service `internet`.
class CloudflareReader : public DocumentReader
{
public:
    using DocumentReader::DocumentReader;

protected:
    Expected<void> readDocument(Object document, FeedBatch& out) override
    {
        const auto result = object(document, "result");
        const auto annotations = result ? array(*result, "annotations") : std::nullopt;
        if (!annotations)
            return fail(QStringLiteral("Cloudflare answers: %1").arg(errorText(document)));
        for (const Element row : *annotations) {
            nextRow();
            Object fields;
            if (row.get(fields) == simdjson::SUCCESS)
                readRow(fields, out);
            else
                reject(QStringLiteral("it is not an annotation"), out);
        }
        return {};
    }

private:
    static QString errorText(Object document)
    {
        if (const auto errors = array(document, "errors")) {
            for (const Element error : *errors) {
                Object fields;
                if (error.get(fields) != simdjson::SUCCESS)
                    continue;
                const std::string_view message = text(fields, "message");
                return QString::fromUtf8(message.data(), qsizetype(message.size())).left(300);
            }
        }
        return QStringLiteral("there are no annotations");
    }

    void readRow(Object row, FeedBatch& out)
    {
        FeedLine line;
        std::string place;
        std::string identity(text(row, "startDate"));
        if (const auto locations = array(row, "locations")) {
            for (const Element code : *locations) {
                std::string_view value;
                if (code.get(value) == simdjson::SUCCESS)
                    line.regions().emplace_back(value);
            }
        }
        if (const auto details = array(row, "locationsDetails")) {
            for (const Element detail : *details) {
                Object fields;
                if (detail.get(fields) == simdjson::SUCCESS)
                    appendTo(place, text(fields, "name"));
            }
        }
        if (place.empty()) {
            for (const std::string& code : line.regions())
                appendTo(place, code);
        }
        if (const auto asns = array(row, "asns")) {
            for (const Element asn : *asns)
                identity += ' ' + simdjson::minify(asn);
        }
        for (const std::string& code : line.regions())
            identity += ' ' + code;
        // Rows without an id may be told apart by their scope alone.
        identity += ' ';
        identity += text(row, "scope");
        std::string cause;
        if (const auto outage = object(row, "outage"))
            cause = words(text(*outage, "outageCause"));

        const std::string id = label(row, "id");
        const std::string title =
            "Internet outage: " + (place.empty() ? std::string("unknown place") : place);
        std::string description(text(row, "description"));
        if (const std::string_view scope = text(row, "scope"); !scope.empty())
            description.append(description.empty() ? "" : "\n").append(scope);
        const auto end = time(row, "endDate");
        line.set(FeedField::Type, textValue("notice"));
        line.set(FeedField::Service, textValue(m_service.slug()));
        line.set(FeedField::Id, textValue(id));
        line.set(FeedField::Time, textValue(text(row, "startDate")));
        line.set(FeedField::End, textValue(text(row, "endDate")));
        line.set(FeedField::Status, textValue(end ? "resolved" : "ongoing"));
        line.set(FeedField::Title, textValue(title));
        line.set(FeedField::Text, textValue(description));
        line.set(FeedField::Url, textValue(text(row, "linkedUrl")));
        line.set(FeedField::Cause, textValue(cause));
        add(line, identity, out);
    }

    static void appendTo(std::string& list, std::string_view word)
    {
        if (!list.empty())
            list += ", ";
        list += word;
    }

    ServiceId m_service = options().defaultService.isValid() ? options().defaultService : internetService();
};

QUrl pageAfter(const QUrl& base, const QUrl& page, const FeedPage& read)
{
    return nextPageByArgument(base, page, read, QStringLiteral("offset"), 0);
}

} // namespace

const FeedFormat FeedFormat::CloudflareOutages{
    "cloudflare", QT_TRANSLATE_NOOP("feeds", "Cloudflare Radar's outages"),
    [](const FeedSample& sample) {
        return sample.pathEndsWith(QLatin1String("/radar/annotations/outages")) ||
               (sample.hasKey("annotations") && sample.hasKey("result"));
    },
    [](const FeedReaderOptions& options) -> std::unique_ptr<FeedReader> {
        return std::make_unique<CloudflareReader>(options);
    },
    pageAfter};

} // namespace outagemap
