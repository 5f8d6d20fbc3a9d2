// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/SeenIds.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <numeric>

namespace outagemap {

SeenIds::SeenIds(SQLite::Database& database)
    : m_database(database)
    , m_insert(database, "INSERT OR IGNORE INTO seen (hash) VALUES (?)")
{
}

std::int64_t SeenIds::hash(const QByteArray& feedIdentity, std::string_view id)
{
    QCryptographicHash blake(QCryptographicHash::Blake2b_160);
    blake.addData(feedIdentity);
    blake.addData(QByteArrayView("\0", 1));
    blake.addData(QByteArrayView(id.data(), qsizetype(id.size())));
    return qFromLittleEndian<qint64>(blake.result().constData());
}

std::vector<bool> SeenIds::insert(const std::vector<std::int64_t>& hashes)
{
    std::vector<std::size_t> order(hashes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return hashes[a] < hashes[b]; });
    std::vector<bool> isNew(hashes.size(), false);
    for (const std::size_t i : order) {
        m_insert.bind(1, hashes[i]);
        isNew[i] = m_insert.exec() == 1;
        m_insert.reset();
    }
    return isNew;
}

} // namespace outagemap
