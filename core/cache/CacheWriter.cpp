// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheWriter.h"

#include "core/cache/CacheSchema.h"
#include "core/cache/FeedTable.h"
#include "core/cache/ReporterRule.h"
#include "core/cache/SeenIds.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <algorithm>
#include <map>
#include <unordered_map>

namespace outagemap {

namespace {

constexpr int busyMilliseconds = 10'000; // another Outagemap may be writing a batch

void bindText(SQLite::Statement& statement, int index, const QString& text)
{
    statement.bind(index, text.toStdString());
}

/// What a run of SQL statements can throw, as a sentence about the file.
template <typename Function>
auto guarded(const QString& path, const char* what, Function function) -> decltype(function())
{
    try {
        return function();
    } catch (const std::exception& e) {
        return fail(QStringLiteral("the cache %1 could not be %2: %3")
                        .arg(path, QLatin1String(what), QString::fromUtf8(e.what())));
    }
}

bool isHttp(const QString& location)
{
    return location.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
           location.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

/// Reports of one batch by service, bucket and region: a hundred thousand reports are a few thousand sums.
class RollUp
{
public:
    RollUp(SQLite::Database& database, const char* table, std::chrono::seconds step)
        : m_step(step)
        , m_add(database, std::string("INSERT INTO ") + table +
                              " (service, bucket, region, reports) VALUES (?, ?, ?, ?) "
                              "ON CONFLICT DO UPDATE SET reports = reports + excluded.reports")
    {
    }

    void add(std::int64_t service, std::int64_t region, UtcTime time, std::uint32_t count)
    {
        m_sums[{service, bucketOf(time, m_step), region}] += count;
    }

    void write()
    {
        for (const auto& [key, reports] : m_sums) {
            const auto& [service, bucket, region] = key;
            m_add.bind(1, service);
            m_add.bind(2, bucket);
            m_add.bind(3, region);
            m_add.bind(4, reports);
            m_add.exec();
            m_add.reset();
        }
        m_sums.clear();
    }

    void clear() { m_sums.clear(); }

private:
    std::chrono::seconds m_step;
    SQLite::Statement m_add;
    std::map<std::tuple<std::int64_t, std::int64_t, std::int64_t>, std::int64_t> m_sums;
};

struct Coverage
{
    std::int64_t first;
    std::int64_t last;
};

} // namespace

class CacheWriter::Private
{
public:
    Private(const QString& cachePath, const RegionDirectory& directory, SQLite::Database&& opened)
        : path(cachePath)
        , regions(directory)
        , database(std::move(opened))
        , seen(database)
        , reporters(database, cachePath)
        , fiveMinuteSums(database, "rollup_5min", fiveMinutes)
        , hourSums(database, "rollup_hour", oneHour)
        , insertReport(database, "INSERT INTO report (feed, service, region, time, lon, lat, count, counted, "
                                 "kind, text, lang) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , insertMeasurement(database,
                            "INSERT INTO measurement (feed, service, region, time, duration, lon, lat, "
                            "tested, failed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , insertNotice(database,
                       "INSERT INTO notice (feed, service, time, end, item_id, status, title, text, "
                       "url, cause) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , insertNoticeRegion(database, "INSERT INTO notice_region (notice, code) VALUES (?, ?)")
        , insertBadLine(database, "INSERT INTO bad_line (feed, line, reason) VALUES (?, ?, ?)")
    {
    }

    /// The feed's row, made if it is not there.
    void selectFeed(const QString& newIdentity)
    {
        identity = newIdentity.toUtf8();
        SQLite::Statement insert(database, "INSERT OR IGNORE INTO feed (identity, location) VALUES (?, ?)");
        bindText(insert, 1, newIdentity);
        bindText(insert, 2, location);
        insert.exec();
        SQLite::Statement find(database, "SELECT id FROM feed WHERE identity = ?");
        bindText(find, 1, newIdentity);
        find.executeStep();
        feed = find.getColumn(0).getInt64();
    }

    std::int64_t serviceKey(const ServiceId& service)
    {
        const auto found = serviceKeys.find(service);
        if (found != serviceKeys.end())
            return found->second;
        SQLite::Statement insert(database, "INSERT OR IGNORE INTO service (slug) VALUES (?)");
        insert.bind(1, service.slug());
        insert.exec();
        SQLite::Statement find(database, "SELECT id FROM service WHERE slug = ?");
        find.bind(1, service.slug());
        find.executeStep();
        return serviceKeys[service] = find.getColumn(0).getInt64();
    }

    std::int64_t regionKey(RegionId region)
    {
        const RegionId id = region.isValid() && region.index() < regions.size() ? region : RegionId::world();
        if (regionKeys.size() <= id.index())
            regionKeys.resize(std::size_t(regions.size()), 0);
        std::int64_t& key = regionKeys[id.index()];
        if (key == 0) {
            const std::string code = regions[id].code.toStdString();
            SQLite::Statement insert(database, "INSERT OR IGNORE INTO region (code) VALUES (?)");
            insert.bind(1, code);
            insert.exec();
            SQLite::Statement find(database, "SELECT id FROM region WHERE code = ?");
            find.bind(1, code);
            find.executeStep();
            key = find.getColumn(0).getInt64();
        }
        return key;
    }

    /// Rows made in a transaction that is rolled back are gone: so must be what is remembered of them.
    void forget()
    {
        serviceKeys.clear();
        regionKeys.clear();
        fiveMinuteSums.clear();
        hourSums.clear();
        coverage.clear();
        longest.clear();
        feed = 0;
    }

    void cover(std::int64_t service, UtcTime first, UtcTime last)
    {
        const auto [it, isNew] = coverage.try_emplace(service, Coverage{first.seconds(), last.seconds()});
        it->second.first = std::min(it->second.first, first.seconds());
        it->second.last = std::max(it->second.last, last.seconds());
    }

    static void bindPlace(SQLite::Statement& statement, int lon, const Place& place)
    {
        if (place.point) {
            statement.bind(lon, place.point->lon);
            statement.bind(lon + 1, place.point->lat);
        } else {
            statement.bind(lon);
            statement.bind(lon + 1);
        }
    }

    void store(const Report& report)
    {
        const std::int64_t service = serviceKey(report.service);
        const std::int64_t region = regionKey(report.place.region);
        const bool counts =
            report.reporter.empty() || reporters.counts(service, report.reporter, report.time);
        insertReport.bind(1, feed);
        insertReport.bind(2, service);
        insertReport.bind(3, region);
        insertReport.bind(4, report.time.seconds());
        bindPlace(insertReport, 5, report.place);
        insertReport.bind(7, std::int64_t(report.count));
        insertReport.bind(8, counts ? 1 : 0);
        insertReport.bindNoCopy(9, report.kind);
        insertReport.bindNoCopy(10, report.text);
        insertReport.bindNoCopy(11, report.lang);
        insertReport.exec();
        insertReport.reset();
        if (counts) {
            fiveMinuteSums.add(service, region, report.time, report.count);
            hourSums.add(service, region, report.time, report.count);
        }
        cover(service, report.time, report.time);
    }

    void store(const Measurement& measurement)
    {
        const std::int64_t service = serviceKey(measurement.service);
        insertMeasurement.bind(1, feed);
        insertMeasurement.bind(2, service);
        insertMeasurement.bind(3, regionKey(measurement.place.region));
        insertMeasurement.bind(4, measurement.time.seconds());
        insertMeasurement.bind(5, std::int64_t(measurement.duration.count()));
        bindPlace(insertMeasurement, 6, measurement.place);
        insertMeasurement.bind(8, measurement.tested);
        insertMeasurement.bind(9, measurement.failed);
        insertMeasurement.exec();
        insertMeasurement.reset();
        cover(service, measurement.time, measurement.time + measurement.duration);
        std::int64_t& length = longest[service];
        length = std::max<std::int64_t>(length, measurement.duration.count());
    }

    void store(const Notice& notice)
    {
        insertNotice.bind(1, feed);
        insertNotice.bind(2, serviceKey(notice.service));
        insertNotice.bind(3, notice.time.seconds());
        if (notice.end)
            insertNotice.bind(4, notice.end->seconds());
        else
            insertNotice.bind(4);
        int column = 5;
        for (const std::string* text :
             {&notice.id, &notice.status, &notice.title, &notice.text, &notice.url, &notice.cause})
            insertNotice.bindNoCopy(column++, *text);
        insertNotice.exec();
        insertNotice.reset();
        const std::int64_t key = database.getLastInsertRowid();
        for (const std::string& code : notice.regionCodes) {
            insertNoticeRegion.bind(1, key);
            insertNoticeRegion.bindNoCopy(2, code);
            insertNoticeRegion.exec();
            insertNoticeRegion.reset();
        }
    }

    void store(const SourceInfo& source)
    {
        SQLite::Statement update(database,
                                 "UPDATE feed SET source_id = ?, title = ?, credit = ?, license = ?, "
                                 "url = ?, nature = ? WHERE id = ?");
        int column = 1;
        for (const std::string* text :
             {&source.id, &source.title, &source.credit, &source.license, &source.url})
            update.bind(column++, *text);
        update.bind(6, int(source.nature));
        update.bind(7, feed);
        update.exec();
    }

    void writeCoverage()
    {
        SQLite::Statement add(database,
                              "INSERT INTO coverage (service, feed, first, last) VALUES (?, ?, ?, ?) "
                              "ON CONFLICT DO UPDATE SET first = min(first, excluded.first), "
                              "last = max(last, excluded.last)");
        for (const auto& [service, range] : coverage) {
            add.bind(1, service);
            add.bind(2, feed);
            add.bind(3, range.first);
            add.bind(4, range.last);
            add.exec();
            add.reset();
        }
        coverage.clear();
        SQLite::Statement lengthen(
            database, "UPDATE service SET longest_measurement = max(longest_measurement, ?) WHERE id = ?");
        for (const auto& [service, length] : longest) {
            lengthen.bind(1, length);
            lengthen.bind(2, service);
            lengthen.exec();
            lengthen.reset();
        }
        longest.clear();
    }

    void writeBadLines(const FeedBatch& batch)
    {
        if (!clearedBadLines) {
            // A new reading of the feed has its own log.
            SQLite::Statement clear(database, "DELETE FROM bad_line WHERE feed = ?");
            clear.bind(1, feed);
            clear.exec();
            SQLite::Statement reset(database, "UPDATE feed SET rejected = 0 WHERE id = ?");
            reset.bind(1, feed);
            reset.exec();
        }
        for (const BadLine& bad : batch.badLines) {
            insertBadLine.bind(1, feed);
            insertBadLine.bind(2, bad.line);
            insertBadLine.bindNoCopy(3, bad.reason);
            insertBadLine.exec();
            insertBadLine.reset();
        }
        if (!batch.badLines.empty()) {
            SQLite::Statement trim(database,
                                   "DELETE FROM bad_line WHERE feed = ?1 AND rowid NOT IN (SELECT rowid FROM "
                                   "bad_line WHERE feed = ?1 ORDER BY rowid DESC LIMIT ?2)");
            trim.bind(1, feed);
            trim.bind(2, badLineLogSize);
            trim.exec();
        }
    }

    void writeFigures(std::int64_t accepted, std::int64_t rejected, const FeedPlace& place)
    {
        SQLite::Statement update(database,
                                 "UPDATE feed SET location = ?, accepted = accepted + ?, rejected = "
                                 "rejected + ?, place_url = ?, place_etag = ?, place_modified = ? "
                                 "WHERE id = ?");
        bindText(update, 1, location);
        update.bind(2, accepted);
        update.bind(3, rejected);
        bindText(update, 4, place.url);
        bindText(update, 5, place.etag);
        bindText(update, 6, place.lastModified);
        update.bind(7, feed);
        update.exec();
    }

    QString path;
    const RegionDirectory& regions;
    SQLite::Database database;
    SeenIds seen;
    ReporterRule reporters;
    RollUp fiveMinuteSums;
    RollUp hourSums;
    SQLite::Statement insertReport;
    SQLite::Statement insertMeasurement;
    SQLite::Statement insertNotice;
    SQLite::Statement insertNoticeRegion;
    SQLite::Statement insertBadLine;
    std::unordered_map<ServiceId, std::int64_t> serviceKeys;
    std::vector<std::int64_t> regionKeys; ///< by region index; 0: not looked up yet
    std::map<std::int64_t, Coverage> coverage;
    std::map<std::int64_t, std::int64_t> longest;

    // The feed that is being read.
    QString location;
    QByteArray identity;
    std::int64_t feed = 0;
    bool clearedBadLines = false;
};

Expected<std::unique_ptr<CacheWriter>> CacheWriter::open(const QString& path, const RegionDirectory& regions)
{
    const auto kind = examineCacheFile(path);
    if (!kind)
        return tl::unexpected(kind.error());
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(QStringLiteral("the cache's folder %1 cannot be made").arg(folder));
    return guarded(path, "opened", [&]() -> Expected<std::unique_ptr<CacheWriter>> {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                  busyMilliseconds);
        // The schema is made before WAL is switched on, so that the file's own first page says what it is.
        migrateCache(database);
        // A batch that a power failure takes back is read again, since the place goes with it: NORMAL, which
        // syncs at checkpoints only, loses nothing.
        database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; "
                      "PRAGMA cache_size = -65536; PRAGMA journal_size_limit = 67108864; "
                      "PRAGMA trusted_schema = OFF");
        checkCacheTables(database);
        return std::unique_ptr<CacheWriter>(
            new CacheWriter(std::make_unique<Private>(path, regions, std::move(database))));
    });
}

CacheWriter::CacheWriter(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

CacheWriter::~CacheWriter() = default;

Expected<FeedPlace> CacheWriter::beginFeed(const QString& location)
{
    return guarded(d->path, "read", [&]() -> Expected<FeedPlace> {
        d->location = location;
        d->identity = location.toUtf8();
        d->clearedBadLines = false;
        d->feed = 0;
        SQLite::Statement find(d->database,
                               "SELECT id, place_url, place_etag, place_modified FROM feed WHERE "
                               "identity = ?");
        bindText(find, 1, location);
        if (!find.executeStep())
            return FeedPlace();
        d->feed = find.getColumn(0).getInt64();
        const auto text = [&](int column) { return QString::fromUtf8(find.getColumn(column).getText()); };
        return FeedPlace{text(1), text(2), text(3)};
    });
}

Expected<WriteResult> CacheWriter::write(const FeedBatch& batch, const FeedPlace& place)
{
    Expected<WriteResult> result = guarded(d->path, "written", [&]() -> Expected<WriteResult> {
        SQLite::Transaction transaction(d->database, SQLite::TransactionBehavior::IMMEDIATE);
        // A file that says who it is is the same feed wherever it lies.
        if (!isHttp(d->location)) {
            for (const FeedItem& item : batch.items) {
                const auto* source = std::get_if<SourceInfo>(&item);
                if (source != nullptr && !source->id.empty()) {
                    d->selectFeed(QStringLiteral("source:") + QString::fromStdString(source->id));
                    break;
                }
            }
        }
        if (d->feed == 0)
            d->selectFeed(QString::fromUtf8(d->identity));

        std::vector<std::int64_t> hashes;
        std::vector<std::size_t> places;
        hashes.reserve(batch.items.size());
        places.reserve(batch.items.size());
        for (std::size_t i = 0; i < batch.items.size(); ++i) {
            std::visit(
                [&](const auto& item) {
                    if constexpr (std::is_same_v<std::decay_t<decltype(item)>, SourceInfo>) {
                        d->store(item);
                    } else {
                        hashes.push_back(SeenIds::hash(d->identity, item.id));
                        places.push_back(i);
                    }
                },
                batch.items[i]);
        }
        const std::vector<bool> isNew = d->seen.insert(hashes);
        WriteResult written;
        for (std::size_t k = 0; k < places.size(); ++k) {
            if (!isNew[k]) {
                ++written.duplicate;
                continue;
            }
            ++written.accepted;
            std::visit(
                [&](const auto& item) {
                    if constexpr (!std::is_same_v<std::decay_t<decltype(item)>, SourceInfo>)
                        d->store(item);
                },
                batch.items[places[k]]);
        }
        d->fiveMinuteSums.write();
        d->hourSums.write();
        d->writeCoverage();
        d->writeBadLines(batch);
        d->writeFigures(written.accepted, batch.badCount, place);
        transaction.commit();
        d->clearedBadLines = true;
        return written;
    });
    if (!result)
        d->forget();
    return result;
}

Expected<void> CacheWriter::endFeed(const QString& problem)
{
    return guarded(d->path, "written", [&]() -> Expected<void> {
        SQLite::Transaction transaction(d->database, SQLite::TransactionBehavior::IMMEDIATE);
        if (d->feed == 0)
            d->selectFeed(QString::fromUtf8(d->identity));
        SQLite::Statement update(
            d->database, "UPDATE feed SET last_error = ?1, last_fetch = CASE WHEN ?1 = '' THEN ?2 ELSE "
                         "last_fetch END WHERE id = ?3");
        bindText(update, 1, problem);
        update.bind(2, std::int64_t(QDateTime::currentSecsSinceEpoch()));
        update.bind(3, d->feed);
        update.exec();
        transaction.commit();
        return {};
    });
}

Expected<std::int64_t> CacheWriter::addFeed(const FeedConfig& config)
{
    return guarded(d->path, "written", [&]() -> Expected<std::int64_t> {
        SQLite::Transaction transaction(d->database, SQLite::TransactionBehavior::IMMEDIATE);
        const auto key = FeedTable(d->database).add(config);
        if (key)
            transaction.commit();
        return key;
    });
}

Expected<void> CacheWriter::updateFeed(std::int64_t key, const FeedConfig& config)
{
    return guarded(d->path, "written", [&]() -> Expected<void> {
        SQLite::Transaction transaction(d->database, SQLite::TransactionBehavior::IMMEDIATE);
        const auto updated = FeedTable(d->database).update(key, config);
        if (updated)
            transaction.commit();
        return updated;
    });
}

Expected<void> CacheWriter::setFeedState(std::int64_t key, const FeedState& state)
{
    return guarded(d->path, "written", [&]() -> Expected<void> {
        SQLite::Transaction transaction(d->database, SQLite::TransactionBehavior::IMMEDIATE);
        FeedTable(d->database).setState(key, state);
        transaction.commit();
        return {};
    });
}

Expected<void> CacheWriter::removeFeed(std::int64_t key)
{
    return guarded(d->path, "written", [&]() -> Expected<void> {
        SQLite::Transaction transaction(d->database, SQLite::TransactionBehavior::IMMEDIATE);
        const auto removed = FeedTable(d->database).remove(key);
        if (removed)
            transaction.commit();
        return removed;
    });
}

QString defaultCachePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/cache.db");
}

} // namespace outagemap
