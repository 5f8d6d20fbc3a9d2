// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheReaderPrivate.h"

#include <array>

namespace outagemap {

Expected<std::vector<KindShare>> CacheReader::kindShares(const ServiceId& service, RegionId region,
                                                         TimeRange window) const
{
    return d->inSnapshot([&] {
        std::vector<KindShare> result;
        const std::int64_t key = d->serviceKey(service);
        if (key == 0)
            return result;
        const std::vector<bool> inRegion = d->keysWithin(region);
        std::array<std::uint64_t, CountCell::maxKind + 1> sums{};
        d->forEachInWindow(key, window, [&](std::uint32_t cell, std::uint64_t reports) {
            const std::uint32_t where = CountCell::region(cell);
            if (where < inRegion.size() && inRegion[where])
                sums[CountCell::kind(cell)] += reports;
        });
        double all = 0;
        SQLite::Statement name(d->database, "SELECT name FROM kind WHERE id = ?");
        for (std::size_t kind = 1; kind < sums.size(); ++kind) {
            if (sums[kind] == 0)
                continue;
            name.bind(1, std::int64_t(kind));
            if (name.executeStep())
                result.push_back({qtext(name.getColumn(0)), double(sums[kind]), 0});
            name.reset();
            all += double(sums[kind]);
        }
        for (KindShare& share : result)
            share.share = share.reports / all;
        std::sort(result.begin(), result.end(), [](const KindShare& a, const KindShare& b) {
            return a.reports != b.reports ? a.reports > b.reports : a.kind < b.kind;
        });
        return result;
    });
}

Expected<std::vector<StoredReport>> CacheReader::complaints(const ServiceId& service, RegionId region,
                                                            TimeRange window, int limit, int offset) const
{
    return d->inSnapshot([&] {
        std::vector<StoredReport> result;
        SQLite::Statement find(
            d->database,
            "SELECT complaint.id, region, count, coalesce(kind.name, ''), text, lang FROM complaint "
            "LEFT JOIN kind ON kind.id = kind WHERE complaint.id >= ? AND complaint.id < ? ORDER BY "
            "complaint.id DESC");
        bindWindow(find, d->serviceKey(service), window);
        const std::vector<bool> inRegion = d->keysWithin(region);
        int skip = std::max(0, offset);
        while (int(result.size()) < limit && find.executeStep()) {
            const std::int64_t where = find.getColumn(1).getInt64();
            if (where < 0 || where >= std::int64_t(inRegion.size()) || !inRegion[std::size_t(where)] ||
                skip-- > 0)
                continue;
            result.push_back(reportFrom(find, d->region(where)));
        }
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

} // namespace outagemap
