// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/LevelName.h"

#include <QCoreApplication>

namespace outagemap {

QString levelName(RegionLevel level)
{
    switch (level) {
    case RegionLevel::World:
        return QStringLiteral("world");
    case RegionLevel::Area:
        return QStringLiteral("area");
    case RegionLevel::Country:
        return QStringLiteral("country");
    case RegionLevel::Subdivision:
        break;
    }
    return QStringLiteral("subdivision");
}

Expected<RegionLevel> levelFromName(const QString& name)
{
    for (const RegionLevel level : {RegionLevel::Area, RegionLevel::Country, RegionLevel::Subdivision}) {
        if (name == levelName(level))
            return level;
    }
    return fail(QCoreApplication::translate("cli", "\"%1\" is not a level (area, country or subdivision)")
                    .arg(name.left(60)));
}

} // namespace outagemap
