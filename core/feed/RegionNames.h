// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/RegionDirectory.h"

#include <QHash>
#include <string_view>

namespace outagemap {

/// Finds subdivisions by their names, for publishers that have numbers of their own instead of ISO 3166-2.
/// Case, accents, punctuation and words like "district" or "province" do not matter.
class RegionNames
{
public:
    /// `regions` must outlive it.
    explicit RegionNames(const RegionDirectory& regions);

    /// The code of the subdivision of `country` (ISO 3166-1 alpha-2) that has that name; empty if there is
    /// none or several. With an empty country: the one in all the world that has it.
    QString find(std::string_view country, std::string_view name) const;

    /// The form in which names are compared.
    static QString plain(const QString& name);

private:
    const RegionDirectory& m_regions;
    QMultiHash<QString, RegionId> m_byName;
};

} // namespace outagemap
