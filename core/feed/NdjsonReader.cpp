// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/NdjsonReader.h"

#include "core/feed/BadLines.h"
#include "core/feed/FeedText.h"

#include <simdjson.h>

namespace outagemap {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

FieldValue wrong(std::string_view what)
{
    FieldValue value;
    value.kind = FieldValue::Kind::Wrong;
    value.text = what;
    return value;
}

} // namespace

class NdjsonReader::Parser
{
public:
    Parser()
        : m_parser(maxLineBytes)
    {
    }

    /// The fields of a line, valid until the next call. Fails, saying why, for what is no JSON object.
    Expected<const FeedLine*> parse(std::string_view text, std::size_t readable)
    {
        m_line.clear();
        // simdjson reads some bytes beyond the end: copied where they are not ours to read.
        simdjson::dom::element root;
        auto error =
            m_parser.parse(text.data(), text.size(), readable < simdjson::SIMDJSON_PADDING).get(root);
        if (error == simdjson::SUCCESS)
            error = root.get(m_root);
        if (error == simdjson::INCORRECT_TYPE)
            return fail(QStringLiteral("it is not a JSON object"));
        if (error == simdjson::UTF8_ERROR)
            return fail(QStringLiteral("it is not valid UTF-8"));
        if (error != simdjson::SUCCESS)
            return fail(QStringLiteral("it is not valid JSON: %1")
                            .arg(QLatin1String(simdjson::error_message(error))));
        for (const auto& [key, element] : m_root) {
            if (const auto field = findFeedField(key))
                set(*field, element);
        }
        return &m_line;
    }

    /// All that the last line says, without white space between its parts.
    std::string content() const { return simdjson::minify(m_root); }

private:
    void set(FeedField field, simdjson::dom::element element)
    {
        using simdjson::dom::element_type;
        FieldValue value;
        switch (element.type()) {
        case element_type::NULL_VALUE:
            m_line.remove(field);
            return;
        case element_type::STRING:
            value.text = element.get_string().value_unsafe();
            break;
        case element_type::INT64:
        case element_type::UINT64:
        case element_type::DOUBLE:
            if (isNumeric(field)) {
                value.kind = FieldValue::Kind::Number;
                value.number = element.get_double().value_unsafe();
            } else {
                // An id may be a number; as text it keeps all its digits.
                std::string& digits = m_numbers[std::size_t(field)];
                digits = simdjson::minify(element);
                value.text = digits;
            }
            break;
        case element_type::BOOL:
            value = wrong("true or false");
            break;
        case element_type::OBJECT:
            value = wrong("an object");
            break;
        case element_type::ARRAY:
            if (field == FeedField::Regions) {
                setRegions(element.get_array().value_unsafe());
                return;
            }
            value = wrong("a list");
            break;
        }
        m_line.set(field, value);
    }

    void setRegions(simdjson::dom::array list)
    {
        m_line.regions().clear();
        for (const simdjson::dom::element entry : list) {
            std::string_view code;
            if (entry.get(code) != simdjson::SUCCESS) {
                m_line.set(FeedField::Regions, wrong("a list with something else than texts"));
                return;
            }
            m_line.regions().emplace_back(code);
        }
    }

    simdjson::dom::parser m_parser;
    simdjson::dom::object m_root;
    FeedLine m_line;
    std::array<std::string, feedFieldCount> m_numbers;
};

NdjsonReader::NdjsonReader(const FeedReaderOptions& options)
    : m_builder(options.defaultService)
    , m_parser(std::make_unique<Parser>())
{
}

NdjsonReader::~NdjsonReader() = default;

void NdjsonReader::read(std::string_view bytes, FeedBatch& out)
{
    m_splitter.read(bytes, [&](const LineSplitter::Line& line) { readLine(line, out); });
    out.lines = m_splitter.lines();
}

void NdjsonReader::finish(FeedBatch& out)
{
    m_splitter.finish([&](const LineSplitter::Line& line) { readLine(line, out); });
    out.lines = m_splitter.lines();
}

void NdjsonReader::readLine(const LineSplitter::Line& line, FeedBatch& out)
{
    if (line.tooLong) {
        addBadLine(out, line.number, QStringLiteral("it is longer than %1 bytes").arg(maxLineBytes));
        return;
    }
    std::string_view text = line.text;
    if (line.number == 1 && text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    if (trimmed(text).empty())
        return;
    const auto fields = m_parser->parse(text, line.readable);
    if (!fields) {
        // An unterminated last line that is no JSON is most likely one that was cut off.
        addBadLine(out, line.number,
                   line.terminated ? fields.error().message
                                   : fields.error().message +
                                         QStringLiteral(" (the feed ends in the middle of this line)"));
        return;
    }
    Expected<FeedItem> item = m_builder.build(**fields);
    if (!item) {
        addBadLine(out, line.number, item.error().message);
        return;
    }
    if (FeedItemBuilder::needsId(*item))
        FeedItemBuilder::deriveId(*item, m_parser->content());
    out.items.push_back(std::move(*item));
    out.lineOfItem.push_back(line.number);
}

const FeedFormat FeedFormat::Ndjson{
    "ndjson", QT_TRANSLATE_NOOP("feeds", "Outagemap's feed format (a JSON object a line)"),
    // Whatever no other format wants: its messages say best what is wrong.
    [](const FeedSample&) { return true; },
    [](const FeedReaderOptions& options) -> std::unique_ptr<FeedReader> {
        return std::make_unique<NdjsonReader>(options);
    }};

} // namespace outagemap
