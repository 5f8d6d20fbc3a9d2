// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/SeenIds.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <SQLiteCpp/Database.h>
#include <algorithm>

namespace outagemap {

namespace {

constexpr std::size_t memorySlots = 1 << 21; // 16 MB

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

SeenIds::SeenIds(SQLite::Database& database)
    : m_log(database, "seen_id", 0, memorySlots, true)
    , m_key(readOrMakeKey(database))
    , m_hash(m_key)
    , m_hasOld(database.execAndGet("SELECT EXISTS (SELECT 1 FROM seen)").getInt() != 0)
    , m_findOld(database, "SELECT 1 FROM seen WHERE hash = ?")
{
}

KeyedHash::Key SeenIds::readOrMakeKey(SQLite::Database& database)
{
    SQLite::Statement find(database, "SELECT value FROM meta WHERE name = 'id_key'");
    KeyedHash::Key key = KeyedHash::randomKey();
    if (!find.executeStep()) {
        SQLite::Statement insert(database, "INSERT OR IGNORE INTO meta (name, value) VALUES ('id_key', ?)");
        insert.bind(1, key.data(), int(key.size()));
        insert.exec();
        find.reset();
        find.executeStep(); // another program may have been first
    }
    const SQLite::Column value = find.getColumn(0);
    const auto* const bytes = static_cast<const unsigned char*>(value.getBlob());
    std::copy_n(bytes, std::min(key.size(), std::size_t(value.getBytes())), key.begin());
    return key;
}

void SeenIds::selectFeed(const QByteArray& identity)
{
    m_identity = identity;
    m_hash = m_key.within(view(identity));
}

bool SeenIds::insert(HashLog::Item item)
{
    if (m_log.findAnywhere(item.hash) != nullptr)
        return false;
    for (std::int64_t part = item.part - 1; part <= item.part + 1 && !m_log.isWhole(); ++part) {
        if (m_log.find(part, item.hash) != nullptr)
            return false;
    }
    m_log.add(item.part, item.hash);
    return true;
}

bool SeenIds::knewOfOld(std::string_view id)
{
    if (!m_hasOld)
        return false;
    QCryptographicHash blake(QCryptographicHash::Blake2b_160);
    blake.addData(m_identity);
    blake.addData(QByteArrayView("\0", 1));
    blake.addData(QByteArrayView(id.data(), qsizetype(id.size())));
    m_findOld.bind(1, std::int64_t(qFromLittleEndian<qint64>(blake.result().constData())));
    const bool knew = m_findOld.executeStep();
    m_findOld.reset();
    return knew;
}

} // namespace outagemap
