// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feed/FeedField.h"

#include <algorithm>

namespace outagemap {

namespace {

constexpr std::array<std::string_view, feedFieldCount> names{
    "type",  "id",   "service",  "time",     "lat",    "lon",     "region",       "kind", "count",
    "text",  "lang", "reporter", "duration", "tested", "failed",  "availability", "end",  "status",
    "title", "url",  "regions",  "cause",    "credit", "license", "nature",
};

static_assert(std::all_of(names.begin(), names.end(),
                          [](std::string_view name) { return name.size() <= longestFieldName; }));

/// The fields in the order of their names, for look-ups.
constexpr auto byName = [] {
    std::array<FeedField, feedFieldCount> order{};
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = FeedField(i);
    std::sort(order.begin(), order.end(),
              [](FeedField a, FeedField b) { return names[std::size_t(a)] < names[std::size_t(b)]; });
    return order;
}();

} // namespace

std::optional<FeedField> findFeedField(std::string_view name)
{
    const auto found =
        std::lower_bound(byName.begin(), byName.end(), name,
                         [](FeedField field, std::string_view n) { return names[std::size_t(field)] < n; });
    if (found == byName.end() || names[std::size_t(*found)] != name)
        return {};
    return *found;
}

std::string_view nameOf(FeedField field)
{
    return names[std::size_t(field)];
}

bool isNumeric(FeedField field)
{
    switch (field) {
    case FeedField::Time:
    case FeedField::End:
    case FeedField::Lat:
    case FeedField::Lon:
    case FeedField::Count:
    case FeedField::Duration:
    case FeedField::Tested:
    case FeedField::Failed:
    case FeedField::Availability:
        return true;
    default:
        return false;
    }
}

} // namespace outagemap
