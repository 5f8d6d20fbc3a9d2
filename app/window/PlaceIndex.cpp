// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PlaceIndex.h"

#include <algorithm>
#include <set>

namespace outagemap {

namespace {

/// Languages that maps have names in (maps/README.md).
const QStringList& nameLanguages()
{
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("id"), QStringLiteral("es"),
                                       QStringLiteral("pt"), QStringLiteral("fr"), QStringLiteral("de"),
                                       QStringLiteral("ar"), QStringLiteral("ru"), QStringLiteral("zh"),
                                       QStringLiteral("ja"), QStringLiteral("hi"), QStringLiteral("native")};
    return languages;
}

/// 0 best; -1 not at all.
int rankOf(const QString& name, const QString& wanted)
{
    const qsizetype place = name.indexOf(wanted);
    if (place < 0)
        return -1;
    if (place == 0)
        return name.size() == wanted.size() ? 0 : 1;
    return name.at(place - 1).isLetterOrNumber() ? 3 : 2;
}

} // namespace

QString PlaceIndex::folded(const QString& text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        if (!c.isMark())
            result += c.toLower();
    }
    return result.simplified();
}

PlaceIndex::PlaceIndex(const RegionDirectory& regions)
    : m_regions(regions)
{
    for (int i = 0; i < regions.size(); ++i) {
        const RegionId id{std::uint16_t(i)};
        std::set<QString> names;
        for (const QString& language : nameLanguages()) {
            const QString name = regions.name(id, language);
            if (names.insert(name).second)
                m_entries.push_back({folded(name), name, id});
        }
        m_entries.push_back({folded(regions[id].code), regions[id].code, id});
    }
}

std::vector<PlaceIndex::Hit> PlaceIndex::find(const QString& text, std::size_t most) const
{
    const QString wanted = folded(text);
    if (wanted.isEmpty())
        return {};
    struct Found
    {
        int rank;
        std::int64_t population;
        const Entry* entry;
    };
    std::vector<Found> found;
    for (const Entry& entry : m_entries) {
        const int rank = rankOf(entry.folded, wanted);
        if (rank >= 0)
            found.push_back({rank, m_regions[entry.region].population, &entry});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return a.rank != b.rank ? a.rank < b.rank : a.population > b.population;
    });
    std::vector<Hit> hits;
    for (const Found& candidate : found) {
        const bool isKnown = std::any_of(
            hits.begin(), hits.end(), [&](const Hit& hit) { return hit.region == candidate.entry->region; });
        if (!isKnown)
            hits.push_back({candidate.entry->region, candidate.entry->name});
        if (hits.size() >= most)
            break;
    }
    return hits;
}

} // namespace outagemap
