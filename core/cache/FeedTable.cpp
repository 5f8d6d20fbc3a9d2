// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/FeedTable.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace outagemap {

namespace {

tl::unexpected<Error> noSuchFeed(std::int64_t key)
{
    return fail(QStringLiteral("there is no feed number %1 on the list").arg(key));
}

tl::unexpected<Error> onTheList(const QString& location)
{
    return fail(QStringLiteral("%1 is on the list of feeds already").arg(location));
}

void bindText(SQLite::Statement& statement, int index, const QString& text)
{
    statement.bind(index, text.toStdString());
}

} // namespace

std::int64_t FeedTable::keyOfLocation(const QString& location)
{
    // The location of a feed is its identity, except for files that say who they are.
    SQLite::Statement find(m_database, "SELECT id FROM feed WHERE identity = ?1 OR location = ?1 ORDER BY "
                                       "configured DESC, identity <> ?1 LIMIT 1");
    bindText(find, 1, location);
    return find.executeStep() ? find.getColumn(0).getInt64() : 0;
}

QString FeedTable::locationOf(std::int64_t key)
{
    SQLite::Statement find(m_database, "SELECT location FROM feed WHERE id = ? AND configured");
    find.bind(1, key);
    return find.executeStep() ? QString::fromUtf8(find.getColumn(0).getText()) : QString();
}

Expected<std::int64_t> FeedTable::add(const FeedConfig& config)
{
    std::int64_t key = keyOfLocation(config.location);
    if (key != 0 && !locationOf(key).isEmpty())
        return onTheList(config.location);
    if (key == 0) {
        SQLite::Statement insert(m_database, "INSERT INTO feed (identity, location) VALUES (?1, ?1)");
        bindText(insert, 1, config.location);
        insert.exec();
        key = m_database.getLastInsertRowid();
    }
    SQLite::Statement mark(m_database, "UPDATE feed SET configured = 1, next_due = NULL, state = '', "
                                       "failures = 0 WHERE id = ?");
    mark.bind(1, key);
    mark.exec();
    if (const auto updated = update(key, config); !updated)
        return tl::unexpected(updated.error());
    return key;
}

Expected<void> FeedTable::update(std::int64_t key, const FeedConfig& config)
{
    const QString location = locationOf(key);
    if (location.isEmpty())
        return noSuchFeed(key);
    if (location != config.location) {
        const std::int64_t other = keyOfLocation(config.location);
        if (other != 0 && other != key)
            return onTheList(config.location);
        SQLite::Statement move(m_database, "UPDATE feed SET identity = ?1, location = ?1, place_url = '', "
                                           "place_etag = '', place_modified = '' WHERE id = ?2");
        bindText(move, 1, config.location);
        move.bind(2, key);
        move.exec();
    }
    SQLite::Statement set(m_database,
                          "UPDATE feed SET kind = ?, enabled = ?, interval_s = ?, settings = ? WHERE id = ?");
    bindText(set, 1, config.kind);
    set.bind(2, config.enabled ? 1 : 0);
    set.bind(3, std::int64_t(config.interval.count()));
    bindText(set, 4, config.settings);
    set.bind(5, key);
    set.exec();
    return {};
}

void FeedTable::setState(std::int64_t key, const FeedState& state)
{
    SQLite::Statement set(m_database, "UPDATE feed SET next_due = ?, state = ?, failures = ? WHERE id = ?");
    if (state.nextDue)
        set.bind(1, state.nextDue->seconds());
    else
        set.bind(1);
    bindText(set, 2, state.state);
    set.bind(3, state.failures);
    set.bind(4, key);
    set.exec();
}

Expected<void> FeedTable::remove(std::int64_t key)
{
    if (locationOf(key).isEmpty())
        return noSuchFeed(key);
    SQLite::Statement unmark(m_database, "UPDATE feed SET configured = 0 WHERE id = ?");
    unmark.bind(1, key);
    unmark.exec();
    SQLite::Statement clear(m_database, "DELETE FROM bad_line WHERE feed IN (SELECT id FROM feed WHERE id = "
                                        "? AND accepted = 0)");
    clear.bind(1, key);
    clear.exec();
    SQLite::Statement drop(m_database, "DELETE FROM feed WHERE id = ? AND accepted = 0");
    drop.bind(1, key);
    drop.exec();
    return {};
}

} // namespace outagemap
