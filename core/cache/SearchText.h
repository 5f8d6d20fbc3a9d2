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

/// What a person typed, as FTS5 is asked for it: all words, in any order, the last one also as a beginning;
/// "several words" in quotes as they stand; -word for texts without it.
class SearchQuery
{
public:
    explicit SearchQuery(const QString& typed);

    /// Whether there is no word in it.
    bool isEmpty() const { return m_wanted.isEmpty() && m_last.isEmpty() && m_beginning.isEmpty(); }

    /// The last word where it may be the beginning of one; else empty.
    std::string beginning() const { return m_beginning.toStdString(); }

    /// An expression over the column `text`. Not for one that isEmpty.
    std::string expression() const;
    /// The same with words, which are not none, in the place of `beginning`.
    std::string expression(const std::vector<std::string>& words) const;

private:
    std::string joined(const QString& last) const;

    QString m_wanted; ///< phrases that are not the last, joined
    QString m_unwanted;
    QString m_last; ///< the last phrase up to its beginning; all of it where it has none
    QString m_beginning;
};

/// A piece of a text around the first words of the query, and where in it they stand (position and length in
/// UTF-16 units). Words are found regardless of case and accents.
struct Snippet
{
    QString text;
    std::vector<std::pair<int, int>> matches;
};
Snippet makeSnippet(const QString& text, const QString& query);

} // namespace outagemap
