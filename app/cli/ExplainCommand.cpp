// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/MapOptions.h"
#include "core/snapshot/ProvenanceCheck.h"
#include "core/snapshot/SnapshotSeries.h"

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
        if (it.key() == QLatin1String("values")) {
            out += QStringLiteral("values: %1 letters\n").arg(it->toString().size());
            continue;
        }
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

/// What the file says of the map that it shows.
struct Claim
{
    ServiceId service;
    TimeRange window;
    RegionLevel level = RegionLevel::Country;
    Measure measure = Measure::TimesUsual;
};

Expected<Claim> claimOf(const Provenance& file)
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
    const auto level = levelFromName(text("level"));
    if (!start || !end || !measure || !level)
        return fail(
            QCoreApplication::translate("cli", "what the file says about itself cannot be understood"));
    return Claim{*service, {*start, *end}, *level, *measure};
}

/// The times of the maps of a series; empty where the file shows one map.
Expected<std::vector<UtcTime>> seriesOf(const Provenance& file)
{
    const QJsonObject& about = file.object();
    if (!about.contains(QStringLiteral("frame_digests")))
        return std::vector<UtcTime>();
    const auto first = parseTime(about[QStringLiteral("series_start")].toString().toStdString());
    const auto last = parseTime(about[QStringLiteral("series_end")].toString().toStdString());
    if (!first || !last)
        return fail(
            QCoreApplication::translate("cli", "what the file says about itself cannot be understood"));
    const int step = about[QStringLiteral("series_step_s")].toInt();
    if (*first == *last || step == 0)
        return std::vector<UtcTime>{*first};
    return seriesTimes({*first, *last}, std::chrono::seconds(step));
}

/// Computes the values again and compares their digests with the file's.
Expected<bool> matchesCache(const Provenance& file, const Context& context)
{
    const auto claim = claimOf(file);
    if (!claim)
        return tl::unexpected(claim.error());
    const auto times = seriesOf(file);
    if (!times)
        return tl::unexpected(times.error());
    auto cache = openCache(context.cachePath);
    if (!cache)
        return tl::unexpected(cache.error());
    const auto digestAt = [&](UtcTime at) -> Expected<QString> {
        const auto values = cache->query->intensity(claim->service, at, claim->window.length());
        if (!values)
            return tl::unexpected(values.error());
        return valuesDigest(cache->map->regions(), **values, claim->level, claim->measure);
    };
    const auto own = digestAt(claim->window.end);
    if (!own)
        return tl::unexpected(own.error());
    if (*own != file.digest())
        return false;
    if (times->empty())
        return true;
    std::vector<QString> digests;
    for (const UtcTime at : *times) {
        const auto digest = digestAt(at);
        if (!digest)
            return tl::unexpected(digest.error());
        digests.push_back(*digest);
    }
    return Provenance::seriesDigest(digests) == file.object()[QStringLiteral("frame_digests")].toString();
}

/// First the file by itself, then against the cache. Returns what is wrong; nothing where it is sound.
Expected<QString> verify(const QString& path, const Provenance& provenance, const Context& context)
{
    const auto check = checkFile(path, provenance);
    if (!check)
        return tl::unexpected(check.error());
    if (check->figuresAgree == false)
        return QCoreApplication::translate(
                   "cli", "%1 was changed: its figures are not those that its digest was made of")
            .arg(path);
    if (check->contentAgrees == false)
        return QCoreApplication::translate("cli", "%1 was changed after it was written").arg(path);
    const auto same = matchesCache(provenance, context);
    if (!same)
        return tl::unexpected(same.error());
    if (!*same)
        return QCoreApplication::translate("cli", "%1 does not agree with the cache: its values are others")
            .arg(path);
    return QString();
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
             "cli", "Hashes the file's figures again and compares them with the cache; fails if they were "
                    "changed or the cache has others.")},
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
        const auto wrong = verify(files.first(), *provenance, context);
        if (!wrong)
            return failed(wrong.error());
        if (!wrong->isEmpty())
            return failed(*wrong);
        printError(QCoreApplication::translate("cli", "%1 agrees with the cache").arg(files.first()));
    }
    return Done;
}

} // namespace outagemap::cli
