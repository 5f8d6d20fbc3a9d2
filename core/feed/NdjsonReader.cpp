// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/NdjsonReader.h"

#include "core/feed/BadLines.h"
#include "core/feed/FeedText.h"
#include "core/feed/FlatLines.h"

#include <simdjson.h>

namespace outagemap {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
// Lines that are parsed in one go; what the parser holds stays in the cache.
constexpr std::size_t blockBytes = FlatLines::maxBlockBytes;
// After a block that was not made for FlatLines, how many others are not tried either.
constexpr int blocksWithoutFlat = 16;

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
        readFields();
        return &m_line;
    }

    /// Parses whole lines in one go, which costs a third less than one by one, and calls
    /// `use(const FeedLine&, lines)` for each that holds something, `lines` being how many there were up to
    /// it. Stops before the first line that is not exactly one JSON object, whatever is wrong with it;
    /// returns the bytes of the lines before. `block` ends with a line feed, and simdjson::SIMDJSON_PADDING
    /// bytes behind it may be read.
    template <typename Use>
    std::size_t parseLines(std::string_view block, std::int64_t& lines, Use&& use)
    {
        simdjson::dom::document_stream documents;
        if (m_parser.parse_many(block.data(), block.size(), blockBytes).get(documents) != simdjson::SUCCESS)
            return 0;
        std::size_t done = 0;
        for (auto document = documents.begin(); document != documents.end(); ++document) {
            passBlankLines(block, done, lines);
            std::size_t start = done;
            while (start < block.size() && isBlank(block[start]))
                ++start;
            if (document.current_index() != start || block[start] != '{' ||
                (*document).get(m_root) != simdjson::SUCCESS)
                return done;
            const std::string_view text = document.source();
            std::size_t end = start + text.size();
            while (end < block.size() && isBlank(block[end]))
                ++end;
            if (end >= block.size() || block[end] != '\n' || text.find('\n') != std::string_view::npos)
                return done;
            readFields();
            use(m_line, ++lines);
            done = end + 1;
        }
        passBlankLines(block, done, lines);
        return done;
    }

    /// All that the last line says, without white space between its parts.
    std::string content() const { return simdjson::minify(m_root); }

    /// The same of a line that FlatLines read.
    std::string contentOf(std::string_view text)
    {
        simdjson::dom::element root;
        if (m_parser.parse(text.data(), text.size(), false).get(root) != simdjson::SUCCESS)
            return std::string(text);
        return simdjson::minify(root);
    }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

    static void passBlankLines(std::string_view block, std::size_t& at, std::int64_t& lines)
    {
        for (std::size_t i = at; i < block.size() && (isBlank(block[i]) || block[i] == '\n'); ++i) {
            if (block[i] == '\n') {
                at = i + 1;
                ++lines;
            }
        }
    }

    void readFields()
    {
        m_line.clear();
        std::size_t position = 0;
        for (const auto& [key, element] : m_root) {
            // Lines of a feed have the same fields in the same order, mostly. A place not learned yet has no
            // name, which a key may not have either.
            if (position < m_order.size() && !key.empty() && m_order[position].name == key) {
                set(m_order[position].field, element);
            } else if (const auto field = findFeedField(key)) {
                set(*field, element);
                if (position < m_order.size())
                    m_order[position] = {nameOf(*field), *field};
            }
            ++position;
        }
    }

    void set(FeedField field, simdjson::dom::element element)
    {
        using simdjson::dom::element_type;
        switch (element.type()) {
        case element_type::NULL_VALUE:
            m_line.remove(field);
            break;
        case element_type::STRING:
            m_line.add(field).text = element.get_string().value_unsafe();
            break;
        case element_type::INT64:
        case element_type::UINT64:
        case element_type::DOUBLE:
            if (isNumeric(field)) {
                FieldValue& value = m_line.add(field);
                value.kind = FieldValue::Kind::Number;
                value.number = element.get_double().value_unsafe();
            } else {
                // An id may be a number; as text it keeps all its digits.
                std::string& digits = m_numbers[std::size_t(field)];
                digits = simdjson::minify(element);
                m_line.add(field).text = digits;
            }
            break;
        case element_type::BOOL:
            m_line.set(field, wrong("true or false"));
            break;
        case element_type::OBJECT:
            m_line.set(field, wrong("an object"));
            break;
        case element_type::ARRAY:
            if (field == FeedField::Regions)
                setRegions(element.get_array().value_unsafe());
            else
                m_line.set(field, wrong("a list"));
            break;
        }
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

    struct KnownField
    {
        std::string_view name;
        FeedField field = FeedField::Type;
    };

    simdjson::dom::parser m_parser;
    simdjson::dom::object m_root;
    FeedLine m_line;
    std::array<KnownField, 16> m_order; ///< the fields of the line before, by position
    std::array<std::string, feedFieldCount> m_numbers;
};

NdjsonReader::NdjsonReader(const FeedReaderOptions& options)
    : m_builder(options.defaultService)
    , m_parser(std::make_unique<Parser>())
    , m_flat(std::make_unique<FlatLines>())
{
}

NdjsonReader::~NdjsonReader() = default;

void NdjsonReader::read(std::string_view bytes, FeedBatch& out)
{
    const auto oneByOne = [&](std::string_view part) {
        m_splitter.read(part, [&](const LineSplitter::Line& line) { readLine(line, out); });
    };
    // The first line may have a byte order mark, and one that began in an earlier piece has to be put
    // together.
    if (m_splitter.lines() == 0 || m_splitter.isWithinLine()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size() - 1);
        oneByOne(bytes.substr(0, end + 1));
        bytes.remove_prefix(end + 1);
    }
    while (bytes.size() > simdjson::SIMDJSON_PADDING && !m_splitter.isWithinLine()) {
        const std::size_t end =
            bytes.rfind('\n', std::min(bytes.size() - simdjson::SIMDJSON_PADDING, blockBytes) - 1);
        if (end == std::string_view::npos)
            break;
        std::string_view block = bytes.substr(0, end + 1);
        bytes.remove_prefix(block.size());
        block.remove_prefix(readFlat(block, out));
        if (block.empty())
            continue;
        const std::int64_t before = m_splitter.lines();
        std::int64_t lines = 0;
        const std::size_t done =
            m_parser->parseLines(block, lines, [&](const FeedLine& fields, std::int64_t count) {
                addItem(fields, before + count, out, [this] { return m_parser->content(); });
            });
        m_splitter.skipLines(lines);
        oneByOne(block.substr(done));
    }
    oneByOne(bytes);
    out.lines = m_splitter.lines();
}

/// Reads what FlatLines will take of a block, as `read` has them; returns how many bytes that was.
std::size_t NdjsonReader::readFlat(std::string_view block, FeedBatch& out)
{
    if (m_withoutFlat > 0) {
        --m_withoutFlat;
        return 0;
    }
    const std::int64_t before = m_splitter.lines();
    m_flat->begin(block);
    while (const FeedLine* const fields = m_flat->next()) {
        addItem(*fields, before + m_flat->linesDone(), out,
                [this] { return m_parser->contentOf(m_flat->text()); });
    }
    m_splitter.skipLines(m_flat->linesDone());
    if (m_flat->bytesDone() < block.size() / 2)
        m_withoutFlat = blocksWithoutFlat;
    return m_flat->bytesDone();
}

void NdjsonReader::finish(FeedBatch& out)
{
    const std::int64_t badBefore = out.badCount;
    m_splitter.finish([&](const LineSplitter::Line& line) {
        readLine(line, out);
        m_isCutShort = out.badCount > badBefore;
    });
    out.lines = m_splitter.lines();
}

FeedPage NdjsonReader::page() const
{
    FeedPage page;
    page.isCutShort = m_isCutShort;
    return page;
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
    addItem(**fields, line.number, out, [this] { return m_parser->content(); });
}

/// `content` gives all that the line says, for one without an id.
template <typename Content>
void NdjsonReader::addItem(const FeedLine& fields, std::int64_t line, FeedBatch& out, Content content)
{
    // Told which kind, or it would be filled with zeros first, which takes longer than all its texts.
    FeedItem& item = out.items.emplace_back(std::in_place_type<Report>);
    if (const auto built = m_builder.build(fields, item); !built) {
        out.items.pop_back();
        addBadLine(out, line, built.error().message);
        return;
    }
    if (FeedItemBuilder::needsId(item))
        FeedItemBuilder::deriveId(item, content());
    out.lineOfItem.push_back(line);
}

const FeedFormat FeedFormat::Ndjson{
    "ndjson", QT_TRANSLATE_NOOP("feeds", "Outagemap's feed format (a JSON object a line)"),
    // Whatever no other format wants: its messages say best what is wrong.
    [](const FeedSample&) { return true; },
    [](const FeedReaderOptions& options) -> std::unique_ptr<FeedReader> {
        return std::make_unique<NdjsonReader>(options);
    }};

} // namespace outagemap
