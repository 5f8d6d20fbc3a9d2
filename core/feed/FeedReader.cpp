// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedReader.h"

#include "core/feed/FeedField.h"

#include <QSet>
#include <cmath>

namespace outagemap {

Expected<CsvColumns> CsvColumns::parse(QStringView text)
{
    CsvColumns result;
    QSet<QString> headers;
    for (const QStringView part : text.split(u',')) {
        const qsizetype equals = part.indexOf(u'=');
        const auto problem = [&](const QString& why) {
            return fail(QStringLiteral("columns: \"%1\" %2").arg(part.toString(), why));
        };
        if (equals < 0)
            return problem(QStringLiteral("is not of the form FIELD=COLUMN or FIELD=COLUMN/NUMBER"));
        const QString field = part.first(equals).trimmed().toString();
        if (!findFeedField(field.toStdString()))
            return problem(QStringLiteral("names a field that the feed format does not have"));
        if (result.fields.contains(field))
            return problem(QStringLiteral("names a field a second time"));
        Column column;
        QStringView header = part.mid(equals + 1).trimmed();
        // A slash with a number behind it divides; any other belongs to the column's name.
        const qsizetype slash = header.lastIndexOf(u'/');
        if (slash >= 0) {
            bool isNumber = false;
            const double divisor = header.mid(slash + 1).toDouble(&isNumber);
            if (isNumber) {
                if (!std::isfinite(divisor) || divisor == 0)
                    return problem(QStringLiteral("divides by something that is not a number other than 0"));
                column.divisor = divisor;
                header = header.first(slash).trimmed();
            }
        }
        if (header.isEmpty())
            return problem(QStringLiteral("names no column"));
        column.header = header.toString();
        if (headers.contains(column.header))
            return problem(QStringLiteral("names a column a second time"));
        headers.insert(column.header);
        result.fields[field] = column;
    }
    return result;
}

} // namespace outagemap
