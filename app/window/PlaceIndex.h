// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/WorldMap.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace outagemap {

/// Finds places by any of their names in the languages that the map has, by code, and without accents.
/// Building it takes some tenths of a second: not for the GUI thread; afterwards it is immutable.
class PlaceIndex
{
public:
    explicit PlaceIndex(const RegionDirectory& regions);

    struct Hit
    {
        RegionId region;
        QString name; ///< by which it was found
    };
    /// Names that begin with the text come first, then those with a word that does, then others; among equals
    /// the larger population.
    std::vector<Hit> find(const QString& text, std::size_t most) const;

    /// Lower case without accents: `São Paulo` and `sao paulo` are the same.
    static QString folded(const QString& text);

private:
    struct Entry
    {
        QString folded;
        QString name;
        RegionId region;
    };
    const RegionDirectory& m_regions;
    std::vector<Entry> m_entries;
};

} // namespace outagemap
