// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FlatLines.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <optional>
#include <simdjson.h>
#include <vector>

namespace outagemap {

namespace {

namespace ondemand = simdjson::ondemand;

static_assert(FlatLines::padding >= simdjson::SIMDJSON_PADDING);
static_assert(std::endian::native == std::endian::little, "or masks and key words have to be turned round");

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/// Eight bytes, of which some may lie in the padding.
std::uint64_t load(const char* at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

/// All bits of the first `bytes` bytes of a word.
std::uint64_t lowBytes(std::size_t bytes)
{
    return bytes >= 8 ? ~std::uint64_t(0) : (std::uint64_t(1) << bytes * 8) - 1;
}

/// The places of one character in a block, asked for in order.
class NextPlace
{
public:
    NextPlace() = default;
    NextPlace(char wanted, std::string_view block)
        : m_wanted(wanted)
        , m_end(block.data() + block.size())
    {
        find(block.data());
    }

    /// Whether it is nowhere in the text, which does not begin before any asked for earlier.
    bool isMissing(std::string_view text)
    {
        if (m_at < text.data()) [[unlikely]]
            find(text.data());
        return m_at >= text.data() + text.size();
    }

private:
    void find(const char* from)
    {
        const void* const found =
            from == m_end ? nullptr : std::memchr(from, m_wanted, std::size_t(m_end - from));
        m_at = found == nullptr ? m_end : static_cast<const char*>(found);
    }

    char m_wanted = 0;
    const char* m_end = nullptr;
    const char* m_at = nullptr;
};

/// A key with its closing quote, to be compared in two steps whatever its length.
class Key
{
public:
    explicit Key(FeedField field)
        : m_field(field)
    {
        std::array<char, 16> text{};
        const std::string_view name = nameOf(field);
        static_assert(longestFieldName < 16);
        std::copy(name.begin(), name.end(), text.begin());
        text[name.size()] = '"';
        const std::size_t size = name.size() + 1;
        m_first = load(text.data());
        m_firstMask = lowBytes(size);
        m_second = load(text.data() + 8);
        m_secondMask = size > 8 ? lowBytes(size - 8) : 0;
    }

    FeedField field() const { return m_field; }
    bool matches(const char* key) const
    {
        return (((load(key) ^ m_first) & m_firstMask) | ((load(key + 8) ^ m_second) & m_secondMask)) == 0;
    }

private:
    std::uint64_t m_first;
    std::uint64_t m_firstMask;
    std::uint64_t m_second;
    std::uint64_t m_secondMask;
    FeedField m_field;
};

constexpr std::size_t safeDigits = 18; // of any 64-bit number

/// A whole number whose digits are its only way to be written.
bool isPlainInteger(std::string_view token)
{
    return token.size() <= safeDigits && (token.front() != '0' || token.size() == 1) &&
           std::all_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

class FlatLines::Walk
{
public:
    Walk() { m_parser.threaded = false; }

    bool begin(std::string_view block)
    {
        m_escape = NextPlace('\\', block);
        m_delete = NextPlace('\x7f', block);
        m_stream = {};
        if (m_parser.iterate_many(block.data(), block.size(), maxBlockBytes).get(m_stream) !=
            simdjson::SUCCESS)
            return false;
        m_at = m_stream.begin();
        return true;
    }

    bool atEnd() { return !(m_at != m_stream.end()); }
    std::size_t place() const { return m_at.current_index(); }
    void advance() { ++m_at; }

    /// Reads the object at the present place, all of which must lie before `lineEnd`. False for what is not
    /// to be read here; else `end` points behind it.
    bool readObject(const char* lineEnd, FeedLine& line, const char*& end)
    {
        ondemand::object object;
        auto document = *m_at;
        if (document.get_object().get(object) != simdjson::SUCCESS)
            return false;
        std::size_t position = 0;
        end = nullptr;
        for (auto entry : object) {
            if (entry.error() != simdjson::SUCCESS)
                return false;
            // Where it is: to copy what was just put together stalls the processor.
            ondemand::field&& field = std::move(entry).value_unsafe();
            const char* const key = field.key().raw();
            std::string_view token = field.value().raw_json_token();
            if (token.empty() || token.data() > lineEnd || token.size() > std::size_t(lineEnd - token.data()))
                return false;
            end = token.data() + token.size();
            while (isBlank(token.back()))
                token.remove_suffix(1);

            // Lines of a feed have the same fields in the same order, mostly.
            std::optional<FeedField> known;
            if (position < m_order.size() && m_order[position].matches(key))
                known = m_order[position].field();
            else if (!findField(key, token.data(), position, known))
                return false;
            ++position;

            if (token.front() != '"') {
                if (!readOther(field.value(), token, known, line))
                    return false;
                continue;
            }
            if (token.size() < 2 || token.back() != '"')
                return false;
            // Control characters below space are mistakes in a string, which simdjson finds; DEL is not.
            std::string_view text = token.substr(1, token.size() - 2);
            const bool isPlain = m_escape.isMissing(text);
            const bool isClean = isPlain && m_delete.isMissing(text);
            // Taken in either case: what is passed over might be a key, with whatever belongs to it.
            ondemand::raw_json_string raw;
            if (isPlain ? field.value().get_raw_json_string().get(raw) != simdjson::SUCCESS
                        : field.value().get_string().get(text) != simdjson::SUCCESS)
                return false;
            if (known) {
                FieldValue& stored = line.add(*known);
                stored.text = text;
                stored.isClean = isClean;
            }
        }
        return end != nullptr && *end == '}';
    }

private:
    /// The field of a key that is not the one expected at its position. False for keys that are written with
    /// escapes.
    bool findField(const char* key, const char* end, std::size_t position, std::optional<FeedField>& field)
    {
        const auto* const quote = static_cast<const char*>(std::memchr(key, '"', std::size_t(end - key)));
        if (quote == nullptr)
            return false;
        const std::string_view name(key, std::size_t(quote - key));
        if (name.find('\\') != std::string_view::npos)
            return false;
        field = findFeedField(name);
        if (field && position < m_order.size())
            m_order[position] = Key(*field);
        return true;
    }

    /// Values that are no text; those of fields that the format does not have are looked at, too: mistakes in
    /// them are mistakes.
    static bool readOther(ondemand::value& value, std::string_view token, std::optional<FeedField> field,
                          FeedLine& line)
    {
        if (token == "null") {
            bool isNull = false;
            if (value.is_null().get(isNull) != simdjson::SUCCESS || !isNull)
                return false;
            if (field)
                line.remove(*field);
            return true;
        }
        if (token.front() != '-' && (token.front() < '0' || token.front() > '9'))
            return false;
        // Whole numbers of more than 64 bits are mistakes, but not to get_double.
        if (token.size() > safeDigits && token.find_first_of(".eE") == std::string_view::npos)
            return false;
        double number = 0;
        if (value.get_double().get(number) != simdjson::SUCCESS)
            return false;
        if (!field)
            return true;
        FieldValue& stored = line.add(*field);
        if (isNumeric(*field)) {
            stored.kind = FieldValue::Kind::Number;
            stored.number = number;
            return true;
        }
        stored.text = token; // an id, say
        return isPlainInteger(token);
    }

    ondemand::parser m_parser;
    ondemand::document_stream m_stream;
    ondemand::document_stream::iterator m_at;
    NextPlace m_escape;
    NextPlace m_delete;
    std::vector<Key> m_order{16, Key(FeedField::Type)}; ///< the fields of the line before, by position
};

FlatLines::FlatLines()
    : m_walk(std::make_unique<Walk>())
{
}

FlatLines::~FlatLines() = default;

void FlatLines::begin(std::string_view block)
{
    m_block = block;
    m_done = 0;
    m_lines = 0;
    m_usable = m_walk->begin(block);
}

const FeedLine* FlatLines::next()
{
    if (!m_usable)
        return nullptr;
    // Blank lines count, but say nothing.
    std::size_t start = m_done;
    for (; start < m_block.size() && (isBlank(m_block[start]) || m_block[start] == '\n'); ++start) {
        if (m_block[start] == '\n') {
            m_done = start + 1;
            ++m_lines;
        }
    }
    m_usable = false;
    if (start == m_block.size() || m_walk->atEnd() || m_walk->place() != start || m_block[start] != '{')
        return nullptr;
    const char* const begin = m_block.data() + start;
    const auto* const lineEnd = static_cast<const char*>(std::memchr(begin, '\n', m_block.size() - start));
    const char* end = nullptr;
    m_line.clear();
    if (!m_walk->readObject(lineEnd, m_line, end))
        return nullptr;
    m_text = {begin, std::size_t(end + 1 - begin)};
    do
        ++end;
    while (isBlank(*end));
    if (end != lineEnd)
        return nullptr;
    m_done = std::size_t(lineEnd + 1 - m_block.data());
    ++m_lines;
    m_walk->advance();
    m_usable = true;
    return &m_line;
}

} // namespace outagemap
