// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"
#include "core/model/FeedItem.h"

#include <SQLiteCpp/Statement.h>
#include <unordered_map>

namespace outagemap {

/// The row of a complaint: service, time and a number of its own within the second. So the rows of a service
/// lie in order of time, and a window is a range of rows, for the list as for the full-text index.
struct ComplaintKey
{
    static constexpr int timeBits = 33; ///< seconds since 1970 to 2242
    static constexpr int numberBits = 14;

    static constexpr std::int64_t first(std::int64_t service, UtcTime time)
    {
        return (service << timeBits | time.seconds()) << numberBits;
    }
    static constexpr UtcTime time(std::int64_t key)
    {
        return UtcTime(key >> numberBits & ((std::int64_t(1) << timeBits) - 1));
    }
    static constexpr std::int64_t service(std::int64_t key) { return key >> (timeBits + numberBits); }
};

/// What the full-text index is, for CREATE VIRTUAL TABLE ... USING. Marks belong to words, or Hindi and Thai
/// would fall to pieces; accents do not count.
inline constexpr const char* complaintIndex =
    "fts5 (text, place, content = '', columnsize = 0, tokenize = "
    "\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\")";

/// The words under which a region's complaints are found in the column `place` of the index: its code and
/// those of all around it.
std::string placeWords(const RegionDirectory& regions, RegionId region);
/// The one word of a region itself.
std::string placeWord(const QString& code);

/// Stores reports that have a text, and indexes them. Indexing is the dearer part and may lag: what is not
/// indexed yet stands in `complaint_todo`. Within the caller's transactions; throws SQLite::Exception.
class ComplaintStore
{
public:
    ComplaintStore(SQLite::Database& database, const RegionDirectory& regions);

    /// `spread` makes the number within the second, so that the same report gets the same row in every cache.
    /// False, and nothing is stored, when a second has 16,384 complaints about a service already.
    bool add(std::int64_t service, std::int64_t feed, std::int64_t region, std::int64_t kind,
             const Report& report, std::uint64_t spread);

    /// Indexes up to `most` of those that wait; returns how many it did.
    int index(int most);

    /// Removes up to `most` complaints about a service of before `until`, and returns how many. `feed`: of
    /// that feed only; 0: of any.
    int removeBefore(std::int64_t service, std::int64_t feed, UtcTime until, int most);

    /// Empties the index and puts all complaints on the waiting list.
    void indexAnew();

private:
    RegionId regionOf(std::int64_t key);

    SQLite::Database& m_database;
    const RegionDirectory& m_regions;
    SQLite::Statement m_insert;
    SQLite::Statement m_wait;
    SQLite::Statement m_waiting;
    SQLite::Statement m_indexed;
    SQLite::Statement m_indexOne;
    std::unordered_map<std::int64_t, std::string> m_places; ///< by region key, filled as needed
};

} // namespace outagemap
