// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/Provenance.h"

namespace outagemap {

/// Puts the XMP packet into an animated GIF, PNG or WebP file, by its ending; ffmpeg writes none there. Films
/// of other kinds already carry what they are given on the command line and stay as they are.
Expected<void> addFilmMetadata(const QString& path, const Provenance& provenance);

} // namespace outagemap
