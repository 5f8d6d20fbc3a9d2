// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feed/FeedField.h"
#include "core/model/Error.h"
#include "core/model/FeedItem.h"

#include <array>
#include <string_view>

namespace outagemap {

class FieldAccess;

/// Longest texts that are kept, in bytes of UTF-8; longer ones are cut at a character's boundary.
inline constexpr std::size_t maxTextBytes = 4000;
inline constexpr std::size_t maxTitleBytes = 500;
inline constexpr std::size_t maxUrlBytes = 500;
inline constexpr std::size_t maxNameBytes = 200;

/// Regions that one notice may name.
inline constexpr std::size_t maxNoticeRegions = 1000;

/// Turns the fields of a line into a checked item; the same rules for every file format.
class FeedItemBuilder
{
public:
    /// `defaultService`, which may be invalid, is for lines that name none.
    explicit FeedItemBuilder(ServiceId defaultService);

    /// Fails, saying which field is wrong and why, for a type that the format does not have; for a value that
    /// is not of its field's kind; for a missing time, service (without a default) or figure; for lat outside
    /// -90..90, lon outside -180..180 or one without the other; for times outside
    /// [earliestTime, latestTime), an end before its start, a count that is not a whole number of 1 to 1e9,
    /// availability outside 0..1, tested outside 0..1e12, failed outside 0..tested, a duration outside 0 to
    /// 31 days. Null and empty values count as absent. The item's id is empty where the line has none that
    /// can be kept: see needsId.
    Expected<FeedItem> build(const FeedLine& line);
    /// The same into an item that was just made; of no use after a failure.
    Expected<void> build(const FeedLine& line, FeedItem& item);

    /// True for a report, measurement or notice without an id.
    static bool needsId(const FeedItem& item);

    /// Gives the item an id that depends on `content` (all that its line says, in a form that does not change
    /// with white space or quoting) and on the service, which a line can owe to its reader.
    static void deriveId(FeedItem& item, std::string_view content);

private:
    const ServiceId& readService(FieldAccess& in);

    ServiceId m_defaultService;
    std::array<ServiceId, 64> m_knownServices;
};

} // namespace outagemap
