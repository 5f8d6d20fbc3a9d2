// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/KeyTables.h"

#include "core/cache/RollUps.h"

#include <SQLiteCpp/Database.h>

namespace outagemap {

namespace {

constexpr std::int64_t maxKinds = 4095;
constexpr std::size_t rememberedKinds =
    10'000; // words that got no number, too; a hostile feed has no end of them

} // namespace

KeyTables::KeyTables(SQLite::Database& database, const RegionDirectory& regions)
    : m_database(database)
    , m_regions(regions)
    , m_findService(database, "SELECT id FROM service WHERE slug = ?")
    , m_insertService(database,
                      "INSERT INTO service (slug) SELECT ?1 WHERE (SELECT count(*) FROM service) < ?2")
    , m_findRegion(database, "SELECT id FROM region WHERE code = ?")
    , m_insertRegion(database, "INSERT INTO region (code) SELECT ?1 WHERE (SELECT count(*) FROM region) < ?2")
    , m_findKind(database, "SELECT id FROM kind WHERE name = ?")
    , m_insertKind(database, "INSERT INTO kind (name) SELECT ?1 WHERE (SELECT count(*) FROM kind) < ?2")
{
}

std::int64_t KeyTables::keyOf(SQLite::Statement& find, SQLite::Statement& insert, const std::string& text,
                              std::int64_t most)
{
    find.bind(1, text);
    const std::int64_t found = find.executeStep() ? find.getColumn(0).getInt64() : 0;
    find.reset();
    if (found != 0)
        return found;
    insert.bind(1, text);
    insert.bind(2, most);
    const bool made = insert.exec() == 1;
    insert.reset();
    return made ? m_database.getLastInsertRowid() : 0;
}

std::int64_t KeyTables::service(const ServiceId& service)
{
    const auto found = m_services.find(service);
    if (found != m_services.end())
        return found->second;
    const std::int64_t key = keyOf(m_findService, m_insertService, service.slug(), maxServices);
    if (key != 0)
        m_services.emplace(service, key);
    return key;
}

std::int64_t KeyTables::region(RegionId region)
{
    const RegionId id = region.isValid() && region.index() < m_regions.size() ? region : RegionId::world();
    if (m_regionKeys.size() <= id.index())
        m_regionKeys.resize(std::size_t(m_regions.size()), 0);
    std::int64_t& key = m_regionKeys[id.index()];
    if (key == 0)
        key = keyOf(m_findRegion, m_insertRegion, m_regions[id].code.toStdString(), CountCell::maxRegion);
    return key;
}

std::int64_t KeyTables::kind(const std::string& word)
{
    if (word.empty())
        return 0;
    const auto found = m_kinds.find(word);
    if (found != m_kinds.end())
        return found->second;
    const std::int64_t key = keyOf(m_findKind, m_insertKind, word, maxKinds);
    if (m_kinds.size() < rememberedKinds)
        m_kinds.emplace(word, key);
    return key;
}

void KeyTables::forget()
{
    m_services.clear();
    m_regionKeys.clear();
    m_kinds.clear();
}

} // namespace outagemap
