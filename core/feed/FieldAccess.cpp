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

bool FieldAccess::parsedNumber(FeedField field, double& out)
{
    const FieldValue* value = usable(field);
    if (!value)
        return false;
    const auto parsed = parseNumber(value->text);
    if (!parsed) {
        fail(QStringLiteral("%1 %2 is not a number").arg(nameText(field), quotedExcerpt(value->text)));
        return false;
    }
    out = *parsed / value->divisor;
    return true;
}

void FieldAccess::failOutside(FeedField field, double value, double least, double most)
{
    fail(QStringLiteral("%1 %2 is outside %3..%4")
             .arg(nameText(field), numberText(value), numberText(least), numberText(most)));
}

bool FieldAccess::parsedTime(FeedField field, UtcTime& out)
{
    const FieldValue* value = usable(field);
    if (!value)
        return false;
    Expected<UtcTime> result = UtcTime();
    if (value->kind == FieldValue::Kind::Text && value->divisor == 1) {
        result = parseTime(trimmed(value->text));
    } else {
        double seconds = 0;
        if (!number(field, seconds))
            return false;
        result = timeFromUnixSeconds(seconds);
    }
    if (!result) {
        // The message begins with "time"; for another field it has to say which.
        fail(field == FeedField::Time ? result.error().message
                                      : nameText(field) + QStringLiteral(": ") + result.error().message);
        return false;
    }
    out = *result;
    return true;
}

} // namespace outagemap
