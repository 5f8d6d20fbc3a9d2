// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheReader.h"
#include "core/cache/CacheWriter.h"
#include "tests/support/SmallWorld.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

// Opening any file as a cache: to read it, and to write to it.

using namespace outagemap;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const RegionDirectory regions = test::smallWorld();
    // In memory where there is such a place: it is written thousands of times a second.
    static const QString place =
        QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath();
    static const QTemporaryDir folder(place + QStringLiteral("/outagemap-fuzz-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("cache.db"));
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 0;
    file.write(reinterpret_cast<const char*>(data), qint64(size));
    file.close();
    const ServiceId service = *ServiceId::fromSlug("whatsapp");
    if (const auto reader = CacheReader::open(path, regions)) {
        const TimeRange window{UtcTime(1'493'800'000), UtcTime(1'493'900'000)};
        (void)(*reader)->services();
        (void)(*reader)->feeds();
        (void)(*reader)->windowCounts(service, window);
        (void)(*reader)->notices(service, window);
        (void)(*reader)->complaints(service, RegionId::world(), window, 50);
    }
    if (const auto writer = CacheWriter::open(path, regions)) {
        if ((*writer)->beginFeed(QStringLiteral("f"))) {
            FeedBatch batch;
            Report report;
            report.id = "1";
            report.service = service;
            report.time = UtcTime(1'493'844'600);
            report.place.region = RegionId::world();
            batch.items.emplace_back(report);
            batch.lineOfItem.push_back(1);
            (void)(*writer)->write(batch, {});
            (void)(*writer)->endFeed({});
        }
    }
    return 0;
}
