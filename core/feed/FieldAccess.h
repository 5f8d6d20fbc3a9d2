// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedField.h"
#include "core/model/UtcTime.h"

#include <QString>
#include <optional>
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

    /// The text as it is; empty where there is none.
    std::string_view rawText(FeedField field);
    /// The text, cleaned and cut.
    std::string text(FeedField field, std::size_t maxBytes);
    /// The number, after the column's divisor.
    std::optional<double> number(FeedField field);
    /// The number, which must lie in [least, most].
    std::optional<double> number(FeedField field, double least, double most);
    std::optional<UtcTime> time(FeedField field);

private:
    const FieldValue* usable(FeedField field);

    const FeedLine& m_line;
    QString m_problem;
};

} // namespace outagemap
