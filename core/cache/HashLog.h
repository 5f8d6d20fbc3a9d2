// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/UtcTime.h"

#include <SQLiteCpp/Statement.h>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace outagemap {

/// Remembers 64-bit hashes by the time of what they stand for: cheap, where an index over random numbers is
/// what makes a plain table slow. The file holds a log of them for every six hours, eight bytes each,
/// appended to. In memory, the hours that are being read about are a table each, up to a limit; hours beyond
/// it are looked through in the file, once a batch.
///
/// Used within the caller's transactions. Throws SQLite::Exception.
class HashLog
{
public:
    static constexpr std::chrono::seconds partLength{6 * 3600};

    static std::int64_t partOf(UtcTime t) { return t.seconds() / partLength.count(); }

    /// Hashes are equal when they are but for their lowest `ignoredBits`. `memorySlots`: room for hashes in
    /// memory, eight bytes each. `wholeIfSmall`: a log of up to half as many hashes is held as one table
    /// without regard to time.
    HashLog(SQLite::Database& database, const char* table, unsigned ignoredBits, std::size_t memorySlots,
            bool wholeIfSmall);

    struct Item
    {
        std::int64_t part;
        std::uint64_t hash;
    };

    /// Makes ready what `find` and `add` need for these items: their parts and the ones beside.
    void prepare(std::span<const Item> items);

    /// Has the processor bring nearer what the calls for that item will read. Waiting for it is most
    /// of what an item costs: each is somewhere in some megabytes, where no processor looks in advance,
    /// unless told some items before.
    void fetch(Item item) const;

    /// Whether `prepare` found the log small enough to hold all of it: then ask `findAnywhere`, not `find`.
    bool isWhole() const { return m_all.has_value(); }
    const std::uint64_t* findAnywhere(std::uint64_t hash) const;

    /// The hash in that part that equals `hash`; null where there is none.
    const std::uint64_t* find(std::int64_t part, std::uint64_t hash) const;
    void add(std::int64_t part, std::uint64_t hash);

    /// Appends what was added to the logs.
    void write();

    /// Forgets all that is in memory: after a transaction that failed, or another program's.
    void forget();

private:
    /// A set of hashes by open addressing; 0 marks a free slot, hash 0 counts as 1.
    class Table
    {
    public:
        explicit Table(std::size_t hashes = 0);
        const std::uint64_t* find(std::uint64_t hash, unsigned ignoredBits) const;
        void insert(std::uint64_t hash, unsigned ignoredBits);
        void fetch(std::uint64_t hash, unsigned ignoredBits) const;
        std::size_t capacity() const { return m_slots.size(); }
        std::size_t used() const { return m_used; }

    private:
        std::size_t placeOf(std::uint64_t hash, unsigned ignoredBits) const;
        std::vector<std::uint64_t> m_slots;
        unsigned m_shift = 0;
        std::size_t m_used = 0;
    };
    struct Part
    {
        Table table;
        bool whole = false; ///< the table has all of the part, not only what the batch asks for
        std::uint64_t lastUse = 0;
        std::vector<std::uint64_t> added;
    };

    const Part* knownPart(std::int64_t number) const;
    bool holdWhole();
    void dropTooLarge();
    std::size_t storedHashes(std::int64_t part);
    template <typename Use>
    void forEachStored(std::int64_t beginRow, std::int64_t endRow, Use use);
    void load(std::int64_t part, std::span<const Item> asked);
    void shrink();

    unsigned m_ignoredBits;
    std::size_t m_memorySlots;
    std::size_t m_mostWhole; ///< hashes of a log that is held as one table; 0: never
    SQLite::Statement m_size;
    SQLite::Statement m_sizes;
    SQLite::Statement m_read;
    SQLite::Statement m_last;
    SQLite::Statement m_append;
    std::optional<Table> m_all;
    bool m_isLarge = false; ///< too large for m_all
    std::map<std::int64_t, Part> m_parts;
    std::uint64_t m_use = 0;
    /// The parts asked for last, by the lowest bits of their number: a feed's items are of the same few.
    mutable std::array<std::pair<std::int64_t, const Part*>, 4> m_recent{};
};

} // namespace outagemap
