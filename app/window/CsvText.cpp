// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/CsvText.h"

#include <csv.h>
#include <optional>

namespace outagemap {

namespace {

QByteArray quoted(const QByteArray& field)
{
    QByteArray out(field.size() * 2 + 2, Qt::Uninitialized);
    out.resize(qsizetype(
        csv_write(out.data(), std::size_t(out.size()), field.constData(), std::size_t(field.size()))));
    return out;
}

QByteArray number(std::optional<double> value)
{
    return value ? QByteArray::number(*value, 'g', 8) : QByteArray();
}

} // namespace

QByteArray regionsCsv(const RegionDirectory& regions, const IntensityMap& values,
                      std::span<const RegionId> rows, Measure measure, const QString& language)
{
    QByteArray csv = "code,name,reports,expected,ratio,ratio_low,ratio_high,per_million,failing_share,tested,"
                     "p_value,class\r\n";
    for (const RegionId id : rows) {
        const RegionIntensity& row = values[id];
        const auto interval = row.interval();
        const auto rowClass = row.classFor(measure);
        const QByteArray cells[] = {
            quoted(regions[id].code.toUtf8()),
            quoted(regions.name(id, language).toUtf8()),
            number(row.reports),
            number(row.ratio ? std::optional(row.expected) : std::nullopt),
            number(row.ratio),
            number(interval ? std::optional(interval->low) : std::nullopt),
            number(interval ? std::optional(interval->high) : std::nullopt),
            number(row.perMillion),
            number(row.failingShare),
            number(row.tested),
            number(row.pValue),
            rowClass ? QByteArray::number(int(*rowClass)) : QByteArray(),
        };
        bool isFirst = true;
        for (const QByteArray& cell : cells) {
            if (!isFirst)
                csv += ',';
            isFirst = false;
            csv += cell;
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace outagemap
