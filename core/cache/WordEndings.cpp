// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/WordEndings.h"

#include "core/cache/ComplaintStore.h"

#include <SQLiteCpp/Statement.h>

namespace outagemap {

/// Empty for what is not one word.
std::string WordEndings::spelled(std::string_view word)
{
    if (!m_speller) {
        m_speller.emplace(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        m_speller->exec(std::string("CREATE VIRTUAL TABLE complaint_fts USING ") + complaintIndex +
                        "; CREATE VIRTUAL TABLE word USING fts5vocab (complaint_fts, instance)");
        m_database.exec("PRAGMA temp_store = MEMORY; CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING "
                        "fts5vocab (main, complaint_fts, instance)");
    }
    m_speller->exec("INSERT INTO complaint_fts (complaint_fts) VALUES ('delete-all')");
    SQLite::Statement insert(*m_speller, "INSERT INTO complaint_fts (rowid, text) VALUES (1, ?)");
    insert.bind(1, std::string(word));
    insert.exec();
    SQLite::Statement find(*m_speller, "SELECT term FROM word");
    std::string spelling;
    if (find.executeStep())
        spelling = find.getColumn(0).getString();
    return find.executeStep() ? std::string() : spelling;
}

std::optional<std::vector<std::string>> WordEndings::of(std::string_view beginning, int most)
{
    const std::string spelling = spelled(beginning);
    if (spelling.empty())
        return {};
    // One question a word: a scan would pass all places of each word.
    SQLite::Statement next(m_database, "SELECT term FROM temp.word WHERE term >= ? LIMIT 1");
    std::vector<std::string> words;
    for (std::string from = spelling;; from = words.back() + '\x01') { // of which no word has one
        next.bind(1, from);
        const std::string word = next.executeStep() ? next.getColumn(0).getString() : std::string();
        next.reset();
        if (!word.starts_with(spelling))
            return words;
        if (int(words.size()) == most)
            return {};
        words.push_back(word);
    }
}

} // namespace outagemap
