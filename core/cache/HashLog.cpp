// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/HashLog.h"

#include <QtEndian>
#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <bit>
#include <limits>

namespace outagemap {

namespace {

constexpr unsigned sequenceBits = 24; // rows of a part's log
constexpr std::size_t smallPart = 65'536;
// A part with more hashes than this many times those of a batch is looked through rather than taken in.
constexpr std::size_t worthLoading = 256;
constexpr std::uint64_t spread = 0x9e37'79b9'7f4a'7c15u; // 2^64 over the golden ratio (Knuth 6.4)

std::int64_t firstRow(std::int64_t part)
{
    return part << sequenceBits;
}

std::uint64_t usable(std::uint64_t hash)
{
    return hash == 0 ? 1 : hash;
}

} // namespace

HashLog::Table::Table(std::size_t hashes)
{
    const std::size_t places = std::bit_ceil(std::max<std::size_t>(16, hashes + hashes / 2));
    m_slots.resize(places, 0);
    m_shift = 64u - unsigned(std::countr_zero(places));
}

std::size_t HashLog::Table::placeOf(std::uint64_t hash, unsigned ignoredBits) const
{
    return std::size_t(((hash >> ignoredBits) * spread) >> m_shift);
}

const std::uint64_t* HashLog::Table::find(std::uint64_t hash, unsigned ignoredBits) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = placeOf(hash, ignoredBits); m_slots[i] != 0; i = (i + 1) & mask) {
        if (m_slots[i] >> ignoredBits == hash >> ignoredBits)
            return &m_slots[i];
    }
    return nullptr;
}

void HashLog::Table::fetch([[maybe_unused]] std::uint64_t hash, [[maybe_unused]] unsigned ignoredBits) const
{
#if defined(__GNUC__)
    __builtin_prefetch(&m_slots[placeOf(hash, ignoredBits)]);
#endif
}

void HashLog::Table::insert(std::uint64_t hash, unsigned ignoredBits)
{
    if (m_used + m_used / 2 >= m_slots.size()) {
        Table larger(m_slots.size());
        for (const std::uint64_t slot : m_slots) {
            if (slot != 0)
                larger.insert(slot, ignoredBits);
        }
        *this = std::move(larger);
    }
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = placeOf(hash, ignoredBits);
    while (m_slots[i] != 0)
        i = (i + 1) & mask;
    m_slots[i] = hash;
    ++m_used;
}

HashLog::HashLog(SQLite::Database& database, const char* table, unsigned ignoredBits, std::size_t memorySlots,
                 bool wholeIfSmall)
    : m_ignoredBits(ignoredBits)
    , m_memorySlots(memorySlots)
    , m_mostWhole(wholeIfSmall ? memorySlots / 2 : 0)
    , m_size(database,
             std::string("SELECT total(length(hashes)) FROM ") + table + " WHERE id >= ? AND id < ?")
    , m_sizes(database, std::string("SELECT length(hashes) FROM ") + table)
    , m_read(database, std::string("SELECT hashes FROM ") + table + " WHERE id >= ? AND id < ?")
    , m_last(database, std::string("SELECT max(id) FROM ") + table + " WHERE id >= ? AND id < ?")
    , m_append(database, std::string("INSERT INTO ") + table + " (id, hashes) VALUES (?, ?)")
{
}

std::size_t HashLog::storedHashes(std::int64_t part)
{
    m_size.bind(1, firstRow(part));
    m_size.bind(2, firstRow(part + 1));
    m_size.executeStep();
    const double bytes = m_size.getColumn(0).getDouble();
    m_size.reset();
    return std::size_t(bytes) / sizeof(std::uint64_t);
}

template <typename Use>
void HashLog::forEachStored(std::int64_t beginRow, std::int64_t endRow, Use use)
{
    m_read.bind(1, beginRow);
    m_read.bind(2, endRow);
    while (m_read.executeStep()) {
        const SQLite::Column blob = m_read.getColumn(0);
        const auto* const bytes = static_cast<const unsigned char*>(blob.getBlob());
        const std::size_t count = std::size_t(blob.getBytes()) / sizeof(std::uint64_t);
        for (std::size_t i = 0; i < count; ++i)
            use(qFromLittleEndian<quint64>(bytes + i * sizeof(std::uint64_t)));
    }
    m_read.reset();
}

/// Takes the whole log into memory unless it is too large.
bool HashLog::holdWhole()
{
    if (m_all || m_isLarge)
        return !m_isLarge;
    std::size_t bytes = 0;
    const std::size_t most = m_mostWhole * sizeof(std::uint64_t);
    while (bytes <= most && m_sizes.executeStep())
        bytes += std::size_t(m_sizes.getColumn(0).getInt64());
    m_sizes.reset();
    m_isLarge = bytes > most;
    if (m_isLarge)
        return false;
    m_all.emplace(bytes / sizeof(std::uint64_t));
    using Row = std::numeric_limits<std::int64_t>;
    forEachStored(Row::min(), Row::max(), [&](std::uint64_t hash) {
        if (m_all->used() <= m_mostWhole)
            m_all->insert(hash, m_ignoredBits);
    });
    dropTooLarge(); // a row that somebody has tampered with may hold more than it says
    return m_all.has_value();
}

void HashLog::dropTooLarge()
{
    if (m_all && m_all->used() > m_mostWhole) {
        m_all.reset();
        m_isLarge = true;
    }
}

void HashLog::prepare(std::span<const Item> items)
{
    if (items.empty() || (m_mostWhole > 0 && holdWhole()))
        return;
    ++m_use;
    // By part; feeds are in order of time but for a few.
    const auto byPart = [](const Item& a, const Item& b) { return a.part < b.part; };
    std::vector<Item> sorted;
    if (!std::is_sorted(items.begin(), items.end(), byPart)) {
        sorted.assign(items.begin(), items.end());
        std::sort(sorted.begin(), sorted.end(), byPart);
        items = sorted;
    }
    std::int64_t next = 0; // the first part that is not ready yet
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::int64_t part = items[i].part;
        if (i > 0 && items[i - 1].part == part)
            continue;
        for (next = std::max(next, part - 1); next <= part + 1; ++next) {
            const auto first = std::lower_bound(items.begin(), items.end(), Item{next - 1, 0}, byPart);
            const auto last = std::upper_bound(first, items.end(), Item{next + 1, 0}, byPart);
            load(next, {first, last});
        }
    }
}

/// `asked`: the items of that part and the ones beside.
void HashLog::load(std::int64_t number, std::span<const Item> asked)
{
    Part& part = m_parts[number];
    part.lastUse = m_use;
    if (part.whole)
        return;
    const std::size_t stored = storedHashes(number);
    if (stored <= std::max(smallPart, asked.size() * worthLoading) && stored * 4 <= m_memorySlots) {
        part.table = Table(stored);
        forEachStored(firstRow(number), firstRow(number + 1),
                      [&](std::uint64_t hash) { part.table.insert(hash, m_ignoredBits); });
        part.whole = true;
        return;
    }
    Table wanted(asked.size());
    for (const Item& item : asked)
        wanted.insert(usable(item.hash), m_ignoredBits);
    part.table = Table();
    forEachStored(firstRow(number), firstRow(number + 1), [&](std::uint64_t hash) {
        if (wanted.find(hash, m_ignoredBits) != nullptr)
            part.table.insert(hash, m_ignoredBits);
    });
}

const HashLog::Part* HashLog::knownPart(std::int64_t number) const
{
    auto& [known, part] = m_recent[std::size_t(number) % m_recent.size()];
    if (part == nullptr || known != number) {
        const auto found = m_parts.find(number);
        known = number;
        part = found == m_parts.end() ? nullptr : &found->second;
    }
    return part;
}

void HashLog::fetch(Item item) const
{
    if (m_all) {
        m_all->fetch(usable(item.hash), m_ignoredBits);
        return;
    }
    for (std::int64_t number = item.part - 1; number <= item.part + 1; ++number) {
        if (const Part* const part = knownPart(number))
            part->table.fetch(usable(item.hash), m_ignoredBits);
    }
}

const std::uint64_t* HashLog::findAnywhere(std::uint64_t hash) const
{
    return m_all ? m_all->find(usable(hash), m_ignoredBits) : nullptr;
}

const std::uint64_t* HashLog::find(std::int64_t part, std::uint64_t hash) const
{
    const Part* const p = knownPart(part);
    return p == nullptr ? nullptr : p->table.find(usable(hash), m_ignoredBits);
}

void HashLog::add(std::int64_t part, std::uint64_t hash)
{
    Part& p = m_parts[part];
    (m_all ? *m_all : p.table).insert(usable(hash), m_ignoredBits);
    p.added.push_back(usable(hash));
}

void HashLog::write()
{
    for (auto& [number, part] : m_parts) {
        if (part.added.empty())
            continue;
        m_last.bind(1, firstRow(number));
        m_last.bind(2, firstRow(number + 1));
        m_last.executeStep();
        const std::int64_t row =
            m_last.getColumn(0).isNull() ? firstRow(number) : m_last.getColumn(0).getInt64() + 1;
        m_last.reset();
        for (std::uint64_t& hash : part.added)
            hash = qToLittleEndian(quint64(hash));
        m_append.bind(1, row);
        m_append.bindNoCopy(2, part.added.data(), int(part.added.size() * sizeof(std::uint64_t)));
        m_append.exec();
        m_append.reset();
        part.added = {}; // and its room: parts are many, and most get nothing more
    }
    dropTooLarge();
    shrink();
}

/// Lets go of what was looked through for one batch, of parts that grew too large, and of the longest unused.
void HashLog::shrink()
{
    m_recent = {};
    std::size_t held = 0;
    for (auto it = m_parts.begin(); it != m_parts.end();) {
        if (!it->second.whole || it->second.table.capacity() > m_memorySlots / 2) {
            it = m_parts.erase(it);
            continue;
        }
        held += it->second.table.capacity();
        ++it;
    }
    if (held <= m_memorySlots)
        return;
    std::vector<std::map<std::int64_t, Part>::iterator> oldest;
    for (auto it = m_parts.begin(); it != m_parts.end(); ++it)
        oldest.push_back(it);
    std::sort(oldest.begin(), oldest.end(),
              [](const auto& a, const auto& b) { return a->second.lastUse < b->second.lastUse; });
    for (const auto& it : oldest) {
        if (held <= m_memorySlots / 2)
            break;
        held -= it->second.table.capacity();
        m_parts.erase(it);
    }
}

void HashLog::forget()
{
    m_recent = {};
    m_parts.clear();
    m_all.reset();
    m_isLarge = false;
}

} // namespace outagemap
