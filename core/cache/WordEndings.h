// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outagemap {

/// Which words of the full-text index begin with some letters. FTS5 answers `lett*` by putting together the
/// rows of all such words in the whole index first, a tenth of a second among five million texts, whatever
/// window is asked for; the words themselves, asked for as they are, cost nothing outside the window.
class WordEndings
{
public:
    /// `database` has the index and must outlive this; it may be read-only.
    explicit WordEndings(SQLite::Database& database)
        : m_database(database)
    {
    }

    /// The words of the index (as it spells them: lower case, without accents) that begin with `beginning`.
    /// Nothing where `beginning` is not exactly one word to the index, or where there are more than `most`.
    /// Throws SQLite::Exception.
    std::optional<std::vector<std::string>> of(std::string_view beginning, int most);

private:
    std::string spelled(std::string_view word);

    SQLite::Database& m_database;
    std::optional<SQLite::Database> m_speller; ///< an empty index of the same kind, to ask for its spelling
};

} // namespace outagemap
