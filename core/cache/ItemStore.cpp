// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/ItemStore.h"

#include "core/cache/MendCoverage.h"

#include <SQLiteCpp/Database.h>
#include <algorithm>

namespace outagemap {

namespace {

constexpr std::size_t fetchAhead = 12; // items that are looked up while the memory for the next is on its way

} // namespace

ItemStore::ItemStore(SQLite::Database& database, const QString& cachePath, const RegionDirectory& regions,
                     ComplaintStore& complaints)
    : m_database(database)
    , m_keys(database, regions)
    , m_seen(database)
    , m_reporters(database, cachePath)
    , m_rollUps(database)
    , m_changes(database)
    , m_blocks(database)
    , m_items(database)
    , m_complaints(complaints)
{
}

void ItemStore::selectFeed(std::int64_t feed, const QByteArray& identity, UtcTime idsSince)
{
    m_feed = feed;
    m_idsSince = idsSince;
    m_seen.selectFeed(identity);
}

void ItemStore::forget()
{
    m_keys.forget();
    forgetHashes();
    m_rollUps.clear();
    m_changes.clear();
    m_blocks.clear();
    m_coverage.clear();
    m_feed = 0;
}

void ItemStore::forgetHashes()
{
    m_seen.forget();
    m_reporters.forget();
}

void ItemStore::store(const Report& report, std::int64_t service, bool counts, std::uint64_t hash)
{
    RawReport raw;
    raw.service = service;
    raw.region = m_keys.region(report.place.region);
    raw.time = report.time;
    raw.count = report.count;
    raw.counted = counts;
    raw.kind = m_keys.kind(report.kind);
    raw.point = report.place.point;
    m_blocks.add(raw);
    if (counts)
        m_rollUps.add(service, report.time, CountCell::of(std::uint32_t(raw.region), std::uint32_t(raw.kind)),
                      report.count);
    if (!report.text.empty())
        m_complaints.add(service, m_feed, raw.region, raw.kind, report, hash);
    cover(service, report.time, report.time).hasReports = true;
}

bool ItemStore::store(const Measurement& measurement)
{
    const std::int64_t service = m_keys.service(measurement.service);
    const bool isNew = service != 0 && !m_seen.knewOfOld(measurement.id) &&
                       m_items.store(measurement, m_feed, service, m_keys.region(measurement.place.region),
                                     m_seen.hash(measurement.id));
    if (!isNew)
        return false;
    const UtcTime end = measurement.time + measurement.duration;
    Coverage& range = cover(service, measurement.time, end);
    range.hasMeasurements = true;
    range.longestMeasurement = std::max<std::int64_t>(range.longestMeasurement, measurement.duration.count());
    m_changes.add(service, {measurement.time - std::chrono::seconds(1), end});
    return true;
}

bool ItemStore::store(const Notice& notice)
{
    const std::int64_t service = m_keys.service(notice.service);
    return service != 0 && m_items.store(notice, m_feed, service);
}

void ItemStore::store(const SourceInfo& source)
{
    SQLite::Statement update(m_database, "UPDATE feed SET source_id = ?, title = ?, credit = ?, license = ?, "
                                         "url = ?, nature = ? WHERE id = ?");
    int column = 1;
    for (const std::string* text : {&source.id, &source.title, &source.credit, &source.license, &source.url})
        update.bind(column++, *text);
    update.bind(6, int(source.nature));
    update.bind(7, m_feed);
    update.exec();
}

ItemStore::Coverage& ItemStore::cover(std::int64_t service, UtcTime first, UtcTime last)
{
    Coverage& range =
        m_coverage.try_emplace(service, Coverage{first.seconds(), last.seconds()}).first->second;
    range.first = std::min(range.first, first.seconds());
    range.last = std::max(range.last, last.seconds());
    return range;
}

void ItemStore::writeCoverage()
{
    SQLite::Statement add(m_database, widenCoverage);
    SQLite::Statement mark(m_database,
                           "UPDATE service SET longest_measurement = max(longest_measurement, ?1), "
                           "has_reports = max(has_reports, ?2), has_measurements = max(has_measurements, ?3) "
                           "WHERE id = ?4 AND (longest_measurement < ?1 OR has_reports < ?2 OR "
                           "has_measurements < ?3)");
    for (const auto& [service, range] : m_coverage) {
        add.bind(1, service);
        add.bind(2, m_feed);
        add.bind(3, range.first);
        add.bind(4, range.last);
        add.exec();
        add.reset();
        mark.bind(1, range.longestMeasurement);
        mark.bind(2, range.hasReports ? 1 : 0);
        mark.bind(3, range.hasMeasurements ? 1 : 0);
        mark.bind(4, service);
        mark.exec();
        mark.reset();
    }
    m_coverage.clear();
}

WriteResult ItemStore::write(const FeedBatch& batch)
{
    WriteResult written;
    const auto count = [&](bool isNew) { ++(isNew ? written.accepted : written.duplicate); };

    // Which reports are new; all else is stored on the way.
    struct Candidate
    {
        const Report* report;
        std::int64_t service;
        HashLog::Item id;
    };
    std::vector<Candidate> candidates;
    std::vector<HashLog::Item> asked;
    candidates.reserve(batch.items.size());
    asked.reserve(batch.items.size());
    for (const FeedItem& item : batch.items) {
        if (const auto* report = std::get_if<Report>(&item)) {
            const std::int64_t service = m_keys.service(report->service);
            if (service == 0 || report->time < m_idsSince) {
                ++written.rejected;
                continue;
            }
            const HashLog::Item id{HashLog::partOf(report->time), m_seen.hash(report->id)};
            candidates.push_back({report, service, id});
            asked.push_back(id);
        } else if (const auto* measurement = std::get_if<Measurement>(&item)) {
            count(store(*measurement));
        } else if (const auto* notice = std::get_if<Notice>(&item)) {
            count(store(*notice));
        } else {
            store(std::get<SourceInfo>(item));
        }
    }
    m_seen.prepare(asked);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (i + fetchAhead < candidates.size())
            m_seen.fetch(candidates[i + fetchAhead].id);
        const Candidate candidate = candidates[i];
        const bool isNew = !m_seen.knewOfOld(candidate.report->id) && m_seen.insert(candidate.id);
        count(isNew);
        if (isNew)
            candidates[kept++] = candidate;
    }
    candidates.resize(kept);

    asked.clear();
    for (const Candidate& candidate : candidates) {
        const Report& report = *candidate.report;
        if (!report.reporter.empty())
            asked.push_back(m_reporters.item(candidate.service, report.reporter, report.time));
    }
    m_reporters.prepare(asked);
    std::size_t nextReporter = 0;
    for (const Candidate& candidate : candidates) {
        const Report& report = *candidate.report;
        bool counts = true;
        if (!report.reporter.empty()) {
            if (nextReporter + fetchAhead < asked.size())
                m_reporters.fetch(asked[nextReporter + fetchAhead]);
            counts = m_reporters.counts(asked[nextReporter++]);
        }
        store(report, candidate.service, counts, candidate.id.hash);
    }
    m_seen.write();
    m_reporters.write();
    m_rollUps.write([this](std::int64_t service, TimeRange hour) { m_changes.add(service, hour); });
    m_changes.write();
    m_blocks.write(m_feed);
    writeCoverage();
    return written;
}

} // namespace outagemap
