// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/SnapshotRequest.h"

namespace outagemap {

/// The map of the request in whole sentences (core/words), for SnapshotRequest::sentences: about the region
/// that it shows, with the times in its zones, in the language of the translators that are installed.
/// Without nature and credits, which have their own places on the page. A few reads of the cache; fails where
/// it cannot be read.
Expected<QStringList> snapshotSentences(OutageQuery& query, const RegionDirectory& regions,
                                        const SnapshotRequest& request);

} // namespace outagemap
