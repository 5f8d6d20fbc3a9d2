// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheWriter.h"

#include "core/cache/CacheErrors.h"
#include "core/cache/CacheSchema.h"
#include "core/cache/CacheUpkeep.h"
#include "core/cache/ComplaintStore.h"
#include "core/cache/FeedTable.h"
#include "core/cache/ItemStore.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <map>

namespace outagemap {

namespace {

constexpr int indexedPerBatch = 4'000;   // texts; the rest of a feed full of them is left for quieter times
constexpr int busyMilliseconds = 10'000; // another Outagemap may be writing a batch

void bindText(SQLite::Statement& statement, int index, const QString& text)
{
    statement.bind(index, text.toStdString());
}

bool isHttp(const QString& location)
{
    return location.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ||
           location.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
}

/// A feed that is being read.
struct Reading
{
    QString location;
    QByteArray identity;
    std::int64_t feed = 0; ///< its row; 0: not known, or not made yet
    UtcTime idsSince = {}; ///< reports of before are not known any more, so none are taken
    bool clearedBadLines = false;
};

} // namespace

class CacheWriter::Private
{
public:
    Private(const QString& cachePath, const RegionDirectory& directory, SQLite::Database&& opened)
        : path(cachePath)
        , regions(directory)
        , database(std::move(opened))
        , dataVersion(database, "PRAGMA data_version")
        , complaints(database, directory)
        , items(database, cachePath, directory, complaints)
        , upkeep(database, complaints)
        , insertBadLine(database, "INSERT INTO bad_line (feed, line, reason) VALUES (?, ?, ?)")
    {
        lastDataVersion = readDataVersion();
    }

    std::int64_t readDataVersion()
    {
        dataVersion.executeStep();
        const std::int64_t version = dataVersion.getColumn(0).getInt64();
        dataVersion.reset();
        return version;
    }

    /// Within a transaction: what is remembered of the file must be dropped if another program has changed
    /// it.
    void catchUp()
    {
        const std::int64_t version = readDataVersion();
        if (version == lastDataVersion)
            return;
        lastDataVersion = version;
        forget();
    }

    /// The feed's row, made if it is not there.
    void selectFeed(const QString& newIdentity)
    {
        current.identity = newIdentity.toUtf8();
        SQLite::Statement insert(database, "INSERT OR IGNORE INTO feed (identity, location) VALUES (?, ?)");
        bindText(insert, 1, newIdentity);
        bindText(insert, 2, current.location);
        insert.exec();
        SQLite::Statement find(database, "SELECT id, ids_since FROM feed WHERE identity = ?");
        bindText(find, 1, newIdentity);
        find.executeStep();
        current.feed = find.getColumn(0).getInt64();
        current.idsSince = UtcTime(find.getColumn(1).getInt64());
        tellItems();
    }

    /// Whose items come next.
    void tellItems() { items.selectFeed(current.feed, current.identity, current.idsSince); }

    /// Rows made in a transaction that is rolled back are gone: so must be what is remembered of them.
    void forget()
    {
        items.forget();
        forgetFeeds();
    }

    /// Their rows are looked up again with the next batch, and what they say.
    void forgetFeeds()
    {
        current.feed = 0;
        for (auto& [location, reading] : others)
            reading.feed = 0;
    }

    void forgetDropped()
    {
        if (!upkeep.droppedHashes())
            return;
        items.forgetHashes();
        forgetFeeds();
    }

    /// Lays the feed that is being read aside.
    void pauseReading()
    {
        if (!current.location.isEmpty())
            others[current.location] = std::move(current);
        current = {};
    }

    void writeBadLines(const FeedBatch& batch)
    {
        if (!current.clearedBadLines) {
            // A new reading of the feed has its own log.
            SQLite::Statement clear(database, "DELETE FROM bad_line WHERE feed = ?");
            clear.bind(1, current.feed);
            clear.exec();
            SQLite::Statement reset(database, "UPDATE feed SET rejected = 0 WHERE id = ?");
            reset.bind(1, current.feed);
            reset.exec();
        }
        for (const BadLine& bad : batch.badLines) {
            insertBadLine.bind(1, current.feed);
            insertBadLine.bind(2, bad.line);
            insertBadLine.bindNoCopy(3, bad.reason);
            insertBadLine.exec();
            insertBadLine.reset();
        }
        if (!batch.badLines.empty()) {
            SQLite::Statement trim(database,
                                   "DELETE FROM bad_line WHERE feed = ?1 AND rowid NOT IN (SELECT rowid FROM "
                                   "bad_line WHERE feed = ?1 ORDER BY rowid DESC LIMIT ?2)");
            trim.bind(1, current.feed);
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
        bindText(update, 1, current.location);
        update.bind(2, accepted);
        update.bind(3, rejected);
        bindText(update, 4, place.url);
        bindText(update, 5, place.etag);
        bindText(update, 6, place.lastModified);
        update.bind(7, current.feed);
        update.exec();
    }

    QString path;
    const RegionDirectory& regions;
    SQLite::Database database;
    SQLite::Statement dataVersion;
    std::int64_t lastDataVersion = 0;
    ComplaintStore complaints;
    ItemStore items;
    CacheUpkeep upkeep;
    SQLite::Statement insertBadLine;

    // The feed that is being read.
    Reading current;
    std::map<QString, Reading> others; ///< begun and not ended, by location; read by turns with it
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
        migrateCache(database, regions);
        // A file of before version 3 cannot give pages back one by one until it was made anew once.
        if (database.execAndGet("PRAGMA auto_vacuum").getInt() == 0)
            database.exec("PRAGMA auto_vacuum = INCREMENTAL; VACUUM");
        // A batch that a power failure takes back is read again, since the place goes with it: NORMAL, which
        // syncs at checkpoints only, loses nothing.
        database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; "
                      "PRAGMA cache_size = -16384; PRAGMA journal_size_limit = 67108864; "
                      "PRAGMA trusted_schema = OFF; PRAGMA secure_delete = OFF");
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
        d->pauseReading();
        d->others.erase(location);
        d->current.location = location;
        d->current.identity = location.toUtf8();
        d->tellItems();
        SQLite::Statement find(d->database,
                               "SELECT id, place_url, place_etag, place_modified, ids_since FROM feed WHERE "
                               "identity = ?");
        bindText(find, 1, location);
        if (!find.executeStep())
            return FeedPlace();
        d->current.feed = find.getColumn(0).getInt64();
        d->current.idsSince = UtcTime(find.getColumn(4).getInt64());
        d->tellItems();
        const auto text = [&](int column) { return QString::fromUtf8(find.getColumn(column).getText()); };
        return FeedPlace{text(1), text(2), text(3)};
    });
}

Expected<void> CacheWriter::continueFeed(const QString& location)
{
    if (d->current.location == location)
        return {};
    d->pauseReading();
    const auto found = d->others.find(location);
    if (found == d->others.end())
        return fail(QStringLiteral("%1 was not begun to be read").arg(location));
    d->current = std::move(found->second);
    d->others.erase(found);
    d->tellItems();
    return {};
}

Expected<WriteResult> CacheWriter::write(const FeedBatch& batch, const FeedPlace& place)
{
    Expected<WriteResult> result = guarded(d->path, "written", [&]() -> Expected<WriteResult> {
        SQLite::Transaction transaction(d->database, SQLite::TransactionBehavior::IMMEDIATE);
        d->catchUp();
        // A file that says who it is is the same feed wherever it lies.
        if (!isHttp(d->current.location)) {
            for (const FeedItem& item : batch.items) {
                const auto* source = std::get_if<SourceInfo>(&item);
                if (source != nullptr && !source->id.empty()) {
                    d->selectFeed(QStringLiteral("source:") + QString::fromStdString(source->id));
                    break;
                }
            }
        }
        if (d->current.feed == 0)
            d->selectFeed(QString::fromUtf8(d->current.identity));

        const WriteResult written = d->items.write(batch);
        d->complaints.index(indexedPerBatch);
        d->writeBadLines(batch);
        d->writeFigures(written.accepted, batch.badCount, place);
        transaction.commit();
        d->current.clearedBadLines = true;
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
        if (d->current.feed == 0)
            d->selectFeed(QString::fromUtf8(d->current.identity));
        SQLite::Statement update(
            d->database, "UPDATE feed SET last_error = ?1, last_fetch = CASE WHEN ?1 = '' THEN ?2 ELSE "
                         "last_fetch END WHERE id = ?3");
        bindText(update, 1, problem);
        update.bind(2, std::int64_t(QDateTime::currentSecsSinceEpoch()));
        update.bind(3, d->current.feed);
        update.exec();
        transaction.commit();
        d->current = {};
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
        d->forgetFeeds();
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
        d->forgetFeeds();
        return removed;
    });
}

Expected<CacheRetention> CacheWriter::retention() const
{
    return guarded(d->path, "read", [&]() -> Expected<CacheRetention> { return readRetention(d->database); });
}

Expected<void> CacheWriter::setRetention(const CacheRetention& retention)
{
    return guarded(d->path, "written", [&]() -> Expected<void> {
        SQLite::Transaction transaction(d->database, SQLite::TransactionBehavior::IMMEDIATE);
        writeRetention(d->database, retention);
        transaction.commit();
        return {};
    });
}

Expected<bool> CacheWriter::tidy()
{
    return guarded(d->path, "written", [&]() -> Expected<bool> {
        const bool more = d->upkeep.step(UtcTime(QDateTime::currentSecsSinceEpoch()));
        d->forgetDropped();
        return more;
    });
}

QString defaultCachePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/cache.db");
}

} // namespace outagemap
