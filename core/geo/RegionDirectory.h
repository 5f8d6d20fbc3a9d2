// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Region.h"

#include <QHash>
#include <QStringView>
#include <span>
#include <vector>

namespace outagemap {

/// All regions of the map: the tree world > area > country > subdivision, with codes, names and populations.
/// Immutable once built; shared freely between threads.
class RegionDirectory
{
public:
    /// A name in a language (BCP 47, `id`), for RegionDirectory's constructor.
    struct Name
    {
        QString code;
        QString language;
        QString name;
    };

    RegionDirectory() = default;

    /// `regions` must hold the world (`001`) first and every parent before its children (WorldMap sees to
    /// that); asserts otherwise. At most 65,000 regions.
    RegionDirectory(std::vector<Region> regions, const std::vector<Name>& names);

    int size() const { return int(m_regions.size()); }
    const Region& operator[](RegionId id) const { return m_regions[id.index()]; }
    std::span<const Region> regions() const { return m_regions; }

    /// The region of a code (`SG`, `ID-JK`, `155`), in any case; invalid if there is none.
    RegionId find(QStringView code) const;
    /// The same for UTF-8 as feeds give it, without an allocation.
    RegionId find(std::string_view code) const;

    /// The name in `language` (`id`, `pt_BR` falls back to `pt`), else the English one.
    QString name(RegionId id, const QString& language = {}) const;

    /// The IANA name (`Asia/Jakarta`) of the time zone that most of the region's people live in; that of the
    /// country for a subdivision without one of its own; empty for areas and the world.
    QString timeZone(RegionId id) const;

    RegionLevel level(RegionId id) const { return (*this)[id].level; }
    RegionId parent(RegionId id) const { return (*this)[id].parent; }
    std::span<const RegionId> children(RegionId id) const;

    /// The region itself, or the ancestor of it, that is of that level; invalid where there is none (the
    /// country of an area).
    RegionId ancestorAt(RegionId id, RegionLevel level) const;

    /// True if `id` is `ancestor` or lies in it.
    bool isWithin(RegionId id, RegionId ancestor) const;

    /// Adds the value of every region to all its ancestors: `values[i]` belongs to RegionId(i) and
    /// values.size() == size().
    template <typename T>
    void addUpwards(std::span<T> values) const
    {
        for (std::size_t i = values.size(); i-- > 1;)
            values[m_regions[i].parent.index()] += values[i];
    }

private:
    std::vector<Region> m_regions;
    std::vector<RegionId> m_children;        // grouped by parent
    std::vector<std::uint32_t> m_firstChild; // size() + 1 offsets into m_children
    QHash<QByteArray, RegionId> m_byCode;
    QHash<QString, QHash<quint16, QString>> m_names; // language -> region -> name
};

} // namespace outagemap
