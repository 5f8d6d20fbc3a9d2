// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace outagemap {

/// A flag on the time line, of one notice or of several that lie too close together for a flag each.
struct NoticeFlag
{
    double x = 0; ///< its left edge in pixels
    double width = 0;
    std::vector<std::size_t> notices; ///< which of those given, from left to right

    bool operator==(const NoticeFlag&) const = default;
};

/// Gathers flags that would cover each other, so that none does; from left to right. A flag begins where its
/// first notice lies, or so much further left that it ends at `right`. Notices outside of left to right have
/// none. `places` are pixels in any order; `widthOf` tells how wide a flag of so many notices is.
std::vector<NoticeFlag> gatherFlags(const std::vector<double>& places, double left, double right,
                                    const std::function<double(std::size_t)>& widthOf);

} // namespace outagemap
