// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheReader.h"
#include "core/cache/CacheWriter.h"
#include "tests/support/SmallWorld.h"

#include <QTemporaryDir>
#include <memory>
#include <sqlite3.h>

namespace outagemap::test {

/// A cache in a folder of its own, for the regions of smallWorld, and what tests do with it. Whatever ought
/// to work and does not ends the test program, saying why.
class TestedCache
{
public:
    explicit TestedCache(const QString& name = QStringLiteral("c.db"))
        : path(folder.filePath(name))
    {
    }

    template <typename T>
    static T must(Expected<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return std::move(*result);
    }

    std::unique_ptr<CacheWriter> writer() const { return must(CacheWriter::open(path, regions)); }
    std::unique_ptr<CacheReader> reader() const { return must(CacheReader::open(path, regions)); }

    static FeedBatch batchOf(std::vector<FeedItem> items)
    {
        FeedBatch batch;
        batch.items = std::move(items);
        batch.lineOfItem.resize(batch.items.size(), 1);
        return batch;
    }

    /// One whole reading of a feed.
    static WriteResult write(CacheWriter& cache, std::vector<FeedItem> items,
                             const QString& location = QStringLiteral("/feed"))
    {
        must(cache.beginFeed(location));
        const WriteResult written = must(cache.write(batchOf(std::move(items)), {}));
        if (const auto ended = cache.endFeed({}); !ended)
            qFatal("%s", qPrintable(ended.error().message));
        return written;
    }
    /// The same by a writer of its own.
    WriteResult write(std::vector<FeedItem> items, const QString& location = QStringLiteral("/feed")) const
    {
        return write(*writer(), std::move(items), location);
    }

    static void tidyUp(CacheWriter& cache)
    {
        for (int step = 0; must(cache.tidy()); ++step) {
            if (step > 10'000)
                qFatal("tidying does not end");
        }
    }

    /// All counted reports of the service `s` in a window; -1 where the cache cannot be read.
    double reportsIn(TimeRange window) const
    {
        const auto reading = CacheReader::open(path, regions);
        if (!reading)
            return -1;
        const auto counts = (*reading)->windowCounts(service, window);
        if (!counts)
            return -1;
        double sum = 0;
        for (const RegionCount& count : *counts)
            sum += count.reports;
        return sum;
    }

    /// Runs SQL by hand; the first number that it gives, else -1.
    qint64 sql(const char* text) const
    {
        sqlite3* database = nullptr;
        sqlite3_open(path.toUtf8().constData(), &database);
        qint64 result = -1;
        const auto keep = [](void* kept, int, char** values, char**) {
            if (values[0] != nullptr)
                *static_cast<qint64*>(kept) = QByteArray(values[0]).toLongLong();
            return 0;
        };
        if (char* error = nullptr; sqlite3_exec(database, text, keep, &result, &error) != SQLITE_OK)
            qFatal("%s: %s", text, error);
        sqlite3_close(database);
        return result;
    }

    RegionDirectory regions = smallWorld();
    QTemporaryDir folder;
    QString path;
    ServiceId service = *ServiceId::fromSlug("s");
};

} // namespace outagemap::test
