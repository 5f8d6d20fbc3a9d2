// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedReader.h"

#include "core/feed/CsvReader.h"
#include "core/feed/FeedField.h"
#include "core/feed/FeedText.h"
#include "core/feed/NdjsonReader.h"

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

FeedFormat detectFormat(std::string_view firstBytes, const QString& location, const QString& contentType)
{
    if (firstBytes.starts_with("\xef\xbb\xbf"))
        firstBytes.remove_prefix(3);
    const std::string_view text = trimmed(firstBytes);
    if (text.starts_with('{'))
        return FeedFormat::Ndjson;
    if (contentType.startsWith(QLatin1String("text/csv"), Qt::CaseInsensitive))
        return FeedFormat::Csv;
    QString path = location.section(QLatin1Char('?'), 0, 0).toLower();
    for (const QLatin1String packed : {QLatin1String(".gz"), QLatin1String(".zst")}) {
        if (path.endsWith(packed))
            path.chop(packed.size());
    }
    if (path.endsWith(QLatin1String(".csv")) || path.endsWith(QLatin1String(".tsv")))
        return FeedFormat::Csv;
    return FeedFormat::Ndjson;
}

std::unique_ptr<FeedReader> makeFeedReader(FeedFormat format, const FeedReaderOptions& options)
{
    if (format == FeedFormat::Csv)
        return std::make_unique<CsvReader>(options);
    return std::make_unique<NdjsonReader>(options);
}

} // namespace outagemap
