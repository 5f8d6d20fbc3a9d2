// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/ReporterRule.h"

#include <QFile>
#include <QRandomGenerator>
#include <algorithm>
#include <array>
#include <stdexcept>

namespace outagemap {

namespace {

constexpr qsizetype keyBytes = 32; // of which the hash takes the first sixteen
constexpr unsigned timeBits = 15;  // the seconds of a part of the log
constexpr std::uint64_t timeMask = (1u << timeBits) - 1;
// 16 MB: room for the hours that are read and those before, of some thirty reports a second. With less they
// would be read from the file again for each batch.
constexpr std::size_t memorySlots = 1 << 21;
static_assert(HashLog::partLength.count() <= 1 << timeBits);
static_assert(ReporterRule::span <= HashLog::partLength, "or looking one part further would not do");

UtcTime timeOf(std::int64_t part, std::uint64_t hash)
{
    return UtcTime(part * HashLog::partLength.count() + std::int64_t(hash & timeMask));
}

QByteArray newKey()
{
    std::array<quint32, keyBytes / sizeof(quint32)> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return {reinterpret_cast<const char*>(random.data()), keyBytes};
}

QByteArray readKey(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.read(keyBytes);
}

/// Creates the file for its owner only before the key is in it; a file that is there already stays.
bool writeKey(const QString& path, const QByteArray& key)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file.write(key) == key.size() && file.flush();
}

} // namespace

ReporterRule::ReporterRule(SQLite::Database& database, const QString& cachePath)
    : m_keyPath(cachePath + QStringLiteral(".key"))
    , m_log(database, "seen_reporter", timeBits, memorySlots, false)
{
}

HashLog::Item ReporterRule::item(std::int64_t service, std::string_view reporter, UtcTime time)
{
    if (!m_hash) {
        QByteArray key = readKey(m_keyPath);
        if (key.isEmpty() && writeKey(m_keyPath, newKey()))
            key = readKey(m_keyPath);
        if (key.size() != keyBytes) {
            throw std::runtime_error("the key of the cache's reporters, " + m_keyPath.toStdString() +
                                     ", cannot be read or made");
        }
        KeyedHash::Key first{};
        std::copy_n(reinterpret_cast<const unsigned char*>(key.constData()), first.size(), first.begin());
        m_hash.emplace(first);
    }
    m_text.assign(reinterpret_cast<const char*>(&service), sizeof service);
    m_text.append(reporter);
    const std::int64_t part = HashLog::partOf(time);
    const auto second = std::uint64_t(time.seconds() - part * HashLog::partLength.count());
    return {part, ((*m_hash)(m_text) & ~timeMask) | second};
}

bool ReporterRule::counts(HashLog::Item item)
{
    const UtcTime time = timeOf(item.part, item.hash);
    for (std::int64_t part = item.part - 1; part <= item.part + 1; ++part) {
        const std::uint64_t* const known = m_log.find(part, item.hash);
        if (known == nullptr)
            continue;
        const UtcTime counted = timeOf(part, *known);
        if (counted > time - span && counted < time + span)
            return false;
    }
    m_log.add(item.part, item.hash);
    return true;
}

} // namespace outagemap
