// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <string_view>

namespace outagemap {

/// `text` (valid UTF-8) cut to at most `maxBytes` at a character's boundary, its control characters other
/// than tab and line feed replaced by spaces, so that what is stored is plain text.
std::string cleanText(std::string_view text, std::size_t maxBytes);

/// True if `text` has no control characters that cleanText would replace.
bool isClean(std::string_view text);

/// The beginning of `text` (valid UTF-8) in quotes on one line, for a reason that a person reads.
QString quotedExcerpt(std::string_view text);

/// The finite decimal number that the whole of `text`, but for blanks around it, is.
std::optional<double> parseNumber(std::string_view text);

/// `text` without ASCII blanks at both ends.
inline std::string_view trimmed(std::string_view text)
{
    constexpr auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// The id of a line that has none of its own: `~` and 24 hexadecimal digits, the first 96 bits of the
/// BLAKE2b-160 hash of `content`: among 1e9 different lines, two share one with a probability below 1e-11.
std::string derivedId(std::string_view content);

} // namespace outagemap
