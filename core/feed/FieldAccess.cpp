// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FieldAccess.h"

#include "core/feed/FeedText.h"

namespace outagemap {

namespace {

QString nameText(FeedField field)
{
    const std::string_view name = nameOf(field);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

QString numberText(double value)
{
    return QString::number(value, 'g', 12);
}

} // namespace

void FieldAccess::fail(const QString& problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

const FieldValue* FieldAccess::usable(FeedField field)
{
    const FieldValue* value = m_line.find(field);
    if (!value)
        return nullptr;
    if (value->kind == FieldValue::Kind::Wrong) {
        fail(QStringLiteral("%1 is %2")
                 .arg(nameText(field),
                      QString::fromLatin1(value->text.data(), qsizetype(value->text.size()))));
        return nullptr;
    }
    if (value->kind == FieldValue::Kind::Text && trimmed(value->text).empty())
        return nullptr;
    return value;
}

std::optional<double> FieldAccess::parsedNumber(FeedField field)
{
    const FieldValue* value = usable(field);
    if (!value)
        return {};
    const auto parsed = parseNumber(value->text);
    if (!parsed) {
        fail(QStringLiteral("%1 %2 is not a number").arg(nameText(field), quotedExcerpt(value->text)));
        return {};
    }
    return *parsed / value->divisor;
}

void FieldAccess::failOutside(FeedField field, double value, double least, double most)
{
    fail(QStringLiteral("%1 %2 is outside %3..%4")
             .arg(nameText(field), numberText(value), numberText(least), numberText(most)));
}

std::optional<UtcTime> FieldAccess::parsedTime(FeedField field)
{
    const FieldValue* value = usable(field);
    if (!value)
        return {};
    Expected<UtcTime> result = UtcTime();
    if (value->kind == FieldValue::Kind::Text && value->divisor == 1) {
        result = parseTime(trimmed(value->text));
    } else {
        const auto seconds = number(field);
        if (!seconds)
            return {};
        result = timeFromUnixSeconds(*seconds);
    }
    if (!result) {
        // The message begins with "time"; for another field it has to say which.
        fail(field == FeedField::Time ? result.error().message
                                      : nameText(field) + QStringLiteral(": ") + result.error().message);
        return {};
    }
    return *result;
}

} // namespace outagemap
