// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/SearchText.h"

#include <QStringList>
#include <algorithm>

namespace outagemap {

namespace {

constexpr int snippetBefore = 40; // UTF-16 units of context
constexpr int snippetLength = 160;

bool isWithoutBlanks(char32_t c)
{
    if (c < 0xe00) // the first of these scripts is Thai
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return QChar::isLetterOrNumber(c);
    default:
        return false;
    }
}

bool isWordPart(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// With blanks around every character that is a word by itself. Its marks stay with it.
QString withBlanks(const QString& text)
{
    QString out;
    out.reserve(text.size() * 2);
    bool apart = false;
    for (const uint c : text.toUcs4()) {
        if (isWithoutBlanks(c)) {
            out += QLatin1Char(' ');
            apart = true;
        } else if (apart && !QChar::isMark(c)) {
            out += QLatin1Char(' ');
            apart = false;
        }
        out += QString::fromUcs4(reinterpret_cast<const char32_t*>(&c), 1);
    }
    return out;
}

/// One word or quoted phrase of a query.
struct Term
{
    QString text;
    bool excluded = false;
    bool quoted = false;
};

std::vector<Term> termsOf(const QString& query)
{
    std::vector<Term> terms;
    Term term;
    const auto end = [&] {
        const auto words = term.text.toUcs4();
        if (std::any_of(words.begin(), words.end(), [](uint c) { return isWordPart(c); }))
            terms.push_back(term);
        term = Term();
    };
    for (const QChar c : query) {
        if (c == QLatin1Char('"')) {
            const bool closes = term.quoted;
            const bool excluded = term.excluded && term.text.isEmpty();
            end();
            term.quoted = !closes;
            term.excluded = !closes && excluded;
        } else if (c.isSpace() && !term.quoted) {
            end();
        } else if (c == QLatin1Char('-') && term.text.isEmpty() && !term.quoted) {
            term.excluded = true;
        } else {
            term.text += c;
        }
    }
    end();
    return terms;
}

QString quoted(const QString& words)
{
    return QLatin1Char('"') + words + QLatin1Char('"');
}

/// Case and accents away, one unit for each: positions stay.
QString folded(const QString& text)
{
    QString out = text;
    for (QChar& c : out) {
        const QString base = c.decomposition();
        if (!base.isEmpty() && c.decompositionTag() == QChar::Canonical)
            c = base.at(0);
        c = c.toCaseFolded();
    }
    return out;
}

} // namespace

std::string searchableText(std::string_view text)
{
    // Only from U+0E00 on, three bytes of UTF-8 or more, can there be something to set apart.
    if (std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xe0u; }))
        return std::string(text);
    return withBlanks(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
}

SearchQuery::SearchQuery(const QString& typed)
{
    const std::vector<Term> terms = termsOf(typed);
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const Term& term = terms[i];
        const QString words = withBlanks(term.text).replace(QLatin1Char('"'), QLatin1Char(' '));
        if (term.excluded) {
            m_unwanted += QStringLiteral(" NOT ") + quoted(words);
        } else if (i + 1 < terms.size() || term.quoted) {
            m_wanted += (m_wanted.isEmpty() ? QString() : QStringLiteral(" AND ")) + quoted(words);
        } else {
            // What is being typed may be the beginning of a word.
            const auto letters = words.toUcs4();
            const auto last = std::find_if_not(letters.rbegin(), letters.rend(), isWordPart);
            m_last = QString::fromUcs4(reinterpret_cast<const char32_t*>(letters.constData()),
                                       letters.rend() - last);
            m_beginning = words.mid(m_last.size());
        }
    }
}

std::string SearchQuery::joined(const QString& last) const
{
    return (QStringLiteral("text : (") + m_wanted +
            (m_wanted.isEmpty() || last.isEmpty() ? QString() : QStringLiteral(" AND ")) + last + m_unwanted +
            QLatin1Char(')'))
        .toStdString();
}

std::string SearchQuery::expression() const
{
    if (m_beginning.isEmpty())
        return joined(m_last.isEmpty() ? QString() : quoted(m_last));
    return joined(quoted(m_last + m_beginning) + QLatin1Char('*'));
}

std::string SearchQuery::expression(const std::vector<std::string>& words) const
{
    QString any;
    for (const std::string& word : words) {
        any += (any.isEmpty() ? QStringLiteral("(") : QStringLiteral(" OR ")) +
               quoted(m_last + QString::fromStdString(word));
    }
    return joined(any + QLatin1Char(')'));
}

Snippet makeSnippet(const QString& text, const QString& query)
{
    const QString haystack = folded(text);
    std::vector<std::pair<int, int>> found;
    for (const Term& term : termsOf(query)) {
        if (term.excluded)
            continue;
        // A phrase matches across any blanks and signs, so its words are marked each for itself.
        const QStringList words = folded(term.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString& word : words) {
            for (qsizetype at = haystack.indexOf(word); at >= 0;
                 at = haystack.indexOf(word, at + word.size())) {
                const bool inside = at > 0 && haystack.at(at).isLetterOrNumber() &&
                                    haystack.at(at - 1).isLetterOrNumber() &&
                                    !isWithoutBlanks(haystack.at(at).unicode());
                if (!inside)
                    found.emplace_back(int(at), int(word.size()));
            }
        }
    }
    std::sort(found.begin(), found.end());
    Snippet snippet;
    int from = found.empty() ? 0 : std::max(0, found.front().first - snippetBefore);
    while (from > 0 && from < text.size() && !text.at(from - 1).isSpace() && found.front().first - from < 60)
        --from;
    int to = int(std::min<qsizetype>(text.size(), from + snippetLength));
    // Neither end within a surrogate pair.
    if (from > 0 && from < text.size() && text.at(from).isLowSurrogate())
        --from;
    if (to < text.size() && text.at(to).isLowSurrogate())
        ++to;
    const QChar ellipsis(0x2026);
    if (from > 0)
        snippet.text += ellipsis;
    const int shift = int(snippet.text.size()) - from;
    snippet.text += text.mid(from, to - from);
    snippet.text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (to < text.size())
        snippet.text += ellipsis;
    int covered = 0;
    for (const auto& [at, length] : found) {
        if (at >= from && at + length <= to && at >= covered) {
            snippet.matches.emplace_back(at + shift, length);
            covered = at + length;
        }
    }
    return snippet;
}

} // namespace outagemap
