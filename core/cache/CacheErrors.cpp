// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheErrors.h"

#include "core/cache/RollUps.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace outagemap {

bool isDamage(const std::exception& exception)
{
    if (dynamic_cast<const DamagedRollUp*>(&exception) != nullptr)
        return true;
    const auto* const sqlite = dynamic_cast<const SQLite::Exception*>(&exception);
    if (sqlite == nullptr)
        return false;
    const int code = sqlite->getErrorCode() & 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

Error cacheError(const QString& path, const char* what, const std::exception& exception)
{
    const QString why = QString::fromUtf8(exception.what());
    const auto sentence = [&](const QString& reason) {
        return Error{
            QStringLiteral("the cache %1 could not be %2: %3").arg(path, QLatin1String(what), reason)};
    };
    if (isDamage(exception)) {
        return sentence(
            QStringLiteral("it is damaged (%1); `outagemap cache repair` saves what can be read and keeps "
                           "the damaged file")
                .arg(why));
    }
    const auto* const sqlite = dynamic_cast<const SQLite::Exception*>(&exception);
    switch (sqlite != nullptr ? sqlite->getErrorCode() & 0xff : SQLITE_OK) {
    case SQLITE_FULL:
        return sentence(
            QStringLiteral("the disk is full; nothing is lost, reading goes on once there is room"));
    case SQLITE_READONLY:
        return sentence(QStringLiteral("it, or the disk that it is on, is read-only"));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return sentence(QStringLiteral("another program is writing to it; try again when that is done"));
    case SQLITE_CANTOPEN:
        return sentence(
            QStringLiteral("the file cannot be opened (%1); may you read and write it, and is its folder "
                           "there?")
                .arg(why));
    case SQLITE_IOERR:
        return sentence(QStringLiteral("the disk reports an error (%1)").arg(why));
    default:
        return sentence(why);
    }
}

} // namespace outagemap
