// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheReaderPrivate.h"
#include "core/cache/CacheSchema.h"
#include "core/cache/CacheWriter.h"

#include <QFileInfo>
#include <QUrl>

namespace outagemap {

namespace {

constexpr int busyMilliseconds = 5'000;
constexpr std::int64_t mostSteps = 100'000;

/// The share of a measurement's time that lies in a range.
double weightIn(UtcTime time, std::chrono::seconds duration, TimeRange range)
{
    if (duration.count() <= 0)
        return range.contains(time) ? 1 : 0;
    const UtcTime from = std::max(time, range.start);
    const UtcTime to = std::min(time + duration, range.end);
    return to > from ? double((to - from).count()) / double(duration.count()) : 0;
}

} // namespace

Expected<std::unique_ptr<CacheReader>> CacheReader::open(const QString& path, const RegionDirectory& regions)
{
    const auto kind = examineCacheFile(path);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == CacheFileKind::Missing)
        return fail(QStringLiteral("there is no cache at %1 yet: read a feed into it first").arg(path));
    return guarded(path, "opened", [&]() -> Expected<std::unique_ptr<CacheReader>> {
        const auto openReadOnly = [&] {
            // On a disk that cannot be written to there is no place for the file through which readers and
            // writer talk, and nobody who could write.
            const QFileInfo folder(QFileInfo(path).absolutePath());
            if (!folder.isWritable() && !QFileInfo::exists(path + QStringLiteral("-wal"))) {
                const QByteArray uri =
                    QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?immutable=1";
                return SQLite::Database(uri.toStdString(), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
            }
            return SQLite::Database(path.toStdString(), SQLite::OPEN_READONLY, busyMilliseconds);
        };
        // What a program that was killed left half done is for one that may write to take back.
        if (QFileInfo(path + QStringLiteral("-journal")).size() > 0) {
            if (const auto writer = CacheWriter::open(path, regions); !writer)
                return tl::unexpected(writer.error());
        }
        SQLite::Database database = openReadOnly();
        if (database.execAndGet("PRAGMA user_version").getInt() < cacheVersion) {
            // An older program's: brought to the present version by a writer.
            if (const auto writer = CacheWriter::open(path, regions); !writer)
                return tl::unexpected(writer.error());
            database = openReadOnly();
        }
        database.exec("PRAGMA trusted_schema = OFF; PRAGMA cache_size = -32768");
        checkCacheTables(database);
        return std::unique_ptr<CacheReader>(
            new CacheReader(std::make_unique<Private>(path, regions, std::move(database))));
    });
}

CacheReader::CacheReader(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

CacheReader::~CacheReader() = default;

Expected<std::int64_t> CacheReader::dataVersion() const
{
    // Outside a transaction: within one, other connections' commits are not seen.
    return guarded(d->path, "read", [&]() -> Expected<std::int64_t> {
        return d->database.execAndGet("PRAGMA data_version").getInt64();
    });
}

Expected<std::vector<ServiceSummary>> CacheReader::services() const
{
    return d->inSnapshot([&] {
        std::vector<ServiceSummary> result;
        SQLite::Statement find(d->database,
                               "SELECT slug, (SELECT min(first) FROM coverage WHERE service = service.id), "
                               "(SELECT max(last) FROM coverage WHERE service = service.id), "
                               "has_reports, has_measurements FROM service ORDER BY slug");
        while (find.executeStep()) {
            const auto service = ServiceId::fromSlug(find.getColumn(0).getString());
            if (!service)
                continue; // not written by us
            ServiceSummary summary;
            summary.service = *service;
            if (!find.getColumn(1).isNull()) {
                summary.firstData = UtcTime(find.getColumn(1).getInt64());
                summary.lastData = UtcTime(find.getColumn(2).getInt64());
            }
            summary.hasReports = find.getColumn(3).getInt() != 0;
            summary.hasMeasurements = find.getColumn(4).getInt() != 0;
            result.push_back(summary);
        }
        return result;
    });
}

Expected<std::vector<RegionCount>> CacheReader::windowCounts(const ServiceId& service, TimeRange window) const
{
    return d->inSnapshot([&] {
        std::vector<RegionCount> result;
        const std::int64_t key = d->serviceKey(service);
        if (key == 0)
            return result;
        std::vector<std::uint64_t> byKey;
        d->forEachInWindow(key, window, [&](std::uint32_t cell, std::uint64_t reports) {
            const std::size_t region = CountCell::region(cell);
            if (region >= byKey.size())
                byKey.resize(region + 1, 0);
            byKey[region] += reports;
        });
        std::vector<RegionCount> byRegion(std::size_t(d->regions.size()));
        for (std::size_t region = 0; region < byKey.size(); ++region) {
            if (byKey[region] > 0)
                byRegion[d->region(std::int64_t(region)).index()].reports += double(byKey[region]);
        }
        for (const MeasurementRow& row : d->measurements(key, window)) {
            const double weight = weightIn(row.time, row.duration, window);
            if (weight <= 0)
                continue;
            RegionCount& count = byRegion[row.region.index()];
            count.tested += weight * row.tested;
            count.failed += weight * row.failed;
            // Counts are whole numbers; a share that is not is an availability.
            if (row.tested == 1 && row.failed != 0 && row.failed != 1)
                count.availabilities += weight;
        }
        for (std::size_t i = 0; i < byRegion.size(); ++i) {
            byRegion[i].region = RegionId(std::uint16_t(i));
            if (byRegion[i].reports > 0 || byRegion[i].tested > 0)
                result.push_back(byRegion[i]);
        }
        return result;
    });
}

Expected<std::vector<HourlyCount>> CacheReader::hourlyCounts(const ServiceId& service, TimeRange range) const
{
    return d->inSnapshot([&] {
        std::vector<HourlyCount> result;
        d->forEachRegionSum(1, service, range, [&](std::int64_t hour, RegionId region, double reports) {
            result.push_back({hour, region, reports});
        });
        return result;
    });
}

Expected<std::vector<BucketCount>> CacheReader::bucketCounts(const ServiceId& service, TimeRange range) const
{
    return d->inSnapshot([&] {
        std::vector<BucketCount> result;
        d->forEachRegionSum(0, service, range, [&](std::int64_t bucket, RegionId region, double reports) {
            result.push_back({bucket, region, reports});
        });
        return result;
    });
}

Expected<CountDigest> CacheReader::digest(const ServiceId& service, TimeRange range) const
{
    return d->inSnapshot([&] {
        CountDigest digest;
        // Few rows: whole days and hours, as for any window.
        d->forEachInWindow(d->serviceKey(service), range, [&](std::uint32_t, std::uint64_t reports) {
            ++digest.rows;
            digest.reports += std::int64_t(reports);
        });
        return digest;
    });
}

Expected<std::vector<MeasurementCount>> CacheReader::measurementCounts(const ServiceId& service,
                                                                       TimeRange range) const
{
    return d->inSnapshot([&] {
        std::vector<MeasurementCount> result;
        for (const MeasurementRow& row : d->measurements(d->serviceKey(service), range)) {
            if (row.time < range.end && row.time + row.duration >= range.start)
                result.push_back({row.region, row.time, row.duration, row.tested, row.failed});
        }
        std::stable_sort(
            result.begin(), result.end(),
            [](const MeasurementCount& a, const MeasurementCount& b) { return a.start < b.start; });
        return result;
    });
}

Expected<std::vector<TimelinePoint>> CacheReader::timeline(const ServiceId& service, RegionId region,
                                                           TimeRange range, std::chrono::seconds step) const
{
    if (step.count() < fiveMinutes.count() || step.count() % fiveMinutes.count() != 0) {
        return fail(QStringLiteral("a time line has steps of whole five minutes, not of %1 seconds")
                        .arg(step.count()));
    }
    const std::int64_t first = bucketOf(range.start + std::chrono::seconds(1), step);
    const std::int64_t last = bucketOf(range.end + std::chrono::seconds(1), step) - 1;
    if (last - first + 1 > mostSteps)
        return fail(QStringLiteral("a time line has at most %1 steps").arg(mostSteps));
    return d->inSnapshot([&] {
        std::vector<TimelinePoint> points;
        for (std::int64_t bucket = first; bucket <= last; ++bucket)
            points.push_back({bucketEnd(bucket, step), 0, 0, 0});
        const std::int64_t key = d->serviceKey(service);
        if (key == 0 || points.empty())
            return points;
        const TimeRange covered{points.front().end - step, points.back().end};
        const auto stepOf = [&](UtcTime t) { return std::size_t(bucketOf(t, step) - first); };

        std::size_t level = 0;
        while (level + 1 < rollUpLevels.size() &&
               step % rollUpLevels[level + 1].step == std::chrono::seconds(0))
            ++level;
        const std::chrono::seconds unit = rollUpLevels[level].step;
        const std::vector<bool> inRegion = d->keysWithin(region);
        const TimeRange within = d->clamped(key, covered);
        const std::int64_t lastBucket = Private::floorBucket(within.end, unit);
        bool onlyHour = false;
        for (std::int64_t bucket = Private::floorBucket(within.start, unit) + 1; bucket <= lastBucket;
             ++bucket) {
            double& point = points[stepOf(bucketEnd(bucket, unit))].reports;
            std::uint64_t sum = 0;
            const auto add = [&](std::uint32_t cell, std::uint64_t reports) {
                const std::uint32_t key = CountCell::region(cell);
                if (key < inRegion.size() && inRegion[key])
                    sum += reports;
            };
            d->forEachInBucket(level, bucket, key, add);
            point += double(sum);
            // Of long ago only hours are left: a twelfth for each of their five minutes.
            constexpr std::int64_t inHour = oneHour / fiveMinutes;
            if (level == 0 && bucket % inHour == 1)
                onlyHour = !d->hasFiveMinutes(key, (bucket + inHour - 1) / inHour);
            if (onlyHour) {
                sum = 0;
                d->forEachInBucket(1, (bucket + inHour - 1) / inHour, key, add);
                point += double(sum) / double(inHour);
            }
        }
        for (const MeasurementRow& row : d->measurements(key, covered)) {
            if (!d->regions.isWithin(row.region, region))
                continue;
            const UtcTime from = std::max(row.time, covered.start + std::chrono::seconds(1));
            const UtcTime to = std::min(std::max(row.time + row.duration, row.time), covered.end);
            for (std::size_t i = stepOf(from); i < points.size() && points[i].end - step < to; ++i) {
                const double weight =
                    weightIn(row.time, row.duration, TimeRange::endingAt(points[i].end, step));
                points[i].tested += weight * row.tested;
                points[i].failed += weight * row.failed;
            }
        }
        return points;
    });
}

} // namespace outagemap
