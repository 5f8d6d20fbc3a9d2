// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/WorldMap.h"
#include "core/intensity/OutageQuery.h"
#include "core/render/ChoroplethRenderer.h"

#include <QImage>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace outagemap {

/// How the page is arranged.
enum class SnapshotTemplate : std::uint8_t
{
    Standard, ///< by the shape of the page: News where it is wide, stacked where it is not
    Map,      ///< the map with its credit line alone
    News,     ///< 16:9
    Square,
    Story, ///< 9:16
    A4,    ///< a report page, upright
    A4Landscape,
    Letter,
    LetterLandscape,
};

/// One row of the list of templates.
struct TemplateInfo
{
    SnapshotTemplate id;
    const char* name;  ///< of the command line: `a4-landscape`
    const char* title; ///< for people, to be translated in the context SnapshotTexts
    QSize size;        ///< pixels when nobody names a size; for paper at 150 dpi
    double dotsPerInch;
    QSizeF reference; ///< the page for which text has its nominal size, logical pixels
};
std::span<const TemplateInfo> snapshotTemplates();
const TemplateInfo& templateInfo(SnapshotTemplate id);
/// Fails, listing the names, for an unknown one.
Expected<SnapshotTemplate> templateFromName(const QString& name);

/// Colours and sign of whoever publishes the picture; what is not set is the theme's.
struct HouseStyle
{
    QColor accent;     ///< rule at the top, badge
    QColor background; ///< of the page
    QColor text;
    QImage logo; ///< beside the title, as high as it
};

/// A feed whose data is shown.
struct FeedUse
{
    SourceInfo source;
    std::optional<UtcTime> lastFetch; ///< end of its last complete reading
    std::int64_t accepted = 0;
    std::int64_t rejected = 0;
};

/// What a snapshot shows.
struct SnapshotRequest
{
    IntensityMapPtr values;
    RegionLevel level = RegionLevel::Country;
    Measure measure = Measure::TimesUsual;
    Projection projection;
    QSize size{1920, 1080}; ///< pixels; 64..16,384 a side
    bool darkTheme = false;
    ColourScale colours;
    ClassChoice classing;
    QString language;
    /// What the map shows as large as it goes and the list of the worst is about; the world, or invalid: all.
    RegionId focus = RegionId::world();
    std::optional<MapCamera> camera; ///< the window's view; none: `focus` decides. Its size is ignored.

    SnapshotTemplate arrangement = SnapshotTemplate::Standard;
    double dotsPerInch = 96;  ///< 30..1,200: the density written into pictures, the size of pages
    bool transparent = false; ///< no page colour, in formats that can be seen through
    int quality = 90;         ///< of lossy formats, 1..100
    HouseStyle house;
    std::vector<QTimeZone> zones; ///< besides UTC, in which the window's times are given
    QString title;                ///< empty: "WhatsApp: where it fails"
    QString subtitle;             ///< a line of one's own under the title; time and measure always follow
    QString caption;              ///< plain text; empty: `sentences`
    /// The map in words, the most important sentence first: as many as there is room for. None, or none fits:
    /// one short sentence about the worst.
    QStringList sentences;
    std::optional<Timeline> timeline; ///< none: no time-line strip
    std::vector<FeedUse> feeds;       ///< empty: the sources of `values`
    /// Several times beside each other in place of one map (a contact sheet); `values` is the last of them.
    std::vector<IntensityMapPtr> panels;

    /// Called now and then with the share that is done, 0..1; returning false cancels.
    std::function<bool(double)> progress;
};

/// Reads everything that a snapshot shows from a cache: values, time line of the day before the window's end,
/// feeds. A few reads: for the query thread.
Expected<SnapshotRequest> gatherSnapshot(OutageQuery& query, const ServiceId& service, UtcTime at,
                                         std::chrono::seconds window);

/// The theme of the request with the colours of its house.
MapStyle snapshotStyle(const SnapshotRequest& request);

/// The colours in which the regions are drawn, by region index; with too little data that of no data.
std::vector<QColor> regionColours(const RegionDirectory& regions, const SnapshotRequest& request,
                                  const MapStyle& style);

} // namespace outagemap
