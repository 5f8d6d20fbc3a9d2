// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/MapOptions.h"
#include "core/snapshot/Provenance.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace outagemap::cli {

namespace {

QString valueText(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 10);
    if (value.isNull())
        return QStringLiteral("-");
    return value.toString();
}

void printText(const QJsonObject& object)
{
    QString out;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QLatin1String("outagemap_provenance"))
            continue;
        if (!it->isArray()) {
            out += QStringLiteral("%1: %2\n").arg(it.key(), valueText(*it));
            continue;
        }
        out += it.key() + QStringLiteral(":\n");
        for (const QJsonValue& row : it->toArray()) {
            QStringList parts;
            const QJsonObject fields = row.toObject();
            for (auto field = fields.begin(); field != fields.end(); ++field) {
                if (!valueText(*field).isEmpty())
                    parts += field.key() + QLatin1Char(' ') + valueText(*field);
            }
            out += QStringLiteral("  ") + parts.join(QStringLiteral(", ")) + QLatin1Char('\n');
        }
    }
    // What a file says must not move the cursor.
    for (QChar& c : out) {
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\n'))
            c = QLatin1Char(' ');
    }
    print(out);
}

/// Computes the values again and compares their digest with the file's.
Expected<bool> matchesCache(const Provenance& file, const Context& context)
{
    const auto text = [&](const char* key) { return file.object()[QLatin1String(key)].toString(); };
    // CSV and the like give times with another separator.
    const auto moment = [&](const char* key) {
        return parseTime(QString(text(key))
                             .replace(QLatin1Char('/'), QLatin1Char('-'))
                             .section(QLatin1Char('+'), 0, 0)
                             .toStdString());
    };
    const auto service = ServiceId::fromSlug(text("service").toStdString());
    if (!service)
        return tl::unexpected(service.error());
    const auto start = moment("window_start");
    const auto end = moment("window_end");
    const auto measure = measureFromName(text("measure"));
    std::optional<RegionLevel> level;
    for (const RegionLevel l : {RegionLevel::Area, RegionLevel::Country, RegionLevel::Subdivision}) {
        if (text("level") == levelName(l))
            level = l;
    }
    if (!start || !end || !measure || !level)
        return fail(
            QCoreApplication::translate("cli", "what the file says about itself cannot be understood"));
    auto cache = openCache(context.cachePath);
    if (!cache)
        return tl::unexpected(cache.error());
    const auto values = cache->query->intensity(*service, *end, *end - *start);
    if (!values)
        return tl::unexpected(values.error());
    return valuesDigest(cache->map->regions(), **values, *level, *measure) == file.digest();
}

} // namespace

int runExplain(const Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "cli", "Says what an exported file shows and how it was made, from the file alone."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QCoreApplication::translate("cli", "A file that export has written."));
    parser.addOptions({
        {QStringLiteral("json"), QCoreApplication::translate("cli", "Prints one JSON document.")},
        {QStringLiteral("verify"),
         QCoreApplication::translate(
             "cli", "Compares the file's values with those of the cache; fails if they differ.")},
    });
    if (const auto status = parseArguments(parser, "explain", arguments))
        return *status;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return wrongUsage("explain", QCoreApplication::translate("cli", "exactly one file must be named"));
    const auto provenance = readProvenance(files.first());
    if (!provenance)
        return failed(provenance.error());
    if (parser.isSet(QStringLiteral("json")))
        print(QString::fromUtf8(QJsonDocument(provenance->object()).toJson()));
    else
        printText(provenance->object());
    if (parser.isSet(QStringLiteral("verify"))) {
        const auto same = matchesCache(*provenance, context);
        if (!same)
            return failed(same.error());
        if (!*same)
            return failed(
                QCoreApplication::translate("cli", "%1 does not agree with the cache: its values are others")
                    .arg(files.first()));
        printError(QCoreApplication::translate("cli", "%1 agrees with the cache").arg(files.first()));
    }
    return Done;
}

} // namespace outagemap::cli
