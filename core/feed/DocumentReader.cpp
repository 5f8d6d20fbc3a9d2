// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/DocumentReader.h"

#include "core/feed/BadLines.h"
#include "core/feed/FeedText.h"

#include <QDateTime>
#include <QUrlQuery>

namespace outagemap {

DocumentReader::DocumentReader(const FeedReaderOptions& options)
    : m_options(options)
    , m_builder(options.defaultService)
{
}

UtcTime DocumentReader::now() const
{
    return m_options.now.value_or(UtcTime(QDateTime::currentSecsSinceEpoch()));
}

void DocumentReader::read(std::string_view bytes, FeedBatch&)
{
    if (m_tooLong)
        return;
    if (m_bytes.size() + bytes.size() > maxDocumentBytes) {
        m_tooLong = true;
        m_bytes.clear();
        m_bytes.shrink_to_fit();
        return;
    }
    m_bytes.append(bytes);
}

void DocumentReader::finish(FeedBatch& out)
{
    if (m_tooLong) {
        m_page.problem = QStringLiteral("it is larger than the %1 MiB that a document may have; ask for less "
                                        "at a time")
                             .arg(maxDocumentBytes >> 20);
        return;
    }
    if (m_bytes.starts_with("\xef\xbb\xbf"))
        m_bytes.erase(0, 3);
    Element root;
    Object document;
    auto error = m_parser.parse(m_bytes).get(root);
    if (error == simdjson::SUCCESS)
        error = root.get(document);
    if (error == simdjson::INCORRECT_TYPE)
        m_page.problem = QStringLiteral("it is not a JSON object");
    else if (error != simdjson::SUCCESS)
        m_page.problem = QStringLiteral("it is not valid JSON, or was cut off: %1")
                             .arg(QLatin1String(simdjson::error_message(error)));
    else if (const auto result = readDocument(document, out); !result)
        m_page.problem = result.error().message;
    out.lines = m_page.rows;
    m_bytes.clear();
    m_bytes.shrink_to_fit();
}

void DocumentReader::add(const FeedLine& line, std::string_view identity, FeedBatch& out)
{
    Expected<FeedItem> item = m_builder.build(line);
    if (!item) {
        reject(item.error().message, out);
        return;
    }
    if (FeedItemBuilder::needsId(*item))
        FeedItemBuilder::deriveId(*item, identity);
    out.items.push_back(std::move(*item));
    out.lineOfItem.push_back(m_page.rows);
}

void DocumentReader::reject(const QString& reason, FeedBatch& out)
{
    addBadLine(out, m_page.rows, reason);
}

std::string_view DocumentReader::text(Object object, std::string_view key)
{
    std::string_view value;
    return object[key].get(value) == simdjson::SUCCESS ? trimmed(value) : std::string_view();
}

std::optional<double> DocumentReader::number(Object object, std::string_view key)
{
    double value = 0;
    if (object[key].get(value) == simdjson::SUCCESS)
        return value;
    return parseNumber(text(object, key));
}

std::optional<DocumentReader::Object> DocumentReader::object(Object object, std::string_view key)
{
    Object value;
    return object[key].get(value) == simdjson::SUCCESS ? std::optional(value) : std::nullopt;
}

std::optional<simdjson::dom::array> DocumentReader::array(Object object, std::string_view key)
{
    simdjson::dom::array value;
    return object[key].get(value) == simdjson::SUCCESS ? std::optional(value) : std::nullopt;
}

std::string DocumentReader::label(Object object, std::string_view key)
{
    Element value;
    if (object[key].get(value) != simdjson::SUCCESS)
        return {};
    if (value.is_int64() || value.is_uint64())
        return simdjson::minify(value);
    return std::string(text(object, key));
}

std::optional<UtcTime> DocumentReader::time(Object object, std::string_view key)
{
    double seconds = 0;
    Expected<UtcTime> result = object[key].get(seconds) == simdjson::SUCCESS ? timeFromUnixSeconds(seconds)
                                                                             : parseTime(text(object, key));
    return result ? std::optional(*result) : std::nullopt;
}

FieldValue DocumentReader::textValue(std::string_view text)
{
    FieldValue value;
    value.text = text;
    return value;
}

FieldValue DocumentReader::numberValue(double number)
{
    FieldValue value;
    value.kind = FieldValue::Kind::Number;
    value.number = number;
    return value;
}

ServiceId internetService()
{
    return *ServiceId::fromSlug("internet");
}

QUrl nextPageByArgument(const QUrl& base, const QUrl& page, const FeedPage& read, const QString& argument,
                        qint64 step)
{
    if (!page.isValid())
        return base;
    QUrlQuery query(page);
    const qint64 limit = query.queryItemValue(QStringLiteral("limit")).toLongLong();
    if (limit <= 0 || read.rows < limit)
        return {};
    const qint64 at = query.queryItemValue(argument).toLongLong();
    query.removeAllQueryItems(argument);
    query.addQueryItem(argument, QString::number(at + (step > 0 ? step : limit)));
    QUrl next = page;
    next.setQuery(query);
    return next;
}

} // namespace outagemap
