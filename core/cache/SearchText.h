// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Full-text search uses FTS5 with its unicode61 tokenizer, which takes words to be what stands between blanks
// and signs. Chinese, Japanese, Thai, Lao, Khmer and Burmese are written without blanks between words: their
// characters are set apart here, in texts and in questions alike, so that each becomes a word and a word of
// several becomes a phrase. (FTS5's trigram tokenizer needs no such thing, but finds no word of less than
// three characters, as most Chinese ones are, and takes three times the room.)

namespace outagemap {

/// The text as it goes into the index.
std::string searchableText(std::string_view text);

/// An FTS5 expression over the column `text` for what a person types: all words, in any order, the last one
/// also as a beginning; "several words" in quotes as they stand; -word for texts without it. Empty if there
/// is no word in it.
std::string searchExpression(const QString& query);

/// A piece of a text around the first words of the query, and where in it they stand (position and length in
/// UTF-16 units). Words are found regardless of case and accents.
struct Snippet
{
    QString text;
    std::vector<std::pair<int, int>> matches;
};
Snippet makeSnippet(const QString& text, const QString& query);

} // namespace outagemap
