// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheReaderPrivate.h"

#include <QFileInfo>
#include <QUrl>

namespace outagemap {

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
            // What a file on the list that says who it is brought is kept under its own name.
            "SELECT id, location, last_fetch, (SELECT sum(o.accepted) FROM feed AS o WHERE o.id = feed.id OR "
            "(feed.configured AND NOT o.configured AND o.location = feed.location)), rejected, last_error, "
            "source_id, title, credit, license, url, nature, configured, kind, enabled, interval_s, "
            "settings, "
            "next_due, state, failures, (SELECT max(last) FROM coverage WHERE feed IN (SELECT o.id FROM feed "
            "AS o WHERE o.id = feed.id OR (feed.configured AND o.location = feed.location))) "
            "FROM feed ORDER BY id");
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

Expected<CacheChanges> CacheReader::changesSince(std::int64_t since) const
{
    return d->inSnapshot([&] {
        CacheChanges result;
        std::int64_t oldest = 0;
        {
            SQLite::Statement ends(d->database, "SELECT min(id), max(id) FROM change_log");
            ends.executeStep();
            oldest = ends.getColumn(0).getInt64();
            result.state = ends.getColumn(1).getInt64();
        }
        if (since >= result.state)
            return result;
        const bool isKnown = since > 0 && since + 1 >= oldest;
        SQLite::Statement find(
            d->database, isKnown
                             ? "SELECT slug, start, end FROM change_log JOIN service ON service.id = service "
                               "WHERE change_log.id > ? ORDER BY change_log.id"
                             : "SELECT slug, min(first) - 1, max(last) FROM coverage JOIN service ON "
                               "service.id = service WHERE ?1 IS NOT NULL GROUP BY service.id");
        find.bind(1, since);
        while (find.executeStep()) {
            if (const auto service = ServiceId::fromSlug(find.getColumn(0).getString())) {
                result.changes.push_back(
                    {*service,
                     {UtcTime(find.getColumn(1).getInt64()), UtcTime(find.getColumn(2).getInt64())}});
            }
        }
        return result;
    });
}

} // namespace outagemap
