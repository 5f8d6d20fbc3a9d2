// SPDX-License-Identifier: GPL-3.0-or-later
// Feed file to durable cache, the parser alone, and what SQLite can do at best with one row a report.
//   bench_ingest [--reports N]     2,000,000 without
//   bench_ingest --parse           the parser alone, beside simdjson's documents of the same lines

#include "core/cache/CacheWriter.h"
#include "core/feed/FeedWorker.h"
#include "core/geo/WorldMap.h"
#include "tests/bench/SyntheticReports.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <ctime>
#include <simdjson.h>
#include <sqlite3.h>

using namespace outagemap;

namespace {

constexpr int rounds = 3; // the best counts: other programs only ever slow one down

/// Seconds that this process has computed: what a quiet machine would need, whatever else runs now.
double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

double seconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void print(const char* name, double value, const char* unit)
{
    std::printf("%s %.6g %s\n", name, value, unit);
    std::fflush(stdout);
}

void writeFeed(const QString& path, const RegionDirectory& regions, std::int64_t reports, bool reporters)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    bench::SyntheticReports source(regions);
    Report report;
    std::string lines;
    for (std::int64_t i = 0; i < reports; ++i) {
        source.next(report, reporters);
        bench::SyntheticReports::appendLine(lines, report);
        if (lines.size() > (1 << 20) || i + 1 == reports) {
            file.write(lines.data(), qint64(lines.size()));
            lines.clear();
        }
    }
}

/// One prepared INSERT of the same row into a table with one time index, as issue and design compare with.
double rawInserts(const QString& path, const RegionDirectory& regions, std::int64_t reports)
{
    bench::SyntheticReports source(regions);
    std::vector<Report> rows(20'000);
    sqlite3* database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    const auto run = [&](const char* sql) {
        if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(database));
    };
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; CREATE TABLE "
        "report "
        "(id INTEGER PRIMARY KEY, feed INTEGER, service INTEGER, region INTEGER, time INTEGER, lon REAL, lat "
        "REAL, count INTEGER, counted INTEGER, kind TEXT, text TEXT, lang TEXT); CREATE INDEX report_time ON "
        "report (time)");
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(
        database,
        "INSERT INTO report (feed, service, region, time, lon, lat, count, counted, kind, text, "
        "lang) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        -1, &insert, nullptr);
    double total = 0;
    for (std::int64_t done = 0; done < reports;) {
        for (Report& row : rows)
            source.next(row);
        QElapsedTimer timer;
        timer.start();
        run("BEGIN");
        for (const Report& row : rows) {
            const auto text = [&](int column, const std::string& value) {
                sqlite3_bind_text(insert, column, value.data(), int(value.size()), SQLITE_STATIC);
            };
            sqlite3_bind_int64(insert, 1, 1);
            sqlite3_bind_int64(insert, 2, row.service.slug().back());
            sqlite3_bind_int64(insert, 3, row.place.region.index());
            sqlite3_bind_int64(insert, 4, row.time.seconds());
            sqlite3_bind_double(insert, 5, row.place.point->lon);
            sqlite3_bind_double(insert, 6, row.place.point->lat);
            sqlite3_bind_int64(insert, 7, row.count);
            sqlite3_bind_int64(insert, 8, 1);
            text(9, row.kind);
            text(10, row.text);
            text(11, row.lang);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        run("COMMIT");
        total += seconds(timer);
        done += std::int64_t(rows.size());
    }
    QElapsedTimer timer;
    timer.start();
    sqlite3_finalize(insert);
    sqlite3_close(database);
    total += seconds(timer);
    return double(reports) / total;
}

struct Speed
{
    double perSecond = 0;
    double perProcessorSecond = 0;

    void keepBest(const Speed& other)
    {
        perSecond = std::max(perSecond, other.perSecond);
        perProcessorSecond = std::max(perProcessorSecond, other.perProcessorSecond);
    }
};

Speed ingest(const QString& feed, const QString& cache, const WorldMap& map, const RegionLocator& locator,
             std::int64_t expected)
{
    const double before = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    {
        auto writer = CacheWriter::open(cache, map.regions());
        if (!writer)
            qFatal("%s", qPrintable(writer.error().message));
        FeedWorker worker(std::move(*writer), map.regions(), locator);
        QObject::connect(&worker, &FeedWorker::finished, &worker, [&](const FeedSummary& summary) {
            if (!summary.problem.isEmpty() || summary.figures.accepted != expected)
                qFatal("%lld accepted, %s", static_cast<long long>(summary.figures.accepted),
                       qPrintable(summary.problem));
        });
        worker.fetch({feed, {}});
    } // closed: all is in the file itself, no longer in its log
    return {double(expected) / seconds(timer), double(expected) / (processorSeconds() - before)};
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return file.readAll();
}

/// What the parser has below it: simdjson makes a document of each line, and nobody reads it.
Speed rawParse(const QByteArray& all)
{
    simdjson::dom::parser parser;
    parser.threaded = false;
    const simdjson::padded_string bytes(all.constData(), std::size_t(all.size()));
    simdjson::dom::document_stream documents;
    const double before = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    if (parser.parse_many(bytes, 1 << 16).get(documents) != simdjson::SUCCESS)
        qFatal("simdjson does not read the feed");
    std::size_t fields = 0;
    for (auto document : documents)
        fields += simdjson::dom::object(document).size();
    if (fields == 0)
        qFatal("simdjson found nothing in the feed");
    const double megabytes = double(all.size()) / 1e6;
    return {megabytes / seconds(timer), megabytes / (processorSeconds() - before)};
}

/// From the lines to checked reports; as the worker does it, but for the place of a report and its storing.
Speed parse(const QByteArray& all)
{
    const auto reader = makeFeedReader(FeedFormat::Ndjson, {});
    FeedBatch batch;
    constexpr qsizetype piece = 1 << 20;
    const double before = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    for (qsizetype at = 0; at < all.size(); at += piece) {
        reader->read({all.constData() + at, std::size_t(std::min(piece, all.size() - at))}, batch);
        if (batch.items.size() >= 20'000)
            batch.clear();
    }
    reader->finish(batch);
    const double megabytes = double(all.size()) / 1e6;
    return {megabytes / seconds(timer), megabytes / (processorSeconds() - before)};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("reports"), QStringLiteral("How many."), QStringLiteral("N"),
                      QStringLiteral("2000000")});
    parser.addOption({QStringLiteral("parse"), QStringLiteral("The parser alone.")});
    parser.process(application);
    const std::int64_t reports =
        std::max<std::int64_t>(20'000, parser.value(QStringLiteral("reports")).toLongLong());

    const auto map = WorldMap::open(WorldMap::defaultPath());
    if (!map)
        qFatal("%s", qPrintable(map.error().message));
    const RegionLocator locator((*map)->topology());
    const QTemporaryDir folder;
    const QString feed = folder.filePath(QStringLiteral("feed.ndjson"));
    writeFeed(feed, (*map)->regions(), reports, false);

    Speed parsed, rawParsed;
    {
        const QByteArray all = contentsOf(feed);
        for (int round = 0; round < rounds; ++round) {
            rawParsed.keepBest(rawParse(all));
            parsed.keepBest(parse(all));
        }
    }
    print("parse", parsed.perSecond, "MB/s");
    print("parse_raw_simdjson_documents", rawParsed.perSecond, "MB/s");
    print("parse_ratio", parsed.perSecond / rawParsed.perSecond, "of_raw_simdjson_documents");
    print("parse_per_processor_second", parsed.perProcessorSecond, "MB");
    print("parse_raw_per_processor_second", rawParsed.perProcessorSecond, "MB");
    print(("parse_with_" + std::string(simdjson::get_active_implementation()->name())).c_str(), 1, "kernel");
    if (parser.isSet(QStringLiteral("parse")))
        return 0;

    double raw = 0;
    Speed stored, withReporters;
    for (int round = 0; round < rounds; ++round) {
        const auto path = [&](const char* name) {
            return folder.filePath(QStringLiteral("%1-%2.db").arg(QLatin1String(name)).arg(round));
        };
        raw = std::max(raw, rawInserts(path("raw"), (*map)->regions(), reports));
        QFile::remove(path("raw"));
        stored.keepBest(ingest(feed, path("cache"), **map, locator, reports));
        if (round + 1 < rounds)
            QFile::remove(path("cache"));
    }
    print("raw_insert_one_index", raw, "reports/s");
    print("ingest", stored.perSecond, "reports/s");
    print("ingest_ratio", stored.perSecond / raw, "of_raw_insert_one_index");
    print("ingest_per_processor_second", stored.perProcessorSecond, "reports");

    const QString cache = folder.filePath(QStringLiteral("cache-%1.db").arg(rounds - 1));
    print("ingest_bytes_per_report", double(QFileInfo(cache).size()) / double(reports), "bytes");
    writeFeed(feed, (*map)->regions(), reports, true);
    for (int round = 0; round < rounds; ++round) {
        const QString path = folder.filePath(QStringLiteral("reporters-%1.db").arg(round));
        withReporters.keepBest(ingest(feed, path, **map, locator, reports));
        QFile::remove(path);
    }
    print("ingest_with_reporters", withReporters.perSecond, "reports/s");
    print("ingest_with_reporters_per_processor_second", withReporters.perProcessorSecond, "reports");
    return 0;
}
