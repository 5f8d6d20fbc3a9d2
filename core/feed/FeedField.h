// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outagemap {

/// The fields of the feed format, version 1, of all its types.
enum class FeedField : std::uint8_t
{
    Type,
    Id,
    Service,
    Time,
    Lat,
    Lon,
    Region,
    Kind,
    Count,
    Text,
    Lang,
    Reporter,
    Duration,
    Tested,
    Failed,
    Availability,
    End,
    Status,
    Title,
    Url,
    Regions,
    Cause,
    Credit,
    License,
    Nature,
};
inline constexpr std::size_t feedFieldCount = std::size_t(FeedField::Nature) + 1;

/// The field of that name, spelled exactly as in the format (lower case).
std::optional<FeedField> findFeedField(std::string_view name);

std::string_view nameOf(FeedField field);
inline constexpr std::size_t longestFieldName = 12; ///< bytes of any field's name, at most

/// True for the fields whose value is a number, or (times) may be one.
bool isNumeric(FeedField field);

/// One value of a line as its file format gave it; `text` lives as long as the line.
struct FieldValue
{
    enum class Kind : std::uint8_t
    {
        Text,
        Number, ///< `number` is it; only in fields that are numeric (isNumeric)
        Wrong,  ///< true, false, an object or an array; `text` names which
    };
    Kind kind = Kind::Text;
    bool isClean = false; ///< the text is known to be free of control characters
    double number = 0;
    double divisor = 1; ///< a numeric value, quoted or not, is divided by it
    std::string_view text;
};

/// The fields of one line, whatever its file format.
class FeedLine
{
public:
    void clear()
    {
        m_present = 0;
        m_regions.clear();
    }

    void set(FeedField field, FieldValue value)
    {
        m_values[std::size_t(field)] = value;
        m_present |= std::uint32_t(1) << unsigned(field);
    }
    /// The same, to be filled in place: a text, empty so far.
    FieldValue& add(FeedField field)
    {
        m_present |= std::uint32_t(1) << unsigned(field);
        FieldValue& value = m_values[std::size_t(field)];
        value.kind = FieldValue::Kind::Text;
        value.isClean = false;
        value.divisor = 1;
        value.text = {};
        return value;
    }
    void remove(FeedField field) { m_present &= ~(std::uint32_t(1) << unsigned(field)); }

    bool has(FeedField field) const { return (m_present >> unsigned(field)) & 1u; }

    /// Null where the line does not have the field.
    const FieldValue* find(FeedField field) const
    {
        return has(field) ? &m_values[std::size_t(field)] : nullptr;
    }

    /// The elements of `regions`, where the format has lists (JSON).
    std::vector<std::string>& regions() { return m_regions; }
    const std::vector<std::string>& regions() const { return m_regions; }

private:
    static_assert(feedFieldCount <= 32);
    std::uint32_t m_present = 0;
    std::array<FieldValue, feedFieldCount> m_values;
    std::vector<std::string> m_regions;
};

} // namespace outagemap
