// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/NoticeFlags.h"

#include <algorithm>

namespace outagemap {

std::vector<NoticeFlag> gatherFlags(const std::vector<double>& places, double left, double right,
                                    const std::function<double(std::size_t)>& widthOf)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i] >= left && places[i] <= right)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return places[a] < places[b]; });
    std::vector<NoticeFlag> flags;
    for (const std::size_t i : order) {
        if (flags.empty() || places[i] >= flags.back().x + flags.back().width)
            flags.push_back({places[i], 0, {}});
        flags.back().notices.push_back(i);
        flags.back().width = widthOf(flags.back().notices.size());
    }
    // The last one must not reach beyond the edge; moved to the left, it may cover the one before.
    while (!flags.empty()) {
        NoticeFlag& last = flags.back();
        last.x = std::max(left, std::min(last.x, right - last.width));
        if (flags.size() < 2)
            break;
        NoticeFlag& before = flags[flags.size() - 2];
        if (before.x + before.width <= last.x)
            break;
        before.notices.insert(before.notices.end(), last.notices.begin(), last.notices.end());
        before.width = widthOf(before.notices.size());
        flags.pop_back();
    }
    return flags;
}

} // namespace outagemap
