// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/ItemTables.h"

#include <SQLiteCpp/Database.h>
#include <array>

namespace outagemap {

namespace {

void bindPlace(SQLite::Statement& statement, int lon, const Place& place)
{
    if (place.point) {
        statement.bind(lon, place.point->lon);
        statement.bind(lon + 1, place.point->lat);
    } else {
        statement.bind(lon);
        statement.bind(lon + 1);
    }
}

std::array<const std::string*, 6> textsOf(const Notice& notice)
{
    return {&notice.id, &notice.status, &notice.title, &notice.text, &notice.url, &notice.cause};
}

} // namespace

ItemTables::ItemTables(SQLite::Database& database)
    : m_database(database)
    , m_findMeasurement(database,
                        "SELECT id, service, region, time, duration, tested, failed FROM measurement WHERE "
                        "feed = ? AND item = ?")
    , m_storeMeasurement(
          database,
          "INSERT OR REPLACE INTO measurement (id, feed, service, region, time, duration, lon, lat, "
          "tested, failed, item) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_findNotice(database, "SELECT id FROM notice WHERE feed = ? AND item_id = ?")
    , m_storeNotice(database,
                    "INSERT OR REPLACE INTO notice (id, feed, service, time, end, item_id, status, title, "
                    "text, url, cause) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_regionsOf(database, "SELECT code FROM notice_region WHERE notice = ? ORDER BY rowid")
    , m_insertRegion(database, "INSERT INTO notice_region (notice, code) VALUES (?, ?)")
{
}

bool ItemTables::store(const Measurement& measurement, std::int64_t feed, std::int64_t service,
                       std::int64_t region, std::uint64_t item)
{
    m_findMeasurement.bind(1, feed);
    m_findMeasurement.bind(2, std::int64_t(item));
    bool isSame = false;
    std::int64_t key = 0;
    if (m_findMeasurement.executeStep()) {
        const auto number = [&](int column) { return m_findMeasurement.getColumn(column).getInt64(); };
        key = number(0);
        isSame = number(1) == service && number(2) == region && number(3) == measurement.time.seconds() &&
                 number(4) == measurement.duration.count() &&
                 m_findMeasurement.getColumn(5).getDouble() == measurement.tested &&
                 m_findMeasurement.getColumn(6).getDouble() == measurement.failed;
    }
    m_findMeasurement.reset();
    if (isSame)
        return false;
    if (key != 0)
        m_storeMeasurement.bind(1, key);
    else
        m_storeMeasurement.bind(1);
    m_storeMeasurement.bind(2, feed);
    m_storeMeasurement.bind(3, service);
    m_storeMeasurement.bind(4, region);
    m_storeMeasurement.bind(5, measurement.time.seconds());
    m_storeMeasurement.bind(6, std::int64_t(measurement.duration.count()));
    bindPlace(m_storeMeasurement, 7, measurement.place);
    m_storeMeasurement.bind(9, measurement.tested);
    m_storeMeasurement.bind(10, measurement.failed);
    m_storeMeasurement.bind(11, std::int64_t(item));
    m_storeMeasurement.exec();
    m_storeMeasurement.reset();
    return true;
}

bool ItemTables::isSame(const Notice& notice, std::int64_t key, std::int64_t service)
{
    SQLite::Statement find(m_database,
                           "SELECT service, time, end, item_id, status, title, text, url, cause FROM notice "
                           "WHERE id = ?");
    find.bind(1, key);
    if (!find.executeStep() || find.getColumn(0).getInt64() != service ||
        find.getColumn(1).getInt64() != notice.time.seconds() ||
        find.getColumn(2).isNull() == notice.end.has_value() ||
        (notice.end && find.getColumn(2).getInt64() != notice.end->seconds()))
        return false;
    int column = 3;
    for (const std::string* text : textsOf(notice)) {
        if (find.getColumn(column++).getString() != *text)
            return false;
    }
    std::vector<std::string> codes;
    m_regionsOf.bind(1, key);
    while (m_regionsOf.executeStep())
        codes.push_back(m_regionsOf.getColumn(0).getString());
    m_regionsOf.reset();
    return codes == notice.regionCodes;
}

bool ItemTables::store(const Notice& notice, std::int64_t feed, std::int64_t service)
{
    m_findNotice.bind(1, feed);
    m_findNotice.bindNoCopy(2, notice.id);
    std::int64_t key = m_findNotice.executeStep() ? m_findNotice.getColumn(0).getInt64() : 0;
    m_findNotice.reset();
    if (key != 0) {
        if (isSame(notice, key, service))
            return false;
        SQLite::Statement clear(m_database, "DELETE FROM notice_region WHERE notice = ?");
        clear.bind(1, key);
        clear.exec();
        m_storeNotice.bind(1, key);
    } else {
        m_storeNotice.bind(1);
    }
    m_storeNotice.bind(2, feed);
    m_storeNotice.bind(3, service);
    m_storeNotice.bind(4, notice.time.seconds());
    if (notice.end)
        m_storeNotice.bind(5, notice.end->seconds());
    else
        m_storeNotice.bind(5);
    int column = 6;
    for (const std::string* text : textsOf(notice))
        m_storeNotice.bindNoCopy(column++, *text);
    m_storeNotice.exec();
    m_storeNotice.reset();
    if (key == 0)
        key = m_database.getLastInsertRowid();
    for (const std::string& code : notice.regionCodes) {
        m_insertRegion.bind(1, key);
        m_insertRegion.bindNoCopy(2, code);
        m_insertRegion.exec();
        m_insertRegion.reset();
    }
    return true;
}

} // namespace outagemap
