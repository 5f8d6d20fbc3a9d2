// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/ReporterRule.h"

#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QtEndian>
#include <SQLiteCpp/Database.h>
#include <array>
#include <stdexcept>

namespace outagemap {

namespace {

constexpr qsizetype keyBytes = 32;

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
    , m_find(database,
             "SELECT 1 FROM reporter WHERE service = ? AND hash = ? AND time > ? AND time < ? LIMIT 1")
    , m_insert(database, "INSERT OR IGNORE INTO reporter (service, hash, time) VALUES (?, ?, ?)")
{
}

std::int64_t ReporterRule::hash(std::string_view reporter)
{
    if (m_key.isEmpty()) {
        m_key = readKey(m_keyPath);
        if (m_key.isEmpty() && writeKey(m_keyPath, newKey()))
            m_key = readKey(m_keyPath);
        if (m_key.size() != keyBytes) {
            throw std::runtime_error("the key of the cache's reporters, " + m_keyPath.toStdString() +
                                     ", cannot be read or made");
        }
    }
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    code.addData(reporter.data(), qsizetype(reporter.size()));
    return qFromLittleEndian<qint64>(code.result().constData());
}

bool ReporterRule::counts(std::int64_t service, std::string_view reporter, UtcTime time)
{
    const std::int64_t who = hash(reporter);
    m_find.bind(1, service);
    m_find.bind(2, who);
    m_find.bind(3, (time - span).seconds());
    m_find.bind(4, (time + span).seconds());
    const bool isRepeated = m_find.executeStep();
    m_find.reset();
    if (isRepeated)
        return false;
    m_insert.bind(1, service);
    m_insert.bind(2, who);
    m_insert.bind(3, time.seconds());
    m_insert.exec();
    m_insert.reset();
    return true;
}

} // namespace outagemap
