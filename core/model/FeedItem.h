// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Region.h"
#include "core/model/Service.h"
#include "core/model/UtcTime.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// The values that a feed consists of. Text fields are UTF-8 as the feed gave it: plain text, never markup.

namespace outagemap {

/// Where something was observed, as the feed said it and as the map understands it. With neither point nor
/// code it counts for the world only.
struct Place
{
    std::optional<GeoPoint> point;
    std::string regionCode; ///< as in the feed, which may give both; empty when it gave none
    /// The finest region known, filled by the FeedWorker: of the point, else (none, or at sea) of the code,
    /// else RegionId::world().
    RegionId region;
};

/// One user's complaint, or, with `count`, several.
struct Report
{
    // Not the one that the compiler makes: a new report would be filled with zeros before it is made.
    Report() {} // NOLINT(modernize-use-equals-default)

    std::string id; ///< unique within its feed; derived from the line's content where the feed gives none
    ServiceId service;
    UtcTime time;
    Place place;
    std::uint32_t count = 1;
    std::string kind; ///< what does not work: `messages`, `app`, `website` …; may be empty
    std::string text;
    std::string lang;     ///< BCP 47; may be empty
    std::string reporter; ///< opaque; stored only as a keyed hash
};

/// What a probe network tested in [time, time + duration].
struct Measurement
{
    std::string id;
    ServiceId service;
    UtcTime time;
    std::chrono::seconds duration{0}; ///< 0 (a point in time) .. 31 days
    Place place;
    double tested = 0; ///< >= 0; an availability v is tested 1, failed 1 - v
    double failed = 0; ///< 0 .. tested
};

/// Something published about an outage: an update of a status page, a statement, an annotated event.
struct Notice
{
    std::string id;
    ServiceId service;
    UtcTime time;
    std::optional<UtcTime> end;
    std::string status; ///< `investigating`, `identified`, `monitoring`, `resolved` …; may be empty
    std::string title;
    std::string text;
    std::string url; ///< shown, opened only on request
    std::string cause;
    std::vector<std::string> regionCodes;
};

/// How the figures of a source came about. Everything but `observed` is said on every view and snapshot.
enum class SourceNature : std::uint8_t
{
    Observed,
    Reconstruction, ///< made afterwards from what is known of a real event
    Simulated,      ///< made up
};

/// What a feed says about itself (`"type":"source"`, usually its first line).
struct SourceInfo
{
    /// For files and standard input: the feed's identity wherever the file lies; may be empty.
    std::string id;
    std::string title;
    std::string credit; ///< credit line that the licence asks for
    std::string license;
    std::string url;
    SourceNature nature = SourceNature::Observed;
};

using FeedItem = std::variant<Report, Measurement, Notice, SourceInfo>;

/// A line that could not be used.
struct BadLine
{
    std::int64_t line = 0; ///< 1-based, in the uncompressed feed; 0 when it is not about a line
    std::string reason;    ///< plain text for a person
};

/// Bad lines kept per feed; all are counted.
inline constexpr int badLineLogSize = 1000;

/// What a reader made of some bytes of a feed.
struct FeedBatch
{
    std::vector<FeedItem> items;
    std::vector<std::int64_t> lineOfItem; ///< beside each item, the line that it begins in
    std::vector<BadLine> badLines;        ///< the newest badLineLogSize; `badCount` counts all
    std::int64_t badCount = 0;
    std::int64_t lines = 0; ///< lines read so far in the whole feed

    bool isEmpty() const { return items.empty() && badLines.empty() && badCount == 0; }
    void clear()
    {
        items.clear();
        lineOfItem.clear();
        badLines.clear();
        badCount = 0;
    }
};

} // namespace outagemap
