// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheReader.h"

#include "core/cache/CacheSchema.h"

#include <QFileInfo>
#include <QUrl>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <algorithm>
#include <map>

namespace outagemap {

namespace {

constexpr int busyMilliseconds = 5'000;
constexpr std::int64_t mostSteps = 100'000;
constexpr std::size_t mostKinds = 100;

QString qtext(const SQLite::Column& column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

/// The share of a measurement's time that lies in a range.
double weightIn(UtcTime time, std::chrono::seconds duration, TimeRange range)
{
    if (duration.count() <= 0)
        return range.contains(time) ? 1 : 0;
    const UtcTime from = std::max(time, range.start);
    const UtcTime to = std::min(time + duration, range.end);
    return to > from ? double((to - from).count()) / double(duration.count()) : 0;
}

struct MeasurementRow
{
    RegionId region;
    UtcTime time;
    std::chrono::seconds duration;
    double tested;
    double failed;
};

} // namespace

class CacheReader::Private
{
public:
    Private(const QString& cachePath, const RegionDirectory& directory, SQLite::Database&& opened)
        : path(cachePath)
        , regions(directory)
        , database(std::move(opened))
    {
    }

    /// Runs `function` on one state of the database; what it throws becomes a sentence about the file.
    template <typename Function>
    auto inSnapshot(Function function) -> Expected<decltype(function())>
    {
        try {
            SQLite::Transaction transaction(database);
            auto result = function();
            transaction.commit();
            return result;
        } catch (const std::exception& e) {
            return fail(
                QStringLiteral("the cache %1 could not be read: %2").arg(path, QString::fromUtf8(e.what())));
        }
    }

    /// 0 for a service that is not there.
    std::int64_t serviceKey(const ServiceId& service)
    {
        SQLite::Statement find(database, "SELECT id FROM service WHERE slug = ?");
        find.bind(1, service.slug());
        return find.executeStep() ? find.getColumn(0).getInt64() : 0;
    }

    /// The region of a row. A code that this map does not have counts for its country, else for the world.
    RegionId region(std::int64_t key)
    {
        const auto found = regionOfKey.find(key);
        if (found != regionOfKey.end())
            return found->second;
        SQLite::Statement find(database, "SELECT code FROM region WHERE id = ?");
        find.bind(1, key);
        RegionId id;
        if (find.executeStep()) {
            const std::string code = find.getColumn(0).getString();
            id = regions.find(std::string_view(code));
            if (!id.isValid() && code.size() > 2 && code[2] == '-')
                id = regions.find(std::string_view(code).substr(0, 2));
        }
        return regionOfKey[key] = id.isValid() ? id : RegionId::world();
    }

    /// Measurements that may touch the range.
    std::vector<MeasurementRow> measurements(std::int64_t service, TimeRange range)
    {
        std::int64_t longest = 0;
        {
            SQLite::Statement find(database, "SELECT longest_measurement FROM service WHERE id = ?");
            find.bind(1, service);
            if (find.executeStep())
                longest = find.getColumn(0).getInt64();
        }
        SQLite::Statement find(database,
                               "SELECT region, time, duration, tested, failed FROM measurement WHERE "
                               "service = ? AND time > ? AND time <= ?");
        find.bind(1, service);
        find.bind(2, range.start.seconds() - longest - 1);
        find.bind(3, range.end.seconds());
        std::vector<MeasurementRow> rows;
        while (find.executeStep()) {
            rows.push_back({region(find.getColumn(0).getInt64()), UtcTime(find.getColumn(1).getInt64()),
                            std::chrono::seconds(find.getColumn(2).getInt64()), find.getColumn(3).getDouble(),
                            find.getColumn(4).getDouble()});
        }
        return rows;
    }

    QString path;
    const RegionDirectory& regions;
    SQLite::Database database;
    std::map<std::int64_t, RegionId> regionOfKey;
};

Expected<std::unique_ptr<CacheReader>> CacheReader::open(const QString& path, const RegionDirectory& regions)
{
    const auto kind = examineCacheFile(path);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == CacheFileKind::Missing)
        return fail(QStringLiteral("there is no cache at %1 yet: read a feed into it first").arg(path));
    try {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY, busyMilliseconds);
        database.exec("PRAGMA trusted_schema = OFF; PRAGMA cache_size = -32768");
        checkCacheTables(database);
        return std::unique_ptr<CacheReader>(
            new CacheReader(std::make_unique<Private>(path, regions, std::move(database))));
    } catch (const std::exception& e) {
        return fail(
            QStringLiteral("the cache %1 could not be opened: %2").arg(path, QString::fromUtf8(e.what())));
    }
}

CacheReader::CacheReader(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

CacheReader::~CacheReader() = default;

Expected<std::int64_t> CacheReader::dataVersion() const
{
    // Outside a transaction: within one, other connections' commits are not seen.
    try {
        return d->database.execAndGet("PRAGMA data_version").getInt64();
    } catch (const std::exception& e) {
        return fail(
            QStringLiteral("the cache %1 could not be read: %2").arg(d->path, QString::fromUtf8(e.what())));
    }
}

Expected<std::vector<ServiceSummary>> CacheReader::services() const
{
    return d->inSnapshot([&] {
        std::vector<ServiceSummary> result;
        SQLite::Statement find(
            d->database,
            "SELECT slug, (SELECT min(first) FROM coverage WHERE service = service.id), "
            "(SELECT max(last) FROM coverage WHERE service = service.id), "
            "EXISTS (SELECT 1 FROM rollup_hour WHERE service = service.id), "
            "EXISTS (SELECT 1 FROM measurement WHERE service = service.id) FROM service ORDER BY slug");
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
        std::map<RegionId, RegionCount> byRegion;
        SQLite::Statement reports(
            d->database, "SELECT region, sum(reports) FROM rollup_5min WHERE service = ? AND bucket > ? "
                         "AND bucket <= ? GROUP BY region");
        // Buckets that end in the window: after its start, not after its end.
        const auto floorBucket = [](UtcTime t) {
            return bucketOf(t + std::chrono::seconds(1), fiveMinutes) - 1;
        };
        reports.bind(1, key);
        reports.bind(2, floorBucket(window.start));
        reports.bind(3, floorBucket(window.end));
        while (reports.executeStep()) {
            byRegion[d->region(reports.getColumn(0).getInt64())].reports +=
                double(reports.getColumn(1).getInt64());
        }
        for (const MeasurementRow& row : d->measurements(key, window)) {
            const double weight = weightIn(row.time, row.duration, window);
            if (weight <= 0)
                continue;
            RegionCount& count = byRegion[row.region];
            count.tested += weight * row.tested;
            count.failed += weight * row.failed;
            // Counts are whole numbers; a share that is not is an availability.
            if (row.tested == 1 && row.failed != 0 && row.failed != 1)
                count.availabilities += weight;
        }
        result.reserve(byRegion.size());
        for (auto& [region, count] : byRegion) {
            count.region = region;
            result.push_back(count);
        }
        return result;
    });
}

Expected<std::vector<HourlyCount>> CacheReader::hourlyCounts(const ServiceId& service, TimeRange range) const
{
    return d->inSnapshot([&] {
        std::vector<HourlyCount> result;
        SQLite::Statement find(d->database,
                               "SELECT bucket, region, reports FROM rollup_hour WHERE service = ? "
                               "AND bucket > ? AND bucket <= ? ORDER BY bucket");
        const auto floorBucket = [](UtcTime t) { return bucketOf(t + std::chrono::seconds(1), oneHour) - 1; };
        find.bind(1, d->serviceKey(service));
        find.bind(2, floorBucket(range.start));
        find.bind(3, floorBucket(range.end));
        while (find.executeStep()) {
            result.push_back({find.getColumn(0).getInt64(), d->region(find.getColumn(1).getInt64()),
                              double(find.getColumn(2).getInt64())});
        }
        return result;
    });
}

Expected<std::vector<BucketCount>> CacheReader::bucketCounts(const ServiceId& service, TimeRange range) const
{
    return d->inSnapshot([&] {
        std::vector<BucketCount> result;
        SQLite::Statement find(d->database,
                               "SELECT bucket, region, reports FROM rollup_5min WHERE service = ? "
                               "AND bucket > ? AND bucket <= ? ORDER BY bucket");
        const auto floorBucket = [](UtcTime t) {
            return bucketOf(t + std::chrono::seconds(1), fiveMinutes) - 1;
        };
        find.bind(1, d->serviceKey(service));
        find.bind(2, floorBucket(range.start));
        find.bind(3, floorBucket(range.end));
        while (find.executeStep()) {
            result.push_back({find.getColumn(0).getInt64(), d->region(find.getColumn(1).getInt64()),
                              double(find.getColumn(2).getInt64())});
        }
        return result;
    });
}

Expected<CountDigest> CacheReader::bucketDigest(const ServiceId& service, std::int64_t lastBucket) const
{
    return d->inSnapshot([&] {
        CountDigest digest;
        SQLite::Statement find(d->database, "SELECT count(*), ifnull(sum(reports), 0) FROM rollup_5min WHERE "
                                            "service = ? AND bucket <= ?");
        find.bind(1, d->serviceKey(service));
        find.bind(2, lastBucket);
        if (find.executeStep()) {
            digest.rows = find.getColumn(0).getInt64();
            digest.reports = find.getColumn(1).getInt64();
        }
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

        const bool byHours = step.count() % oneHour.count() == 0;
        const std::chrono::seconds unit = byHours ? oneHour : fiveMinutes;
        SQLite::Statement reports(d->database, std::string("SELECT bucket, region, reports FROM ") +
                                                   (byHours ? "rollup_hour" : "rollup_5min") +
                                                   " WHERE service = ? AND bucket > ? AND bucket <= ?");
        reports.bind(1, key);
        reports.bind(2, bucketOf(covered.start, unit));
        reports.bind(3, bucketOf(covered.end, unit));
        while (reports.executeStep()) {
            if (d->regions.isWithin(d->region(reports.getColumn(1).getInt64()), region))
                points[stepOf(bucketEnd(reports.getColumn(0).getInt64(), unit))].reports +=
                    double(reports.getColumn(2).getInt64());
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

Expected<std::vector<StoredReport>> CacheReader::complaints(const ServiceId& service, RegionId region,
                                                            TimeRange window, int limit, int offset) const
{
    return d->inSnapshot([&] {
        std::vector<StoredReport> result;
        SQLite::Statement find(
            d->database, "SELECT id, time, region, count, kind, text, lang FROM report WHERE service = ? AND "
                         "time > ? AND time <= ? AND text <> '' ORDER BY time DESC, id DESC");
        find.bind(1, d->serviceKey(service));
        find.bind(2, window.start.seconds());
        find.bind(3, window.end.seconds());
        int skip = std::max(0, offset);
        while (int(result.size()) < limit && find.executeStep()) {
            const RegionId where = d->region(find.getColumn(2).getInt64());
            if (!d->regions.isWithin(where, region) || skip-- > 0)
                continue;
            result.push_back({find.getColumn(0).getInt64(), UtcTime(find.getColumn(1).getInt64()), where,
                              std::uint32_t(find.getColumn(3).getUInt()), qtext(find.getColumn(4)),
                              qtext(find.getColumn(5)), qtext(find.getColumn(6))});
        }
        return result;
    });
}

Expected<std::vector<KindShare>> CacheReader::kindShares(const ServiceId& service, RegionId region,
                                                         TimeRange window) const
{
    return d->inSnapshot([&] {
        std::map<std::string, double> byKind;
        double sum = 0;
        SQLite::Statement find(d->database,
                               "SELECT region, kind, sum(count) FROM report WHERE service = ? AND "
                               "time > ? AND time <= ? AND counted <> 0 AND kind <> '' "
                               "GROUP BY region, kind");
        find.bind(1, d->serviceKey(service));
        find.bind(2, window.start.seconds());
        find.bind(3, window.end.seconds());
        while (find.executeStep()) {
            if (!d->regions.isWithin(d->region(find.getColumn(0).getInt64()), region))
                continue;
            const double reports = double(find.getColumn(2).getInt64());
            byKind[find.getColumn(1).getString()] += reports;
            sum += reports;
        }
        std::vector<KindShare> result;
        for (const auto& [kind, reports] : byKind) {
            if (reports > 0)
                result.push_back({QString::fromStdString(kind), reports, reports / sum});
        }
        std::stable_sort(result.begin(), result.end(),
                         [](const KindShare& a, const KindShare& b) { return a.reports > b.reports; });
        if (result.size() > mostKinds)
            result.resize(mostKinds);
        return result;
    });
}

Expected<std::vector<Notice>> CacheReader::notices(const ServiceId& service, TimeRange range) const
{
    return d->inSnapshot([&] {
        std::vector<Notice> result;
        SQLite::Statement find(
            d->database, "SELECT id, time, end, item_id, status, title, text, url, cause FROM notice WHERE "
                         "service = ? AND time <= ? AND coalesce(end, time) >= ? ORDER BY time, id");
        SQLite::Statement regionsOf(d->database,
                                    "SELECT code FROM notice_region WHERE notice = ? ORDER BY rowid");
        find.bind(1, d->serviceKey(service));
        find.bind(2, range.end.seconds());
        find.bind(3, range.start.seconds());
        while (find.executeStep()) {
            Notice notice;
            notice.service = service;
            notice.time = UtcTime(find.getColumn(1).getInt64());
            if (!find.getColumn(2).isNull())
                notice.end = UtcTime(find.getColumn(2).getInt64());
            notice.id = find.getColumn(3).getString();
            notice.status = find.getColumn(4).getString();
            notice.title = find.getColumn(5).getString();
            notice.text = find.getColumn(6).getString();
            notice.url = find.getColumn(7).getString();
            notice.cause = find.getColumn(8).getString();
            regionsOf.bind(1, find.getColumn(0).getInt64());
            while (regionsOf.executeStep())
                notice.regionCodes.push_back(regionsOf.getColumn(0).getString());
            regionsOf.reset();
            result.push_back(std::move(notice));
        }
        return result;
    });
}

namespace {

SourceInfo sourceFrom(SQLite::Statement& row, int column, const QString& location)
{
    SourceInfo source;
    source.id = row.getColumn(column).getString();
    source.title = row.getColumn(column + 1).getString();
    source.credit = row.getColumn(column + 2).getString();
    source.license = row.getColumn(column + 3).getString();
    source.url = row.getColumn(column + 4).getString();
    source.nature =
        SourceNature(std::clamp(row.getColumn(column + 5).getInt(), 0, int(SourceNature::Simulated)));
    // A feed that says nothing about itself is credited by where it comes from.
    if (source.title.empty() && source.credit.empty()) {
        const QUrl url(location);
        const QString name = url.host().isEmpty() ? QFileInfo(location).fileName() : url.host();
        source.title = name.toStdString();
    }
    return source;
}

} // namespace

Expected<std::vector<SourceInfo>> CacheReader::sources(const ServiceId& service, TimeRange range) const
{
    return d->inSnapshot([&] {
        std::vector<SourceInfo> result;
        SQLite::Statement find(
            d->database,
            "SELECT location, source_id, title, credit, license, url, nature FROM coverage "
            "JOIN feed ON feed.id = coverage.feed WHERE service = ? AND first <= ? AND last >= ? "
            "ORDER BY feed.id");
        find.bind(1, d->serviceKey(service));
        find.bind(2, range.end.seconds());
        find.bind(3, range.start.seconds());
        while (find.executeStep())
            result.push_back(sourceFrom(find, 1, qtext(find.getColumn(0))));
        return result;
    });
}

Expected<std::vector<StoredFeed>> CacheReader::feeds() const
{
    return d->inSnapshot([&] {
        std::vector<StoredFeed> result;
        SQLite::Statement find(
            d->database,
            "SELECT id, location, last_fetch, accepted, rejected, last_error, source_id, title, "
            "credit, license, url, nature, configured, kind, enabled, interval_s, settings, next_due, "
            "state, failures, (SELECT max(last) FROM coverage WHERE coverage.feed = feed.id) FROM feed "
            "ORDER BY id");
        while (find.executeStep()) {
            StoredFeed feed;
            feed.key = find.getColumn(0).getInt64();
            feed.location = qtext(find.getColumn(1));
            if (!find.getColumn(2).isNull())
                feed.lastFetch = UtcTime(find.getColumn(2).getInt64());
            feed.accepted = find.getColumn(3).getInt64();
            feed.rejected = find.getColumn(4).getInt64();
            feed.lastError = qtext(find.getColumn(5));
            feed.source = sourceFrom(find, 6, feed.location);
            feed.configured = find.getColumn(12).getInt() != 0;
            feed.config = {feed.location, qtext(find.getColumn(13)), find.getColumn(14).getInt() != 0,
                           std::chrono::seconds(find.getColumn(15).getInt64()), qtext(find.getColumn(16))};
            if (!find.getColumn(17).isNull())
                feed.state.nextDue = UtcTime(find.getColumn(17).getInt64());
            feed.state.state = qtext(find.getColumn(18));
            feed.state.failures = find.getColumn(19).getInt();
            if (!find.getColumn(20).isNull())
                feed.newest = UtcTime(find.getColumn(20).getInt64());
            result.push_back(std::move(feed));
        }
        return result;
    });
}

Expected<std::vector<BadLine>> CacheReader::badLines(std::int64_t feedKey) const
{
    return d->inSnapshot([&] {
        std::vector<BadLine> result;
        SQLite::Statement find(d->database,
                               "SELECT line, reason FROM bad_line WHERE feed = ? ORDER BY rowid");
        find.bind(1, feedKey);
        while (find.executeStep())
            result.push_back({find.getColumn(0).getInt64(), find.getColumn(1).getString()});
        return result;
    });
}

} // namespace outagemap
