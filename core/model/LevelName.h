// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Error.h"
#include "core/model/Region.h"

namespace outagemap {

/// `world`, `area`, `country`, `subdivision`: as files, links, settings and the command line have it.
QString levelName(RegionLevel level);
/// A level that a map can be drawn at: all but the world. Fails for anything else, saying what there is.
Expected<RegionLevel> levelFromName(const QString& name);

} // namespace outagemap
