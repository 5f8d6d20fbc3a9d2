// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedField.h"
#include "core/feed/FeedText.h"
#include "core/model/UtcTime.h"

#include <QString>
#include <string>

namespace outagemap {

/// Reads the values of one line and remembers the first that is wrong, so that what an item needs can be
/// asked for in one go and checked once.
class FieldAccess
{
public:
    explicit FieldAccess(const FeedLine& line)
        : m_line(line)
    {
    }

    bool ok() const { return m_problem.isEmpty(); }
    const QString& problem() const { return m_problem; }
    void fail(const QString& problem);

    /// The text as it is, but for blanks around it; empty where there is none.
    std::string_view rawText(FeedField field)
    {
        const FieldValue* const value = m_line.find(field);
        if (value == nullptr)
            return {};
        if (value->kind == FieldValue::Kind::Text)
            return trimmed(value->text);
        usable(field); // says what is wrong
        return {};
    }
    /// Whether the text is known to need no cleaning.
    bool isClean(FeedField field) const
    {
        const FieldValue* const value = m_line.find(field);
        return value == nullptr || value->isClean;
    }
    /// The text, cleaned and cut, into `out`, which is empty.
    void text(FeedField field, std::size_t maxBytes, std::string& out)
    {
        if (!m_line.has(field))
            return;
        const std::string_view raw = rawText(field);
        if (isClean(field) && raw.size() <= maxBytes)
            out.assign(raw);
        else if (!raw.empty())
            out = cleanText(raw, maxBytes);
    }
    std::string text(FeedField field, std::size_t maxBytes)
    {
        std::string out;
        text(field, maxBytes, out);
        return out;
    }
    /// The number, after the column's divisor, into `out`; false where there is none.
    // Not an optional: to put one together and take it apart again stalls the processor.
    bool number(FeedField field, double& out)
    {
        const FieldValue* const value = m_line.find(field);
        if (value == nullptr)
            return false;
        if (value->kind != FieldValue::Kind::Number)
            return parsedNumber(field, out);
        out = value->divisor == 1 ? value->number : value->number / value->divisor;
        return true;
    }
    /// The number, which must lie in [least, most].
    bool number(FeedField field, double least, double most, double& out)
    {
        if (!number(field, out))
            return false;
        if (!(out >= least && out <= most)) [[unlikely]] {
            failOutside(field, out, least, most);
            return false;
        }
        return true;
    }
    bool time(FeedField field, UtcTime& out)
    {
        const FieldValue* const value = m_line.find(field);
        if (value == nullptr)
            return false;
        if (value->kind == FieldValue::Kind::Text && value->divisor == 1 && parseUsualTime(value->text, out))
            return true;
        return parsedTime(field, out);
    }

private:
    const FieldValue* usable(FeedField field);
    bool parsedTime(FeedField field, UtcTime& out);
    bool parsedNumber(FeedField field, double& out);
    void failOutside(FeedField field, double value, double least, double most);

    const FeedLine& m_line;
    QString m_problem;
};

} // namespace outagemap
